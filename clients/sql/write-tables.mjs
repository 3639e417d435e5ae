// Puts questions into the tables of rules.sql: reads JSON Lines, writes a CSV file a table, and a script for each database that loads them.
//   node write-tables.mjs FOLDER_OF_THE_RULES questions.jsonl FOLDER_TO_WRITE
// A line is {"id": "...", "at": "2026-08-19T10:20:00+08:00", "facts": {...}}, and where an act is asked about also "roles", "act" and, as `decide` takes
// them, "toward", "approvals" and "content". What SQL cannot compute (time, states of duties) is computed here. A line that is refused is named and left
// out, and the script then ends with 1: load nothing of which you do not know why it is not there.
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, exit, stderr } from "node:process";
import { createInterface } from "node:readline";
import { deriveFacts, loadRules, sqlRows } from "pedoman/evaluate";

/** Lines that are held in memory at once. */
const atOnce = 2000;

const [folder, questions, target] = argv.slice(2);
if (target === undefined) {
  stderr.write("node write-tables.mjs FOLDER_OF_THE_RULES questions.jsonl FOLDER_TO_WRITE\n");
  exit(2);
}
const read = (name) => readFile(join(folder, name), "utf8");
const sql = JSON.parse(await read("sql.json"));
const rules = loadRules(await read("rules.json"), await read("calendar.json"));

await mkdir(target, { recursive: true });
const tables = await Promise.all(
  sqlRows(sql, []).map(async ({ table, columns }, index) => {
    const file = `${index + 1}-${table.replace(/[^a-z0-9_.]/gi, "-")}.csv`;
    const csv = await open(join(target, file), "w");
    await csv.write(csvLine(columns));
    return { table, columns, file, csv };
  }),
);
let refused = 0;
for await (const lines of batches(createReadStream(questions, "utf8"))) {
  const rows = sqlRows(sql, lines.flatMap(caseOf));
  for (const [index, { csv }] of tables.entries()) await csv.write(rows[index].rows.map(csvLine).join(""));
}
await Promise.all(tables.map(({ csv }) => csv.close()));
await writeFile(join(target, "load.postgresql.sql"), loadScript(postgresqlCopy));
await writeFile(join(target, "load.duckdb.sql"), loadScript(duckdbCopy));
exit(refused > 0 ? 1 : 0);

/** The lines with their numbers, some at a time. */
async function* batches(stream) {
  let lines = [];
  let number = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === "") continue;
    lines.push({ number, text });
    if (lines.length < atOnce) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

function caseOf({ number, text }) {
  try {
    const { id, at, facts = {}, ...question } = JSON.parse(text);
    if (typeof id !== "string" || id === "") throw new Error("a line needs an id");
    const one = { id, at, record: deriveFacts(rules, { at, facts }) };
    return question.act === undefined ? one : { ...one, question };
  } catch (error) {
    refused += 1;
    const fields = (error.fields ?? []).map(({ field, message }) => `${field}: ${message.id}`);
    stderr.write(`${questions}:${number}: ${fields.join(" ") || error.message}\n`);
    return [];
  }
}

/** Nothing is NULL, and every text is quoted: an empty one is a text. */
function csvLine(cells) {
  const written = cells.map((cell) => (typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : (cell ?? "")));
  return `${written.join(",")}\n`;
}

function loadScript(copy) {
  return `BEGIN;\n${tables.map(copy).join("\n")}\nCOMMIT;\n`;
}

function postgresqlCopy({ table, columns, file }) {
  return `\\copy ${named(table, columns)} FROM '${file}' WITH (FORMAT csv, HEADER)`;
}

function duckdbCopy({ table, columns, file }) {
  return `COPY ${named(table, columns)} FROM '${file}' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', ALLOW_QUOTED_NULLS false, AUTO_DETECT false);`;
}

function named(table, columns) {
  const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
  return `${sql.schema}.${quoted(table)} (${columns.map(quoted).join(", ")})`;
}
