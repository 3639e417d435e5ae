import { expect, it } from "vitest";
import { nearMiss } from "./near-miss.js";

it.each([
  ["(1)Admin", "(1)", "(1)"],
  ["(12)Admin", "(12)", "(12)"],
  ["(1a)Admin", "(1a)", "(1a)"],
  ["( 1 ) Admin", "( 1 ) ", "(1)"],
  ["( 12 ) Admin", "( 12 ) ", "(12)"],
  ["(1). Admin", "(1). ", "(1)"],
  ["（1）Admin", "（1）", "(1)"],
  ["\u200b(12a) Admin", "\u200b(12a) ", "(12a)"],
  ["\u200b\u2060(1) Admin", "\u200b\u2060(1) ", "(1)"],
  ["\ufeffa. Admin", "\ufeffa. ", "a."],
  ["\u200b12. Admin", "\u200b12. ", "12."],
  ["1.Admin", "1.", "1."],
  ["12.Admin", "12.", "12."],
  ["a.Admin", "a.", "a."],
  ["2). Dua", "2).", "2)"],
  ["12).", "12).", "12)"],
  ["b). Dua", "b).", "b)"],
  ["**(12a)** Admin", "**(12a)**", "(12a)"],
  ["**12.** Admin", "**12.**", "12."],
  ["__a.__ Admin", "__a.__", "a."],
])("%j is nearly a label", (line, written, meant) => expect(nearMiss(line)).toEqual({ written, meant }));

it.each([
  "(1), berlaku",
  "(1); dan",
  "(satu)Admin",
  "(1234)Admin",
  "Kata (1)Admin",
  "Kata \u200b(1) Admin",
  "1.5 meter",
  "123.Admin",
  "a.n.Bupati",
  "a.n. Bupati",
  "a.B",
  "2).Dua",
  "123). Dua",
  "Kata **(1)** Admin",
  "**Admin** wajib",
  "Admin.",
])("%j is none", (line) => expect(nearMiss(line)).toBeUndefined());
