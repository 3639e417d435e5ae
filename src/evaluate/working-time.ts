import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { Duration } from "../model/generated/rules-wire.js";
import { CalendarError } from "./refusals.js";

/** Working time as other systems hold it: `calendar.json`, checked against its schema by whoever loads it. */
export type WorkCalendar = CalendarWire;

/** A period as a norm of the rule book states it. */
export type Period = Duration;

type Range = WorkCalendar["covers"][number];

/**
 * The last whole second in time for something due within `period` after an event; acting at that very second is in time.
 *
 * - `minute`, `hour`: elapsed time. No calendar is needed, so that they run on into a year without one.
 * - `working-hour`: seconds inside working intervals; due when the last of them has passed.
 * - `calendar-day`: 23:59:59 local of the n-th day after the day of the event. A holiday at the end moves nothing.
 * - `working-day`: 23:59:59 local of the n-th working day after the day of the event, whether or not that day is one. Zero working days end
 *   with the day of the event or, if it is not worked, with the next working day.
 * - `week`: seven days each.
 * - `month`, `year`: 23:59:59 local of the day with the same number or, where the month is shorter, of its last day.
 *
 * @param eventSecond - When the event happened, whole seconds of Unix time.
 * @returns Whole seconds of Unix time.
 * @throws RangeError naming the year, if the event or the due time lies in a year without calendar or counting would cross one: never a guess.
 *   Also if the event or the number of units is not a whole number, or the number is negative.
 * @source Perbup Media Sosial, Pasal 6 (`hitung-waktu`): (1) menit, jam "secara terus-menerus"; (2) jam kerja "hanya pada jam kerja"; (3) hari
 *   "mulai hari berikutnya … pukul 24.00 … hari terakhir"; (4) hari kerja "mulai hari kerja berikutnya"; (5) bulan, tahun "pada tanggal yang
 *   sama atau … tanggal terakhir"; (6) hari "yang berakhir pada hari libur tidak diperpanjang". It does not name minggu: seven hari here.
 */
export function dueAt(calendar: WorkCalendar, eventSecond: number, period: Period): number {
  const count = countOf(eventSecond, period);
  switch (period.unit) {
    case "minute":
      return eventSecond + count * 60;
    case "hour":
      return eventSecond + count * 3600;
    case "working-hour":
      return afterWorkingSeconds(calendar, eventSecond, count * 3600);
    case "calendar-day":
      return endOfDay(calendar, dayOf(calendar, eventSecond) + count);
    case "working-day":
      return endOfDay(calendar, workingDayAfter(calendar, eventSecond, count));
    case "week":
      return endOfDay(calendar, dayOf(calendar, eventSecond) + 7 * count);
    case "month":
      return endOfDay(calendar, dayMonthsAfter(calendar, eventSecond, count));
    case "year":
      return endOfDay(calendar, dayMonthsAfter(calendar, eventSecond, 12 * count));
  }
}

/**
 * The last whole second in time for something due `period` before an event: the mirror of {@link dueAt}.
 *
 * - `minute`, `hour`: elapsed time, without calendar.
 * - `working-hour`: the latest second from which that many working seconds still pass before the event.
 * - `calendar-day`, `week`, `month`, `year`: 23:59:59 local of the day so many before that of the event (months clamped to their last day).
 * - `working-day`: 23:59:59 local of the n-th working day before the day of the event, whether or not that day is one. Zero working days end
 *   with the day of the event or, if it is not worked, with the working day before.
 *
 * @throws RangeError as {@link dueAt} does.
 */
