import { openNorms } from "../evaluate/decide.js";
import { dutyStates } from "../evaluate/duties.js";
import type { Rules } from "../evaluate/rules.js";
import type { LogForm, LogStore, StoredEntry, StoredLog, Unreadable } from "../host/log-store.js";
import type { BatchAnswer } from "./ask-batch.js";
import { askEvaluator } from "./ask-evaluator.js";
import { type PreparedEntry, prepareEntry, refusalsOf } from "./prepare-entry.js";
import { entryReader } from "./read-entry.js";
import { type RowRefusal, strayApproval, unreadableWhys } from "./refused-row.js";
import { openTally, type Tally } from "./tally.js";

/** What is needed to audit a log. */
export type LogAuditJob = {
  readonly rules: Rules;
  /** Who decides and counts a batch of entries, all of which have a record: see `ask-batch.ts`. */
  readonly decide: (entries: readonly PreparedEntry[]) => Promise<BatchAnswer>;
  readonly store: Pick<LogStore, "entries">;
  readonly stored: StoredLog;
  readonly forms: { readonly entries: readonly LogForm[]; readonly approvals: readonly LogForm[] };
  /** When duties are looked at, ISO 8601 with an offset; absent: they are not. */
  readonly dutiesAt: string | undefined;
  /** Told after each batch how many entries are done. */
  readonly progress?: (done: number) => void;
  /** Entries that are held in memory at once. */
  readonly batch?: number;
};

/** The outcome of an audit: what was added up, and how many entries were judged, some of them by the evaluator alone. */
export type LogAudit = { readonly tally: Tally; readonly judged: number; readonly byEvaluator: number };

const nothing: Promise<BatchAnswer> = Promise.resolve({ verdicts: new Map(), norms: [], ungranted: [] });

/** What a database plans a decision for costs as much as deciding some thousands; what it holds at once must fit its memory. */
const entriesAtOnce = 10_000;

/**
 * Audits a log, batch by batch: reads entries, computes what SQL does not say, lets the database decide and count, and asks the evaluator what is
 * missing and which duties are late. While the database decides one batch, the next is made ready.
 */
export async function auditLog(job: LogAuditJob): Promise<LogAudit> {
  const { rules, decide, store, stored, forms, progress, batch = entriesAtOnce } = job;
  const tally = openTally();
  const read = entryReader(rules, forms);
  tellUnreadable(tally, stored);
  let [judged, byEvaluator] = [0, 0];
  let deciding: Promise<readonly [readonly PreparedEntry[], BatchAnswer]> | undefined;
  for (let from = 0; from < stored.end; from += batch) {
    const rows = await store.entries(from, from + batch);
    const entries = rows.flatMap((row) => prepared(rules, row, read, tally));
    const decided = await deciding;
    judged += entries.length;
    byEvaluator += entries.filter(({ record }) => !record).length;
    const withRecord = entries.filter(({ record }) => record);
    deciding = (withRecord.length > 0 ? decide(withRecord) : nothing).then((answer) => [entries, answer] as const);
    // Whoever fails before it is waited for must not end the process with a rejection that nobody saw.
    deciding.catch(() => {});
    if (decided) addUp(job, tally, ...decided);
    progress?.(Math.min(from + batch, stored.end));
  }
  if (deciding) addUp(job, tally, ...(await deciding));
  return { tally, judged, byEvaluator };
}

function prepared(
  rules: Rules,
  row: StoredEntry,
  read: ReturnType<typeof entryReader>,
  tally: Tally,
): readonly PreparedEntry[] {
  const where = { file: row.file, row: row.row, of: "entries" as const };
  const outcome = read(row);
  if (!outcome.ok) {
    tally.refuse({ ...where, id: outcome.id }, outcome.refusals);
    return [];
  }
  const ready = prepareEntry(rules, outcome.entry);
  if (ready.ok) return [ready.entry];
  tally.refuse({ ...where, id: outcome.entry.id }, ready.refusals);
  return [];
}

function addUp(
  { rules, dutiesAt }: LogAuditJob,
  tally: Tally,
  entries: readonly PreparedEntry[],
  decided: BatchAnswer,
): void {
  const alone = askEvaluator(
    rules,
    entries.filter(({ record }) => !record),
  );
  const byPlace = new Map(entries.map((entry) => [entry.place, entry]));
  const idOf = (place: number): string => byPlace.get(place)?.id ?? String(place);
  for (const group of [...decided.norms, ...alone.norms]) tally.norm(group, idOf);
  const ungranted = new Set([...decided.ungranted, ...alone.ungranted]);
  for (const entry of entries) {
    const verdict = decided.verdicts.get(entry.place) ?? alone.verdicts.get(entry.place);
    if (verdict === undefined) continue;
    tally.verdict(entry, verdict, ungranted.has(entry.place));
    if (verdict === "needs_facts") {
      for (const [norm, { facts, awaits }] of openNorms(rules, entry.question)) tally.open(entry, norm, facts, awaits);
    }
    if (dutiesAt !== undefined) addDuties(rules, tally, entry, dutiesAt);
  }
}

/** Duties of whoever acted, with the events that the entry tells of. One whose time cannot be counted is unknown. */
function addDuties(rules: Rules, tally: Tally, entry: PreparedEntry, at: string): void {
  const { roles, facts } = entry.question;
  try {
    for (const [norm, state] of dutyStates(rules, { roles, at, facts })) tally.duty(entry, norm, state);
  } catch (error) {
    if (!refusalsOf(error)) throw error;
    tally.dutiesUncounted();
  }
}

/** Rows that could not even be read are counted with those that were refused. */
function tellUnreadable(tally: Tally, { unreadable, unreadableApprovals, strayApprovals }: StoredLog): void {
  const tell = (
    of: "entries" | "approvals",
    { rows, first }: Pick<Unreadable, "rows" | "first">,
    why: RowRefusal,
  ): void => {
    first.forEach((one, index) => {
      tally.refuse({ ...one, of }, [why], index === 0 ? rows - first.length + 1 : 1);
    });
  };
  for (const one of unreadable) tell("entries", one, unreadableWhys[one.why]);
  for (const one of unreadableApprovals) tell("approvals", one, unreadableWhys[one.why]);
  tell("approvals", strayApprovals, strayApproval);
}
