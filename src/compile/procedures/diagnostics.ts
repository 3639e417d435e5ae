import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about the step tables of SOPs. */
export const diagnose = defineDiagnostics("procedure", {
  "no-steps": entry({
    severity: "warning",
    summary: { id: "SOP tanpa tabel langkah", en: "SOP without a table of steps" },
    message: () => ({
      id: "SOP ini tidak memuat tabel langkah.",
      en: "This SOP holds no table of steps.",
    }),
    why: {
      id: "Tanpa tabel, tidak dapat diperiksa siapa mengerjakan apa, berapa lama, dan kapan selesai.",
      en: "Without a table nobody can check who does what, for how long, and when it ends.",
    },
    help: () => ({
      id: "Tulis tabel dengan kolom No, Kegiatan, Pelaksana, Kelengkapan, Waktu, Output, dan Keterangan.",
      en: "Write a table with the columns No, Kegiatan, Pelaksana, Kelengkapan, Waktu, Output and Keterangan.",
    }),
  }),
  "step-number": entry({
    severity: "error",
    summary: { id: "Nomor langkah tidak berurut", en: "Step number out of sequence" },
    message: (p: { written: string; expected: number }) => ({
      id: `Langkah ini bernomor «${p.written}», seharusnya ${p.expected}.`,
      en: `This step is numbered “${p.written}”; it should be ${p.expected}.`,
    }),
    why: {
      id: "Langkah lain menunjuk langkah ini dengan nomornya.",
      en: "Other steps lead to this one by its number.",
    },
    help: (p) => ({
      id: `Tulis ${p.expected}, lalu sesuaikan setiap rujukan langkah.`,
      en: `Write ${p.expected}, then adjust every reference to a step.`,
    }),
    example: { written: "5", expected: 4 },
  }),
  "performer-unknown": entry({
    severity: "error",
    summary: { id: "Pelaksana langkah tidak dikenal", en: "Unknown performer of a step" },
    message: (p: { written: string; nearest: string | undefined }) => ({
      id: `Tidak ada peran bernama «${p.written}».`,
      en: `No role is called “${p.written}”.`,
    }),
    why: {
      id: "Langkah tanpa pelaksana yang dikenal tidak dikerjakan siapa pun.",
      en: "A step without a known performer is done by nobody.",
    },
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud «${p.nearest}»?`
        : "Tulis istilah peran sebagaimana dalam dokumen organisasi; beberapa peran disambung dengan `dan`, `atau`, atau `bersama`.",
      en: p.nearest
        ? `Did you mean “${p.nearest}”?`
        : "Write the term of a role of the organisasi document; several are joined with `dan`, `atau` or `bersama`.",
    }),
    example: { written: "Admn", nearest: "Admin" },
  }),
  "performer-undeclared": entry({
    severity: "error",
    summary: {
      id: "Pelaksana langkah tidak disebut pada kepala SOP",
      en: "Performer not named in the head of the SOP",
    },
    message: (p: { role: string; written: string }) => ({
      id: `${p.written} mengerjakan langkah ini, tetapi \`${p.role}\` tidak ada dalam \`pelaksana\`.`,
      en: `${p.written} does this step, but \`${p.role}\` is not listed in \`pelaksana\`.`,
    }),
    why: {
      id: "Lembar identitas memberi tahu siapa yang harus membaca SOP ini.",
      en: "The identity sheet tells who has to read this SOP.",
    },
    help: (p) => ({
      id: `Tambahkan \`${p.role}\` ke \`pelaksana\`, atau perbaiki pelaksana langkahnya.`,
      en: `Add \`${p.role}\` to \`pelaksana\`, or correct the performer of the step.`,
    }),
    example: { role: "trc", written: "TRC" },
  }),
  "time-unreadable": entry({
    severity: "error",
    summary: { id: "Waktu langkah tanpa satuan", en: "Time of a step without a unit" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan jangka waktu: tidak dapat dibaca bilangan dan satuannya.`,
      en: `“${p.written}” is not a period: its number and unit cannot be read.`,
    }),
    why: {
      id: "Tiga jam dan tiga hari kerja dapat berselisih berhari-hari; tanpa satuan, batasnya tidak dapat diperiksa.",
      en: "Three hours and three working days can end days apart; without a unit the limit cannot be checked.",
    },
    help: () => ({
      id: "Tulis bilangan dan satuan: `30 menit`, `4 jam kerja`, `1 hari kerja`, `3 x 24 jam`; yang berulang: `setiap 3 jam`.",
      en: "Write a number and a unit: `30 menit`, `4 jam kerja`, `1 hari kerja`, `3 x 24 jam`; what recurs: `setiap 3 jam`.",
    }),
    example: { written: "30" },
  }),
  "step-without-provision": entry({
    severity: "error",
    summary: { id: "Langkah tanpa pasal", en: "Step without a provision" },
    message: () => ({
      id: "Langkah ini tidak menyebut ketentuan yang dilaksanakannya.",
      en: "This step does not name the provision it carries out.",
    }),
    why: {
      id: "Setiap langkah harus dapat ditelusuri ke pasalnya; langkah tanpa dasar menambah beban tanpa kewajiban.",
      en: "Every step must be traceable to its provision; a step without ground is a burden without a duty.",
    },
    help: () => ({
      id: "Tulis rujukannya dalam Keterangan: `Pasal 5 ayat (2)`, atau `Tanpa pasal: alasannya`.",
      en: "Cite it in Keterangan: `Pasal 5 ayat (2)`, or write `Tanpa pasal: the reason`.",
    }),
  }),
  "one-start": entry({
    severity: "error",
    summary: { id: "Permulaan SOP tidak tepat satu", en: "Not exactly one beginning" },
    message: (p: { count: number }) => ({
      id: p.count === 0 ? "Tidak ada langkah bertanda «Mulai»." : `Ada ${p.count} langkah bertanda «Mulai».`,
      en: p.count === 0 ? "No step is marked “Mulai”." : `${p.count} steps are marked “Mulai”.`,
    }),
    why: {
      id: "Pelaksana harus tahu dari mana prosedur dimulai, dan batas waktu dihitung dari sana.",
      en: "People must know where the procedure begins, and limits are counted from there.",
    },
    help: () => ({
      id: "Tulis `Mulai` dalam Keterangan satu langkah.",
      en: "Write `Mulai` in the Keterangan of one step.",
    }),
    example: { count: 0 },
  }),
  "no-end": entry({
    severity: "error",
    summary: { id: "SOP tanpa akhir", en: "SOP without an end" },
    message: () => ({
      id: "Tidak ada langkah bertanda «Selesai».",
      en: "No step is marked “Selesai”.",
    }),
    why: {
      id: "Prosedur tanpa akhir tidak pernah dapat dinyatakan selesai dan diarsipkan.",
      en: "A procedure without an end can never be declared done and filed.",
    },
    help: () => ({
      id: "Tulis `Selesai` dalam Keterangan langkah terakhir.",
      en: "Write `Selesai` in the Keterangan of the last step.",
    }),
  }),
  "dead-end": entry({
    severity: "error",
    summary: { id: "Langkah buntu", en: "Step that leads nowhere" },
    message: (p: { step: number }) => ({
      id: `Dari langkah ${p.step} tidak ada jalan sampai selesai.`,
      en: `No way leads from step ${p.step} to the end.`,
    }),
    why: {
      id: "Pelaksana yang sampai di langkah ini berhenti atau berputar tanpa akhir.",
      en: "Whoever comes to this step stops there or goes round for ever.",
    },
    help: () => ({
      id: "Tulis kelanjutannya dalam Keterangan: `Lanjut: langkah 7`, atau `Selesai`.",
      en: "Write the way on in Keterangan: `Lanjut: langkah 7`, or `Selesai`.",
    }),
    example: { step: 9 },
  }),
  unreachable: entry({
    severity: "error",
    summary: { id: "Langkah yang tidak pernah dicapai", en: "Step that is never reached" },
    message: (p: { step: number }) => ({
      id: `Tidak ada jalan dari «Mulai» ke langkah ${p.step}.`,
      en: `No way leads from “Mulai” to step ${p.step}.`,
    }),
    why: {
      id: "Langkah yang tidak pernah dicapai tidak pernah dikerjakan.",
      en: "A step that is never reached is never done.",
    },
    help: (p) => ({
      id: `Arahkan satu langkah ke sini (\`Ya: langkah ${p.step}\`), atau hapus langkah ini.`,
      en: `Lead a step here (\`Ya: langkah ${p.step}\`), or remove this one.`,
    }),
    example: { step: 6 },
  }),
  "exit-nowhere": entry({
    severity: "error",
    summary: { id: "Langkah yang ditunjuk tidak ada", en: "A step pointed at does not exist" },
    message: (p: { step: number; to: string }) => ({
      id: `Langkah ${p.step} menunjuk langkah ${p.to}, yang tidak ada atau belum dimulai.`,
      en: `Step ${p.step} points at step ${p.to}, which does not exist or has not begun.`,
    }),
    why: {
      id: "Pelaksana tidak tahu harus ke mana.",
      en: "People would not know where to go.",
    },
    help: () => ({ id: "Tulis nomor langkah yang ada.", en: "Write the number of a step that is there." }),
    example: { step: 4, to: "19" },
  }),
  "alongside-earlier": entry({
    severity: "error",
    summary: { id: "Langkah bersamaan tidak menunjuk ke depan", en: "Parallel step not pointing forward" },
    message: (p: { step: number; other: number }) => ({
      id: `Langkah ${p.step} dikerjakan bersamaan dengan langkah ${p.other}, yang bukan langkah sesudahnya.`,
      en: `Step ${p.step} is done alongside step ${p.other}, which is not a later one.`,
    }),
    why: {
      id: "Langkah yang bersamaan dimulai oleh langkah yang sama; itu ditulis sekali, pada yang lebih dahulu.",
      en: "Steps done together are begun by the same step; that is written once, at the earlier one.",
    },
    help: () => ({
      id: "Tulis `Bersamaan dengan langkah …` pada langkah yang lebih dahulu dan tunjuk langkah sesudahnya.",
      en: "Write `Bersamaan dengan langkah …` at the earlier step and point at the later one.",
    }),
    example: { step: 6, other: 5 },
  }),
  "decision-exits": entry({
    severity: "error",
    summary: { id: "Pertanyaan tanpa semua jalannya", en: "Question without all its ways on" },
    message: (p: { step: number; written: string }) => ({
      id:
        p.written === ""
          ? `Pertanyaan pada langkah ${p.step} tidak menyebut ke mana tiap jawaban menuju.`
          : `Pertanyaan pada langkah ${p.step} tidak lengkap jalannya: tertulis ${p.written}.`,
      en:
        p.written === ""
          ? `The question at step ${p.step} does not say where each answer leads.`
          : `The question at step ${p.step} lacks a way on: only ${p.written}.`,
    }),
    why: {
      id: "Pada jawaban yang tidak disebut, pelaksana berhenti atau menebak.",
      en: "At an answer that is not named people stop or guess.",
    },
    help: () => ({
      id: "Tulis setiap jawaban satu kali: `Ya: langkah 3; Tidak: langkah 4`.",
      en: "Write every answer once: `Ya: langkah 3; Tidak: langkah 4`.",
    }),
    example: { step: 2, written: "ya" },
  }),
  "answers-without-question": entry({
    severity: "error",
    summary: { id: "Beberapa jalan tanpa pertanyaan", en: "Several ways on without a question" },
    message: (p: { step: number }) => ({
      id: `Langkah ${p.step} bercabang, tetapi kegiatannya bukan pertanyaan.`,
      en: `Step ${p.step} branches, but its activity is no question.`,
    }),
    why: {
      id: "Tanpa pertanyaan, pelaksana tidak tahu jalan mana yang berlaku.",
      en: "Without a question people cannot tell which way holds.",
    },
    help: () => ({
      id: "Tulis kegiatannya sebagai pertanyaan yang berakhir dengan tanda tanya, atau satu jalan saja: `Lanjut: langkah 7`.",
      en: "Write the activity as a question that ends with a question mark, or one way only: `Lanjut: langkah 7`.",
    }),
    example: { step: 8 },
  }),
});
