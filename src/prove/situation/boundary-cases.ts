import { type EvaluationContext, evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactReader, Truth } from "../../conditions/fact-value.js";
import { factsOf } from "../../conditions/facts-of.js";
import { printCondition } from "../../conditions/print-condition.js";
import type { Condition } from "../../model/condition.js";
import { withDerived } from "./derived-facts.js";
import { findSituation } from "./find-situation.js";
import { type Leaf, leavesOf } from "./leaves-of.js";
import type { Situation, SituationContext } from "./situation-context.js";

/** A situation that tries one atom of a condition. */
export type BoundaryCase = {
  /** The atom, printed. */
  readonly atom: string;
  /** `edge`: the atom is true, and one number, day or second further it is false (or the other way round). */
  readonly side: "true" | "false" | "edge";
  /** What the whole condition comes to there. */
  readonly holds: Truth;
  readonly situation: Situation;
};

/** Tests for one atom; a condition has many. */
const budget = 20_000;

/**
 * For each atom of a condition one situation in which it is true, one in which it is false, and, where it compares numbers, periods or times,
 * one exactly at the edge. Situations in which the atom decides the condition come first: true where the condition holds, false where it fails. What
 * cannot be found is left out.
 */
export function boundaryCases(condition: Condition, context: SituationContext): readonly BoundaryCase[] {
  const evaluation: EvaluationContext = { vocabulary: context.vocabulary, at: context.at, calendar: context.calendar };
  const { span } = condition;
  const whole = (want: boolean): Condition => (want ? condition : { kind: "not", operand: condition, span });
  const atoms = new Map(leavesOf(condition).map((leaf) => [printCondition(leaf), leaf]));
  return [...atoms].flatMap(([atom, leaf]): BoundaryCase[] => {
    const failing: Condition = { kind: "not", operand: leaf, span };
    return [
      ...found(atom, "true", [both(leaf, whole(true)), both(leaf, whole(false)), leaf]),
      ...found(atom, "false", [both(failing, whole(false)), both(failing, whole(true)), failing]),
      ...(hasEdge(leaf, context) ? found(atom, "edge", edgeGoals(leaf, failing), (facts) => isEdge(leaf, facts)) : []),
    ];
  });

  function edgeGoals(leaf: Leaf, failing: Condition): readonly Condition[] {
    return [both(leaf, whole(true)), both(leaf, whole(false)), leaf, failing];
  }

  function both(left: Condition, right: Condition): Condition {
    return { kind: "and", operands: [left, right], span };
  }

  function found(
    atom: string,
    side: BoundaryCase["side"],
    goals: readonly Condition[],
    accept?: (facts: FactReader) => boolean,
  ): readonly BoundaryCase[] {
    for (const goal of goals) {
      const result = findSituation(goal, context, {
        budget,
        mention: factsOf(condition),
        ...(accept ? { accept } : {}),
      });
      if (result.kind !== "found") continue;
      const { facts, decisive, derived } = result;
      const holds = truth(condition, withDerived(facts, context.derivations, evaluation));
      return [{ atom, side, holds, situation: { facts, decisive, derived } }];
    }
    return [];
  }

  /** Whether moving one of its facts, or the instant asked about, by the smallest step turns the atom. */
  function isEdge(leaf: Leaf, facts: FactReader): boolean {
    const here = truth(leaf, facts);
    if (here === undefined) return false;
    const moved = factsOf(leaf).flatMap((name) => {
      const value = facts.get(name);
      if (typeof value !== "number" || context.derivations.has(name)) return [];
      return [-1, 1].map((step): FactReader => ({ get: (one) => (one === name ? value + step : facts.get(one)) }));
    });
    const later = [-1, 1].map((step) => truth(leaf, facts, context.at + step));
    const turned = [...moved.map((reader) => truth(leaf, reader)), ...later];
    return turned.some((truth) => truth === !here);
  }

  function truth(tree: Condition, facts: FactReader, at = context.at): Truth {
    try {
      return evaluateCondition(tree, facts, { ...evaluation, at });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
}

const stepped: ReadonlySet<string> = new Set(["number", "duration", "date", "time", "event"]);
/** Tests that only ask whether something happened or is known turn at no smallest step. */
const edgeless: ReadonlySet<Leaf["kind"]> = new Set(["happened", "not-happened", "known", "holds"]);

/** Whether an atom compares something that can move by a smallest step. */
function hasEdge(leaf: Leaf, { vocabulary, derivations }: SituationContext): boolean {
  if (edgeless.has(leaf.kind)) return false;
  return factsOf(leaf).some(
    (name) => !derivations.has(name) && stepped.has(vocabulary.facts.get(name)?.type.kind ?? ""),
  );
}
