import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SqlCell, SqlRows } from "../../evaluate/sql-rows.js";
import type { RulesDatabase } from "../../host/rules-database.js";
import { askSql, publishedSql } from "./ask-sql.js";
import type { Engine } from "./engine.js";

/** Debian keeps the programs of the server beside one another by version, out of the PATH. */
const debianFolder = "/usr/lib/postgresql";

/** PostgreSQL, a server of its own that listens on a socket in a temporary folder and is gone afterwards. */
export const postgresql: Engine = {
  name: `SQL, PostgreSQL ${versionOf(programFolder()) ?? ""}`.trim(),
  ...absence(),
  open: async (book, published) => {
    const { text, sql } = await publishedSql(published);
    return askSql(book, sql, await openPostgresql(text, sql.schema));
  },
};

/** Where `initdb` and `postgres` stand. */
function programFolder(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...versions.map((version) => join(debianFolder, version, "bin")),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

function versionOf(folder: string | undefined): string | undefined {
  if (!folder) return undefined;
  return /\d+/.exec(spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" }).stdout ?? "")?.[0];
}

function absence(): Pick<Engine, "absent"> {
  if (!programFolder()) return { absent: "postgres" };
  return spawnSync("psql", ["--version"]).error ? { absent: "psql" } : {};
}

type Account = { readonly uid?: number; readonly gid?: number };

/** The server refuses root: started by root it runs as `postgres`, or else as nobody. */
function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const user of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((which) => spawnSync("id", [which, user], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return {};
}

/** A new server in which the rules have been run. */
export async function openPostgresql(rules: string, schema: string): Promise<RulesDatabase> {
  const programs = programFolder();
  if (!programs) throw new Error("No server of PostgreSQL on this machine");
  const account = serverAccount();
  const folder = await mkdtemp(join(tmpdir(), "pedoman-postgresql-"));
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const options = { ...account, cwd: folder, encoding: "utf8" as const };
  const made = spawnSync(
    join(programs, "initdb"),
    ["--pgdata", data, "--username=pedoman", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ["listen_addresses=", "fsync=off", "jit=off", "work_mem=64MB"].flatMap((one) => ["-c", one]);
  const server = spawn(join(programs, "postgres"), ["-D", data, "-k", folder, ...settings], {
    ...options,
    stdio: "ignore",
  });
  // Whoever ends without closing (a test that ran out of time) leaves no server behind.
  const stop = (): void => void server.kill("SIGINT");
  process.once("exit", stop);
  const close = async (): Promise<void> => {
    process.off("exit", stop);
    await stopped(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answering(folder, server);
    await psql(folder, rules);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ask: async (filled, queries) => {
      const text = [
        "BEGIN;",
        ...filled.filter(({ rows }) => rows.length > 0).map((table) => copyText(schema, table)),
        ...filled.map(({ table }) => `ANALYZE ${schema}."${table}";`),
        ...queries.flatMap((query) => [`${query};`, `\\echo ${betweenAnswers}`]),
        "ROLLBACK;",
      ].join("\n");
      return answersOf(await psql(folder, text));
    },
    close,
  };
}

/** Waits until the server takes a question; a server that has ended never will. */
async function answering(folder: string, server: ChildProcess): Promise<void> {
  for (let turn = 0; server.exitCode === null && turn < 600; turn += 1) {
    if (spawnSync("psql", [...connection(folder), "-c", "SELECT 1"]).status === 0) return;
    await setTimeout(50);
  }
  throw new Error("The server of PostgreSQL does not answer");
}

/** `SIGINT` is its fast shutdown. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
}

function connection(folder: string): readonly string[] {
  return ["--no-psqlrc", "--host", folder, "--username", "pedoman", "--dbname", "postgres"];
}

const [betweenAnswers, nullText, betweenCells] = ["\u001e", "\u0001", "\u001f"];

/** Runs a text and gives back what it prints. */
async function psql(folder: string, text: string): Promise<string> {
  const printing = [
    "--quiet",
    "--no-align",
    "--tuples-only",
    "--field-separator",
    betweenCells,
    "--pset",
    `null=${nullText}`,
  ];
  const client = spawn("psql", [...connection(folder), ...printing, "--set", "ON_ERROR_STOP=1"]);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  client.stdout.on("data", (chunk) => out.push(chunk));
  client.stderr.on("data", (chunk) => err.push(chunk));
  client.stdin.on("error", () => {});
  client.stdin.end(text);
  const status = await new Promise((resolve) => client.once("close", resolve));
  if (status !== 0) throw new Error(`psql: ${Buffer.concat(err).toString().slice(0, 2000)}`);
  return Buffer.concat(out).toString();
}

function answersOf(printed: string): readonly (readonly (readonly (string | null)[])[])[] {
  return printed
    .split(`${betweenAnswers}\n`)
    .slice(0, -1)
    .map((answer) =>
      answer
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split(betweenCells).map((cell) => (cell === nullText ? null : cell))),
    );
}

/** COPY in the text format, in which only a backslash, a tabulator and ends of lines need care. */
function copyText(schema: string, { table, columns, rows }: SqlRows): string {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const lines = rows.map((row) => row.map(copyCell).join("\t"));
  return [`COPY ${schema}."${table}" (${names}) FROM STDIN;`, ...lines, "\\."].join("\n");
}

function copyCell(cell: SqlCell): string {
  if (cell === null) return "\\N";
  return String(cell).replace(/[\\\t\n\r]/g, (one) => escapes[one] as string);
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
