import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlOf } from "../../emit/exports/sql/sql-files.js";
import type { Rules } from "../../evaluate/rules.js";
import { openDuckdb } from "../../host/duckdb.js";
import { type LogForm, openLogStore } from "../../host/log-store.js";
import type { RulesDatabase } from "../../host/rules-database.js";
import { askBatch } from "../../log-audit/ask-batch.js";
import { askEvaluator } from "../../log-audit/ask-evaluator.js";
import { auditLog } from "../../log-audit/audit-log.js";
import { logReport } from "../../log-audit/log-report.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { LogAuditWire } from "../../model/generated/log-audit-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Logged } from "./logged.js";
import { writeLog, writeMixedLog } from "./write-log.js";

/** Who decides. */
export type Decider = "evaluator" | "DuckDB" | "PostgreSQL";

/** What an audit of a written log came to: its report, and the verdict on each entry by its id. */
export type AuditRun = { readonly report: LogAuditWire; readonly verdicts: ReadonlyMap<string, string> };

/** A law as published, and ready to be asked: what it compiles is kept from run to run. */
export type AuditedLaw = {
  readonly rules: RulesWire;
  readonly calendar: CalendarWire | undefined;
  readonly loaded: Rules;
};

/** Writes questions as a log in a form, reads it back and audits it. */
export async function runAudit(
  law: AuditedLaw,
  logged: readonly Logged[],
  how: {
    readonly form: LogForm | "mixed";
    readonly decider: Decider;
    readonly dutiesAt?: string;
    readonly batch?: number;
    /** Opens a server in which a text of rules has been run. */
    readonly openServer?: (rules: string, schema: string) => Promise<RulesDatabase>;
  },
): Promise<AuditRun> {
  const rules = law.loaded;
  const { text, sql } = sqlOf(law.rules, law.calendar);
  const folder = mkdtempSync(join(tmpdir(), "pedoman-log-"));
  // Whoever else decides, DuckDB reads the log.
  const duckdb = await openDuckdb(sql.schema);
  if (how.decider === "DuckDB") await duckdb.run(text);
  const server = how.decider === "PostgreSQL" ? await how.openServer?.(text, sql.schema) : undefined;
  try {
    const log = await (how.form === "mixed"
      ? writeMixedLog(rules, logged, folder, duckdb)
      : writeLog(rules, logged, how.form, folder, duckdb));
    const store = await openLogStore(duckdb);
    const stored = await store.take(log.entries, log.approvals);
    const verdicts = new Map<string, string>();
    const audit = await auditLog({
      rules,
      decide: async (entries) => {
        const answer =
          how.decider === "evaluator" ? askEvaluator(rules, entries) : await askBatch(server ?? duckdb, sql, entries);
        for (const { place, id } of entries) verdicts.set(id, answer.verdicts.get(place) ?? "none");
        return answer;
      },
      store,
      stored,
      forms: { entries: log.entries.map(({ form }) => form), approvals: log.approvals.map(({ form }) => form) },
      dutiesAt: how.dutiesAt,
      ...(how.batch === undefined ? {} : { batch: how.batch }),
    });
    const named = { stored, entries: log.entries, approvals: log.approvals };
    return { verdicts, report: logReport(rules, audit, named, how.dutiesAt) };
  } finally {
    await server?.close();
    await duckdb.close();
    rmSync(folder, { recursive: true });
  }
}

/** A report without what differs from form to form: where the log stood. */
export function withoutFiles({ files: _, refused, ...report }: LogAuditWire): unknown {
  return { ...report, refused: refused.map(({ first, ...one }) => ({ ...one, first: first.map(({ id }) => id) })) };
}
