import { timeUnitOf } from "../../conditions/time-units.js";
import { kindOf } from "../../conditions/value-kind.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Organisation } from "../../model/organisation.js";
import type { FactType, Vocabulary } from "../../model/vocabulary.js";
import { present } from "../present.js";

type WireFactType = RulesWire["facts"][number]["type"];

/** The type of a fact as the wire has it: derived facts by the values they take. */
export function wireFactType(type: FactType): WireFactType {
  const kind = kindOf(type);
  switch (kind.kind) {
    case "choice":
      return { kind: kind.kind, choices: [...kind.choices], ordered: kind.ordered };
    case "number":
      return present({
        kind: kind.kind,
        unit: kind.unit,
        minimum: kind.minimum,
        maximum: kind.maximum,
      }) as WireFactType;
    case "duration":
      // A period without unit has a finding; days are what it most likely is.
      return { kind: kind.kind, unit: timeUnitOf(kind.unit ?? "") ?? "calendar-day" };
    case "list":
      return present({ kind: kind.kind, choices: [...kind.choices], register: kind.register }) as WireFactType;
    default:
      return kind;
  }
}

/** Facts, acts and registers of the rule book, in the order of the text. */
export function wireVocabulary({
  facts,
  acts,
  registers,
}: Vocabulary): Pick<RulesWire, "facts" | "acts" | "registers"> {
  return {
    facts: [...facts.values()].map(({ name, type, phrases, meaning }) =>
      present({
        name,
        type: wireFactType(type),
        phrases: [...phrases],
        meaning,
        derivedBy: type.kind === "derived" ? type.by : undefined,
      }),
    ),
    acts: [...acts.values()].map((act) =>
      present({
        id: act.id,
        phrases: [...act.phrases],
        doneWhen: act.doneWhen,
        partOf: act.partOf,
        default: act.default,
        opposes: [...act.opposes],
      }),
    ),
    registers: [...registers.values()].map(({ id, members, columns }) => ({
      id,
      members: [...members],
      columns: [...columns],
    })),
  };
}

/** The roles of the rule book, in the order of the text. */
export function wireRoles({ roles }: Organisation): RulesWire["roles"] {
  return [...roles.values()].map(({ id, term, parent, rank, substitutes }) =>
    present({ id, term, parent, rank, substitutes: [...substitutes] }),
  );
}
