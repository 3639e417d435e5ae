import { definePhraseRule } from "../phrase-rule.js";

export const acuanPadaDalam = definePhraseRule({
  name: "acuan-pada-dalam",
  severity: "error",
  summary: {
    id: "Mengacu «dalam Pasal», «dalam huruf», «dalam angka», tetapi «pada ayat»",
    en: "References read “dalam Pasal”, “dalam huruf” and “dalam angka”, but “pada ayat”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak sesuai dengan bentuk pengacuan.`,
    en: `“${p.written}” is not the form of a reference.`,
  }),
  why: {
    id: "Bentuk yang tetap memberi tahu tempatnya: «pada ayat» selalu menunjuk ayat dalam pasal itu sendiri.",
    en: "A fixed form tells the place: “pada ayat” always points to an ayat of the same pasal.",
  },
  help: () => ({
    id: "Tulis «dalam» di depan Pasal, huruf, dan angka, dan «pada» di depan ayat.",
    en: "Write “dalam” before Pasal, huruf and angka, and “pada” before ayat.",
  }),
  ground: "UU 12/2011 Lampiran II angka 272, 273",
  example: { written: "pada Pasal" },
  phrases:
    /(?<=(?:sebagaimana|seperti) (?:yang )?(?:dimaksud|diatur|ditentukan|ditetapkan|tercantum) )(?<at>(?<word>pada|dalam) (?<unit>Pasal|ayat|huruf|angka))(?= [(\dIVXLa-z])/gu,
  unless: ({ groups }) => rightWord(groups?.unit) === groups?.word,
  instead: ({ groups }) => `${rightWord(groups?.unit)} ${groups?.unit}`,
});

function rightWord(unit: string | undefined): string {
  return unit === "ayat" ? "pada" : "dalam";
}
