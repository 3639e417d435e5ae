import { expect, it } from "vitest";
import { printCivilMoment, readCivilMoment } from "./civil-moment.js";

it.each([
  ["2026-08-18", { date: "2026-08-18", time: undefined }],
  ["2026-08-18 pukul 07.00", { date: "2026-08-18", time: "07:00:00" }],
  ["2026-08-18 pukul 19.30.01", { date: "2026-08-18", time: "19:30:01" }],
  ["2026-08-18 pukul 24.00", { date: "2026-08-18", time: "24:00:00" }],
])("«%s» is a moment", (text, moment) => {
  expect(readCivilMoment(text)).toEqual(moment);
});

it.each([
  "2026-02-30",
  "2026-08-18 pukul 24.01",
  "2026-08-18 pukul 24.00.01",
  "2026-08-18 pukul 7.00",
  "2026-08-18 pukul 07:00",
  "2026-08-18 07.00",
  "2026-08-18 pukul 07.60",
  "2026-08-18 pukul 07.00.60",
  "besok",
  "",
])("«%s» is none", (text) => {
  expect(readCivilMoment(text)).toBeUndefined();
});

it.each([
  ["2026-08-18T07:00:00+08:00", "2026-08-18 pukul 07.00"],
  ["2026-08-18T19:30:01+08:00", "2026-08-18 pukul 19.30.01"],
  ["2026-08-18T23:59:59+08:00", "2026-08-18 pukul 24.00"],
  ["2026-08-18T23:59:00+08:00", "2026-08-18 pukul 23.59"],
])("%s is written «%s»", (instant, text) => {
  expect(printCivilMoment(instant)).toBe(text);
});
