import { join } from "node:path";
import { readTree } from "./read-tree.mjs";

const folder = "src/emit/generated";
const header = "// Made by `npm run generate` from schemas/outputs/; do not edit.\n";

/**
 * The texts of the schemas that are published beside what they describe.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeSchemaTexts(root) {
  const texts = [...(await readTree(join(root, "schemas/outputs")))].flatMap(([path, text]) => {
    const name = /^(.+)\.schema\.json$/.exec(path)?.[1];
    return name === undefined ? [] : [[`outputs/${name}`, text]];
  });
  const names = texts.map(([name]) => JSON.stringify(name)).join(" | ");
  return new Map([
    [
      `${folder}/schemas.js`,
      `${header}export const schemaTexts = ${JSON.stringify(Object.fromEntries(texts), undefined, 2)};\n`,
    ],
    [
      `${folder}/schemas.d.ts`,
      `${header}
/** JSON Schemas of the outputs, as they are published; by path inside \`schemas/\` without \`.schema.json\`. */
export declare const schemaTexts: Readonly<Record<${names}, string>>;
`,
    ],
  ]);
}
