import { readActs } from "../../compile/references/read-citations.js";
import { actKey, namedActKey } from "../act-key.js";
import { groundsIn } from "../grounds.js";
import { defineWideRule } from "../rule.js";

export const mengingatDiubah = defineWideRule({
  name: "mengingat-diubah",
  severity: "error",
  summary: {
    id: "Mengingat memuat peraturan yang diubah dengan peraturan ini",
    en: "Mengingat holds the regulation that this one amends",
  },
  message: (p: { name: string }) => ({
    id: `${p.name} diubah dengan peraturan ini, tetapi tidak disebut dalam Mengingat.`,
    en: `${p.name} is amended by this regulation, but Mengingat does not name it.`,
  }),
  why: {
    id: "Pembaca harus melihat di pembukaan peraturan mana yang diubah, termasuk tempat pengundangannya.",
    en: "Readers must see in the preamble which regulation is amended, and where it was promulgated.",
  },
  help: (p) => ({
    id: `Tambahkan ${p.name} beserta judul dan Berita Daerahnya.`,
    en: `Add ${p.name} with its title and Berita Daerah.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 41a sebagaimana disisipkan UU 13/2022",
  example: { name: "Peraturan Bupati Nomor 5 Tahun 2019" },
  kinds: ["peraturan-bupati"],
  check: (report, { document, handbook, paragraphs }) => ({
    preamble(section) {
      if (section.kind !== "mengingat" || document.head.kind !== "peraturan-bupati") return;
      const listed = new Set(
        groundsIn(section, paragraphs).flatMap(({ text }) => readActs(text).map(({ words }) => actKey(words))),
      );
      for (const name of document.head.amends) {
        const key = namedActKey(name, handbook);
        if (key !== undefined && !listed.has(key)) report({ at: section.labelSpan, params: { name } });
      }
    },
  }),
});
