import { standingApprovals } from "../evaluate/approvals.js";
import { weighed } from "../evaluate/decide.js";
import { deriveFacts, type EncodedRecord } from "../evaluate/derive-facts.js";
import { formatDate } from "../evaluate/instant.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../evaluate/refusals.js";
import { allRoles, askedAt, type Rules } from "../evaluate/rules.js";
import type { LogEntry } from "./read-entry.js";
import type { RowRefusal } from "./refused-row.js";

/**
 * An entry ready to be judged: its civil month (`2026-08`), and the record a database reads. Without one (some fact of it needs a day that no calendar
 * covers) only the evaluator can answer, which computes no more than the question needs.
 */
export type PreparedEntry = LogEntry & { readonly month: string; readonly record: EncodedRecord | undefined };

/** Checks everything an entry says against the rules, as the evaluator would, and computes what SQL cannot. */
export function prepareEntry(
  rules: Rules,
  entry: LogEntry,
):
  | { readonly ok: true; readonly entry: PreparedEntry }
  | { readonly ok: false; readonly refusals: readonly RowRefusal[] } {
  const { roles, act, toward, at, facts, approvals = [], content } = entry.question;
  try {
    const asked = askedAt(rules, at);
    rules.actsAbove(act);
    for (const some of toward ? [roles, toward] : [roles]) allRoles(rules, some);
    standingApprovals(rules, approvals, asked.at, content);
    const month = formatDate(asked.day).slice(0, 7);
    const record = recordOf(rules, at, facts);
    // What the evaluator cannot answer either is refused here, where it is told.
    if (!record) weighed(rules, entry.question);
    return { ok: true, entry: { ...entry, month, record } };
  } catch (error) {
    const refusals = refusalsOf(error);
    if (refusals) return { ok: false, refusals };
    throw error;
  }
}

/** What the evaluator refuses, as refusals of a row; undefined for what it does not refuse but fails at. */
export function refusalsOf(error: unknown): readonly RowRefusal[] | undefined {
  if (error instanceof FactsRefused) {
    return error.fields.map(({ field, message }) => ({
      reason: "wrong-value",
      field: field.replace(/\[\d+\]/g, "[]"),
      message,
    }));
  }
  if (error instanceof UnknownName) return [{ reason: "unknown-name", field: error.kind, message: error.text }];
  if (error instanceof NotCovered) return [{ reason: "not-covered", field: "at", message: error.text }];
  if (error instanceof CalendarError) return [{ reason: "no-calendar", field: "", message: error.text }];
  return undefined;
}

function recordOf(rules: Rules, at: string, facts: LogEntry["question"]["facts"]): EncodedRecord | undefined {
  try {
    return deriveFacts(rules, { at, facts });
  } catch (error) {
    if (error instanceof CalendarError || error instanceof NotCovered) return undefined;
    throw error;
  }
}
