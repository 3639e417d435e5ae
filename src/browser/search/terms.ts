import { stemmer } from "@orama/stemmers/indonesian";

/** Words that nearly every provision has, and those with which a question begins: they are neither indexed nor looked for. */
const idle = new Set(
  "ada adalah akan antara apa apakah atas atau bagaimana bagi bahwa bila boleh bolehkah dalam dan dapat dari dengan di ia ini itu jika kah kalau ke kepada lah maka mana oleh pada para saya sebagai sebagaimana serta siapa tersebut untuk yaitu yang".split(
    " ",
  ),
);

/** The words of a text in small letters, without marks; hyphenated words as their parts (`hak-hak` is `hak`, `hak`). */
export function tokenize(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export function isIdle(word: string): boolean {
  return idle.has(word) || (word.length === 1 && !/\d/.test(word));
}

/**
 * Under what a word is found: itself and its stems, so that *melarang*, *dilarang* and *larangan* meet. The stemmer takes `meng-`, `men-`, `mem-`
 * off and with them the first letter of the root that they stand for (*menetapkan* is `etap`): that letter is put back as a second guess.
 */
export function termsOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const stem = stemmer(word);
  const [, nasal] = /^(?:me|pe)(ng|n|m)[aiueo]/.exec(word) ?? [];
  const lost = nasal === undefined || !/^[aiueo]/.test(stem) ? undefined : { ng: "k", n: "t", m: "p" }[nasal];
  return [...new Set([word, stem, ...(lost === undefined ? [] : [lost + stem])])];
}
