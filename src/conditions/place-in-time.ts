import { assertNever } from "../errors.js";
import { dayOf, dueAt, dueBefore, startOfDay, type WorkCalendar } from "../evaluate/working-time.js";
import type { Condition, FactName, Moment, TimePoint } from "../model/condition.js";
import type { Duration } from "../model/duration.js";
import type { Truth } from "./fact-value.js";
import { allTrue } from "./kleene.js";

/** An event (epoch second, or `null`: not happened) or a date (day number); `undefined`: unknown. */
export type TimeReader = (
  fact: FactName,
) => { readonly kind: "event" | "date"; readonly value: number | null } | undefined;

/** The instant asked about, and the calendar where there is one. */
export type TimeContext = { readonly at: number; readonly calendar: WorkCalendar | undefined };

/** The conditions that compare places in time. */
export type TimeCondition = Extract<
  Condition,
  {
    readonly kind: "within-last" | "within-calendar" | "before" | "after" | "at-latest" | "at-earliest" | "between";
  }
>;

/** Where a point or the edge of a moment lies. `open`: not happened, so after the instant asked about, nobody knows when. */
type Place =
  | { readonly kind: "second"; readonly value: number }
  | { readonly kind: "day"; readonly value: number }
  | { readonly kind: "open" };

/**
 * Tests a place in time in three values. An event that has not happened lies after the instant asked about. Where one side is a civil date,
 * both are compared as civil days in the zone of the calendar.
 * @throws RangeError, if a calendar is needed and does not cover the year, or there is none.
 */
