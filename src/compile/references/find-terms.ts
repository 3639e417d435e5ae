import type { Definition } from "../../model/document.js";

/** A defined term where it stands in a text. */
export type FoundTerm = {
  readonly start: number;
  readonly end: number;
  readonly document: string;
  readonly definition: Definition;
};

/**
 * Defined terms in a text: as written, whole words, the longest first (`Perangkat Daerah Penjuru` before `Perangkat Daerah`).
 * Terms are capitalised wherever they are used (UU 12/2011 Lampiran II angka 108), so case decides.
 */
export function findTerms(
  text: string,
  definitions: readonly { readonly document: string; readonly definition: Definition }[],
): readonly FoundTerm[] {
  const names = definitions
    .flatMap(({ document, definition }) =>
      [definition.term, definition.abbreviation].flatMap((name) => (name ? [{ name, document, definition }] : [])),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const found: FoundTerm[] = [];
  const taken = new Uint8Array(text.length);
  for (const { name, document, definition } of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken[start] || taken[end - 1] || isWord(text[start - 1]) || isWord(text[end])) continue;
      taken.fill(1, start, end);
      found.push({ start, end, document, definition });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
