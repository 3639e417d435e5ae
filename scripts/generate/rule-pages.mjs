import { join } from "node:path";
import { readTree } from "./read-tree.mjs";

/**
 * The pages beside the drafting rules as strings, by the name of the rule, for `pedoman explain`.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeRulePages(root) {
  const pages = await readTree(join(root, "src/lint/rules"), (path) => path.endsWith(".md"));
  const lines = [...pages].map(
    ([path, text]) => `  ${JSON.stringify(path.slice(0, -".md".length))}: ${JSON.stringify(text)}`,
  );
  const header = "// Made by `npm run generate` from src/lint/rules/*.md; do not edit.\n";
  return new Map([
    [`src/lint/generated/rule-pages.js`, `${header}export const rulePages = {\n${lines.join(",\n")}\n};\n`],
    [
      `src/lint/generated/rule-pages.d.ts`,
      `${header}/** Markdown by the name of the rule. */\nexport declare const rulePages: Readonly<Record<string, string>>;\n`,
    ],
  ]);
}
