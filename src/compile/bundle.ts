import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Bundle } from "../model/bundle.js";
import type { Handbook } from "../model/handbook.js";
import { workCalendar } from "./calendar/work-calendar.js";
import { edgeIds, settleEdges } from "./edges/settle-edges.js";
import { ruleBook } from "./rule-book/rule-book.js";

/**
 * What a handbook says to machines: its working time and its rule book, with conflicts settled.
 * @param found - What was found before: a condition that has an error already is not found fault with again.
 */
export function bundleOf(handbook: Handbook, found: readonly Diagnostic[] = []): Outcome<Bundle> {
  const { value: calendar, diagnostics } = workCalendar(handbook);
  const rules = ruleBook(handbook, calendar, edgeIds(settleEdges(handbook)));
  const broken = found.some(({ severity }) => severity === "error");
  return {
    value: { rules: rules.value, calendar },
    diagnostics: [...diagnostics, ...(broken ? [] : rules.diagnostics)],
  };
}
