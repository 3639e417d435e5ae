// Entries of a log per second: the evaluator, DuckDB and PostgreSQL decide and count the same entries in the same run; then the whole audit, from a file to
// its report. The log is drawn from the published vectors with a seed and holds no personal data. Verdicts are compared first. Time is elapsed time, since
// DuckDB has threads and PostgreSQL a process of its own: read the ratios, not the rates.
//   node bench/audit/run.mjs      BENCH_ENTRIES: sizes parted by commas (10000,100000); PostgreSQL is asked at most the first 10,000 entries
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleForScript } from "../../scripts/bundle-for-script.mjs";
import { seededRandom } from "../../scripts/seeded-random.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sizes = (process.env.BENCH_ENTRIES ?? "10000,100000").split(",").map(Number);
const batch = 10_000;
const print = (line = "") => process.stdout.write(`${line}\n`);

const bundle = join(root, "lib/bench-audit.mjs");
await bundleForScript(
  `export { loadRules } from "./src/evaluate/load-rules.ts";
export { openDuckdb } from "./src/host/duckdb.ts";
export { openLogStore } from "./src/host/log-store.ts";
export { askBatch } from "./src/log-audit/ask-batch.ts";
export { askEvaluator } from "./src/log-audit/ask-evaluator.ts";
export { auditLog } from "./src/log-audit/audit-log.ts";
export { entryReader } from "./src/log-audit/read-entry.ts";
export { prepareEntry } from "./src/log-audit/prepare-entry.ts";
export { openPostgresql, postgresql } from "./src/testing/agreement/postgresql.ts";`,
  bundle,
  "packages",
);
const ours = await import(pathToFileURL(bundle).href);
const read = (name) => readFile(join(root, "dist/rules", name), "utf8");
const rules = ours.loadRules(JSON.parse(await read("rules.json")), JSON.parse(await read("calendar.json")));
const [text, sql] = [await read("rules.sql"), JSON.parse(await read("sql.json"))];
const questions = (await read("vectors.jsonl"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).question)
  .filter(({ kind }) => kind === "decide");

const folder = await mkdtemp(join(tmpdir(), "pedoman-bench-audit-"));
try {
  await decideAndCount();
  for (const size of sizes) await wholeAudit(size);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The same prepared entries, decided and counted by each. */
async function decideAndCount() {
  const duckdb = await ours.openDuckdb(sql.schema);
  await duckdb.run(text);
  const { store, stored } = await taken(duckdb, await writeLog(batch));
  const readEntry = ours.entryReader(rules, { entries: ["ndjson"], approvals: [] });
  const rows = await store.entries(0, stored.end);
  const prepare = () =>
    rows.flatMap((row) => {
      const { ok, entry } = readEntry(row);
      if (!ok) throw new Error(`Entry ${row.place} is refused`);
      const ready = ours.prepareEntry(rules, entry);
      return ready.ok && ready.entry.record ? [ready.entry] : [];
    });
  prepare();
  const [entries, preparing] = await timed(prepare);
  const servers = ours.postgresql.absent ? {} : { PostgreSQL: await ours.openPostgresql(text, sql.schema) };
  const deciders = {
    evaluator: async () => ours.askEvaluator(rules, entries),
    DuckDB: () => ours.askBatch(duckdb, sql, entries),
    ...Object.fromEntries(
      Object.entries(servers).map(([name, server]) => [name, () => ours.askBatch(server, sql, entries)]),
    ),
  };
  if (ours.postgresql.absent) print("PostgreSQL is not on this machine: not measured");
  const [expected, times] = [ours.askEvaluator(rules, entries), {}];
  for (const [name, decide] of Object.entries(deciders)) {
    const { verdicts } = await decide();
    for (const [place, verdict] of expected.verdicts) {
      if (verdicts.get(place) !== verdict) throw new Error(`${name} disagrees on entry ${place}`);
    }
  }
  for (let round = 0; round < 3; round += 1) {
    for (const [name, decide] of Object.entries(deciders)) {
      const [, seconds] = await timed(decide);
      times[name] = [...(times[name] ?? []), seconds];
    }
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const base = median(times.evaluator);
  print(
    `${entries.length} entries, ${rules.book.norms.length} norms, Node ${process.versions.node}: deciding and counting them`,
  );
  print("who           entries/s   / evaluator");
  const line = (name, seconds) =>
    print(
      `${name.padEnd(12)}${(entries.length / seconds).toFixed(0).padStart(11)}${(base / seconds).toFixed(2).padStart(14)}`,
    );
  for (const name of Object.keys(deciders)) line(name, median(times[name]));
  line("(reading)", preparing);
  print("(reading): out of the database, checked, with everything computed that SQL does not say\n");
  for (const server of Object.values(servers)) await server.close();
  await duckdb.close();
}

/** From the file to the sums, as `pedoman audit-log` does it. */
async function wholeAudit(size) {
  const path = await writeLog(size);
  const { size: bytes } = await stat(path);
  const duckdb = await ours.openDuckdb(sql.schema);
  const [audit, seconds] = await timed(async () => {
    await duckdb.run(text);
    const { store, stored } = await taken(duckdb, path);
    return ours.auditLog({
      rules,
      decide: (entries) => ours.askBatch(duckdb, sql, entries),
      store,
      stored,
      forms: { entries: ["ndjson"], approvals: [] },
      dutiesAt: undefined,
    });
  });
  await duckdb.close();
  await rm(path);
  const peak = process.resourceUsage().maxRSS / 1024;
  print(
    `whole audit of ${size} entries (${(bytes / 1e6).toFixed(0)} MB): ${seconds.toFixed(1)} s, ${(audit.judged / seconds).toFixed(0)} entries/s, at most ${peak.toFixed(0)} MB so far`,
  );
}

async function taken(duckdb, path) {
  const store = await ours.openLogStore(duckdb);
  return { store, stored: await store.take([{ path, form: "ndjson" }], []) };
}

/** A log of so many entries, the same for the same number. */
async function writeLog(size) {
  const path = join(folder, `log-${size}.ndjson`);
  const file = createWriteStream(path);
  const random = seededRandom(1);
  const dice = (below) => Math.floor(random() * below);
  for (let at = 0; at < size; at += 1) {
    const { kind: _, ...question } = questions[dice(questions.length)];
    const entry = { id: `e-${at}`, agency: `pd-${dice(40)}`, ...question };
    if (!file.write(`${JSON.stringify(entry)}\n`)) await new Promise((resolve) => file.once("drain", resolve));
  }
  file.end();
  await finished(file);
  return path;
}

async function timed(work) {
  const started = performance.now();
  const value = await work();
  return [value, (performance.now() - started) / 1000];
}
