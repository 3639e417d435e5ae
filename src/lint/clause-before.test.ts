import { expect, it } from "vitest";
import { clauseBefore } from "./clause-before.js";

it.each([
  ["Satu. Dua tiga", 8, " Du"],
  ["Satu; dua", 9, " dua"],
  ["Satu dua", 4, "Satu"],
])("of %s before %i", (text, offset, clause) => {
  expect(clauseBefore(text, offset)).toBe(clause);
});

it("does not look back without end", () => {
  expect(clauseBefore("a".repeat(10_000), 10_000)).toHaveLength(400);
});
