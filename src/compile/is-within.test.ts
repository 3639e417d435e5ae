import { expect, it } from "vitest";
import { isWithin } from "./is-within.js";

const roles = new Map([
  ["semua", {}],
  ["pegawai", { parent: "semua" }],
  ["admin", { parent: "pegawai" }],
  ["a", { parent: "b" }],
  ["b", { parent: "a" }],
]);
const acts = new Map([
  ["jawab", {}],
  ["terbit", { partOf: "jawab" }],
]);

it.each([
  ["admin", "admin", true],
  ["admin", "pegawai", true],
  ["admin", "semua", true],
  ["pegawai", "admin", false],
  ["semua", "admin", false],
  ["tidak-ada", "semua", false],
  ["tidak-ada", "tidak-ada", true],
  // A circle ends where it has been gone round.
  ["a", "b", true],
  ["b", "b", true],
  ["a", "semua", false],
])("the role %s is within %s: %s", (id, above, expected) => {
  expect(isWithin(id, above, roles)).toBe(expected);
});

it("an act is within the act it is a case of", () => {
  expect(isWithin("terbit", "jawab", acts)).toBe(true);
  expect(isWithin("jawab", "terbit", acts)).toBe(false);
});
