import type { Moment, Point } from "../model/generated/rules-wire.js";
import type { Encoded } from "./eval-formula.js";
import { parseDate, parseTime } from "./instant.js";
import { CalendarError } from "./refusals.js";
import type { Truth } from "./three-valued.js";
import {
  dayOf,
  dueAt,
  dueBefore,
  isWorkingDay,
  isWorkingTime,
  type Period,
  startOfDay,
  type WorkCalendar,
} from "./working-time.js";

/** The instant asked about, the calendar where there is one, and what a point of a step stands for. */
export type TimeContext = {
  readonly at: number;
  readonly calendar: WorkCalendar | undefined;
  /** A fact or, in a step of elements, an attribute: its encoded value, and whether it is a civil date. */
  readonly read: (point: Extract<Point, { kind: "fact" | "element" }>) => {
    readonly value: Encoded;
    readonly isDate: boolean;
  };
};

/** Where a point or the edge of a moment lies. `open`: not happened, so after the instant asked about, nobody knows when. */
type Place =
  | { readonly kind: "second"; readonly value: number }
  | { readonly kind: "day"; readonly value: number }
  | { readonly kind: "open" };
type Known = Exclude<Place, { kind: "open" }>;

/** l < r. Where one side is a civil date, both are compared as civil days in the zone of the calendar. */
export function precedes(left: Point, right: Point, context: TimeContext): Truth {
  const [l, r] = [pointOf(left, context), pointOf(right, context)];
  if (!l || !r) return undefined;
  if (l.kind === "open") return r.kind === "open" || compareWithNow(r, context) > 0 ? undefined : false;
  // On the day asked about, an event may still happen: then both lie on one day.
  if (r.kind === "open") {
    return compareWithNow(l, context) < 0 || (l.kind === "second" && l.value === context.at) ? true : undefined;
  }
  return difference(l, r, context) < 0;
}

/** p ≤ m, where m is the last second (or the day) of the moment. */
export function atLatest(point: Point, moment: Moment, context: TimeContext): Truth {
  const p = pointOf(point, context);
  const m = edgeOf(moment, "last", context);
  if (!p || !m) return undefined;
  if (p.kind === "open") return m.kind !== "open" && compareWithNow(m, context) < 0 ? false : undefined;
  // What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
  if (m.kind === "open") return runsBackwards(moment) || compareWithNow(p, context) > 0 ? undefined : true;
  return difference(p, m, context) <= 0;
}

/** p ≥ m, where m is the first second (or the day) of the moment. */
export function atEarliest(point: Point, moment: Moment, context: TimeContext): Truth {
  const p = pointOf(point, context);
  const m = edgeOf(moment, "first", context);
  if (!p || !m) return undefined;
  if (p.kind === "open") return m.kind !== "open" && compareWithNow(m, context) <= 0 ? true : undefined;
  if (m.kind === "open") {
    const passed = p.kind === "second" ? p.value <= context.at : compareWithNow(p, context) < 0;
    return runsBackwards(moment) || !passed || startsWithDay(moment) ? undefined : false;
  }
  return difference(p, m, context) >= 0;
}

/** Whether a point lies in the period that ends at the instant asked about. */
export function withinLast(point: Point, period: Period, context: TimeContext): Truth {
  const place = pointOf(point, context);
  if (!place) return undefined;
  if (place.kind === "open") return false;
  const second = place.kind === "day" ? onCalendar(context.calendar, startOfDay, place.value) : place.value;
  return second <= context.at && context.at <= secondAfter(second, period, context.calendar);
}

/** Whether a point lies inside working hours, or on a working day. A whole day lies neither inside nor outside working hours. */
export function withinCalendar(point: Point, which: "working-hours" | "working-days", context: TimeContext): Truth {
  const place = pointOf(point, context);
  if (!place || place.kind === "open") return undefined;
  const { value } = place;
  if (which === "working-hours")
    return place.kind === "day" ? undefined : onCalendar(context.calendar, isWorkingTime, value);
  return onCalendar(
    context.calendar,
    isWorkingDay,
    place.kind === "day" ? value : onCalendar(context.calendar, dayOf, value),
  );
}

