import { oncePer } from "../../compile/once-per.js";
import { organisationHead } from "../../compile/organisation-head.js";
import type { Definition } from "../../model/document.js";
import type { Organisation } from "../../model/organisation.js";
import { defineWideRule } from "../rule.js";

/** The ranks of offices, by their terms. */
const ranksIn = oncePer(
  ({ roles }: Organisation) => new Map([...roles.values()].map(({ term, rank }) => [term, rank])),
);

export const pengertianJabatan = defineWideRule({
  name: "pengertian-jabatan",
  severity: "warning",
  summary: {
    id: "Pengertian jabatan disusun dari yang tertinggi",
    en: "Definitions of offices begin with the highest",
  },
  message: (p: { term: string; before: string }) => ({
    id: `«${p.term}» diberi arti sesudah «${p.before}», yang lebih rendah.`,
    en: `“${p.term}” is defined after “${p.before}”, which ranks lower.`,
  }),
  why: {
    id: "Urutan jabatan memperlihatkan siapa di atas siapa; urutan lain terbaca sebagai susunan yang lain.",
    en: "The order of offices shows who is above whom; another order reads as another hierarchy.",
  },
  help: (p) => ({
    id: `Pindahkan pengertian «${p.term}» ke depan «${p.before}»; nomor pengertian sesudahnya ikut berubah.`,
    en: `Move the definition of “${p.term}” before “${p.before}”; the numbers behind it change with it.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 109a sebagaimana disisipkan UU 13/2022",
  example: { term: "Sekretaris Daerah", before: "Kepala Dinas" },
  check: (report, { handbook }) => {
    const owner = organisationHead(handbook.documents);
    const ranks = ranksIn(handbook.organisation);
    const heads = [owner?.headOfRegion, owner?.regionalSecretary].map(
      (id) => id && handbook.organisation.roles.get(id)?.term,
    );
    const before: Definition[] = [];
    return {
      definition(definition, item) {
        const rank = ranks.get(definition.term);
        const lower = before.find((one) => rank !== undefined && (ranks.get(one.term) ?? rank) > rank);
        before.push(definition);
        // Below the two heads the ranks of roles are those of a procedure, not of offices.
        if (!lower || !heads.includes(definition.term)) return;
        const message = { id: "Yang didahuluinya.", en: "What it belongs before." };
        report({
          at: item.labelSpan,
          params: { term: definition.term, before: lower.term },
          related: [{ span: lower.span, message }],
        });
      },
    };
  },
});
