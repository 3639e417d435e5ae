import { present } from "../compile/present.js";
import { lowerCondition } from "../conditions/lower-condition.js";
import { openSteps } from "../conditions/step-registry.js";
import type { Condition } from "../model/condition.js";
import type { FactType, RulesWire } from "../model/generated/rules-wire.js";
import type { Fact } from "../model/vocabulary.js";
import { conditionVocabulary, untypedColumn } from "./random-conditions.js";
import { book } from "./rule-book.js";

/** A rule book in which each of some conditions over {@link conditionVocabulary} bars an act of its own: `norma-0` bars `tindakan-0`. */
export function conditionLaw(conditions: readonly Condition[]): RulesWire {
  const steps = openSteps();
  const pairs = conditions.map((one) =>
    lowerCondition(one, { vocabulary: conditionVocabulary, steps, normsOfRule: (rule) => [rule] }),
  );
  const facts = [...conditionVocabulary.facts].map(([name, fact]) => [name, typeOf(fact.type)] as const);
  return book({
    roles: ["setiap-orang"],
    acts: pairs.map((_, index) => `tindakan-${index}`),
    facts: Object.fromEntries(facts),
    registers: [{ id: untypedColumn.register, members: [], columns: [untypedColumn.column] }],
    steps: steps.all(),
    norms: pairs.map(({ holds, fails }, index) => ({
      id: `norma-${index}`,
      when: { holds, fails },
      bars: { act: `tindakan-${index}` },
    })),
  });
}

/** As the wire has it; what would be derived is sent. */
function typeOf(type: Fact["type"]): FactType {
  switch (type.kind) {
    case "derived":
      return type.choices.length === 0 ? { kind: "boolean" } : { ...type, kind: "choice" };
    case "duration":
      return { kind: "duration", unit: "hour" };
    case "list":
      return { kind: "list", choices: type.choices, ...present({ register: type.register }) };
    default:
      return type;
  }
}
