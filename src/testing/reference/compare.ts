import { bundleOf } from "../../compile/bundle.js";
import { decide } from "../../evaluate/decide.js";
import { duties } from "../../evaluate/duties.js";
import { exempt } from "../../evaluate/exempt.js";
import { loadRules } from "../../evaluate/load-rules.js";
import { CalendarError } from "../../evaluate/refusals.js";
import type { Handbook } from "../../model/handbook.js";
import { questionsAbout } from "./random-questions.js";
import { type DecideQuestion, type ReferenceDecision, referenceDecide } from "./reference-decide.js";
import { type ReferenceDuty, referenceDuties } from "./reference-duties.js";
import { referenceExempt } from "./reference-exempt.js";

/** An answer; or that it takes a calendar which there is none of. */
type Answer = ReferenceDecision | typeof notCovered;

const notCovered = "year not covered";

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
 * approvals wanting must be the same. Left open is only whether a list that was sent, with rows that lack something, is asked for again.
 * @param first - Seed of the first question; each question has the next.
 * @param about - Which acts are asked about.
 */
export function compareOn(
  handbook: Handbook,
  first: number,
  count: number,
  about: (act: string) => boolean = () => true,
): Comparison {
  const { rules: book, calendar } = bundleOf(handbook).value;
  const rules = loadRules(book, calendar);
  const ask = questionsAbout(handbook, book.covers);
  const verdicts: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const question = ask(seed);
    if (!about(question.act)) continue;
    const reference = answerOf(question, () => referenceDecide(handbook, question));
    const evaluator = answerOf(question, () => byEvaluator(question));
    // How much of what a question does not depend on is worked out is left open: either may stumble over such a year.
    const compared = reference !== notCovered && evaluator !== notCovered;
    const key = typeof reference === "string" || typeof evaluator === "string" ? notCovered : reference.verdict;
    verdicts[key] = (verdicts[key] ?? 0) + 1;
    if (compared && JSON.stringify(reference) !== JSON.stringify(evaluator)) {
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

/** The reference evaluator's verdict; undefined where it takes a calendar which there is none of. */
export function referenceVerdict(handbook: Handbook, question: DecideQuestion): string | undefined {
  const answer = answerOf(question, () => referenceDecide(handbook, question));
  return answer === notCovered ? undefined : answer.verdict;
}

/** Only a year without calendar is an answer; whatever else goes wrong is a mistake of this test or of what it tests. */
function answerOf({ facts }: DecideQuestion, answer: () => ReferenceDecision): Answer {
  try {
    const { needs, ...rest } = answer();
    return { ...rest, needs: needs.filter((name) => facts[name] === undefined) };
  } catch (error) {
    if (isNotCovered(error)) return notCovered;
    throw error;
  }
}

function isNotCovered(error: unknown): boolean {
  return error instanceof CalendarError || String(error).startsWith("Error: No calendar for");
}

/** One duty, or one exemption, on which the two disagree. */
export type StandingDisagreement = {
  readonly seed: number;
  readonly rule: string;
  readonly question: DecideQuestion;
  readonly reference: unknown;
  readonly evaluator: unknown;
};

/**
 * The same for `duties` and `exempt`. Of a duty, state and last second must be the same; of an unknown one the evaluator may ask for what it
 * needs first, and for the rest later.
 */
export function compareStandings(handbook: Handbook, first: number, count: number): readonly StandingDisagreement[] {
  const { rules: book, calendar } = bundleOf(handbook).value;
  const rules = loadRules(book, calendar);
  const ask = questionsAbout(handbook, book.covers);
  return Array.from({ length: count }, (_, index) => first + index).flatMap((seed): readonly StandingDisagreement[] => {
    const question = ask(seed);
    try {
      const mine = new Map(referenceDuties(handbook, question).map((duty) => [duty.rule, duty]));
      const theirs = new Map(duties(rules, question).duties.map((duty) => [duty.norm, duty]));
      const owed = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((rule) => {
        const [reference, answer] = [mine.get(rule), theirs.get(rule)];
        const evaluator = answer && { rule, state: answer.state, due: answer.dueSecond, needs: answer.needs };
        return alike(reference, evaluator) ? [] : [{ seed, rule, question, reference, evaluator }];
      });
      const said = referenceExempt(handbook, question);
      const exempted = exempt(rules, question).exemptions.map(({ norm, state, needs }) => ({
        rule: norm,
        state,
        needs,
      }));
      const freed = said.flatMap((reference) => {
        const evaluator = exempted.filter(({ rule }) => rule === reference.rule);
        const same =
          evaluator.length > 0 && evaluator.every((one) => JSON.stringify(one) === JSON.stringify(reference));
        return same ? [] : [{ seed, rule: reference.rule, question, reference, evaluator }];
      });
      return [...owed, ...freed];
    } catch (error) {
      if (isNotCovered(error)) return [];
      throw error;
    }
  });
}

function alike(a: ReferenceDuty | undefined, b: ReferenceDuty | undefined): boolean {
  if (!a || !b || a.state !== b.state || a.due !== b.due) return false;
  return b.needs.every((name) => a.needs.includes(name)) && a.needs.length > 0 === b.needs.length > 0;
}
