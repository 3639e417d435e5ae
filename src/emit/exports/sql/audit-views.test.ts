import { expect, it } from "vitest";
import { deriveFacts } from "../../../evaluate/derive-facts.js";
import { loadRules } from "../../../evaluate/load-rules.js";
import { sqlRows } from "../../../evaluate/sql-rows.js";
import type { RulesDatabase } from "../../../host/rules-database.js";
import type { SqlWire } from "../../../model/generated/sql-wire.js";
import { openDuckdbWith } from "../../../testing/agreement/duckdb.js";
import { openPostgresql, postgresql } from "../../../testing/agreement/postgresql.js";
import { makassarCalendar } from "../../../testing/makassar-calendar.js";
import { book, yes } from "../../../testing/rule-book.js";
import { sqlFiles } from "./sql-files.js";

const law = book({
  roles: ["admin"],
  acts: ["hapus"],
  facts: { "komentar.kritik": { kind: "boolean" } },
  norms: [{ id: "kritik-tidak-dihapus", bound: ["admin"], bars: { act: "hapus" }, when: yes("komentar.kritik") }],
});
const calendar = makassarCalendar();
const files = new Map(sqlFiles(law, calendar).map(({ path, contents }) => [path, String(contents)]));
const text = files.get("rules/rules.sql") as string;
const sql = JSON.parse(files.get("rules/sql.json") as string) as SqlWire;

/** A log of two entries: one is asked about, of the other nobody put a question into the tables. */
async function audited(database: RulesDatabase) {
  const at = "2026-09-01T10:00:00+08:00";
  const record = deriveFacts(loadRules(law, calendar), { at, facts: { "komentar.kritik": true } });
  const asked = sqlRows(sql, [{ id: "ada", at, record, question: { roles: ["admin"], act: "hapus" } }]);
  const entries = {
    table: "log_entries",
    columns: ["question_id", "place"],
    rows: [
      ["ada", 1],
      ["hilang", 2],
    ],
  };
  try {
    const answers = await database.ask(
      [...asked, entries, ...["judged_norms", "judged_entries"].map((table) => ({ table, columns: [], rows: [] }))],
      [
        `INSERT INTO ${sql.schema}.judged_norms SELECT * FROM ${sql.schema}.log_norms`,
        `INSERT INTO ${sql.schema}.judged_entries SELECT * FROM ${sql.schema}.log_verdicts`,
        `SELECT question_id, month, act, verdict, refusal FROM ${sql.schema}.judged_entries ORDER BY place`,
        `SELECT act, verdict, entries FROM ${sql.schema}.audit_verdicts ORDER BY act NULLS LAST`,
      ],
    );
    return answers.slice(2);
  } finally {
    await database.close();
  }
}

const expected = [
  [
    ["ada", "202609", "hapus", "deny", null],
    ["hilang", null, null, null, "unknown question"],
  ],
  [
    ["hapus", "deny", "1"],
    [null, "refused", "1"],
  ],
];

it("an entry of the log whose question is not there is counted as refused: on DuckDB", async () => {
  expect(await audited(await openDuckdbWith(text, sql.schema))).toEqual(expected);
});

it.skipIf(postgresql.absent)("on PostgreSQL", async () => {
  expect(await audited(await openPostgresql(text, sql.schema))).toEqual(expected);
});
