import type { Norm } from "../model/generated/rules-wire.js";
import { everyDefeater } from "./defeaters.js";
import { dutyOf } from "./duties.js";
import type { DutyState } from "./duty-state.js";
import { missingFacts } from "./missing-facts.js";
import { compiledOnce, type Rules, readerOf } from "./rules.js";
import type { Judge, Scope } from "./scope.js";
import { readsOfNorm } from "./steps.js";
import type { Truth } from "./three-valued.js";
import { dutyWithoutCalendar, type Uncounted, yearWithoutCalendar } from "./uncounted.js";

/** How a norm stands in one row. */
export type RowState = {
  readonly state: "ok" | "unmet" | DutyState;
  readonly due?: string;
  readonly dueSecond?: number;
  readonly needs: readonly string[];
  readonly awaits: readonly string[];
  readonly uncounted?: Uncounted;
};

/** What judging rows by some norms asks about, made once for a kind of question. */
export function rowScope(rules: Rules, key: string, norms: readonly Norm[]): Scope {
  return compiledOnce(
    rules,
    `scope ${key}`,
    (): Scope => ({
      norms: norms.map((norm) => ({ norm, defeaters: everyDefeater })),
      conditions: norms.flatMap(({ bars }) => (bars?.when ? [bars.when] : [])),
    }),
  );
}

/** How a norm stands in one row: what is owed, or what is required. */
export function rowState(rules: Rules, judge: Judge, norm: Norm): RowState {
  const truth = judge.applies(norm, everyDefeater);
  const bar = norm.bars?.when;
  if (norm.owes || !bar) return dutyState(rules, judge, norm, truth);
  const settled = { needs: [], awaits: [] };
  if (truth === false) return { state: "not_applicable", ...settled };
  const unmet = judge.truth(bar);
  if (unmet === false) return { state: "ok", ...settled };
  if (truth && unmet) return { state: "unmet", ...settled };
  const reads = [
    ...(truth === undefined ? readsOfNorm(norm, rules.norms) : []),
    ...(unmet === undefined ? bar.reads : []),
  ];
  const { facts, awaits } = missingFacts(rules, judge.run, reads);
  return { state: "unknown", needs: facts, awaits };
}

function dutyState(rules: Rules, judge: Judge, norm: Norm, truth: Truth): RowState {
  try {
    const { state, due, dueSecond, needs, awaits } = dutyOf(rules, judge, norm, everyDefeater);
    return { state, ...(due === undefined || dueSecond === undefined ? {} : { due, dueSecond }), needs, awaits };
  } catch (error) {
    const read = readerOf(rules, judge.run);
    const told = dutyWithoutCalendar(norm, truth, read, judge.run, yearWithoutCalendar(error));
    if (told.state !== "unknown") return { ...told, needs: [], awaits: [] };
    const done = norm.owes?.done;
    const reads = [
      ...(done === undefined ? [] : [done]),
      ...(truth === undefined ? readsOfNorm(norm, rules.norms) : []),
    ];
    const { facts, awaits } = missingFacts(rules, judge.run, reads);
    return { ...told, needs: facts, awaits };
  }
}

/** Judges norms of one scope for one row. @throws CalendarError where a condition looks at a year without calendar. */
export type RowJudge = (norms: readonly Norm[]) => Judge;

/**
 * What each norm says of one row. A year without calendar ends nothing: where a condition looks at one, the norms are judged one by one, and those that
 * do not look at it are judged as ever.
 * @param say - What a norm comes to, by who judged it.
 * @param leaveOpen - What it comes to where nobody could.
 */
export function sayOfRow<T>(
  norms: readonly Norm[],
  judgeRow: RowJudge,
  say: (norm: Norm, judge: Judge) => T,
  leaveOpen: (norm: Norm, open: RowState) => T,
): readonly T[] {
  try {
    const judge = judgeRow(norms);
    return norms.map((norm) => say(norm, judge));
  } catch (error) {
    const year = yearWithoutCalendar(error);
    if (norms.length > 1) return norms.flatMap((norm) => sayOfRow([norm], judgeRow, say, leaveOpen));
    const open = { state: "unknown", needs: [], awaits: [], uncounted: { year, mayBeBreached: true } } as const;
    return norms.map((norm) => leaveOpen(norm, open));
  }
}
