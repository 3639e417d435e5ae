import { commonUnit, countedIn } from "../../conditions/common-unit.js";
import { dayNumber, evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactValue } from "../../conditions/fact-value.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
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
import { expandStates } from "../situation/expand-states.js";
import type { Leaf } from "../situation/leaves-of.js";
import { expandedDerivations, reachOf } from "../situation/reach.js";
import type { SituationContext } from "../situation/situation-context.js";
import { and, either, equals, integer, not, opposite, type Pair, symbol } from "./smt-terms.js";

/** A primitive fact as the solver sees it: the names whose values make up its own. */
export type SmtVariable = { readonly fact: string; readonly kind: ValueKind; readonly names: readonly string[] };

/** A condition as an SMT-LIB script without commands. */
export type SmtProblem = {
  readonly kind: "problem";
  readonly script: string;
  readonly variables: readonly SmtVariable[];
  /** Words that texts and references are compared with: the word of -1, of -2 … */
  readonly literals: readonly string[];
};

/** What cannot be said in the language of the solver: `working-time`, `rows`, or another kind of test. */
export type Untranslatable = { readonly kind: "untranslatable"; readonly what: string };

/** Years before and after the instant asked about in which events may lie. */
const years = 20;
const widest = 1_000_000_000;

/**
 * Translates that a condition is true. Conditions have three values: each part becomes two terms, that it is true and that it is false. Events are
 * whole seconds, or have not happened; periods only of minutes and hours. What counts days or working time, or goes over rows of a register, is refused.
 */
