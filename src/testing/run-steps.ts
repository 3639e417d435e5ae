import type { FactRow, FactValue, Truth } from "../conditions/fact-value.js";
import { assertNever } from "../errors.js";
import { anyTrue } from "../evaluate/three-valued.js";
import { dayOf, dueAt, dueBefore, startOfDay, type WorkCalendar } from "../evaluate/working-time.js";
import type { Duration, Moment, Point, Step } from "../model/generated/rules-wire.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { evaluateStrictly } from "./strict-formula.js";

/** What steps are computed from. */
export type StepSituation = {
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly vocabulary: Pick<Vocabulary, "facts">;
  readonly at: number;
  readonly calendar: WorkCalendar;
  readonly stateOf: (state: "overdue" | "met" | "breached", rule: string) => Truth;
};

type Row = Record<string, unknown>;
/** A point in time; `open`: after the instant asked about. Absent: unknown. */
type Place = { readonly second: number } | { readonly day: number } | "open";

/**
 * The record as JsonLogic reads it – two levels, rows as objects, `false` for what has not happened – with what the steps say: a plain stepper
 * for tests, one step after the other, nothing shared with the tree.
 */
export function runSteps(steps: readonly Step[], situation: StepSituation): Row {
  const { facts, vocabulary, at, calendar, stateOf } = situation;
  const computed: Row = {};
  const data: Record<string, Row> = { _: computed };
  for (const [name, value] of facts) {
    const [entity = "", attribute = ""] = name.split(".");
    data[entity] = { ...data[entity], [attribute]: encoded(value) };
  }
  for (const step of steps) {
    const rows = "of" in step && step.of !== undefined ? ((slot(step.of) ?? []) as Row[]) : undefined;
    for (const row of rows ?? [undefined]) {
      const value = run(step, row);
      if (value !== undefined) (row ?? computed)[row ? step.name : step.name.slice(2)] = value;
    }
  }
  for (const [name] of facts) {
    const [entity = "", attribute = ""] = name.split(".");
    const row = data[entity] as Row;
    row[attribute] = happenedBy(row[attribute], name);
  }
  return data;

  /** What formulas see: an event announced for later has not happened; in rows, the events that the vocabulary declares. */
  function happenedBy(value: unknown, name: string): unknown {
    const type = vocabulary.facts.get(name)?.type;
    if (type?.kind === "event") return typeof value === "number" && value > at ? false : value;
    if (type?.kind !== "list" || type.register === undefined || !Array.isArray(value)) return value;
    const { register } = type;
    return value.map((row: Row) =>
      Object.fromEntries(Object.entries(row).map(([key, one]) => [key, happenedBy(one, `${register}.${key}`)])),
    );
  }

  function slot(name: string): unknown {
    const [entity = "", attribute = ""] = name.split(".");
    return data[entity]?.[attribute];
  }

  function run(step: Step, row: Row | undefined): Truth | number {
    switch (step.kind) {
      case "order": {
        const [left, right] = [place(step.left, row), place(step.right, row)];
        return step.relation === "before" ? before(left, right) : before(right, left);
      }
      case "bound":
        return step.relation === "at-latest"
          ? atLatest(place(step.point, row), step.moment, row)
          : atEarliest(place(step.point, row), step.moment, row);
      case "within-last": {
        const point = place(step.point, row);
        if (point === undefined || point === "open") return point && false;
        const second = secondOf(point);
        return second <= at && at <= moved(second, step.period, "since");
      }
      case "within-calendar":
        return within(step.calendar, place(step.point, row));
      case "state":
        return anyTrue(step.norms, (norm) => stateOf(step.state, norm));
      case "count": {
        const rows = happenedBy(slot(step.list), step.list) as readonly Row[] | undefined;
        const held = rows?.filter((one) => evaluateStrictly(step.holds, one)).length ?? 0;
        const failed = rows?.filter((one) => evaluateStrictly(step.fails, one)).length ?? 0;
        return held + failed === rows?.length ? held : undefined;
      }
      case "derived":
        throw new RangeError("Derived facts are given here");
      default:
        return assertNever(step);
    }
  }

  function place(point: Point, row: Row | undefined): Place | undefined {
    switch (point.kind) {
      case "now":
        return { second: at };
      case "date":
        return { day: Date.parse(point.date) / 86_400_000 };
      case "instant":
        return { second: Date.parse(`${point.date}T${point.time}:00+08:00`) / 1000 };
      case "fact":
        return known(slot(point.fact), vocabulary.facts.get(point.fact)?.type.kind === "date");
      case "element":
        return known(row?.[point.attribute], point.type === "date");
      default:
        return assertNever(point);
    }
  }

  function known(value: unknown, isDate: boolean): Place | undefined {
    if (value === undefined || value === null) return undefined;
    if (value === false) return "open";
    return isDate ? { day: value as number } : { second: value as number };
  }

  function dayFor(one: Exclude<Place, "open">): number {
    return "day" in one ? one.day : dayOf(calendar, one.second);
  }

  function secondOf(one: Exclude<Place, "open">): number {
    return "day" in one ? startOfDay(calendar, one.day) : one.second;
  }

  /** Negative, zero, positive; where one is a civil date, both are. */
  function order(one: Exclude<Place, "open">, other: Exclude<Place, "open">): number {
    return "second" in one && "second" in other ? one.second - other.second : dayFor(one) - dayFor(other);
  }

  function before(left: Place | undefined, right: Place | undefined): Truth {
    if (left === undefined || right === undefined) return undefined;
    const now = { second: at };
    if (left === "open") return right !== "open" && order(right, now) <= 0 ? false : undefined;
    if (right !== "open") return order(left, right) < 0;
    // What lies ahead may still lie on the day asked about: a date is before it only if that day has passed.
    return ("day" in left ? order(left, now) < 0 : left.second <= at) ? true : undefined;
  }

  function atLatest(point: Place | undefined, moment: Moment, row: Row | undefined): Truth {
    const last = edge(moment, row, "last");
    if (point === undefined || last === undefined) return undefined;
    if (point === "open") return last !== "open" && order(last, { second: at }) < 0 ? false : undefined;
    if (last !== "open") return order(point, last) <= 0;
    return moment.direction !== "before" && order(point, { second: at }) <= 0 ? true : undefined;
  }

  function atEarliest(point: Place | undefined, moment: Moment, row: Row | undefined): Truth {
    const first = edge(moment, row, "first");
    if (point === undefined || first === undefined) return undefined;
    if (point === "open") return first !== "open" && order(first, { second: at }) <= 0 ? true : undefined;
    if (first !== "open") return order(point, first) >= 0;
    if (moment.direction === "before") return undefined;
    // As above, and as long as the moment does not begin with the very day of the event.
    const { period } = moment;
    if (period && !elapsed(period) && period.count * (period.times ?? 1) === 0) return undefined;
    return ("day" in point ? order(point, { second: at }) < 0 : point.second <= at) ? false : undefined;
  }

  function edge(
    { point, period, direction }: Moment,
    row: Row | undefined,
    which: "first" | "last",
  ): Place | undefined {
    const from = place(point, row);
    if (from === undefined || from === "open" || !period || !direction) return from;
    const last = moved(secondOf(from), period, direction);
    const whole = elapsed(period) || period.unit === "working-hour" || which === "last";
    return { second: whole ? last : startOfDay(calendar, dayOf(calendar, last)) };
  }

  function moved(second: number, period: Duration, direction: "since" | "before"): number {
    return (direction === "since" ? dueAt : dueBefore)(calendar, second, period);
  }

  function within(name: "working-hours" | "working-days", point: Place | undefined): Truth {
    if (point === undefined || point === "open") return undefined;
    if (name === "working-days") return calendar.workingDays.includes(dayFor(point));
    // A day lies neither inside nor outside working hours.
    if ("day" in point) return undefined;
    return calendar.workingIntervals.some(({ start, end }) => start <= point.second && point.second < end);
  }
}

function elapsed({ unit }: Duration): boolean {
  return unit === "minute" || unit === "hour";
}

function encoded(value: FactValue): unknown {
  if (value === null) return false;
  if (typeof value !== "object") return value;
  return value.map((one: string | FactRow) =>
    typeof one === "string" ? one : Object.fromEntries([...one].map(([name, slot]) => [name, encoded(slot)])),
  );
}
