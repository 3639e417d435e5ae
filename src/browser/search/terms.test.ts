import { expect, it } from "vitest";
import { termsOf, tokenize } from "./terms.js";

const meet = (one: string, other: string): boolean => termsOf(one).some((term) => termsOf(other).includes(term));

it.each([
  ["melarang", "dilarang"],
  ["melarang", "larangan"],
  ["dilarang", "larangan"],
  ["menetapkan", "ditetapkan"],
  ["penetapan", "ditetapkan"],
  ["mengelola", "dikelola"],
  ["kelola", "dikelola"],
  ["menanggapi", "tanggapan"],
  ["menerbitkan", "terbit"],
  ["persetujuan", "menyetujui"],
  ["kewajiban", "wajib"],
  ["memublikasikan", "publikasi"],
])("%s and %s are found under one stem", (one, other) => {
  expect(meet(one, other)).toBe(true);
});

it.each([
  ["admin", "adminduk"],
  ["pasal", "kapal"],
  ["krisis", "kritis"],
])("%s and %s are not", (one, other) => {
  expect(meet(one, other)).toBe(false);
});

it("a word is found as it is written too, a number only so", () => {
  expect(termsOf("pengelolaan")).toContain("pengelolaan");
  expect(termsOf("12a")).toEqual(["12a"]);
});

it("splits at everything that is neither letter nor figure", () => {
  expect(tokenize("Hak-hak (1) „Admin“ di Pasal 12A.")).toEqual(["hak", "hak", "1", "admin", "di", "pasal", "12a"]);
});
