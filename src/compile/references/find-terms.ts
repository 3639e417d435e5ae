import type { Definition } from "../../model/document.js";
import { oncePer } from "../once-per.js";

/** A defined term where it stands in a text. */
export type FoundTerm = {
  readonly start: number;
  readonly end: number;
  readonly document: string;
  readonly definition: Definition;
};

/** The definitions whose terms are sought, each with the id of its document; of two with one name the first counts. */
export type Definitions = readonly { readonly document: string; readonly definition: Definition }[];

type Finder = { readonly names: RegExp; readonly byName: ReadonlyMap<string, Definitions[number]> };

/**
 * Defined terms in a text: as written, whole words, the longest first (`Perangkat Daerah Penjuru` before `Perangkat Daerah`).
 * Terms are capitalised wherever they are used (UU 12/2011 Lampiran II angka 108), so case decides.
 */
export function findTerms(text: string, definitions: Definitions): readonly FoundTerm[] {
  if (definitions.length === 0) return [];
  const { names, byName } = finderOf(definitions);
  const found: FoundTerm[] = [];
  names.lastIndex = 0;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const [name] = match;
    const named = byName.get(name);
    // Asked here and not by the pattern, which then looks for its words alone: this runs over every line of the handbook.
    if (isInWord.test(text.slice(Math.max(0, match.index - 2), match.index))) names.lastIndex = match.index + 1;
    else if (named) found.push({ start: match.index, end: match.index + name.length, ...named });
  }
  return found;
}

/** At the end of what stands before: the name begins inside a word. */
const isInWord = /[\p{L}\p{N}]$/u;

/** Longer than any term people use: what is, is a sentence that only looks like a definition. */
export const longestTerm = 200;

/** One pattern for all names, so that a text is read once however many terms there are. */
const finderOf = oncePer((definitions: Definitions): Finder => {
  const byName = new Map<string, Definitions[number]>();
  for (const one of definitions) {
    for (const name of [one.definition.term, one.definition.abbreviation]) {
      if (name && name.length <= longestTerm && !byName.has(name)) byName.set(name, one);
    }
  }
  if (byName.size === 0) return { names: /(?!)/gu, byName };
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return { names: new RegExp(`(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu"), byName };
});
