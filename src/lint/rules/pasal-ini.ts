import { definePhraseRule } from "../phrase-rule.js";

export const pasalIni = definePhraseRule({
  name: "pasal-ini",
  severity: "warning",
  summary: {
    id: "Acuan pada ayat dalam pasal yang sama tidak ditambah «Pasal ini»",
    en: "A reference to an ayat of the same pasal does not add “Pasal ini”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak perlu ditulis.`,
    en: `“${p.written}” need not be written.`,
  }),
  why: {
    id: "«ayat (2)» sudah berarti ayat dalam pasal itu; tambahan yang kadang ada membuat orang mencari bedanya.",
    en: "“ayat (2)” already means that of the same pasal; words that are added at times make people look for a difference.",
  },
  help: () => ({
    id: "Hapus «Pasal ini».",
    en: "Delete “Pasal ini”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 275",
  example: { written: "Pasal ini" },
  phrases: /(?<=(?:ayat \(\d+[a-z]?\)|huruf [a-z]|angka \d+))(?<at> (?:dalam )?pasal ini)(?!\p{L})/giu,
  instead: () => "",
});
