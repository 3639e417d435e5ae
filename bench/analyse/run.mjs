// `node bench/analyse/run.mjs` (after `npm run compile`): the analysis of the law of this repository, and of ten times as many rules, side by side in one
// run, each sample a process of its own, in turn A B C A B C … . Ten times as many with acts of their own is what a larger law looks like; with the
// same acts, every rule meets the copies of every other, a hundred times as many pairs, and copies contradict one another where an exception
// names only the rule of its own copy. Machines are noisy: read the ratios. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const folder = import.meta.dirname;
const root = resolve(folder, "..", "..");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const kinds = {
  "the law": ["1", "apart"],
  "ten times, own acts": ["10", "apart"],
  "ten times, same acts": ["10", "together"],
};

function run([times, how]) {
  const probe = join(root, "bench", "peak-memory.mjs");
  const args = ["--expose-gc", "--import", probe, join(folder, "measure.mjs"), root, times, how];
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (result.status !== 0) throw new Error(`${times} ${how} ended with ${result.status}:\n${result.stderr}`);
  return { ...JSON.parse(result.stdout), peak: Number(/peak-memory-kb=(\d+)/.exec(result.stderr)?.[1]) / 1000 };
}

const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const samples = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [kind, args] of Object.entries(kinds)) samples[kind].push(run(args));
}

print(`Analysis of the rules, ${rounds} rounds, Node ${process.versions.node}\n`);
print(
  "                         rules    norms  questions  situations   found   open   wall ms  processor ms  heap +MB  peak MB",
);
for (const [kind, all] of Object.entries(samples)) {
  const middle = (pick) => median(all.map(pick));
  const [one] = all;
  print(
    kind.padEnd(22) +
      [
        [one.rules, 8],
        [one.norms, 9],
        [one.searches, 11],
        [one.valuations, 12],
        [one.found, 8],
        [one.open, 7],
        [middle(({ wall }) => wall).toFixed(0), 10],
        [middle(({ cpu }) => cpu).toFixed(0), 14],
        [middle(({ heap }) => heap).toFixed(0), 10],
        [middle(({ peak }) => peak).toFixed(0), 9],
      ]
        .map(([cell, width]) => String(cell).padStart(width))
        .join(""),
  );
}

print("\nratio to the law (median of the rounds)      rules  situations   wall  processor");
for (const kind of Object.keys(kinds).slice(1)) {
  const ratio = (pick) => median(samples[kind].map((sample, at) => pick(sample) / pick(samples["the law"][at])));
  const cells = [({ rules }) => rules, ({ valuations }) => valuations, ({ wall }) => wall, ({ cpu }) => cpu];
  print(kind.padEnd(40) + cells.map((pick, at) => ratio(pick).toFixed(1).padStart([10, 12, 7, 11][at])).join(""));
}
