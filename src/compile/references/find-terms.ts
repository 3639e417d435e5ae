import type { Definition } from "../../model/document.js";

/** A defined term where it stands in a text. */
export type FoundTerm = {
  readonly start: number;
  readonly end: number;
  readonly document: string;
  readonly definition: Definition;
};

/** The definitions whose terms are sought, each with the id of its document; of two with one name the first counts. */
export type Definitions = readonly { readonly document: string; readonly definition: Definition }[];

type Finder = { readonly pattern: RegExp; readonly byName: ReadonlyMap<string, Definitions[number]> };

const finders = new WeakMap<Definitions, Finder>();

/**
 * Defined terms in a text: as written, whole words, the longest first (`Perangkat Daerah Penjuru` before `Perangkat Daerah`).
 * Terms are capitalised wherever they are used (UU 12/2011 Lampiran II angka 108), so case decides.
 */
export function findTerms(text: string, definitions: Definitions): readonly FoundTerm[] {
  if (definitions.length === 0) return [];
  const known = finders.get(definitions) ?? finderOf(definitions);
  finders.set(definitions, known);
  return [...text.matchAll(known.pattern)].flatMap(({ 0: name, index }) => {
    const found = known.byName.get(name);
    return found ? [{ start: index, end: index + name.length, ...found }] : [];
  });
}

/** Longer than any term people use: what is, is a sentence that only looks like a definition. */
export const longestTerm = 200;

/** One pattern for all names, so that a text is read once however many terms there are. */
function finderOf(definitions: Definitions): Finder {
  const byName = new Map<string, Definitions[number]>();
  for (const one of definitions) {
    for (const name of [one.definition.term, one.definition.abbreviation]) {
      if (name && name.length <= longestTerm && !byName.has(name)) byName.set(name, one);
    }
  }
  if (byName.size === 0) return { pattern: /(?!)/gu, byName };
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu"), byName };
}
