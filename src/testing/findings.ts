import { defineDiagnostics, entry } from "../diagnostics/define.js";

/** Findings for the tests of printers: one of each severity, with and without a legal ground. */
export const diagnose = defineDiagnostics("sample", {
  unresolved: entry({
    severity: "error",
    fix: "either",
    summary: { id: "Rujukan ke ketentuan yang tidak ada", en: "Reference to a provision that does not exist" },
    message: (p: { written: string }) => ({ id: `${p.written} tidak ada.`, en: `There is no ${p.written}.` }),
    why: { id: "Norma ini tidak dapat dilaksanakan.", en: "This norm cannot be carried out." },
    ground: "UU 12/2011 Lampiran II angka 280",
    help: () => ({ id: "Periksa nomornya.", en: "Check the number." }),
  }),
  wordy: entry({
    severity: "warning",
    fix: "either",
    summary: { id: "Kata yang tidak perlu", en: "Needless word" },
    message: (p: { word: string }) => ({
      id: `Kata «${p.word}» tidak perlu.`,
      en: `The word “${p.word}” is needless.`,
    }),
    why: { id: "Kata yang tidak perlu menambah tafsir.", en: "A needless word adds a reading." },
    help: (p) => ({ id: `Hapus «${p.word}».`, en: `Remove “${p.word}”.` }),
    example: { word: "tersebut" },
  }),
  count: entry({
    severity: "info",
    fix: "either",
    summary: { id: "Jumlah", en: "Count" },
    message: (p: { count: number }) => ({ id: `Ada ${p.count} ketentuan.`, en: `There are ${p.count} provisions.` }),
    why: { id: "Untuk diketahui.", en: "For your knowledge." },
    help: () => ({ id: "Tidak perlu apa-apa.", en: "Nothing need be done." }),
  }),
});
