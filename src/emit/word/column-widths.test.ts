import { expect, it } from "vitest";
import { columnWidths } from "./column-widths.js";

const column = (longestWord: number, longestCell: number) => ({ longestWord, longestCell });

it("always fills the width to the last twip", () => {
  for (const columns of [[column(0, 0)], [column(3, 9), column(80, 900), column(2, 2)], [column(7, 7), column(7, 7)]])
    expect(columnWidths(columns, 9355, "usual").reduce((sum, width) => sum + width, 0)).toBe(9355);
});

it("gives the column with more to say more room, and breaks no word while there is room", () => {
  const [number = 0, short = 0, long = 0] = columnWidths([column(2, 2), column(9, 30), column(10, 300)], 9355, "usual");
  expect(number).toBeLessThan(short);
  expect(short).toBeLessThan(long);
  expect(short).toBeGreaterThan(9 * 138);
});

it("takes the room for words that cannot fit from the widest columns", () => {
  const widths = columnWidths([column(2, 2), column(10, 20), column(60, 70)], 5000, "usual");
  expect(widths.slice(0, 2)).toEqual([476, 1580]);
});

it("knows tables without columns", () => {
  expect(columnWidths([], 9355, "usual")).toEqual([]);
});
