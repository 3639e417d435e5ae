import { defineRule } from "../rule.js";

/** An operative word that begins a clause of its own; behind “yang” it describes, behind a noun it is part of a name. */
const norm = /(?<!\p{L})(?<!yang )(?:wajib|dilarang|harus|berhak|berwenang)(?= \p{Ll})/gu;
/** What comes before the operative word of a clause of its own; “dapat dan harus” is a pair. */
const opening = /(?:[,;]|(?<!\p{L})(?:dan|serta|tetapi)) $/u;
const pair = /(?<!\p{L})(?:dapat|hak|wajib) (?:dan|serta) $/u;

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
        // In a second sentence every operative word makes a norm; in the first one that opens a clause.
        const firstEnd = text.text.search(/\. /u);
        for (const { 0: written, index } of text.text.matchAll(norm)) {
          const before = text.text.slice(Math.max(0, index - 20), index);
          const opensClause = opening.test(before) && !pair.test(before);
          if (!opensClause && (firstEnd < 0 || index < firstEnd)) continue;
          report({ at: text.span(index, index + written.length), params: { written, term } });
        }
      }
    },
  }),
});
