import { groundsIn } from "../grounds.js";
import { defineRule } from "../rule.js";

const gazette = /\(Lembaran (?:Negara|Daerah)[^()]*? Tahun (?<year>\d{4})/dgu;

export const mengingatTahunLembaran = defineRule({
  name: "mengingat-tahun-lembaran",
  severity: "warning",
  summary: {
    id: "Tahun Lembaran Negara atau Lembaran Daerah sama dengan tahun peraturannya",
    en: "The year of the Lembaran Negara or Lembaran Daerah is that of its act",
  },
  message: (p: { year: string; named: string }) => ({
    id: `Lembaran tahun ${p.year}, tetapi peraturannya tahun ${p.named}.`,
    en: `The gazette is of ${p.year}, but the act of ${p.named}.`,
  }),
  why: {
    id: "Peraturan diundangkan pada tahun pembentukannya; tahun yang berbeda biasanya salah ketik dan menunjuk peraturan lain.",
    en: "An act is promulgated in its own year; another year is mostly a slip and points to another act.",
  },
  help: () => ({
    id: "Cocokkan nomor dan tahunnya dengan naskah resmi.",
    en: "Compare number and year with the official text.",
  }),
  ground: "UU 12/2011 Lampiran II angka 47, 49",
  example: { year: "2015", named: "2014" },
  check: (report, { paragraphs }) => ({
    preamble(section) {
      for (const text of groundsIn(section, paragraphs)) {
        const named = [...text.text.replace(/\([^()]*\)/g, "").matchAll(/ Tahun (\d{4})/gu)].map(([, year]) => year);
        for (const match of text.text.matchAll(gazette)) {
          const year = match.groups?.["year"] ?? "";
          const [start, end] = match.indices?.groups?.["year"] ?? [0, 0];
          if (named.length > 0 && !named.includes(year)) {
            report({ at: text.span(start, end), params: { year, named: named.join(", ") } });
          }
        }
      }
    },
  }),
});
