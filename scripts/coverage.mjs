// How much of the code the ordinary tests run: `npm run test:coverage [-- --record]`. What a test starts as a process of its own is not seen. With paths
// (`npm run test:coverage -- src/conditions`) only those tests run, and nothing can be recorded.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordFigures } from "./figures/record-figures.mjs";
import { stop } from "./stop.mjs";
import { coverageRows } from "./suite/coverage-rows.mjs";

const { values, positionals } = parseArgs({
  options: { record: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (values.record && positionals.length > 0)
  stop("Sebagian uji bukan seluruhnya.", "Some tests are not all: nothing to record.");
const root = fileURLToPath(new URL("..", import.meta.url));

const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    "run",
    "--project=ordinary",
    "--coverage.enabled",
    "--coverage.reporter=json-summary",
    "--coverage.include=src/**/*.ts",
    "--coverage.exclude=src/testing",
    "--coverage.exclude=src/**/generated",
    "--coverage.exclude=src/**/*.d.ts",
    ...positionals,
  ],
  { cwd: root, stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 2);

const summary = JSON.parse(readFileSync(`${root}coverage/coverage-summary.json`, "utf8"));
const files = Object.entries(summary).filter(([path]) => path !== "total");
const rows = coverageRows(files.map(([path, figures]) => [relative(root, path).replaceAll("\\", "/"), figures]));
for (const { what, figure } of rows) process.stdout.write(`${what.en}: ${figure}\n`);
if (values.record) await recordFigures("coverage", rows);
