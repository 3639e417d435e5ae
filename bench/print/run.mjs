// `node bench/print/run.mjs` (after `npm run compile`): our PDFs beside Typst alone on the same text, each a whole process, in turn A B A B …
// Typst alone gets plain markup with the same words, headings, lists, tables and links, written beforehand; ours begins at the compiled handbook.
// Machines are noisy: read the ratio. Processor time is counted as well as wall time. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const folder = import.meta.dirname;
const root = resolve(folder, "..", "..");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

function run(how) {
  const result = spawnSync(process.execPath, [join(folder, "measure.mjs"), root, how], { encoding: "utf8" });
  if (result.status !== 0) throw new Error(`${how} ended with ${result.status}:\n${result.stderr}`);
  return JSON.parse(result.stdout);
}

const samples = { ours: [], typst: [] };
for (let round = 0; round <= rounds; round += 1) {
  for (const how of Object.keys(samples)) {
    const sample = run(how);
    if (round > 0) samples[how].push(sample); // the first round warms the disk
  }
}

const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
print(`${samples.ours[0].files} PDFs, ${rounds} rounds, Node ${process.versions.node}\n`);
print("                 wall ms   processor ms   pages        kB");
for (const [how, all] of Object.entries(samples)) {
  const cells = [
    median(all.map(({ wall }) => wall)),
    median(all.map(({ cpu }) => cpu)),
    all[0].pages,
    all[0].kilobytes,
  ];
  print(how.padEnd(12) + cells.map((cell) => cell.toFixed(0).padStart(12)).join(""));
}
for (const unit of ["wall", "cpu"]) {
  const ratio = median(samples.ours.map((sample, i) => sample[unit] / samples.typst[i][unit]));
  print(`ours / Typst alone, ${unit === "wall" ? "wall" : "processor"}: ${ratio.toFixed(2)}`);
}
