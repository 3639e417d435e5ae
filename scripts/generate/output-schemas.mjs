import { readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = "src/emit/generated";
const header = "// Made by `npm run generate` from schemas/outputs/; do not edit.\n";
const published = [
  "rules",
  "calendar",
  "cedar",
  "cel",
  "sql",
  "manifest",
  "coverage",
  "traces",
  "platforms",
  "checklist",
  "vector",
  "jdih",
];

/**
 * The schemas that are published beside what they describe, as text.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeOutputSchemas(root) {
  const texts = await Promise.all(
    published.map((name) => readFile(join(root, "schemas/outputs", `${name}.schema.json`), "utf8")),
  );
  const entries = published.map(
    (name, index) => `  ${JSON.stringify(name)}: ${JSON.stringify(texts[index].replace(/\r\n?/g, "\n"))}`,
  );
  const names = published.map((name) => JSON.stringify(name)).join(" | ");
  return new Map([
    [`${folder}/output-schemas.js`, `${header}export const outputSchemas = {\n${entries.join(",\n")}\n};\n`],
    [
      `${folder}/output-schemas.d.ts`,
      `${header}\n/** Text of each published schema. */\nexport declare const outputSchemas: Readonly<Record<${names}, string>>;\n`,
    ],
  ]);
}
