import { expect, it } from "vitest";
import { printNumber, readCount, readNumber } from "./read-number.js";

it.each([
  ["0", "0"],
  ["18", "18"],
  ["10.000", "10000"],
  ["1.234.567", "1234567"],
  ["1,5", "1.5"],
  ["10.000,5", "10000.5"],
  ["1,0", "1"],
  ["007", "7"],
])("%s is %s", (written, value) => {
  expect(readNumber(written)).toBe(value);
});

it.each(["", "10,000", "10.00", "1.0000", ".5", "1,", "1,5,7", "1e3", "-1", "1 000", "٣"])(
  "«%s» is no number",
  (written) => {
    expect(readNumber(written)).toBeUndefined();
  },
);

it("counts of periods are whole and short", () => {
  expect([readCount("24"), readCount("1.000"), readCount("999.999")]).toEqual([24, 1000, 999_999]);
  expect([readCount("1,5"), readCount("1.000.000")]).toEqual([undefined, undefined]);
});

it("writes what it reads", () => {
  for (const value of ["0", "999", "1000", "1234567", "1.5", "10000.5"])
    expect(readNumber(printNumber(value))).toBe(value);
  expect(printNumber("1234567.5")).toBe("1.234.567,5");
});