export function dueBefore(calendar: WorkCalendar, eventSecond: number, period: Period): number {
  const count = countOf(eventSecond, period);
  switch (period.unit) {
    case "minute":
      return eventSecond - count * 60;
    case "hour":
      return eventSecond - count * 3600;
    case "working-hour":
      return beforeWorkingSeconds(calendar, eventSecond, count * 3600);
    case "calendar-day":
      return endOfDay(calendar, dayOf(calendar, eventSecond) - count);
    case "working-day":
      return endOfDay(calendar, workingDayBefore(calendar, eventSecond, count));
    case "week":
      return endOfDay(calendar, dayOf(calendar, eventSecond) - 7 * count);
    case "month":
      return endOfDay(calendar, dayMonthsAfter(calendar, eventSecond, -count));
    case "year":
      return endOfDay(calendar, dayMonthsAfter(calendar, eventSecond, -12 * count));
  }
}

/**
 * When something that comes round again is due for the n-th time after its anchor: n periods are counted from the anchor in one go, so that
 * the end of a short month draws nothing after it (31 January, 28 February, 31 March).
 *
 * @param n - 1 for the first time after the anchor.
 * @throws RangeError as {@link dueAt} does; also if `n` is not a whole number from 1 up.
 */
export function nextDue(calendar: WorkCalendar, anchorSecond: number, period: Period, n: number): number {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`Not a number of times: ${n}`);
  return dueAt(calendar, anchorSecond, { unit: period.unit, count: countOf(anchorSecond, period) * n });
}

/**
 * The last whole second in time for something due on a day of a month after the event's (`tanggal 5 bulan berikutnya`): 23:59:59 local of
 * that day or, where the month is shorter, of its last.
 *
 * @param monthsAhead - 0 for the month of the event, 1 for the next.
 * @param day - 1 to 31.
 * @throws RangeError naming the year, if it has no calendar; also if a number is not a whole one or out of range.
 */
export function monthDay(calendar: WorkCalendar, eventSecond: number, monthsAhead: number, day: number): number {
  if (!Number.isSafeInteger(eventSecond)) throw new RangeError(`Not a whole second: ${eventSecond}`);
  if (!Number.isSafeInteger(monthsAhead) || monthsAhead < 0)
    throw new RangeError(`Not a number of months: ${monthsAhead}`);
  if (!Number.isInteger(day) || day < 1 || day > 31) throw new RangeError(`Not a day of a month: ${day}`);
  const from = monthOf(calendar, dayOf(calendar, eventSecond));
  const to = monthNumbered(calendar, from.month + monthsAhead);
  return endOfDay(calendar, Math.min(to.firstDay + day - 1, to.lastDay));
}

/**
 * Whether a day (days since 1970-01-01) is worked.
 * @throws RangeError naming the year, if it has no calendar.
 */
export function isWorkingDay(calendar: WorkCalendar, day: number): boolean {
  if (!Number.isSafeInteger(day)) throw new RangeError(`Not a day: ${day}`);
  if (!calendar.covers.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)) {
    throw notCovered(calendar, yearOf(day));
  }
  const { workingDays } = calendar;
  return workingDays[lastAtMost(workingDays, day, (one) => one)] === day;
}

/**
 * Whether a second lies inside working hours; the second at which they end does not.
 * @throws RangeError naming the year, if it has no calendar.
 */
export function isWorkingTime(calendar: WorkCalendar, second: number): boolean {
  if (!Number.isSafeInteger(second)) throw new RangeError(`Not a whole second: ${second}`);
  rangeOf(calendar, second);
  const { workingIntervals } = calendar;
  const found = workingIntervals[lastAtMost(workingIntervals, second, ({ start }) => start)];
  return found !== undefined && second < found.end;
}

/**
 * Working seconds from one second to before another; negative if the other is the earlier one.
 * @throws RangeError naming the year, if one of them or a year between them has no calendar.
 */
export function workingSecondsBetween(calendar: WorkCalendar, from: number, to: number): number {
  if (from > to) return -workingSecondsBetween(calendar, to, from);
  for (const second of [from, to])
    if (!Number.isSafeInteger(second)) throw new RangeError(`Not a whole second: ${second}`);
  const range = rangeOf(calendar, from);
  if (to > range.end) throw notCovered(calendar, yearOf(range.lastDay + 1));
  const { workingIntervals } = calendar;
  let sum = 0;
  for (
    let index = Math.max(
      0,
      lastAtMost(workingIntervals, from, ({ start }) => start),
    );
    ;
    index += 1
  ) {
    const interval = workingIntervals[index];
    if (!interval || interval.start >= to) return sum;
    sum += Math.max(0, Math.min(interval.end, to) - Math.max(interval.start, from));
  }
}

