import { dayOf, dueAt, dueBefore, isWorkingDay, startOfDay, type WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { Duration } from "../../model/duration.js";
import { expandStates } from "./expand-states.js";
import type { Leaf } from "./leaves-of.js";
import { datesOf, periodsOf, pointsOf } from "./moments-of.js";
import { reachOf } from "./reach.js";
import type { SituationContext } from "./situation-context.js";

/** Days searched for the longest stretch without work. */
const horizon = 300;
/** Days tried on each side of it. */
const beside = 3;

/**
 * Instants besides the ordinary morning at which a condition may come out otherwise: about each date that `sekarang` is compared with, and, where
 * working time is counted, times of day on the days about the longest stretch without work. None where only elapsed time between facts matters:
 * that is the same at every instant.
 */
export function otherInstants(goal: Condition, world: SituationContext): readonly number[] {
  const { calendar } = world;
  const { leaves } = reachOf(expandStates(goal, world.stateOf), [], world);
  const dates = leaves.filter(readsNow).flatMap((leaf) => datesCompared(leaf, calendar));
  const counted = calendar && leaves.some(countsDays) ? daysAboutHolidays(calendar, world.at) : [];
  const all = [...dates.flatMap((second) => [second - 1, second, second + 1]), ...counted];
  return [...new Set(all)].filter((second) => Number.isSafeInteger(second) && second !== world.at);
}

function readsNow(leaf: Leaf): boolean {
  return pointsOf(leaf).some((point) => (point.kind === "offset" ? point.point : point).kind === "now");
}

/** The dates a test names, and those its periods lead to from there. */
function datesCompared(leaf: Leaf, calendar: WorkCalendar | undefined): readonly number[] {
  const dates = datesOf(leaf, calendar);
  const shifted = periodsOf(leaf).flatMap(({ duration, direction }) =>
    dates.flatMap((second) => shift(second, duration, direction, calendar)),
  );
  return [...dates, ...shifted];
}

function shift(
  second: number,
  duration: Duration,
  direction: "since" | "before",
  calendar: WorkCalendar | undefined,
): readonly number[] {
  if (!calendar) return [];
  try {
    return [direction === "since" ? dueAt(calendar, second, duration) : dueBefore(calendar, second, duration)];
  } catch (error) {
    // Beyond the years of the calendar nothing can be judged.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const elapsed: ReadonlySet<Duration["unit"]> = new Set(["minute", "hour"]);

/** Whether a test counts days or working time, so that it matters which day it is. */
function countsDays(leaf: Leaf): boolean {
  return leaf.kind === "within-calendar" || periodsOf(leaf).some(({ duration }) => !elapsed.has(duration.unit));
}

/** On each day about the longest stretch without work: midnight, before and in and after working time, the last second. */
function daysAboutHolidays(calendar: WorkCalendar, at: number): readonly number[] {
  const before = tried.get(calendar);
  if (before) return before;
  const [first, last] = longestRest(calendar, dayWithin(calendar, at));
  const days = Array.from({ length: last - first + 1 + 2 * beside }, (_, index) => first - beside + index);
  const found = days.flatMap((day) => {
    try {
      const [start, end] = [startOfDay(calendar, day), startOfDay(calendar, day + 1)];
      const work = calendar.workingIntervals.filter((one) => start <= one.start && one.start < end);
      return [start, ...work.flatMap((one) => [one.start - 1, one.start + 60, one.end]), end - 1];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
  tried.set(calendar, found);
  return found;
}

const tried = new WeakMap<WorkCalendar, readonly number[]>();

function dayWithin(calendar: WorkCalendar, at: number): number {
  try {
    return dayOf(calendar, at);
  } catch (error) {
    if (error instanceof RangeError) return Math.floor(at / 86_400);
    throw error;
  }
}

/** First and last day of the longest stretch of days off, counted from a day as far as the calendar reaches. */
function longestRest(calendar: WorkCalendar, from: number): readonly [number, number] {
  let longest: readonly [number, number] = [from, from];
  let start: number | undefined;
  try {
    for (let day = from; day < from + horizon; day++) {
      start = isWorkingDay(calendar, day) ? undefined : (start ?? day);
      if (start !== undefined && day - start > longest[1] - longest[0]) longest = [start, day];
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return longest;
}
