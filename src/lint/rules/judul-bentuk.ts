import { defineRule } from "../rule.js";

type Fault = "mark" | "kind";

export const judulBentuk = defineRule({
  name: "judul-bentuk",
  severity: "error",
  summary: {
    id: "Judul ditulis tanpa tanda baca di akhir, dan di kepala berkas tanpa jenis naskahnya",
    en: "A title has no mark at its end, and in the frontmatter not the kind of the act",
  },
  message: (p: { fault: Fault; title: string }) =>
    p.fault === "mark"
      ? { id: `Judul «${p.title}» diakhiri tanda baca.`, en: `The title “${p.title}” ends in a mark.` }
      : {
          id: `Judul «${p.title}» mengulang jenis naskahnya.`,
          en: `The title “${p.title}” repeats the kind of the act.`,
        },
  why: {
    id: "Judul dicetak dengan huruf kapital di bawah jenis, nomor, dan tahun, dan diulang dalam Menimbang dan Menetapkan.",
    en: "The title is printed in capitals below kind, number and year, and repeated in Menimbang and Menetapkan.",
  },
  help: (p) =>
    p.fault === "mark"
      ? { id: "Hapus tanda bacanya.", en: "Delete the mark." }
      : {
          id: "Tulis namanya saja: «Pengelolaan Media Sosial».",
          en: "Write the name alone: “Pengelolaan Media Sosial”.",
        },
  ground: "UU 12/2011 Lampiran II angka 4 sebagaimana diubah dengan UU 13/2022",
  example: { fault: "mark", title: "Pengelolaan Media Sosial." },
  check: (report, { document, headSpan }) => ({
    document() {
      const { title } = document.head;
      const tell = (fault: Fault): void => report({ at: headSpan("judul"), params: { fault, title } });
      if (/[.,;:!?]$/.test(title.trim())) tell("mark");
      if (/^(?:Rancangan )?(?:Peraturan|Keputusan)(?: \p{L}+){1,4} (?:Nomor|tentang) /iu.test(title)) tell("kind");
    },
  }),
});
