import { timeUnitOf } from "../../conditions/time-units.js";
import { kindOf } from "../../conditions/value-kind.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Organisation } from "../../model/organisation.js";
import type { FactType, Register, Vocabulary } from "../../model/vocabulary.js";
import { present } from "../present.js";

type WireFactType = RulesWire["facts"][number]["type"];
type WireCellForm = NonNullable<RulesWire["registers"][number]["cells"]>[number]["form"];

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
    registers: [...registers.values()].map(wireRegister),
  };
}

function wireRegister(register: Register): RulesWire["registers"][number] {
  const { id, members, columns, labels, meanings, required, forms, validity, facts } = register;
  return present({
    id,
    members: [...members],
    columns: [...columns],
    cells: columns.map((column) =>
      present({
        column,
        label: labels.get(column),
        meaning: meanings.get(column),
        required: required.includes(column),
        form: (forms.get(column) ?? { kind: "text" }) as WireCellForm,
      }),
    ),
    validity,
    facts: facts.map((one) => ({ ...one, columns: [...one.columns] })),
  });
}

/** The roles of the rule book, in the order of the text. */
export function wireRoles({ roles }: Organisation): RulesWire["roles"] {
  return [...roles.values()].map(({ id, term, parent, rank, substitutes }) =>
    present({ id, term, parent, rank, substitutes: [...substitutes] }),
  );
}
