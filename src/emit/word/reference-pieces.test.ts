import { expect, it } from "vitest";
import type { Provision } from "../../model/provision.js";
import { grow } from "../../testing/sample-handbook.js";
import { referencePieces } from "./reference-pieces.js";

const pasal = grow({
  kind: "pasal",
  number: "1",
  children: [
    {
      kind: "ayat",
      form: "(1)",
      number: "2",
      children: [{ kind: "huruf", form: "a.", number: "a" }],
    },
  ],
});
const lineage: readonly Provision[] = [pasal, ...pasal.children, ...(pasal.children[0]?.children ?? [])];
const counted = new Map(lineage.map(({ id }) => [id, { numId: 1, level: 0 }]));
const pieces = (words: string, line = lineage, known = counted) =>
  referencePieces(words, line, known)
    ?.map(({ words: piece, provision }) => (provision ? `[${piece}]` : piece))
    .join("");

it("cuts a reference at the numbers it prints", () => {
  expect(pieces("Pasal 1 ayat (2) huruf a")).toBe("[Pasal 1] ayat [(2)] huruf [a]");
  expect(pieces("huruf a")).toBe("huruf [a]");
  expect(pieces("ayat (2)", lineage.slice(0, 2))).toBe("ayat [(2)]");
});

it("does not take one number for the beginning of another", () => {
  expect(pieces("Pasal 12", [pasal])).toBeUndefined();
  expect(pieces("huruf ab")).toBeUndefined();
});

it("leaves a plain link where Word does not count the target", () => {
  expect(
    pieces("Pasal 1 ayat (2)", lineage.slice(0, 2), new Map([[pasal.id, { numId: 1, level: 0 }]])),
  ).toBeUndefined();
  expect(pieces("ketentuan itu")).toBeUndefined();
});
