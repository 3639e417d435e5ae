import { definePhraseRule } from "../phrase-rule.js";

export const perubahanTerselubung = definePhraseRule({
  name: "perubahan-terselubung",
  severity: "warning",
  summary: {
    id: "Naskah lain tidak diubah secara terselubung dengan «harus dibaca» atau «dimaknai sebagai»",
    en: "Other acts are not changed under cover with “harus dibaca” or “dimaknai sebagai”",
  },
  message: (p) => ({
    id: `«${p.written}» mengubah arti naskah lain tanpa mengubah naskahnya.`,
    en: `“${p.written}” changes the meaning of another act without amending it.`,
  }),
  why: {
    id: "Pembaca naskah yang lain itu tidak melihat perubahannya.",
    en: "Readers of that other act do not see the change.",
  },
  help: () => ({
    id: "Buat pengertian baru dalam ketentuan umum, atau ubah naskah itu dengan peraturan perubahan.",
    en: "Make a new definition in the general provisions, or amend that act by an amending regulation.",
  }),
  ground: "UU 12/2011 Lampiran II angka 135",
  example: { written: "harus dibaca" },
  phrases:
    /(?<!\p{L})(?:(?:harus|wajib) (?:dibaca|dimaknai)(?: dan dimaknai)?(?: sebagai)?|(?:dibaca|dimaknai)(?: dan dimaknai)? sebagai)(?!\p{L})/giu,
  // What people have to read, they have to read: only acts and their terms are given another meaning.
  unless: (_match, text) =>
    !/\b(?:Peraturan|Keputusan|Instruksi) (?:Bupati|Wali|Daerah)|\b(?:sebutan|istilah|frasa|kata|nomenklatur) /u.test(
      text,
    ),
});
