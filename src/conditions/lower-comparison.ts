import type { ComparisonOperator, Value } from "../model/condition.js";
import type { Duration } from "../model/duration.js";
import type { Formula, FormulaPair } from "../model/formula.js";
import { allOf, anyOf, eitherOf, given, not, oneOf, opposite, read, same, whereGiven } from "./formulas.js";
import type { Term } from "./terms.js";
import { plainUnit, timeUnitOf } from "./time-units.js";
import type { ValueKind } from "./value-kind.js";

type Ordering = "<" | "<=" | ">" | ">=";

/** What a term is compared with: another term, a text, a truth value, or an exact number in the term's own unit. */
export type Comparand =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | ExactNumber;

/** A number in the unit of the term, by the whole numbers on both sides of it: one and a half is `{ floor: 1, ceil: 2 }`. */
type ExactNumber = { readonly kind: "number"; readonly floor: number; readonly ceil: number };

/** Ordered choices two facts may have before comparing them fills a formula. */
const levelLimit = 50;

const converse = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;
const numeric: ReadonlySet<string> = new Set(["number", "duration", "date", "time"]);
const minutesIn: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/**
 * A value as something `left` can be compared with.
 * @param termOf - What a fact's name, or a lone word, stands for.
 * @returns `undefined` where the two do not fit; checking names has found it.
 */
export function comparandOf(
  value: Value,
  left: Term,
  termOf: (path: readonly string[]) => Term | undefined,
): Comparand | undefined {
  const { kind } = left;
  switch (value.kind) {
    case "fact":
      return asTerm(termOf(value.path));
    case "word": {
      const choices = kind && "choices" in kind ? kind.choices : undefined;
      if (choices) return choices.includes(value.word) ? { kind: "text", text: value.word } : undefined;
      const element = termOf([value.word]);
      if (element) return asTerm(element);
      // Columns whose type is not stated hold what is sent.
      return kind ? undefined : { kind: "text", text: value.word };
    }
    case "boolean":
      if (!kind || kind.kind === "boolean") return { kind: "truth", value: value.value };
      return asChoice(value.value ? "ya" : "tidak", kind);
    case "number":
      return kind?.kind === "number" && sameUnit(kind.unit, value.unit) ? exactly(value.value) : undefined;
    case "duration":
      return kind && countIn(kind, value.duration);
    case "date": {
      if (kind?.kind !== "date" || value.time !== undefined) return undefined;
      return whole(Date.parse(`${value.date}T00:00:00Z`) / 86_400_000);
    }
    case "now":
      return undefined;
  }
}

function asTerm(term: Term | undefined): Comparand | undefined {
  return term && { kind: "term", term };
}

function asChoice(word: string, kind: ValueKind): Comparand | undefined {
  return "choices" in kind && kind.choices.includes(word) ? { kind: "text", text: word } : undefined;
}

function whole(value: number): ExactNumber {
  return { kind: "number", floor: value, ceil: value };
}

/** A decimal string; whole numbers of 15 digits stay exact. */
function exactly(value: string): ExactNumber {
  const [floor = "", fraction] = value.split(".");
  return { kind: "number", floor: Number(floor), ceil: Number(floor) + (fraction === undefined ? 0 : 1) };
}

/** A period in the unit a fact is counted in: minutes and hours convert, everything else only compares with itself (SEMANTICS 1). */
function countIn(kind: ValueKind, { count, unit, times = 1 }: Duration): Comparand | undefined {
  if (kind.kind !== "duration" && kind.kind !== "number") return undefined;
  const own = kind.unit === undefined ? unit : timeUnitOf(plainUnit(kind.unit));
  if (own === unit) return whole(count * times);
  const [minutes, perOwn] = [minutesIn[unit], own && minutesIn[own]];
  if (kind.kind === "number" || minutes === undefined || perOwn === undefined) return undefined;
  const counted = (count * times * minutes) / perOwn;
  return { kind: "number", floor: Math.floor(counted), ceil: Math.ceil(counted) };
}

