import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";
import { ruleBook } from "./rule-book.js";

/** The machine-readable rules: `rules/rules.json` and the schema it obeys. */
export const rulesEmitter: Emitter = {
  name: "rules",
  summary: "Norms, decision tables and vocabulary as JSON for other systems.",
  emit: (handbook: Handbook) => {
    const files: OutputFile[] = [
      { path: "rules/rules.json", contents: `${JSON.stringify(ruleBook(handbook), null, 2)}\n` },
      { path: "rules/rules.schema.json", contents: outputSchemas.rules },
      { path: "rules/manifest.schema.json", contents: outputSchemas.manifest },
    ];
    return { value: files, diagnostics: [] };
  },
};
