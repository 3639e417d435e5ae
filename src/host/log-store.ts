import { open } from "node:fs/promises";
import { HostError } from "../errors.js";
import { type Duckdb, sqlText } from "./duckdb.js";

/** How a log is written: a line of heads and cells, an object of JSON a line, or Parquet. */
export type LogForm = "csv" | "ndjson" | "parquet";

/** A file of a log. */
export type LogFile = { readonly path: string; readonly form: LogForm };

/** Where a row stands: which of the files, and its number in it, from 1, without the heads; of a row of CSV that cannot be read the number of its line. */
export type LogPlace = { readonly file: number; readonly row: number; readonly isLine?: boolean };

/** A row as it was written, as JSON: of CSV and Parquet an object with all its columns, null where there is nothing. */
export type LogRow = LogPlace & { readonly place: number; readonly text: string };

/** An entry with the decisions that name it. */
export type StoredEntry = LogRow & { readonly isRepeated: boolean; readonly approvals: readonly LogRow[] };

/** Why a row cannot be read: not what its form wants, cells too few or too many, quotation marks that do not close, no UTF-8, longer than anything meant. */
export type UnreadableWhy = "form" | "few-cells" | "many-cells" | "quotes" | "encoding" | "length";

/** Rows that cannot be read, or belong to nothing, of one kind: how many, and the first of them. */
export type Unreadable = { readonly why: UnreadableWhy; readonly rows: number; readonly first: readonly LogPlace[] };

/** A log in DuckDB, on disk: as much of it in memory as is asked for. */
export type LogStore = {
  /** The names of the columns of a file, as they stand; undefined for objects of JSON, which each have their own. @throws HostError where it cannot be read. */
  readonly columns: (file: LogFile) => Promise<readonly string[] | undefined>;
  /** Takes up all files; entries are numbered from 0 through all of them. @throws HostError where one cannot be read. */
  readonly take: (entries: readonly LogFile[], approvals: readonly LogFile[]) => Promise<StoredLog>;
  /** Entries from one number up to another, exclusive, in their order. */
  readonly entries: (from: number, to: number) => Promise<readonly StoredEntry[]>;
};

/** What was taken up. */
export type StoredLog = {
  /** Above the number of every entry; some numbers below it are those of rows that cannot be read. */
  readonly end: number;
  readonly entries: number;
  readonly approvals: number;
  readonly unreadable: readonly Unreadable[];
  readonly unreadableApprovals: readonly Unreadable[];
  /** Decisions that name no entry. */
  readonly strayApprovals: Pick<Unreadable, "rows" | "first">;
};

/** Rows named of those that cannot be read. */
const firstShown = 5;
/** Bytes one entry may have. */
const longestRow = 10_000_000;

/** Where a log goes that is read by DuckDB: the only place that knows how each form is loaded. */
export async function openLogStore(duckdb: Duckdb): Promise<LogStore> {
  await duckdb.run(`ATTACH ${sqlText(`${duckdb.folder}/log.duckdb`)} AS log`);
  for (const table of ["entries", "approvals"]) {
    await duckdb.run(`CREATE TABLE log.${table} (place BIGINT, file BIGINT, row BIGINT, id VARCHAR, text VARCHAR)`);
  }
  return {
    columns: (file) => readable(file.path, () => columnsOf(duckdb, file)),
    take: async (entries, approvals) => {
      const [own, others] = [await takeAll(duckdb, "entries", entries), await takeAll(duckdb, "approvals", approvals)];
      await duckdb.run(
        "CREATE TABLE log.repeated AS SELECT id FROM log.entries WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1",
      );
      await duckdb.run(
        "CREATE TABLE log.given AS SELECT e.place AS entry, a.* FROM log.approvals a JOIN log.entries e ON e.id = a.id ORDER BY e.place, a.place",
      );
      const isStray = "a.id IS NULL OR NOT EXISTS (SELECT 1 FROM log.entries e WHERE e.id = a.id)";
      const strays = await duckdb.query(
        `SELECT a.file, a.row, count(*) OVER () FROM log.approvals a WHERE ${isStray} ORDER BY a.place LIMIT ${firstShown}`,
      );
      return {
        end: own.next,
        entries: own.rows,
        approvals: others.rows,
        unreadable: own.unreadable,
        unreadableApprovals: others.unreadable,
        strayApprovals: firstOf(strays),
      };
    },
    entries: async (from, to) => {
      const within = (column: string): string => `${column} >= ${from} AND ${column} < ${to}`;
      const rows = await duckdb.query(
        `SELECT e.place, e.file, e.row, e.text, r.id IS NOT NULL FROM log.entries e LEFT JOIN log.repeated r ON r.id = e.id WHERE ${within("e.place")} ORDER BY e.place`,
      );
      const given = await duckdb.query(
        `SELECT place, file, row, text, entry FROM log.given WHERE ${within("entry")} ORDER BY entry, place`,
      );
      const byEntry = new Map<string, LogRow[]>();
      for (const row of given) byEntry.set(String(row[4]), [...(byEntry.get(String(row[4])) ?? []), rowOf(row)]);
      return rows.map((row) => ({
        ...rowOf(row),
        isRepeated: row[4] === "true",
        approvals: byEntry.get(String(row[0])) ?? [],
      }));
    },
  };
}

