import { dueAt, dueBefore, startOfDay, type WorkCalendar } from "../../evaluate/working-time.js";
import type { Duration } from "../../model/duration.js";
import { isLonger } from "../procedures/is-longer.js";

/** Whether something may last longer than its limit: never, always, from a certain second on a certain day, or nobody can say. */
export type Overrun =
  | { readonly kind: "never" | "always" | "unknown" }
  /** Whole epoch seconds: when it begins (or, counted backwards, what it must precede), and when it ends. */
  | { readonly kind: "sometimes"; readonly begins: number; readonly ends: number; readonly due: number };

/** Working time, and the second from which on a day is looked for first. */
export type Time = { readonly calendar: WorkCalendar | undefined; readonly at: number };

/** Whether periods one after the other, each used up, end after a limit that begins with them. */
export function overrunOf(steps: readonly Duration[], limit: Duration, time: Time): Overrun {
  const { calendar } = time;
  const plain = plainlyLonger(steps, limit);
  if (plain !== undefined) return { kind: plain ? "always" : "never" };
  if (!calendar) return { kind: "unknown" };
  return firstOf(startsOf(calendar, time.at, steps), (begins) => {
    const ends = steps.reduce((second, step) => dueAt(calendar, second, step), begins);
    const due = dueAt(calendar, begins, limit);
    return ends > due ? { kind: "sometimes", begins, ends, due } : undefined;
  });
}

/** Whether something begun as late as `lead` before an event, and then taking as long as it may, ends after that event. */
export function overrunBefore(lead: Duration, steps: readonly Duration[], time: Time): Overrun {
  const { calendar } = time;
  const plain = plainlyLonger(steps, lead);
  if (plain !== undefined) return { kind: plain ? "always" : "never" };
  if (!calendar) return { kind: "unknown" };
  return firstOf(startsOf(calendar, time.at, [lead, ...steps]), (due) => {
    const begins = dueBefore(calendar, due, lead);
    const ends = steps.reduce((second, step) => dueAt(calendar, second, step), begins);
    return ends > due ? { kind: "sometimes", begins, ends, due } : undefined;
  });
}

/** Units of fixed length, in seconds. */
const seconds: Readonly<Partial<Record<Duration["unit"], number>>> = { minute: 60, hour: 3600 };

/** Where no calendar is needed: minutes and hours only, one period against another of its unit, or against one that is longer for certain. */
function plainlyLonger(steps: readonly Duration[], limit: Duration): boolean | undefined {
  const lengths = [...steps, limit].map(fixedSeconds);
  if (lengths.every((length) => length !== undefined)) {
    const [own = 0, ...others] = [...lengths].reverse() as number[];
    return others.reduce((sum, length) => sum + length, 0) > own;
  }
  const [only, another] = steps;
  if (!only || another) return undefined;
  if (only.unit === limit.unit) return amount(only) > amount(limit);
  return isLonger(only, limit) ? true : isLonger(limit, only) ? false : undefined;
}

function fixedSeconds(duration: Duration): number | undefined {
  const length = seconds[duration.unit];
  return length === undefined ? undefined : amount(duration) * length;
}

function amount({ times = 1, count }: Duration): number {
  return times * count;
}

/**
 * Seconds at which the comparison may turn: on every day of the calendar its beginning, and where working hours begin and end, each also so much earlier
 * that a period of minutes or hours leads there.
 */
function* startsOf(calendar: WorkCalendar, at: number, steps: readonly Duration[]): Generator<number> {
  const lengths = [0, ...steps.flatMap((step) => fixedSeconds(step) ?? [])];
  const edges = calendar.workingIntervals.flatMap(({ start, end }) => [start, end - 1, end]);
  const days = calendar.covers.flatMap(({ firstDay, lastDay }) =>
    Array.from({ length: lastDay - firstDay + 1 }, (_, index) => startOfDay(calendar, firstDay + index)),
  );
  const inOrder = [...edges, ...days].sort((a, b) => a - b);
  const ahead = [...inOrder.filter((edge) => edge >= at), ...inOrder.filter((edge) => edge < at)];
  for (const edge of ahead) for (const length of lengths) yield edge - length;
}

function firstOf(starts: Iterable<number>, find: (start: number) => Overrun | undefined): Overrun {
  for (const start of starts) {
    const found = attempt(() => find(start));
    if (found) return found;
  }
  return { kind: "never" };
}

/** Outside the years of the calendar nothing can be counted. */
function attempt(find: () => Overrun | undefined): Overrun | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
