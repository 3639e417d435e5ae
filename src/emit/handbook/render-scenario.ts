import type { Provision } from "../../model/provision.js";
import type { Scenario } from "../../model/scenario.js";
import { scenarioLink } from "../ask/scenario-link.js";
import { scenarioAnchor } from "../html/address.js";
import { type Hole, type Html, html, nothing } from "../html/html.js";
import { addressOf, type Page, placeOn } from "../html/page.js";

/** The worked examples that illustrate a provision, folded away under it; nothing where it has none. */
export function renderScenarios({ id }: Provision, page: Page): Html {
  const scenarios = page.here.scenarios.get(id) ?? [];
  return scenarios.length === 0 ? nothing : html`${scenarios.map((scenario) => renderScenario(scenario, page))}`;
}

function renderScenario(scenario: Scenario, page: Page): Html {
  const { words } = page.site;
  const labels = words.scenarioLabels;
  const link = scenarioLink(scenario, page.site.handbook.vocabulary);
  const base = page.site.handbook.scenarios.find(({ id }) => id === scenario.like);
  const facts = [...scenario.facts].flatMap(([name, value]) => {
    if (base?.facts.get(name) === value) return [];
    const meaning = page.site.handbook.vocabulary.facts.get(name)?.meaning ?? "";
    return html`<tr><th scope="row">${meaning !== "" && html`${meaning} `}<code>${name}</code></th><td>${plainValue(value)}</td></tr>\n`;
  });
  const caption = base ? labels.different : labels.facts;
  const expected = [...scenario.expected].map(
    ([key, lines]) =>
      html`<div class="fact"><dt>${words.expectations[key] ?? key}</dt>${lines.map((line) => html`<dd>${printExpected(key, line, page)}</dd>`)}</div>\n`,
  );
  return html`<details class="scenario" id="${scenarioAnchor(scenario.id)}">
<summary>${words.scenario}: <span class="scenario-title">${scenario.title}</span></summary>
<dl class="facts">
<div class="fact"><dt>${labels.question}</dt><dd>${scenario.question}</dd></div>
<div class="fact"><dt>${labels.at}</dt><dd>${scenario.at}</dd></div>
</dl>
${base && html`<p class="scenario-like">${labels.like} <a href="${placeOn(page, base.document, scenarioAnchor(base.id))}">${base.title}</a>.</p>\n`}${
  facts.length > 0 &&
  html`<div class="table-box" role="group" aria-label="${caption}" tabindex="0">
<table class="scenario-facts">
<caption>${caption}</caption>
<tbody>
${facts}</tbody>
</table>
</div>
`
}<p class="scenario-answer">${labels.expected}</p>
<dl class="facts">
${expected}</dl>
${link !== undefined && html`<p class="scenario-try"><a href="${page.toHandbook}${link}">${words.askPage.try}</a></p>\n`}</details>
`;
}

/** Reasons are rules: they are shown by the provision they stand in. */
function printExpected(key: string, line: string, page: Page): Hole {
  const norm = key === "karena" ? page.site.norms.get(line) : undefined;
  const href = norm && addressOf(page, norm.source.document, norm.source.provision);
  if (norm && href !== undefined) return html`<a href="${href}">${norm.source.citation}</a> <code>${line}</code>`;
  return key === "putusan" ? html`<strong>${line}</strong>` : line;
}

function plainValue(value: string): string {
  return value === "" || value === "[]" ? "–" : value.replaceAll("_", " ");
}
