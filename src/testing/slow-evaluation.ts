import { assertNever, invariant } from "../errors.js";
import type { Condition, Count, FactName, Moment, TimePoint, Value } from "../model/condition.js";
import type { Duration } from "../model/duration.js";
import type { Point, Step, Moment as WireMoment } from "../model/generated/rules-wire.js";
import { conditionVocabulary } from "./random-conditions.js";
import { evaluateStrictly } from "./strict-formula.js";

/** True, false, or unknown. */
export type Truth = boolean | undefined;

/** Facts as encoded: flat dotted names in the record, bare names in a row, `false` for an event that has not happened. */
export type Slots = Readonly<Record<string, unknown>>;

/** A situation to evaluate in. */
export type Situation = {
  readonly record: Slots;
  /** The instant asked about, whole seconds. */
  readonly at: number;
  /** State of a rule, given: it is not the subject here. */
  readonly stateOf: (state: string, rule: string) => Truth;
};

const and = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
const or = (parts: readonly Truth[]): Truth => negate(and(parts.map(negate)));

type Scope = { readonly variable: string; readonly element: unknown; readonly register: string | undefined };

const levels = ["rutin", "perhatian", "serius", "krisis"];
const minutes: Readonly<Record<string, number>> = { jam: 60, menit: 1, hour: 60, minute: 1 };

/** Evaluates a condition over {@link conditionVocabulary} from its tree, node by node: slow, plain, and without formulas. */
export function evaluateSlowly(condition: Condition, situation: Situation): Truth {
  const { at, record, stateOf } = situation;
  return evaluate(condition, undefined);

  function evaluate(node: Condition, scope: Scope | undefined): Truth {
    switch (node.kind) {
      case "and":
        return and(node.operands.map((one) => evaluate(one, scope)));
      case "or":
        return or(node.operands.map((one) => evaluate(one, scope)));
      case "not":
        return negate(evaluate(node.operand, scope));
      case "some":
      case "every": {
        const truths = elements(node, scope);
        return truths && (node.kind === "some" ? or(truths) : and(truths));
      }
      case "holds":
        return slot(node.fact, scope) as Truth;
      case "happened":
      case "not-happened": {
        const value = slot(node.fact, scope);
        return value === undefined ? undefined : (value !== false) === (node.kind === "happened");
      }
      case "known":
        return slot(node.fact, scope) === undefined ? undefined : true;
      case "overdue":
      case "met":
      case "breached":
        return stateOf(node.kind, node.rule);
      case "compare": {
        const { left } = node;
        const one = left.kind === "count" ? count(left, scope) : measured(left, scope);
        const other = valued(node.right, left.kind === "count" ? undefined : left, scope);
        return one === undefined || other === undefined ? undefined : related(one, node.operator, other);
      }
      case "in": {
        const one = measured(node.fact, scope);
        const { fact } = node;
        return or(
          node.values.map((value) => {
            const other = valued(value, fact, scope);
            if (one === undefined || other === undefined) return undefined;
            return Array.isArray(other) ? other.includes(one) : one === other;
          }),
        );
      }
      case "contains": {
        const list = slot(node.fact, scope) as readonly unknown[] | undefined;
        const { fact } = node;
        return or(
          node.values.map((value) => {
            const other = valued(value, fact, scope);
            return list === undefined || other === undefined ? undefined : list.includes(other);
          }),
        );
      }
      case "before":
      case "after":
        return order(node.kind, point(node.left, scope), point(node.right, scope), at);
      case "at-latest":
      case "at-earliest":
        return bound(node.kind, point(node.point, scope), moment(node.moment, scope), at);
      case "between": {
        const one = point(node.point, scope);
        return and([
          bound("at-earliest", one, moment(node.from, scope), at),
          bound("at-latest", one, moment(node.to, scope), at),
        ]);
      }
      case "within-last":
        return withinLast(point(node.fact, scope), node.duration, at);
      case "within-calendar":
        return withinCalendar(
          point(node.fact, scope),
          node.calendar === "jam kerja" ? "working-hours" : "working-days",
        );
      default:
        return assertNever(node);
    }
  }

  function elements({ variable, list, body }: Pick<Count, "variable" | "list" | "body">, scope: Scope | undefined) {
    const type = typeOf(list, scope);
    const register = type.kind === "list" ? type.register : undefined;
    const found = slot(list, scope) as readonly unknown[] | undefined;
    return found?.map((element) => evaluate(body, { variable, element, register }));
  }

  function count(node: Count, scope: Scope | undefined): number | undefined {
    const truths = elements(node, scope);
    return !truths || truths.includes(undefined) ? undefined : truths.filter((one) => one === true).length;
  }

  function slot({ path }: Pick<FactName, "path">, scope: Scope | undefined): unknown {
    if (!scope) return record[path.join(".")];
    if (path.length === 1) return scope.element;
    return (scope.element as Slots)[path.slice(1).join(".")];
  }

  function typeOf({ path }: Pick<FactName, "path">, scope: Scope | undefined) {
    if (scope && path.length === 1) return { kind: "choice" as const, ordered: false, choices: [] };
    const name = scope ? `${scope.register}.${path.slice(1).join(".")}` : path.join(".");
    const fact = conditionVocabulary.facts.get(name);
    invariant(fact, name);
    return fact.type;
  }

  /** A fact's value as something that compares: levels by rank, minutes for hours and minutes. */
  function measured(fact: Pick<FactName, "path">, scope: Scope | undefined): unknown {
    const value = slot(fact, scope);
    if (value === undefined) return undefined;
    const type = typeOf(fact, scope);
    if ("ordered" in type && type.ordered) return levels.indexOf(value as string);
    if (type.kind === "duration") return (value as number) * (minutes[type.unit ?? ""] ?? 1);
    return value;
  }

  function valued(value: Value, left: Pick<FactName, "path"> | undefined, scope: Scope | undefined): unknown {
    const type = left && typeOf(left, scope);
    switch (value.kind) {
      case "word":
        return type && "ordered" in type && type.ordered ? levels.indexOf(value.word) : value.word;
      case "boolean":
        return value.value;
      case "number":
        return Number(value.value);
      case "duration": {
        const { count: one, times = 1, unit } = value.duration;
        return one * times * (type?.kind === "number" ? 1 : (minutes[unit] ?? 1));
      }
      case "date":
        return Date.parse(value.date) / 86_400_000;
      case "fact":
        return measured(value, scope);
      case "now":
        throw new RangeError("now");
      default:
        return assertNever(value);
    }
  }

  function point(one: TimePoint, scope: Scope | undefined): Timed {
    if (one.kind === "now") return timed(at, "event");
    if (one.kind === "date") return civil(one.date, one.time?.replace(".", ":"));
    return timed(slot(one, scope), typeOf(one, scope).kind);
  }

  function moment(one: Moment, scope: Scope | undefined): Span {
    if (one.kind !== "offset") return spanOf(point(one, scope), undefined, undefined);
    return spanOf(point(one.point, scope), one.duration, one.direction);
  }
}