/**
 * The first second of a day (days since 1970-01-01) in the zone of the calendar.
 * @throws RangeError naming the year, if it has no calendar.
 */
export function startOfDay(calendar: WorkCalendar, day: number): number {
  const range = calendar.covers.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (!range) throw notCovered(calendar, yearOf(day));
  const found = calendar.dayStarts[lastAtMost(calendar.dayStarts, day, (one) => one.day)];
  const { day: from, start } = found as WorkCalendar["dayStarts"][number];
  return start + 86_400 * (day - from);
}

/**
 * The civil date of a second in the zone of the calendar, as days since 1970-01-01.
 * @throws RangeError naming the year, if it has no calendar.
 */
export function dayOf(calendar: WorkCalendar, second: number): number {
  const { lastDay } = rangeOf(calendar, second);
  const { dayStarts } = calendar;
  const index = lastAtMost(dayStarts, second, ({ start }) => start);
  const { day, start } = dayStarts[index] as WorkCalendar["dayStarts"][number];
  // The last hour of a day of 25 hours still belongs to it.
  const latest = Math.min(lastDay, (dayStarts[index + 1]?.day ?? Number.POSITIVE_INFINITY) - 1);
  return Math.min(day + Math.floor((second - start) / 86_400), latest);
}

/** How many units a period has, once both it and the event are sound. */
function countOf(eventSecond: number, period: Period): number {
  const count = period.count * (period.times ?? 1);
  if (!Number.isSafeInteger(eventSecond)) throw new RangeError(`Not a whole second: ${eventSecond}`);
  if (!Number.isInteger(count) || count < 0 || !Number.isSafeInteger(count * 3600))
    throw new RangeError(`Not a number of units: ${count}`);
  return count;
}

/** 23:59:59 local of a day: the second before the next day begins. */
function endOfDay(calendar: WorkCalendar, day: number): number {
  const range = calendar.covers.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (!range) throw notCovered(calendar, yearOf(day));
  if (day === range.lastDay) return range.end - 1;
  const found = calendar.dayStarts[lastAtMost(calendar.dayStarts, day + 1, (one) => one.day)];
  const { day: from, start } = found as WorkCalendar["dayStarts"][number];
  return start + 86_400 * (day + 1 - from) - 1;
}

/** The n-th working day after the day of the event; for none, the day itself or the next working day. */
function workingDayAfter(calendar: WorkCalendar, eventSecond: number, count: number): number {
  const { workingDays } = calendar;
  const range = rangeOf(calendar, eventSecond);
  const day = dayOf(calendar, eventSecond);
  const passed = lastAtMost(workingDays, day, (one) => one);
  const found = workingDays[count === 0 && workingDays[passed] !== day ? passed + 1 : passed + count];
  if (found === undefined || found > range.lastDay) throw notCovered(calendar, yearOf(range.lastDay + 1));
  return found;
}

/** The n-th working day before the day of the event; for none, the day itself or the working day before. */
function workingDayBefore(calendar: WorkCalendar, eventSecond: number, count: number): number {
  const { workingDays } = calendar;
  const range = rangeOf(calendar, eventSecond);
  const day = dayOf(calendar, eventSecond);
  const last = lastAtMost(workingDays, day, (one) => one);
  const isWorked = workingDays[last] === day;
  const found = workingDays[isWorked || count === 0 ? last - count : last - count + 1];
  if (found === undefined || found < range.firstDay) throw notCovered(calendar, yearOf(range.firstDay - 1));
  return found;
}

