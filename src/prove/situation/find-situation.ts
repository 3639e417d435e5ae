import { type EvaluationContext, evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactReader, FactValue, Truth } from "../../conditions/fact-value.js";
import { factsOf } from "../../conditions/facts-of.js";
import type { Condition } from "../../model/condition.js";
import { withDerived } from "./derived-facts.js";
import { domainsOf } from "./domains.js";
import { expandStates } from "./expand-states.js";
import { type Leaf, leavesOf } from "./leaves-of.js";
import { expandedDerivations, reachOf } from "./reach.js";
import type { Situation, SituationContext } from "./situation-context.js";

/**
 * Why a search does not know: it reached its limit, a fact has more values than were tried (rows of a list, long chains of times), or only a year
 * without calendar could tell.
 */
export type Unsure = "limit" | "domain" | "calendar";

/**
 * What a search came to. `none`: there is no such situation. `unknown`: it gave up, or not every value could be tried. `valuations`: how many
 * situations, whole or in part, were looked at; the same on every machine.
 */
export type SearchResult = { readonly valuations: number } & (
  | ({ readonly kind: "found" } & Situation)
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly why: Unsure }
);

/** What a situation is asked to be besides the condition. */
export type SearchOptions = {
  /** Tests a search may make before it gives up. */
  readonly budget?: number;
  /** Situations, whole or in part, it may look at before it gives up. */
  readonly valuations?: number;
  /** Facts that must have a value although the condition may not read them. */
  readonly mention?: readonly string[];
  /** Whether short parts of the condition choose which fact is tried next, before long ones: fewer situations, though not the same one is found. */
  readonly shortFirst?: boolean;
  /** A further demand on situations that make the condition true, tried once all facts have values. */
  readonly accept?: (facts: FactReader) => boolean;
};

const defaultBudget = 200_000;

/**
 * Looks for a situation (a value for every primitive fact) in which a condition is true. Derived facts are computed, never guessed. Facts are tried
 * one by one, those first that the open parts ask for; a branch ends as soon as the condition can no longer become true.
 */
