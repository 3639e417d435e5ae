import type { Provision } from "../model/provision.js";
import type { RuleContext } from "./rule.js";
import type { RunningText } from "./running-text.js";

/** The legal grounds a section lists, one text each; none for any other section than Mengingat. */
export function groundsIn(
  { kind, content, children }: Provision,
  paragraphs: RuleContext["paragraphs"],
): readonly RunningText[] {
  if (kind !== "mengingat") return [];
  return [content, ...children.map((item) => item.content)].flatMap((blocks) => paragraphs(blocks).slice(0, 1));
}
