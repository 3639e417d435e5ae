import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

const why = {
  id: "Aturan adalah bacaan atas bunyi pasal. Bila salah satunya berubah, seseorang harus melihat apakah keduanya masih sama artinya.",
  en: "A rule is a reading of its provision. When either changes, a person must see whether they still mean the same.",
};
const help = (p: { id: string }): Localised => ({
  id: `Jalankan \`pedoman review\`, bandingkan bunyi dan aturannya, lalu terima dengan \`pedoman review --yes ${p.id}\`.`,
  en: `Run \`pedoman review\`, compare text and rule, then accept with \`pedoman review --yes ${p.id}\`.`,
});
const sample = { id: "tanda-terima", citation: "Pasal 26 ayat (1)" };
const sampleChange = { id: "«wajib» menjadi «dapat»", en: "“wajib” became “dapat”" };

/** Findings about what people have reviewed, and what has changed since. */
export const diagnose = defineDiagnostics("review", {
  never: entry({
    severity: "warning",
    summary: { id: "Belum ada aturan yang ditinjau", en: "Nothing has ever been reviewed" },
    message: (p: { count: number }) => ({
      id: `Belum pernah ada yang meninjau ${p.count} aturan dalam naskah ini.`,
      en: `Nobody has ever reviewed the ${p.count} rules of these texts.`,
    }),
    why,
    help: () => ({
      id: "Jalankan `pedoman review`; setelah bacaannya cocok, `pedoman review --yes`.",
      en: "Run `pedoman review`; when the readings agree, `pedoman review --yes`.",
    }),
    example: { count: 153 },
  }),
  "lock-malformed": entry({
    severity: "error",
    summary: { id: "Berkas kunci tinjauan rusak", en: "Review lock is broken" },
    message: (p: { reason: Localised }) => ({
      id: `Berkas kunci tinjauan tidak terbaca: ${p.reason.id}.`,
      en: `The review lock cannot be read: ${p.reason.en}.`,
    }),
    why: {
      id: "Tanpa berkas itu tidak diketahui apa yang sudah ditinjau.",
      en: "Without it nobody knows what was reviewed.",
    },
    help: () => ({
      id: "Kembalikan berkasnya dari riwayat git; jangan disunting dengan tangan.",
      en: "Restore the file from git's history; do not edit it by hand.",
    }),
    example: { reason: { id: "bukan JSON yang utuh", en: "it is not whole JSON" } },
  }),
  "text-changed": entry({
    severity: "error",
    summary: { id: "Bunyi berubah sejak aturannya ditinjau", en: "Text changed since its rule was reviewed" },
    message: (p: { id: string; citation: string; change: Localised }) => ({
      id: `Bunyi ${p.citation} berubah sejak aturan \`${p.id}\` ditinjau: ${p.change.id}.`,
      en: `The text of ${p.citation} changed since the rule \`${p.id}\` was reviewed: ${p.change.en}.`,
    }),
    why,
    help,
    example: { ...sample, change: sampleChange },
  }),
  "rule-changed": entry({
    severity: "error",
    summary: { id: "Aturan berubah sejak ditinjau", en: "Rule changed since it was reviewed" },
    message: (p: { id: string; citation: string; change: Localised }) => ({
      id: `Aturan \`${p.id}\` atas ${p.citation} berubah sejak ditinjau: ${p.change.id}.`,
      en: `The rule \`${p.id}\` on ${p.citation} changed since it was reviewed: ${p.change.en}.`,
    }),
    why,
    help,
    example: { ...sample, change: sampleChange },
  }),
  "both-changed": entry({
    severity: "error",
    summary: { id: "Bunyi dan aturan berubah sejak ditinjau", en: "Text and rule changed since the review" },
    message: (p: { id: string; citation: string; text: Localised; rule: Localised }) => ({
      id: `Bunyi ${p.citation} dan aturan \`${p.id}\` berubah sejak ditinjau. Bunyi: ${p.text.id}. Aturan: ${p.rule.id}.`,
      en: `The text of ${p.citation} and the rule \`${p.id}\` changed since the review. Text: ${p.text.en}. Rule: ${p.rule.en}.`,
    }),
    why,
    help,
    example: { ...sample, text: sampleChange, rule: sampleChange },
  }),
  "not-reviewed": entry({
    severity: "error",
    summary: { id: "Aturan belum ditinjau", en: "Rule not reviewed yet" },
    message: (p: { id: string; citation: string }) => ({
      id: `Aturan \`${p.id}\` atas ${p.citation} belum pernah ditinjau.`,
      en: `The rule \`${p.id}\` on ${p.citation} has never been reviewed.`,
    }),
    why,
    help,
    example: sample,
  }),
  "rule-gone": entry({
    severity: "error",
    summary: { id: "Aturan yang pernah ditinjau hilang", en: "Reviewed rule is gone" },
    message: (p: { id: string }) => ({
      id: `Aturan \`${p.id}\` pernah ditinjau, tetapi tidak ada lagi dalam naskah.`,
      en: `The rule \`${p.id}\` was reviewed once, but the texts no longer hold it.`,
    }),
    why: {
      id: "Aturan yang hilang tanpa disadari adalah kewajiban yang tidak diperiksa lagi.",
      en: "A rule lost unnoticed is a duty nobody checks any more.",
    },
    help: (p) => ({
      id: `Kembalikan aturannya, atau setujui hilangnya dengan \`pedoman review --yes ${p.id}\`.`,
      en: `Restore the rule, or accept that it is gone with \`pedoman review --yes ${p.id}\`.`,
    }),
    example: { id: "tanda-terima" },
  }),
});
