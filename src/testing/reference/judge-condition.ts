import { Temporal } from "@js-temporal/polyfill";
import type {
  ComparisonOperator,
  Condition,
  Count,
  FactName,
  Moment,
  TimePoint,
  Value,
} from "../../model/condition.js";
import type { Duration } from "../../model/duration.js";
import type { FactType } from "../../model/vocabulary.js";
import {
  dayOf,
  endOfDay,
  firstSecond,
  inWorkingTime,
  isWorkingDay,
  lastSecond,
  notAfter,
  startOfDay,
  zoneOf,
} from "./reckon-time.js";
import { all, any, known, not, type ThreeValued } from "./three-valued.js";
import { type FactValue, type Row, readSent } from "./values.js";
import type { Bound, World } from "./world.js";

/**
 * Whether a condition holds, fails, or is not known (SEMANTICS 1), straight from its tree.
 * @throws Error for what this evaluator does not read, rather than a guess.
 */
export function judge(condition: Condition, world: World, bound?: Bound): ThreeValued {
  switch (condition.kind) {
    case "and":
      return all(condition.operands.map((operand) => judge(operand, world, bound)));
    case "or":
      return any(condition.operands.map((operand) => judge(operand, world, bound)));
    case "not":
      return not(judge(condition.operand, world, bound));
    case "some":
    case "every": {
      const list = valueNamed(condition.list, world, bound);
      if (!list) return "unknown";
      const each = elementsOf(list).map((element) =>
        judge(condition.body, world, { variable: condition.variable, list: nameOf(condition.list), element }),
      );
      return condition.kind === "some" ? any(each) : all(each);
    }
    case "holds": {
      const value = valueNamed(condition.fact, world, bound);
      return value ? known(isYes(value)) : "unknown";
    }
    case "happened":
    case "not-happened": {
      const value = valueNamed(condition.fact, world, bound);
      if (!value) return "unknown";
      // What is only announced for later has not happened.
      const isOpen = value.kind === "not-happened" || (value.kind === "instant" && !notAfter(value.value, world.at));
      return known(isOpen === (condition.kind === "not-happened"));
    }
    case "known":
      // Absence proves nothing: somebody may know it.
      return valueNamed(condition.fact, world, bound) ? "true" : "unknown";
    case "overdue":
    case "met":
    case "breached":
      return world.state(condition.kind, condition.rule);
    case "compare":
      return compare(condition.left, condition.operator, condition.right, world, bound);
    case "in":
      return any(condition.values.map((value) => compare(condition.fact, "=", value, world, bound)));
    case "contains": {
      const list = valueNamed(condition.fact, world, bound);
      if (!list) return "unknown";
      const elements = elementsOf(list);
      return any(condition.values.map((value) => known(elements.includes(wordOf(value)))));
    }
    case "within-last": {
      const point = pointOf(condition.fact, world, bound);
      if (point === undefined) return "unknown";
      if (point === "open") return "false";
      const first = point instanceof Temporal.PlainDate ? startOfDay(point, world.handbook.calendars) : point;
      if (!notAfter(first, world.at)) return "false";
      return known(notAfter(world.at, lastSecond(point, condition.duration, "since", world.handbook.calendars)));
    }
    case "within-calendar": {
      const point = pointOf(condition.fact, world, bound);
      if (point === undefined || point === "open") return "unknown";
      return known(inCalendar(condition.calendar, point, world));
    }
    case "before":
      return order(pointOf(condition.left, world, bound), pointOf(condition.right, world, bound), world);
    case "after":
      return order(pointOf(condition.right, world, bound), pointOf(condition.left, world, bound), world);
    case "at-latest":
    case "at-earliest":
      return boundHolds(condition.kind, condition.point, condition.moment, world, bound);
    case "between":
      return all([
        boundHolds("at-earliest", condition.point, condition.from, world, bound),
        boundHolds("at-latest", condition.point, condition.to, world, bound),
      ]);
  }
}

