import { ask } from "../../evaluate/ask.js";
import { isTrue } from "../../evaluate/circuit.js";
import { openCircuit } from "../../evaluate/circuit-builder.js";
import { deriveFacts, type EncodedRecord } from "../../evaluate/derive-facts.js";
import { CalendarError, FactsRefused, NotCovered } from "../../evaluate/refusals.js";
import { askedAt, type Rules } from "../../evaluate/rules.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import { answered } from "./ask-pairs.js";
import { type AgreementCase, type Answered, conditionsOf } from "./engine.js";
import type { RandomVector } from "./random-vectors.js";

/** A case with what is right: the answer to its question, and of every condition what its formulas come to. */
export type JudgedCase = {
  readonly asked: AgreementCase;
  readonly expect: VectorWire["expect"];
  readonly conditions: readonly Answered[];
};

/**
 * Makes of questions what an engine gets that knows no dates. A question that must be refused has no record, and none is made.
 * The conditions are judged by the circuits of the evaluator.
 */
export function caseMaker(rules: Rules): (vector: VectorWire | RandomVector) => JudgedCase | undefined {
  const conditions = conditionsOf(rules.book);
  const formulas = conditions.flatMap(({ holds, fails }) => [holds, fails]);
  const builder = openCircuit(rules.slots(), rules.norms, { norms: rules.book.norms, formulas });
  const literals = conditions.map(({ holds, fails }) => [builder.formula(holds), builder.formula(fails)] as const);
  const circuit = builder.finish([]);

  function judge({ at, facts = {} }: VectorWire["question"]): readonly Answered[] {
    ask(rules, circuit, askedAt(rules, at), facts);
    return literals.map(([holds, fails]) => answered(isTrue(circuit, holds), isTrue(circuit, fails)));
  }

  return ({ id, about, question, expect }) => {
    if ("refused" in expect || "error" in expect) return undefined;
    const record = recordOf(rules, question);
    if (!record) return undefined;
    const { norm } = about as VectorWire["about"];
    return { asked: { id, question, norm, record }, expect, conditions: judge(question) };
  };
}

/** The encoded record; nothing where some fact of it needs a day that no calendar covers, though the answer did not. */
function recordOf(rules: Rules, { at, facts = {} }: VectorWire["question"]): EncodedRecord | undefined {
  try {
    return deriveFacts(rules, { at, facts });
  } catch (error) {
    if (error instanceof CalendarError || error instanceof NotCovered || error instanceof FactsRefused)
      return undefined;
    throw error;
  }
}
