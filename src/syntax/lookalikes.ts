/** Letters of other scripts that no reader tells from a Latin one, each beside it. */
const cyrillic = "аaАAВBсcСCԁdеeЕEһhНHіiІIјjЈJкkКKӏlӀIМMоoОOрpРPԛqѕsЅSТTуyУYѵvԝwхxХX";
const greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOοoΡPΤTΥYΧX";
/** Letters of phonetic script. */
const phonetic = "ɑaɡg";

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  return new Map(letters.flatMap((letter, index) => (index % 2 === 0 ? [[letter, letters[index + 1] as string]] : [])));
}

const latinFor = pairs(cyrillic + greek + phonetic);

/** Other shapes of Latin letters and digits: ligatures, full width, Roman numerals in one sign, letters of mathematics. */
const otherShape = /[\uff01-\uff5e\ufb00-\ufb06\u2160-\u217f\u{1d400}-\u{1d7ff}]/u;

/** The letters that may be there in place of others: a word without one of them needs no look. */
export const suspect = new RegExp(
  `[${[...latinFor.keys()].join("")}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}]|${otherShape.source}`,
  "u",
);

/** A word that does not consist of the letters it seems to. */
export type Disguise = {
  /** The letters that are not what they seem, each once, in the order of the word. */
  readonly letters: readonly string[];
  /** The word in the letters it seems to have; absent where some have no Latin twin. */
  readonly plain: string | undefined;
  /** Whether it may after all be a word of another script, all of whose letters happen to have twins. */
  readonly mayBeForeign: boolean;
};

/**
 * Looks at a word whose letters may not be what they seem: Latin letters mixed with others, other shapes of Latin letters, or a word of twins alone.
 * @param word - Letters, digits and marks without a blank.
 * @param line - The line it stands in: among words that are plainly of another script, a word of twins is one of them.
 * @returns `undefined` if the word is what it seems.
 */
export function disguiseOf(word: string, line: string): Disguise | undefined {
  const odd = [...new Set([...word].filter((letter) => suspect.test(letter)))];
  if (odd.length === 0) return undefined;
  const plain = [...word]
    .map((letter) => latinFor.get(letter) ?? (otherShape.test(letter) ? letter.normalize("NFKC") : letter))
    .join("");
  const isPlain = !/(?!\p{Script=Latin})\p{L}/u.test(plain);
  const others = [...word].filter((letter) => /\p{L}/u.test(letter) && !odd.includes(letter));
  if (odd.some((letter) => otherShape.test(letter)) || /\p{Script=Latin}/u.test(others.join(""))) {
    return { letters: odd, plain: isPlain ? plain : undefined, mayBeForeign: false };
  }
  if (others.length > 0 || !isPlain || [...line].some((letter) => isForeign(letter))) return undefined;
  return { letters: odd, plain, mayBeForeign: true };
}

/** A Cyrillic or Greek letter nobody takes for a Latin one. */
function isForeign(letter: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter) && !latinFor.has(letter);
}
