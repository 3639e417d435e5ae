import { defineRule } from "../rule.js";
import type { RunningText } from "../running-text.js";

/** The end of a sentence that another follows; an abbreviation or an initial ends none. */
const boundary =
  /(?<![\s(.]\p{L}|(?<!\p{L})(?:[Nn]o|[Nn]omor|dst|dll|dsb|dkk|Jl|Dr|Drs|Ir|Hj?|Prof|St|Tbk|PT|CV|hlm|hal|tgl|Rp))\.["”’»)]* +(?=["“‘«(]?\p{Lu})/gu;

export const satuKalimat = defineRule({
  name: "satu-kalimat",
  severity: "warning",
  summary: {
    id: "Ayat, atau pasal tanpa ayat, memuat satu norma dalam satu kalimat",
    en: "An ayat, or a pasal without ayat, holds one norm in one sentence",
  },
  message: (p: { unit: string }) => ({
    id: `${p.unit} memuat lebih dari satu kalimat.`,
    en: `${p.unit} holds more than one sentence.`,
  }),
  why: {
    id: "Kalimat kedua tidak mempunyai nomor: ia tidak dapat diacu, diubah, atau dikenai sanksi sendiri.",
    en: "A second sentence has no number: it cannot be referred to, amended or sanctioned by itself.",
  },
  help: () => ({
    id: "Jadikan kalimat itu ayat tersendiri; contoh dan alasan dipindahkan ke penjelasan.",
    en: "Make the sentence an ayat of its own; move examples and reasons to the penjelasan.",
  }),
  ground: "UU 12/2011 Lampiran II angka 77 sebagaimana diubah dengan UU 13/2022, dan angka 83",
  example: { unit: "Pasal 5 ayat (2)" },
  check: (report, { paragraphs }) => ({
    provision({ kind, number, citation, content, children, repealed }) {
      if ((kind !== "ayat" && kind !== "pasal") || repealed || /^[IVX]+$/.test(number)) return;
      const [first, second] = paragraphs(content);
      if (!first || /yang dimaksud dengan/iu.test(first.text)) return;
      const [end] = first.text.matchAll(boundary);
      const tell = (text: RunningText, start: number): void =>
        report({ at: text.span(start, text.text.trimEnd().length), params: { unit: citation } });
      if (end) tell(first, end.index + end[0].length);
      // Where ayat follow, what stands before them is not a norm of its own.
      else if (second && !children.some((child) => child.kind === "ayat")) tell(second, 0);
    },
  }),
});
