import { factsOf } from "../../conditions/facts-of.js";
import { dayOf, dueAt, dueBefore, startOfDay, type WorkCalendar } from "../../evaluate/working-time.js";
import type { Moment, TimePoint } from "../../model/condition.js";
import type { Duration } from "../../model/duration.js";
import type { Leaf } from "./leaves-of.js";
import type { SituationContext } from "./situation-context.js";

/** Instants worth trying for the events of a group, nearest to the instant asked about first, and the days they lie on. */
export type Moments = {
  readonly seconds: readonly number[];
  readonly days: readonly number[];
  readonly complete: boolean;
};

type Period = { readonly duration: Duration; readonly direction: "since" | "before" };

/** Instants of one group: beyond this, the search would not end. */
const momentLimit = 64;
/** How many periods may follow one another. */
const chainLimit = 3;

/**
 * Where events and dates may lie so that every comparison comes out each way. Starting from the instant asked about and from the dates that
 * conditions name, each period is counted forwards and backwards, as often as there are events to be told apart; an instant stands with the
 * seconds before and after it.
 */
export function momentsOf(leaves: readonly Leaf[], context: SituationContext): { of(fact: string): Moments } {
  const cache = new Map<string, Moments>();
  return {
    of(fact) {
      const group = groupOf(fact, leaves, context);
      const key = [...group.facts].sort().join(" ");
      const found = cache.get(key) ?? around(group, context);
      cache.set(key, found);
      return found;
    },
  };
}

type Group = { readonly facts: ReadonlySet<string>; readonly leaves: readonly Leaf[] };

function groupOf(fact: string, leaves: readonly Leaf[], context: SituationContext): Group {
  const facts = new Set([fact]);
  for (let grown = true; grown; ) {
    const before = facts.size;
    for (const leaf of leaves) {
      const read = factsOf(leaf).filter((name) => isTime(name, context));
      if (read.some((name) => facts.has(name))) for (const name of read) facts.add(name);
    }
    grown = facts.size > before;
  }
  return { facts, leaves: leaves.filter((leaf) => factsOf(leaf).some((name) => facts.has(name))) };
}

function isTime(name: string, { vocabulary }: SituationContext): boolean {
  const kind = vocabulary.facts.get(name)?.type.kind;
  return kind === "event" || kind === "date";
}

function around({ facts, leaves }: Group, { at, calendar }: SituationContext): Moments {
  const periods = distinct(leaves.flatMap(periodsOf));
  const anchors = [at, ...leaves.flatMap((leaf) => datesOf(leaf, calendar))];
  const seconds = new Set<number>(periods.length === 0 && anchors.length === 1 ? [at - 3600] : []);
  for (const anchor of anchors) for (const step of [0, -1, 1]) seconds.add(anchor + step);
  let newest = [...seconds];
  let complete = true;
  for (let link = 0; link < Math.min(facts.size, chainLimit) && newest.length > 0; link++) {
    const found = newest.flatMap((second) => periods.flatMap((period) => reached(second, period, calendar)));
    newest = [...new Set(found)].filter((second) => !seconds.has(second));
    for (const second of newest) seconds.add(second);
    if (seconds.size > momentLimit) {
      complete = false;
      break;
    }
  }
  if (facts.size > chainLimit) complete = false;
  // Events that lie ahead in an order need an instant each.
  for (let step = 2; step <= Math.min(facts.size, chainLimit); step++) seconds.add(at + step);
  if (calendar && leaves.some(({ kind }) => kind === "within-calendar")) {
    for (const second of [...seconds]) for (const near of workingNear(second, calendar)) seconds.add(near);
  }
  // What has happened lies in the past: instants ahead are tried last.
  const inOrder = [...seconds]
    .filter((second) => Number.isSafeInteger(second))
    .sort((a, b) => distance(a, at) - distance(b, at));
  return { seconds: inOrder, days: daysOf(inOrder, calendar), complete };
}

/** Each period once: rules of one kind name the same over and over. */
function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()];
}

function distance(second: number, at: number): number {
  return second <= at ? at - second : second - at + 1e9;
}

