import { invariant } from "../errors.js";
import type { Decision } from "../evaluate/decide.js";
import { type SqlRows, sqlRows } from "../evaluate/sql-rows.js";
import type { RulesDatabase } from "../host/rules-database.js";
import type { SqlWire } from "../model/generated/sql-wire.js";
import type { PreparedEntry } from "./prepare-entry.js";

/** What a norm comes to in an entry that it has to do with; see the view `audited_norms` of rules.sql. */
export type Outcome = "fulfilled" | "denied" | "unapproved" | "undecided";

/** Entries of one agency, month and norm with one outcome; the first of them by their number, none for `fulfilled`. */
export type NormGroup = {
  readonly agency: string | undefined;
  readonly month: string;
  readonly norm: string;
  readonly outcome: Outcome;
  readonly entries: number;
  readonly first: readonly number[];
};

/** What a database says of a batch. */
export type BatchAnswer = {
  /** By the number of the entry. */
  readonly verdicts: ReadonlyMap<number, Decision["verdict"]>;
  readonly norms: readonly NormGroup[];
  /** Entries whose act needs a norm that grants it, and none does: forbidden, though no norm bars them. By their numbers. */
  readonly ungranted: readonly number[];
};

/**
 * Asks a database about entries that have a record: the decision views judge them, and the views of the audit count. The same statements run on DuckDB
 * and PostgreSQL.
 */
export async function askBatch(
  database: RulesDatabase,
  sql: SqlWire,
  entries: readonly PreparedEntry[],
): Promise<BatchAnswer> {
  const judging = entries.flatMap(({ place, question, record }) =>
    record ? [{ id: String(place), at: question.at, record, question }] : [],
  );
  const filled: readonly SqlRows[] = [
    ...sqlRows(sql, judging),
    {
      table: "log_entries",
      columns: ["question_id", "place", "agency"],
      rows: entries.flatMap(({ place, agency, record }) => (record ? [[String(place), place, agency ?? null]] : [])),
    },
    // The statements below fill these; named here they are emptied afterwards.
    { table: "judged_norms", columns: [], rows: [] },
    { table: "judged_entries", columns: [], rows: [] },
  ];
  const judged = judgingStatements(sql.schema);
  const answers = await database.ask(filled, [...judged, ...auditQueries(sql.schema)]);
  const [verdicts = [], counted = [], samples = [], ungranted = []] = answers.slice(judged.length);
  invariant(verdicts.length === judging.length, `${verdicts.length} verdicts on ${judging.length} entries`);
  const first = new Map<string, number[]>();
  for (const [agency, month, norm, outcome, question] of samples) {
    const key = JSON.stringify([agency, month, norm, outcome]);
    first.set(key, [...(first.get(key) ?? []), Number(question)]);
  }
  return {
    ungranted: ungranted.map(([question]) => Number(question)),
    verdicts: new Map(
      verdicts.map(([question, verdict, refusal]) => {
        invariant(verdict, `Entry ${question}: ${refusal}`);
        return [Number(question), verdict as Decision["verdict"]];
      }),
    ),
    norms: counted.map(([agency = null, month = null, norm = null, outcome = null, entries = null]) => ({
      agency: agency ?? undefined,
      month: `${month?.slice(0, 4)}-${month?.slice(4)}`,
      norm: norm ?? "",
      outcome: outcome as Outcome,
      entries: Number(entries),
      first: first.get(JSON.stringify([agency, month, norm, outcome])) ?? [],
    })),
  };
}

/** What fills the tables of what was judged. A planner that takes them for empty joins them row by row. */
function judgingStatements(schema: string): readonly string[] {
  return [
    `INSERT INTO ${schema}.judged_norms SELECT * FROM ${schema}.log_norms`,
    `ANALYZE ${schema}.judged_norms`,
    `INSERT INTO ${schema}.judged_entries SELECT * FROM ${schema}.log_verdicts`,
    `ANALYZE ${schema}.judged_entries`,
  ];
}

/** What is asked of them. */
function auditQueries(schema: string): readonly string[] {
  return [
    `SELECT question_id, verdict, refusal FROM ${schema}.judged_entries`,
    `SELECT agency, month, norm, outcome, entries FROM ${schema}.audit_norms`,
    `SELECT agency, month, norm, outcome, question_id FROM ${schema}.audit_samples ORDER BY turn`,
    `SELECT question_id FROM ${schema}.audit_ungranted ORDER BY place`,
  ];
}
