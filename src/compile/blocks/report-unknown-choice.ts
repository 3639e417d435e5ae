import { suggest } from "../../diagnostics/suggest.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";
import type { RuleContext } from "./rule-context.js";

/** Reports a value that a fact cannot take. Where any will do (`known` is empty), nothing is said. */
export function reportUnknownChoice(
  written: string,
  span: Span,
  fact: string,
  known: readonly string[],
  { diagnostics }: RuleContext,
): void {
  if (known.length === 0 || known.includes(written)) return;
  const params = { written, fact, nearest: suggest(written, known), known: known.join(", ") };
  diagnostics.push(diagnose("unknown-choice", span, params));
}
