import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SqlCell, SqlRows } from "../../evaluate/sql-rows.js";
import { askSql, type Database, publishedSql } from "./ask-sql.js";
import type { Engine } from "./engine.js";

/** DuckDB, which runs inside this process. */
export const duckdb: Engine = {
  name: "SQL, DuckDB 1.5",
  open: async (book, published) => {
    const { text, sql } = await publishedSql(published);
    return askSql(book, sql, await openDuckdb(text, sql.schema));
  },
};

/** An empty DuckDB in memory in which the rules have been run. */
export async function openDuckdb(rules: string, schema: string): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(rules);
  const folder = await mkdtemp(join(tmpdir(), "pedoman-duckdb-"));
  return {
    ask: async (filled, queries) => {
      for (const table of filled) await load(connection, schema, table, folder);
      const answers: (readonly (readonly (string | null)[])[])[] = [];
      for (const query of queries) {
        const rows = (await connection.runAndReadAll(query)).getRows();
        answers.push(rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))));
      }
      for (const { table } of filled) await connection.run(`DELETE FROM ${schema}."${table}"`);
      return answers;
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function load(
  connection: DuckDBConnection,
  schema: string,
  { table, columns, rows }: SqlRows,
  folder: string,
): Promise<void> {
  if (rows.length === 0) return;
  const file = join(folder, "rows.csv");
  await writeFile(file, rows.map((row) => `${row.map(csvCell).join(",")}\n`).join(""));
  const names = columns.map((column) => `"${column}"`).join(", ");
  await connection.run(
    `COPY ${schema}."${table}" (${names}) FROM '${file.replaceAll("'", "''")}'
      (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', ALLOW_QUOTED_NULLS false, AUTO_DETECT false)`,
  );
}

/** Nothing is NULL; every text is quoted. */
function csvCell(cell: SqlCell): string {
  return cell === null ? "" : typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
