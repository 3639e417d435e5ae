// `node bench/word.mjs`: Word files beside pandoc on the same texts, whole processes in turn, A B A B …; the ratio counts, not the
// milliseconds. pandoc gets the texts without the blocks that machines read. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const print = (line) => process.stdout.write(`${line}\n`);
if (spawnSync("pandoc", ["--version"]).status !== 0) {
  print("pandoc is not here: install it (Debian: pandoc) to compare Word files with it.");
  process.exit(0);
}
const version = spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout.split("\n")[0];
const work = mkdtempSync(join(tmpdir(), "pedoman-word-"));
cpSync(join(root, "guidelines"), join(work, "guidelines"), { recursive: true });
mkdirSync(join(work, "plain"));
const names = readdirSync(join(work, "guidelines")).filter((name) => name.endsWith(".md"));
for (const name of names) {
  const text = readFileSync(join(work, "guidelines", name), "utf8");
  // Frontmatter is said by us in a title and a table; pandoc is spared it.
  const plain = text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^```(?:aturan|skenario|keputusan|isian)\n[\s\S]*?^```\n/gm, "");
  writeFileSync(join(work, "plain", name), plain);
}

/** Seconds of whole processes, and of the output alone where the process says it. */
function run(jobs) {
  const started = process.hrtime.bigint();
  let output = "";
  for (const [command, ...args] of jobs) {
    const result = spawnSync(command, args, { cwd: work, encoding: "utf8" });
    if (result.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${result.stderr}`);
    output = result.stdout;
  }
  const whole = Number(process.hrtime.bigint() - started) / 1e9;
  return { whole, alone: output === "" ? whole : JSON.parse(output).word / 1e3 };
}

const ours = (...only) => [[process.execPath, join(root, "bench", "word-files.mjs"), work, join(work, "out"), ...only]];
const pandoc = (name) => [
  "pandoc",
  "--from",
  "gfm",
  "--to",
  "docx",
  "--output",
  join(work, "pandoc.docx"),
  join(work, "plain", name),
];
const regulation = "perbup-media-sosial";
const cases = {
  [`all ${names.length} texts`]: [ours(), names.map(pandoc)],
  "the regulation alone": [ours(regulation), [pandoc(`${regulation}.md`)]],
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
print(`${version}, Node ${process.versions.node}, ${rounds} rounds\n`);
print("                          seconds                              ratio to pandoc, median of the rounds");
print("texts                     Word output  whole process   pandoc   Word output  whole process");
for (const [name, [a, b]] of Object.entries(cases)) {
  const samples = [];
  for (let round = 0; round <= rounds; round += 1) {
    const sample = { own: run(a), other: run(b).whole };
    if (round > 0) samples.push(sample); // the first round warms the disk
  }
  const of = (pick, width) => median(samples.map(pick)).toFixed(2).padStart(width);
  print(
    name.padEnd(25) +
      of(({ own }) => own.alone, 12) +
      of(({ own }) => own.whole, 15) +
      of(({ other }) => other, 9) +
      of(({ own, other }) => own.alone / other, 14) +
      of(({ own, other }) => own.whole / other, 15),
  );
}
print(
  "\nWord output: from the compiled handbook, as in a build, where pages and rules use it too. Whole process: start, reading and compiling as well.",
);
rmSync(work, { recursive: true, force: true });
