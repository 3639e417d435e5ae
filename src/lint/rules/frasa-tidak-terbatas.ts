import { definePhraseRule } from "../phrase-rule.js";

export const frasaTidakTerbatas = definePhraseRule({
  name: "frasa-tidak-terbatas",
  severity: "error",
  summary: {
    id: "Pasal dan ayat tidak memakai «antara lain» atau «namun tidak terbatas pada»",
    en: "A pasal or ayat does not say “antara lain” or “namun tidak terbatas pada”",
  },
  message: (p) => ({
    id: `Frasa «${p.written}» tidak dipakai dalam pasal atau ayat.`,
    en: `The phrase “${p.written}” is not used in a pasal or ayat.`,
  }),
  why: {
    id: "Rincian yang terbuka membuat orang tidak tahu apa lagi yang diwajibkan atau dilarang baginya.",
    en: "An open list leaves people not knowing what else is required of them or forbidden to them.",
  },
  help: () => ({
    id: "Sebut seluruh isinya, misalnya dengan «meliputi:» dan rincian; contoh yang tidak lengkap dipindahkan ke penjelasan.",
    en: "Name everything, for example with “meliputi:” and items; move incomplete examples to the penjelasan.",
  }),
  ground: "UU 12/2011 Lampiran II angka 270b sebagaimana disisipkan UU 13/2022",
  example: { written: "antara lain" },
  phrases: /(?<!\p{L})(?:antara lain|namun tidak terbatas pada)(?!\p{L})/giu,
});
