import type { CodePage } from "../diagnostics/code-page.js";
import { rulePages } from "./generated/rule-pages.js";

/**
 * The page beside a drafting rule, as it was when the program was made.
 * @param code - `lint/bentuk-jamak`.
 * @returns `undefined` for what is no drafting rule.
 */
export function rulePage(code: string): CodePage | undefined {
  const page = code.startsWith("lint/") ? rulePages[code.slice("lint/".length)] : undefined;
  return page === undefined ? undefined : readRulePage(page);
}

/** Reads the examples and the last section off a page. What else it says stands in the rule as well, word for word (a test holds this). */
export function readRulePage(page: string): CodePage {
  const examples = [...page.matchAll(/^(`{3,})md (bad|good)\n([\s\S]*?)\n\1$/gm)];
  const of = (kind: string): readonly string[] =>
    examples.filter(([, , is]) => is === kind).map((match) => match[3] as string);
  const misses = /^## Yang tidak ditangkap\n([\s\S]*)$/m.exec(page)?.[1] ?? "";
  return { avoid: of("bad"), prefer: of("good"), misses: misses.trim() };
}
