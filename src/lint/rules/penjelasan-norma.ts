import { definePhraseRule } from "../phrase-rule.js";

export const penjelasanNorma = definePhraseRule({
  name: "penjelasan-norma",
  severity: "error",
  summary: {
    id: "Penjelasan tidak memuat norma dan tidak mendelegasikan",
    en: "A penjelasan holds no norm and delegates nothing",
  },
  message: (p) => ({
    id: `«${p.written}» menjadikan penjelasan sebuah norma.`,
    en: `“${p.written}” makes a norm of the penjelasan.`,
  }),
  why: {
    id: "Penjelasan bukan dasar hukum: norma yang hanya ada di sana tidak mengikat, dan yang diulang di sana dapat menyimpang dari pasalnya.",
    en: "A penjelasan is no ground of law: a norm found there alone binds nobody, and one repeated there may stray from its pasal.",
  },
  help: () => ({
    id: "Pindahkan normanya ke batang tubuh; di sini terangkan maksud, alasan, atau contohnya.",
    en: "Move the norm into the body; explain here what is meant, why, or give an example.",
  }),
  ground: "UU 12/2011 Lampiran II angka 176–178, angka 176 sebagaimana diubah dengan UU 13/2022",
  example: { written: "wajib" },
  where: "penjelasan",
  phrases:
    /(?<!\p{L})(?<at>(?<!(?:yang|tidak|hal|apa|bukan|urusan|bersifat|secara|untuk|sehingga) )(?:wajib|dilarang|tidak boleh|hendaknya)(?= (?:me|di|ber|ter|pe)\p{Ll})|diatur (?:lebih lanjut )?(?:dengan|dalam) (?:Peraturan|Keputusan) (?!Daerah|Menteri|Presiden|Pemerintah)\p{Lu}\p{L}+(?! (?:ini|tentang|Nomor)))(?!\p{L})/gu,
});
