// Tests that fail now and then: the ordinary suite again and again, in another order each time. `npm run test:flaky [-- --runs 10] [--seed 1] [--record]
// [PATH…]`; with paths only those tests run, and nothing can be recorded. Ten runs of the whole suite take half an hour on a quiet machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordFigures } from "./figures/record-figures.mjs";
import { stop } from "./stop.mjs";
import { failedIn, flakyRows } from "./suite/flaky-rows.mjs";

const { values, positionals } = parseArgs({
  options: {
    runs: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    record: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
if (values.record && positionals.length > 0)
  stop("Sebagian uji bukan seluruhnya.", "Some tests are not all: nothing to record.");
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pedoman-flaky-"));

const runs = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  const seed = Number(values.seed) + run;
  const result = runOnce(seed);
  runs.push(result);
  process.stdout.write(`seed ${seed}: ${result.tests} tests, ${result.failed.length} failed\n`);
  for (const name of result.failed) process.stdout.write(`  ${name}\n`);
}
rmSync(folder, { recursive: true });
const rows = flakyRows(runs);
for (const { what, figure } of rows) process.stdout.write(`${what.en}: ${figure}\n`);
if (values.record) await recordFigures("flaky", rows);
process.exitCode = runs.some(({ failed }) => failed.length > 0) ? 1 : 0;

/** Files and the tests within them in another order by the seed. */
function runOnce(seed) {
  const report = join(folder, `${seed}.json`);
  const { stderr } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/vitest/vitest.mjs`,
      "run",
      "--project=ordinary",
      "--sequence.shuffle",
      `--sequence.seed=${seed}`,
      "--reporter=json",
      `--outputFile=${report}`,
      ...positionals,
    ],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1024 * 1024 * 1024 },
  );
  try {
    return failedIn(JSON.parse(readFileSync(report, "utf8")), root);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    stop(`vitest tidak selesai.\n${stderr}`, "vitest did not come to its end.");
  }
}