export function placeInTime(condition: TimeCondition, read: TimeReader, context: TimeContext): Truth {
  const { at } = context;
  switch (condition.kind) {
    case "before":
      return precedes(condition.left, condition.right);
    case "after":
      return precedes(condition.right, condition.left);
    case "at-latest":
      return atLatest(condition.point, condition.moment);
    case "at-earliest":
      return atEarliest(condition.point, condition.moment);
    case "between":
      return allTrue([true, false], (first) =>
        first ? atEarliest(condition.point, condition.from) : atLatest(condition.point, condition.to),
      );
    case "within-last": {
      const place = pointOf(condition.fact);
      if (!place) return undefined;
      if (place.kind === "open") return false;
      const second = place.kind === "day" ? startOfDay(calendarOf(context), place.value) : place.value;
      return second <= at && at <= after(second, condition.duration);
    }
    case "within-calendar":
      return inCalendar(pointOf(condition.fact), condition.calendar);
    default:
      return assertNever(condition);
  }

  /** l < r */
  function precedes(left: TimePoint, right: TimePoint): Truth {
    const [l, r] = [pointOf(left), pointOf(right)];
    if (!l || !r) return undefined;
    if (l.kind === "open") return r.kind === "open" || compareWithNow(r) > 0 ? undefined : false;
    // On the day asked about, an event may still happen: then both lie on one day.
    if (r.kind === "open") return compareWithNow(l) < 0 || (l.kind === "second" && l.value === at) ? true : undefined;
    return difference(l, r) < 0;
  }

  /** p ≤ m, where m is the last second (or the day) of the moment. */
  function atLatest(point: TimePoint, moment: Moment): Truth {
    const p = pointOf(point);
    const m = edgeOf(moment, "last");
    if (!p || !m) return undefined;
    if (p.kind === "open") return m.kind !== "open" && compareWithNow(m) < 0 ? false : undefined;
    // What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
    if (m.kind === "open") return runsBackwards(moment) || compareWithNow(p) > 0 ? undefined : true;
    return difference(p, m) <= 0;
  }

  /** p ≥ m, where m is the first second (or the day) of the moment. */
  function atEarliest(point: TimePoint, moment: Moment): Truth {
    const p = pointOf(point);
    const m = edgeOf(moment, "first");
    if (!p || !m) return undefined;
    // An event of today may still come at an hour before the one asked for only if that hour lies ahead.
    if (p.kind === "open") return m.kind !== "open" && compareWithNow(m) <= 0 ? true : undefined;
    if (m.kind === "open") {
      const passed = p.kind === "second" ? p.value <= at : compareWithNow(p) < 0;
      return runsBackwards(moment) || !passed || startsWithDay(moment) ? undefined : false;
    }
    return difference(p, m) >= 0;
  }

  function pointOf(point: TimePoint): Place | undefined {
    switch (point.kind) {
      case "now":
        return { kind: "second", value: at };
      case "date": {
        const day = Date.parse(`${point.date}T00:00:00Z`) / 86_400_000;
        if (point.time === undefined) return { kind: "day", value: day };
        const [hours = 0, minutes = 0] = point.time.split(".").map(Number);
        return { kind: "second", value: startOfDay(calendarOf(context), day) + hours * 3600 + minutes * 60 };
      }
      case "fact": {
        const found = read(point);
        if (!found) return undefined;
        if (found.value === null) return { kind: "open" };
        return { kind: found.kind === "date" ? "day" : "second", value: found.value };
      }
      default:
        return assertNever(point);
    }
  }

  function edgeOf(moment: Moment, edge: "first" | "last"): Place | undefined {
    if (moment.kind !== "offset") return pointOf(moment);
    const point = pointOf(moment.point);
    if (!point || point.kind === "open") return point;
    const from = point.kind === "day" ? startOfDay(calendarOf(context), point.value) : point.value;
    const { duration, direction } = moment;
    const last = direction === "since" ? after(from, duration) : before(from, duration);
    if (edge === "last" || isElapsed(duration) || duration.unit === "working-hour")
      return { kind: "second", value: last };
    const calendar = calendarOf(context);
    return { kind: "second", value: startOfDay(calendar, dayOf(calendar, last)) };
  }

  function after(second: number, period: Duration): number {
    return isElapsed(period) ? second + secondsIn(period) : dueAt(calendarOf(context), second, period);
  }

  function before(second: number, period: Duration): number {
    return isElapsed(period) ? second - secondsIn(period) : dueBefore(calendarOf(context), second, period);
  }

  function compareWithNow(place: Exclude<Place, { kind: "open" }>): number {
    return difference(place, { kind: "second", value: at });
  }

  function difference(left: Exclude<Place, { kind: "open" }>, right: Exclude<Place, { kind: "open" }>): number {
    if (left.kind === right.kind) return left.value - right.value;
    const calendar = calendarOf(context);
    const [one, other] = [left, right].map(({ kind, value }) => (kind === "day" ? value : dayOf(calendar, value)));
    return (one as number) - (other as number);
  }

  function inCalendar(place: Place | undefined, name: string): Truth {
    if (!place || place.kind === "open") return undefined;
    const calendar = calendarOf(context);
    if (name === "hari kerja") {
      const day = place.kind === "day" ? place.value : dayOf(calendar, place.value);
      startOfDay(calendar, day);
      return calendar.workingDays.includes(day);
    }
    // A whole day lies neither inside nor outside working hours; other calendars have no times.
    if (name !== "jam kerja" || place.kind === "day") return undefined;
    dayOf(calendar, place.value);
    return calendar.workingIntervals.some(({ start, end }) => start <= place.value && place.value < end);
  }
}

function runsBackwards(moment: Moment): boolean {
  return moment.kind === "offset" && moment.direction === "before";
}

/** Whether the first second of a moment is that of its day, which may lie before the event it is counted from. */
function startsWithDay(moment: Moment): boolean {
  return (
    moment.kind === "offset" &&
    !isElapsed(moment.duration) &&
    moment.duration.count * (moment.duration.times ?? 1) === 0
  );
}

function isElapsed({ unit }: Duration): boolean {
  return unit === "minute" || unit === "hour";
}

function secondsIn({ count, unit, times = 1 }: Duration): number {
  return count * times * (unit === "hour" ? 3600 : 60);
}

function calendarOf({ calendar }: TimeContext): WorkCalendar {
  if (!calendar) throw new RangeError("No calendar: neither days nor working time can be counted");
  return calendar;
}
