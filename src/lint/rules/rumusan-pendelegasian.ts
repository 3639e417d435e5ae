import { definePhraseRule } from "../phrase-rule.js";

export const rumusanPendelegasian = definePhraseRule({
  name: "rumusan-pendelegasian",
  severity: "warning",
  summary: {
    id: "Pendelegasian berbunyi «… diatur dengan …», «diatur dengan atau berdasarkan …», atau «diatur dalam …»",
    en: "A delegation reads “… diatur dengan …”, “diatur dengan atau berdasarkan …” or “diatur dalam …”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak mengatakan dengan naskah apa.`,
    en: `“${p.written}” does not say by what act.`,
  }),
  why: {
    id: "Bentuk yang tetap mengatakan jenis naskah yang harus dibentuk dan apakah kewenangan itu boleh diteruskan.",
    en: "The fixed form says what kind of act must follow, and whether the power may be passed on.",
  },
  help: () => ({
    id: "Tulis «Ketentuan lebih lanjut mengenai … diatur dengan Keputusan Bupati».",
    en: "Write “Ketentuan lebih lanjut mengenai … diatur dengan Keputusan Bupati”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 200–205",
  example: { written: "diatur lebih lanjut" },
  phrases:
    /(?<!\p{L})Ketentuan (?:lebih lanjut )?mengenai [^.;:]*?(?<at>(?:akan )?(?:diatur|ditetapkan)(?: lebih lanjut| kemudian| tersendiri)*)(?= oleh\b| *[.;]?$)/gu,
});
