import { type EvaluationContext, evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactReader, FactValue } from "../../conditions/fact-value.js";
import type { Derivation } from "./situation-context.js";

/**
 * Facts together with what follows from them: derived facts are computed when asked for, once. A fact that would need itself is unknown.
 */
export function withDerived(
  facts: FactReader,
  derivations: ReadonlyMap<string, Derivation>,
  context: EvaluationContext,
): FactReader {
  const known = new Map<string, FactValue | undefined>();
  const reader: FactReader = {
    get(name) {
      const derivation = derivations.get(name);
      if (!derivation) return facts.get(name);
      if (!known.has(name)) {
        known.set(name, undefined);
        known.set(name, derive(derivation, reader, context));
      }
      return known.get(name);
    },
  };
  return reader;
}

function derive({ rows, fallback }: Derivation, reader: FactReader, context: EvaluationContext): FactValue | undefined {
  for (const { when, value } of rows) {
    const truth = when === undefined ? true : evaluateCondition(when, reader, context);
    if (truth === true) return value;
    if (truth === undefined) return undefined;
  }
  return fallback;
}
