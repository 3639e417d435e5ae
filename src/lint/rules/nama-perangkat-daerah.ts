import { definePhraseRule } from "../phrase-rule.js";

export const namaPerangkatDaerah = definePhraseRule({
  name: "nama-perangkat-daerah",
  severity: "info",
  summary: {
    id: "Perangkat daerah disebut menurut urusannya, bukan namanya",
    en: "A regional agency is named by its function, not by its name",
  },
  message: (p) => ({
    id: `${p.written} disebut dengan namanya.`,
    en: `${p.written} is called by its name.`,
  }),
  why: {
    id: "Nama perangkat daerah berubah bersama susunan organisasinya; peraturan yang menyebut urusannya tetap benar.",
    en: "Names of agencies change with their organisation; a regulation that names the function stays right.",
  },
  help: () => ({
    id: "Tulis «perangkat daerah yang menyelenggarakan urusan pemerintahan di bidang …», atau beri istilahnya arti demikian dalam ketentuan umum.",
    en: "Write “perangkat daerah yang menyelenggarakan urusan pemerintahan di bidang …”, or define the term so in the general provisions.",
  }),
  ground: "UU 12/2011 Lampiran II angka 252",
  example: { written: "Dinas Komunikasi dan Informatika" },
  kinds: ["peraturan-bupati"],
  phrases:
    /(?<!\p{L})(?:Dinas(?= \p{Lu}\p{Ll})|Badan(?= (?:Kepegawaian dan|Perencanaan Pembangunan|Pendapatan Daerah|Keuangan|Pengelola(?:an)? Keuangan|Penanggulangan Bencana Daerah|Kesatuan Bangsa)(?!\p{L})))(?: \p{Lu}\p{Ll}+|,(?= \p{Lu}\p{Ll}+,? (?:dan )?\p{Lu})|,? dan(?= (?!Dinas|Badan|Kantor|Bagian|Kepala|Sekretari|Inspektorat)\p{Lu}\p{Ll}))+/gu,
  // A name that is given its meaning is a term of the act; a place or an office behind it is part of another name.
  unless: ({ index = 0, 0: written }, text) =>
    /^(?:\s*\([^)]*\))?,? (?:yang selanjutnya|adalah) /u.test(text.slice(index + written.length)),
});
