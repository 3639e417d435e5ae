import { addressOf, type Page } from "../html/page.js";
import { everyInline } from "../html/walk-text.js";
import { wordsOfProvision } from "../html/words-of.js";
import { describeDocument } from "./describe-document.js";

/** What a reference leads to: its citation with the document, and its first words. */
type Preview = readonly [heading: string, words: string];

const length = 420;

/** What the references of a page to other pages say, by their address; those within the page are read from the page itself. */
export function previewsOf(page: Page): Readonly<Record<string, Preview>> {
  const previews: Record<string, Preview> = {};
  const here = page.here.document.head.id;
  for (const inline of everyInline(page.here.document)) {
    if (inline.kind !== "reference" || inline.target.kind === "external" || inline.target.document === here) continue;
    const target = page.site.documents.get(inline.target.document);
    const id = inline.target.kind === "provision" ? inline.target.id : undefined;
    const href = addressOf(page, inline.target.document, id);
    if (!target || href === undefined || previews[href]) continue;
    const { head } = target.document;
    const provision = id === undefined ? undefined : target.provisions.get(id);
    previews[href] = provision
      ? [`${provision.citation}, ${head.shortTitle ?? head.title}`, firstWords(wordsOfProvision(provision))]
      : [head.title, firstWords(describeDocument(target.document) ?? "")];
  }
  return previews;
}

function firstWords(text: string): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length))} …`;
}
