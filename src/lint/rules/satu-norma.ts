import { ownBlocks } from "../own-blocks.js";
import { defineRule } from "../rule.js";

const modal = /(?<!\p{L})(?:wajib|harus|dilarang|berhak|berwenang|dapat)(?!\p{L})/gu;
/** What opens a clause of its own: an operative word inside it is no second norm. */
const clause =
  /(?<!\p{L})(?:yang|apabila|jika|bila|bahwa|agar|supaya|untuk|kecuali|dalam hal|pada saat|setelah|sebelum|sepanjang|selama|sehingga)(?!\p{L})/iu;
/** Joined to the sentence by a connective, with or without a subject of its own. */
const joined = /(?<!\p{L})(?:dan|serta|tetapi|sedangkan)(?: \p{Lu}\p{L}*){0,6}(?: hanya| tidak| juga)? $/u;

/** How far back the beginning of a clause is looked for: the law has none that long. */
const reach = 300;

export const satuNorma = defineRule({
  name: "satu-norma",
  severity: "warning",
  summary: {
    id: "Satu ayat memuat satu norma, dengan satu kata operatif",
    en: "One ayat holds one norm, with one operative word",
  },
  message: (p: { first: string; second: string }) => ({
    id: `Sesudah «${p.first}», kalimat ini memuat norma kedua dengan «${p.second}».`,
    en: `After “${p.first}” this sentence holds a second norm with “${p.second}”.`,
  }),
  why: {
    id: "Dua norma dalam satu ayat tidak dapat diacu sendiri-sendiri: sanksi atas yang satu mengenai yang lain juga.",
    en: "Two norms in one ayat cannot be referred to apart: a sanction for one meets the other as well.",
  },
  help: () => ({
    id: "Pecah menjadi dua ayat; kewajiban yang sejenis dapat menjadi rincian di bawah satu kata operatif.",
    en: "Split into two ayat; duties of one kind may become items under one operative word.",
  }),
  ground: "UU 12/2011 Lampiran II angka 77 sebagaimana diubah dengan UU 13/2022, dan angka 83",
  example: { first: "wajib", second: "dilarang" },
  check: (report, { paragraphs }) => ({
    provision({ kind, content, closing }) {
      if (kind !== "ayat" && kind !== "pasal") return;
      for (const text of paragraphs(ownBlocks({ content, closing }))) {
        const words = [...text.text.matchAll(modal)];
        words.forEach(({ 0: second, index }, i) => {
          const first = words[i - 1];
          if (!first || !joined.test(text.text.slice(Math.max(0, index - reach), index))) return;
          const before = text.text.slice(Math.max(0, first.index - reach), first.index);
          const own = before.slice(Math.max(...[...",;:."].map((mark) => before.lastIndexOf(mark))) + 1);
          if (clause.test(own + text.text.slice(first.index, index))) return;
          report({ at: text.span(index, index + second.length), params: { first: first[0], second } });
        });
      }
    },
  }),
});