export function toSmt(goal: Condition, world: SituationContext): SmtProblem | Untranslatable {
  const wanted = expandStates(goal, world.stateOf);
  const derivations = expandedDerivations(world);
  const { primitive } = reachOf(wanted, [], world);
  const { at, vocabulary } = world;
  const declarations: string[] = [];
  const definitions: string[] = [];
  const literals: string[] = [];
  const derived = new Map<string, Finite>();
  const making = new Set<string>();
  let refused: string | undefined;

  const variables = primitive.flatMap((fact): SmtVariable[] => {
    const type = vocabulary.facts.get(fact)?.type;
    return type ? [declare(fact, kindOf(type))] : [];
  });
  const root = term(wanted);
  if (refused !== undefined) return { kind: "untranslatable", what: refused };
  const script = [...declarations, ...definitions, `(assert ${root.holds})`].join("\n");
  return { kind: "problem", script, variables, literals };

  function refuse(what: string): Pair {
    refused ??= what;
    return { holds: "false", fails: "false" };
  }

  function declare(fact: string, kind: ValueKind): SmtVariable {
    const one = (name: string, sort: string, ...bounds: readonly string[]): string => {
      declarations.push(`(declare-const ${symbol(name)} ${sort})`);
      declarations.push(...bounds.map((bound) => `(assert ${bound})`));
      return name;
    };
    const number = (low: number, high: number): string =>
      one(fact, "Int", `(<= ${integer(low)} ${symbol(fact)})`, `(<= ${symbol(fact)} ${integer(high)})`);
    const names = ((): readonly string[] => {
      switch (kind.kind) {
        case "boolean":
          return [one(fact, "Bool")];
        case "choice":
          return [number(0, kind.choices.length - 1)];
        case "number":
          return [number(kind.minimum ?? -widest, kind.maximum ?? widest)];
        case "duration":
          return [number(0, widest)];
        case "time":
          return [number(0, 1439)];
        case "date":
          return [number(Math.floor(at / 86_400) - years * 366, Math.floor(at / 86_400) + years * 366)];
        case "text":
        case "reference":
          return [number(-widest, widest)];
        case "event": {
          const span = years * 366 * 86_400;
          return [number(at - span, at + span), one(`${fact}?`, "Bool")];
        }
        case "list":
          if (kind.register !== undefined) refuse("rows");
          return kind.choices.map((choice) => one(`${fact}:${choice}`, "Bool"));
      }
    })();
    return { fact, kind, names };
  }

  function term(node: Condition): Pair {
    switch (node.kind) {
      case "and":
        return and(node.operands.map(term));
      case "or":
        return opposite(and(node.operands.map((operand) => opposite(term(operand)))));
      case "not":
        return opposite(term(node.operand));
      default:
        return leaf(node);
    }
  }

  function leaf(node: Leaf): Pair {
    switch (node.kind) {
      case "overdue":
      case "met":
      case "breached":
        // A state that nobody can know.
        return { holds: "false", fails: "false" };
      case "happened":
        return isEvent(node.fact) ? opposite(openNow(node.fact)) : { holds: "false", fails: "false" };
      case "not-happened":
        return isEvent(node.fact) ? openNow(node.fact) : { holds: "false", fails: "false" };
      case "known": {
        const source = finite(node.fact);
        return source && derivations.has(nameOf(node.fact))
          ? { holds: either(source.values.map(source.is)), fails: "false" }
          : { holds: "true", fails: "false" };
      }
      case "holds": {
        const source = finite(node.fact);
        return source ? { holds: source.is(true), fails: source.is(false) } : { holds: "false", fails: "false" };
      }
      case "compare":
        return node.left.kind === "count"
          ? compareCount(node.left, node.operator, node.right)
          : compareFact(node.left, node.operator, node.right);
      case "in":
        return anyOf(node.values.map((value) => compareFact(node.fact, "=", value)));
      case "contains":
        return contains(node.fact, node.values);
      case "some":
      case "every":
        return elements(node);
      case "before":
        return precedes(place(node.left), place(node.right));
      case "after":
        return precedes(place(node.right), place(node.left));
      case "at-latest":
        return atLatest(place(node.point), edge(node.moment));
      case "at-earliest":
        return atEarliest(place(node.point), edge(node.moment));
      case "between":
        return and([atEarliest(place(node.point), edge(node.from)), atLatest(place(node.point), edge(node.to))]);
      case "within-last": {
        const length = seconds(node.duration);
        const point = place(node.fact);
        if (length === undefined || !point) return refuse("working-time");
        const inside = `(and (not ${point.open}) (<= ${point.at} ${integer(at)}) (<= ${integer(at)} (+ ${point.at} ${length})))`;
        return { holds: inside, fails: not(inside) };
      }
      case "within-calendar":
        return refuse("working-time");
    }
  }

  function anyOf(pairs: readonly Pair[]): Pair {
    return opposite(and(pairs.map(opposite)));
  }

  // Facts with few values: ya/tidak, choices, and what is derived.

  type FiniteValue = Exclude<FactValue, readonly unknown[] | null>;

  function finite(fact: FactName): Finite | undefined {
    const name = nameOf(fact);
    const type = vocabulary.facts.get(name)?.type;
    if (!type) return undefined;
    if (derivations.has(name)) return derivedFact(name);
    const kind = kindOf(type);
    if (kind.kind === "boolean") {
      return {
        kind,
        values: [true, false],
        is: (value) => (value === true ? symbol(name) : value === false ? not(symbol(name)) : "false"),
      };
    }
    if (kind.kind !== "choice") return undefined;
    return {
      kind,
      values: kind.choices,
      is: (value) => {
        const index = kind.choices.indexOf(String(value));
        return typeof value === "string" && index >= 0 ? equals(symbol(name), integer(index)) : "false";
      },
    };
  }

  /** The first row that holds, once all above fail; defined once for each value. */
  function derivedFact(name: string): Finite {
    const before = derived.get(name);
    if (before) return before;
    const derivation = derivations.get(name);
    const type = vocabulary.facts.get(name)?.type;
    const none: Finite = { kind: { kind: "boolean" }, values: [], is: () => "false" };
    if (!derivation || !type || making.has(name)) {
      refuse("a fact that waits for itself");
      return none;
    }
    making.add(name);
    const reached = new Map<FactValue, string[]>();
    const above: string[] = [];
    const add = (value: FactValue, holds: readonly string[]): void => {
      const all = reached.get(value) ?? [];
      all.push(`(and true ${[...above, ...holds].join(" ")})`);
      reached.set(value, all);
    };
    for (const [index, { when, value }] of derivation.rows.entries()) {
      const row = when ? term(when) : { holds: "true", fails: "false" };
      const [holds, fails] = [`${name}#${index}`, `${name}#${index}-`];
      definitions.push(
        `(define-fun ${symbol(holds)} () Bool ${row.holds})`,
        `(define-fun ${symbol(fails)} () Bool ${row.fails})`,
      );
      add(value, [symbol(holds)]);
      above.push(symbol(fails));
    }
    if (derivation.fallback !== undefined) add(derivation.fallback, []);
    making.delete(name);
    const words = new Map<FactValue, string>();
    for (const [value, terms] of reached) {
      const word = `${name}=${String(value)}`;
      definitions.push(`(define-fun ${symbol(word)} () Bool ${either(terms)})`);
      words.set(value, symbol(word));
    }
    const made: Finite = {
      kind: kindOf(type),
      values: [...reached.keys()].filter((value): value is FiniteValue => value !== null && typeof value !== "object"),
      is: (value) => words.get(value) ?? "false",
    };
    derived.set(name, made);
    return made;
  }

  function compareFact(left: FactName, operator: ComparisonOperator, right: Value): Pair {
    const source = finite(left);
    if (source) return compareFinite(source, operator, right);
    const type = vocabulary.facts.get(nameOf(left))?.type;
    if (!type) return { holds: "false", fails: "false" };
    const kind = kindOf(type);
    const one = { term: symbol(nameOf(left)), kind };
    if (kind.kind === "text" || kind.kind === "reference") return compareNames(one.term, operator, right);
    if (kind.kind === "event" || kind.kind === "list") return { holds: "false", fails: "false" };
    return compareNumbers(one, operator, amountOf(right, kind));
  }

  function compareFinite(left: Finite, operator: ComparisonOperator, right: Value): Pair {
    const other: readonly { readonly value: FactValue; readonly is: string }[] | undefined = ((): ReturnType<
      typeof valuesOf
    > => {
      switch (right.kind) {
        case "word":
          return [{ value: right.word, is: "true" }];
        case "boolean":
          return undefined;
        case "fact": {
          const source = finite(right);
          return source ? valuesOf(source) : [];
        }
        default:
          return [];
      }
    })();
    const pairs = left.values.flatMap((value) => {
      const written =
        right.kind === "boolean"
          ? typeof value === "string"
            ? right.value
              ? "ya"
              : "tidak"
            : right.value
          : undefined;
      const all = written === undefined ? (other ?? []) : [{ value: written, is: "true" }];
      return all.map((one) => ({
        is: `(and ${left.is(value)} ${one.is})`,
        truth: compareValues(left.kind, value, operator, one.value),
      }));
    });
    const of = (truth: boolean): string => either(pairs.filter((pair) => pair.truth === truth).map(({ is }) => is));
    return { holds: of(true), fails: of(false) };
  }

  /** Texts and references are only equal or not: every word that is written is a number of its own. */
  function compareNames(left: string, operator: ComparisonOperator, right: Value): Pair {
    if (operator !== "=" && operator !== "!=") return { holds: "false", fails: "false" };
    const other = ((): string | undefined => {
      if (right.kind === "word") return literal(right.word);
      if (right.kind === "boolean") return literal(right.value ? "ya" : "tidak");
      if (right.kind !== "fact") return undefined;
      const type = vocabulary.facts.get(nameOf(right))?.type;
      const kind = type && kindOf(type).kind;
      if (kind !== "text" && kind !== "reference") refuse("comparison of unlike facts");
      return symbol(nameOf(right));
    })();
    if (other === undefined) return { holds: "false", fails: "false" };
    const same: Pair = { holds: equals(left, other), fails: not(equals(left, other)) };
    return operator === "=" ? same : opposite(same);
  }

  function literal(word: string): string {
    const known = literals.indexOf(word);
    if (known < 0) literals.push(word);
    return integer(-(known < 0 ? literals.length : known + 1));
  }

  function amountOf(right: Value, left: ValueKind): Amount | undefined {
    switch (right.kind) {
      case "number":
        return {
          term: integer(Math.round(Number(right.value) * 10)),
          tenths: true,
          kind: { kind: "number", unit: right.unit ?? "" },
        };
      case "duration": {
        const counted = countedIn(left, right.duration);
        return counted && { term: integer(counted.value), kind: counted.kind };
      }
      case "date":
        return right.time === undefined ? { term: integer(dayNumber(right.date)), kind: { kind: "date" } } : undefined;
      case "fact": {
        const type = vocabulary.facts.get(nameOf(right))?.type;
        const kind = type && kindOf(type);
        const counted =
          kind && (kind.kind === "number" || kind.kind === "duration" || kind.kind === "date" || kind.kind === "time");
        return counted && !derivations.has(nameOf(right)) ? { term: symbol(nameOf(right)), kind } : undefined;
      }
      default:
        return undefined;
    }
  }

  function compareNumbers(left: Amount, operator: ComparisonOperator, right: Amount | undefined): Pair {
    const factors = right && commonUnit(left.kind, right.kind);
    if (!right || !factors) return { holds: "false", fails: "false" };
    const scale = right.tenths ? 10 : 1;
    const [one, other] = [`(* ${left.term} ${factors[0] * scale})`, `(* ${right.term} ${factors[1]})`];
    const holds =
      operator === "!="
        ? not(equals(one, other))
        : operator === "="
          ? equals(one, other)
          : `(${operator} ${one} ${other})`;
    return { holds, fails: not(holds) };
  }

  // Lists of choices: membership of each.

  function contains(fact: FactName, values: readonly Value[]): Pair {
    const choices = choicesOf(fact);
    if (!choices) return { holds: "false", fails: "false" };
    if (values.some(({ kind }) => kind === "fact")) return refuse("comparison of a list with a fact");
    const words = values.map((value) =>
      value.kind === "word" ? value.word : value.kind === "boolean" ? (value.value ? "ya" : "tidak") : "",
    );
    const holds = either(
      words.filter((word) => choices.includes(word)).map((word) => symbol(`${nameOf(fact)}:${word}`)),
    );
    return { holds, fails: not(holds) };
  }

  function elements(node: Extract<Condition, { kind: "some" | "every" }>): Pair {
    const bodies = bodiesOf(node, node.list);
    if (!bodies) return refuse("rows");
    const wanted = node.kind === "some";
    const deciding = either(bodies.filter(({ truth }) => truth === wanted).map(({ member }) => member));
    return wanted ? { holds: deciding, fails: not(deciding) } : { holds: not(deciding), fails: deciding };
  }

  function compareCount(count: Count, operator: ComparisonOperator, right: Value): Pair {
    const bodies = bodiesOf(count, count.list);
    if (!bodies) return refuse("rows");
    const counted = bodies.filter(({ truth }) => truth).map(({ member }) => `(ite ${member} 1 0)`);
    const left: Amount = {
      term: `(+ 0 ${counted.join(" ")})`.replace("(+ 0 )", "0"),
      kind: { kind: "number", unit: "" },
    };
    return compareNumbers(left, operator, amountOf(right, left.kind));
  }

  /** For each choice of a list, whether a body that sees nothing but its element holds of it. */
  function bodiesOf({ variable, list, body, span }: Omit<Count, "kind">, name: FactName) {
    const choices = choicesOf(name);
    if (!choices) return undefined;
    const some: Condition = { kind: "some", variable, list, body, span };
    const fact = nameOf(name);
    const all = choices.map((choice) => ({
      member: symbol(`${fact}:${choice}`),
      truth: evaluateCondition(some, new Map([[fact, [choice]]]), { vocabulary, at, calendar: undefined }),
    }));
    return all.every(({ truth }) => truth !== undefined) ? all : undefined;
  }

  function choicesOf(fact: FactName): readonly string[] | undefined {
    const type = vocabulary.facts.get(nameOf(fact))?.type;
    const kind = type && kindOf(type);
    return kind?.kind === "list" && kind.register === undefined ? kind.choices : undefined;
  }

  // Places in time (SEMANTICS 1; the evaluator's place-in-time.ts says when each is open).

  function isEvent(fact: FactName): boolean {
    return vocabulary.facts.get(nameOf(fact))?.type.kind === "event";
  }

  function openNow(fact: FactName): Pair {
    const name = nameOf(fact);
    const open = `(or ${symbol(`${name}?`)} (> ${symbol(name)} ${integer(at)}))`;
    return { holds: open, fails: not(open) };
  }

  function place(point: TimePoint): Place | undefined {
    if (point.kind === "now") return { open: "false", at: integer(at), backwards: false };
    if (point.kind === "fact" && isEvent(point)) {
      const name = nameOf(point);
      return { open: symbol(`${name}?`), at: symbol(name), backwards: false };
    }
    return undefined;
  }

  function edge(moment: Moment): Place | undefined {
    if (moment.kind !== "offset") return place(moment);
    const from = place(moment.point);
    const length = seconds(moment.duration);
    if (!from || length === undefined) return undefined;
    const backwards = moment.direction === "before";
    return { open: from.open, at: `(${backwards ? "-" : "+"} ${from.at} ${length})`, backwards };
  }

  function precedes(left: Place | undefined, right: Place | undefined): Pair {
    if (!left || !right) return refuse("working-time");
    const now = integer(at);
    return {
      holds: `(and (not ${left.open}) (ite ${right.open} (<= ${left.at} ${now}) (< ${left.at} ${right.at})))`,
      fails: `(and (not ${right.open}) (ite ${left.open} (<= ${right.at} ${now}) (>= ${left.at} ${right.at})))`,
    };
  }

  function atLatest(point: Place | undefined, moment: Place | undefined): Pair {
    if (!point || !moment) return refuse("working-time");
    const now = integer(at);
    const ahead = moment.backwards ? "false" : `(<= ${point.at} ${now})`;
    return {
      holds: `(and (not ${point.open}) (ite ${moment.open} ${ahead} (<= ${point.at} ${moment.at})))`,
      fails: `(and (not ${moment.open}) (ite ${point.open} (< ${moment.at} ${now}) (> ${point.at} ${moment.at})))`,
    };
  }

  function atEarliest(point: Place | undefined, moment: Place | undefined): Pair {
    if (!point || !moment) return refuse("working-time");
    const now = integer(at);
    const ahead = moment.backwards ? "false" : `(<= ${point.at} ${now})`;
    return {
      holds: `(and (not ${moment.open}) (ite ${point.open} (<= ${moment.at} ${now}) (>= ${point.at} ${moment.at})))`,
      fails: `(and (not ${point.open}) (ite ${moment.open} ${ahead} (< ${point.at} ${moment.at})))`,
    };
  }
}

