// Asks every reader about a small signed bundle in which one thing is otherwise: each byte, each length, each file removed, changed places with another, or
// joined by one too many; and prints how many were asked and which were taken all the same.
//   node scripts/refused-bundles.mjs [--only NAME]...
// A language that is not on the machine is named, not passed over.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const main = join(root, "lib/agreement/run-refused-bundles.mjs");
await bundleForScript(
  'export { runRefusedBundles } from "./src/testing/agreement/run-refused-bundles.ts";',
  main,
  "packages",
);
const { runRefusedBundles } = await import(pathToFileURL(main).href);
const failed = await runRefusedBundles({ root, only: values.only, print: (line) => process.stdout.write(`${line}\n`) });
process.exitCode = failed ? 1 : 0;
