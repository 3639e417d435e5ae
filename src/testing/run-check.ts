import { bundleOf } from "../compile/bundle.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Handbook } from "../model/handbook.js";
import { defaultBudget } from "../prove/analysis/analyse.js";
import type { AnalysisCheck, CheckOutcome } from "../prove/analysis/check.js";
import { openSearch, type Tally } from "../prove/analysis/search.js";
import { subjectOf } from "../prove/analysis/subject.js";

/** Runs one check of the analysis on a handbook, within a budget of its own. */
export function runCheck(check: AnalysisCheck, handbook: Handbook, budget = defaultBudget): CheckOutcome & Tally {
  const subject = subjectOf(handbook, bundleOf(handbook).value);
  const search = openSearch(subject.world, budget);
  const outcome = check.run(subject, search);
  return { ...outcome, ...search.tally() };
}

/** What it finds, without the situations that show it. */
export function foundBy(check: AnalysisCheck, handbook: Handbook): readonly Diagnostic[] {
  return runCheck(check, handbook).findings.map(({ diagnostic }) => diagnostic);
}
