/** One of two things that are compared, as far as comparing needs to know it. */
export type Alignable = {
  /** Equal for things that say the same; empty if it says nothing by which it could be known. */
  readonly key: string;
  /** A number of its own, which it keeps while others come and go; absent where nobody gave it one. */
  readonly mark: string | undefined;
};

/**
 * Which things of one list are which of another, both in their order: first those with the same mark, then those that alone say what they say, then,
 * between these, those that are most alike.
 * @param likeness - From 0 (different) to 1; asked only for things between two that are sure. Below zero they must not be paired.
 * @returns For each thing of `after`, the index of its counterpart in `before`.
 */
export function align(
  before: readonly Alignable[],
  after: readonly Alignable[],
  likeness: (before: number, after: number) => number,
): readonly (number | undefined)[] {
  const pairs = new Array<number | undefined>(after.length).fill(undefined);
  type Range = {
    readonly a0: number;
    readonly a1: number;
    readonly b0: number;
    readonly b1: number;
    readonly by: Pass;
  };
  const stack: Range[] = [{ a0: 0, a1: before.length, b0: 0, b1: after.length, by: "mark" }];
  for (let range = stack.pop(); range; range = stack.pop()) {
    let { a0, a1, b0, b1, by } = range;
    if (by === "key") {
      // Most texts are changed in few places: what is equal at both ends needs no search.
      for (; a0 < a1 && b0 < b1 && isSame(before[a0], after[b0]); a0 += 1, b0 += 1) pairs[b0] = a0;
      for (; a0 < a1 && b0 < b1 && isSame(before[a1 - 1], after[b1 - 1]); a1 -= 1, b1 -= 1) pairs[b1 - 1] = a1 - 1;
    }
    if (a0 === a1 || b0 === b1) continue;
    const anchors = by === "likeness" ? [] : anchorsOf(before, after, { a0, a1, b0, b1 }, by);
    const next = by === "mark" ? "key" : "likeness";
    if (anchors.length === 0) {
      if (by !== "likeness") stack.push({ a0, a1, b0, b1, by: next });
      else pairAlike(before, after, { a0, a1, b0, b1 }, likeness, pairs);
      continue;
    }
    let [fromA, fromB] = [a0, b0];
    for (const [a, b] of [...anchors, [a1, b1] as const]) {
      // With anchors found, what lies between may have anchors of its own.
      stack.push({ a0: fromA, a1: a, b0: fromB, b1: b, by: by === "mark" ? "key" : by });
      if (a < a1) pairs[b] = a;
      [fromA, fromB] = [a + 1, b + 1];
    }
  }
  return pairs;
}

type Pass = "mark" | "key" | "likeness";
type Bounds = { readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number };

function isSame(one: Alignable | undefined, other: Alignable | undefined): boolean {
  return one !== undefined && other !== undefined && one.key !== "" && one.key === other.key;
}

/** Pairs of what stands once on either side, as many as keep their order. */
function anchorsOf(
  before: readonly Alignable[],
  after: readonly Alignable[],
  { a0, a1, b0, b1 }: Bounds,
  by: "mark" | "key",
): readonly (readonly [number, number])[] {
  const places = (list: readonly Alignable[], from: number, to: number): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (let index = from; index < to; index += 1) {
      const value = list[index]?.[by] || undefined;
      // -1: more than one.
      if (value !== undefined) found.set(value, found.has(value) ? -1 : index);
    }
    return found;
  };
  const left = places(before, a0, a1);
  const right = places(after, b0, b1);
  const pairs: (readonly [number, number])[] = [];
  for (const [value, b] of right) {
    const a = left.get(value);
    if (b >= 0 && a !== undefined && a >= 0) pairs.push([a, b]);
  }
  return longestRising(pairs.sort(([, b], [, d]) => b - d));
}

/** The longest run of pairs in which the first numbers rise (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const previous = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([a], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as readonly [number, number])[0] < a) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tops[low - 1] as number;
    tops[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number)
    run.push(pairs[at] as readonly [number, number]);
  return run.reverse();
}

/** Larger stretches without anything sure are not searched: nothing of the old text can be told there. */
const largest = 250_000;

/** The pairing that is most alike in sum, in order (Needleman–Wunsch). */
function pairAlike(
  before: readonly Alignable[],
  after: readonly Alignable[],
  { a0, a1, b0, b1 }: Bounds,
  likeness: (before: number, after: number) => number,
  pairs: (number | undefined)[],
): void {
  const [n, m] = [a1 - a0, b1 - b0];
  if (n * m > largest) return;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const score = (a: number, b: number): number => (isSame(before[a], after[b]) ? 2 : likeness(a, b));
  const scores = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1) {
      const alike = score(a0 + i, b0 + j);
      scores[i * m + j] = alike;
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      best[i * width + j] = alike > 0 ? Math.max(skip, alike + (best[(i + 1) * width + j + 1] as number)) : skip;
    }
  for (let i = 0, j = 0; i < n && j < m; ) {
    const here = best[i * width + j] as number;
    const alike = scores[i * m + j] as number;
    if (alike > 0 && Math.abs(here - alike - (best[(i + 1) * width + j + 1] as number)) < 1e-9) {
      pairs[b0 + j] = a0 + i;
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
}

/** How alike two texts are, from 0 to 1: the words they share, of all they have (Dice). */
export function wordLikeness(one: string, other: string): number {
  const left = one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
