import { repealIn } from "../repeals.js";
import { defineRule } from "../rule.js";

export const pencabutanBeritaDaerah = defineRule({
  name: "pencabutan-berita-daerah",
  severity: "error",
  summary: {
    id: "Naskah yang dicabut disebut dengan judul dan Berita Daerah atau Lembaran Daerahnya",
    en: "A repealed act is named with its title and its Berita Daerah or Lembaran Daerah",
  },
  message: (p: { name: string; missing: "title" | "gazette"; gazette: string }) => ({
    id: `${p.name} disebut tanpa ${p.missing === "title" ? "judul" : p.gazette}.`,
    en: `${p.name} is named without its ${p.missing === "title" ? "title" : p.gazette}.`,
  }),
  why: {
    id: "Satu angka yang salah pada nomor atau tahun mencabut naskah lain; judul dan tempat pengundangannya memperlihatkannya.",
    en: "One wrong digit in number or year repeals another act; its title and place of promulgation show the slip.",
  },
  help: (p) => ({
    id: `Tulis «${p.name} tentang … (${p.gazette} … Tahun … Nomor …)».`,
    en: `Write “${p.name} tentang … (${p.gazette} … Tahun … Nomor …)”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 144–149",
  example: { name: "Peraturan Bupati Nomor 5 Tahun 2019", missing: "gazette", gazette: "Berita Daerah" },
  check: (report, { paragraphs }) => ({
    provision(provision) {
      for (const { text, start, end, name, after } of repealIn(provision, paragraphs)?.acts ?? []) {
        const kind = /^Peraturan (Daerah|\p{Lu}\p{L}+)/u.exec(name)?.[1];
        if (kind === undefined) continue;
        const gazette = kind === "Daerah" ? "Lembaran Daerah" : "Berita Daerah";
        const missing = !/^ tentang \S/u.test(after)
          ? "title"
          : /\((?:Berita|Lembaran) \p{Lu}/u.test(after)
            ? undefined
            : "gazette";
        if (missing) report({ at: text.span(start, end), params: { name, missing, gazette } });
      }
    },
  }),
});
