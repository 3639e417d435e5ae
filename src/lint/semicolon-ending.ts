import type { Fix } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";
import { placeOfEnding, readEnding } from "./ending.js";
import { writeInstead } from "./rule.js";
import type { RunningText } from "./running-text.js";

/**
 * What is wrong with the ending of an item of Menimbang or Mengingat, which is `;` without a connector; nothing where it is right or three dots
 * wait to be filled in. A connector is left to a person: what follows it may be missing.
 */
export function notSemicolon(text: RunningText): { readonly at: Span; readonly fix: Fix | undefined } | undefined {
  const ending = readEnding(text.text);
  if (ending.mark.endsWith(";") && ending.connector === undefined) return undefined;
  if (ending.mark.includes("..")) return undefined;
  const { start, end } = placeOfEnding(text.text, ending);
  const fix = ending.connector ? undefined : writeInstead(";", text.edit(ending.start, ending.end, ";"));
  return { at: text.span(start, end), fix };
}
