import type { Provision } from "../../model/provision.js";
import { annexHeading, elucidationHeading, type Formulae } from "../formulae.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { permalink } from "./permalink.js";
import { renderHeading, renderInside } from "./render-provision.js";

/**
 * An annex or the elucidation of an act: the act's title stands above it, and an annex ends with the office that enacts
 * (UU 12/2011 Lampiran II angka 180, 195–197).
 */
export function renderAttachment(attachment: Provision, formulae: Formulae, page: Page): Html {
  const inside =
    attachment.kind === "lampiran"
      ? renderAnnex(attachment, formulae, page)
      : html`${titleHeading("elucidation-heading", elucidationHeading(formulae), attachment, page)}${renderInside(attachment, 3, page)}`;
  return html`<section class="attachment unit-${attachment.kind}" id="${attachment.id}">\n${inside}</section>\n`;
}

function renderAnnex(annex: Provision, formulae: Formulae, page: Page): Html {
  const lines = annexHeading(annex.label, formulae);
  // Its name is the heading; an annex without a name is headed by its label and the act it belongs to.
  const heading =
    annex.title === ""
      ? titleHeading("annex-heading", lines, annex, page)
      : html`<p class="annex-heading">${linesOf(lines)}</p>\n${renderHeading(annex, html`${annex.title}`, 2, page)}`;
  return html`${heading}${renderInside(annex, 3, page)}<div class="signature signature-right">
<p>${formulae.office}</p>
<p class="signature-name">${formulae.enactment.name}</p>
</div>
`;
}

function titleHeading(name: string, lines: readonly string[], attachment: Provision, page: Page): Html {
  return html`<div class="heading-line ${name}"><h2>${linesOf(lines)}</h2>${permalink(attachment, page)}</div>\n`;
}

function linesOf(lines: readonly string[]): Html {
  return html`${lines.map((line) => html`<span class="line">${line}</span> `)}`;
}
