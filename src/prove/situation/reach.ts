import { factsOf } from "../../conditions/facts-of.js";
import type { Condition } from "../../model/condition.js";
import { expandStates } from "./expand-states.js";
import { type Leaf, leavesOf } from "./leaves-of.js";
import type { Derivation, SituationContext } from "./situation-context.js";

/** What a condition comes to read, derived facts followed to what they rest on. */
export type Reach = {
  /** The primitive facts, in code-unit order. */
  readonly primitive: readonly string[];
  /** The tests on facts, its own and those of the derivations behind it. */
  readonly leaves: readonly Leaf[];
};

/**
 * Everything a condition comes to read.
 * @param goal - Its states of rules already expanded.
 * @param mention - Facts to be reached besides.
 */
export function reachOf(goal: Condition, mention: readonly string[], context: SituationContext): Reach {
  const derivations = expandedDerivations(context);
  const leaves: Leaf[] = [];
  const names = new Set<string>();
  const queue: Condition[] = [goal];
  const visit = (name: string): void => {
    if (names.has(name) || !context.vocabulary.facts.has(name)) return;
    names.add(name);
    for (const { when } of derivations.get(name)?.rows ?? []) if (when) queue.push(when);
  };
  mention.forEach(visit);
  for (let next = queue.pop(); next; next = queue.pop()) {
    leaves.push(...leavesOf(next));
    factsOf(next).forEach(visit);
  }
  // A derived fact whose source cannot be read may be anything.
  return { primitive: [...names].filter((name) => !derivations.has(name)).sort(), leaves };
}

/** The derivations of a world with the states of rules in terms of facts; a world never changes, so once for each. */
export function expandedDerivations(context: SituationContext): ReadonlyMap<string, Derivation> {
  const before = expanded.get(context.derivations);
  if (before) return before;
  const expand = (one: Derivation): Derivation => ({
    ...one,
    rows: one.rows.map(({ when, value }) => ({ when: when && expandStates(when, context.stateOf), value })),
  });
  const made = new Map([...context.derivations].map(([name, one]) => [name, expand(one)]));
  expanded.set(context.derivations, made);
  return made;
}

const expanded = new WeakMap<SituationContext["derivations"], ReadonlyMap<string, Derivation>>();
