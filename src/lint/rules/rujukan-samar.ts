import { definePhraseRule } from "../phrase-rule.js";

export const rujukanSamar = definePhraseRule({
  name: "rujukan-samar",
  severity: "error",
  summary: {
    id: "Rujukan menyebut nomor, bukan «pasal yang terdahulu» atau «pasal tersebut di atas»",
    en: "A reference gives a number, not “pasal yang terdahulu” or “pasal tersebut di atas”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak menyebut ketentuan yang mana.`,
    en: `“${p.written}” does not say which provision.`,
  }),
  why: {
    id: "Rujukan tanpa nomor dapat menunjuk lebih dari satu ketentuan, dan berubah arti bila ada pasal yang disisipkan.",
    en: "A reference without a number may point to more than one provision, and changes its meaning when a pasal is inserted.",
  },
  help: () => ({
    id: "Sebut nomornya: «sebagaimana dimaksud dalam Pasal 5 ayat (2)», atau «sebagaimana dimaksud pada ayat (2)» dalam pasal yang sama.",
    en: "Give the number: “sebagaimana dimaksud dalam Pasal 5 ayat (2)”, or “sebagaimana dimaksud pada ayat (2)” within the same pasal.",
  }),
  ground: "UU 12/2011 Lampiran II angka 280",
  example: { written: "pasal tersebut di atas" },
  phrases:
    /(?<!\p{L})(?:pasal(?:-pasal)?|ayat(?:-ayat)?|huruf|bab) (?:(?:yang )?terdahulu|(?:yang )?tersebut di ?atas)(?!\p{L})/giu,
});
