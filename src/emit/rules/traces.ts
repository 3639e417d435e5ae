import { present } from "../../compile/present.js";
import type { TracesWire } from "../../model/generated/traces-wire.js";
import { plainText } from "../../model/text.js";
import type { FollowedTrace } from "../../prove/trace/follow-traces.js";
import type { OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";

/** `rules/traces.json` and its schema: what became of every statement; nothing for a handbook that traces none. */
export function tracesFiles(followed: readonly FollowedTrace[]): readonly OutputFile[] {
  if (followed.length === 0) return [];
  const wire: TracesWire = {
    $schema: "urn:pedoman:schema:outputs:traces:1",
    format: "1.0.0",
    traces: followed.map(wireTrace),
  };
  return [
    { path: "rules/traces.json", contents: `${JSON.stringify(wire, null, 2)}\n` },
    { path: "rules/traces.schema.json", contents: outputSchemas.traces },
  ];
}

function wireTrace({ trace, rules, items, scenarios }: FollowedTrace): TracesWire["traces"][number] {
  const { document, id, statement, by, answers, reasons } = trace;
  return {
    document,
    id,
    statement: plainText(statement).trim(),
    ...present({ by }),
    provisions: answers.map((answer) => ({ ...answer })),
    rules: rules.map((rule) => rule.id),
    checklistItems: items.map((line) => ({ document: line.document, item: line.item.id })),
    scenarios: scenarios.map((scenario) => scenario.id),
    reasons: present({
      rules: reasons.rules.words,
      checklistItems: reasons.items.words,
      scenarios: reasons.scenarios.words,
    }),
  };
}
