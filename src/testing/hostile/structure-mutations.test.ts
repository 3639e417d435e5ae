import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mutated, mutationKinds } from "./structure-mutations.js";

const text = readFileSync(new URL("../../../guidelines/perbup-media-sosial.md", import.meta.url), "utf8");

it.each(mutationKinds)("%s changes the text, and the same way every time", (kind) => {
  const mutation = { kind, first: 17, second: 1234 };
  const result = mutated(text, [mutation]);
  expect(result).not.toBe(text);
  expect(result).toBe(mutated(text, [mutation]));
});

it.each(mutationKinds)("%s bears a text that has nothing of the kind", (kind) => {
  for (const poor of ["", "\n", "kata", "---\n"])
    expect(mutated(poor, [{ kind, first: 5, second: 7 }])).toBeTypeOf("string");
});
