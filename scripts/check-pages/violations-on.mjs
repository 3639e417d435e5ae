import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA and what axe calls good practice. */
export const everyRule = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** The rules that see size and colour; the others read the markup, which is the same in both views of a page. */
export const rulesOfSight = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"],
};

/**
 * What accessibility has against a page as it stands. Its own policy forbids foreign scripts; the checker goes in past it.
 * @param {import("playwright-core").Page} page
 * @param {{ type: string, values: string[] }} rules
 * @returns {Promise<string[]>}
 */
export async function violationsOn(page, rules = everyRule) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { preload: false, resultTypes: ["violations"], runOnly }),
    rules,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}× ${nodes[0].target.join(" ")})`);
}
