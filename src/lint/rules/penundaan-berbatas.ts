import { clauseBefore } from "../clause-before.js";
import { definePhraseRule } from "../phrase-rule.js";

export const penundaanBerbatas = definePhraseRule({
  name: "penundaan-berbatas",
  severity: "warning",
  summary: {
    id: "Penundaan menyebut batas akhirnya",
    en: "A postponement says when it ends",
  },
  message: (p) => ({
    id: `«${p.written}» tidak menyebut sampai kapan.`,
    en: `“${p.written}” does not say until when.`,
  }),
  why: {
    id: "Norma yang ditunda tanpa batas tidak pernah berlaku, dan tidak pula dihapus.",
    en: "A norm postponed without end never applies, yet is not deleted either.",
  },
  help: () => ({
    id: "Tulis ketentuan mana yang ditunda dan sampai kapan, misalnya «… ditunda sampai dengan tanggal 31 Desember 2026».",
    en: "Say which provision is postponed and until when, for example “… ditunda sampai dengan tanggal 31 Desember 2026”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 134",
  example: { written: "ditunda" },
  phrases: /(?<!\p{L})(?:dinyatakan )?(?:ditunda|ditangguhkan)(?!\p{L})/gu,
  // Only what is law is postponed here; an end is a day, a period or an event.
  unless: ({ index = 0 }, text) =>
    !/(?<!\p{L})(?:[Kk]etentuan|Pasal|[Pp]emberlakuan|[Bb]erlakunya|[Pp]eraturan)(?!\p{L})/u.test(
      clauseBefore(text, index),
    ) || /(?:sampai(?: dengan)?|hingga|paling lama|selama) /u.test(text),
});
