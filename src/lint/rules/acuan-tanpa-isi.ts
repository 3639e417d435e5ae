import { definePhraseRule } from "../phrase-rule.js";

export const acuanTanpaIsi = definePhraseRule({
  name: "acuan-tanpa-isi",
  severity: "warning",
  summary: {
    id: "Acuan menyebut secara singkat apa yang diacu",
    en: "A reference says in short what it refers to",
  },
  message: (p) => ({
    id: `«${p.written}» tidak menyebut apa yang diacu.`,
    en: `“${p.written}” does not say what it refers to.`,
  }),
  why: {
    id: "Pembaca yang hanya melihat ayat ini tidak tahu apa yang dibicarakan sampai membuka ayat yang diacu.",
    en: "Who sees this ayat alone does not know what it speaks of until opening the one referred to.",
  },
  help: () => ({
    id: "Sebut pokoknya di depan acuan, misalnya «Permohonan sebagaimana dimaksud pada ayat (1) …».",
    en: "Put the matter before the reference, for example “Permohonan sebagaimana dimaksud pada ayat (1) …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 277",
  example: { written: "Sebagaimana dimaksud" },
  phrases:
    /(?:^|(?<=[.] ))(?<at>(?:Sebagaimana|Hal(?:-hal| hal)?(?: yang)? sebagaimana|Yang) (?:dimaksud|diatur|disebut)(?:kan)?)(?= (?:pada|dalam) (?:ayat|Pasal|huruf|angka) )/gu,
});
