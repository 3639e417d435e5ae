import { Temporal } from "@js-temporal/polyfill";

// The only place that knows time zones. Their rules come from Node's own copy of the IANA database (ICU), read through `Intl`: two versions of
// Node agree on a zone unless its rules changed between them. Nothing else of the machine is read: not its clock, zone or locale. That is why
// `getTimeZoneTransition` is not used: the polyfill lets the present moment decide how far it looks.

/** Seconds from `start` to before `end`, Unix time, while the clocks of a zone stand `offset` seconds ahead of UTC. */
export type OffsetSpan = { readonly start: number; readonly end: number; readonly offset: number };

/** Seconds from `start` to before `end`, Unix time. */
export type Stretch = { readonly start: number; readonly end: number };

const day = 86_400;

/** Whether the machine knows rules of a zone by that name. */
export function isZone(name: string): boolean {
  try {
    return name !== "" && new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Civil days from 1970-01-01 to a date `YYYY-MM-DD`; negative before. */
export function dayNumber(date: string): number {
  return Temporal.PlainDate.from("1970-01-01").until(date, { largestUnit: "day" }).days;
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The months of a year, by the day numbers of their first and last days. */
export function monthsOf(year: number): readonly { readonly firstDay: number; readonly lastDay: number }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = Temporal.PlainDate.from({ year, month: index + 1, day: 1 });
    const firstDay = dayNumber(first.toString());
    return { firstDay, lastDay: firstDay + first.daysInMonth - 1 };
  });
}

/** First second of a civil date in a zone, Unix time: midnight, or the end of the gap where clocks skip midnight. */
export function firstSecond(zone: string, date: string): number {
  return Math.floor(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds / 1000);
}

/**
 * The instant at which the clocks of a zone read a civil time (`HH:MM:SS`; a day ends at `24:00:00`), as ISO 8601 with the offset they have then:
 * `2026-08-18T07:00:00+08:00`.
 * @returns `undefined` where clocks skip that time or show it twice, or the zone is unknown.
 */
export function instantOf(zone: string, date: string, time: string): string | undefined {
  try {
    const day = Temporal.PlainDate.from(date);
    const local = time === "24:00:00" ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(time);
    return local.toZonedDateTime(zone, { disambiguation: "reject" }).toString({ timeZoneName: "never" });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The offsets of a zone from `start` to before `end`, in order and without a hole. No zone changes twice within 24 hours. */
export function offsetSpans(zone: string, start: number, end: number): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let from = start;
  for (let probe = start; probe < end; ) {
    const next = Math.min(probe + day, end);
    const offset = offsetAt(zone, probe);
    if (offsetAt(zone, next) !== offset) {
      const change = firstOfNewOffset(zone, probe, next);
      if (change < end) {
        spans.push({ start: from, end: change, offset });
        from = change;
      }
    }
    probe = next;
  }
  return [...spans, { start: from, end, offset: offsetAt(zone, from) }];
}

/** First second whose civil date is the given day or a later one; `undefined` if the spans end before it. */
export function dayStart(spans: readonly OffsetSpan[], dayNumber: number): number | undefined {
  for (const { start, end, offset } of spans) {
    const candidate = Math.max(start, dayNumber * day - offset);
    if (candidate < end) return candidate;
  }
  return undefined;
}

/**
 * All seconds at which the clocks of the zone read a time of that day, from `from` to before `to` (`HH:MM`; a day ends at `24:00`).
 * An hour that clocks skip is not there, an hour they repeat is there twice.
 */
export function clockTime(
  spans: readonly OffsetSpan[],
  dayNumber: number,
  from: string,
  to: string,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const span of spans) {
    const start = Math.max(span.start, dayNumber * day + secondsOf(from) - span.offset);
    const end = Math.min(span.end, dayNumber * day + secondsOf(to) - span.offset);
    if (start >= end) continue;
    const last = found.at(-1);
    if (last?.end === start) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

function offsetAt(zone: string, second: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
  return Math.round(zoned.offsetNanoseconds / 1e9);
}

/** Between a second with one offset and a later one with another: the first that has the other. */
function firstOfNewOffset(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}
