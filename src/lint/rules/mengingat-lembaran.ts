import { readActs } from "../../compile/references/read-citations.js";
import { groundsIn } from "../grounds.js";
import { defineRule } from "../rule.js";

export const mengingatLembaran = defineRule({
  name: "mengingat-lembaran",
  severity: "error",
  summary: {
    id: "Mengingat menyebut Lembaran Negara tiap undang-undang dan peraturan pemerintah, dan Lembaran Daerah tiap peraturan daerah",
    en: "Mengingat gives the Lembaran Negara of every undang-undang and peraturan pemerintah, and the Lembaran Daerah of every peraturan daerah",
  },
  message: (p: { name: string; gazette: string }) => ({
    id: `${p.name} disebut tanpa ${p.gazette}.`,
    en: `${p.name} is named without its ${p.gazette}.`,
  }),
  why: {
    id: "Lembarannya memperlihatkan bahwa peraturan itu diundangkan, dan menangkap nomor atau tahun yang salah ketik.",
    en: "The gazette shows that the act was promulgated, and catches a slip in number or year.",
  },
  help: (p) => ({
    id: `Tulis sesudah judulnya «(${p.gazette} … Tahun … Nomor …, Tambahan ${p.gazette} … Nomor …)».`,
    en: `Write after its title “(${p.gazette} … Tahun … Nomor …, Tambahan ${p.gazette} … Nomor …)”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 47, 49",
  example: { name: "Undang-Undang Nomor 23 Tahun 2014", gazette: "Lembaran Negara Republik Indonesia" },
  check: (report, { paragraphs }) => ({
    preamble(section) {
      for (const text of groundsIn(section, paragraphs)) {
        const acts = readActs(text.text);
        acts.forEach(({ start, end, words }, index) => {
          const gazette = gazetteOf(words);
          if (gazette === undefined) return;
          const after = text.text.slice(end, acts[index + 1]?.start);
          if (/\((?:Lembaran|Berita) (?:Negara|Daerah)/u.test(after)) return;
          report({ at: text.span(start, end), params: { name: words, gazette } });
        });
      }
    },
  }),
});

/** Where acts of a kind are promulgated; nothing for kinds that the list of grounds does not give a gazette. */
function gazetteOf(name: string): string | undefined {
  if (/^(?:Undang-[Uu]ndang(?! Dasar)|Peraturan Pemerintah) .*Nomor/u.test(name))
    return "Lembaran Negara Republik Indonesia";
  return /^Peraturan Daerah .*Nomor/u.test(name) ? "Lembaran Daerah" : undefined;
}
