import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about the time that SOPs give their steps. */
export const diagnose = defineDiagnostics("timing", {
  "step-too-long": entry({
    severity: "error",
    summary: { id: "Waktu langkah melewati batas pasalnya", en: "A step takes longer than its provision allows" },
    message: (p: { step: number; time: string; limit: string; citation: string }) => ({
      id: `Langkah ${p.step} memakai ${p.time}, padahal ${p.citation} memberi paling lambat ${p.limit}.`,
      en: `Step ${p.step} takes ${p.time}, but ${p.citation} allows at most ${p.limit}.`,
    }),
    why: {
      id: "Pelaksana yang mengikuti SOP ini dengan patuh akan melanggar Peraturan Bupati.",
      en: "Whoever follows this SOP faithfully would break the regulation.",
    },
    help: (p) => ({
      id: `Pendekkan waktunya sampai paling lama ${p.limit}, atau perbaiki rujukannya.`,
      en: `Shorten it to at most ${p.limit}, or correct the citation.`,
    }),
    example: { step: 3, time: "20 menit", limit: "15 menit", citation: "Pasal 27 ayat (2)" },
  }),
  "recurs-too-seldom": entry({
    severity: "error",
    summary: {
      id: "Langkah berulang lebih jarang daripada pasalnya",
      en: "A step recurs less often than its provision says",
    },
    message: (p: { step: number; time: string; limit: string; citation: string }) => ({
      id: `Langkah ${p.step} dikerjakan setiap ${p.time}, padahal ${p.citation} meminta setiap ${p.limit}.`,
      en: `Step ${p.step} is done every ${p.time}, but ${p.citation} asks for every ${p.limit}.`,
    }),
    why: {
      id: "Pelaksana yang mengikuti SOP ini dengan patuh akan melanggar Peraturan Bupati.",
      en: "Whoever follows this SOP faithfully would break the regulation.",
    },
    help: (p) => ({ id: `Tulis \`setiap ${p.limit}\`.`, en: `Write \`setiap ${p.limit}\`.` }),
    example: { step: 17, time: "6 jam", limit: "3 jam", citation: "Pasal 31 ayat (4)" },
  }),
  "path-too-long": entry({
    severity: "error",
    summary: { id: "Jumlah waktu langkah melewati batas", en: "The steps together take longer than the limit" },
    message: (p: { step: number; since: number; minutes: number; limit: string; path: string }) => ({
      id: `Dari langkah ${p.since} sampai langkah ${p.step} selesai dapat memakan ${p.minutes} menit, melewati batas ${p.limit} (jalannya: langkah ${p.path}).`,
      en: `From step ${p.since} to the end of step ${p.step} can take ${p.minutes} minutes, over the limit of ${p.limit} (by steps ${p.path}).`,
    }),
    why: {
      id: "Setiap langkah dapat tepat waktu, tetapi seluruhnya tetap terlambat.",
      en: "Every step can be in time and the whole still be late.",
    },
    help: () => ({
      id: "Pendekkan langkah pada jalan itu, atau kerjakan sebagian bersamaan: `Bersamaan dengan langkah …`.",
      en: "Shorten steps on that way, or do some of them together: `Bersamaan dengan langkah …`.",
    }),
    example: { step: 14, since: 1, minutes: 72, limit: "60 menit", path: "1, 4, 8, 10, 14" },
  }),
  "path-undecided": entry({
    severity: "error",
    summary: { id: "Batas jalan tidak dapat dihitung", en: "The limit of a way cannot be counted" },
    message: (p: { step: number; since: number; limit: string; at: number | undefined }) => ({
      id: `Batas ${p.limit} sejak langkah ${p.since} tidak dapat dihitung sampai langkah ${p.step}: ${p.at === undefined ? "tidak ada jalan maju di antaranya" : `langkah ${p.at} tidak memakai menit atau jam`}.`,
      en: `The limit of ${p.limit} since step ${p.since} cannot be counted up to step ${p.step}: ${p.at === undefined ? "no way forward lies between" : `step ${p.at} does not use minutes or hours`}.`,
    }),
    why: {
      id: "Batas yang ditulis tetapi tidak dihitung memberi rasa aman yang palsu.",
      en: "A limit that is written but not counted gives false safety.",
    },
    help: () => ({
      id: "Pakai menit atau jam pada setiap langkah di antaranya, atau tulis batasnya tanpa `sejak langkah`.",
      en: "Use minutes or hours at every step between, or write the limit without `sejak langkah`.",
    }),
    example: { step: 9, since: 1, limit: "3 jam", at: 8 },
  }),
});
