import type { WrittenCondition } from "../../model/condition.js";
import type { Cases, Norm, NormAct, NormTarget } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import { ruleAnchor } from "../html/address.js";
import { type Hole, type Html, html, joinHtml, nothing } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";
import { bearerWords, boundWords, durationWords } from "../norm-words.js";
import type { NormLabel } from "../words.js";

/** One row of a norm's facts; a row without values is not printed. */
type Row = readonly [label: NormLabel, values: readonly Hole[]];

/** How machines read a provision: its norms, folded away under it; nothing where it has none. */
export function renderMachineReading({ id, citation }: Provision, page: Page): Html {
  const norms = page.here.norms.get(id) ?? [];
  if (norms.length === 0) return nothing;
  const { words } = page.site;
  return html`<details class="machine">
<summary>${words.machine}<span class="for-ears"> ${citation}</span> · ${words.count(norms.length, "rule")}</summary>
<p class="machine-introduction">${words.machineIntroduction}</p>
<ul class="norms">
${norms.map((norm) => renderNorm(norm, page))}</ul>
</details>
`;
}

function renderNorm(norm: Norm, page: Page): Html {
  const { words } = page.site;
  const { modality } = norm;
  const meaning = words.modalityMeanings[modality];
  const rows = rowsOf(norm, page).flatMap(([label, values]) => {
    const present = values.filter((value) => value !== undefined && value !== false && value !== "");
    if (present.length === 0) return [];
    return html`<div class="fact"><dt>${words.norm[label]}</dt>${present.map((value) => html`<dd>${value}</dd>`)}</div>\n`;
  });
  return html`<li class="norm norm-${modality}" id="${ruleAnchor(norm.id)}">
<p class="norm-sentence">${subject(norm, page)}<strong class="modality"${meaning !== undefined && html` title="${meaning}"`}>${words.modalities[modality]}</strong>${predicate(norm)}</p>
<p class="norm-said"><span class="norm-said-label">${words.saidBack}</span> ${page.site.sayer.norm(norm)}</p>
<dl class="facts">
${rows}</dl>
</li>
`;
}

/** The bearer in the sentence, where there is one for all cases. */
function subject({ bearer }: Norm, { site }: Page): Hole {
  const [only] = bearer;
  return bearer.length === 1 && only && only.key === undefined && html`${bearerWords(only.value, site)} `;
}

function predicate({ act, determines }: Norm): Hole {
  const [only] = act;
  if (act.length === 1 && only && only.key === undefined) return html` ${only.value.words}`;
  return determines && html` <code>${determines.fact}</code>`;
}

function rowsOf(norm: Norm, page: Page): readonly Row[] {
  const { site } = page;
  const { words } = site;
  const divided = <T>(cases: Cases<T>, print: (value: T) => Hole): readonly Hole[] =>
    cases.some(({ key }) => key !== undefined) ? perCase(cases, print, page) : [];
  return [
    ["bearer", divided(norm.bearer, (bearer) => bearerWords(bearer, site))],
    ["act", divided(norm.act, (act) => act.words)],
    ["counterparty", [norm.counterparty && bearerWords(norm.counterparty, site)]],
    ["when", perCase(norm.when, printCondition, page)],
    ["unless", perCase(norm.unless, printCondition, page)],
    ["elements", perCase(norm.elements, (element) => printElement(element, page), page)],
    ["by", [norm.by !== undefined && html`<code>${norm.by}</code>`]],
    ["deadline", perCase(norm.bounds, (bound) => boundWords(bound, words), page)],
    ["before", [norm.before]],
    ["after", [norm.after]],
    ["at", [norm.at]],
    [
      "every",
      [
        ...norm.every.map((every) => (typeof every === "string" ? every : durationWords(every, words))),
        norm.everySince && `${words.directions.since} ${norm.everySince}`,
      ],
    ],
    ["per", [norm.per]],
    [
      "cardinality",
      norm.cardinality.map(
        ({ bound, count, member }) => `${words.cardinality[bound]} ${count} ${words.caseOf(member)}`,
      ),
    ],
    ["approvals", [norm.approvals && bearerWords(norm.approvals, site)]],
    ["opens", [norm.opens]],
    [
      "determines",
      [norm.determines?.value !== undefined && html`<code>${norm.determines.fact}</code> = ${norm.determines.value}`],
    ],
    ["exceptsFrom", norm.exceptsFrom.map((target) => printTarget(target, page))],
    ["follows", norm.follows.map((target) => printTarget(target, page))],
    ["extension", [norm.extension]],
    ["manner", [norm.manner]],
    ["instrument", [norm.instrument]],
    ["evidence", norm.evidence],
    ["graduated", [norm.graduated && words.graduated]],
    [
      "assessment",
      perCase(
        norm.assessment.filter(({ value }) => value === "human"),
        () => words.humanAssessment,
        page,
      ),
    ],
    ["reason", [norm.reason]],
    ["interpretation", [norm.interpretation]],
    ["id", [html`<code>${norm.id}</code>`]],
  ];
}

function perCase<T>(cases: Cases<T>, print: (value: T) => Hole, { site: { words } }: Page): readonly Hole[] {
  return cases.map(({ key, value }) =>
    key === undefined ? print(value) : html`<span class="case">${words.caseOf(key)}:</span> ${print(value)}`,
  );
}

function printCondition({ text }: WrittenCondition): Html {
  return html`<code>${text}</code>`;
}

/** An act or sanction is named by its id; people read the first of its phrases. */
function printElement(element: WrittenCondition | NormAct, { site }: Page): Hole {
  if ("text" in element) return printCondition(element);
  const act = element.act === undefined ? undefined : site.handbook.vocabulary.acts.get(element.act);
  return act?.phrases[0] ?? element.words;
}

/** The provision that another norm, or a provision itself, stands in: linked and cited. */
function printTarget(target: NormTarget, page: Page): Hole {
  if (target.kind === "norm") {
    const norm = page.site.norms.get(target.id);
    if (!norm) return html`<code>${target.id}</code>`;
    const { document, provision, citation } = norm.source;
    return joinHtml([linkTo(document, provision, citation, page), html`<code>${target.id}</code>`], " ");
  }
  const citation = page.site.documents.get(target.document)?.provisions.get(target.provision)?.citation;
  return linkTo(target.document, target.provision, citation ?? target.provision, page);
}

function linkTo(document: string, provision: string, words: string, page: Page): Hole {
  const href = addressOf(page, document, provision);
  return href === undefined ? words : html`<a href="${href}">${words}</a>`;
}
