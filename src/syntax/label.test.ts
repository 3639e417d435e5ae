import { describe, expect, it } from "vitest";
import { follows, isClosed, letterOrdinal, matchLabel, ordinalLetters } from "./label.js";

describe("a label at the start of a line", () => {
  it.each([
    ["(1) Admin", "(1)", "1"],
    ["(12a) Admin", "(1)", "12a"],
    ["\\(1\\) Admin", "(1)", "1"],
    ["(1)\u00a0Admin", "(1)", "1"],
    ["(1)", "(1)", "1"],
    ["a. nama", "a.", "a"],
    ["a1. nama", "a.", "a1"],
    ["bb. nama", "a.", "bb"],
    ["a\\. nama", "a.", "a"],
    ["3a. nama", "1.", "3a"],
    ["2) nama", "1)", "2"],
    ["b) nama", "a)", "b"],
  ])("%s", (line, form, number) => {
    expect(matchLabel(line)).toMatchObject({ form, number });
  });

  it.each(["(1)satu", "1945. Tahun", "a.n. Bupati", "ab. nama", "iii. nama", "(1945) Tahun", "A. Nama", "- a. nama"])(
    "is not: %s",
    (line) => {
      expect(matchLabel(line)).toBeUndefined();
    },
  );
});

describe("a line before a label", () => {
  it.each(["berakhir.", "meliputi:", "nama;", "nama; dan", "nama; dan/atau", "lima ribu,", "selesai.”", "**tebal:**"])(
    "is closed: %s",
    (line) => {
      expect(isClosed(line)).toBe(true);
    },
  );
  it.each(["sebagaimana dimaksud pada ayat", "pada ayat (4),", "huruf a,", "dalam Pasal 12A,", "dan", "3 (tiga)"])(
    "is open: %s",
    (line) => {
      expect(isClosed(line)).toBe(false);
    },
  );
});

it("counts a … z, aa, bb", () => {
  expect([1, 26, 27, 28].map(ordinalLetters)).toEqual(["a", "z", "aa", "bb"]);
  for (let n = 1; n <= 78; n += 1) expect(letterOrdinal(ordinalLetters(n))).toBe(n);
});

it("lets an insertion follow the number it stands after, and the next number follow both", () => {
  const [one, oneA, oneB, two, twoA] = [
    { base: 1, inserted: 0 },
    { base: 1, inserted: 1 },
    { base: 1, inserted: 2 },
    { base: 2, inserted: 0 },
    { base: 2, inserted: 1 },
  ] as const;
  expect([follows(one, two), follows(one, oneA), follows(oneA, oneB), follows(oneB, two)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([follows(one, oneB), follows(one, twoA), follows(two, one), follows(one, one)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
