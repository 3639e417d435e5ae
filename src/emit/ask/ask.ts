import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Scenario } from "../../model/scenario.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { askPageName, fragment, pageName, scenarioAnchor } from "../html/address.js";
import { pageShell } from "../html/page-shell.js";
import { type Site, siteOf } from "../html/site.js";
import { renderTemplate, scriptText } from "../render-template.js";
import { wordsIn } from "../words.js";
import { askData } from "./ask-data.js";
import { scenarioLink } from "./scenario-link.js";

const scriptName = "bolehkah.js";
const dataName = "bolehkah-data.js";

/**
 * *Bolehkah saya …?*: the evaluator itself in a page of the handbook, with the part of the rules that decisions rest on as a plain script. Works
 * from disk; without scripts it lists the worked examples.
 */
export const askEmitter = {
  name: "ask",
  summary: "A page that asks a few questions and decides with the evaluator itself.",
  alone: true,
  emit(handbook: Handbook, bundle: Bundle) {
    const site = siteOf(handbook, wordsIn("id"));
    const data = askData(site, bundle);
    const scripts = data ? [dataName, scriptName] : [];
    const files: OutputFile[] = [{ path: `handbook/${askPageName}`, contents: renderAskPage(site, scripts) }];
    if (data) {
      files.push(
        { path: `handbook/assets/${dataName}`, contents: `globalThis.pedomanBolehkah=${JSON.stringify(data)};\n` },
        { path: `handbook/assets/${scriptName}`, contents: scriptText(scriptName) },
      );
    }
    return { value: files, diagnostics: [] };
  },
} satisfies Emitter;

function renderAskPage(site: Site, scripts: readonly string[]): string {
  const { askPage } = site.words;
  return renderTemplate("handbook/ask", {
    page: pageShell(site, "handbook", { title: askPage.title, part: "ask", scripts }),
    title: askPage.title,
    introduction: askPage.introduction,
    privacy: askPage.privacy,
    withoutScript: askPage.withoutScript,
    examplesName: askPage.examples,
    examplesIntroduction: askPage.examplesIntroduction,
    tryName: askPage.try,
    examples: site.handbook.scenarios.flatMap((scenario) => exampleOf(scenario, site)),
  });
}

function exampleOf(scenario: Scenario, { handbook, words }: Site): readonly object[] {
  const link = scenarioLink(scenario, handbook.vocabulary);
  if (link === undefined) return [];
  return [
    {
      href: `${pageName(scenario.document)}${fragment(scenarioAnchor(scenario.id))}`,
      title: scenario.title,
      question: `${scenario.question}?`,
      answer: (scenario.expected.get("putusan") ?? []).join(", "),
      try: link,
      tryName: `${words.askPage.try}: ${scenario.title}`,
    },
  ];
}
