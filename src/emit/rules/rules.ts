import type { Condition, WrittenCondition } from "../../model/condition.js";
import type { Document } from "../../model/document.js";
import type { RuleBook } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Cases, Norm, NormAct } from "../../model/norm.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { schemaTexts } from "../generated/schemas.js";
import { sha256 } from "../sha256.js";

/** Version of the wire format (semver); a reader refuses a major version it does not know. */
export const rulesFormat = "0.1.0";

/** The machine-readable rules: `rules/rules.json` and the schema it obeys. */
export const rulesEmitter: Emitter = {
  name: "rules",
  summary: "Norms, decision tables and vocabulary as JSON for other systems.",
  emit: (handbook) => {
    const files: OutputFile[] = [
      { path: "rules/rules.json", contents: `${JSON.stringify(ruleBook(handbook), null, 2)}\n` },
      { path: "rules/rules.schema.json", contents: schemaTexts["outputs/rules"] },
    ];
    return { value: files, diagnostics: [] };
  },
};
