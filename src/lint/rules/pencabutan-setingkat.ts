import { repealIn } from "../repeals.js";
import { defineRule } from "../rule.js";

const regional = /^(?:Peraturan|Keputusan|Instruksi) (?:Bupati|Wali ?[Kk]ota)(?!\p{L})/u;
const decree = /^(?:Keputusan|Instruksi|Surat Edaran)(?!\p{L})/u;

export const pencabutanSetingkat = defineRule({
  name: "pencabutan-setingkat",
  severity: "error",
  summary: {
    id: "Naskah hanya mencabut yang setingkat atau lebih rendah",
    en: "An act repeals only acts of its own or a lower level",
  },
  message: (p: { name: string; act: string }) => ({
    id: `${p.act} tidak dapat mencabut ${p.name}.`,
    en: `A ${p.act} cannot repeal ${p.name}.`,
  }),
  why: {
    id: "Peraturan hanya dapat dicabut dengan peraturan yang setingkat atau lebih tinggi; pencabutan ini tidak berakibat apa pun.",
    en: "A regulation is repealed only by one of the same or a higher level; this repeal has no effect at all.",
  },
  help: () => ({
    id: "Hapus pencabutannya, atau usulkan pencabutan dengan naskah yang setingkat.",
    en: "Delete the repeal, or propose it in an act of the level required.",
  }),
  ground: "UU 12/2011 Lampiran II angka 158 sebagaimana diubah dengan UU 13/2022",
  example: { name: "Peraturan Daerah Nomor 3 Tahun 2015", act: "Peraturan Bupati" },
  check: (report, { document, paragraphs }) => {
    const isDecree = document.head.kind === "keputusan-bupati";
    return {
      provision(provision) {
        for (const { text, start, end, name } of repealIn(provision, paragraphs)?.acts ?? []) {
          if (isDecree ? decree.test(name) : regional.test(name) || decree.test(name)) continue;
          report({
            at: text.span(start, end),
            params: { name, act: isDecree ? "Keputusan Bupati" : "Peraturan Bupati" },
          });
        }
      },
    };
  },
});