/** `x op y` in two formulas; `undefined` where the two cannot be compared so. */
export function compare(left: Term, operator: ComparisonOperator, right: Comparand): FormulaPair | undefined {
  if (operator === "=") return equal(left, right);
  if (operator === "!=") {
    const pair = equal(left, right);
    return pair && opposite(pair);
  }
  return ordered(left, operator, right);
}

/** `x = y`. Numbers, periods, dates and times are equal where neither is less: `1.0 === 1` is false in PHP (SEMANTICS 1). */
export function equal(left: Term, right: Comparand): FormulaPair | undefined {
  const { name, kind } = left;
  switch (right.kind) {
    case "truth":
      return kind && kind.kind !== "boolean"
        ? undefined
        : { holds: same(read(name), right.value), fails: same(read(name), !right.value) };
    case "text":
      return kind && kind.kind !== "choice" ? undefined : whereGiven([name], same(read(name), right.text));
    case "number": {
      if (!kind || !numeric.has(kind.kind)) return undefined;
      const { floor, ceil } = right;
      if (floor !== ceil) return whereGiven([name], false);
      return {
        holds: allOf(given(name), comparison(name, "<=", floor), comparison(name, ">=", floor)),
        fails: allOf(given(name), anyOf(comparison(name, "<", floor), comparison(name, ">", floor))),
      };
    }
    case "term": {
      const other = right.term;
      if (!comparable(kind, other.kind)) return undefined;
      if (!kind || !numeric.has(kind.kind)) return whereGiven([name, other.name], same(read(name), read(other.name)));
      const guards = [given(name), given(other.name)];
      const order = (operator: Ordering) => comparison(name, operator, read(other.name));
      return {
        holds: allOf(...guards, order("<="), order(">=")),
        fails: allOf(...guards, anyOf(order("<"), order(">"))),
      };
    }
  }
}

function ordered(left: Term, operator: Ordering, right: Comparand): FormulaPair | undefined {
  const { name, kind } = left;
  if (!kind) return undefined;
  if (kind.kind === "choice") return kind.ordered ? orderedChoices(name, kind.choices, operator, right) : undefined;
  if (!numeric.has(kind.kind)) return undefined;
  if (right.kind === "term") {
    const other = right.term;
    if (!comparable(kind, other.kind)) return undefined;
    const guards = [given(name), given(other.name)];
    return {
      holds: allOf(...guards, comparison(name, operator, read(other.name))),
      fails: allOf(...guards, comparison(name, converse[operator], read(other.name))),
    };
  }
  if (right.kind !== "number") return undefined;
  // Facts are whole: `x < 1,5` is `x < 2`, `x <= 1,5` is `x <= 1`.
  const bound = operator === "<" || operator === ">=" ? right.ceil : right.floor;
  return {
    holds: allOf(given(name), comparison(name, operator, bound)),
    fails: allOf(given(name), comparison(name, converse[operator], bound)),
  };
}

/** Levels compare by membership in what stands above or below; a missing fact is in no set, so no guard is needed. */
function orderedChoices(
  name: string,
  choices: readonly string[],
  operator: Ordering,
  right: Comparand,
): FormulaPair | undefined {
  const from = (level: string): FormulaPair => {
    const index = choices.indexOf(level);
    const lower = choices.slice(0, operator === "<" || operator === ">=" ? index : index + 1);
    const upper = choices.slice(lower.length);
    const [inside, outside] = operator === "<" || operator === "<=" ? [lower, upper] : [upper, lower];
    return { holds: oneOf(name, inside), fails: oneOf(name, outside) };
  };
  if (right.kind === "text") return choices.includes(right.text) ? from(right.text) : undefined;
  if (right.kind !== "term" || right.term.kind?.kind !== "choice") return undefined;
  const other = right.term.kind.choices;
  const alike = other.length === choices.length && other.every((choice, i) => choice === choices[i]);
  if (!alike || choices.length > levelLimit) return undefined;
  const cases = choices.map((level) => ({ at: same(read(right.term.name), level), ...from(level) }));
  return {
    holds: anyOf(...cases.map(({ at, holds }) => allOf(at, holds))),
    fails: anyOf(...cases.map(({ at, fails }) => allOf(at, fails))),
  };
}

