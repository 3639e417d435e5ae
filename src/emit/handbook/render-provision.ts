import { assertNever } from "../../errors.js";
import type { Provision, ProvisionKind } from "../../model/provision.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderBlocks } from "../html/render-block.js";
import { renderCharts } from "../pictures/render-charts.js";
import { permalink } from "./permalink.js";
import { renderContent } from "./render-content.js";
import { renderMachineReading } from "./render-machine-reading.js";
import { renderReferrers } from "./render-referrers.js";
import { renderScenarios } from "./render-scenario.js";

/** Level of an HTML heading. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

const itemKinds: ReadonlySet<ProvisionKind> = new Set(["ayat", "huruf", "angka"]);

/**
 * Provisions as HTML: each is one element whose id is its own, with its printed label as text and its lasting link.
 * @param level - Of the headings of the outermost ones.
 */
export function renderProvisions(provisions: readonly Provision[], level: Level, page: Page): Html {
  const runs: (Provision | Provision[])[] = [];
  for (const provision of provisions) {
    const last = runs.at(-1);
    if (!itemKinds.has(provision.kind)) runs.push(provision);
    else if (Array.isArray(last) && last[0]?.form === provision.form) last.push(provision);
    else runs.push([provision]);
  }
  return html`${runs.map((run) => (Array.isArray(run) ? renderItems(run, level, page) : renderProvision(run, level, page)))}`;
}

function renderProvision(provision: Provision, level: Level, page: Page): Html {
  switch (provision.kind) {
    case "bab":
    case "bagian":
    case "paragraf":
      return renderGroup(provision, level, page);
    case "pasal":
      return renderUnit(provision, `${provision.label} ${provision.title}`.trim(), level, page);
    case "section":
      return renderUnit(provision, provision.title, level, page);
    case "menimbang":
    case "mengingat":
    case "diktum":
      return renderLabelled(provision, level, page);
    case "lampiran":
    case "penjelasan":
      return renderUnit(provision, provision.title || provision.label, level, page);
    case "ayat":
    case "huruf":
    case "angka":
      return renderItems([provision], level, page);
    default:
      return assertNever(provision.kind);
  }
}

/** BAB, Bagian, Paragraf: a heading of two lines over what stands in it. */
function renderGroup(provision: Provision, level: Level, page: Page): Html {
  const { kind, id, label, title } = provision;
  const words = html`<span class="group-label">${label}</span>${title !== "" && html` <span class="group-title">${title}</span>`}`;
  return html`<section class="group group-${kind}" id="${id}">
${renderHeading(provision, words, level, page)}${renderInside(provision, deeper(level), page)}</section>
`;
}

/** A Pasal, a section of prose or an attachment: a heading over its text. A section without heading has none here either. */
function renderUnit(provision: Provision, heading: string, level: Level, page: Page): Html {
  const { kind, id } = provision;
  if (heading === "") {
    return html`<div class="unit-${kind} unit-untitled" id="${id}">
${permalink(provision, page)}${renderInside(provision, level, page)}</div>
`;
  }
  return html`<section class="unit-${kind}" id="${id}">
${renderHeading(provision, html`${heading}`, level, page)}${renderInside(provision, deeper(level), page)}</section>
`;
}

/** A heading with the lasting link of its provision. */
export function renderHeading(provision: Provision, words: Html, level: Level, page: Page): Html {
  const open = { 1: html`<h1>`, 2: html`<h2>`, 3: html`<h3>`, 4: html`<h4>`, 5: html`<h5>`, 6: html`<h6>` }[level];
  const close = { 1: html`</h1>`, 2: html`</h2>`, 3: html`</h3>`, 4: html`</h4>`, 5: html`</h5>`, 6: html`</h6>` }[
    level
  ];
  return html`<div class="heading-line level-${level}">${open}${words}${close}${permalink(provision, page)}</div>\n`;
}

/** `Menimbang : …`, `KESATU : …`: the label in its own column, aligned with the others (UU 12/2011 Lampiran II angka 57). */
function renderLabelled(provision: Provision, level: Level, page: Page): Html {
  const label = renderHeading(provision, html`${provision.label}`, level, page);
  return html`<section class="labelled labelled-${provision.kind}" id="${provision.id}">
${label}<span class="colon" aria-hidden="true">:</span>
<div class="labelled-text">
${renderInside(provision, deeper(level), page)}</div>
</section>
`;
}

/** Ayat, huruf and angka of one form: a list whose labels are text, as the law prints them. */
function renderItems(items: readonly Provision[], level: Level, page: Page): Html {
  const rendered = items.map(
    (item) => html`<li class="item item-${item.kind}" id="${item.id}"><span class="item-label">${item.label}</span>
<div class="item-text">
${renderInside(item, level, page)}</div>
${permalink(item, page)}</li>
`,
  );
  return html`<ol class="items">\n${rendered}</ol>\n`;
}

/** The text of a provision in the order of the law, then what machines make of it. */
export function renderInside(provision: Provision, level: Level, page: Page): Html {
  const { content, closing, children, repealed } = provision;
  const own =
    repealed && content.length === 0 ? html`<p>${page.site.words.repealed}</p>\n` : renderContent(provision, page);
  const text = repealed ? html`<div class="repealed">${own}</div>\n` : own;
  const [before, after] = splitQuoted(provision);
  return html`${text}${renderQuoted(before, level, page)}${renderProvisions(children, level, page)}${
    closing.length > 0 && html`<div class="wrap-up">\n${renderBlocks(closing, page)}</div>\n`
  }${renderQuoted(after, level, page)}${renderCharts(provision, page)}${renderMachineReading(provision, page)}${renderScenarios(provision, page)}${renderReferrers(provision, page)}`;
}

/** Quoted provisions stand where the quotation stood: before the items, or after them. */
function splitQuoted({ quoted, children }: Provision): readonly [readonly Provision[], readonly Provision[]] {
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return [quoted.filter(({ span }) => span.start < firstChild), quoted.filter(({ span }) => span.start >= firstChild)];
}

function renderQuoted(quoted: readonly Provision[], level: Level, page: Page): Html {
  const inside = (one: Provision): Html =>
    html`<blockquote class="quoted-law" id="${one.id}">\n${renderInside(one, level, page)}</blockquote>\n`;
  return html`${quoted.map(inside)}`;
}

function deeper(level: Level): Level {
  return (level < 6 ? level + 1 : 6) as Level;
}