/** The instants that a period ties to this one, with those beside the edge. */
function reached(
  second: number,
  { duration, direction }: Period,
  calendar: WorkCalendar | undefined,
): readonly number[] {
  const forward = (from: number): number => shift(from, duration, direction, calendar);
  return attempt(() => {
    const to = forward(second);
    const back = lowest(forward, second);
    const last = lowest(forward, second + 1) - 1;
    return [to, to - 1, to + 1, back, back - 1, last, last + 1];
  });
}

function shift(
  second: number,
  duration: Duration,
  direction: Period["direction"],
  calendar: WorkCalendar | undefined,
): number {
  const elapsed = duration.unit === "minute" || duration.unit === "hour";
  if (elapsed) {
    const length = duration.count * (duration.times ?? 1) * (duration.unit === "hour" ? 3600 : 60);
    return direction === "since" ? second + length : second - length;
  }
  if (!calendar) throw new RangeError("No calendar");
  return direction === "since" ? dueAt(calendar, second, duration) : dueBefore(calendar, second, duration);
}

/** The earliest instant from which counting arrives at `wanted` or later: counting never goes back for a later start. */
function lowest(forward: (second: number) => number, wanted: number): number {
  const length = Math.abs(forward(wanted) - wanted) + 1;
  const slack = 2 * length + 10 * 86_400;
  let low = wanted - slack;
  let high = wanted + slack;
  const reaches = (second: number): boolean | undefined => {
    try {
      return forward(second) >= wanted;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    // Where the calendar ends, what lies before it is too early and what lies after too late.
    const found = reaches(middle) ?? middle > wanted;
    if (found) high = middle;
    else low = middle + 1;
  }
  return low;
}

function attempt(find: () => readonly number[]): readonly number[] {
  try {
    return find();
  } catch (error) {
    // Beyond the years of the calendar nothing can happen that could be judged.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function workingNear(second: number, calendar: WorkCalendar): readonly number[] {
  const { workingIntervals } = calendar;
  const before = workingIntervals.findLast(({ start }) => start <= second);
  return before ? [before.start, before.start - 1, before.end - 1, before.end] : [];
}

function daysOf(seconds: readonly number[], calendar: WorkCalendar | undefined): readonly number[] {
  if (!calendar) return [];
  const days = seconds.flatMap((second) => attempt(() => [dayOf(calendar, second)]));
  return [...new Set(days.flatMap((day) => [day, day - 1, day + 1]))];
}

export function periodsOf(leaf: Leaf): readonly Period[] {
  switch (leaf.kind) {
    case "at-latest":
    case "at-earliest":
      return periodIn(leaf.moment);
    case "between":
      return [...periodIn(leaf.from), ...periodIn(leaf.to)];
    case "within-last":
      return [{ duration: leaf.duration, direction: "since" }];
    default:
      return [];
  }
}

function periodIn(moment: Moment): readonly Period[] {
  return moment.kind === "offset" ? [{ duration: moment.duration, direction: moment.direction }] : [];
}

export function datesOf(leaf: Leaf, calendar: WorkCalendar | undefined): readonly number[] {
  const points = pointsOf(leaf).map((point) => (point.kind === "offset" ? point.point : point));
  return points.flatMap((point) => {
    if (point.kind !== "date" || !calendar) return [];
    return attempt(() => {
      const start = startOfDay(calendar, Date.parse(`${point.date}T00:00:00Z`) / 86_400_000);
      if (point.time === undefined) return [start, start + 86_400];
      const [hours = 0, minutes = 0] = point.time.split(".").map(Number);
      return [start + hours * 3600 + minutes * 60];
    });
  });
}

export function pointsOf(leaf: Leaf): readonly (TimePoint | Moment)[] {
  switch (leaf.kind) {
    case "before":
    case "after":
      return [leaf.left, leaf.right];
    case "at-latest":
    case "at-earliest":
      return [leaf.point, leaf.moment];
    case "between":
      return [leaf.point, leaf.from, leaf.to];
    default:
      return [];
  }
}
