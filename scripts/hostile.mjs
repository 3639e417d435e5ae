// Runs every hostile input with the built command, as a process of its own with both parsers, and prints how many crash, hang, get something into the
// handbook, or are answered otherwise than they should be.
//   node scripts/hostile.mjs [--only WORDS] [--family NAME] [--jobs N] [--record]
// `--only`: cases whose name holds these words. `--record`: keep the figures of a whole run.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";
import { recordFigures } from "./figures/record-figures.mjs";
import { stop } from "./stop.mjs";

// A build that says again what it said the last time would prove nothing.
process.env.PEDOMAN_CACHE = "off";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    family: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
    record: { type: "boolean", default: false },
  },
});
const main = join(root, "lib/hostile/run-hostile.mjs");
await bundleForScript(
  'export { runHostile } from "./src/testing/hostile/run-hostile.ts"; export { hostileCases } from "./src/testing/hostile/hostile-cases.ts"; export { loadNativeParser } from "./src/syntax/native-parser.ts";',
  main,
);
const { runHostile, hostileCases, loadNativeParser } = await import(pathToFileURL(main).href);
const cases = hostileCases.filter(
  ({ name, family }) => name.includes(values.only ?? "") && (values.family ?? family) === family,
);
if (cases.length === 0) stop("Tidak ada kasus dengan nama itu.", "There is no case of that name.");
if (values.record && cases.length < hostileCases.length) {
  stop("Hanya angka dari semua kasus yang dicatat.", "Only the figures of all cases are kept.");
}
const hasNative = (await loadNativeParser()) !== undefined;
if (!hasNative) process.stdout.write("The native parser is not installed: remark alone.\n");
const { faults, runs } = await runHostile({
  program: join(root, "lib/cli.js"),
  cases,
  parsers: hasNative ? ["native", "remark"] : ["remark"],
  jobs: Number(values.jobs),
  print: (line) => process.stdout.write(`${line}\n`),
});
if (values.record) {
  const count = (kind) => faults.filter((fault) => fault.kind === kind).length;
  await recordFigures("hostile", [
    { what: { id: "Kasus yang dicoba", en: "Cases tried" }, figure: cases.length, aim: "≥ 200" },
    { what: { id: "Proses yang dijalankan", en: "Processes run" }, figure: runs },
    { what: { id: "Mogok", en: "Crashes" }, figure: count("crash"), aim: 0 },
    { what: { id: "Macet", en: "Hangs" }, figure: count("hang"), aim: 0 },
    {
      what: { id: "Sisipan yang lolos ke terbitan", en: "Injections that came through" },
      figure: count("injection"),
      aim: 0,
    },
    {
      what: { id: "Dijawab tidak semestinya", en: "Answered otherwise than they should be" },
      figure: count("answer"),
      aim: 0,
    },
  ]);
}
process.exitCode = faults.length > 0 ? 1 : 0;
