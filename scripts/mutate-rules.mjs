// Changes the law and its rules in every small way that matters, one change at a time, and asks what catches it: `npm run test:mutation`.
// As it stands every mutant must be caught where it was made; once reviewed and accepted, by content alone, 85 of 100.
//   node scripts/mutate-rules.mjs [--every N] [--out FILE]     N: judge each Nth mutant only
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bundleForScript } from "./bundle-for-script.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "lib/mutation/bench.mjs");
const threshold = { caught: 1, byContent: 0.85 };

await (isMainThread ? main() : worker());

async function main() {
  const { values } = parseArgs({ options: { every: { type: "string", default: "1" }, out: { type: "string" } } });
  await bundleBench();
  const workers = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, index) => runWorker({ index, workers, every: Number(values.every) })),
  );
  const { mutationReport, tally } = await import(pathToFileURL(bundle).href);
  const verdicts = parts.flat().sort((a, b) => a.order - b.order);
  const report = mutationReport(verdicts);
  const out = values.out ?? join(root, "lib/mutation/report.md");
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, report);
  process.stdout.write(`${report}\nWritten to ${out}\n`);
  const { mutants, caught, byContent } = tally(verdicts);
  const isEnough = caught >= threshold.caught * mutants && byContent >= threshold.byContent * mutants;
  process.exitCode = mutants > 0 && isEnough ? 0 : 1;
}

/** The bench as one file: the tests' helpers are not part of lib/. */
async function bundleBench() {
  const parts = ["content-checks", "mutation-bench", "mutation-report"].map(
    (name) => `export * from "./src/testing/mutation/${name}.ts";`,
  );
  await bundleForScript(
    [...parts, 'export { remarkOrNative } from "./src/syntax/choose-parser.ts";'].join("\n"),
    bundle,
  );
}

function runWorker(data) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: data });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}

async function worker() {
  const { index, workers, every } = workerData;
  const { contentChecks, mutationBench, remarkOrNative } = await import(pathToFileURL(bundle).href);
  const folder = join(root, "guidelines");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const sources = await Promise.all(
    names.map(async (name) => ({ path: `guidelines/${name}`, text: await readFile(join(folder, name), "utf8") })),
  );
  const bench = mutationBench(sources, await remarkOrNative("auto"), contentChecks);
  const verdicts = [];
  for (const [order, mutant] of bench.mutants.entries()) {
    if (order % every !== 0 || Math.floor(order / every) % workers !== index) continue;
    verdicts.push({ ...bench.judge(mutant), order });
  }
  parentPort.postMessage(verdicts);
}
