import { pasalOf } from "../pasal-of.js";
import { repealIn } from "../repeals.js";
import { defineRule } from "../rule.js";

export const judulPencabutan = defineRule({
  name: "judul-pencabutan",
  severity: "error",
  summary: {
    id: "Judul naskah yang hanya mencabut diawali «Pencabutan»",
    en: "The title of an act that only repeals begins with “Pencabutan”",
  },
  message: (p: { title: string }) => ({
    id: `Naskah ini hanya mencabut, tetapi berjudul «${p.title}».`,
    en: `This act only repeals, but its title is “${p.title}”.`,
  }),
  why: {
    id: "Orang yang mencari naskah lama harus melihat dari judul ini bahwa naskah itu sudah dicabut.",
    en: "Who looks for the old act must see from this title that it was repealed.",
  },
  help: () => ({
    id: "Tulis «Pencabutan Peraturan Bupati Nomor … Tahun … tentang …».",
    en: "Write “Pencabutan Peraturan Bupati Nomor … Tahun … tentang …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 9 sebagaimana diubah dengan UU 13/2022",
  example: { title: "Penghapusan Tim Media Sosial" },
  kinds: ["peraturan-bupati"],
  check: (report, { headSpan, paragraphs }) => ({
    document(document) {
      const { head } = document;
      const pasal = pasalOf(document);
      const repeals = pasal.filter((one) => repealIn(one, paragraphs));
      const rest = pasal.filter((one) => !repeals.includes(one));
      const onlyStarts = rest.every(({ content }) =>
        paragraphs(content).some(({ text }) => /^Peraturan .* ini mulai berlaku/u.test(text)),
      );
      // A single pasal is an act still being written.
      if (repeals.length === 0 || pasal.length < 2 || !onlyStarts || /^Pencabutan(?!\p{L})/iu.test(head.title)) return;
      report({ at: headSpan("judul"), params: { title: head.title } });
    },
  }),
});
