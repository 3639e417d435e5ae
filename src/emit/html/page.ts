import { InvariantError } from "../../errors.js";
import { fragment, glossaryId, pageName } from "./address.js";
import { footnotesOf, type NumberedFootnote } from "./footnotes.js";
import type { Site, SiteDocument } from "./site.js";

/** What rendering needs to know of the page it writes for. */
export type Page = {
  readonly site: Site;
  /** The document whose text is on the page. */
  readonly here: SiteDocument;
  /** Path from the page to the folder of the document pages: empty, or `../handbook/`. */
  readonly toHandbook: string;
  readonly footnotes: ReadonlyMap<string, NumberedFootnote>;
  /** Whether terms lead to a glossary on this page. */
  readonly hasGlossary: boolean;
};

/** The page of a document in the handbook. */
export function documentPage(site: Site, id: string): Page {
  const here = siteDocument(site, id);
  return { site, here, toHandbook: "", footnotes: footnotesOf(here.document), hasGlossary: true };
}

/** A page outside the handbook's folder that shows text of a document: its links lead into the handbook. */
export function foreignPage(site: Site, id: string, toHandbook: string): Page {
  return { site, here: siteDocument(site, id), toHandbook, footnotes: new Map(), hasGlossary: false };
}

/** Address of a document, or of a place in it; `undefined` if the handbook has no such place. */
export function addressOf(page: Page, document: string, provision?: string): string | undefined {
  const target = page.site.documents.get(document);
  if (!target || (provision !== undefined && !target.provisions.has(provision))) return undefined;
  const isHere = target === page.here && page.toHandbook === "";
  if (provision === undefined) return `${page.toHandbook}${pageName(document)}`;
  return isHere ? fragment(provision) : `${page.toHandbook}${pageName(document)}${fragment(provision)}`;
}

/** Address and meaning of a defined term; `undefined` if no such definition exists. */
export function termAddress(
  page: Page,
  document: string,
  id: string,
): { readonly href: string; readonly meaning: string } | undefined {
  const definition = page.site.documents.get(document)?.definitions.get(id);
  if (!definition) return undefined;
  const href = page.hasGlossary ? fragment(glossaryId(document, id)) : addressOf(page, document, definition.provision);
  return href === undefined ? undefined : { href, meaning: definition.meaning };
}

function siteDocument(site: Site, id: string): SiteDocument {
  const document = site.documents.get(id);
  if (!document) throw new InvariantError(`No document ${id} in this handbook`);
  return document;
}

/** A place on a document's page that no provision owns. */
export function placeOn(page: Page, document: string, anchor: string): string {
  const isHere = document === page.here.document.head.id && page.toHandbook === "";
  return `${isHere ? "" : (addressOf(page, document) ?? "")}${fragment(anchor)}`;
}
