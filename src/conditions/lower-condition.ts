import { assertNever } from "../errors.js";
import type { Condition, Count, FactName, Moment, TimePoint, Value } from "../model/condition.js";
import type { FormulaPair } from "../model/formula.js";
import type { Point, Moment as WireMoment } from "../model/generated/rules-wire.js";
import type { Span } from "../model/span.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { formulaReads } from "./formula-reads.js";
import { fitsLimits } from "./formula-size.js";
import {
  allOf,
  eitherOf,
  everyOne,
  given,
  noneOf,
  not,
  opposite,
  read,
  same,
  someOf,
  truthOf,
  unknown,
} from "./formulas.js";
import { among, comparandOf, compare, contains } from "./lower-comparison.js";
import type { NewStep, StepRegistry } from "./step-registry.js";
import { type ElementScope, type Term, termOf } from "./terms.js";

/** What lowering needs to know besides the condition. */
export type LoweringContext = {
  readonly vocabulary: Pick<Vocabulary, "facts">;
  /** Receives what no formula can say. */
  readonly steps: StepRegistry;
  /** Ids of the norms a rule becomes. */
  readonly normsOfRule: (rule: string) => readonly string[];
};

/** A part that has no formula, and is unknown for that reason. `too-large`: it has one, beyond the limits of the profile. */
export type LoweringFault = { readonly kind: "no-formula" | "too-large"; readonly span: Span };

/** A condition in two formulas. */
export type LoweredCondition = FormulaPair & {
  /** Facts, lists and steps they read, sorted, each once. */
  readonly reads: readonly string[];
  readonly faults: readonly LoweringFault[];
};

type Leaf = Exclude<Condition, { readonly kind: "and" | "or" | "not" | "some" | "every" }>;
type LeafOf<Kind extends Leaf["kind"]> = Extract<Leaf, { readonly kind: Kind }>;
type WithFormula = Extract<
  Leaf,
  { readonly kind: "holds" | "happened" | "not-happened" | "known" | "compare" | "in" | "contains" }
>;
type StepBody = NewStep extends infer T ? (T extends unknown ? Omit<T, "of"> : never) : never;

const calendars: Readonly<Record<string, "working-hours" | "working-days">> = {
  "jam kerja": "working-hours",
  "hari kerja": "working-days",
};

/**
 * Lowers a condition to two formulas of the portable profile (SEMANTICS 1): `holds` and `fails`, never both true; neither means unknown. What
 * compares points in time, counts or asks for the state of a rule becomes a step.
 *
 * Total: what a finding has refused already (an unknown name, kinds that do not fit), or what no formula can say, is unknown and stands in
 * `faults`; so is a condition whose formulas are beyond the limits of the profile.
 */
