import { assertNever } from "../errors.js";
import { allTrue, anyTrue, not } from "../evaluate/three-valued.js";
import type { WorkCalendar } from "../evaluate/working-time.js";
import type { ComparisonOperator, Condition, Count, FactName, Value } from "../model/condition.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { commonUnit, countedIn } from "./common-unit.js";
import type { FactReader, FactRow, FactValue, Truth } from "./fact-value.js";
import { placeInTime, type TimeReader } from "./place-in-time.js";
import { kindOf, type ValueKind } from "./value-kind.js";

/** What a condition is tested against besides the facts. */
export type EvaluationContext = {
  readonly vocabulary: Pick<Vocabulary, "facts">;
  /** The instant asked about: whole epoch seconds. */
  readonly at: number;
  /** Needed for everything that is not counted in minutes and hours between instants. */
  readonly calendar: WorkCalendar | undefined;
  /** `terlampaui`, `dipenuhi`, `dilanggar`: the state of another rule. Without it they are unknown. */
  readonly stateOf?: (state: "overdue" | "met" | "breached", rule: string) => Truth;
};

/** The element of a list that a body speaks of. */
type Element = { readonly variable: string; readonly value: FactRow | string; readonly register: string | undefined };

type Compared = { readonly value: FactValue; readonly kind: ValueKind | undefined };

/**
 * Tests a condition in three values (SEMANTICS 1, AUTHORING 2): the plain reading of the tree, slow and without formulas. A missing fact is
 * unknown; so is whatever a finding has refused (an unknown name, kinds that do not fit).
 * @throws RangeError naming the year, if an answer needs a year without calendar.
 */
export function evaluateCondition(condition: Condition, facts: FactReader, context: EvaluationContext): Truth {
  const { vocabulary } = context;
  return test(condition, undefined);

  function test(node: Condition, element: Element | undefined): Truth {
    switch (node.kind) {
      case "and":
        return allTrue(node.operands, (operand) => test(operand, element));
      case "or":
        return anyTrue(node.operands, (operand) => test(operand, element));
      case "not":
        return not(test(node.operand, element));
      case "some": {
        const elements = elementsOf(node, element);
        return elements && anyTrue(elements, (one) => test(node.body, one));
      }
      case "every": {
        const elements = elementsOf(node, element);
        return elements && allTrue(elements, (one) => test(node.body, one));
      }
      case "happened":
        return isEvent(node.fact, element) ? not(openAt(context.at, look(node.fact, element)?.value)) : undefined;
      case "not-happened":
        return isEvent(node.fact, element) ? openAt(context.at, look(node.fact, element)?.value) : undefined;
      case "known":
        // Absence proves nothing: it may become known (SEMANTICS 1), so this is never false.
        return look(node.fact, element) === undefined ? undefined : true;
      case "overdue":
      case "met":
      case "breached":
        return element ? undefined : context.stateOf?.(node.kind, node.rule);
      case "compare":
        return compare(node.left, node.operator, node.right, element);
      case "in":
        return anyTrue(node.values, (value) => isAmong(node.fact, value, element));
      case "contains":
        return anyTrue(node.values, (value) => holds(node.fact, value, element));
      case "holds": {
        const value = look(node.fact, element)?.value;
        return typeof value === "boolean" ? value : undefined;
      }
      case "within-last":
      case "within-calendar":
      case "before":
      case "after":
      case "at-latest":
      case "at-earliest":
      case "between":
        return placeInTime(node, timeReader(element), context);
      default:
        return assertNever(node);
    }
  }

  /** Outside a body the facts; inside, the element and nothing else. */
  function look({ path }: FactName, element: Element | undefined): Compared | undefined {
    if (!element) return lookUp(path.join("."));
    if (path[0] !== element.variable) return undefined;
    const { value, register } = element;
    if (path.length === 1) return typeof value === "string" ? { value, kind: undefined } : undefined;
    if (typeof value === "string") return undefined;
    const attribute = path.slice(1).join(".");
    const found = value.get(attribute);
    const type = vocabulary.facts.get(`${register ?? ""}.${attribute}`)?.type;
    return found === undefined ? undefined : { value: found, kind: type && kindOf(type) };
  }

  function lookUp(name: string): Compared | undefined {
    const type = vocabulary.facts.get(name)?.type;
    const value = type && facts.get(name);
    return type && value !== undefined ? { value, kind: kindOf(type) } : undefined;
  }

  function elementsOf(
    { variable, list }: Pick<Count, "variable" | "list">,
    element: Element | undefined,
  ): readonly Element[] | undefined {
    const found = look(list, element);
    if (!Array.isArray(found?.value)) return undefined;
    const register = found.kind?.kind === "list" ? found.kind.register : undefined;
    return found.value.map((value: FactRow | string) => ({ variable, value, register }));
  }

  function isEvent(fact: FactName, element: Element | undefined): boolean {
    const kind = look(fact, element)?.kind;
    return kind?.kind === "event";
  }

  /** How many elements satisfy the body; unknown as soon as that of one element is. */
  function count(node: Count, element: Element | undefined): number | undefined {
    const truths = elementsOf(node, element)?.map((one) => test(node.body, one));
    return truths?.includes(undefined) ? undefined : truths?.filter((truth) => truth === true).length;
  }

  function compare(
    left: FactName | Count,
    operator: ComparisonOperator,
    right: Value,
    element: Element | undefined,
  ): Truth {
    const counted = left.kind === "count" ? count(left, element) : undefined;
    const one: Compared | undefined =
      left.kind === "fact"
        ? look(left, element)
        : counted === undefined
          ? undefined
          : { value: counted, kind: { kind: "number", unit: "" } };
    const other = one && comparedTo(right, one, element);
    return one && other && compareValues(one, operator, other);
  }

  /** What is compared, as a value: a lone word is a choice of the fact on the other side. */
  function comparedTo(value: Value, left: Compared, element: Element | undefined): Compared | undefined {
    const { kind } = left;
    switch (value.kind) {
      case "fact":
        return look(value, element);
      case "word": {
        const isElement = value.word === element?.variable && !(kind && "choices" in kind);
        return isElement
          ? look({ kind: "fact", path: [value.word], span: value.span }, element)
          : { value: value.word, kind };
      }
      case "boolean":
        return typeof left.value === "string"
          ? { value: value.value ? "ya" : "tidak", kind }
          : { value: value.value, kind };
      case "number":
        return { value: Number(value.value), kind: { kind: "number", unit: value.unit ?? "" } };
      case "duration":
        return kind && countedIn(kind, value.duration);
      case "date":
        return value.time === undefined ? { value: dayNumber(value.date), kind: { kind: "date" } } : undefined;
      case "now":
        return undefined;
      default:
        return assertNever(value);
    }
  }

  /** `x dalam {…}`: equal to the value, or to an element of a list that stands in its place. */
  function isAmong(fact: FactName, value: Value, element: Element | undefined): Truth {
    const left = look(fact, element);
    const right = left && comparedTo(value, left, element);
    if (!left || !right) return undefined;
    return Array.isArray(right.value) ? right.value.includes(left.value as string) : compareValues(left, "=", right);
  }

  function holds(list: FactName, value: Value, element: Element | undefined): Truth {
    const found = look(list, element);
    if (!found || !Array.isArray(found.value)) return undefined;
    const wanted = comparedTo(value, { value: "", kind: undefined }, element);
    return wanted && found.value.includes(wanted.value as string);
  }

  function timeReader(element: Element | undefined): TimeReader {
    return (fact) => {
      const found = look(fact, element);
      const kind = found?.kind?.kind;
      if (!found || (kind !== "event" && kind !== "date")) return undefined;
      return found.value === null || typeof found.value === "number" ? { kind, value: found.value } : undefined;
    };
  }
}

