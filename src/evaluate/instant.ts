import type { WorkCalendar } from "./working-time.js";

/** Days since 1970-01-01 of a Gregorian date; years are counted from 1 March, so that the leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits at a place, or -1. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const minus = 45;
const colon = 58;

/** The date in the first ten characters as a day number, or undefined if there is no real one. */
function leadingDate(text: string): number | undefined {
  const [century, rest] = [two(text, 0), two(text, 2)];
  const [month, day] = [two(text, 5), two(text, 8)];
  if (century < 0 || rest < 0 || text.charCodeAt(4) !== minus || text.charCodeAt(7) !== minus) return undefined;
  const year = century * 100 + rest;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** `YYYY-MM-DD` as days since 1970-01-01; undefined for anything else and for days that do not exist. */
export function parseDate(text: string): number | undefined {
  return text.length === 10 ? leadingDate(text) : undefined;
}

/** `HH:MM` (00:00 to 23:59) as minutes since midnight. */
export function parseTime(text: string): number | undefined {
  return text.length === 5 ? leadingTime(text, 0) : undefined;
}

function leadingTime(text: string, at: number): number | undefined {
  const [hour, minute] = [two(text, at), two(text, at + 3)];
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.charCodeAt(at + 2) !== colon) return undefined;
  return hour * 60 + minute;
}

/**
 * An instant as facts.schema.json wants it, RFC 3339 in whole seconds (`2026-08-14T23:59:00+08:00`, or with `Z`), as seconds of Unix time.
 * Undefined for anything else: without its offset it would be a guess.
 */
export function parseInstant(text: string): number | undefined {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(16) !== colon) return undefined;
  const day = leadingDate(text);
  const minutes = leadingTime(text, 11);
  const second = two(text, 17);
  const offset = offsetAt(text, 19);
  if (day === undefined || minutes === undefined || offset === undefined || second < 0 || second > 59) return undefined;
  return day * 86_400 + (minutes - offset) * 60 + second;
}

/** The offset from UTC that ends the text, in minutes. */
function offsetAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  if (sign === 90) return text.length === at + 1 ? 0 : undefined;
  if ((sign !== 43 && sign !== minus) || text.length !== at + 6) return undefined;
  const minutes = leadingTime(text, at + 1);
  return minutes === undefined ? undefined : sign === minus ? -minutes : minutes;
}

/** The civil date as it stands in an instant that {@link parseInstant} accepts, as a day number. */
export function dateWritten(text: string): number {
  return leadingDate(text) ?? Number.NaN;
}

/** ISO 8601 of a second, in the offset that holds in the zone of the calendar; in UTC without calendar, and where the clocks change that day. */
export function formatInstant(second: number, calendar?: WorkCalendar): string {
  const covered = calendar?.covers.some(({ start, end }) => start <= second && second < end);
  const from = covered ? calendar?.dayStarts.filter(({ start }) => start <= second).pop() : undefined;
  const offset = from ? Math.round((from.day * 86_400 - from.start) / 60) : 0;
  const next = calendar?.dayStarts.find(({ start }) => start > second);
  const changing = from && next && second >= next.start - 90_000;
  return offset === 0 || changing ? `${local(second)}Z` : `${local(second + offset * 60)}${offsetText(offset)}`;
}

function local(second: number): string {
  const day = Math.floor(second / 86_400);
  const within = second - day * 86_400;
  const clock = [Math.floor(within / 3600), Math.floor(within / 60) % 60, within % 60];
  return `${formatDate(day)}T${clock.map((part) => pad(part, 2)).join(":")}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

/** `YYYY-MM-DD` of a day number. */
export function formatDate(day: number): string {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const inEra = sinceMarch - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const dayOfMonth = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const civilMonth = month < 10 ? month + 3 : month - 9;
  return `${pad(era * 400 + year + (civilMonth <= 2 ? 1 : 0), 4)}-${pad(civilMonth, 2)}-${pad(dayOfMonth, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