/** `isu.tingkat`. */
export function nameOf({ path }: FactName): string {
  return path.join(".");
}

/** The type of what a name stands for: a fact, an element, or an attribute of one. */
function typeOf(name: FactName, { handbook }: World, bound: Bound): FactType | undefined {
  const [first, attribute] = name.path;
  const { facts } = handbook.vocabulary;
  if (!bound || first !== bound.variable) return facts.get(nameOf(name))?.type;
  const list = facts.get(bound.list)?.type;
  if (list?.kind !== "list") return undefined;
  if (attribute === undefined) return { kind: "choice", choices: list.choices, ordered: false };
  return facts.get(`${list.register}.${attribute}`)?.type;
}

function valueNamed(name: FactName, world: World, bound: Bound): FactValue | undefined {
  const [first, attribute] = name.path;
  if (!bound || first !== bound.variable) return world.fact(nameOf(name));
  if (attribute === undefined) {
    return typeof bound.element === "string" ? { kind: "word", value: bound.element } : undefined;
  }
  const sent = (bound.element as Row)[attribute];
  const type = typeOf(name, world, bound);
  if (type) return readSent(nameOf(name), type, sent ?? (type.kind === "event" ? sent : undefined));
  if (typeof sent === "boolean") return { kind: "boolean", value: sent };
  if (typeof sent === "number") return { kind: "number", value: sent };
  return typeof sent === "string" ? { kind: "word", value: sent } : undefined;
}

/** The elements of a list. @throws Error for a fact that is no list. */
export function elementsOf(value: FactValue): readonly (string | Row)[] {
  if (value.kind !== "list") throw new Error("A quantifier goes over a list");
  return value.elements;
}

function isYes(value: FactValue): boolean {
  if (value.kind !== "boolean") throw new Error("Only a ya/tidak fact holds by itself");
  return value.value;
}

function wordOf(value: Value): string {
  if (value.kind === "word") return value.word;
  if (value.kind === "fact") return nameOf(value);
  throw new Error(`A list holds words, not a ${value.kind}`);
}

/** What a fact is compared with, once its type is known; choices in order turn into their place in the row. */
type Comparable = string | number | boolean;

function compare(
  left: FactName | Count,
  operator: ComparisonOperator,
  right: Value,
  world: World,
  bound: Bound,
): ThreeValued {
  if (left.kind === "count") {
    const count = countOf(left, world);
    return count === undefined ? "unknown" : verdict(operator, count, numberOf(right, undefined));
  }
  const type = typeOf(left, world, bound);
  if (type?.kind === "date") {
    const a = pointOf(left, world, bound);
    const b = pointOf(right as TimePoint, world, bound);
    if (a === undefined || a === "open" || b === undefined || b === "open") return "unknown";
    const [x, y] = [dayOf(a, world.handbook.calendars), dayOf(b, world.handbook.calendars)];
    return verdict(operator, Temporal.PlainDate.compare(x, y), 0);
  }
  const a = comparable(valueNamed(left, world, bound), type);
  const b = operand(right, type, world, bound);
  return a === undefined || b === undefined ? "unknown" : verdict(operator, a, b);
}

function comparable(value: FactValue | undefined, type: FactType | undefined): Comparable | undefined {
  if (!value) return undefined;
  if (value.kind === "word") return inOrder(value.value, type);
  if (value.kind === "boolean" || value.kind === "number") return value.value;
  throw new Error(`A ${value.kind} has no equal`);
}

/** The place of an ordered choice; any other word is itself. */
function inOrder(word: string, type: FactType | undefined): Comparable {
  if ((type?.kind !== "choice" && type?.kind !== "derived") || !type.ordered) return word;
  const place = type.choices.indexOf(word);
  if (place < 0) throw new Error(`${word} is none of ${type.choices.join(", ")}`);
  return place;
}

