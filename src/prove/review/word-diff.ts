import { diffArrays } from "diff";

/** A stretch of words that stands in both texts, or only in the old one, or only in the new one. */
export type DiffPart = { readonly kind: "same" | "removed" | "added"; readonly words: string };

/** Above this many words removed and added, everything after the common beginning counts as replaced: the time stays bounded. */
const mostChanges = 2000;

/** What changed between two texts, word by word: the fewest words removed and added; removed before added. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays([...a], [...b], { maxEditLength: mostChanges });
  if (changes === undefined) return replaced(a, b);
  return changes.map(({ removed, added, value }) => ({
    kind: removed ? "removed" : added ? "added" : "same",
    words: value.join(" "),
  }));
}

function replaced(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const differs = a.findIndex((word, index) => word !== b[index]);
  const part = (kind: DiffPart["kind"], words: readonly string[]): DiffPart => ({ kind, words: words.join(" ") });
  return [
    ...(differs > 0 ? [part("same", a.slice(0, differs))] : []),
    part("removed", a.slice(differs)),
    part("added", b.slice(differs)),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
