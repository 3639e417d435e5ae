import { bundleOf } from "../../compile/bundle.js";
import { decide } from "../../evaluate/decide.js";
import { CalendarError } from "../../evaluate/refusals.js";
import { loadRules } from "../../evaluate/rules.js";
import type { Handbook } from "../../model/handbook.js";
import { questionsAbout } from "./random-questions.js";
import { type DecideQuestion, type ReferenceDecision, referenceDecide } from "./reference-decide.js";

/** An answer; or that it takes a calendar which there is none of. */
type Answer = ReferenceDecision | "year not covered";

/** One question on which the two disagree. */
export type Disagreement = {
  readonly seed: number;
  readonly question: DecideQuestion;
  readonly reference: Answer;
  readonly evaluator: Answer;
};

/** What was asked and answered: how often each verdict, and every disagreement. */
export type Comparison = {
  readonly verdicts: { readonly [verdict: string]: number };
  readonly disagreements: readonly Disagreement[];
};

/**
 * Puts random questions to the rule book with its evaluator and to the reference evaluator: verdict, the norms that led there, facts and
 * approvals wanting must be the same.
 * @param first - Seed of the first question; each question has the next.
 */
export function compareOn(handbook: Handbook, first: number, count: number): Comparison {
  const { rules: book, calendar } = bundleOf(handbook).value;
  const rules = loadRules(book, calendar);
  const ask = questionsAbout(handbook, book.covers);
  const verdicts: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const question = ask(seed);
    const reference = answerOf(() => referenceDecide(handbook, question));
    const evaluator = answerOf(() => byEvaluator(question));
    const verdict = typeof reference === "string" ? reference : reference.verdict;
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    if (JSON.stringify(reference) !== JSON.stringify(evaluator)) {
      disagreements.push({ seed, question, reference, evaluator });
    }
  }
  return { verdicts, disagreements };

  function byEvaluator({ toward, ...question }: DecideQuestion): ReferenceDecision {
    const answer = decide(rules, { ...question, ...(toward === undefined ? {} : { toward: [toward] }) });
    const once = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
    return {
      verdict: answer.verdict,
      rules: once(answer.reasons.map(({ norm }) => norm)),
      needs: once(answer.needs),
      approvals: once(answer.approvals.flatMap(({ roles }) => roles)),
    };
  }
}

/** Only a year without calendar is an answer; whatever else goes wrong is a mistake of this test or of what it tests. */
function answerOf(decide: () => ReferenceDecision): Answer {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CalendarError || String(error).startsWith("Error: No calendar for")) return "year not covered";
    throw error;
  }
}
