import { definePhraseRule } from "../phrase-rule.js";

export const pencabutanUmum = definePhraseRule({
  name: "pencabutan-umum",
  severity: "error",
  summary: {
    id: "Pencabutan menyebut naskah yang dicabut, bukan semua yang bertentangan",
    en: "A repeal names what it repeals, not everything that conflicts",
  },
  message: (p) => ({
    id: `«${p.written}» tidak menyebut naskah yang mana.`,
    en: `“${p.written}” does not say which acts.`,
  }),
  why: {
    id: "Tidak seorang pun tahu naskah mana yang masih berlaku sampai ada yang memperselisihkannya.",
    en: "Nobody knows which acts are still in force until somebody disputes it.",
  },
  help: () => ({
    id: "Sebut tiap naskah dengan jenis, nomor, tahun, judul, dan Berita Daerahnya.",
    en: "Name each act with its kind, number, year, title and Berita Daerah.",
  }),
  ground: "UU 12/2011 Lampiran II angka 144–149",
  example: { written: "semua ketentuan yang bertentangan dengan Peraturan Bupati ini" },
  phrases:
    /(?<!\p{L})(?:(?:semua|segala|seluruh|setiap) )?(?:peraturan|ketentuan|keputusan|kebijakan)(?: (?!yang |Nomor )[\p{L}/-]+){0,6} yang bertentangan dengan (?:ketentuan )?(?:(?:di )?dalam )?(?:Peraturan|Keputusan)(?: \p{Lu}\p{L}+){1,2} ini(?=,? [^.;]*(?:dicabut|tidak berlaku))/giu,
});
