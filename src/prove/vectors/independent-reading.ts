import { requiredBy } from "../../compile/rule-book/lower-norm.js";
import { normCases } from "../../compile/rule-book/norm-case.js";
import { ruleBookContext } from "../../compile/rule-book/rule-book-context.js";
import { evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactReader, Truth } from "../../conditions/fact-value.js";
import { allTrue, not } from "../../evaluate/three-valued.js";
import type { Condition } from "../../model/condition.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { withDerived } from "../situation/derived-facts.js";
import { expandStates } from "../situation/expand-states.js";
import type { SituationContext } from "../situation/situation-context.js";

/** The conditions of one norm as trees, before they were lowered. */
export type WrittenNorm = {
  /** When it applies; absent where it always does. */
  readonly when: Condition | undefined;
  /** What it requires, where it bars an act until that is so. */
  readonly required: Condition | undefined;
};

/** The conditions of each norm of the rule book, by its id. */
export function writtenNorms(handbook: Handbook, norms: RulesWire["norms"]): ReadonlyMap<string, WrittenNorm> {
  const context = ruleBookContext(handbook);
  const gated = new Set(norms.flatMap(({ id, bars }) => (bars?.when ? [id] : [])));
  const cases = handbook.norms.flatMap((norm) => normCases(norm, context));
  return new Map(
    cases.map((one) => [
      one.id,
      { when: one.when, required: gated.has(one.id) ? requiredBy(one, context) : undefined },
    ]),
  );
}

/** What is asked of a norm without the evaluator. */
export type IndependentReading = {
  /** Whether it applies. */
  readonly applies: (norm: string, facts: FactReader) => Truth;
  /** Whether it bars, had nobody approved: it applies and what it requires is not so. Only norms that `counts` set it aside. */
  readonly bars: (norm: string, facts: FactReader, counts: (norm: string) => boolean) => Truth;
};

/**
 * Whether a norm applies, found without the evaluator and without formulas: conditions are read from their trees, derived facts from tables and
 * rules, and what defeats a norm is asked the same way.
 */
export function independentReading(
  written: ReadonlyMap<string, WrittenNorm>,
  norms: RulesWire["norms"],
  world: SituationContext,
): IndependentReading {
  const defeatedBy = new Map(norms.map(({ id, defeatedBy: by }) => [id, by]));
  const expand = (condition: Condition | undefined) => condition && expandStates(condition, world.stateOf);
  const expanded = new Map(
    [...written].map(([id, { when, required }]) => [id, { when: expand(when), required: expand(required) }]),
  );
  const derivations = new Map(
    [...world.derivations].map(([fact, derivation]) => [
      fact,
      {
        ...derivation,
        rows: derivation.rows.map(({ when, value }) => ({
          when: expand(when),
          value,
        })),
      },
    ]),
  );
  const { vocabulary, at, calendar } = world;
  const context = { vocabulary, at, calendar };
  const truthOf = (condition: Condition | undefined, reader: FactReader): Truth =>
    condition ? evaluateCondition(condition, reader, context) : true;

  const applies = (
    id: string,
    reader: FactReader,
    above: ReadonlySet<string>,
    counts: (norm: string) => boolean,
  ): Truth => {
    // A circle of what defeats what has a finding of its own; here it only must end.
    if (above.has(id)) return undefined;
    const when = truthOf(expanded.get(id)?.when, reader);
    if (when === false) return false;
    const below = new Set([...above, id]);
    const defeaters = (defeatedBy.get(id) ?? []).filter(counts);
    const others = defeaters.map((by) => not(applies(by, reader, below, counts)));
    return allTrue([when, ...others], (truth) => truth);
  };
  return {
    applies: (norm, facts) => applies(norm, withDerived(facts, derivations, context), new Set(), () => true),
    bars: (norm, facts, counts) => {
      const reader = withDerived(facts, derivations, context);
      const required = expanded.get(norm)?.required;
      const unmet = required === undefined ? true : not(truthOf(required, reader));
      return allTrue([applies(norm, reader, new Set(), counts), unmet], (truth) => truth);
    },
  };
}
