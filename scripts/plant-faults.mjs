// Plants mistakes that a drafter could make in a copy of the law, one at a time, and asks whether the analysis finds exactly them: `npm run test:faults`.
//   node scripts/plant-faults.mjs [--only WORDS] [--out FILE]     WORDS: only faults whose name contains them
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "lib/faults/bench.mjs");
const { values } = parseArgs({ options: { only: { type: "string", default: "" }, out: { type: "string" } } });

await bundleForScript(
  [
    ...["fault-bench", "fault-report", "faults"].map(
      (name) => `export * from "./src/testing/seeded-faults/${name}.ts";`,
    ),
    'export { remarkOrNative } from "./src/syntax/choose-parser.ts";',
  ].join("\n"),
  bundle,
);
const { faultBench, faultReport, faults, remarkOrNative } = await import(pathToFileURL(bundle).href);

const folder = join(root, "guidelines");
const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
const sources = await Promise.all(
  names.map(async (name) => ({ path: `guidelines/${name}`, text: await readFile(join(folder, name), "utf8") })),
);
const bench = faultBench(sources, await remarkOrNative("auto"));
const verdicts = faults.filter(({ name }) => name.includes(values.only)).map(bench.judge);

const report = [
  faultReport(verdicts),
  `The law as it stands: ${bench.clean.length} findings.`,
  ...bench.clean.map(({ code, at }) => `- ${code} at ${at.join(", ")}`),
  "",
].join("\n");
const out = values.out ?? join(root, "lib/faults/report.md");
await mkdir(dirname(out), { recursive: true });
await writeFile(out, report);
process.stdout.write(`${report}\nWritten to ${out}\n`);
const isSound = bench.broken.length === 0 && bench.clean.length === 0 && verdicts.length > 0;
process.exitCode = isSound && verdicts.every(({ exact }) => exact) ? 0 : 1;