function operand(right: Value, type: FactType | undefined, world: World, bound: Bound): Comparable | undefined {
  switch (right.kind) {
    case "boolean":
      return right.value;
    case "number":
    case "duration":
      return numberOf(right, type);
    case "word": {
      const isChoice = (type?.kind === "choice" || type?.kind === "derived") && type.choices.includes(right.word);
      if (isChoice) return inOrder(right.word, type);
      if (world.handbook.vocabulary.facts.has(right.word)) return comparable(world.fact(right.word), type);
      if (type?.kind === "boolean" || type?.kind === "derived") return right.word === "ya";
      return right.word;
    }
    case "fact":
      return comparable(valueNamed(right, world, bound), typeOf(right, world, bound));
    default:
      throw new Error(`A ${right.kind} is no value to compare with`);
  }
}

/** A number, or a period in the unit of the fact it is compared with: only minutes and hours are turned into one another. */
function numberOf(value: Value, type: FactType | undefined): number {
  if (value.kind === "number") return Number(value.value.replace(",", "."));
  if (value.kind !== "duration" || type?.kind !== "duration") throw new Error(`${value.kind} is no number`);
  const { count, times = 1, unit } = value.duration;
  const own = unitNamed(type.unit);
  if (own === unit) return count * times;
  if (own === "minute" && unit === "hour") return count * times * 60;
  if (own === "hour" && unit === "minute") return (count * times) / 60;
  throw new Error(`${unit} is never turned into ${own}`);
}

const unitWords: Readonly<Record<string, Duration["unit"]>> = {
  menit: "minute",
  jam: "hour",
  "jam kerja": "working-hour",
  hari: "calendar-day",
  "hari kerja": "working-day",
  minggu: "week",
  bulan: "month",
  tahun: "year",
};

function unitNamed(word: string | undefined): Duration["unit"] {
  const unit = unitWords[word ?? ""];
  if (!unit) throw new Error(`${word} is no unit of time`);
  return unit;
}

function verdict(operator: ComparisonOperator, a: Comparable, b: Comparable): ThreeValued {
  if (typeof a !== typeof b) throw new Error(`${a} and ${b} cannot be compared`);
  switch (operator) {
    case "=":
      return known(a === b);
    case "!=":
      return known(a !== b);
    case "<":
      return known(a < b);
    case "<=":
      return known(a <= b);
    case ">":
      return known(a > b);
    case ">=":
      return known(a >= b);
  }
}

/** How many elements satisfy the body, if that is known of each of them. */
function countOf({ list, body, variable }: Count, world: World): number | undefined {
  const value = world.fact(nameOf(list));
  if (!value) return undefined;
  const each = elementsOf(value).map((element) => judge(body, world, { variable, list: nameOf(list), element }));
  return each.includes("unknown") ? undefined : each.filter((one) => one === "true").length;
}

/** A point in time; `open` for an event that has not happened and so lies after `at`; `undefined` if nothing is known of it. */
type Point = Temporal.Instant | Temporal.PlainDate | "open" | undefined;

function pointOf(point: TimePoint, world: World, bound: Bound): Point {
  if (point.kind === "now") return world.at;
  if (point.kind === "date") {
    const date = Temporal.PlainDate.from(point.date);
    if (point.time === undefined) return date;
    const plainTime = Temporal.PlainTime.from(point.time.replace(".", ":"));
    return date.toZonedDateTime({ timeZone: zoneOf(world.handbook.calendars), plainTime }).toInstant();
  }
  const value = valueNamed(point, world, bound);
  if (!value) return undefined;
  if (value.kind === "instant" || value.kind === "date") return value.value;
  if (value.kind === "not-happened") return "open";
  throw new Error(`${nameOf(point)} is no point in time`);
}

