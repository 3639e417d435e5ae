import { defineRule } from "../rule.js";

type Fault = "opening" | "earlier" | "undeclared";

const messages: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  opening: {
    id: "Judul peraturan perubahan diawali «Perubahan atas» atau «Perubahan Kedua atas».",
    en: "The title of an amending act begins with “Perubahan atas” or “Perubahan Kedua atas”.",
  },
  earlier: {
    id: "Judul peraturan perubahan tidak menyebut perubahan sebelumnya.",
    en: "The title of an amending act does not name earlier amendments.",
  },
  undeclared: {
    id: "Judulnya judul perubahan, tetapi kepala berkas tidak menyebut apa yang diubah.",
    en: "The title is that of an amending act, but the frontmatter does not say what it amends.",
  },
};
const helps: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  opening: {
    id: "Tulis «Perubahan atas Peraturan Bupati Nomor … Tahun … tentang …».",
    en: "Write “Perubahan atas Peraturan Bupati Nomor … Tahun … tentang …”.",
  },
  earlier: {
    id: "Hapus «sebagaimana telah diubah …»; perubahan kedua dan seterusnya ditulis «Perubahan Kedua atas».",
    en: "Delete “sebagaimana telah diubah …”; a second amendment reads “Perubahan Kedua atas”.",
  },
  undeclared: { id: "Isi `mengubah` di kepala berkas.", en: "Fill in `mengubah` in the frontmatter." },
};

export const judulPerubahan = defineRule({
  name: "judul-perubahan",
  severity: "error",
  summary: {
    id: "Judul peraturan perubahan berbunyi «Perubahan [Kedua] atas» dan judul yang diubah",
    en: "The title of an amending act reads “Perubahan [Kedua] atas” and the title amended",
  },
  message: (p: { fault: Fault }) => messages[p.fault],
  why: {
    id: "Dari judulnya orang mengetahui peraturan mana yang diubah dan untuk keberapa kalinya.",
    en: "The title tells which act is amended, and for which time.",
  },
  help: (p) => helps[p.fault],
  ground: "UU 12/2011 Lampiran II angka 6 dan 7 sebagaimana diubah dengan UU 13/2022",
  example: { fault: "opening" },
  kinds: ["peraturan-bupati"],
  check: (report, { document, headSpan }) => ({
    document() {
      const { head } = document;
      if (head.kind !== "peraturan-bupati") return;
      const isAmending = /^Perubahan(?: \p{L}+){0,3} atas Peraturan /iu.test(head.title);
      const tell = (fault: Fault): void => report({ at: headSpan("judul"), params: { fault } });
      if (head.amends.length > 0 && !isAmending) tell("opening");
      if (head.amends.length === 0 && isAmending) tell("undeclared");
      if (isAmending && /sebagaimana telah/iu.test(head.title)) tell("earlier");
    },
  }),
});
