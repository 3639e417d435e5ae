import type { Document } from "../../model/document.js";
import { everyProvision } from "../html/walk-text.js";

/** Word takes names of at most 40 letters, digits and underscores; one that begins with an underscore stays out of the reader's list. */
const longest = 40;

/** The bookmark of every provision of a document, by its id; the same in every build, so that one file can point into another. */
export function bookmarksOf(document: Document): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of everyProvision(document)) {
    if (names.has(id)) continue;
    const plain = `_${id.replace(/[^A-Za-z0-9]+/g, "_")}`;
    let name = plain.slice(0, longest);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
      const ending = `_${n}`;
      name = plain.slice(0, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
