import type { Norm } from "../model/generated/rules-wire.js";
import { type AnswerBase, answerBase, type Cited, cite, owedOf } from "./cite.js";
import { type DutyState, standingOf } from "./duty-state.js";
import type { Facts } from "./encode-facts.js";
import { formatInstant } from "./instant.js";
import { missingFacts } from "./missing-facts.js";
import { allRoles, askedAt, compiledOnce, type Rules, reaches, readerOf } from "./rules.js";
import type { Judge, Scope } from "./scope.js";
import { readsOfNorm } from "./steps.js";

/** What do these roles owe in a case? */
export type DutiesQuestion = {
  /** Role ids, at least one. */
  readonly roles: readonly string[];
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly facts: Facts;
};

/** One duty and how it stands. */
export type Duty = Cited & {
  /** The words of what is owed. */
  readonly owed: string;
  readonly state: DutyState;
  /** The last second in time: ISO 8601 in the zone of the calendar, and Unix time. Absent where nothing runs, or not yet. */
  readonly due?: string;
  readonly dueSecond?: number;
  /** Its deadlines as written. */
  readonly deadlines: readonly string[];
  /** For `unknown`: the primitive facts to send; and events of which only time can tell more. */
  readonly needs: readonly string[];
  readonly awaits: readonly string[];
  /** Sanctions that may follow a breach, by norm. */
  readonly consequences: readonly string[];
};

export type DutiesAnswer = AnswerBase & { readonly duties: readonly Duty[] };

type Plan = {
  readonly key: string;
  readonly scope: Scope;
  readonly duties: readonly Norm[];
  readonly counts: (norm: Norm) => boolean;
};

/**
 * Every duty that binds these roles, in the order of the rule book, with its state at the instant asked about.
 * @throws UnknownName for a role; FactsRefused; NotCovered; CalendarError where a due time would leave the calendar.
 */
export function duties(rules: Rules, { roles, at, facts }: DutiesQuestion): DutiesAnswer {
  const asked = askedAt(rules, at);
  const plan = planOf(rules, roles);
  const judge = rules.judge(rules, plan.key, plan.scope, asked, facts);
  return {
    ...answerBase(rules, asked.text),
    duties: plan.duties.map((norm) => dutyOf(rules, judge, norm, plan.counts)),
  };
}

/**
 * {@link duties} without words and due times, for whoever asks of thousands of cases: the state of each duty by the id of its norm. Duties that do not
 * apply are left out.
 * @throws as {@link duties} does.
 */
export function dutyStates(rules: Rules, { roles, at, facts }: DutiesQuestion): ReadonlyMap<string, DutyState> {
  const asked = askedAt(rules, at);
  const plan = planOf(rules, roles);
  const judge = rules.judge(rules, plan.key, plan.scope, asked, facts);
  const read = readerOf(rules, judge.run);
  const states = new Map<string, DutyState>();
  for (const norm of plan.duties) {
    const { state } = standingOf(norm, judge.applies(norm, plan.counts), read, judge.run);
    if (state !== "not_applicable") states.set(norm.id, state);
  }
  return states;
}

/** A duty as it stands in a case. */
export function dutyOf(rules: Rules, judge: Judge, norm: Norm, counts: (norm: Norm) => boolean): Duty {
  const { run } = judge;
  const truth = judge.applies(norm, counts);
  const { state, due, needs } = standingOf(norm, truth, readerOf(rules, run), run);
  const open = state === "unknown" && truth === undefined ? readsOfNorm(norm, rules.norms, counts) : [];
  const missing = missingFacts(rules, run, [...needs, ...open]);
  return {
    ...cite(rules, norm),
    owed: owedOf(norm),
    state,
    ...(due === undefined ? {} : { due: formatInstant(due, rules.calendar), dueSecond: due }),
    deadlines: norm.limits.filter(({ bound }) => bound === "at-latest").map(({ text }) => text),
    needs: missing.facts,
    awaits: missing.awaits,
    consequences: norm.consequences,
  };
}

function planOf(rules: Rules, roles: readonly string[]): Plan {
  const key = JSON.stringify(["duties", [...roles].sort()]);
  return compiledOnce(rules, `plan ${key}`, (): Plan => {
    const actor = allRoles(rules, roles);
    const counts = (norm: Norm): boolean => reaches(norm, actor);
    const owed = rules.book.norms.filter((norm) => norm.owes !== undefined && counts(norm));
    return {
      key,
      duties: owed,
      counts,
      scope: { norms: owed.map((norm) => ({ norm, defeaters: counts })), conditions: [] },
    };
  });
}
