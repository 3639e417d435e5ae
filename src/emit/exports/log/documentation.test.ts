import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedSql } from "../../../testing/agreement/ask-sql.js";
import { openDuckdbWith } from "../../../testing/agreement/duckdb.js";
import { openPostgresql, postgresql } from "../../../testing/agreement/postgresql.js";
import { tableBelow } from "../../../testing/markdown-table.js";
import { approvalColumns, entryColumns, type LogColumn } from "./log-columns.js";

const root = resolve(import.meta.dirname, "../../../..");
const page = readFileSync(join(root, "docs/audit-log.md"), "utf8");
const [fill = "", ask = ""] = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text]) => text);
const { text: rules, sql } = await publishedSql(join(root, "dist/rules"));

describe("docs/audit-log.md", () => {
  const rowsOf = (columns: readonly LogColumn[]) =>
    columns.map(({ name, required, words }) => [`\`${name}\``, required ? "required" : "", words]);

  it("lists the columns of an entry and of an approval", () => {
    const heads = [...page.matchAll(/^\| column \| \| what it is \|$/gm)].map(({ index }) => index);
    const listed = heads.map((at) => tableBelow(page, at));
    expect(listed).toEqual([rowsOf(entryColumns), rowsOf(approvalColumns)]);
  });

  const databases = [
    ["DuckDB", undefined, openDuckdbWith],
    ["PostgreSQL", postgresql.absent, openPostgresql],
  ] as const;

  it.each(databases.filter(([, absent]) => absent === undefined))(
    "shows what its SQL answers, on %s",
    async (_name, _absent, open) => {
      const database = await open(`${rules}\n${fill}`, sql.schema);
      try {
        const [answered] = await database.ask([], [ask.trim().replace(/;$/, "")]);
        expect(answered).toEqual(tableBelow(page, page.indexOf("| agency | month | norm |")));
      } finally {
        await database.close();
      }
    },
  );
});
