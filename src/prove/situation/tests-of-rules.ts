import { unitWords } from "../../conditions/time-units.js";
import { readsOfStep } from "../../evaluate/steps.js";
import type { ComparisonOperator, Condition, FactName, Moment, TimePoint, Value } from "../../model/condition.js";
import type { Formula, RulesWire, Step } from "../../model/generated/rules-wire.js";
import type { Span } from "../../model/span.js";
import type { Fact, FactType, Vocabulary } from "../../model/vocabulary.js";
import type { Leaf } from "./leaves-of.js";

/** What is read back from formulas stands in no text. */
const nowhere: Span = { file: "", start: 0, end: 0 };
/** The element of a list inside a quantifier. */
const element = "_";

type Point = Extract<Step, { readonly kind: "order" }>["left"];
type Norm = RulesWire["norms"][number];

/** The part of a rule book that some norms rest on. */
export type RestingOn = {
  /** Tests on facts, each once. Those that any value of the fact's type answers (ya/tidak, a choice, whether it is known) are left out. */
  readonly tests: readonly Leaf[];
  /** Facts that callers send, sorted. */
  readonly facts: readonly string[];
};

/**
 * What norms test facts on, read back from their formulas, from the steps these read and from the norms that set them aside: enough to know which values
 * are worth trying, for rules whose texts are not at hand.
 */
export function testsOfRules({ steps, norms, facts }: RulesWire, asked: readonly Norm[]): RestingOn {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const byName = new Map(steps.flatMap((step) => (isInElement(step) ? [] : [[step.name, step] as const])));
  const counts = new Map(steps.flatMap((step) => (step.kind === "count" ? [[step.name, step] as const] : [])));
  const inElements = new Map(
    steps.flatMap((step) => (isInElement(step) ? [[`${step.of} ${step.name}`, step] as const] : [])),
  );
  const leaves: Leaf[] = [];
  const read = new Set<string>();
  const [seenNorms, seenNames] = [new Set<Norm>(), new Set<string>()];
  asked.forEach(visitNorm);
  const sent = new Set(facts.flatMap(({ name, derivedBy }) => (derivedBy === undefined ? [name] : [])));
  return { tests: distinct(leaves), facts: [...read].filter((name) => sent.has(name)).sort() };

  function visitNorm(norm: Norm): void {
    if (seenNorms.has(norm)) return;
    seenNorms.add(norm);
    for (const { holds, fails, reads } of conditionsOf(norm)) {
      leaves.push(...testsIn(holds), ...testsIn(fails));
      reads.forEach(visitName);
    }
    for (const id of norm.defeatedBy) visitId(id);
  }

  function visitId(id: string): void {
    const norm = byId.get(id);
    if (norm) visitNorm(norm);
  }

  function visitName(name: string): void {
    if (seenNames.has(name)) return;
    seenNames.add(name);
    const step = byName.get(name);
    if (!step) {
      read.add(name);
      return;
    }
    if (step.kind === "state") step.norms.forEach(visitState);
    else if (step.kind === "derived") {
      for (const { holds, fails } of step.rows) leaves.push(...testsIn(holds), ...testsIn(fails));
      step.reads.forEach(visitName);
    } else {
      leaves.push(...stepTests(step));
      for (const fact of readsOfStep(step, byId)) visitName(fact);
    }
  }

  /** A state rests on whether its norm applies, and on when it is due and was done. */
  function visitState(id: string): void {
    const norm = byId.get(id);
    if (!norm) return;
    visitNorm(norm);
    leaves.push(...limitTests(norm));
    for (const { event } of norm.limits) if (event !== undefined) visitName(event);
    if (norm.owes?.done !== undefined) visitName(norm.owes.done);
  }

  function testsIn(formula: Formula, list?: string): readonly Leaf[] {
    if (typeof formula === "boolean") return [];
    const [[operator, operands] = ["", []]] = Object.entries(formula) as [string, readonly unknown[]][];
    switch (operator) {
      case "and":
      case "or":
      case "!":
        return togetherIn(operands.flatMap((one) => testsIn(one as Formula, list)));
      case "some":
      case "none": {
        const over = variable(operands[0]);
        if (over === undefined) return [];
        const body = all(testsIn(operands[1] as Formula, over));
        return [{ kind: "some", variable: element, list: named(over), body, span: nowhere }];
      }
      case "in":
        return membership(operands, list);
      default:
        return comparison(operator, operands, list);
    }
  }

  function membership([member, where]: readonly unknown[], list: string | undefined): readonly Leaf[] {
    const over = variable(where);
    const attribute = variable(member);
    // Which values a row may have depends on all that is asked of it.
    if (list !== undefined && attribute !== undefined) {
      return [{ kind: "in", fact: factIn(attribute, list), values: [], span: nowhere }];
    }
    if (over === undefined || typeof member !== "string") return [];
    const values: readonly Value[] = [{ kind: "word", word: member, span: nowhere }];
    return [{ kind: "contains", fact: factIn(over, list), values, span: nowhere }];
  }

  function comparison(operator: string, [one, other]: readonly unknown[], list: string | undefined): readonly Leaf[] {
    const left = variable(one);
    if (left === undefined) return [];
    const step = list === undefined ? undefined : inElements.get(`${list} ${left}`);
    if (step) return stepTests(step);
    const right = comparedWith(other, list);
    if (!right) return [];
    const sign: ComparisonOperator = operator === "===" ? "=" : (operator as ComparisonOperator);
    const count = counts.get(left);
    if (!count) return [{ kind: "compare", left: factIn(left, list), operator: sign, right, span: nowhere }];
    const body = all([...testsIn(count.holds, count.list), ...testsIn(count.fails, count.list)]);
    const counted = { kind: "count", variable: element, list: named(count.list), body, span: nowhere } as const;
    return [{ kind: "compare", left: counted, operator: sign, right, span: nowhere }];
  }

  function stepTests(step: Step): readonly Leaf[] {
    const { span } = { span: nowhere };
    switch (step.kind) {
      case "order":
        return [{ kind: step.relation, left: pointOf(step.left), right: pointOf(step.right), span }];
      case "bound": {
        const { point, period, direction = "since" } = step.moment;
        const moment: Moment = period
          ? { kind: "offset", duration: period, direction, point: pointOf(point), span }
          : pointOf(point);
        return [{ kind: step.relation, point: pointOf(step.point), moment, span }];
      }
      case "within-last": {
        const point = pointOf(step.point);
        return point.kind === "fact" ? [{ kind: "within-last", fact: point, duration: step.period, span }] : [];
      }
      case "within-calendar": {
        const point = pointOf(step.point);
        const fact = point.kind === "fact" ? point : named("");
        return [{ kind: "within-calendar", fact, calendar: step.calendar, span }];
      }
      default:
        // A count is tested where it is compared; of a state the time limits of its norms are tested.
        return [];
    }
  }
}

