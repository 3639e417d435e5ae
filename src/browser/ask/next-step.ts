import { type Decision, decide, needsOf, type Reason } from "../../evaluate/decide.js";
import { primitiveReads } from "../../evaluate/missing-facts.js";
import { once } from "../../evaluate/once.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import type { Rules } from "../../evaluate/rules.js";
import type { Fact, Norm, Said } from "../../model/generated/rules-wire.js";
import { type Case, questionOf, withAnswer } from "./case.js";
import { sampleAnswers, type Thresholds, thresholdsOf } from "./sample-answers.js";

/** What comes next in an interview. */
export type Step =
  /** A fact to ask for, the norms that ask for it, and how many questions may follow at most as things stand. */
  | {
      readonly kind: "question";
      readonly fact: Fact;
      readonly because: readonly Reason[];
      readonly left: number;
      /** As far as it goes. */
      readonly decision: Decision;
    }
  /** The answer. Where it is `needs_facts`, all it needs has been answered *tidak tahu*, or only time can tell. */
  | { readonly kind: "verdict"; readonly decision: Decision }
  /** The evaluator does not answer: a day without rules, a fact of another edition. Never a permit. */
  | { readonly kind: "refused"; readonly reason: Said };

/** Asks one case after another. */
export type Interview = {
  readonly rules: Rules;
  readonly next: (told: Case) => Step;
  /** What can be said without a further question. @throws as {@link decide} does. */
  readonly stop: (told: Case) => Decision;
};

/** Makes rules ready for interviews: the same case always leads to the same next step. */
export function openInterview(rules: Rules): Interview {
  const context: Context = {
    rules,
    facts: new Map(rules.book.facts.map((fact) => [fact.name, fact])),
    places: new Map(rules.book.facts.map(({ name }, place) => [name, place])),
    thresholds: once(() => thresholdsOf(rules.book)),
    reads: new Map(),
  };
  return { rules, next: (told) => nextStep(context, told), stop: (told) => decide(rules, questionOf(told)) };
}

type Context = {
  readonly rules: Rules;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Where each fact stands in the vocabulary. */
  readonly places: ReadonlyMap<string, number>;
  readonly thresholds: () => Thresholds;
  /** Primitive facts by norm, as far as they were looked up. */
  readonly reads: Map<string, readonly string[]>;
};

function nextStep(context: Context, told: Case): Step {
  const { rules, facts } = context;
  try {
    const decision = decide(rules, questionOf(told));
    const open = openQuestions(decision.needs, told);
    if (open.length === 0) return { kind: "verdict", decision };
    const name = mostUseful(context, told, decision, open);
    const fact = facts.get(name) as Fact;
    const because = decision.reasons.filter((reason) => readsOf(context, reason).includes(name));
    return { kind: "question", fact, because, left: open.length - 1, decision };
  } catch (error) {
    const reason = refusalOf(error);
    if (!reason) throw error;
    return { kind: "refused", reason };
  }
}

/** What a decision needs and nobody has been asked yet. */
function openQuestions(needs: Decision["needs"], { unknown }: Case): readonly string[] {
  return needs.filter((name) => !unknown.includes(name));
}

/**
 * The question after which the fewest remain, on the average of those answers that do not settle the case already: one that spares others comes
 * first. Among equals the order of the law, then that of the vocabulary.
 */
function mostUseful(context: Context, told: Case, decision: Decision, open: readonly string[]): string {
  const { rules, facts, places, thresholds } = context;
  if (open.length === 1) return open[0] as string;
  const read = decision.reasons.map((reason) => readsOf(context, reason));
  const ranked = open.map((name) => {
    const fact = facts.get(name) as Fact;
    const left = sampleAnswers(fact, told.at, thresholds()).flatMap((answer) => {
      const after = tryAnswer(rules, told, name, answer);
      return after === undefined || after === 0 ? [] : [after];
    });
    const score = left.length === 0 ? open.length : left.reduce((sum, one) => sum + one, 0) / left.length;
    const law = read.findIndex((names) => names.includes(name));
    return { name, score, law, place: places.get(name) ?? 0 };
  });
  ranked.sort((a, b) => a.score - b.score || a.law - b.law || a.place - b.place);
  return (ranked[0] as (typeof ranked)[number]).name;
}

/** How many questions remain after an answer; undefined where the evaluator refuses it. */
function tryAnswer(rules: Rules, told: Case, fact: string, answer: unknown): number | undefined {
  const answered = withAnswer(told, fact, answer);
  try {
    return openQuestions(needsOf(rules, questionOf(answered)), answered).length;
  } catch (error) {
    if (refusalOf(error)) return undefined;
    throw error;
  }
}

/** The primitive facts a norm of the answer rests on; kept, for every question asks again. */
function readsOf({ rules, reads }: Context, { norm: id }: Reason): readonly string[] {
  const known = reads.get(id);
  if (known) return known;
  const norm = rules.norms.get(id) as Norm;
  const own = [...norm.when.reads, ...(norm.bars?.when?.reads ?? [])];
  const above = norm.defeatedBy.flatMap((other) => rules.norms.get(other)?.when.reads ?? []);
  const found = primitiveReads(rules, [...own, ...above]);
  reads.set(id, found);
  return found;
}

/** What the evaluator says it cannot answer; `undefined` for a fault of its own. */
function refusalOf(error: unknown): Said | undefined {
  if (error instanceof FactsRefused) {
    const all = error.fields.map(({ message }) => message);
    return { id: all.map(({ id }) => id).join(" "), en: all.map(({ en }) => en).join(" ") };
  }
  if (error instanceof NotCovered || error instanceof UnknownName || error instanceof CalendarError) return error.text;
  return undefined;
}