type Cells = readonly (string | null)[];

function rowOf([place, file, row, text]: Cells): LogRow {
  return { place: Number(place), file: Number(file), row: Number(row), text: text ?? "null" };
}

/** Rows of file, row, and how many there are in all. */
function firstOf(rows: readonly Cells[]): Pick<Unreadable, "rows" | "first"> {
  return {
    rows: Number(rows[0]?.[2] ?? 0),
    first: rows.map(([file, row]) => ({ file: Number(file), row: Number(row) })),
  };
}

async function takeAll(
  duckdb: Duckdb,
  table: "entries" | "approvals",
  files: readonly LogFile[],
): Promise<{ readonly rows: number; readonly next: number; readonly unreadable: readonly Unreadable[] }> {
  let next = 0;
  const unreadable: Unreadable[] = [];
  for (const [index, file] of files.entries()) {
    unreadable.push(...(await readable(file.path, () => take(duckdb, table, file, index, next))));
    // What cannot be read has a number too.
    const [last] = await duckdb.query(`SELECT coalesce(max(place) + 1, ${next}) FROM log.${table}`);
    next = Number(last?.[0]);
  }
  const [counted] = await duckdb.query(`SELECT count(*) FROM log.${table}`);
  return { rows: Number(counted?.[0]), next, unreadable };
}

async function take(
  duckdb: Duckdb,
  table: string,
  file: LogFile,
  index: number,
  before: number,
): Promise<readonly Unreadable[]> {
  const { form, path } = file;
  const numbered = (id: string, text: string, source: string): string =>
    `SELECT ${before} + x.row - 1, ${index}, x.row, x.id, x.text FROM (SELECT row_number() OVER () AS row, ${id} AS id, ${text} AS text FROM ${source}) x`;
  switch (form) {
    case "parquet":
      await duckdb.run(
        `INSERT INTO log.${table} ${numbered(`CAST("whole row"."id" AS VARCHAR)`, 'CAST(to_json("whole row") AS VARCHAR)', `read_parquet(${pathText(path)}) "whole row"`)}`,
      );
      return [];
    case "ndjson": {
      const source = `read_ndjson_objects(${pathText(path)}, ignore_errors = true, maximum_object_size = ${longestRow})`;
      await duckdb.run(
        `INSERT INTO log.${table} ${numbered("json ->> 'id'", "CAST(json AS VARCHAR)", source)} WHERE x.text IS NOT NULL`,
      );
      const refused = await duckdb.query(
        `SELECT ${index}, x.row, count(*) OVER () FROM (SELECT row_number() OVER () AS row, json FROM ${source}) x WHERE x.json IS NULL ORDER BY x.row LIMIT ${firstShown}`,
      );
      return refused.length === 0 ? [] : [{ why: "form", ...firstOf(refused) }];
    }
    case "csv": {
      const { separator, names } = await headOf(path);
      const columns = names.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(", ");
      const source = `read_csv(${pathText(path)}, columns = {${columns}}, header = true, auto_detect = false, delim = '${separator}', quote = '"', escape = '"', store_rejects = true, max_line_size = ${longestRow}) "whole row"`;
      const id = names.includes("id") ? '"whole row"."id"' : "NULL";
      await duckdb.run(`INSERT INTO log.${table} ${numbered(id, 'CAST(to_json("whole row") AS VARCHAR)', source)}`);
      const refused = await rejectedLines(duckdb, index);
      for (const rejects of ["reject_errors", "reject_scans"]) await duckdb.run(`DROP TABLE ${rejects}`);
      return refused;
    }
  }
}

