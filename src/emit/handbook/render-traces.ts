import type { Checklist } from "../../model/checklist.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Norm } from "../../model/norm.js";
import type { Scenario } from "../../model/scenario.js";
import { plainText } from "../../model/text.js";
import type { TracePart } from "../../model/trace.js";
import type { FollowedTrace } from "../../prove/trace/follow-traces.js";
import { checklistItemAnchor, fragment, pageName, ruleAnchor, scenarioAnchor, traceAnchor } from "../html/address.js";
import { type Hole, type Html, html } from "../html/html.js";
import { addressOf, type Page, placeOn } from "../html/page.js";
import { renderInlines } from "../html/render-inline.js";

/**
 * Statements with all that follows from them: provisions, rules, lines to tick and worked examples, each linked to its place. A list rather
 * than a table of six columns: it reads on a phone as it does in print.
 */
export function renderTraces(traces: readonly FollowedTrace[], page: Page): Html {
  const { words } = page.site;
  return html`<p class="table-note">${words.traceIntroduction}</p>
<ol class="traces">
${traces.map((one) => renderTrace(one, page))}</ol>
`;
}

function renderTrace(followed: FollowedTrace, page: Page): Html {
  const { words } = page.site;
  const { id, statement, by, answers } = followed.trace;
  const provisions = answers.map(({ document, provision, citation }) =>
    linked(addressOf(page, document, provision), citation),
  );
  const part = (name: TracePart, links: readonly Html[]): Html =>
    links.length > 0 ? renderPart(name, links, page) : renderReason(name, followed, page);
  return html`<li class="trace" id="${traceAnchor(id)}">
<p class="trace-statement"><a class="trace-id" href="${fragment(traceAnchor(id))}">${id}</a> ${renderInlines(statement, page)}${by !== undefined && html` <span class="trace-by">${words.statedBy(by)}</span>`}</p>
<dl class="trace-parts">
${renderPart("answers", provisions, page)}${part(
  "rules",
  followed.rules.map((rule) => ruleLink(rule, page)),
)}${part(
  "items",
  followed.items.map((item) => itemLink(item, page)),
)}${part(
  "scenarios",
  followed.scenarios.map((scenario) => scenarioLink(scenario, page)),
)}</dl>
</li>
`;
}

function renderPart(name: "answers" | TracePart, links: readonly Html[], { site: { words } }: Page): Html {
  return html`<div class="trace-part trace-${name}"><dt>${words.trace[name]}</dt>${links.map((link) => html`<dd>${link}</dd>`)}</div>\n`;
}

/** An empty part says why; without a reason there is no publication. */
function renderReason(name: TracePart, { trace }: FollowedTrace, { site: { words } }: Page): Html {
  return html`<div class="trace-part trace-${name}"><dt>${words.trace[name]}</dt><dd class="trace-reason">${trace.reasons[name].words}</dd></div>\n`;
}

/** A rule under the provision it reads; a decision table has no place but its provision. */
function ruleLink(rule: Norm | DecisionTable, page: Page): Html {
  const words = html`<code>${rule.id}</code>`;
  if (!("source" in rule)) return linked(addressOf(page, rule.document, rule.provision), words);
  const { document, provision } = rule.source;
  const href = addressOf(page, document, provision) && placeOn(page, document, ruleAnchor(rule.id));
  const byPerson = rule.assessment.some(({ key, value }) => key === undefined && value === "human");
  return html`${linked(href, words)}${byPerson && html` <span class="trace-by">(${page.site.words.assessedByPerson})</span>`}`;
}

/** A line to tick, on the sheet of the role that ticks it. */
function itemLink({ document, item }: FollowedTrace["items"][number], page: Page): Html {
  const words = plainText(item.text).replace(/\s+/g, " ").trim();
  const holds = (checklist: Checklist): boolean =>
    checklist.document === document && checklist.groups.some(({ items }) => items.some(({ id }) => id === item.id));
  const role = page.site.handbook.checklists.find(holds)?.role;
  const onSheet = role !== undefined && page.site.organisation.roles.has(role);
  const href = onSheet
    ? `../checklists/${pageName(role)}${fragment(checklistItemAnchor(document, item.id))}`
    : addressOf(page, document);
  return linked(href, words);
}

function scenarioLink({ id, title, document, provision }: Scenario, page: Page): Html {
  return linked(addressOf(page, document, provision) && placeOn(page, document, scenarioAnchor(id)), title);
}

function linked(href: string | undefined, words: Hole): Html {
  return href === undefined ? html`${words}` : html`<a href="${href}">${words}</a>`;
}
