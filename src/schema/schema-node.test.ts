import { expect, it } from "vitest";
import { exampleOf } from "./schema-node.js";

it.each([
  ["Pasal 6", "Pasal 6"],
  [["Pasal 5 ayat (2)", "a, b"], '[Pasal 5 ayat (2), "a, b"]'],
  [{ mulai: "2026-07-01" }, "{ mulai: 2026-07-01 }"],
  ["Lihat: ini", '"Lihat: ini"'],
])("writes an example as an author would", (example, written) => {
  expect(exampleOf({ examples: [example] })).toBe(written);
});

it("has none where the schema has none", () => {
  expect(exampleOf({})).toBeUndefined();
  expect(exampleOf(undefined)).toBeUndefined();
});
