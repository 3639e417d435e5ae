import { expect, it } from "vitest";
import { kebab } from "./kebab.js";

it.each([
  ["Apa itu Isu Publik?", "apa-itu-isu-publik"],
  ["  R&D — “Élan”  ", "r-d-elan"],
  ["12A", "12a"],
  ["—", ""],
])("«%s» becomes «%s»", (text, address) => {
  expect(kebab(text)).toBe(address);
});

it("is cut between words, and inside one only if it is the first", () => {
  expect(kebab("satu dua tiga", 9)).toBe("satu-dua");
  expect(kebab("satu dua tiga", 8)).toBe("satu-dua");
  expect(kebab("satu dua tiga", 7)).toBe("satu");
  expect(kebab("satu dua", 8)).toBe("satu-dua");
  expect(kebab("a".repeat(100))).toHaveLength(80);
});
