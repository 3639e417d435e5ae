/** A stretch of words that stands in both texts, or only in the old one, or only in the new one. */
export type DiffPart = { readonly kind: "same" | "removed" | "added"; readonly words: string };

/** Above this many comparisons the middle counts as replaced: the time stays bounded. */
const maximumCells = 4_000_000;

/** What changed between two texts, word by word: the fewest words removed and added; removed before added. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return grouped([
    ...a.slice(0, start).map((word) => ({ kind: "same" as const, words: word })),
    ...middle,
    ...a.slice(a.length - end).map((word) => ({ kind: "same" as const, words: word })),
  ]);
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const removed = (words: readonly string[]): DiffPart[] => words.map((word) => ({ kind: "removed", words: word }));
  const added = (words: readonly string[]): DiffPart[] => words.map((word) => ({ kind: "added", words: word }));
  const width = b.length + 1;
  if (a.length * b.length > maximumCells) return [...removed(a), ...added(b)];
  /** Longest common subsequence of the rests from i and j. */
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push({ kind: "same", words: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push(...removed(a.slice(i, i + 1)));
      i += 1;
    } else {
      parts.push(...added(b.slice(j, j + 1)));
      j += 1;
    }
  }
  return [...parts, ...removed(a.slice(i)), ...added(b.slice(j))];
}

/** Neighbours of one kind as one part; between two same stretches the removed stand before the added. */
function grouped(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    if (removed.length > 0) result.push({ kind: "removed", words: removed.join(" ") });
    if (added.length > 0) result.push({ kind: "added", words: added.join(" ") });
    [removed, added] = [[], []];
  };
  let same: string[] = [];
  for (const { kind, words } of parts) {
    if (kind === "same") {
      flush();
      same.push(words);
      continue;
    }
    if (same.length > 0) result.push({ kind: "same", words: same.join(" ") });
    same = [];
    (kind === "removed" ? removed : added).push(words);
  }
  flush();
  if (same.length > 0) result.push({ kind: "same", words: same.join(" ") });
  return result;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
