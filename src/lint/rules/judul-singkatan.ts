import { ownTitle } from "../own-title.js";
import { defineRule } from "../rule.js";

const abbreviation = /(?<![\p{L}\p{N}-])(?![IVXLC]+(?!\p{L}))\p{Lu}{2,}(?![\p{L}\p{N}-])/u;

export const judulSingkatan = defineRule({
  name: "judul-singkatan",
  severity: "warning",
  summary: { id: "Nama peraturan tidak memuat singkatan atau akronim", en: "The name of an act has no abbreviation" },
  message: (p: { written: string }) => ({
    id: `Nama ini memuat singkatan «${p.written}».`,
    en: `This name has the abbreviation “${p.written}”.`,
  }),
  why: {
    id: "Judul dibaca sebelum pengertiannya; singkatan hanya dikenal orang yang sudah tahu.",
    en: "A title is read before the definitions; only those who know already know an abbreviation.",
  },
  help: () => ({
    id: "Tulis lengkap, kecuali singkatannya istilah teknis baku, dikenal secara internasional, atau belum ada padanan Indonesianya.",
    en: "Write it in full, unless it is a standard technical term, known internationally, or has no Indonesian word yet.",
  }),
  ground: "UU 12/2011 Lampiran II angka 5 sebagaimana diubah dengan UU 13/2022",
  example: { written: "SKPD" },
  check: (report, { document, headSpan }) => ({
    document() {
      const own = ownTitle(document.head.title);
      const written = own === own.toUpperCase() ? undefined : abbreviation.exec(own)?.[0];
      if (written !== undefined) report({ at: headSpan("judul"), params: { written } });
    },
  }),
});
