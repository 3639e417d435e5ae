import { definePhraseRule } from "../phrase-rule.js";

/** Doubled words that are no plural: adverbs, fixed terms, and what the law itself writes. */
const notPlural: ReadonlySet<string> = new Set(
  (
    "undang masing rata sama lain hari sungguh tiba mata benar kira sia cuma kupu laba pura tengah pagi malam sore terang seolah moga mudah apa " +
    "siapa alun laki kadang gara langit baik jelas pelan cepat hati terus kanak paru kisi otak"
  ).split(" "),
);

export const bentukJamak = definePhraseRule({
  name: "bentuk-jamak",
  severity: "warning",
  summary: {
    id: "Kata benda ditulis dalam bentuk tunggal",
    en: "A noun is written in the singular",
  },
  message: (p) => ({
    id: `«${p.written}» menyatakan jamak dengan mengulang kata.`,
    en: `“${p.written}” says plural by doubling.`,
  }),
  why: {
    id: "Bentuk tunggal sudah mencakup satu dan banyak; bentuk ulang membuat norma seolah-olah baru berlaku bila ada lebih dari satu.",
    en: "The singular covers one and many; a doubled noun reads as if the norm began with the second.",
  },
  help: () => ({
    id: "Tulis satu kali: «akun», bukan «akun-akun».",
    en: "Write it once: “akun”, not “akun-akun”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 243 huruf f",
  example: { written: "akun-akun" },
  phrases: /(?<![\p{L}-])(\p{L}{3,})-\1(?:nya)?(?![\p{L}-])/giu,
  instead: ([written, noun]) => (written?.toLowerCase().endsWith("nya") ? `${noun}nya` : noun),
  unless: ([, noun = ""]) => notPlural.has(noun.toLowerCase()),
});
