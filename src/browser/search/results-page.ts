import type { Search } from "./find.js";
import { addressOf } from "./place-address.js";
import { element, hitWords, placeOf, told } from "./search-box.js";
import type { SearchWords } from "./search-index.js";

/** So many hits of a document stand open; the others are folded. */
const open = 6;

/** Fills the page of results with all that a query finds, as links under the documents they stand in. */
export function showResults(
  section: HTMLElement,
  query: string,
  search: Search,
  words: SearchWords,
  base: string,
): void {
  const list = section.querySelector(".results-list");
  if (!list) return;
  const found = search(query);
  const content: HTMLElement[] = [element("p", "results-count", told(found, query, words))];
  if (found.jumps.length > 0) {
    const jumps = element("ul", "results-jumps", "");
    for (const jump of found.jumps) {
      const item = element("li", "result", "");
      const link = linkTo(addressOf(jump, base), [element("span", "search-heading", jump.citation)]);
      item.append(link, " ", element("span", "search-document", jump.document.title));
      if (jump.nearest) item.append(" ", element("span", "search-nearest", words.nearest));
      jumps.append(item);
    }
    content.push(jumps);
  }
  if (found.some) content.push(element("p", "search-note", words.some));
  for (const { document, hits } of found.groups) {
    const group = element("section", "results-group", "");
    const heading = element("h3", "results-name", document?.title ?? words.other);
    const items = hits.map((hit) => {
      const [name, ...text] = hitWords(hit, found, 240);
      const item = element("li", "result", "");
      item.append(linkTo(addressOf(placeOf(hit, document), base), name ? [name] : []), ...text);
      return item;
    });
    const first = element("ul", "results-hits", "");
    first.append(...items.slice(0, open));
    group.append(heading, first);
    if (items.length > open) {
      const fold = element("details", "results-more", "");
      const more = element("ul", "results-hits", "");
      more.append(...items.slice(open));
      fold.append(element("summary", "", words.all.replace("{count}", String(items.length))), more);
      group.append(fold);
    }
    content.push(group);
  }
  list.replaceChildren(...content);
  section.hidden = false;
}

function linkTo(href: string, content: readonly HTMLElement[]): HTMLElement {
  const link = document.createElement("a");
  link.href = href;
  link.append(...content);
  return link;
}
