import { definePhraseRule } from "../phrase-rule.js";

export const berlakuEfektif = definePhraseRule({
  name: "berlaku-efektif",
  severity: "error",
  summary: {
    id: "Saat mulai berlaku ditulis «mulai berlaku pada tanggal …», tanpa «efektif»",
    en: "Entry into force reads “mulai berlaku pada tanggal …”, without “efektif”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak dipakai untuk saat mulai berlaku.`,
    en: `“${p.written}” is not used for entry into force.`,
  }),
  why: {
    id: "«Berlaku efektif» menimbulkan dua tanggal: yang tertulis dan yang dianggap efektif.",
    en: "“Berlaku efektif” makes two dates: the one written and the one thought to be effective.",
  },
  help: () => ({
    id: "Tulis «mulai berlaku pada tanggal diundangkan» atau tanggal yang pasti.",
    en: "Write “mulai berlaku pada tanggal diundangkan” or a fixed date.",
  }),
  ground: "UU 12/2011 Lampiran II angka 152",
  example: { written: "berlaku efektif" },
  phrases:
    /(?<!\p{L})(?:(?:mulai )?(?:berlaku|diberlakukan)(?: secara)? efektif|efektif (?:mulai )?berlaku)(?!\p{L})/giu,
});
