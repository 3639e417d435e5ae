/**
 * How alike two texts are: twice the words they share over all words of both (Sørensen–Dice over words with their number), from 0 to 1. Case and
 * punctuation do not count.
 */
export function likeness(one: string, other: string): number {
  return bagLikeness(wordBag(one), wordBag(other));
}

/** The words of a text and how often each stands in it. */
type WordBag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** {@link likeness} of texts whose words are counted already. */
function bagLikeness(one: WordBag, other: WordBag): number {
  if (one.size + other.size === 0) return 1;
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}

/** A word that stands in more candidates than this tells nothing about which of them is meant. */
const commonWord = 40;
/** Candidates compared in full for one text. */
const mostCompared = 6;

/** A pair that may be one text in two states. */
export type LikePair = { readonly one: number; readonly other: number; readonly likeness: number };

/**
 * Pairs of texts that are alike at least so much, the most alike first. Only texts that share rare words are compared, so that two unrelated laws of
 * thousands of provisions are told apart at once.
 */
export function likePairs(ones: readonly string[], others: readonly string[], least: number): readonly LikePair[] {
  const bags = others.map(wordBag);
  const holders = new Map<string, number[]>();
  bags.forEach(({ counts }, index) => {
    for (const word of counts.keys()) {
      const before = holders.get(word);
      if (before) before.push(index);
      else holders.set(word, [index]);
    }
  });
  const few = others.length <= mostCompared;
  const pairs = ones.flatMap((text, one) => {
    const bag = wordBag(text);
    const candidates = few ? bags.map((_bag, index) => index) : candidatesFor(bag, holders);
    return candidates.map((other) => ({ one, other, likeness: bagLikeness(bag, bags[other] as WordBag) }));
  });
  return pairs
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

/** Those that share most of its rare words. */
function candidatesFor({ counts }: WordBag, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (const word of counts.keys()) {
    const found = holders.get(word) ?? [];
    if (found.length > commonWord) continue;
    for (const index of found) votes.set(index, (votes.get(index) ?? 0) + 1 / found.length);
  }
  return [...votes]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostCompared)
    .map(([index]) => index);
}

/** Takes the most alike pairs, each text once. */
export function bestPairs(pairs: readonly LikePair[]): readonly LikePair[] {
  const [ones, others] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ one, other }) => {
    if (ones.has(one) || others.has(other)) return false;
    ones.add(one);
    others.add(other);
    return true;
  });
}
