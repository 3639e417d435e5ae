import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import type { EncodedRecord } from "../../evaluate/derive-facts.js";
import type { Formula, RulesWire } from "../../model/generated/rules-wire.js";
import { askPairs, type Derivation } from "./ask-pairs.js";
import { conditionsOf, type Engine } from "./engine.js";

/** The interpreter everybody knows. */
export const jsonLogicJs: Engine = formulaEngine(
  "json-logic-js",
  () => (formula) => (record) => jsonLogic.apply(formula as never, record),
);

/** A compiler of formulas. */
export const jsonLogicEngine: Engine = formulaEngine("json-logic-engine", () => {
  const engine = new LogicEngine();
  return (formula) => engine.build(formula as object) as (record: EncodedRecord) => unknown;
});

/** An engine that evaluates the formulas of `rules.json` as they stand. */
export function formulaEngine(
  name: string,
  open: () => (formula: Formula) => (record: EncodedRecord) => unknown,
): Engine {
  return {
    name,
    open: async (book) => {
      const ask = askPairs({ pairs: conditionsOf(book), derived: derivationsOf(book), compile: open() });
      return {
        answer: async (cases) => cases.map(({ record }) => ({ conditions: ask(record) })),
        close: async () => {},
      };
    },
  };
}

function derivationsOf({ steps }: RulesWire): readonly Derivation<Formula>[] {
  return steps.flatMap((step) => (step.kind === "derived" ? [step] : []));
}
