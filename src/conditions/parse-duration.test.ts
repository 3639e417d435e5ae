import fc from "fast-check";
import { expect, it } from "vitest";
import type { TimeUnit } from "../model/duration.js";
import { parseDuration, parseTimeBound } from "./parse-duration.js";
import { printDuration } from "./print-duration.js";
import { unitWords } from "./time-units.js";

it.each([
  ["30 menit", { count: 30, unit: "minute" }],
  ["4 jam kerja", { count: 4, unit: "working-hour" }],
  ["1 jam", { count: 1, unit: "hour" }],
  ["1 hari kerja", { count: 1, unit: "working-day" }],
  ["7 hari", { count: 7, unit: "calendar-day" }],
  ["2 minggu", { count: 2, unit: "week" }],
  ["24 bulan", { count: 24, unit: "month" }],
  ["1.000 tahun", { count: 1000, unit: "year" }],
  ["3 x 24 jam", { times: 3, count: 24, unit: "hour" }],
  ["  1  hari\n kerja ", { count: 1, unit: "working-day" }],
])("reads the period %s", (text, duration) => {
  expect(parseDuration(text)).toEqual(duration);
});

it.each([
  "",
  "hari kerja",
  "1",
  "1 kali",
  "1,5 jam",
  "satu jam",
  "-1 jam",
  "1 jam lembur",
  "1 hari kerja sejak isu.terdeteksi",
  "3 x jam",
  "3x24 jam",
  "x 24 jam",
  "1000000 hari",
  "1 menit kerja",
  "1 Jam",
])("refuses «%s»", (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

it.each([
  [
    "1 hari kerja sejak isu.terdeteksi",
    { duration: { count: 1, unit: "working-day" }, direction: "since", event: "isu.terdeteksi" },
  ],
  [
    "6 bulan sebelum tahapan.penetapan",
    { duration: { count: 6, unit: "month" }, direction: "before", event: "tahapan.penetapan" },
  ],
  [
    "90 hari sebelum sekarang",
    { duration: { count: 90, unit: "calendar-day" }, direction: "before", event: "sekarang" },
  ],
  ["3 x 24 jam", { duration: { times: 3, count: 24, unit: "hour" }, direction: undefined, event: undefined }],
])("reads the bound %s", (text, bound) => {
  expect(parseTimeBound(text)).toEqual({ ...bound, text });
});

it("gives the bound's text with blanks set right", () => {
  expect(parseTimeBound(" 1 hari  kerja\n sejak isu.terdeteksi ")?.text).toBe("1 hari kerja sejak isu.terdeteksi");
});

it.each([
  "sejak isu.terdeteksi",
  "1 jam sejak",
  "1 jam sesudah isu.terdeteksi",
  "1 jam sejak Isu Publik terdeteksi",
  "1 jam sejak isu..terdeteksi",
  "tanggal 5 bulan berikutnya",
  "1 jam sejak a.b sejak c.d",
])("refuses the bound «%s»", (text) => {
  expect(parseTimeBound(text)).toBeUndefined();
});

it("reads back every period it writes", () => {
  const count = fc.nat({ max: 999_999 });
  const unit = fc.constantFrom(...(Object.keys(unitWords) as TimeUnit[]));
  fc.assert(
    fc.property(count, unit, fc.option(count, { nil: undefined }), (number, of, times) => {
      const duration = times === undefined ? { count: number, unit: of } : { count: number, unit: of, times };
      expect(parseDuration(printDuration(duration))).toEqual(duration);
      expect(parseTimeBound(`${printDuration(duration)} sejak a.b`)?.duration).toEqual(duration);
    }),
  );
});

it("answers any text, at once", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseTimeBound(text) === undefined));
  expect(parseTimeBound("1 jam sejak ".repeat(100_000))).toBeUndefined();
  expect(parseTimeBound(" ".repeat(1_000_000))).toBeUndefined();
}, 20_000);
