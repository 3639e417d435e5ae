import { present } from "../../../compile/present.js";
import type { CedarWire } from "../../../model/generated/cedar-wire.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import type { OutputFile } from "../../emitter.js";
import { outputSchemas } from "../../generated/output-schemas.js";
import { jsonText } from "../../rules/json-text.js";
import { type CedarPolicy, cedarPolicies } from "./cedar-policies.js";
import { areAllowed, cedarSchema, contextOf } from "./cedar-schema.js";
import { cedarWriter } from "./to-cedar.js";

/** The rules as Cedar takes them. */
export type CedarExport = {
  readonly policies: readonly CedarPolicy[];
  /** In the form people read. */
  readonly schema: string;
  /** Every role, in the wider one. */
  readonly entities: readonly {
    readonly uid: { readonly type: string; readonly id: string };
    readonly attrs: Readonly<Record<string, never>>;
    readonly parents: readonly { readonly type: string; readonly id: string }[];
  }[];
  readonly index: CedarWire;
};

/** `rules/cedar.json` and what it describes: policies, schema and roles under `rules/cedar/`. */
export function cedarFiles(rules: RulesWire): readonly OutputFile[] {
  const { policies, schema, entities, index } = cedarOf(rules);
  return [
    { path: "rules/cedar.json", contents: jsonText(index) },
    { path: "rules/cedar.schema.json", contents: outputSchemas.cedar },
    { path: "rules/cedar/policies.cedar", contents: policies.map(({ text }) => text).join("\n") },
    { path: "rules/cedar/schema.cedarschema", contents: schema },
    { path: "rules/cedar/entities.json", contents: jsonText(entities) },
  ];
}

/** The rules in Cedar, and what whoever asks must send. */
export function cedarOf(rules: RulesWire): CedarExport {
  const writer = cedarWriter(rules);
  const policies = cedarPolicies(rules, writer, (reads) => areAllowed(contextOf(rules, writer, reads)));
  const reads = [...new Set(policies.flatMap((one) => one.reads))];
  const context = contextOf(rules, writer, reads);
  const role = (id: string) => ({ type: "Pedoman::Role", id });
  const { policy, draft, steps, roles } = rules;
  const steppers = new Map(steps.map((step) => [step.name, step]));
  return {
    policies,
    schema: cedarSchema(rules, context),
    entities: roles.map(({ id, parent }) => ({
      uid: role(id),
      attrs: {},
      parents: parent === undefined ? [] : [role(parent)],
    })),
    index: {
      $schema: "urn:pedoman:schema:outputs:cedar:1",
      format: "1.0.0",
      policy,
      draft,
      context: context.map(({ name, type, from, required }) => ({ name, type, from, required })),
      computed: context.flatMap(({ name, from }) => {
        const step = from === "step" ? steppers.get(name) : undefined;
        return step ? [{ name, kind: step.kind }] : [];
      }),
      formulas: writer.asked().map(({ name, formula }) => ({ name, holds: formula as object })),
      policies: policies.map(({ id, effect, norm, act, reads, text }) => ({
        id,
        effect,
        ...present({ norm, act }),
        reads,
        text,
      })),
    },
  };
}
