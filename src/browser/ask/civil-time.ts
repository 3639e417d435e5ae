import { formatInstant, parseDate, parseInstant, parseTime } from "../../evaluate/instant.js";
import { isWorkingTime, startOfDay, type WorkCalendar } from "../../evaluate/working-time.js";
import type { TimeWords } from "./ask-data.js";
import { fillIn } from "./fill-in.js";

/**
 * The instant of a date and a time of day in the zone of the calendar, ISO 8601 with its offset; undefined if there is no such date or time or
 * its year has no calendar. On a day of 23 or 25 hours the time is counted from the day's beginning.
 * @param local - `YYYY-MM-DDTHH:MM`, as a form field gives it; seconds are left out.
 */
export function instantOf(calendar: WorkCalendar, local: string): string | undefined {
  const [day, minutes] = [parseDate(local.slice(0, 10)), parseTime(local.slice(11, 16))];
  if (day === undefined || minutes === undefined || local[10] !== "T") return undefined;
  return unlessOutside(() => formatInstant(startOfDay(calendar, day) + 60 * minutes, calendar));
}

/** An instant as a form field takes it, `YYYY-MM-DDTHH:MM` on the clocks of the region: the way back of {@link instantOf}. */
export function localTime(calendar: WorkCalendar, instant: string): string {
  return formatInstant(parseInstant(instant) ?? 0, calendar).slice(0, 16);
}

/** An instant of Unix time, down to the minute, in the zone of the calendar; in UTC outside its years. */
export function instantAt(calendar: WorkCalendar, second: number): string {
  return formatInstant(second - (second % 60), calendar);
}

/** `Sabtu, 22 Agustus 2026 pukul 21.00 WITA`; the last second of a day is its end, `24.00`, as the law counts days. */
export function sayInstant(calendar: WorkCalendar, instant: string, words: TimeWords): string {
  const local = formatInstant(parseInstant(instant) ?? 0, calendar);
  const [date, offset] = [local.slice(0, 10), local.slice(19)];
  const isEnd = local.slice(11, 19) === "23:59:59";
  // 1 January 1970 was a Thursday.
  const weekday = ((parseDate(date) ?? 0) + 4) % 7;
  return fillIn(words.pattern, {
    weekday: words.weekdays[weekday] ?? "",
    day: String(Number(date.slice(8))),
    month: words.months[Number(date.slice(5, 7)) - 1] ?? "",
    year: date.slice(0, 4),
    hour: isEnd ? "24" : local.slice(11, 13),
    minute: isEnd ? "00" : local.slice(14, 16),
    zone: words.zones[offset] ?? `UTC${offset.replace("Z", "")}`,
  });
}

/** Whether the offices work then; undefined outside the calendar. */
export function isOfficeTime(calendar: WorkCalendar, instant: string): boolean | undefined {
  return unlessOutside(() => isWorkingTime(calendar, parseInstant(instant) ?? Number.NaN));
}

function unlessOutside<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
