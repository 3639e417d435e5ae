import { byCodeUnits } from "../../model/by-code-units.js";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import { fragment, pageName } from "../html/address.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";

/** A term or heading, with the places that have it. */
type Entry = { readonly name: string; readonly places: readonly { readonly href: string; readonly title: string }[] };

/** The page a query leads to. Scripts show the results on it; without them it is an index of terms and headings, as books have. */
export function renderSearchPage(site: Site): string {
  const { words } = site;
  return renderTemplate("handbook/search", {
    page: pageShell(site, "handbook", { title: words.searchPage.title }),
    words: words.searchPage,
    letters: lettersOf(entriesOf(site)),
  });
}

function entriesOf({ documents }: Site): readonly Entry[] {
  const entries = new Map<string, { name: string; places: { href: string; title: string }[] }>();
  for (const { document } of documents.values()) {
    const { id, title } = document.head;
    const add = (name: string, place: string): void => {
      const key = name.toLowerCase();
      const entry = entries.get(key) ?? { name, places: [] };
      entries.set(key, entry);
      entry.places.push({ href: `${pageName(id)}${fragment(place)}`, title });
    };
    for (const { term, abbreviation, provision } of document.definitions) {
      add(term, provision);
      if (abbreviation !== undefined) add(abbreviation, provision);
    }
    for (const { kind, title: heading, id: place } of walkProvisions(topLevel(document)))
      if (heading !== "" && /^\p{L}/u.test(heading)) add(kind === "bab" ? sentenceCase(heading) : heading, place);
  }
  return [...entries.values()].sort((a, b) => byCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()));
}

function lettersOf(
  entries: readonly Entry[],
): readonly { letter: string; id: string; href: string; entries: Entry[] }[] {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = entry.name.charAt(0).toUpperCase();
    const group = letters.get(letter);
    if (group) group.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, own]) => {
    const id = `huruf_${letter}`;
    return { letter, id, href: fragment(id), entries: own };
  });
}

/** `KETENTUAN UMUM` as `Ketentuan umum`: an index is read, not proclaimed. */
function sentenceCase(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
