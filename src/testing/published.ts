import { bundleOf } from "../compile/bundle.js";
import { askedLaw } from "./asked-law.js";
import { compileTexts } from "./compile-texts.js";

/** The sample law as it is published, by absolute path under `/proyek/dist`. */
export function publishedLaw(): Record<string, string> {
  const { value: handbook } = compileTexts(askedLaw(""));
  const { rules, calendar } = bundleOf(handbook).value;
  return {
    "/proyek/dist/rules/rules.json": JSON.stringify(rules),
    "/proyek/dist/rules/calendar.json": JSON.stringify(calendar),
  };
}
