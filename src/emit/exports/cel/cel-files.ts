import { present } from "../../../compile/present.js";
import type { CelWire } from "../../../model/generated/cel-wire.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import type { OutputFile } from "../../emitter.js";
import { outputSchemas } from "../../generated/output-schemas.js";
import { jsonText } from "../../rules/json-text.js";
import { toCel } from "./to-cel.js";

type Pair = CelWire["norms"][number]["when"];

/** `rules/cel.json` and its schema: every condition of the rules as two expressions of CEL. */
export function celFiles(rules: RulesWire): readonly OutputFile[] {
  return [
    { path: "rules/cel.json", contents: jsonText(celOf(rules)) },
    { path: "rules/cel.schema.json", contents: outputSchemas.cel },
  ];
}

/** The conditions of a rule book in CEL, and what has to be computed before they are evaluated. */
export function celOf({ policy, draft, facts, steps, norms }: RulesWire): CelWire {
  const entities = new Set(facts.map(({ name }) => name.slice(0, name.indexOf("."))));
  return {
    $schema: "urn:pedoman:schema:outputs:cel:1",
    format: "1.0.0",
    policy,
    draft,
    entities: [...[...entities].sort(), "_"],
    computed: steps.flatMap((step) =>
      step.kind === "derived"
        ? []
        : [{ name: step.name, kind: step.kind, ...present({ of: "of" in step ? step.of : undefined }) }],
    ),
    derived: steps.flatMap((step) => {
      if (step.kind !== "derived") return [];
      const rows = step.rows.map((row) => ({ ...pairOf(row), value: row.value }));
      return [{ name: step.name, rows, ...present({ default: step.default }) }];
    }),
    norms: norms.map(({ id, when, bars }) => {
      const parts = bars?.parts.map((part) => ({ ...present({ key: part.key }), ...pairOf(part) })) ?? [];
      return {
        id,
        when: pairOf(when),
        ...present({ bar: bars?.when && pairOf(bars.when) }),
        ...(parts.length > 0 ? { parts } : {}),
      };
    }),
  };
}

function pairOf({ holds, fails }: Pick<RulesWire["norms"][number]["when"], "holds" | "fails">): Pair {
  return { holds: toCel(holds), fails: toCel(fails) };
}