function related(one: unknown, operator: string, other: unknown): boolean {
  if (operator === "=" || operator === "!=") return (one === other) === (operator === "=");
  const [a, b] = [one as number, other as number];
  return { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b }[operator] ?? false;
}

/** A point in time: a second with its civil day, a civil day alone, one that lies ahead, or nothing known. */
type Timed = { readonly second: number | undefined; readonly day: number } | "open" | undefined;
/** The first and the last second of a moment. */
type Span = { readonly first: Timed; readonly last: Timed };

// Clocks of this test stand at UTC+8, and every day but one of seven is worked, from eight to four.
const zone = 8 * 3600;
const dayOf = (second: number): number => Math.floor((second + zone) / 86_400);
const startOf = (day: number): number => day * 86_400 - zone;
const atSecond = (second: number): Timed => ({ second, day: dayOf(second) });

function timed(value: unknown, kind: string): Timed {
  if (value === undefined || value === null) return undefined;
  if (value === false) return "open";
  return kind === "date" ? { second: undefined, day: value as number } : atSecond(value as number);
}

function civil(date: string, time: string | undefined): Timed {
  if (time === undefined) return { second: undefined, day: Date.parse(date) / 86_400_000 };
  return atSecond(Date.parse(`${date}T${time}:00+08:00`) / 1000);
}

function less(one: Exclude<Timed, "open" | undefined>, other: Exclude<Timed, "open" | undefined>): boolean {
  if (one.second === undefined || other.second === undefined) return one.day < other.day;
  return one.second < other.second;
}

function order(relation: "before" | "after", left: Timed, right: Timed, at: number): Truth {
  if (relation === "after") return order("before", right, left, at);
  if (left === undefined || right === undefined) return undefined;
  const now = { second: at, day: dayOf(at) };
  if (left === "open") return right === "open" || less(now, right) ? undefined : false;
  if (right === "open") return less(now, left) ? undefined : true;
  return less(left, right);
}

function bound(relation: "at-latest" | "at-earliest", point: Timed, { first, last }: Span, at: number): Truth {
  const now = { second: at, day: dayOf(at) };
  const limit = relation === "at-latest" ? last : first;
  if (point === undefined || limit === undefined) return undefined;
  if (point === "open") {
    if (limit === "open") return undefined;
    if (relation === "at-latest") return less(limit, now) ? false : undefined;
    return less(now, limit) ? undefined : true;
  }
  if (limit === "open") return less(now, point) ? undefined : relation === "at-latest";
  return relation === "at-latest" ? !less(limit, point) : !less(point, limit);
}

