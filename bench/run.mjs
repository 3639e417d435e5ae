// `npm run bench`: ratios measured side by side in one run, each command a whole process, in turn A B A B …
// Machines are noisy: read the ratios, not the milliseconds. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const cli = join(root, "lib", "cli.js");
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const work = mkdtempSync(join(tmpdir(), "pedoman-bench-"));
cpSync(join(root, "guidelines"), join(work, "guidelines"), { recursive: true });

const texts = readdirSync(join(work, "guidelines")).filter((name) => name.endsWith(".md"));
const bytes = texts.reduce((sum, name) => sum + readFileSync(join(work, "guidelines", name)).length, 0);
const remarkAlone = join(root, "bench", "remark-alone.mjs");

/** Wall time in ms and peak memory in MB of one whole process. */
function run([command, ...args]) {
  const started = process.hrtime.bigint();
  const probe = join(root, "bench", "peak-memory.mjs");
  const result = spawnSync(command, ["--import", probe, ...args], {
    cwd: work,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}:\n${result.stderr}`);
  return { wall, memory: Number(/peak-memory-kb=(\d+)/.exec(result.stderr)?.[1]) / 1000 };
}

const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const node = process.execPath;
const commands = {
  "node -e 0": [node, "-e", "0"],
  "pedoman --version": [node, cli, "--version"],
  "remark-parse alone": [node, remarkAlone, join(work, "guidelines")],
  "check, remark": [node, cli, "check", "--quiet", "--parser", "remark"],
  "build, remark": [node, cli, "build", "--quiet", "--parser", "remark"],
  "build, native parser": [node, cli, "build", "--quiet", "--parser", "auto"],
};

const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, command] of Object.entries(commands)) {
    const sample = run(command);
    if (round > 0) samples[name].push(sample); // the first round warms the disk
  }
}
rmSync(work, { recursive: true, force: true });

const wallOf = (name) => samples[name].map(({ wall }) => wall);
const ratio = (a, b) => median(wallOf(a).map((wall, i) => wall / wallOf(b)[i]));
print(`${texts.length} texts, ${(bytes / 1000).toFixed(0)} kB, ${rounds} rounds, Node ${process.versions.node}\n`);
print("command               wall ms (median)   peak MB");
for (const name of Object.keys(commands)) {
  const memory = Math.max(...samples[name].map((sample) => sample.memory));
  print(`${name.padEnd(22)}${median(wallOf(name)).toFixed(0).padStart(16)}${memory.toFixed(0).padStart(10)}`);
}
print("\nratio (median of the rounds)");
for (const [a, b] of [
  ["pedoman --version", "node -e 0"],
  ["check, remark", "remark-parse alone"],
  ["build, remark", "remark-parse alone"],
  ["build, native parser", "remark-parse alone"],
]) {
  print(`${`${a} / ${b}`.padEnd(46)}${ratio(a, b).toFixed(2).padStart(6)}`);
}
