import { defineRule } from "../rule.js";

export const lampiranAngkaRomawi = defineRule({
  name: "lampiran-angka-romawi",
  severity: "error",
  summary: {
    id: "Lampiran yang lebih dari satu diberi angka Romawi",
    en: "Several lampiran have Roman numbers",
  },
  message: (p: { title: string }) => ({
    id: `Lampiran${p.title === "" ? "" : ` «${p.title}»`} tidak bernomor, padahal ada lampiran lain.`,
    en: `The lampiran${p.title === "" ? "" : ` “${p.title}”`} has no number, though there are others.`,
  }),
  why: {
    id: "Pasal menyebut lampiran dengan nomornya; tanpa nomor tidak diketahui lampiran yang mana.",
    en: "A pasal names a lampiran by its number; without one nobody knows which is meant.",
  },
  help: () => ({
    id: "Tulis `LAMPIRAN I`, `LAMPIRAN II`, dan seterusnya.",
    en: "Write `LAMPIRAN I`, `LAMPIRAN II`, and so on.",
  }),
  ground: "UU 12/2011 Lampiran II angka 194",
  example: { title: "DAFTAR AKUN" },
  check: (report) => ({
    document({ attachments }) {
      const annexes = attachments.filter(({ kind }) => kind === "lampiran");
      if (annexes.length < 2) return;
      for (const { number, title, labelSpan } of annexes)
        if (number === "") report({ at: labelSpan, params: { title } });
    },
  }),
});
