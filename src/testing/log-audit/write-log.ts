import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rules } from "../../evaluate/rules.js";
import { type Duckdb, sqlText } from "../../host/duckdb.js";
import type { LogFile, LogForm } from "../../host/log-store.js";
import type { FactType } from "../../model/generated/rules-wire.js";
import type { Logged } from "./logged.js";

/** The files of a log. */
export type WrittenLog = { readonly entries: readonly LogFile[]; readonly approvals: readonly LogFile[] };

/** Every form there is, each a third; what must be refused as objects of JSON, since a wrong value may be a right one as text in a cell. */
export async function writeMixedLog(
  rules: Rules,
  logged: readonly Logged[],
  folder: string,
  duckdb: Duckdb,
): Promise<WrittenLog> {
  const forms: readonly LogForm[] = ["ndjson", "csv", "parquet"];
  const formOf = ({ expect }: Logged, at: number): LogForm | undefined =>
    "verdict" in expect ? forms[at % 3] : "ndjson";
  const logs = forms.map((form) =>
    writeLog(
      rules,
      logged.filter((one, at) => formOf(one, at) === form),
      form,
      folder,
      duckdb,
    ),
  );
  const written = await Promise.all(logs);
  return {
    entries: written.flatMap(({ entries }) => entries),
    approvals: written.flatMap(({ approvals }) => approvals),
  };
}

/**
 * Writes questions as a log: facts of every other entry with columns of their own, the others as an object; approvals of every other entry inside it,
 * the others in a file of their own.
 * @param duckdb - Writes Parquet.
 */
export async function writeLog(
  rules: Rules,
  logged: readonly Logged[],
  form: LogForm,
  folder: string,
  duckdb: Duckdb,
): Promise<WrittenLog> {
  const types = new Map(rules.book.facts.map(({ name, type }) => [name, type]));
  const given = logged.flatMap(({ id, question }, at) =>
    at % 2 === 0 ? [] : (question.approvals ?? []).map((one) => ({ id, ...one })),
  );
  const rows = logged.map(({ id, agency, question }, at) => {
    const { at: when, roles, act, toward, content, facts = {}, approvals = [] } = question;
    // An empty text cannot stand in a column of a table, where it would be unknown; nor can a fact that nobody knows.
    const fits = Object.entries(facts).every(([name, value]) => types.has(name) && value !== "");
    const isOwn = at % 2 === 0 && fits;
    return {
      own: { id, at: when, agency, roles, act, toward, content },
      approvals: at % 2 === 0 && approvals.length > 0 ? approvals : undefined,
      facts: isOwn ? undefined : facts,
      columns: isOwn ? facts : {},
    };
  });
  const [entriesPath, approvalsPath] = [join(folder, `log.${form}`), join(folder, `approvals.${form}`)];
  if (form === "ndjson") {
    writeFileSync(entriesPath, linesOf(rows.map(({ own, columns, ...more }) => ({ ...own, ...more, ...columns }))));
    writeFileSync(approvalsPath, linesOf(given));
  } else {
    const used = [...new Set(rows.flatMap(({ columns }) => Object.keys(columns)))].sort();
    const ownHeads = ["id", "at", "agency", "roles", "act", "toward", "content", "facts", "approvals"] as const;
    // Rows as lists: an object of hundreds of columns each takes gigabytes and minutes for some thousands.
    const cells = rows.map(({ own, facts, approvals, columns }) => {
      const whole: Readonly<Record<(typeof ownHeads)[number], unknown>> = {
        ...own,
        roles: own.roles?.join(";"),
        toward: own.toward?.join(" "),
        facts: facts && JSON.stringify(facts),
        approvals: approvals && JSON.stringify(approvals),
      };
      return [...ownHeads.map((head) => whole[head]), ...used.map((name) => cellOf(columns[name]))];
    });
    const heads = [...ownHeads, ...used];
    const approvalHeads = ["id", "by", "at", "decision", "content"] as const;
    const approvalCells = given.map((one: Partial<Record<string, unknown>>) => approvalHeads.map((head) => one[head]));
    if (form === "csv") {
      writeFileSync(entriesPath, csvOf(heads, cells, ";"));
      writeFileSync(approvalsPath, csvOf(approvalHeads, approvalCells, ","));
    } else {
      await writeParquet(duckdb, entriesPath, heads, cells, (name) => parquetType(types.get(name)));
      await writeParquet(duckdb, approvalsPath, approvalHeads, approvalCells, () => undefined);
    }
  }
  return {
    entries: [{ path: entriesPath, form }],
    approvals: given.length > 0 ? [{ path: approvalsPath, form }] : [],
  };
}

/** The cells of a row, in the order of its heads. */
type Row = readonly unknown[];

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** A value in a cell; what is not there stays away. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "null";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function csvOf(heads: readonly string[], rows: readonly Row[], separator: string): string {
  const cell = (value: unknown): string => (value === undefined ? "" : `"${String(value).replaceAll('"', '""')}"`);
  const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(separator)}\r\n`;
  return line(heads) + rows.map(line).join("");
}

/** The type a column of a fact would have in Parquet; undefined: text. Events that have not happened stand as the text `null`. */
function parquetType(type: FactType | undefined): string | undefined {
  if (type?.kind === "boolean") return "BOOLEAN";
  return type?.kind === "number" || type?.kind === "duration" ? "BIGINT" : undefined;
}

/** Instants are written as what they are in Parquet. */
async function writeParquet(
  duckdb: Duckdb,
  path: string,
  heads: readonly string[],
  rows: readonly Row[],
  typeOf: (column: string) => string | undefined,
): Promise<void> {
  const source = `${path}.csv`;
  writeFileSync(source, csvOf(heads, rows, ","));
  const name = (head: string): string => `"${head}"`;
  const columns = heads.map((head) => `${sqlText(head)}: 'VARCHAR'`).join(", ");
  const selected = heads.map((head) => {
    const type = head === "at" ? "TIMESTAMPTZ" : typeOf(head);
    return type === undefined ? name(head) : `CAST(${name(head)} AS ${type}) AS ${name(head)}`;
  });
  await duckdb.run(
    `COPY (SELECT ${selected.join(", ")} FROM read_csv(${sqlText(source)}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"')) TO ${sqlText(path)} (FORMAT parquet)`,
  );
}
