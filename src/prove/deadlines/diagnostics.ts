import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

const none: Localised = { id: "", en: "" };
const story: Localised = {
  id: "pada 18 Agustus 2026 pukul 10.00, `isu.pemicu` berisi bencana",
  en: "on 18 August 2026 at 10:00, `isu.pemicu` with bencana",
};
const narasi = {
  duty: "Pasal 21 ayat (4) (`terbitkan-narasi`)",
  gate: "Pasal 21 ayat (8) (`narasi-krisis`)",
  limit: { id: "20 menit (Pasal 21 ayat (4))", en: "20 minutes (Pasal 21 ayat (4))" },
  way: { id: "45 menit (Pasal 21 ayat (9))", en: "45 minutes (Pasal 21 ayat (9))" },
  when: none,
  story,
};

type Wait = {
  readonly duty: string;
  readonly gate: string;
  readonly limit: Localised;
  readonly way: Localised;
  readonly when: Localised;
  readonly story: Localised;
};

/** Findings about deadlines that cannot be kept although everybody is in time. */
export const diagnose = defineDiagnostics("deadline", {
  "shorter-than-approval": entry({
    severity: "warning",
    draftsOnly: true,
    summary: {
      id: "Batas waktu lebih pendek daripada persetujuannya",
      en: "Deadline shorter than the approval it needs",
    },
    message: (p: Wait) => ({
      id: `${p.duty} memberi waktu ${p.limit.id}, tetapi menurut ${p.gate} tindakannya menunggu persetujuan, yang boleh memakan ${p.way.id}.${p.when.id} Keadaannya: ${p.story.id}.`,
      en: `${p.duty} gives ${p.limit.en}, but by ${p.gate} the act waits for an approval that may take ${p.way.en}.${p.when.en} The situation: ${p.story.en}.`,
    }),
    why: {
      id: "Bila penyetuju memakai waktunya, yang menunggu pasti terlambat walaupun tidak lalai.",
      en: "If the approver uses his time, whoever waits is late without any fault.",
    },
    help: () => ({
      id: "Perpanjang batas waktunya, perpendek waktu penyetuju, atau atur apa yang berlaku selama menunggu.",
      en: "Give more time, give the approver less, or say what holds while waiting.",
    }),
    example: narasi,
  }),
  "approval-without-limit": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Persetujuan tanpa batas waktu", en: "Approval without a time limit" },
    message: (p: { duty: string; gate: string; limit: Localised; story: Localised }) => ({
      id: `${p.duty} memberi waktu ${p.limit.id}, tetapi menurut ${p.gate} tindakannya menunggu persetujuan, dan tidak ada aturan yang mewajibkan siapa pun memutusnya dalam suatu jangka waktu. Keadaannya: ${p.story.id}.`,
      en: `${p.duty} gives ${p.limit.en}, but by ${p.gate} the act waits for an approval, and no rule obliges anybody to decide on it within any time. The situation: ${p.story.en}.`,
    }),
    why: {
      id: "Penyetuju yang diam membuat orang lain melanggar batas waktunya.",
      en: "An approver who keeps silent makes somebody else miss a deadline.",
    },
    help: () => ({
      id: "Tetapkan jangka waktu bagi penyetuju, dan siapa yang menggantikannya bila terlampaui.",
      en: "Set a time for the approver, and who stands in when it has passed.",
    }),
    example: { duty: narasi.duty, gate: narasi.gate, limit: narasi.limit, story },
  }),
  "shorter-than-wait": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Batas waktu berakhir sebelum yang ditunggu", en: "Deadline ends before what it waits for" },
    message: (p: Wait) => ({
      id: `${p.duty} memberi waktu ${p.limit.id}, tetapi menurut ${p.gate} tindakannya menunggu sesuatu yang boleh memakan ${p.way.id} sejak peristiwa yang sama.${p.when.id} Keadaannya: ${p.story.id}.`,
      en: `${p.duty} gives ${p.limit.en}, but by ${p.gate} the act waits for something that may take ${p.way.en} from the same event.${p.when.en} The situation: ${p.story.en}.`,
    }),
    why: {
      id: "Bila yang lain memakai waktunya, yang menunggu pasti terlambat walaupun tidak lalai.",
      en: "If the others use their time, whoever waits is late without any fault.",
    },
    help: () => ({
      id: "Hitung batas waktunya sejak yang ditunggu terjadi, atau perpendek waktu yang mendahuluinya.",
      en: "Count the deadline from what it waits for, or shorten what comes before.",
    }),
    example: {
      ...narasi,
      duty: "Pasal 19 ayat (4) (`putus-keberatan`)",
      gate: "Pasal 19 ayat (4) (`putus-keberatan`)",
      limit: { id: "10 hari kerja (Pasal 19 ayat (4))", en: "10 working days (Pasal 19 ayat (4))" },
      way: { id: "12 hari kerja (Pasal 19 ayat (3))", en: "12 working days (Pasal 19 ayat (3))" },
    },
  }),
  "asked-too-late": entry({
    severity: "warning",
    draftsOnly: true,
    summary: {
      id: "Permintaan yang boleh diajukan terlalu dekat",
      en: "Request that may be made too late to be decided",
    },
    message: (p: {
      request: string;
      decision: string;
      lead: Localised;
      time: Localised;
      when: Localised;
      story: Localised;
    }) => ({
      id: `Menurut ${p.request} permintaan cukup diajukan ${p.lead.id} sebelumnya, tetapi ${p.decision} memberi waktu memutus ${p.time.id}, sehingga putusan yang tepat waktu dapat datang sesudahnya.${p.when.id} Keadaannya: ${p.story.id}.`,
      en: `By ${p.request} it is enough to ask ${p.lead.en} before, but ${p.decision} gives ${p.time.en} to decide, so that a decision in time may come after it.${p.when.en} The situation: ${p.story.en}.`,
    }),
    why: {
      id: "Yang meminta dan yang memutus sama-sama tepat waktu, tetapi persetujuannya tidak ada pada saat diperlukan.",
      en: "Both who asks and who decides are in time, and yet the approval is not there when it is needed.",
    },
    help: () => ({
      id: "Minta lebih awal, dengan satuan yang sama seperti waktu memutusnya, atau perpendek waktu memutus.",
      en: "Ask earlier, in the unit in which the decision is counted, or give less time to decide.",
    }),
    example: {
      request: "Pasal 39 ayat (3) (`minta-persetujuan-siaran`)",
      decision: "Pasal 39 ayat (4) (`putus-siaran`)",
      lead: { id: "24 jam (Pasal 39 ayat (3))", en: "24 hours (Pasal 39 ayat (3))" },
      time: { id: "4 jam kerja (Pasal 39 ayat (4))", en: "4 working hours (Pasal 39 ayat (4))" },
      when: none,
      story,
    },
  }),
  "over-before-owed": entry({
    severity: "error",
    summary: { id: "Batas waktu lewat sebelum kewajibannya mulai", en: "Deadline over before the duty begins" },
    message: (p: { duty: string; limit: Localised }) => ({
      id: `${p.duty} baru berlaku setelah batas waktunya sendiri lewat (${p.limit.id}).`,
      en: `${p.duty} applies only once its own deadline is over (${p.limit.en}).`,
    }),
    why: {
      id: "Tidak seorang pun dapat memenuhi kewajiban yang sudah terlambat saat mulai berlaku.",
      en: "Nobody can meet a duty that is late when it begins.",
    },
    help: () => ({
      id: "Perpanjang batas waktunya, atau hitung sejak peristiwa yang membuat kewajibannya berlaku.",
      en: "Give more time, or count from what makes the duty apply.",
    }),
    example: {
      duty: "Pasal 19 ayat (6) (`cabut-pemberhentian`)",
      limit: { id: "8 hari kerja (Pasal 19 ayat (6))", en: "8 working days (Pasal 19 ayat (6))" },
    },
  }),
  "longer-at-higher-level": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Waktu lebih lama pada tingkat lebih tinggi", en: "More time at a higher level" },
    message: (p: {
      rule: string;
      fact: string;
      higher: string;
      lower: string;
      more: Localised;
      less: Localised;
      when: Localised;
    }) => ({
      id: `${p.rule} memberi waktu lebih lama pada \`${p.fact}\` \`${p.higher}\` (${p.more.id}) daripada pada \`${p.lower}\` (${p.less.id}).${p.when.id}`,
      en: `${p.rule} gives more time at \`${p.fact}\` \`${p.higher}\` (${p.more.en}) than at \`${p.lower}\` (${p.less.en}).${p.when.en}`,
    }),
    why: {
      id: "Tingkat yang lebih tinggi biasanya lebih mendesak; angka yang terbalik sering kali salah tulis.",
      en: "A higher level is usually more urgent; numbers the other way round are often a slip.",
    },
    help: () => ({
      id: "Periksa kedua angkanya; bila memang dikehendaki, nyatakan alasannya dengan komentar yang mengesampingkan temuan ini.",
      en: "Check both numbers; if they are meant, say why in a comment that sets this finding aside.",
    }),
    example: {
      rule: "Pasal 26 ayat (2) (`jawaban-pic`)",
      fact: "isu.tingkat",
      higher: "krisis",
      lower: "serius",
      more: { id: "6 jam (Pasal 26 ayat (2))", en: "6 hours (Pasal 26 ayat (2))" },
      less: { id: "3 jam (Pasal 26 ayat (2))", en: "3 hours (Pasal 26 ayat (2))" },
      when: none,
    },
  }),
  undecided: entry({
    severity: "info",
    summary: { id: "Batas waktu belum dapat dibandingkan", en: "Deadlines not compared" },
    message: (p: Wait) => ({
      id: `Tanpa kalender tidak diketahui apakah ${p.limit.id} menurut ${p.duty} cukup untuk ${p.way.id} menurut ${p.gate}.`,
      en: `Without a calendar nobody knows whether ${p.limit.en} by ${p.duty} is enough for ${p.way.en} by ${p.gate}.`,
    }),
    why: {
      id: "Jam kerja dan hari kerja tidak mempunyai panjang tetap; hanya kalender yang dapat menjawabnya.",
      en: "Working hours and days have no fixed length; only a calendar can tell.",
    },
    help: () => ({
      id: "Tambahkan dokumen kalender, atau pakai satuan yang sama.",
      en: "Add a calendar document, or use one unit.",
    }),
    example: narasi,
  }),
});
