import { compoundsOfWajib, determiningVerbs, type OperativeWords, operativeWords } from "./words.js";

/** An operative word where it stands. Offsets are into the words given. */
export type OperativeHit = {
  readonly start: number;
  readonly end: number;
  readonly modality: OperativeWords["modality"] | "determination" | "not-determination";
  /** The word prescribed by the law, where another stands for it. */
  readonly meant: string | undefined;
  /** After *yang*: it tells of the noun, it commands nothing. */
  readonly attributive: boolean;
};

const byFirst = new Map<string, OperativeWords[]>();
for (const entry of operativeWords) {
  const first = entry.words[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const betweenYangAndVerb: ReadonlySet<string> = new Set(["akan", "telah", "sudah", "belum", "sedang", "juga", "masih"]);
const softeners: ReadonlySet<string> = new Set(["lagi", "akan", "pernah", "selalu", "harus"]);

/** The operative words in running words, the longest reading of each place, from first to last. */
export function operativeHits(words: readonly string[]): readonly OperativeHit[] {
  const hits: OperativeHit[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const hit = operativeAt(words, i) ?? determinationAt(words, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.end - 1;
  }
  return hits;
}

function operativeAt(words: readonly string[], at: number): OperativeHit | undefined {
  const entry = byFirst
    .get(wordIn(words, at))
    ?.find((one) => one.words.every((part, offset) => words[at + offset] === part));
  if (!entry) return undefined;
  if (words[at] === "wajib" && entry.words.length === 1 && compoundsOfWajib.has(wordIn(words, at + 1)))
    return undefined;
  const isNegated = softeners.has(wordIn(words, at - 1)) && (words[at - 2] === "tidak" || words[at - 2] === "belum");
  const start = isNegated ? at - 2 : at;
  return {
    start,
    end: at + entry.words.length,
    modality: isNegated ? "negated" : entry.modality,
    meant: entry.meant,
    attributive: isAttributive(words, start),
  };
}

function determinationAt(words: readonly string[], at: number): OperativeHit | undefined {
  const word = wordIn(words, at);
  const attributive = isAttributive(words, at);
  const isNegation = word === "tidak" || word === "bukan" || word === "belum";
  if (isNegation && determiningVerbs.has(wordIn(words, at + 1)))
    return { start: at, end: at + 2, modality: "not-determination", meant: undefined, attributive };
  if (!determiningVerbs.has(word)) return undefined;
  return { start: at, end: at + 1, modality: "determination", meant: undefined, attributive };
}

function isAttributive(words: readonly string[], at: number): boolean {
  const before = wordIn(words, at - 1);
  return before === "yang" || (betweenYangAndVerb.has(before) && words[at - 2] === "yang");
}

function wordIn(words: readonly string[], at: number): string {
  return words[at] ?? "";
}