export function findSituation(goal: Condition, context: SituationContext, options: SearchOptions = {}): SearchResult {
  const { budget = defaultBudget, valuations = Number.POSITIVE_INFINITY, mention = [], shortFirst, accept } = options;
  const wanted = expandStates(goal, context.stateOf);
  const derivations = expandedDerivations(context);
  const { primitive, leaves } = reachOf(wanted, mention, context);
  const domains = domainsOf(leaves, primitive, context);
  const evaluation: EvaluationContext = {
    vocabulary: context.vocabulary,
    at: context.at,
    calendar: context.calendar,
  };

  const facts = new Map<string, FactValue>();
  let reader = withDerived(facts, derivations, evaluation);
  let steps = 0;
  let looked = 0;
  let gaveUp = false;
  let uncovered = false;
  const found = search();
  if (found) return { kind: "found", valuations: looked, ...found };
  const complete = primitive.every((name) => domains.get(name)?.complete ?? true);
  const why = gaveUp ? "limit" : uncovered ? "calendar" : complete ? undefined : "domain";
  return why ? { kind: "unknown", valuations: looked, why } : { kind: "none", valuations: looked };

  function search(): Situation | undefined {
    if (gaveUp || ++steps > budget || looked >= valuations) {
      gaveUp = true;
      return undefined;
    }
    looked++;
    reader = withDerived(facts, derivations, evaluation);
    const truths = new Map<Leaf, Truth>();
    if (!canBe(wanted, true, truths)) return undefined;
    const next = nextToTry(truths);
    if (next === undefined) return isTrue(wanted, truths) ? accepted(completed()) : undefined;
    for (const value of domains.get(next)?.values ?? []) {
      facts.set(next, value);
      const situation = search();
      if (situation || gaveUp) return situation;
    }
    facts.delete(next);
    return undefined;
  }

  /** A fact that the condition still asks for; once it is true, one that must be mentioned or judged. */
  function nextToTry(truths: Map<Leaf, Truth>): string | undefined {
    if (!isTrue(wanted, truths)) return nextFact(wanted, truths);
    const asked = mention.find((name) => domains.has(name) && !facts.has(name));
    return asked ?? (accept ? primitive.find((name) => !facts.has(name)) : undefined);
  }

  function accepted(situation: Situation): Situation | undefined {
    return !accept || accept(withDerived(situation.facts, derivations, evaluation)) ? situation : undefined;
  }

  function truthOf(leaf: Leaf, truths: Map<Leaf, Truth>): Truth {
    if (!truths.has(leaf)) truths.set(leaf, test(leaf));
    return truths.get(leaf);
  }

  /** A situation that only a year without calendar could judge is none that can be shown. */
  function test(leaf: Leaf): Truth {
    steps++;
    try {
      return evaluateCondition(leaf, reader, evaluation);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      uncovered = true;
      return undefined;
    }
  }

  function isTrue(node: Condition, truths: Map<Leaf, Truth>): boolean {
    return decide(node, truths) === true;
  }

  function decide(node: Condition, truths: Map<Leaf, Truth>): Truth {
    switch (node.kind) {
      case "and": {
        const all = node.operands.map((operand) => decide(operand, truths));
        return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
      }
      case "or": {
        const all = node.operands.map((operand) => decide(operand, truths));
        return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
      }
      case "not": {
        const truth = decide(node.operand, truths);
        return truth === undefined ? undefined : !truth;
      }
      default:
        return truthOf(node, truths);
    }
  }

  /** Whether a part may still come out as wanted: a test that stays open although all its facts are given never will. */
  function canBe(node: Condition, want: boolean, truths: Map<Leaf, Truth>): boolean {
    switch (node.kind) {
      case "and":
        return want
          ? node.operands.every((operand) => canBe(operand, true, truths))
          : node.operands.some((operand) => canBe(operand, false, truths));
      case "or":
        return want
          ? node.operands.some((operand) => canBe(operand, true, truths))
          : node.operands.every((operand) => canBe(operand, false, truths));
      case "not":
        return canBe(node.operand, !want, truths);
      default: {
        const truth = truthOf(node, truths);
        return truth === undefined ? openFact(node) !== undefined : truth === want;
      }
    }
  }

  /** A fact without value that an open part asks for. */
  function nextFact(node: Condition, truths: Map<Leaf, Truth>): string | undefined {
    if (decide(node, truths) !== undefined) return undefined;
    switch (node.kind) {
      case "and":
      case "or":
        for (const operand of shortFirst ? shortestFirst(node.operands) : node.operands) {
          const name = nextFact(operand, truths);
          if (name !== undefined) return name;
        }
        return undefined;
      case "not":
        return nextFact(node.operand, truths);
      default:
        return openFact(node);
    }
  }

  function openFact(leaf: Leaf): string | undefined {
    return factsOf(leaf)
      .map((name) => openBehind(name, new Set()))
      .find((name) => name !== undefined);
  }

  /** The fact itself, or one that it is derived from, if it has no value yet. */
  function openBehind(name: string, seen: ReadonlySet<string>): string | undefined {
    if (seen.has(name)) return undefined;
    const derivation = derivations.get(name);
    if (!derivation) return facts.has(name) || !domains.has(name) ? undefined : name;
    if (reader.get(name) !== undefined) return undefined;
    const behind = new Set([...seen, name]);
    for (const { when } of derivation.rows) {
      for (const fact of when ? factsOf(when) : []) {
        const open = openBehind(fact, behind);
        if (open !== undefined) return open;
      }
    }
    return undefined;
  }

  /** Facts that do not matter here get the first value there is. */
  function completed(): Situation {
    const all = new Map<string, FactValue>();
    for (const name of primitive) {
      const value = facts.get(name) ?? domains.get(name)?.values[0];
      if (value !== undefined) all.set(name, facts.has(name) ? (facts.get(name) as FactValue) : value);
    }
    const full = withDerived(all, derivations, evaluation);
    const derived = [...derivations.keys()].flatMap((name): [string, FactValue][] => {
      const value = relevant(name) ? safely(() => full.get(name)) : undefined;
      return value === undefined ? [] : [[name, value]];
    });
    return { facts: all, decisive: [...facts.keys()].sort(), derived: new Map(derived) };
  }

  function relevant(name: string): boolean {
    return leaves.some((leaf) => factsOf(leaf).includes(name));
  }
}

/** Operands by the number of their tests; those of one length in the order of the text. */
function shortestFirst(operands: readonly Condition[]): readonly Condition[] {
  const before = ordered.get(operands);
  if (before) return before;
  const sorted = [...operands].sort((a, b) => leavesOf(a).length - leavesOf(b).length);
  ordered.set(operands, sorted);
  return sorted;
}

const ordered = new WeakMap<readonly Condition[], readonly Condition[]>();

function safely<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
