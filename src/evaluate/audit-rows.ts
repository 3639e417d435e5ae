import type { Norm } from "../model/generated/rules-wire.js";
import type { AuditFinding } from "./audit.js";
import { cite } from "./cite.js";
import { isInForce } from "./defeaters.js";
import type { Facts } from "./encode-facts.js";
import { type RowState, rowScope, rowState, sayOfRow } from "./row-state.js";
import { type Asked, askedAt, compiledOnce, type Rules } from "./rules.js";

/** How does each row of a register stand, read as a case of its own? */
export type RowsQuestion = {
  readonly register: string;
  /** Facts that the register has a column for; a row may leave some of them open. */
  readonly given: readonly string[];
  /** Rows by what they are called in the answer. */
  readonly rows: readonly { readonly id: string; readonly facts: Facts }[];
  /** ISO 8601 with an offset. */
  readonly at: string;
};

/**
 * The facts by which a norm that needs no counting can be held against one thing a row describes: of a duty, when it is done and every event its time
 * runs from; of a requirement, its parts. None for other norms, and for those that are *per* a register, which `audit` asks about.
 */
export function factsOfRows({ per, modality, owes, bars, limits }: Norm): readonly string[] {
  if (per !== undefined) return [];
  if (!owes) return modality === "requirement" ? (bars?.when?.reads ?? []) : [];
  const events = limits.flatMap(({ bound, event }) => (bound === "at-latest" && event !== undefined ? [event] : []));
  if (owes.done === undefined || (!owes.every && events.length === 0)) return [];
  // A duty that recurs runs from when it was last done; an event beside its period only makes it due earlier.
  return owes.every ? [owes.done] : [owes.done, ...events];
}

/** Norms that rows can be held against: a duty of which all {@link factsOfRows} are given, a requirement of which any is. */
export function normsOfRows(rules: Rules, given: ReadonlySet<string>): readonly Norm[] {
  return rules.book.norms.filter((norm) => {
    const facts = factsOfRows(norm);
    const isGiven = (name: string): boolean => given.has(name);
    return norm.owes ? facts.length > 0 && facts.every(isGiven) : facts.some(isGiven);
  });
}

/**
 * Judges every row by {@link normsOfRows}. A duty that recurs, of which only an event beside its period is not known, comes with the time at which
 * its period ends: it may be due earlier, never later.
 * @returns The findings of each row, in the order of rows and of the rule book.
 * @throws FactsRefused; NotCovered; CalendarError where even the instant asked about lies outside the calendar.
 */
export function auditRows(rules: Rules, question: RowsQuestion): readonly AuditFinding[] {
  const asked = askedAt(rules, question.at);
  const given = [...question.given].sort();
  const key = JSON.stringify(["audit rows", given]);
  const norms = compiledOnce(rules, `norms ${key}`, () => normsOfRows(rules, new Set(given)));
  if (norms.length === 0) return [];
  return question.rows.flatMap(({ id, facts }) => {
    const judged = (all: Facts) => judgeRow(rules, { key, asked }, norms, question.register, id, all);
    const findings = judged(facts);
    const open = findings.map(({ needs }, index) => isPeriodOpen(norms[index] as Norm, needs));
    const quiet = findings.flatMap(({ needs }, index) => (open[index] ? needs : []));
    if (quiet.length === 0) return findings;
    const periods = judged({ ...facts, ...Object.fromEntries(quiet.map((name) => [name, null])) });
    return findings.map((finding, index): AuditFinding => {
      const { due, dueSecond } = periods[index] as AuditFinding;
      return open[index] && due !== undefined && dueSecond !== undefined ? { ...finding, due, dueSecond } : finding;
    });
  });
}

/** Whether nothing but events beside its period keeps a duty from being told. */
function isPeriodOpen({ owes }: Norm, needs: readonly string[]): boolean {
  const { events = [] } = owes?.every ?? {};
  return needs.length > 0 && needs.every((name) => events.includes(name));
}

function judgeRow(
  rules: Rules,
  { key, asked }: { readonly key: string; readonly asked: Asked },
  norms: readonly Norm[],
  register: string,
  row: string,
  facts: Facts,
): readonly AuditFinding[] {
  const found = (norm: Norm, state: RowState): AuditFinding => ({ ...cite(rules, norm), register, row, ...state });
  return sayOfRow(
    norms,
    (some) => {
      const own = `${key} ${some === norms ? "" : some[0]?.id}`;
      return rules.judge(rules, own, rowScope(rules, own, some), asked, facts);
    },
    (norm, judge) =>
      found(
        norm,
        norm.owes || isInForce(norm, asked.day)
          ? rowState(rules, judge, norm)
          : { state: "not_applicable", needs: [], awaits: [] },
      ),
    found,
  );
}