const daysIn: Readonly<Record<string, number>> = { week: 7, month: 30, year: 365 };

function spanOf(point: Timed, period: Duration | undefined, direction: "since" | "before" | undefined): Span {
  if (point === undefined || point === "open") return { first: point, last: point };
  const { second, day } = point;
  if (!period) {
    if (second !== undefined) return { first: point, last: point };
    return { first: atSecond(startOf(day)), last: atSecond(startOf(day + 1) - 1) };
  }
  const signed = period.count * (period.times ?? 1) * (direction === "before" ? -1 : 1);
  if (period.unit === "minute" || period.unit === "hour" || period.unit === "working-hour") {
    const moved = atSecond((second ?? startOf(day)) + signed * (period.unit === "minute" ? 60 : 3600));
    return { first: moved, last: moved };
  }
  const moved = day + signed * (daysIn[period.unit] ?? 1);
  return { first: atSecond(startOf(moved)), last: atSecond(startOf(moved + 1) - 1) };
}

function withinLast(point: Timed, period: Duration, at: number): Truth {
  if (point === undefined || point === "open") return point && false;
  const now = { second: at, day: dayOf(at) };
  const { last } = spanOf(point, period, "since");
  return last === undefined || last === "open" ? undefined : !less(now, point) && !less(last, now);
}

function withinCalendar(point: Timed, calendar: "working-hours" | "working-days"): Truth {
  if (point === undefined || point === "open") return undefined;
  const { second, day } = point;
  if (day % 7 === 0 || calendar === "working-days" || second === undefined) return day % 7 !== 0;
  const hour = (second - startOf(day)) / 3600;
  return 8 <= hour && hour < 16;
}

/** The record as JsonLogic reads it: two levels, rows as objects of their own, and what the steps say. */
export function runSlowly(
  steps: readonly Step[],
  { record, at, stateOf }: Situation,
): Readonly<Record<string, unknown>> {
  const data: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(record)) {
    const [entity = "", attribute = ""] = name.split(".");
    data[entity] = { ...data[entity], [attribute]: structuredClone(value) };
  }
  const computed: Record<string, unknown> = {};
  data._ = computed;
  const slot = (name: string): unknown => {
    const [entity = "", attribute = ""] = name.split(".");
    return data[entity]?.[attribute];
  };
  for (const step of steps) {
    if ("of" in step && step.of !== undefined) {
      for (const row of (slot(step.of) ?? []) as Record<string, unknown>[]) {
        const value = run(step, row);
        if (value !== undefined) row[step.name] = value;
      }
    } else {
      const value = run(step, undefined);
      if (value !== undefined) computed[step.name.slice(2)] = value;
    }
  }
  return data;

  function run(step: Step, row: Record<string, unknown> | undefined): unknown {
    switch (step.kind) {
      case "order":
        return order(step.relation, point(step.left, row), point(step.right, row), at);
      case "bound":
        return bound(step.relation, point(step.point, row), moment(step.moment, row), at);
      case "within-last":
        return withinLast(point(step.point, row), step.period, at);
      case "within-calendar":
        return withinCalendar(point(step.point, row), step.calendar);
      case "state":
        return or(step.norms.map((norm) => stateOf(step.state, norm)));
      case "count": {
        const rows = slot(step.list) as readonly (Record<string, unknown> | string)[] | undefined;
        if (rows === undefined) return undefined;
        const held = rows.filter((one) => evaluateStrictly(step.holds, one)).length;
        const failed = rows.filter((one) => evaluateStrictly(step.fails, one)).length;
        return held + failed === rows.length ? held : undefined;
      }
      case "derived":
        throw new RangeError("Derived facts are given here");
      default:
        return assertNever(step);
    }
  }

  function point(one: Point, row: Record<string, unknown> | undefined): Timed {
    switch (one.kind) {
      case "now":
        return atSecond(at);
      case "date":
        return civil(one.date, undefined);
      case "instant":
        return civil(one.date, one.time);
      case "fact":
        return timed(slot(one.fact), conditionVocabulary.facts.get(one.fact)?.type.kind ?? "");
      case "element":
        return timed(row?.[one.attribute], one.type);
      default:
        return assertNever(one);
    }
  }

  function moment({ point: from, period, direction }: WireMoment, row: Record<string, unknown> | undefined): Span {
    return spanOf(point(from, row), period, direction);
  }
}
