import { definePhraseRule } from "../phrase-rule.js";

export const penjelasanKutip = definePhraseRule({
  name: "penjelasan-kutip",
  severity: "warning",
  summary: {
    id: "Kata yang dijelaskan ditulis di antara tanda petik: «Yang dimaksud dengan “…” adalah»",
    en: "Words that are explained stand in quotation marks: «Yang dimaksud dengan “…” adalah»",
  },
  message: (p) => ({
    id: `«${p.written}» dijelaskan tanpa tanda petik.`,
    en: `“${p.written}” is explained without quotation marks.`,
  }),
  why: {
    id: "Tanda petik memperlihatkan kata mana dari pasal yang dijelaskan, dan di mana penjelasannya mulai.",
    en: "The marks show which words of the pasal are explained, and where the explanation begins.",
  },
  help: (p) => ({ id: `Tulis “${p.written}”.`, en: `Write “${p.written}” in quotation marks.` }),
  ground: "UU 12/2011 Lampiran II angka 186, 191",
  example: { written: "keadaan darurat" },
  where: "penjelasan",
  phrases:
    /(?<=(?:^|[.] )Yang dimaksud dengan )(?<at>(?!["“”'‘«\ufffc])[^.;:“”"]{2,120}?)(?= (?:adalah|ialah|merupakan|meliputi|termasuk)(?!\p{L}))/gu,
  instead: ({ groups }) => `“${groups?.["at"]}”`,
});