function comparison(name: string, operator: Ordering, other: number | { readonly var: string }): Formula {
  const operands = [read(name), other] as const;
  switch (operator) {
    case "<":
      return { "<": operands };
    case "<=":
      return { "<=": operands };
    case ">":
      return { ">": operands };
    case ">=":
      return { ">=": operands };
  }
}

/** Two terms whose values are of one kind and, for counts, of one unit: formulas cannot convert. */
function comparable(one: ValueKind | undefined, other: ValueKind | undefined): boolean {
  const known = one ?? other;
  if (known && (known.kind === "event" || known.kind === "list")) return false;
  // Columns whose type is not stated hold what is sent: good for equality of words, never for numbers.
  if (!one || !other) return known === undefined || !numeric.has(known.kind);
  if (one.kind !== other.kind) return false;
  if ((one.kind === "number" || one.kind === "duration") && (other.kind === "number" || other.kind === "duration")) {
    return sameUnit(one.unit, other.unit);
  }
  return true;
}

/** Units that are not stated are not compared. */
function sameUnit(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || plainUnit(one) === plainUnit(other);
}

/** `x dalam {…}`: one of the values, or an element of a list. */
export function among(left: Term, values: readonly (Comparand | undefined)[]): FormulaPair | undefined {
  const { name, kind } = left;
  const texts = values.flatMap((value) => (value?.kind === "text" ? [value.text] : []));
  const pairs = texts.length === 0 ? [] : [textAmong(left, [...new Set(texts)])];
  for (const value of values) {
    if (value?.kind === "text") continue;
    const inList = value?.kind === "term" && value.term.kind?.kind === "list" ? value.term : undefined;
    pairs.push(inList ? elementOf({ name, kind }, inList) : value && equal(left, value));
  }
  return all(pairs);
}

function textAmong({ name, kind }: Term, texts: readonly string[]): FormulaPair | undefined {
  if (!kind) return whereGiven([name], oneOf(name, texts));
  if (kind.kind !== "choice") return undefined;
  const wanted = new Set(texts);
  const rest = kind.choices.filter((choice) => !wanted.has(choice));
  return { holds: oneOf(name, texts), fails: oneOf(name, rest) };
}

/** `list memuat {…}`: the list holds one of the values. Rows of a register have no value to be held. */
export function contains(list: Term, values: readonly (Comparand | undefined)[]): FormulaPair | undefined {
  if (list.kind?.kind !== "list") return undefined;
  const inList = (text: string): Formula => ({ in: [text, read(list.name)] });
  const texts = values.flatMap((value) => (value?.kind === "text" ? [value.text] : []));
  const pairs: (FormulaPair | undefined)[] = [];
  if (texts.length > 0) {
    const found = [...new Set(texts)].map(inList);
    pairs.push({
      holds: allOf(given(list.name), anyOf(...found)),
      fails: allOf(given(list.name), ...found.map(not)),
    });
  }
  for (const value of values) {
    if (value?.kind !== "text") pairs.push(value?.kind === "term" ? elementOf(value.term, list) : undefined);
  }
  return all(pairs);
}

function elementOf(term: Term, list: Term): FormulaPair | undefined {
  if (list.kind?.kind !== "list" || list.kind.register !== undefined || term.kind?.kind !== "choice") return undefined;
  return whereGiven([term.name, list.name], { in: [read(term.name), read(list.name)] });
}

function all(pairs: readonly (FormulaPair | undefined)[]): FormulaPair | undefined {
  const known = pairs.flatMap((pair) => pair ?? []);
  return known.length < pairs.length || known.length === 0 ? undefined : eitherOf(known);
}
