// Asks every engine and every reader the published vectors, and random questions with facts missing, wrong or announced for later, and prints where one
// answers otherwise than the evaluator:
//   node scripts/agreement.mjs [--records N] [--only NAME]... [--law published|every-construct]     N: random questions about each law (1,000)
// An engine or a language that is not on the machine is named, not passed over.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    records: { type: "string", default: "1000" },
    only: { type: "string", multiple: true },
    law: { type: "string" },
  },
});
const records = Number(values.records);
if (!Number.isSafeInteger(records) || records < 0) throw new RangeError(`--records ${values.records} is no number`);

const folder = join(root, "lib/agreement");
const [main, worker] = [join(folder, "run-agreement.mjs"), join(folder, "ask-worker.mjs")];
await bundleForScript('export { runAgreement } from "./src/testing/agreement/run-agreement.ts";', main, "packages");
await bundleForScript('import "./src/testing/agreement/ask-worker.ts";', worker, "packages");
const { runAgreement } = await import(pathToFileURL(main).href);
const progress = (line) => {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
};
const print = (table) => process.stdout.write(`${table}\n`);
try {
  const failed = await runAgreement({ root, records, only: values.only, law: values.law, worker, progress, print });
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof RangeError ? error.message : error.stack}\n`);
  process.exitCode = 2;
}
