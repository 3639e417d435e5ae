/** Short titles of documents, ready to be looked for at a place of a text: whole handbooks have thousands, and every citation asks. */
export type ShortTitles = {
  /** The title with which a text goes on after blanks, as a whole word; of two that begin alike the longer. */
  at(rest: string): string | undefined;
};

/** Makes titles ready. */
export function shortTitles(titles: readonly string[]): ShortTitles {
  const byFirstWord = new Map<string, { readonly title: string; readonly pattern: RegExp }[]>();
  for (const title of [...titles].sort((a, b) => b.length - a.length)) {
    const first = firstWord(title);
    const known = byFirstWord.get(first) ?? [];
    known.push({ title, pattern: new RegExp(`^\\s+${escaped(title)}(?![\\p{L}\\d])`, "u") });
    byFirstWord.set(first, known);
  }
  return {
    at: (rest) => byFirstWord.get(firstWord(rest))?.find(({ pattern }) => pattern.test(rest))?.title,
  };
}

/** For texts that name no document. */
export const noShortTitles = shortTitles([]);

function firstWord(text: string): string {
  return /^\s*([\p{L}\d]*)/u.exec(text)?.[1] ?? "";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
