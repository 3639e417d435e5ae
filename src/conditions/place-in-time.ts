import { assertNever } from "../errors.js";
import {
  atEarliest,
  atLatest,
  type TimeContext as EvaluatorContext,
  precedes,
  withinCalendar,
  withinLast,
} from "../evaluate/place-in-time.js";
import { and } from "../evaluate/three-valued.js";
import type { WorkCalendar } from "../evaluate/working-time.js";
import type { Condition, FactName, Moment, TimePoint } from "../model/condition.js";
import type { Point, Moment as WireMoment } from "../model/generated/rules-wire.js";
import type { Truth } from "./fact-value.js";

/** An event (epoch second, or `null`: not happened) or a date (day number); `undefined`: unknown. */
export type TimeReader = (
  fact: FactName,
) => { readonly kind: "event" | "date"; readonly value: number | null } | undefined;

/** The instant asked about, and the calendar where there is one. */
export type TimeContext = { readonly at: number; readonly calendar: WorkCalendar | undefined };

/** The conditions that compare places in time. */
type TimeCondition = Extract<
  Condition,
  {
    readonly kind: "within-last" | "within-calendar" | "before" | "after" | "at-latest" | "at-earliest" | "between";
  }
>;

/**
 * Tests a place in time in three values, as the evaluator tests the step it becomes.
 * @throws RangeError, if a calendar is needed and does not cover the year, or there is none.
 */
export function placeInTime(condition: TimeCondition, read: TimeReader, { at, calendar }: TimeContext): Truth {
  const names = new Map<string, FactName>();
  const context: EvaluatorContext = {
    at,
    calendar,
    read: (point) => {
      const name = point.kind === "fact" ? names.get(point.fact) : undefined;
      const found = name && read(name);
      if (!found) return { value: null, isDate: false };
      return { value: found.value ?? false, isDate: found.kind === "date" };
    },
  };
  switch (condition.kind) {
    case "before":
      return precedes(pointOf(condition.left), pointOf(condition.right), context);
    case "after":
      return precedes(pointOf(condition.right), pointOf(condition.left), context);
    case "at-latest":
      return atLatest(pointOf(condition.point), momentOf(condition.moment), context);
    case "at-earliest":
      return atEarliest(pointOf(condition.point), momentOf(condition.moment), context);
    case "between": {
      const point = pointOf(condition.point);
      return and(
        atEarliest(point, momentOf(condition.from), context),
        atLatest(point, momentOf(condition.to), context),
      );
    }
    case "within-last":
      return withinLast(pointOf(condition.fact), condition.duration, context);
    case "within-calendar": {
      const point = pointOf(condition.fact);
      if (condition.calendar === "jam kerja") return withinCalendar(point, "working-hours", context);
      // Other calendars have no times.
      return condition.calendar === "hari kerja" ? withinCalendar(point, "working-days", context) : undefined;
    }
    default:
      return assertNever(condition);
  }

  function pointOf(point: TimePoint): Point {
    switch (point.kind) {
      case "now":
        return { kind: "now" };
      case "date":
        return point.time === undefined
          ? { kind: "date", date: point.date }
          : { kind: "instant", date: point.date, time: point.time.replace(".", ":") };
      case "fact": {
        const fact = point.path.join(".");
        names.set(fact, point);
        return { kind: "fact", fact };
      }
      default:
        return assertNever(point);
    }
  }

  function momentOf(moment: Moment): WireMoment {
    if (moment.kind !== "offset") return { point: pointOf(moment) };
    const { duration: period, direction, point } = moment;
    return { point: pointOf(point), period, direction };
  }
}
