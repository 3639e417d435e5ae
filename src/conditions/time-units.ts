import type { TimeUnit } from "../model/duration.js";

/** The words of the units of time (AUTHORING 2, `satuan`), shortest period first. */
export const unitWords: Readonly<Record<TimeUnit, string>> = {
  minute: "menit",
  hour: "jam",
  "working-hour": "jam kerja",
  "calendar-day": "hari",
  "working-day": "hari kerja",
  week: "minggu",
  month: "bulan",
  year: "tahun",
};

const unitOfWords = new Map(Object.entries(unitWords).map(([unit, words]) => [words, unit as TimeUnit]));

/** The unit of time of that name, if it is one. */
export function timeUnitOf(words: string): TimeUnit | undefined {
  return unitOfWords.get(words);
}

/**
 * Whether periods in these units can be compared. Minutes and hours have a fixed ratio; every other unit compares only with itself
 * (SEMANTICS 1).
 */
export function unitsCompare(one: TimeUnit, other: TimeUnit): boolean {
  const elapsed = (unit: TimeUnit): boolean => unit === "minute" || unit === "hour";
  return one === other || (elapsed(one) && elapsed(other));
}

/** A unit as it is compared: `Jam  kerja` is `jam kerja`. */
export function plainUnit(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, " ");
}
