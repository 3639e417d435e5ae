import { ownTitle } from "../own-title.js";
import { defineRule } from "../rule.js";

/** More words than this are no short phrase any more. */
const most = 16;

export const judulSingkat = defineRule({
  name: "judul-singkat",
  severity: "warning",
  summary: {
    id: "Nama peraturan dibuat singkat dan mencerminkan isinya",
    en: "The name of an act is short and reflects what it holds",
  },
  message: (p: { count: number }) => ({
    id: `Nama ini terdiri atas ${p.count} kata.`,
    en: `This name has ${p.count} words.`,
  }),
  why: {
    id: "Nama yang singkat dapat diingat dan dikutip; rincian isinya dibaca dalam ruang lingkup.",
    en: "A short name can be remembered and cited; what the act covers is read in its scope.",
  },
  help: () => ({
    id: "Cari satu frasa yang mencakup isinya, dan pindahkan sisanya ke pasal mengenai ruang lingkup.",
    en: "Find one phrase that covers the matter, and move the rest to the pasal on scope.",
  }),
  ground: "UU 12/2011 Lampiran II angka 3 sebagaimana diubah dengan UU 13/2022",
  example: { count: 24 },
  check: (report, { document, headSpan }) => ({
    document() {
      const own = ownTitle(document.head.title);
      const count = own.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
      if (count > most) report({ at: headSpan("judul"), params: { count } });
    },
  }),
});
