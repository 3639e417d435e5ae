import { byCodeUnits } from "../../model/by-code-units.js";
import type { Definition } from "../../model/document.js";
import { glossaryId } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";
import { everyInline } from "../html/walk-text.js";

/** The terms a page needs – those its document defines and those it uses – in alphabetical order; `undefined` if there are none. */
export function renderGlossary(page: Page): Html | undefined {
  const entries = glossaryOf(page);
  if (entries.length === 0) return undefined;
  return html`<dl class="glossary">\n${entries.map((entry) => renderEntry(entry, page))}</dl>\n`;
}

type Entry = { readonly document: string; readonly definition: Definition };

function glossaryOf({ here, site }: Page): readonly Entry[] {
  const own = here.document.head.id;
  const entries = new Map<string, Entry>();
  const add = (document: string, definition: Definition | undefined): void => {
    if (definition) entries.set(glossaryId(document, definition.id), { document, definition });
  };
  for (const definition of here.definitions.values()) add(own, definition);
  for (const inline of everyInline(here.document)) {
    if (inline.kind === "term")
      add(inline.document, site.documents.get(inline.document)?.definitions.get(inline.definition));
  }
  return [...entries.values()].sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)));
}

function sortKey({ document, definition }: Entry): string {
  return `${(definition.abbreviation ?? definition.term).toLowerCase()}\u0000${document}\u0000${definition.id}`;
}

function renderEntry({ document, definition }: Entry, page: Page): Html {
  const { abbreviation, term, meaning, provision } = definition;
  const citation = page.site.documents.get(document)?.provisions.get(provision)?.citation ?? provision;
  const href = addressOf(page, document, provision);
  const name =
    abbreviation === undefined
      ? html`<dfn>${term}</dfn>`
      : html`<dfn>${abbreviation}</dfn> <span class="long-term">${term}</span>`;
  return html`<div class="glossary-entry" id="${glossaryId(document, definition.id)}"><dt>${name}</dt>
<dd>${meaning}. ${href !== undefined && html`<a class="source" href="${href}">${citation}</a>`}</dd></div>
`;
}