/** The latest second from which so many working seconds pass before the event. */
function beforeWorkingSeconds(calendar: WorkCalendar, eventSecond: number, seconds: number): number {
  const { workingIntervals } = calendar;
  const range = rangeOf(calendar, eventSecond);
  if (seconds === 0) return eventSecond;
  let left = seconds;
  for (let index = lastAtMost(workingIntervals, eventSecond, ({ start }) => start); index >= 0; index--) {
    const { start, end } = workingIntervals[index] as WorkCalendar["workingIntervals"][number];
    if (end <= range.start) break;
    const to = Math.min(end, eventSecond);
    if (left <= to - start) return to - left;
    left -= Math.max(0, to - start);
  }
  throw notCovered(calendar, yearOf(range.firstDay - 1));
}

/** The second at which so many working seconds have passed since the event. */
function afterWorkingSeconds(calendar: WorkCalendar, eventSecond: number, seconds: number): number {
  const { workingIntervals } = calendar;
  const range = rangeOf(calendar, eventSecond);
  if (seconds === 0) return eventSecond;
  const running = lastAtMost(workingIntervals, eventSecond, ({ start }) => start);
  let left = seconds;
  for (const { start, end } of workingIntervals.slice(Math.max(0, running))) {
    if (start >= range.end) break;
    const from = Math.max(start, eventSecond);
    if (left <= end - from) return from + left;
    left -= Math.max(0, end - from);
  }
  throw notCovered(calendar, yearOf(range.lastDay + 1));
}

/** The day with the same number, so many months later; the last of the month where it is shorter. */
function dayMonthsAfter(calendar: WorkCalendar, eventSecond: number, count: number): number {
  const day = dayOf(calendar, eventSecond);
  const from = monthOf(calendar, day);
  const to = monthNumbered(calendar, from.month + count);
  return Math.min(to.firstDay + day - from.firstDay, to.lastDay);
}

type Month = WorkCalendar["months"][number];

/** The month of a covered day. */
function monthOf({ months }: WorkCalendar, day: number): Month {
  return months[lastAtMost(months, day, ({ firstDay }) => firstDay)] as Month;
}

function monthNumbered(calendar: WorkCalendar, wanted: number): Month {
  const { months } = calendar;
  const found = months[lastAtMost(months, wanted, ({ month }) => month)];
  if (found?.month !== wanted) throw notCovered(calendar, Math.floor(wanted / 12));
  return found;
}

/** The stretch of years a second lies in; working time beyond it is not known. */
function rangeOf(calendar: WorkCalendar, second: number): Range {
  const range = calendar.covers.find(({ start, end }) => start <= second && second < end);
  if (!range) throw notCovered(calendar, yearOf(extrapolatedDay(calendar, second)));
  return range;
}

function notCovered({ years }: WorkCalendar, year: number): CalendarError {
  const known = years.join(", ");
  const text = {
    id: `Tidak ada kalender untuk tahun ${year}: hari dan jam kerja hanya diketahui untuk ${known}.`,
    en: `No calendar for ${year}: due times are known for ${known} only.`,
  };
  return new CalendarError(text, year);
}

/** The day of a second outside the covered years, as if clocks did not change there: good for naming the year. */
function extrapolatedDay({ covers }: WorkCalendar, second: number): number {
  const before = covers.filter(({ end }) => end <= second).pop();
  if (before) return before.lastDay + 1 + Math.floor((second - before.end) / 86_400);
  const [first] = covers as readonly [Range];
  return first.firstDay + Math.floor((second - first.start) / 86_400);
}

/** The Gregorian year of a day number; years are counted from 1 March, so that the leap day comes last. */
function yearOf(day: number): number {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const inEra = sinceMarch - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return era * 400 + year + (inYear >= 306 ? 1 : 0);
}

/** Index of the last entry whose key is at most `wanted`; -1 if there is none. The list is sorted by that key. */
function lastAtMost<T>(list: readonly T[], wanted: number, key: (entry: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (key(list[middle] as T) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