export function lowerCondition(condition: Condition, context: LoweringContext): LoweredCondition {
  const { vocabulary, steps, normsOfRule } = context;
  const faults: LoweringFault[] = [];
  const { holds, fails } = withinLimits(lower(condition, undefined), condition.span);
  return { holds, fails, reads: formulaReads(holds, fails), faults };

  function lower(node: Condition, scope: ElementScope | undefined): FormulaPair {
    switch (node.kind) {
      case "and":
        return everyOne(node.operands.map((operand) => lower(operand, scope)));
      case "or":
        return eitherOf(node.operands.map((operand) => lower(operand, scope)));
      case "not":
        return opposite(lower(node.operand, scope));
      case "some":
        return quantified(node, scope);
      case "every":
        // Every element satisfies it where it is false that some element does the opposite.
        return opposite(quantified(node, scope, opposite));
      default:
        return lowerLeaf(node, scope) ?? fault(node.span);
    }
  }

  function lowerLeaf(node: Leaf, scope: ElementScope | undefined): FormulaPair | undefined {
    switch (node.kind) {
      case "holds":
        return lowerHolds(node.fact, scope);
      case "happened":
        return happened(node.fact, scope);
      case "not-happened": {
        const pair = happened(node.fact, scope);
        return pair && opposite(pair);
      }
      case "known": {
        const term = find(node.fact, scope);
        return term && { holds: given(term.name), fails: false };
      }
      case "compare":
        return lowerComparison(node, scope);
      case "in":
      case "contains":
        return lowerMembership(node, scope);
      default:
        return lowerComputed(node, scope);
    }
  }

  /** What is read from a step. */
  function lowerComputed(node: Exclude<Leaf, WithFormula>, scope: ElementScope | undefined): FormulaPair | undefined {
    switch (node.kind) {
      case "overdue":
      case "met":
      case "breached":
        return stateOf(node.rule, node.kind, scope);
      case "within-last": {
        const point = pointOf(node.fact, scope);
        return point && computed({ kind: "within-last", point, period: node.duration }, scope);
      }
      case "within-calendar": {
        const point = pointOf(node.fact, scope);
        const calendar = Object.hasOwn(calendars, node.calendar) ? calendars[node.calendar] : undefined;
        return point && calendar && computed({ kind: "within-calendar", point, calendar }, scope);
      }
      case "before":
      case "after": {
        const [left, right] = [pointOf(node.left, scope), pointOf(node.right, scope)];
        return left && right && computed({ kind: "order", relation: node.kind, left, right }, scope);
      }
      case "at-latest":
      case "at-earliest":
        return bound(node.kind, node.point, node.moment, scope);
      case "between": {
        const from = bound("at-earliest", node.point, node.from, scope);
        const to = bound("at-latest", node.point, node.to, scope);
        return from && to && everyOne([from, to]);
      }
      default:
        return assertNever(node);
    }
  }

  function lowerHolds(fact: FactName, scope: ElementScope | undefined): FormulaPair | undefined {
    const term = find(fact, scope);
    return term && (!term.kind || term.kind.kind === "boolean") ? truthOf(term.name) : undefined;
  }

  function lowerComparison(node: LeafOf<"compare">, scope: ElementScope | undefined): FormulaPair | undefined {
    const left = node.left.kind === "count" ? counted(node.left, scope) : find(node.left, scope);
    const right = left && comparand(node.right, left, scope);
    return left && right && compare(left, node.operator, right);
  }

  function lowerMembership(node: LeafOf<"in" | "contains">, scope: ElementScope | undefined): FormulaPair | undefined {
    const term = find(node.fact, scope);
    const values = term && node.values.map((value) => comparand(value, term, scope));
    return term && values && (node.kind === "in" ? among : contains)(term, values);
  }

  function stateOf(
    rule: string,
    state: "overdue" | "met" | "breached",
    scope: ElementScope | undefined,
  ): FormulaPair | undefined {
    const norms = normsOfRule(rule);
    return scope || norms.length === 0 ? undefined : computed({ kind: "state", state, norms: [...norms] }, scope);
  }

  function fault(span: Span): FormulaPair {
    faults.push({ kind: "no-formula", span });
    return unknown;
  }

  function withinLimits(pair: FormulaPair, span: Span): FormulaPair {
    if (fitsLimits(pair.holds) && fitsLimits(pair.fails)) return pair;
    faults.push({ kind: "too-large", span });
    return unknown;
  }

  function find(fact: FactName, scope: ElementScope | undefined): Term | undefined {
    return termOf(fact, scope, vocabulary);
  }

  function comparand(value: Value, left: Term, scope: ElementScope | undefined) {
    return comparandOf(value, left, (path) => termOf({ path }, scope, vocabulary));
  }

  /**
   * `ada p dari x yang …`: it fails where no element leaves it open. Unknown elements count against both.
   * @param turn - Applied to the body first.
   */
  function quantified(
    { variable, list, body, span }: Pick<Count, "variable" | "list" | "body" | "span">,
    scope: ElementScope | undefined,
    turn: (pair: FormulaPair) => FormulaPair = (pair) => pair,
  ): FormulaPair {
    const term = find(list, scope);
    if (term?.kind?.kind !== "list") return fault(span);
    const { holds, fails } = turn(lower(body, inside(variable, term, term.kind, scope)));
    const { name } = term;
    return {
      holds: allOf(given(name), someOf(name, holds)),
      fails: allOf(given(name), noneOf(name, not(fails))),
    };
  }

  function inside(
    variable: string,
    { name }: Term,
    listKind: ElementScope["listKind"],
    outer: ElementScope | undefined,
  ): ElementScope {
    return { variable, listKind, list: outer ? undefined : name };
  }

  /** How many elements satisfy a condition, as a number that a step computes. */
  function counted({ variable, list, body, span }: Count, scope: ElementScope | undefined): Term | undefined {
    const term = find(list, scope);
    if (scope || term?.kind?.kind !== "list") return undefined;
    const pair = lower(body, inside(variable, term, term.kind, scope));
    const { holds, fails } = withinLimits(pair, span);
    return {
      name: steps.register({ kind: "count", list: term.name, holds, fails }),
      kind: { kind: "number", unit: "" },
    };
  }

  function happened(fact: FactName, scope: ElementScope | undefined): FormulaPair | undefined {
    const term = find(fact, scope);
    if (term?.kind?.kind !== "event") return undefined;
    const never = same(read(term.name), false);
    return { holds: allOf(given(term.name), not(never)), fails: never };
  }

  function bound(
    relation: "at-latest" | "at-earliest",
    written: TimePoint,
    limit: Moment,
    scope: ElementScope | undefined,
  ): FormulaPair | undefined {
    const [point, moment] = [pointOf(written, scope), momentOf(limit, scope)];
    return point && moment && computed({ kind: "bound", relation, point, moment }, scope);
  }

  /** What a step says. In an element it is computed there; not where elements are choices, nor in lists inside elements, which no step can reach. */
  function computed(step: StepBody, scope: ElementScope | undefined): FormulaPair | undefined {
    if (!scope) return truthOf(steps.register(step as NewStep));
    // Only rows have room for what is computed; a choice is nothing but a word.
    if (scope.list === undefined || scope.listKind.register === undefined) return undefined;
    return truthOf(steps.register({ ...step, of: scope.list } as NewStep));
  }

  function pointOf(point: TimePoint, scope: ElementScope | undefined): Point | undefined {
    switch (point.kind) {
      case "now":
        return { kind: "now" };
      case "date":
        if (point.time === undefined) return { kind: "date", date: point.date };
        return { kind: "instant", date: point.date, time: point.time.replace(".", ":") };
      case "fact": {
        const term = find(point, scope);
        const type = term?.kind?.kind;
        if (!term || (type !== "event" && type !== "date")) return undefined;
        return scope ? { kind: "element", attribute: term.name, type } : { kind: "fact", fact: term.name };
      }
      default:
        return assertNever(point);
    }
  }

  function momentOf(moment: Moment, scope: ElementScope | undefined): WireMoment | undefined {
    if (moment.kind !== "offset") {
      const point = pointOf(moment, scope);
      return point && { point };
    }
    const point = pointOf(moment.point, scope);
    return point && { point, period: moment.duration, direction: moment.direction };
  }
}
