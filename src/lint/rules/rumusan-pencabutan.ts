import { definePhraseRule } from "../phrase-rule.js";

export const rumusanPencabutan = definePhraseRule({
  name: "rumusan-pencabutan",
  severity: "error",
  summary: {
    id: "Pencabutan berbunyi «dicabut dan dinyatakan tidak berlaku»",
    en: "A repeal reads “dicabut dan dinyatakan tidak berlaku”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan rumusan pencabutan.`,
    en: `“${p.written}” is not the formula of a repeal.`,
  }),
  why: {
    id: "Yang hanya «dicabut», atau hanya «tidak berlaku», meninggalkan keraguan tentang naskah yang lama.",
    en: "What is only “dicabut”, or only “tidak berlaku”, leaves the old act in doubt.",
  },
  help: () => ({
    id: "Tulis «Pada saat Peraturan Bupati ini mulai berlaku, … dicabut dan dinyatakan tidak berlaku».",
    en: "Write “Pada saat Peraturan Bupati ini mulai berlaku, … dicabut dan dinyatakan tidak berlaku”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 144–149",
  example: { written: "dinyatakan tidak berlaku lagi" },
  phrases:
    /(?<!\p{L})(?<at>(?<!(?:dicabut|ditarik kembali) dan (?:dinyatakan )?)(?:dinyatakan )?tidak berlaku(?: lagi)?|dicabut(?! dan dinyatakan tidak berlaku\b)(?: dan (?:dinyatakan )?tidak berlaku(?: lagi)?)?)(?=\.?$)/giu,
  // Only of other acts: an account may be withdrawn in other words, and what this act excepts somebody from is not repealed.
  unless: (_match, text) => !/\b(?:Peraturan|Keputusan|Instruksi) (?:Bupati|Daerah)\b(?! ini\b)/.test(text),
});