/** The last second in time of a period that begins at a second. */
export function secondAfter(second: number, period: Period, calendar: WorkCalendar | undefined): number {
  return isElapsed(period) ? second + secondsIn(period) : onCalendar(calendar, dueAt, second, period);
}

/** The last second that is so long before another. */
export function secondBefore(second: number, period: Period, calendar: WorkCalendar | undefined): number {
  return isElapsed(period) ? second - secondsIn(period) : onCalendar(calendar, dueBefore, second, period);
}

/** Asks the calendar. @throws CalendarError if there is none, or it does not cover the year. */
export function onCalendar<Rest extends readonly unknown[], T>(
  calendar: WorkCalendar | undefined,
  ask: (calendar: WorkCalendar, ...rest: Rest) => T,
  ...rest: Rest
): T {
  if (!calendar) {
    throw new CalendarError({
      id: "Tidak ada kalender: hari dan jam kerja tidak dapat dihitung.",
      en: "No calendar: neither days nor working time can be counted.",
    });
  }
  try {
    return ask(calendar, ...rest);
  } catch (error) {
    if (!(error instanceof RangeError) || error instanceof CalendarError) throw error;
    throw new CalendarError({
      id: `Kalender tidak memadai: ${error.message}.`,
      en: `The calendar does not do: ${error.message}.`,
    });
  }
}

function pointOf(point: Point, context: TimeContext): Place | undefined {
  switch (point.kind) {
    case "now":
      return { kind: "second", value: context.at };
    case "date":
      return { kind: "day", value: parseDate(point.date) ?? Number.NaN };
    case "instant": {
      const start = onCalendar(context.calendar, startOfDay, parseDate(point.date) ?? Number.NaN);
      return { kind: "second", value: start + 60 * (parseTime(point.time) ?? Number.NaN) };
    }
    default: {
      const { value, isDate } = context.read(point);
      if (value === false) return { kind: "open" };
      return typeof value === "number" ? { kind: isDate ? "day" : "second", value } : undefined;
    }
  }
}

function edgeOf(moment: Moment, edge: "first" | "last", context: TimeContext): Place | undefined {
  const place = pointOf(moment.point, context);
  const { period, direction } = moment;
  if (!place || place.kind === "open" || !period) return place;
  const { calendar } = context;
  const from = place.kind === "day" ? onCalendar(calendar, startOfDay, place.value) : place.value;
  const last = direction === "before" ? secondBefore(from, period, calendar) : secondAfter(from, period, calendar);
  if (edge === "last" || isElapsed(period) || period.unit === "working-hour") return { kind: "second", value: last };
  return { kind: "second", value: onCalendar(calendar, startOfDay, onCalendar(calendar, dayOf, last)) };
}

function compareWithNow(place: Known, context: TimeContext): number {
  return difference(place, { kind: "second", value: context.at }, context);
}

function difference(left: Known, right: Known, { calendar }: TimeContext): number {
  if (left.kind === right.kind) return left.value - right.value;
  const day = ({ kind, value }: Known): number => (kind === "day" ? value : onCalendar(calendar, dayOf, value));
  return day(left) - day(right);
}

function runsBackwards({ direction }: Moment): boolean {
  return direction === "before";
}

/** Whether the first second of a moment is that of its day, which may lie before the event it is counted from. */
function startsWithDay({ period }: Moment): boolean {
  return period !== undefined && !isElapsed(period) && period.count * (period.times ?? 1) === 0;
}

function isElapsed({ unit }: Period): boolean {
  return unit === "minute" || unit === "hour";
}

function secondsIn({ count, unit, times = 1 }: Period): number {
  return count * times * (unit === "hour" ? 3600 : 60);
}
