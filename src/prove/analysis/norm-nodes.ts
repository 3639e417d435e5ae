import { requiredBy } from "../../compile/rule-book/lower-norm.js";
import type { NormCase } from "../../compile/rule-book/norm-case.js";
import type { RuleBookContext } from "../../compile/rule-book/rule-book-context.js";
import type { Condition } from "../../model/condition.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";

type WireNorm = RulesWire["norms"][number];

/** One norm of the rule book with its conditions as they were written: what the evaluator decides by, and trees to search over. */
export type NormNode = {
  readonly wire: WireNorm;
  /** The case of the rule it was made of. */
  readonly from: NormCase;
  /** When it applies, exceptions aside; absent where it always does. */
  readonly when: Condition | undefined;
  /** What it requires, where it bars an act until that is so. */
  readonly required: Condition | undefined;
};

/** The norms of a rule book by their id, in its order. */
export function normNodes(
  cases: ReadonlyMap<string, readonly NormCase[]>,
  norms: RulesWire["norms"],
  context: RuleBookContext,
): ReadonlyMap<string, NormNode> {
  const made = new Map<string, { readonly from: NormCase; readonly when: Condition | undefined }>();
  for (const one of [...cases.values()].flat()) {
    made.set(one.id, { from: one, when: one.when });
    // *Hanya dapat*: the prohibition for everyone else has no condition of its own.
    if (one.otherwise) made.set(one.otherwise.id, { from: one, when: undefined });
  }
  return new Map(
    norms.flatMap((wire): [string, NormNode][] => {
      const one = made.get(wire.id);
      if (!one) return [];
      const required = wire.bars?.when ? requiredBy(one.from, context) : undefined;
      return [[wire.id, { wire, ...one, required }]];
    }),
  );
}
