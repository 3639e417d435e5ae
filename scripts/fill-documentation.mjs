// Writes the examples of docs/rules.md anew from dist/rules/rules.json; the test of the documentation says when they are stale.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = JSON.parse(await readFile(`${root}dist/rules/rules.json`, "utf8"));
const page = await readFile(`${root}docs/rules.md`, "utf8");
const filled = page.replace(/```json (norms|steps|sources)\.(\S+)\n[\s\S]*?```/g, (_all, list, id) => {
  const found = rules[list].find((one) => (one.id ?? one.name) === id);
  if (!found) throw new Error(`rules.json has no ${list} ${id}`);
  return `\`\`\`json ${list}.${id}\n${print(found, "")}\n\`\`\``;
});
await writeFile(`${root}docs/rules.md`, filled);

/** One line what fits on one. */
function print(value, indent) {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + flat.length <= 110) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + print(one, inner)).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${print(one, inner)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}