/** Whether one point lies before the other. If either is a mere date, both are compared as civil days. */
function order(left: Point, right: Point, world: World): ThreeValued {
  if (left === undefined || right === undefined || (left === "open" && right === "open")) return "unknown";
  const { calendars } = world.handbook;
  const day = (point: Temporal.Instant | Temporal.PlainDate): Temporal.PlainDate => dayOf(point, calendars);
  const asDays = left instanceof Temporal.PlainDate || right instanceof Temporal.PlainDate;
  const isBefore = (a: Temporal.Instant | Temporal.PlainDate, b: Temporal.Instant | Temporal.PlainDate): boolean =>
    asDays ? Temporal.PlainDate.compare(day(a), day(b)) < 0 : !notAfter(b as Temporal.Instant, a as Temporal.Instant);
  // What has not happened by now happens later than now, or never.
  if (left === "open") return isBefore(world.at, right as Temporal.Instant) ? "unknown" : "false";
  if (right === "open") {
    // Of days, only those before today: it may still happen today.
    const isPast = asDays ? isBefore(left, world.at) : !isBefore(world.at, left);
    return isPast ? "true" : "unknown";
  }
  return known(isBefore(left, right));
}

function boundHolds(
  kind: "at-latest" | "at-earliest",
  written: TimePoint,
  moment: Moment,
  world: World,
  bound: Bound,
): ThreeValued {
  const { calendars } = world.handbook;
  const point = pointOf(written, world, bound);
  const anchor = pointOf(moment.kind === "offset" ? moment.point : moment, world, bound);
  if (point === undefined || anchor === undefined) return "unknown";
  const since = moment.kind === "offset" ? moment.direction === "since" : true;
  if (anchor === "open") return since ? beforeOpen(kind, point, world) : "unknown";
  const edge = edgeOf(kind, anchor, moment, world);
  if (point === "open") {
    if (kind === "at-latest") return notAfter(world.at, edge) ? "unknown" : "false";
    return notAfter(edge, world.at) ? "true" : "unknown";
  }
  if (point instanceof Temporal.PlainDate) {
    const days = Temporal.PlainDate.compare(point, dayOf(edge, calendars));
    return known(kind === "at-latest" ? days <= 0 : days >= 0);
  }
  return known(kind === "at-latest" ? notAfter(point, edge) : notAfter(edge, point));
}

/** A moment that runs from what has not happened lies after now, so whatever has come by now comes before it. */
function beforeOpen(kind: "at-latest" | "at-earliest", point: NonNullable<Point>, world: World): ThreeValued {
  if (point === "open") return "unknown";
  if (point instanceof Temporal.PlainDate) {
    const days = Temporal.PlainDate.compare(point, dayOf(world.at, world.handbook.calendars));
    if (kind === "at-latest") return days <= 0 ? "true" : "unknown";
    return days < 0 ? "false" : "unknown";
  }
  return notAfter(point, world.at) ? known(kind === "at-latest") : "unknown";
}

/** The last second of a moment for *paling lambat*, its first for *paling cepat*. */
function edgeOf(
  kind: "at-latest" | "at-earliest",
  anchor: Temporal.Instant | Temporal.PlainDate,
  moment: Moment,
  { handbook: { calendars } }: World,
): Temporal.Instant {
  if (moment.kind === "offset") {
    const edge = kind === "at-latest" ? lastSecond : firstSecond;
    return edge(anchor, moment.duration, moment.direction, calendars);
  }
  if (!(anchor instanceof Temporal.PlainDate)) return anchor;
  return kind === "at-latest" ? endOfDay(anchor, calendars) : startOfDay(anchor, calendars);
}

function inCalendar(
  calendar: string,
  point: Temporal.Instant | Temporal.PlainDate,
  { handbook: { calendars } }: World,
): boolean {
  if (calendar === "hari kerja") return isWorkingDay(dayOf(point, calendars), calendars);
  if (calendar === "jam kerja" && !(point instanceof Temporal.PlainDate)) return inWorkingTime(point, calendars);
  throw new Error(`${calendar} is no calendar of an instant`);
}
