import type { Localised } from "../diagnostics/diagnostic.js";
import { samplesShown } from "../emit/exports/sql/audit-views.js";
import type { Decision } from "../evaluate/decide.js";
import type { DutyState } from "../evaluate/duty-state.js";
import type { LogPlace } from "../host/log-store.js";
import type { NormGroup, Outcome } from "./ask-batch.js";
import type { PreparedEntry } from "./prepare-entry.js";
import type { RefusalReason, RowRefusal } from "./refused-row.js";

/** Entries of one agency, month and act by verdict. */
export type ActTally = {
  readonly agency: string | undefined;
  readonly month: string;
  readonly act: string;
  /** Of those forbidden: because no norm grants the act. The ids of the first of them. */
  ungranted: number;
  readonly firstUngranted: string[];
} & Record<Decision["verdict"], number>;

/** Entries of one agency, month and norm: by outcome, by what is missing where they are undecided, by the state of the duty. */
export type NormTally = {
  readonly agency: string | undefined;
  readonly month: string;
  readonly norm: string;
  readonly outcomes: Map<Outcome, number>;
  readonly missing: Map<string, number>;
  readonly awaits: Map<string, number>;
  readonly duties: Map<DutyState, number>;
  /** Ids of the first entries by outcome, and of the first whose duty is breached or was met late. */
  readonly samples: Map<Outcome | "late", readonly Sample[]>;
};

/** An entry that is named, with its number in the log. */
export type Sample = { readonly place: number; readonly id: string };

/** Rows that were not judged for one reason, at one field. */
export type RefusedTally = {
  readonly reason: RefusalReason;
  readonly field: string;
  /** What was said of the first of them. */
  readonly message: Localised;
  rows: number;
  readonly first: (LogPlace & { readonly id: string | undefined; readonly of: "entries" | "approvals" })[];
};

/** Adds up what batches say, in the order of the log. It holds no entry, so it grows with agencies, months and norms alone. */
export type Tally = {
  readonly acts: ReadonlyMap<string, ActTally>;
  readonly norms: ReadonlyMap<string, NormTally>;
  readonly refused: ReadonlyMap<string, RefusedTally>;
  /** @param count - How many there are of which this is one; only the first need be told. */
  readonly refuse: (
    where: LogPlace & { readonly id?: string | undefined; readonly of: "entries" | "approvals" },
    refusals: readonly RowRefusal[],
    count?: number,
  ) => void;
  readonly verdict: (entry: PreparedEntry, verdict: Decision["verdict"], isUngranted: boolean) => void;
  readonly norm: (group: NormGroup, idOf: (place: number) => string) => void;
  readonly open: (entry: PreparedEntry, norm: string, facts: readonly string[], awaits: readonly string[]) => void;
  readonly duty: (entry: PreparedEntry, norm: string, state: DutyState) => void;
  /** An entry whose duties cannot be looked at, because a calendar does not reach. */
  readonly dutiesUncounted: () => void;
  readonly uncounted: () => number;
};

/** Kinds of refusal that are told apart: a hostile log cannot fill the memory with ever new fields. */
const mostKinds = 500;

/** A tally of nothing yet. */
export function openTally(): Tally {
  const acts = new Map<string, ActTally>();
  const norms = new Map<string, NormTally>();
  const refused = new Map<string, RefusedTally>();
  let uncounted = 0;

  const normOf = ({ agency, month }: Pick<PreparedEntry, "agency" | "month">, norm: string): NormTally => {
    const key = JSON.stringify([agency ?? null, month, norm]);
    const known = norms.get(key);
    if (known) return known;
    const maps = { outcomes: new Map(), missing: new Map(), awaits: new Map(), duties: new Map(), samples: new Map() };
    const made: NormTally = { agency, month, norm, ...maps };
    norms.set(key, made);
    return made;
  };

  return {
    acts,
    norms,
    refused,
    refuse: (where, refusals, count = 1) => {
      for (const { reason, field, message } of refusals) {
        const exact = JSON.stringify([where.of, reason, field]);
        const key = refused.has(exact) || refused.size < mostKinds ? exact : JSON.stringify([where.of, reason, ""]);
        const known = refused.get(key) ?? { reason, field: key === exact ? field : "", message, rows: 0, first: [] };
        known.rows += count;
        if (known.first.length < samplesShown) known.first.push({ ...where, id: where.id });
        refused.set(key, known);
      }
    },
    verdict: ({ id, agency, month, question: { act } }, verdict, isUngranted) => {
      const key = JSON.stringify([agency ?? null, month, act]);
      const none = { permit: 0, deny: 0, needs_approval: 0, needs_facts: 0, ungranted: 0 };
      const known: ActTally = acts.get(key) ?? { agency, month, act, ...none, firstUngranted: [] };
      known[verdict] += 1;
      if (isUngranted) {
        known.ungranted += 1;
        if (known.firstUngranted.length < samplesShown) known.firstUngranted.push(id);
      }
      acts.set(key, known);
    },
    norm: (group, idOf) => {
      const { outcomes, samples } = normOf(group, group.norm);
      add(outcomes, group.outcome, group.entries);
      for (const place of group.first) addSample(samples, group.outcome, { place, id: idOf(place) });
    },
    open: (entry, norm, facts, awaited) => {
      const { missing, awaits } = normOf(entry, norm);
      for (const fact of facts) add(missing, fact, 1);
      for (const fact of awaited) add(awaits, fact, 1);
    },
    duty: (entry, norm, state) => {
      const { duties, samples } = normOf(entry, norm);
      add(duties, state, 1);
      if (state === "breached" || state === "met_late") addSample(samples, "late", entry);
    },
    dutiesUncounted: () => {
      uncounted += 1;
    },
    uncounted: () => uncounted,
  };
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Keeps the first of the log, in whatever order they come: some entries of a batch are judged by a database, others by the evaluator. */
function addSample(
  samples: Map<Outcome | "late", readonly Sample[]>,
  of: Outcome | "late",
  { place, id }: Sample,
): void {
  const all = [...(samples.get(of) ?? []), { place, id }].sort((a, b) => a.place - b.place);
  samples.set(of, all.slice(0, samplesShown));
}
