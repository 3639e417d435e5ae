import { definePhraseRule } from "../phrase-rule.js";

export const ketentuanPenyidikan = definePhraseRule({
  name: "ketentuan-penyidikan",
  severity: "error",
  summary: {
    id: "Ketentuan penyidikan hanya dimuat dalam undang-undang dan peraturan daerah",
    en: "Provisions on criminal investigation stand in undang-undang and peraturan daerah only",
  },
  message: (p) => ({
    id: `«${p.written}» memberi wewenang penyidikan.`,
    en: `“${p.written}” gives the power of criminal investigation.`,
  }),
  why: {
    id: "Wewenang menyidik membatasi kebebasan orang; peraturan bupati tidak dapat memberikannya.",
    en: "The power to investigate crimes limits people's freedom; a peraturan bupati cannot give it.",
  },
  help: () => ({
    id: "Hapus ketentuannya; pemeriksaan administratif disebut «pemeriksaan».",
    en: "Delete the provision; an administrative inquiry is called “pemeriksaan”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 217",
  example: { written: "berwenang melakukan penyidikan" },
  kinds: ["peraturan-bupati"],
  phrases:
    /(?<!\p{L})(?:(?:dapat|berwenang|diberi (?:wewenang|kewenangan|tugas)(?: khusus)?(?: untuk)?) (?:sebagai penyidik|(?:melakukan|melaksanakan) penyidikan|menyidik)|(?:wewenang|kewenangan) (?:penyidik|penyidikan))(?!\p{L})/giu,
});
