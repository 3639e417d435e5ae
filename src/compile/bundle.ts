import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Bundle } from "../model/bundle.js";
import type { Handbook } from "../model/handbook.js";
import { workCalendar } from "./calendar/work-calendar.js";
import { ruleBook } from "./rule-book/rule-book.js";
import { writtenEdges } from "./rule-book/written-edges.js";

/** What a handbook says to machines: its working time and its rule book, with conflicts settled. */
export function bundleOf(handbook: Handbook): Outcome<Bundle> {
  const { value: calendar, diagnostics } = workCalendar(handbook);
  return { value: { rules: ruleBook(handbook, calendar, writtenEdges(handbook)), calendar }, diagnostics };
}