function conditionsOf({ when, bars }: Norm): readonly Norm["when"][] {
  return [when, ...(bars?.when ? [bars.when] : []), ...(bars?.parts ?? [])];
}

/** Whether a step is computed in each element of a list rather than once. */
function isInElement(step: Step): step is Step & { readonly of: string } {
  return "of" in step && step.of !== undefined;
}

/** When a duty is due, against the present and against when it was done. */
function limitTests({ limits, owes }: Norm): readonly Leaf[] {
  return limits.flatMap(({ event, period, form }): Leaf[] => {
    if (event === undefined || !period || form === "day-of") return [];
    const direction = form === "before" ? "before" : "since";
    const moment: Moment = { kind: "offset", duration: period, direction, point: named(event), span: nowhere };
    const points: readonly TimePoint[] = [
      { kind: "now", span: nowhere },
      ...(owes?.done === undefined ? [] : [named(owes.done)]),
    ];
    return points.map((point) => ({ kind: "at-latest", point, moment, span: nowhere }));
  });
}

/** Tests of one list that stand together (`memuat {a, b}`) tell one choice from another no more than they do together. */
function togetherIn(leaves: readonly Leaf[]): readonly Leaf[] {
  const joined = new Map<string, Extract<Leaf, { readonly kind: "in" | "contains" }>>();
  const others = leaves.filter((leaf) => {
    if (leaf.kind !== "contains") return true;
    const key = leaf.fact.path.join(".");
    const before = joined.get(key);
    joined.set(key, before ? { ...before, values: [...before.values, ...leaf.values] } : leaf);
    return false;
  });
  return [...joined.values(), ...others];
}

function variable(operand: unknown): string | undefined {
  return typeof operand === "object" && operand !== null && "var" in operand ? String(operand.var) : undefined;
}

/** What decides among the values of a fact by its type alone is no test; of a row every test counts. */
function comparedWith(operand: unknown, list: string | undefined): Value | undefined {
  const other = variable(operand);
  if (other !== undefined) return factIn(other, list);
  if (typeof operand === "number") return { kind: "number", value: String(operand), unit: undefined, span: nowhere };
  if (list === undefined) return undefined;
  if (typeof operand === "boolean") return { kind: "boolean", value: operand, span: nowhere };
  return typeof operand === "string" ? { kind: "word", word: operand, span: nowhere } : undefined;
}

function factIn(name: string, list: string | undefined): FactName {
  return list === undefined ? named(name) : { kind: "fact", path: [element, ...name.split(".")], span: nowhere };
}

function named(name: string): FactName {
  return { kind: "fact", path: name.split("."), span: nowhere };
}

function pointOf(point: Point): TimePoint {
  switch (point.kind) {
    case "fact":
      return named(point.fact);
    case "element":
      return factIn(point.attribute, element);
    case "now":
      return { kind: "now", span: nowhere };
    case "date":
      return { kind: "date", date: point.date, time: undefined, span: nowhere };
    case "instant":
      return { kind: "date", date: point.date, time: point.time.replace(":", "."), span: nowhere };
  }
}

function all(operands: readonly Condition[]): Condition {
  return { kind: "and", operands, span: nowhere };
}

/** Holds and fails test the same; each test once. */
function distinct(leaves: readonly Leaf[]): readonly Leaf[] {
  return [...new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

/** Facts of rule books as searches know them; of two with one name that of the last. */
export function vocabularyOfRules(books: readonly RulesWire[]): Pick<Vocabulary, "facts" | "registers"> {
  const facts = books
    .flatMap((book) => book.facts)
    .map((fact): [string, Fact] => {
      const { name, type, phrases, meaning, derivedBy } = fact;
      return [name, { name, type: factType(type, derivedBy), phrases, meaning, default: undefined, span: nowhere }];
    });
  return { facts: new Map(facts), registers: new Map() };
}

type WireType = RulesWire["facts"][number]["type"];

function factType(type: WireType, derivedBy: string | undefined): FactType {
  if (derivedBy !== undefined) {
    const choices = type.kind === "choice" ? type.choices : [];
    return { kind: "derived", by: derivedBy, choices, ordered: type.kind === "choice" && type.ordered };
  }
  switch (type.kind) {
    case "duration":
      return { kind: "duration", unit: unitWords[type.unit] };
    case "list":
      return { kind: "list", choices: type.choices, register: type.register };
    default:
      return type;
  }
}
