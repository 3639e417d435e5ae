import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { HostError } from "../errors.js";
import type { SqlCell, SqlRows } from "../evaluate/sql-rows.js";
import type { RulesDatabase } from "./rules-database.js";

/** DuckDB inside this process: nothing but its memory and a folder of its own, which is gone afterwards. */
export type Duckdb = RulesDatabase & {
  /** Runs a statement. @throws what DuckDB says of it. */
  readonly run: (statement: string) => Promise<void>;
  /** Asks a query; NULL is null, everything else text. @throws what DuckDB says of it. */
  readonly query: (query: string) => Promise<readonly (readonly (string | null)[])[]>;
  /** A folder for files of this database. */
  readonly folder: string;
};

/** What DuckDB may take: what does not fit is written to its folder. */
const memory = "1GB";

/**
 * An empty DuckDB in memory. It loads no extension, least of all from the network.
 * @param schema - The schema in which `rules.sql` makes its tables; `ask` is for after it has been run.
 * @throws HostError where DuckDB is not installed: it is optional.
 */
export async function openDuckdb(schema: string): Promise<Duckdb> {
  const { DuckDBInstance } = await loadDuckdb();
  const folder = await mkdtemp(join(tmpdir(), "pedoman-duckdb-"));
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    temp_directory: join(folder, "spilled"),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  // A connection does one thing after another: while one decides, the other may be asked what is next.
  const [connection, other] = [await instance.connect(), await instance.connect()];
  return {
    folder,
    query: (text) => askOne(other, text),
    run: async (statement) => {
      await other.run(statement);
    },
    ask: async (filled, queries) => {
      for (const table of filled) await load(connection, schema, table, folder);
      const answers: (readonly (readonly (string | null)[])[])[] = [];
      for (const one of queries) answers.push(await askOne(connection, one));
      for (const { table } of filled) await connection.run(`DELETE FROM ${schema}."${table}"`);
      return answers;
    },
    close: async () => {
      connection.closeSync();
      other.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function askOne(connection: DuckDBConnection, text: string): Promise<readonly (readonly (string | null)[])[]> {
  const rows = (await connection.runAndReadAll(text)).getRows();
  return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
}

/** A text in SQL, a path among them. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

async function loadDuckdb(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new HostError(
      {
        id: "Untuk ini diperlukan DuckDB, yang tidak terpasang di sini. Pasang dengan `npm install @duckdb/node-api`, lalu ulangi.",
        en: "This needs DuckDB, which is not installed here. Install it with `npm install @duckdb/node-api`, then try again.",
      },
      cause,
    );
  }
}

/** Loads rows by way of a file, which DuckDB reads many times as fast as it takes values one by one; columns without any value stay NULL. */
async function load(
  connection: DuckDBConnection,
  schema: string,
  { table, columns, rows }: SqlRows,
  folder: string,
): Promise<void> {
  if (rows.length === 0) return;
  const file = join(folder, "rows.csv");
  const used = columns.flatMap((column, at) => (rows.some((row) => row[at] !== null) ? [{ column, at }] : []));
  await writeFile(file, rows.map((row) => `${used.map(({ at }) => csvCell(row[at] ?? null)).join(",")}\n`).join(""));
  const names = used.map(({ column }) => `"${column}"`).join(", ");
  await connection.run(
    `COPY ${schema}."${table}" (${names}) FROM ${sqlText(file)}
      (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', ALLOW_QUOTED_NULLS false, AUTO_DETECT false)`,
  );
}

/** Nothing is NULL; every text is quoted. */
function csvCell(cell: SqlCell): string {
  return cell === null ? "" : typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