/** Whether an event has not happened at an instant: it is recorded so, or announced for later. */
function openAt(at: number, value: FactValue | undefined): Truth {
  return value === undefined ? undefined : value === null || (typeof value === "number" && value > at);
}

function compareValues(left: Compared, operator: ComparisonOperator, right: Compared): Truth {
  if (operator === "=" || operator === "!=") {
    const same = equal(left, right);
    return operator === "=" ? same : not(same);
  }
  const difference = order(left, right);
  if (difference === undefined) return undefined;
  switch (operator) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    default:
      return assertNever(operator);
  }
}

function equal(left: Compared, right: Compared): Truth {
  if (typeof left.value === "number" || typeof right.value === "number") {
    const difference = order(left, right);
    return difference === undefined ? undefined : difference === 0;
  }
  // An instant never equals another to the second, and lists are compared by what they hold: a finding says so.
  if (typeof left.value === "object" || typeof left.value !== typeof right.value) return undefined;
  return left.value === right.value;
}

/** Below, at or above zero; `undefined` where the two are not ordered, or kinds or units do not compare. */
function order(left: Compared, right: Compared): number | undefined {
  if (typeof left.value === "number" && typeof right.value === "number") {
    const factors = commonUnit(left.kind, right.kind);
    return factors && left.value * factors[0] - right.value * factors[1];
  }
  const { kind } = left;
  if (kind?.kind !== "choice" || !kind.ordered) return undefined;
  const [one, other] = [left.value, right.value].map((value) => kind.choices.indexOf(value as string));
  return one === undefined || other === undefined || one < 0 || other < 0 ? undefined : one - other;
}

/** Days since 1970-01-01 of a date that the parser has found to be real. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
