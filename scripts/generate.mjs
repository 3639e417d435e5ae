// Makes what is not written by hand: validators and wire types from schemas/, template code from templates/,
// scripts of the pages from src/browser/, pages of the drafting rules from src/lint/rules/.
// Run by `npm run generate`. The same input gives the same files; a file that would not change is not touched.
import { fileURLToPath } from "node:url";
import { makeBrowserScripts } from "./generate/browser-scripts.mjs";
import { makeOutputSchemas } from "./generate/output-schemas.mjs";
import { makeRulePages } from "./generate/rule-pages.mjs";
import { makeTemplates } from "./generate/templates.mjs";
import { makeValidators } from "./generate/validators.mjs";
import { makeWireTypes } from "./generate/wire-types.mjs";
import { writeGenerated } from "./generate/write-generated.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const made = await Promise.all([
  makeValidators(root),
  makeWireTypes(root),
  makeTemplates(root),
  makeBrowserScripts(root),
  makeOutputSchemas(root),
  makeRulePages(root),
]);
const { written, removed, unchanged } = await writeGenerated(root, new Map(made.flatMap((files) => [...files])));

for (const path of written) process.stdout.write(`wrote ${path}\n`);
for (const path of removed) process.stdout.write(`removed ${path}\n`);
process.stdout.write(`${written.length} written, ${removed.length} removed, ${unchanged} unchanged\n`);
