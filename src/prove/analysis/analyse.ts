import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import { checkConflicts } from "../conflicts/check-conflicts.js";
import { checkDeadRules } from "../dead-rules/check-dead-rules.js";
import { checkDeadlines } from "../deadlines/check-deadlines.js";
import { checkDecisionTables } from "../decision-tables/check-decision-tables.js";
import { checkExceptions } from "../exceptions/check-exceptions.js";
import { checkGaps } from "../gaps/check-gaps.js";
import type { AnalysisCheck, AnalysisFinding, CheckOutcome } from "./check.js";
import { openSearch, type SolverAnswers, type Tally } from "./search.js";
import { subjectOf } from "./subject.js";

/** What the analysis looks for, in the order in which it does. */
export const analysisChecks: readonly AnalysisCheck[] = [
  checkDecisionTables,
  checkDeadRules,
  checkExceptions,
  checkConflicts,
  checkGaps,
  checkDeadlines,
];

/** Situations, whole or in part, that `pedoman check` looks at in all: a count, so that every machine finds the same. */
export const defaultBudget = 200_000;

/** What one check found, and what it spent. */
export type CheckReport = CheckOutcome & Tally & Pick<AnalysisCheck, "id" | "title">;

/** What the analysis of a handbook found. */
export type Analysis = {
  readonly budget: number;
  /** Situations looked at in all, whole or in part. */
  readonly valuations: number;
  /** False where errors elsewhere keep some checks from being run. */
  readonly complete: boolean;
  readonly checks: readonly CheckReport[];
};

export type AnalysisOptions = {
  readonly budget?: number;
  /** What a solver answered to questions that the search leaves open. */
  readonly answers?: SolverAnswers;
  /** Whether the texts have errors elsewhere: then only what still makes sense is looked at. */
  readonly hasErrors?: boolean;
};

/**
 * Looks for situations in which the rules of a handbook contradict one another, leave a gap, or never matter. It goes through the choices, the
 * bounds of numbers and times and the rows of lists that conditions tell apart: exhaustive over finite domains, no proof, and what was not
 * tried is said. What a check leaves of its share of the budget is for those after it.
 */
export function analyse(
  handbook: Handbook,
  bundle: Bundle,
  { budget = defaultBudget, answers, hasErrors = false }: AnalysisOptions = {},
): Analysis {
  const subject = subjectOf(handbook, bundle);
  const checks = analysisChecks.filter(({ needsSoundTexts }) => !hasErrors || !needsSoundTexts);
  let left = budget;
  const reports = checks.map(({ id, title, run }, index): CheckReport => {
    const search = openSearch(subject.world, Math.floor(left / (checks.length - index)), answers);
    const outcome = run(subject, search);
    const tally = search.tally();
    left -= tally.valuations;
    return { id, title, ...outcome, ...tally };
  });
  return { budget, valuations: budget - left, complete: checks.length === analysisChecks.length, checks: reports };
}

/** All that was found, for reports that know no checks. */
export function findingsOf({ checks }: Analysis): readonly AnalysisFinding[] {
  return checks.flatMap(({ findings }) => findings);
}

/** The findings alone. */
export function diagnosticsOf(analysis: Analysis): readonly Diagnostic[] {
  return findingsOf(analysis).map(({ diagnostic }) => diagnostic);
}
