import type { NormTarget } from "../../model/norm.js";
import { shortTitlesOf } from "../references/library.js";
import { readCitations } from "../references/read-citations.js";
import { resolveCitation } from "../references/resolve-citation.js";
import type { RuleContext } from "./rule-context.js";

/** What `mengecualikan` and `atas` point at: a rule by its id, or a provision by its citation. */
export function findTarget(written: string, context: RuleContext): NormTarget | undefined {
  if (context.ruleIds.has(written)) return { kind: "norm", id: written };
  const [citation, ...more] = readCitations(written, shortTitlesOf(context.library));
  if (!citation || more.length > 0 || citation.start !== 0) return undefined;
  const resolution = resolveCitation(citation, context.document, context.unit, context.library);
  if (resolution.kind === "self")
    return { kind: "provision", document: context.document.head.id, provision: context.unit.id };
  if (resolution.kind !== "resolved" || resolution.target.kind !== "provision") return undefined;
  return { kind: "provision", document: resolution.target.document, provision: resolution.target.id };
}
