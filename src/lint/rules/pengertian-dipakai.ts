import { findTerms } from "../../compile/references/find-terms.js";
import { walkProvisions } from "../../model/provision.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule, type RuleContext } from "../rule.js";

export const pengertianDipakai = defineRule({
  name: "pengertian-dipakai",
  severity: "warning",
  summary: {
    id: "Pengertian hanya dibuat untuk istilah yang dipakai berulang dalam pasal-pasal berikutnya",
    en: "A definition is made only for a term that is used again and again in the pasal that follow",
  },
  message: (p: { term: string; uses: number }) => ({
    id: `Istilah «${p.term}» ${p.uses === 0 ? "tidak dipakai" : "dipakai satu kali"} di luar pengertiannya sendiri.`,
    en: `The term “${p.term}” is ${p.uses === 0 ? "not used" : "used once"} outside its own definition.`,
  }),
  why: {
    id: "Pengertian yang tidak dipakai membuat pembaca mencari norma yang tidak ada.",
    en: "A definition that is not used makes readers look for a norm that is not there.",
  },
  help: () => ({
    id: "Hapus pengertiannya; bila istilah dipakai satu kali, jelaskan di tempat itu atau dalam penjelasan pasalnya.",
    en: "Delete the definition; if the term is used once, explain it there or in the penjelasan of its pasal.",
  }),
  ground: "UU 12/2011 Lampiran II angka 102, 105",
  example: { term: "Kustodian", uses: 0 },
  check: (report, context) => {
    let counted: ReadonlyMap<string, number> | undefined;
    return {
      definition({ id, term }, item) {
        counted ??= countUses(context);
        const uses = counted.get(id) ?? 0;
        if (uses > 1) return;
        report({ at: item.labelSpan, params: { term, uses } });
      },
    };
  },
});

/**
 * How often each definition is used in the body, by its id; its own text does not count: what other definitions are made of is needed there. A longer
 * term does not count for the shorter one in it.
 */
function countUses({ document, paragraphs }: RuleContext): ReadonlyMap<string, number> {
  const definitions = document.definitions.map((definition) => ({ document: document.head.id, definition }));
  const counts = new Map<string, number>();
  for (const { id, content, closing } of walkProvisions(document.body)) {
    for (const { text } of paragraphs(ownBlocks({ content, closing }))) {
      for (const { definition } of findTerms(text, definitions)) {
        if (definition.provision !== id) counts.set(definition.id, (counts.get(definition.id) ?? 0) + 1);
      }
    }
  }
  return counts;
}
