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
    const word = words[i] as string;
    const attributive = isAttributive(words, i);
    const entry = byFirst.get(word)?.find((one) => one.words.every((part, offset) => words[i + offset] === part));
    if (entry) {
      if (word === "wajib" && entry.words.length === 1 && compoundsOfWajib.has(words[i + 1] ?? "")) continue;
      const negated = softeners.has(words[i - 1] ?? "") && (words[i - 2] === "tidak" || words[i - 2] === "belum");
      hits.push({
        start: negated ? i - 2 : i,
        end: i + entry.words.length,
        modality: negated ? "negated" : entry.modality,
        meant: entry.meant,
        attributive: isAttributive(words, negated ? i - 2 : i),
      });
      i += entry.words.length - 1;
      continue;
    }
    const negation = word === "tidak" || word === "bukan" || word === "belum";
    if (negation && determiningVerbs.has(words[i + 1] ?? "")) {
      hits.push({ start: i, end: i + 2, modality: "not-determination", meant: undefined, attributive });
      i += 1;
    } else if (determiningVerbs.has(word)) {
      hits.push({ start: i, end: i + 1, modality: "determination", meant: undefined, attributive });
    }
  }
  return hits;
}

function isAttributive(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === "yang" || (betweenYangAndVerb.has(before ?? "") && words[at - 2] === "yang");
}
