import type { Provision } from "../../model/provision.js";
import { type Html, html, joinHtml, nothing } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";
import type { Referrer } from "../html/referrers.js";

/** Who refers to a provision, folded: the places of this document first, then those of each other document. */
export function renderReferrers({ id }: Provision, page: Page): Html {
  const here = page.here.document.head.id;
  const referrers = page.site.referrers.get(here)?.get(id) ?? [];
  if (referrers.length === 0) return nothing;
  const { words } = page.site;
  const byDocument = new Map<string, Referrer[]>();
  for (const referrer of referrers)
    byDocument.set(referrer.document, [...(byDocument.get(referrer.document) ?? []), referrer]);
  const ordered = [...byDocument].sort(([a], [b]) => Number(b === here) - Number(a === here));
  return html`<details class="referrers">
<summary>${words.referredBy(referrers.length)}</summary>
<ul>
${ordered.map(
  ([document, places]) =>
    html`<li>${nameOf(document, page)}: ${joinHtml(
      places.map((place) => linkTo(place, page)),
      "; ",
    )}</li>\n`,
)}</ul>
</details>
`;
}

function nameOf(document: string, page: Page): string {
  if (document === page.here.document.head.id) return page.site.words.sameDocument;
  const head = page.site.documents.get(document)?.document.head;
  return head?.shortTitle ?? head?.title ?? document;
}

function linkTo({ document, provision, citation }: Referrer, page: Page): Html {
  const href = addressOf(page, document, provision);
  return href === undefined ? html`${citation}` : html`<a href="${href}">${citation}</a>`;
}