/** Lines of CSV that DuckDB could not read; one that is wrong in several ways counts once. */
async function rejectedLines(duckdb: Duckdb, index: number): Promise<readonly Unreadable[]> {
  const rows = await duckdb.query(
    `SELECT why, line, entries FROM (
      SELECT why, line, count(*) OVER (PARTITION BY why) AS entries, row_number() OVER (PARTITION BY why ORDER BY line) AS turn
      FROM (SELECT line, min(CAST(error_type AS VARCHAR)) AS why FROM reject_errors GROUP BY line)
    ) WHERE turn <= ${firstShown} ORDER BY why, line`,
  );
  const byWhy = new Map<string, Unreadable>();
  for (const [why, line, entries] of rows) {
    const known = byWhy.get(why ?? "") ?? { why: whys[why ?? ""] ?? "form", rows: Number(entries), first: [] };
    byWhy.set(why ?? "", { ...known, first: [...known.first, { file: index, row: Number(line), isLine: true }] });
  }
  return [...byWhy.values()];
}

/** What DuckDB calls it. */
const whys: Readonly<Record<string, UnreadableWhy>> = {
  "MISSING COLUMNS": "few-cells",
  "TOO MANY COLUMNS": "many-cells",
  "UNQUOTED VALUE": "quotes",
  "INVALID ENCODING": "encoding",
  "INVALID STATE": "quotes",
  "LINE SIZE OVER MAXIMUM": "length",
};

async function columnsOf(duckdb: Duckdb, { path, form }: LogFile): Promise<readonly string[] | undefined> {
  switch (form) {
    case "ndjson":
      return undefined;
    case "csv":
      return (await headOf(path)).names;
    case "parquet":
      return (await duckdb.query(`DESCRIBE SELECT * FROM read_parquet(${pathText(path)})`)).map(([name]) => name ?? "");
  }
}

/** Bytes in which the line of heads must end. */
const longestHead = 1_000_000;

/** The heads of a CSV file, and what parts them: a semicolon where the first line has more of them, as spreadsheets write in Indonesia. */
async function headOf(path: string): Promise<{ readonly separator: "," | ";"; readonly names: readonly string[] }> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    const text = buffer.subarray(0, bytesRead).toString("utf8");
    const [line = ""] = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, "")) ?? [];
    const separator = line.split(";").length > line.split(",").length ? ";" : ",";
    return { separator, names: line === "" ? [] : cellsOf(line, separator) };
  } finally {
    await file.close();
  }
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, "g");
  return [...line.matchAll(cell)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
}

/** DuckDB takes `*`, `?` and `[` in a path for patterns. */
function pathText(path: string): string {
  return sqlText(path.replace(/[*?[]/g, "[$&]"));
}

/** Does it, or says of which file DuckDB or the machine refused what. */
async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const [said = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    // Of all that DuckDB says of CSV this alone stops the whole file.
    if (said.includes("state machine")) {
      throw new HostError(
        {
          id: `${path} tidak dapat dibaca sebagai CSV: akhir barisnya bercampur (CRLF dan LF), atau tanda kutipnya tidak berpasangan. Simpan ulang dari aplikasi lembar kerja.`,
          en: `${path} cannot be read as CSV: its line ends are mixed (CRLF and LF), or its quotation marks do not pair. Save it anew from a spreadsheet.`,
        },
        cause,
      );
    }
    throw new HostError(
      { id: `${path} tidak dapat dibaca sebagai log: ${said}`, en: `${path} cannot be read as a log: ${said}` },
      cause,
    );
  }
}
