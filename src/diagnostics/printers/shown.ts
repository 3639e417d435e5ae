import type { Diagnostic, Language } from "../diagnostic.js";

/** How many findings of one code in one file are printed unless all are asked for: more of the same tell nothing new. */
export const mostShown = 100;

/** A fix of more replacements than this is not printed for machines: `pedoman fix` makes it. */
export const mostEdits = 1000;

/** A finding to print, and how many more of its code in its file are left out after it. */
export type Shown = { readonly diagnostic: Diagnostic; readonly more: number };

/**
 * The findings to print, in the order given: of each code in each file the first `most`. A text with a hundred thousand slips of one kind would otherwise
 * print for minutes, hundreds of megabytes. The last one printed says how many are left out.
 */
export function shownOf(diagnostics: readonly Diagnostic[], most: number): readonly Shown[] {
  const counts = new Map<string, number>();
  const kept = diagnostics.flatMap((diagnostic) => {
    const key = `${diagnostic.span.file}\0${diagnostic.code}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number <= most ? [{ diagnostic, key, number }] : [];
  });
  return kept.map(({ diagnostic, key, number }) => ({
    diagnostic,
    more: number === most ? (counts.get(key) as number) - most : 0,
  }));
}

/** That more were found than are printed, as a sentence. */
export function moreWords(more: number, language: Language): string {
  return language === "id"
    ? `dan ${more.toLocaleString("id")} temuan lagi dengan kode ini dalam berkas ini (semuanya: pedoman check --all).`
    : `and ${more.toLocaleString("en")} more with this code in this file (all of them: pedoman check --all).`;
}
