// How often the checks are wrong over real acts: takes any folder of them (Markdown, plain text, Word), counts findings per code, per act and per
// 1,000 provisions, and draws a sample of each code for a person to judge.
//   node scripts/false-alarms.mjs DIR [--preset impor|rancangan] [--format text|json] [--draw FILE] [--size N] [--seed N]
//   node scripts/false-alarms.mjs DIR --judged FILE [--preset …] [--format …]
// The file drawn is JSON: put "right", "wrong" (a false alarm) or "unsure" into every `verdict`, then give it back with --judged. The acts are not
// part of the project and are never written to.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";
import { stop } from "./stop.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "lib/false-alarms/bench.mjs");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: "string", default: "impor" },
    format: { type: "string", default: "text" },
    draw: { type: "string" },
    judged: { type: "string" },
    size: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
  },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1 || !["impor", "rancangan"].includes(values.preset)) {
  stop(
    "Pemakaian: node scripts/false-alarms.mjs FOLDER [--preset impor|rancangan] [--format text|json] [--draw BERKAS] [--judged BERKAS]",
    "Usage: node scripts/false-alarms.mjs DIR [--preset impor|rancangan] [--format text|json] [--draw FILE] [--judged FILE]",
  );
}

await bundleBench();
const { checkAct, drawSample, errorRates, printRates, printReport, remarkOrNative, reportOf } = await import(
  pathToFileURL(bundle).href
);
const parser = await remarkOrNative("auto");
const checked = [];
for (const act of await actsIn(folder)) {
  checked.push(await checkAct(act, await readFile(join(folder, act)), values.preset, parser));
}
const report = reportOf(checked);
if (values.draw !== undefined) {
  const findings = checked.flatMap((act) => act.findings);
  const sample = drawSample(findings, Number(values.size), Number(values.seed));
  await writeFile(values.draw, `${JSON.stringify(sample, null, 2)}\n`);
}
const counts = new Map(report.codes.map(({ code, findings }) => [code, findings]));
const rates =
  values.judged === undefined ? undefined : errorRates(JSON.parse(await readFile(values.judged, "utf8")), counts);
process.stdout.write(
  values.format === "json"
    ? `${JSON.stringify({ preset: values.preset, ...report, ...(rates && { rates }) }, null, 2)}\n`
    : `${printReport(report)}${rates ? `\n${printRates(rates)}` : ""}`,
);
process.exitCode = report.acts > 0 ? 0 : 1;

/** Every file below a folder that may be an act, by its path in it. */
async function actsIn(path) {
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /\.(?:md|markdown|txt|text|docx)$/i.test(name))
    .map((name) => name.split(sep).join("/"))
    .sort();
}

/** The bench as one file: the tests' helpers are not part of lib/. */
async function bundleBench() {
  const parts = ["check-act", "draw-sample", "report"].map(
    (name) => `export * from "./src/testing/false-alarms/${name}.ts";`,
  );
  await bundleForScript(
    [...parts, 'export { remarkOrNative } from "./src/syntax/choose-parser.ts";'].join("\n"),
    bundle,
  );
}
