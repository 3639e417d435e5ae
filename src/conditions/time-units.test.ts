import { expect, it } from "vitest";
import type { TimeUnit } from "../model/duration.js";
import { plainUnit, timeUnitOf, unitsCompare, unitWords } from "./time-units.js";

it.each([
  ["menit", "minute"],
  ["jam", "hour"],
  ["jam kerja", "working-hour"],
  ["hari", "calendar-day"],
  ["hari kerja", "working-day"],
  ["minggu", "week"],
  ["bulan", "month"],
  ["tahun", "year"],
])("%s is the unit %s", (words, unit) => {
  expect(timeUnitOf(words)).toBe(unit);
});

it("is none under other words", () => {
  for (const words of ["", "Jam", "jam  kerja", "detik", "toString"]) expect(timeUnitOf(words)).toBeUndefined();
});

it("only minutes and hours compare with one another; every unit compares with itself", () => {
  const units = Object.keys(unitWords) as TimeUnit[];
  const pairs = units.flatMap((one) => units.map((other) => [one, other] as const));
  const alike = pairs.filter(([one, other]) => one !== other && unitsCompare(one, other));
  expect(alike).toEqual([
    ["minute", "hour"],
    ["hour", "minute"],
  ]);
  for (const unit of units) expect(unitsCompare(unit, unit)).toBe(true);
});

it("is compared without regard to capitals and blanks", () => {
  expect(plainUnit(" Jam \t\n Kerja ")).toBe("jam kerja");
  expect(plainUnit("hari")).toBe("hari");
});
