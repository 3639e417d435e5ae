import { definePhraseRule } from "../phrase-rule.js";

export const kataSambungAwal = definePhraseRule({
  name: "kata-sambung-awal",
  severity: "warning",
  summary: {
    id: "Kalimat norma tidak diawali kata sambung",
    en: "The sentence of a norm does not begin with a connective",
  },
  message: (p) => ({
    id: `Kalimat ini diawali kata sambung «${p.written}».`,
    en: `This sentence begins with the connective “${p.written}”.`,
  }),
  why: {
    id: "Kata sambung di awal kalimat menggantungkan norma pada kalimat di atasnya; norma yang dikutip sendirian kehilangan artinya.",
    en: "A connective in front hangs the norm on the sentence above it; quoted by itself it loses its meaning.",
  },
  help: () => ({
    id: "Hapus kata sambungnya dan sebut ketentuan yang disambung, misalnya «sebagaimana dimaksud pada ayat (1)».",
    en: "Delete the connective and name the provision it goes on from, for example “sebagaimana dimaksud pada ayat (1)”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 270a sebagaimana disisipkan UU 13/2022",
  example: { written: "Namun" },
  phrases:
    /(?:^|(?<=[.] ))(?<at>Dan|Atau|Serta|(?:Akan )?[Tt]etapi|Tapi|Namun(?: demikian)?|Sedangkan|Sehingga|Maka|Kemudian|Selanjutnya|Adapun|Padahal|Melainkan|Oleh (?:karena|sebab) itu|Dengan demikian|(?:Walaupun|Meskipun) demikian|Bahwa)(?=[ ,])/gu,
});
