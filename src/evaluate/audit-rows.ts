import type { Norm } from "../model/generated/rules-wire.js";
import { type AuditFinding, rowState } from "./audit.js";
import { cite } from "./cite.js";
import { everyDefeater } from "./defeaters.js";
import type { Facts } from "./encode-facts.js";
import { CalendarError } from "./refusals.js";
import { type Asked, askedAt, compiledOnce, type Rules } from "./rules.js";
import type { Scope } from "./scope.js";

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

/** A finding of one row; `beyondCalendar` where its due time lies in a year nobody has published a calendar for, so that its state is unknown. */
export type RowFinding = AuditFinding & { readonly beyondCalendar?: true };

/**
 * Norms that need no counting and speak of one thing a row describes: a duty if the register records when it is done and every event its time runs
 * from; a requirement if the register records any part of it. What norms are *per* is for `audit`.
 */
export function normsOfRows(rules: Rules, given: ReadonlySet<string>): readonly Norm[] {
  return rules.book.norms.filter((norm) => {
    const { per, owes, bars, limits } = norm;
    if (per !== undefined) return false;
    if (!owes) return norm.modality === "requirement" && bars?.when?.reads.some((name) => given.has(name)) === true;
    const events = limits.flatMap(({ bound, event }) => (bound === "at-latest" && event !== undefined ? [event] : []));
    // A duty that recurs runs from when it was last done; an event beside its period only makes it due earlier.
    const known = owes.every !== undefined || (events.length > 0 && events.every((event) => given.has(event)));
    return owes.done !== undefined && given.has(owes.done) && known;
  });
}

/**
 * Judges every row by {@link normsOfRows}. A duty that recurs, of which only an event beside its period is not known, comes with the time at which
 * its period ends: it may be due earlier, never later.
 * @returns The findings of each row, in the order of rows and of the rule book.
 * @throws FactsRefused; NotCovered; CalendarError where even the instant asked about lies outside the calendar.
 */
export function auditRows(rules: Rules, question: RowsQuestion): readonly RowFinding[] {
  const asked = askedAt(rules, question.at);
  const given = [...question.given].sort();
  const key = JSON.stringify(["audit rows", given]);
  const { norms, scope } = compiledOnce(rules, `plan ${key}`, () => {
    const found = normsOfRows(rules, new Set(given));
    const scoped: Scope = {
      norms: found.map((norm) => ({ norm, defeaters: everyDefeater })),
      conditions: found.flatMap(({ bars }) => (bars?.when ? [bars.when] : [])),
    };
    return { norms: found, scope: scoped };
  });
  if (norms.length === 0) return [];
  return question.rows.flatMap(({ id, facts }) => {
    const findings = judgeRow(rules, { key, scope, asked }, norms, question.register, id, facts);
    const open = norms.filter((norm, index) => isPeriodOpen(norm, findings[index] as RowFinding));
    if (open.length === 0) return findings;
    const quiet = Object.fromEntries(
      open.flatMap(({ owes }) => (owes?.every?.events ?? []).map((name) => [name, null])),
    );
    const periods = judgeRow(rules, { key, scope, asked }, norms, question.register, id, { ...quiet, ...facts });
    return findings.map((finding, index): RowFinding => {
      const { due, dueSecond } = periods[index] as RowFinding;
      const isOpen = open.includes(norms[index] as Norm);
      return isOpen && due !== undefined && dueSecond !== undefined ? { ...finding, due, dueSecond } : finding;
    });
  });
}

function isPeriodOpen({ owes }: Norm, { state, due, needs }: RowFinding): boolean {
  const events = owes?.every?.events ?? [];
  return state === "unknown" && due === undefined && needs.length > 0 && needs.every((name) => events.includes(name));
}

function judgeRow(
  rules: Rules,
  { key, scope, asked }: { readonly key: string; readonly scope: Scope; readonly asked: Asked },
  norms: readonly Norm[],
  register: string,
  row: string,
  facts: Facts,
): readonly RowFinding[] {
  const judge = rules.judge(rules, key, scope, asked, facts);
  return norms.map((norm): RowFinding => {
    if (!norm.owes && !judge.inForce(norm)) {
      return { ...cite(rules, norm), register, row, state: "not_applicable", needs: [], awaits: [] };
    }
    try {
      return rowState(rules, judge, norm, register, row);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      return {
        ...cite(rules, norm),
        register,
        row,
        state: "unknown",
        needs: [],
        awaits: [],
        beyondCalendar: true,
      };
    }
  });
}
