import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

const why = {
  id: "Contoh kasus dicetak di buku pegangan sebagai jawaban yang benar; bila aturan menjawab lain, salah satu di antara bunyi pasal, aturan, dan contohnya keliru.",
  en: "Worked examples are printed in the handbook as the right answer; if the rules answer otherwise, text, rule or example is wrong.",
};
const whichIsWrong = {
  id: "Baca pasal yang disebut di bawah, lalu perbaiki yang keliru: bunyi pasalnya, aturannya, atau harapan ini.",
  en: "Read the provisions named below, then mend what is wrong: the text, its rule, or this expectation.",
};

/** Findings about worked examples whose answer is not the expected one. */
export const diagnose = defineDiagnostics("scenario", {
  "verdict-differs": entry({
    severity: "error",
    summary: { id: "Putusan skenario berbeda", en: "Verdict of a scenario differs" },
    message: (p: { id: string; expected: Localised; got: Localised; missing: readonly string[] }) => ({
      id: `Skenario \`${p.id}\`: diharapkan «${p.expected.id}», jawaban aturan «${p.got.id}».`,
      en: `Scenario \`${p.id}\`: expected “${p.expected.en}”, the rules answer “${p.got.en}”.`,
    }),
    why,
    help: (p) =>
      p.missing.length === 0
        ? whichIsWrong
        : {
            id: `Tambahkan di \`fakta\` yang masih diperlukan: ${p.missing.map((fact) => `\`${fact}\``).join(", ")}.`,
            en: `Add under \`fakta\` what is still needed: ${p.missing.map((fact) => `\`${fact}\``).join(", ")}.`,
          },
    example: {
      id: "faq-imunisasi",
      expected: { id: "boleh", en: "permitted" },
      got: { id: "perlu fakta", en: "needs facts" },
      missing: ["konten.takarir"],
    },
  }),
  "approvers-differ": entry({
    severity: "error",
    summary: { id: "Pejabat yang harus menyetujui berbeda", en: "Approvers of a scenario differ" },
    message: (p: { id: string; expected: Localised; got: Localised }) => ({
      id: `Skenario \`${p.id}\`: diharapkan persetujuan «${p.expected.id}», menurut aturan «${p.got.id}».`,
      en: `Scenario \`${p.id}\`: expected the approval of “${p.expected.en}”, by the rules it is “${p.got.en}”.`,
    }),
    why,
    help: () => whichIsWrong,
    example: {
      id: "isu-serius-belum-disetujui",
      expected: { id: "kepala-skpd", en: "kepala-skpd" },
      got: { id: "kepala-skpd bersama trc", en: "kepala-skpd and trc" },
    },
  }),
  "reason-missing": entry({
    severity: "error",
    summary: { id: "Aturan yang diharapkan tidak menjadi alasan", en: "Expected rule is no reason" },
    message: (p: { id: string; rule: string; reasons: readonly string[] }) => ({
      id: `Skenario \`${p.id}\`: \`${p.rule}\` tidak termasuk alasannya. Alasannya: ${listed(p.reasons, "tidak ada")}.`,
      en: `Scenario \`${p.id}\`: \`${p.rule}\` is not among the reasons. These are: ${listed(p.reasons, "none")}.`,
    }),
    why,
    help: () => whichIsWrong,
    example: { id: "kritik-jalan-rusak", rule: "kritik-tidak-dihapus", reasons: ["alasan-menghapus"] },
  }),
  "missing-facts-differ": entry({
    severity: "error",
    summary: { id: "Fakta yang kurang berbeda", en: "Missing facts of a scenario differ" },
    message: (p: { id: string; more: readonly string[]; fewer: readonly string[] }) => ({
      id: `Skenario \`${p.id}\`: ${[
        ...(p.more.length > 0 ? [`yang kurang juga ${listed(p.more, "")}`] : []),
        ...(p.fewer.length > 0 ? [`tidak kurang ${listed(p.fewer, "")}`] : []),
      ].join("; ")}.`,
      en: `Scenario \`${p.id}\`: ${[
        ...(p.more.length > 0 ? [`also missing: ${listed(p.more, "")}`] : []),
        ...(p.fewer.length > 0 ? [`not missing: ${listed(p.fewer, "")}`] : []),
      ].join("; ")}.`,
    }),
    why,
    help: () => ({
      id: "Isi `kurang` dengan tepat fakta-fakta yang masih diperlukan, atau lengkapi `fakta`.",
      en: "Let `kurang` hold exactly the facts still needed, or complete `fakta`.",
    }),
    example: { id: "asal-jawaban-tidak-diketahui", more: ["konten.takarir"], fewer: [] },
  }),
  "duty-differs": entry({
    severity: "error",
    summary: { id: "Keadaan kewajiban berbeda", en: "State of a duty differs" },
    message: (p: { id: string; rule: string; expected: Localised; got: Localised }) => ({
      id: `Skenario \`${p.id}\`, kewajiban \`${p.rule}\`: diharapkan «${p.expected.id}», menurut aturan «${p.got.id}».`,
      en: `Scenario \`${p.id}\`, duty \`${p.rule}\`: expected “${p.expected.en}”, by the rules it is “${p.got.en}”.`,
    }),
    why,
    help: () => whichIsWrong,
    example: {
      id: "libur-dan-tengah-malam",
      rule: "tanda-terima",
      expected: { id: "menunggu sampai 2026-08-17 pukul 24.00", en: "pending until 2026-08-17 24.00" },
      got: { id: "menunggu sampai 2026-08-18 pukul 24.00", en: "pending until 2026-08-18 24.00" },
    },
  }),
  "audit-differs": entry({
    severity: "error",
    summary: { id: "Temuan pemeriksaan register berbeda", en: "Findings of an audit differ" },
    message: (p: { id: string; more: readonly string[]; fewer: readonly string[] }) => ({
      id: `Skenario \`${p.id}\`: ${[
        ...(p.more.length > 0 ? [`ditemukan pula ${listed(p.more, "")}`] : []),
        ...(p.fewer.length > 0 ? [`tidak ditemukan ${listed(p.fewer, "")}`] : []),
      ].join("; ")}.`,
      en: `Scenario \`${p.id}\`: ${[
        ...(p.more.length > 0 ? [`also found: ${listed(p.more, "")}`] : []),
        ...(p.fewer.length > 0 ? [`not found: ${listed(p.fewer, "")}`] : []),
      ].join("; ")}.`,
    }),
    why,
    help: () => whichIsWrong,
    example: { id: "dua-pic", more: ["satu-pic, disdik, kurang 1"], fewer: [] },
  }),
  "not-answered": entry({
    severity: "error",
    summary: { id: "Skenario tidak dapat dijawab", en: "Scenario cannot be answered" },
    message: (p: { id: string; reason: Localised }) => ({
      id: `Skenario \`${p.id}\` tidak dapat dijawab. ${p.reason.id}`,
      en: `Scenario \`${p.id}\` cannot be answered. ${p.reason.en}`,
    }),
    why,
    help: () => ({
      id: "Pilih saat di dalam masa berlaku aturan dan kalendernya, atau tambahkan kalender tahun itu.",
      en: "Choose a moment within the validity of the rules and the calendar, or add the calendar of that year.",
    }),
    example: {
      id: "libur-dan-tengah-malam",
      reason: { id: "Tidak ada kalender tahun 2031.", en: "There is no calendar for 2031." },
    },
  }),
  "no-calendar": entry({
    severity: "error",
    summary: { id: "Skenario tanpa kalender", en: "Scenarios without a calendar" },
    message: (p: { count: number }) => ({
      id: `${p.count} skenario tidak dijalankan karena tidak ada kalender yang dapat dipakai.`,
      en: `${p.count} scenarios are not run because there is no calendar to use.`,
    }),
    why: {
      id: "Tanpa kalender tidak diketahui zona waktunya, sehingga «pukul 07.00» tidak menunjuk saat yang tertentu.",
      en: "Without a calendar the time zone is not known, so that “07.00” names no moment.",
    },
    help: () => ({
      id: "Tambahkan dokumen `kalender` untuk tahun skenario itu.",
      en: "Add a document `kalender` for the year of the scenarios.",
    }),
    example: { count: 3 },
  }),
});

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.map((name) => `\`${name}\``).join(", ");
}
