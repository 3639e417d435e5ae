import type { SearchDocument } from "./search-index.js";

/** A place as the search names it; without a document the anchor is the address of a page, or the id of a part. */
export type Place = { readonly document: SearchDocument | undefined; readonly anchor: string };

/**
 * Where a place is, seen from the page.
 * @param base - Path from the page to the handbook's folder; `#` where the whole handbook is one page, whose ids begin with the document's.
 */
export function addressOf({ document, anchor }: Place, base: string): string {
  if (base === "#") return `#${encodeURIComponent(document ? `${document.id}__${anchor}` : anchor)}`;
  if (!document) return base + anchor;
  return `${base}${document.page}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
}
