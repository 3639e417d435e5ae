import { calendarText } from "../../compile/calendar/work-calendar.js";
import { makeVectors, vectorsText } from "../../prove/vectors/make-vectors.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { cedarFiles } from "../exports/cedar/cedar-files.js";
import { celFiles } from "../exports/cel/cel-files.js";
import { logSchema } from "../exports/log/log-schema.js";
import { regoFiles } from "../exports/rego/rego-files.js";
import { sqlFiles } from "../exports/sql/sql-files.js";
import { outputSchemas } from "../generated/output-schemas.js";
import { factsSchema } from "./facts-schema.js";
import { jsonText } from "./json-text.js";
import { registersSchema } from "./registers-schema.js";

/**
 * The machine-readable rules: `rules/rules.json`, with calendars also `rules/calendar.json` and `rules/vectors.jsonl` (questions with their
 * answers), the schemas they obey, and `rules/facts.schema.json`, which the facts of a case obey;
 * where registers are declared, `rules/registers.schema.json` for register files.
 */
export const rulesEmitter = {
  name: "rules",
  summary: "Norms, derived facts, vocabulary and working time as JSON for other systems.",
  alone: true,
  emit: (handbook, { rules, calendar }) => {
    const files: OutputFile[] = [
      { path: "rules/rules.json", contents: jsonText(rules) },
      { path: "rules/rules.schema.json", contents: outputSchemas.rules },
      ...cedarFiles(rules),
      ...celFiles(rules),
      ...sqlFiles(rules, calendar),
      { path: "rules/facts.schema.json", contents: `${JSON.stringify(factsSchema(handbook), null, 2)}\n` },
      { path: "rules/log.schema.json", contents: `${JSON.stringify(logSchema(rules), null, 2)}\n` },
    ];
    if (handbook.vocabulary.registers.size > 0) {
      files.push({
        path: "rules/registers.schema.json",
        contents: `${JSON.stringify(registersSchema(handbook), null, 2)}\n`,
      });
    }
    if (calendar) {
      files.push(
        { path: "rules/calendar.json", contents: calendarText(calendar) },
        { path: "rules/calendar.schema.json", contents: outputSchemas.calendar },
        ...regoFiles(rules, calendar),
      );
    }
    const { value: vectors, diagnostics } = makeVectors(handbook, { rules, calendar });
    if (vectors.length > 0) {
      files.push(
        { path: "rules/vectors.jsonl", contents: vectorsText(vectors) },
        { path: "rules/vector.schema.json", contents: outputSchemas.vector },
      );
    }
    files.push({ path: "rules/manifest.schema.json", contents: outputSchemas.manifest });
    return { value: files, diagnostics };
  },
} satisfies Emitter;
