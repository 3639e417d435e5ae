import { expect, it } from "vitest";
import { offsetOf, rangeOf } from "./positions.js";

const at = (line: number, character: number): { line: number; character: number } => ({ line, character });

it("counts UTF-16 code units: a character beyond the first plane counts twice", () => {
  const source = { path: "a.md", text: "a😀b\nc" };
  expect(rangeOf(source, { start: 3, end: 4 })).toEqual({ start: at(0, 3), end: at(0, 4) });
  expect(offsetOf(source, at(0, 3))).toBe(3);
  expect(offsetOf(source, at(1, 0))).toBe(5);
});

it("knows CRLF, LF and CR as line ends, and never lands between CR and LF", () => {
  const source = { path: "a.md", text: "ab\r\ncd\ref\ngh" };
  expect(rangeOf(source, { start: 4, end: 6 })).toEqual({ start: at(1, 0), end: at(1, 2) });
  expect([at(0, 99), at(1, 99), at(2, 99), at(3, 99)].map((place) => offsetOf(source, place))).toEqual([2, 6, 9, 12]);
});

it("takes places outside the text for its ends", () => {
  const source = { path: "a.md", text: "ab\n" };
  expect(offsetOf(source, at(9, 0))).toBe(3);
  expect(offsetOf(source, at(-1, 0))).toBe(0);
  expect(rangeOf(source, { start: 99, end: 1 })).toEqual({ start: at(1, 0), end: at(1, 0) });
});
