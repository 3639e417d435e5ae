import { answerBase, cite } from "../evaluate/cite.js";
import type { Decision } from "../evaluate/decide.js";
import type { DutyState } from "../evaluate/duty-state.js";
import type { Rules } from "../evaluate/rules.js";
import type { LogForm, StoredLog } from "../host/log-store.js";
import { byCodeUnits } from "../model/by-code-units.js";
import type { LogAuditWire } from "../model/generated/log-audit-wire.js";
import type { Outcome } from "./ask-batch.js";
import type { LogAudit } from "./audit-log.js";
import type { NormTally } from "./tally.js";

/** A file of the log, as it was named. */
export type NamedFile = { readonly path: string; readonly form: LogForm };

/** The report of an audit, in an order that depends on nothing but the log and the rules. */
export function logReport(
  rules: Rules,
  { tally, judged, byEvaluator }: LogAudit,
  log: { readonly stored: StoredLog; readonly entries: readonly NamedFile[]; readonly approvals: readonly NamedFile[] },
  dutiesAt: string | undefined,
): LogAuditWire {
  const { at: _, ...base } = answerBase(rules, "");
  const acts = [...tally.acts.values()].sort((a, b) => byGroup(a, b) || byCodeUnits(a.act, b.act));
  const norms = [...tally.norms.values()].sort((a, b) => byGroup(a, b) || byCodeUnits(a.norm, b.norm));
  const inAll = (verdict: Decision["verdict"]): number => acts.reduce((sum, one) => sum + one[verdict], 0);
  const read = log.stored.entries + log.stored.unreadable.reduce((sum, { rows }) => sum + rows, 0);
  return {
    $schema: "urn:pedoman:schema:outputs:log-audit:1",
    format: "1.0.0",
    files: (["entries", "approvals"] as const).flatMap((of) => log[of].map(({ path, form }) => ({ path, form, of }))),
    entries: {
      read,
      judged,
      refused: read - judged,
      byEvaluator,
      permit: inAll("permit"),
      deny: inAll("deny"),
      needs_approval: inAll("needs_approval"),
      needs_facts: inAll("needs_facts"),
    },
    acts: acts.map(({ agency, firstUngranted, ...one }) => ({
      agency: agency ?? null,
      ...one,
      samples: firstUngranted,
    })),
    norms: norms.map((one) => normWire(one, dutiesAt !== undefined)),
    ...(dutiesAt === undefined ? {} : { duties: { at: dutiesAt, uncounted: tally.uncounted() } }),
    refused: [...tally.refused.values()].map(({ first, ...one }) => ({
      ...one,
      first: first.map(({ of, file, row, isLine, id }) => ({
        of,
        path: log[of][file]?.path ?? "",
        ...(isLine ? { line: row } : { row }),
        ...(id === undefined ? {} : { id }),
      })),
    })),
    cited: [...new Set(norms.map(({ norm }) => norm))].sort(byCodeUnits).flatMap((id) => {
      const norm = rules.norms.get(id);
      return norm ? [cite(rules, norm)] : [];
    }),
    ...base,
  };
}

function normWire(tally: NormTally, hasDuties: boolean): LogAuditWire["norms"][number] {
  const { agency, month, norm, outcomes, missing, awaits, duties, samples } = tally;
  const state = (one: DutyState): number => duties.get(one) ?? 0;
  const idsOf = (of: Outcome | "late"): readonly string[] => (samples.get(of) ?? []).map(({ id }) => id);
  return {
    agency: agency ?? null,
    month,
    norm,
    fulfilled: outcomes.get("fulfilled") ?? 0,
    denied: outcomes.get("denied") ?? 0,
    unapproved: outcomes.get("unapproved") ?? 0,
    undecided: outcomes.get("undecided") ?? 0,
    missing: mostFirst(missing),
    awaits: mostFirst(awaits),
    ...(hasDuties && duties.size > 0
      ? {
          duty: {
            met: state("met"),
            met_late: state("met_late"),
            pending: state("pending"),
            breached: state("breached"),
            not_triggered: state("not_triggered"),
            ended: state("ended"),
            unknown: state("unknown"),
          },
        }
      : {}),
    samples: {
      denied: idsOf("denied"),
      unapproved: idsOf("unapproved"),
      undecided: idsOf("undecided"),
      late: idsOf("late"),
    },
  };
}

function mostFirst(
  counts: ReadonlyMap<string, number>,
): readonly { readonly fact: string; readonly entries: number }[] {
  return [...counts]
    .map(([fact, entries]) => ({ fact, entries }))
    .sort((a, b) => b.entries - a.entries || byCodeUnits(a.fact, b.fact));
}

type Group = { readonly agency: string | undefined; readonly month: string };

/** By agency, those not told first, then by month. */
function byGroup(a: Group, b: Group): number {
  if (a.agency !== b.agency)
    return a.agency === undefined ? -1 : b.agency === undefined ? 1 : byCodeUnits(a.agency, b.agency);
  return byCodeUnits(a.month, b.month);
}
