import type { CitationStep } from "../../compile/references/citation-index.js";
import { type CitationRun, citationRuns } from "../citation-runs.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule } from "../rule.js";

export const rujukanUrutan = defineRule({
  name: "rujukan-urutan",
  severity: "warning",
  summary: {
    id: "Beberapa acuan disebut mulai dari ayat dalam pasal itu sendiri, lalu pasal dengan nomor yang lebih kecil",
    en: "Several references begin with an ayat of the same pasal, then go on with the lower numbers",
  },
  message: (p: { written: string; before: string }) => ({
    id: `${p.written} disebut sesudah ${p.before}.`,
    en: `${p.written} stands behind ${p.before}.`,
  }),
  why: {
    id: "Pembaca mencocokkan acuan dari depan ke belakang; yang tidak urut terlewat.",
    en: "Readers follow references from front to back; what is out of order is missed.",
  },
  help: (p) => ({
    id: `Tulis ${p.written} di depan ${p.before}.`,
    en: `Write ${p.written} before ${p.before}.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 276",
  example: { written: "Pasal 5", before: "Pasal 9" },
  check: (report, { paragraphs }) => ({
    provision({ content, closing }) {
      for (const text of paragraphs(ownBlocks({ content, closing }))) {
        for (const { citations } of citationRuns(text.text).filter(isList)) {
          citations.forEach(({ start, end, steps }, index) => {
            const before = citations[index - 1];
            if (!before || compare(before.steps, steps) <= 0) return;
            report({
              at: text.span(start, end),
              params: { written: text.text.slice(start, end), before: text.text.slice(before.start, before.end) },
            });
          });
        }
      }
    },
  }),
});

/** A list of places in the body; ranges and exceptions have an order of their own. */
function isList({ citations, joints }: CitationRun): boolean {
  const places = citations.every(({ steps }) => steps[0]?.kind === "pasal" || steps[0]?.kind === "ayat");
  return places && !joints.some((word) => word === "sampai dengan" || word === "kecuali");
}

/** Negative if the first belongs before the second: an own ayat before any pasal, then by number; a whole before its parts. */
function compare(one: readonly CitationStep[], other: readonly CitationStep[]): number {
  const own = Number(one[0]?.kind === "pasal") - Number(other[0]?.kind === "pasal");
  if (own !== 0) return own;
  for (let depth = 0; depth < Math.max(one.length, other.length); depth += 1) {
    const [a, b] = [one[depth], other[depth]];
    if (!a || !b || a.kind !== b.kind) return a && b ? 0 : one.length - other.length;
    const difference = Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10);
    const order =
      difference || a.number.length - b.number.length || (a.number < b.number ? -1 : Number(a.number > b.number));
    if (order !== 0) return order;
  }
  return 0;
}
