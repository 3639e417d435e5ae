import { groundsIn } from "../grounds.js";
import { defineRule } from "../rule.js";

export const mengingatKewenangan = defineRule({
  name: "mengingat-kewenangan",
  severity: "warning",
  summary: {
    id: "Mengingat memuat dasar kewenangan membentuk peraturan bupati",
    en: "Mengingat holds the ground of the power to make a peraturan bupati",
  },
  message: (_: Record<never, never>) => ({
    id: "Mengingat tidak memuat undang-undang tentang pemerintahan daerah.",
    en: "Mengingat does not hold the law on regional government.",
  }),
  why: {
    id: "Dasar hukum memuat dasar kewenangan pembentukan; tanpa itu tidak terlihat atas kuasa apa peraturan ini dibentuk.",
    en: "The legal ground holds the basis of the power to regulate; without it nobody sees by what power this act is made.",
  },
  help: () => ({
    id: "Tambahkan undang-undang tentang pemerintahan daerah beserta Lembaran Negaranya.",
    en: "Add the law on regional government with its Lembaran Negara.",
  }),
  ground: "UU 12/2011 Lampiran II angka 28",
  example: {},
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    preamble(section) {
      const texts = groundsIn(section, paragraphs);
      if (
        texts.length > 0 &&
        !texts.some(({ text }) =>
          /tentang (?:Pokok-Pokok )?Pemerintahan (?:Di |di )?(?:Daerah|Aceh)(?!\p{L})/iu.test(text),
        )
      )
        report({ at: section.labelSpan, params: {} });
    },
  }),
});
