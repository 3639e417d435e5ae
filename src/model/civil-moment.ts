import { isRealDate } from "./real-date.js";

/** A date of the civil calendar with, if the text gives one, a time of day: `HH:MM:SS`; a day ends at `24:00:00`. */
export type CivilMoment = { readonly date: string; readonly time: string | undefined };

const written = /^(\d{4}-\d{2}-\d{2})(?: pukul (\d{2})\.(\d{2})(?:\.(\d{2}))?)?$/;

/**
 * Reads a moment as authors write it: `2026-08-18`, `2026-08-18 pukul 07.00`, `2026-08-18 pukul 07.00.59`, `2026-08-18 pukul 24.00`.
 * @returns `undefined` if it is anything else, or no such day or time exists.
 */
export function readCivilMoment(text: string): CivilMoment | undefined {
  const [, date = "", hour, minute = "", second = "00"] = written.exec(text) ?? [];
  if (!isRealDate(date)) return undefined;
  if (hour === undefined) return { date, time: undefined };
  const time = `${hour}:${minute}:${second}`;
  const exists = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return exists || time === "24:00:00" ? { date, time } : undefined;
}

/**
 * Writes an instant as its zone's clocks read it, from ISO 8601 with the offset of that zone: `2026-08-18 pukul 07.00`. Seconds stand only where
 * they are not zero; the last second of a day is written as its end, `24.00`, as the law counts days.
 */
export function printCivilMoment(instant: string): string {
  const [, date = instant, hour = "", minute = "", second = "00"] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(instant) ?? [];
  if (hour === "") return date;
  if (`${hour}${minute}${second}` === "235959") return `${date} pukul 24.00`;
  return `${date} pukul ${hour}.${minute}${second === "00" ? "" : `.${second}`}`;
}