/** A fact of few values: the term that it has one of them. */
type Finite = {
  readonly kind: ValueKind;
  readonly values: readonly (boolean | number | string)[];
  readonly is: (value: FactValue) => string;
};

/** Where a point or the edge of a period lies: open where its event has not happened. */
type Place = { readonly open: string; readonly at: string; readonly backwards: boolean };

/** A number to be compared; `tenths`: ten times what is meant, for a digit after the comma. */
type Amount = { readonly term: string; readonly kind: ValueKind; readonly tenths?: boolean };

function valuesOf({ values, is }: Finite): readonly { readonly value: FactValue; readonly is: string }[] | undefined {
  return values.map((value) => ({ value, is: is(value) }));
}

/** What comparing two values gives, as conditions compare them; `undefined` where they are not ordered, or unlike. */
function compareValues(
  kind: ValueKind,
  left: FactValue,
  operator: ComparisonOperator,
  right: FactValue,
): boolean | undefined {
  if (operator === "=" || operator === "!=") {
    if (typeof left !== typeof right) return undefined;
    return (left === right) === (operator === "=");
  }
  if (kind.kind !== "choice" || !kind.ordered) return undefined;
  const [one, other] = [kind.choices.indexOf(String(left)), kind.choices.indexOf(String(right))];
  if (one < 0 || other < 0) return undefined;
  const difference = one - other;
  return { "<": difference < 0, "<=": difference <= 0, ">": difference > 0, ">=": difference >= 0 }[operator];
}

/** A period of fixed length in seconds. */
function seconds({ count, unit, times = 1 }: Duration): number | undefined {
  return unit === "minute" || unit === "hour" ? count * times * (unit === "hour" ? 3600 : 60) : undefined;
}

function nameOf({ path }: FactName): string {
  return path.join(".");
}
