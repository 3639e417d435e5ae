import { defineRule, writeInstead } from "../rule.js";

/** Words that stay small inside a term. */
const small = new Set(["dan", "atau", "di", "ke", "dari", "pada", "dengan", "untuk", "yang", "oleh", "atas"]);

export const pengertianHurufKapital = defineRule({
  name: "pengertian-huruf-kapital",
  severity: "error",
  fix: "unsafe",
  summary: { id: "Batasan pengertian diawali huruf kapital", en: "A definition begins with a capital" },
  message: (p: { term: string; expected: string }) => ({
    id: `Istilah «${p.term}» diawali huruf kecil.`,
    en: `The term “${p.term}” begins with a small letter.`,
  }),
  why: {
    id: "Huruf kapital memperlihatkan di seluruh naskah bahwa yang dimaksud istilah yang diberi arti di sini.",
    en: "The capital shows throughout the act that the term defined here is meant.",
  },
  help: (p) => ({
    id: `Tulis «${p.expected}», di sini dan di setiap pemakaiannya.`,
    en: `Write “${p.expected}”, here and wherever it is used.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 101, 108",
  example: { term: "akun resmi", expected: "Akun Resmi" },
  check: (report, { paragraphs }) => ({
    definition({ term }, { kind, content }) {
      const text = kind === "angka" || kind === "huruf" ? paragraphs(content)[0] : undefined;
      if (!text?.text.startsWith(term) || !/^\p{Ll}/u.test(term)) return;
      const expected = term.replace(/(?<!\p{L})\p{L}+/gu, (word, offset: number) =>
        offset > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      );
      const fix = writeInstead(expected, text.edit(0, term.length, expected), true);
      report({ at: text.span(0, term.length), params: { term, expected }, fix });
    },
  }),
});
