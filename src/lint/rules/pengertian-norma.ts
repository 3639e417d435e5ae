import { defineRule } from "../rule.js";

/** An operative word that begins a clause of its own; behind “yang” it describes, behind a noun it is part of a name. */
const norm =
  /(?:(?<=(?:[,;]|(?<!\p{L})(?:dan|serta|tetapi)) )|(?<=\. [^.]*)(?<!yang ))(?<at>wajib|dilarang|harus|berhak|berwenang)(?= \p{Ll})/dgu;

export const pengertianNorma = defineRule({
  name: "pengertian-norma",
  severity: "warning",
  summary: { id: "Batasan pengertian tidak memuat norma", en: "A definition holds no norm" },
  message: (p: { written: string; term: string }) => ({
    id: `«${p.written}» menjadikan pengertian «${p.term}» sebuah norma.`,
    en: `“${p.written}” makes a norm of the definition of “${p.term}”.`,
  }),
  why: {
    id: "Kewajiban yang terselip di dalam pengertian tidak dicari orang di sana, dan tidak dapat dikenai sanksi.",
    en: "Nobody looks for a duty inside a definition, and no sanction can follow it there.",
  },
  help: () => ({
    id: "Pindahkan normanya ke pasal tersendiri; pengertian hanya mengatakan apa sesuatu itu.",
    en: "Move the norm to a pasal of its own; a definition only says what something is.",
  }),
  ground: "UU 12/2011 Lampiran II angka 107",
  example: { written: "wajib", term: "Admin" },
  check: (report, { paragraphs }) => ({
    definition({ term }, { content }) {
      for (const text of paragraphs(content)) {
        for (const match of text.text.matchAll(norm)) {
          const [start, end] = match.indices?.groups?.["at"] ?? [0, 0];
          if (/(?<!\p{L})(?:dapat|hak|wajib) (?:dan|serta) $/u.test(text.text.slice(0, start))) continue;
          report({ at: text.span(start, end), params: { written: text.text.slice(start, end), term } });
        }
      }
    },
  }),
});
