import { expect, it } from "vitest";
import { printTimeOfDay, readTimeOfDay } from "./read-time-of-day.js";

it.each([
  ["00.00", 0],
  ["08.00", 480],
  ["09.05", 545],
  ["10.59", 659],
  ["19.30", 1170],
  ["23.59", 1439],
])("%s is minute %d of the day", (text, minutes) => {
  expect(readTimeOfDay(text)).toBe(minutes);
});

it.each([
  "24.00",
  "29.00",
  "98.00",
  "08.60",
  "08.99",
  "8.00",
  "08.0",
  "08:00",
  "08.000",
  "108.00",
  " 08.00",
  "08.00 ",
  "0800",
  "ab.cd",
  "",
])("«%s» is no time of day", (text) => {
  expect(readTimeOfDay(text)).toBeUndefined();
});

it("is written as it is read, at every minute", () => {
  const day = Array.from({ length: 1440 }, (_, minute) => minute);
  expect(day.map((minute) => readTimeOfDay(printTimeOfDay(minute)))).toEqual(day);
  expect(printTimeOfDay(545)).toBe("09.05");
});
