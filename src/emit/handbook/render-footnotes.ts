import { footnoteId, fragment } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderBlocks } from "../html/render-block.js";

/** The notes of a page in the order of their numbers, each leading back to its place in the text; `undefined` if there are none. */
export function renderFootnotes(page: Page): Html | undefined {
  if (page.footnotes.size === 0) return undefined;
  const { words } = page.site;
  const notes = [...page.footnotes.values()].map(({ number, note, firstReference }) => {
    const { note: id, reference } = footnoteId(number);
    const back =
      firstReference !== undefined &&
      html`<p><a class="back" href="${fragment(reference)}" aria-label="${`${words.backToText} (${words.footnote(number)})`}">↩</a></p>\n`;
    return html`<li id="${id}">\n${renderBlocks(note.children, page)}${back}</li>\n`;
  });
  return html`<ol class="footnotes">\n${notes}</ol>\n`;
}
