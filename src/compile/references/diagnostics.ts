import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Rujukan ke tempat yang tidak ada membuat norma tidak dapat dilaksanakan.",
  en: "A norm that points nowhere cannot be carried out.",
};

const whyLaw = {
  id: "Naskah yang bersandar pada hukum yang keliru, tidak dibaca, atau tidak berlaku dapat dibatalkan, dan pembacanya salah langkah.",
  en: "A text that leans on law that is wrong, unread or not in force can be annulled, and its readers are led astray.",
};

/** Findings about citations. */
export const diagnose = defineDiagnostics("reference", {
  unresolved: entry({
    severity: "error",
    summary: { id: "Rujukan ke ketentuan yang tidak ada", en: "Reference to a provision that does not exist" },
    message: (p: { written: string; within: string; nearest: string | undefined }) => ({
      id: `${p.written} tidak ada dalam ${p.within}.`,
      en: `There is no ${p.written} in ${p.within}.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 280",
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud ${p.nearest}. Periksa nomornya.`
        : "Periksa nomornya, atau tambahkan ketentuan yang dirujuk.",
      en: p.nearest ? `Perhaps ${p.nearest} is meant. Check the number.` : "Check the number, or add the provision.",
    }),
    example: { written: "Pasal 5 ayat (9)", within: "«Pengelolaan Media Sosial»", nearest: "Pasal 5" },
  }),
  "without-document": entry({
    severity: "error",
    summary: { id: "Rujukan tanpa peraturan", en: "Reference without an instrument" },
    message: (p: { written: string }) => ({
      id: `${p.written}: tidak jelas peraturan mana yang dirujuk.`,
      en: `${p.written}: it is not clear which instrument is meant.`,
    }),
    why,
    help: () => ({
      id: "Isi `dasar:` di frontmatter dengan id peraturannya, atau sebut peraturannya sesudah nomor pasal.",
      en: "Set `dasar:` in the frontmatter to the id of the instrument, or name it after the citation.",
    }),
    example: { written: "Pasal 5 ayat (2)" },
  }),
  "unknown-document": entry({
    severity: "error",
    summary: { id: "Dokumen yang dirujuk tidak ada", en: "Document referred to does not exist" },
    message: (p: { id: string; nearest: string | undefined }) => ({
      id: `Tidak ada dokumen dengan id \`${p.id}\`.`,
      en: `There is no document with the id \`${p.id}\`.`,
    }),
    why,
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`.` : "Periksa id dokumen di folder guidelines.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "Check the ids of the documents in the guidelines folder.",
    }),
    example: { id: "perbup-medsos", nearest: "perbup-media-sosial" },
  }),
  "self-reference": entry({
    severity: "error",
    summary: { id: "Ketentuan merujuk dirinya sendiri", en: "Provision refers to itself" },
    message: (p: { written: string }) => ({
      id: `${p.written} merujuk dirinya sendiri.`,
      en: `${p.written} refers to itself.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 280",
    help: () => ({
      id: "Rujuk ketentuan lain, atau hapus rujukannya.",
      en: "Refer to another provision, or remove the reference.",
    }),
    example: { written: "ayat (2)" },
  }),
  "law-unknown": entry({
    severity: "warning",
    summary: { id: "Instrumen tidak ada dalam dasar hukum", en: "Act not in the list of law" },
    message: (p: { instrument: string; numbered: boolean; nearest: string | undefined }) => ({
      id: p.numbered
        ? `${p.instrument} tidak ada dalam dokumen dasar hukum.`
        : `«${p.instrument}» tidak menyebut nomor dan tahun, sehingga tidak dapat dicocokkan dengan dasar hukum.`,
      en: p.numbered
        ? `${p.instrument} is not in the list of law.`
        : `“${p.instrument}” gives no number and year and cannot be held against the list of law.`,
    }),
    why: whyLaw,
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud ${p.nearest}. Bila bukan, periksa naskahnya lalu tambahkan barisnya.`
        : "Periksa naskahnya lalu tambahkan barisnya, atau hapus rujukannya.",
      en: p.nearest
        ? `Perhaps ${p.nearest} is meant. If not, read the act and add its row.`
        : "Read the act and add its row, or remove the citation.",
    }),
    example: {
      instrument: "Undang-Undang Nomor 14 Tahun 2018",
      numbered: true,
      nearest: "Undang-Undang Nomor 14 Tahun 2008",
    },
  }),
  "law-passage-unknown": entry({
    severity: "warning",
    summary: { id: "Pasal tidak ada dalam dasar hukum", en: "Article not in the list of law" },
    message: (p: { written: string; instrument: string; known: string }) => ({
      id: `${p.written} ${p.instrument} belum pernah diperiksa.`,
      en: `${p.written} ${p.instrument} has never been verified.`,
    }),
    why: {
      id: "Nomor pasal sering beredar keliru, antara lain dari naskah rancangan. Pasal yang dikutip harus pernah dibaca.",
      en: "Article numbers circulate wrongly, some from drafts. An article that is cited must have been read.",
    },
    help: (p) => ({
      id:
        p.known === ""
          ? "Baca naskahnya, lalu tambahkan barisnya di tabel Ketentuan."
          : `Yang sudah diperiksa: ${p.known}. Bila bukan salah satunya, baca naskahnya lalu tambahkan barisnya.`,
      en:
        p.known === ""
          ? "Read the act and add the row to the table Ketentuan."
          : `Verified so far: ${p.known}. If it is none of them, read the act and add its row.`,
    }),
    example: {
      written: "Pasal 35",
      instrument: "Undang-Undang Nomor 27 Tahun 2022",
      known: "Pasal 40, Pasal 46",
    },
  }),
  "law-unverified": entry({
    severity: "warning",
    summary: { id: "Dasar hukum belum diverifikasi", en: "Unverified ground" },
    message: (p: { name: string; question: string | undefined }) => ({
      id: `${p.name} belum diverifikasi; yang diketahui hanya pengetahuan umum.`,
      en: `${p.name} is unverified: only general knowledge speaks for it.`,
    }),
    why: whyLaw,
    help: (p) => ({
      id: `Cocokkan dengan naskah resminya${p.question === undefined ? "" : ` (${p.question})`} dan ubah Kepastiannya, atau hapus rujukannya.`,
      en: `Hold it against the official text${p.question === undefined ? "" : ` (${p.question})`} and change its Kepastian, or remove the citation.`,
    }),
    example: { name: "Undang-Undang Nomor 6 Tahun 2023", question: "Q-03" },
  }),
  "law-secondary": entry({
    severity: "warning",
    summary: { id: "Dasar hukum hanya dari sumber sekunder", en: "Ground known from a secondary source only" },
    message: (p: { name: string; isDraft: boolean }) => ({
      id: p.isDraft
        ? `${p.name} hanya diketahui dari sumber sekunder, dan tidak ada pertanyaan yang mencatatnya.`
        : `${p.name} hanya diketahui dari sumber sekunder, padahal naskah ini bukan rancangan lagi.`,
      en: p.isDraft
        ? `${p.name} is known from a secondary source only, and no open question records it.`
        : `${p.name} is known from a secondary source only, but this text is no draft any more.`,
    }),
    why: whyLaw,
    help: (p) => ({
      id: p.isDraft
        ? "Baca naskah resminya, atau isi kolom Pertanyaan barisnya."
        : "Baca naskah resminya dan ubah Kepastiannya, atau hapus rujukannya.",
      en: p.isDraft
        ? "Read the official text, or fill in the column Pertanyaan of its row."
        : "Read the official text and change its Kepastian, or remove the citation.",
    }),
    example: { name: "Undang-Undang Nomor 20 Tahun 2023", isDraft: false },
  }),
  "law-noted": entry({
    severity: "info",
    summary: { id: "Dasar hukum bercatatan", en: "Ground with a note" },
    message: (p: { name: string; question: string }) => ({
      id: `${p.name} hanya diketahui dari sumber sekunder; catatan «perlu verifikasi Bagian Hukum» dicetak di sampingnya.`,
      en: `${p.name} is known from a secondary source only; the note “perlu verifikasi Bagian Hukum” is printed beside it.`,
    }),
    why: whyLaw,
    help: (p) => ({
      id: `Jawab pertanyaan ${p.question} sebelum naskah ini ditetapkan.`,
      en: `Answer question ${p.question} before this text is enacted.`,
    }),
    example: { name: "Undang-Undang Nomor 20 Tahun 2023", question: "Q-22" },
  }),
  "law-repealed": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Rujukan ke hukum yang tidak berlaku lagi", en: "Citation of repealed law" },
    message: repealed,
    why: whyLaw,
    help: () => ({
      id: "Rujuk penggantinya. Bila disebut sebagai sejarah, katakan bahwa ia tidak berlaku lagi, tanpa nomor.",
      en: "Cite its successor. As history, say in words that it no longer holds, without its number.",
    }),
    example: { name: "Pasal 27 ayat (3) Undang-Undang Nomor 11 Tahun 2008", to: "2026-01-01", isReported: false },
  }),
  "law-repealed-ground": entry({
    severity: "error",
    draftsOnly: true,
    summary: { id: "Hukum yang tidak berlaku lagi di Mengingat", en: "Repealed law under Mengingat" },
    message: repealed,
    why: {
      id: "Mengingat memuat dasar kewenangan dan peraturan yang memerintahkan pembentukan; yang dicabut tidak memberi kewenangan apa pun.",
      en: "Mengingat gives the ground of the power to regulate; a repealed act gives no power at all.",
    },
    ground: "UU 12/2011 Lampiran II angka 28",
    help: () => ({
      id: "Hapus butir itu dari Mengingat, atau ganti dengan penggantinya.",
      en: "Remove the item from Mengingat, or put its successor there.",
    }),
    example: { name: "Peraturan Menteri PANRB Nomor 83 Tahun 2012", to: undefined, isReported: true },
  }),
  "law-not-in-force": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Rujukan ke hukum yang belum berlaku", en: "Citation of law not yet in force" },
    message: (p: { name: string; from: string | undefined; day: string }) => ({
      id: `${p.name} ${p.from === undefined ? "belum berlaku" : `baru berlaku ${p.from}`}, sedangkan naskah ini bertanggal ${p.day}.`,
      en: `${p.name} ${p.from === undefined ? "is not yet in force" : `is in force only from ${p.from}`}, but this text is of ${p.day}.`,
    }),
    why: whyLaw,
    help: () => ({
      id: "Rujuk yang berlaku pada tanggal naskah, atau ubah tanggal berlakunya naskah.",
      en: "Cite what is in force on that day, or change the day of the text.",
    }),
    example: { name: "Undang-Undang Nomor 1 Tahun 2023", from: "2026-01-02", day: "2025-07-01" },
  }),
});

function repealed(p: { name: string; to: string | undefined; isReported: boolean }): { id: string; en: string } {
  if (p.isReported)
    return {
      id: `${p.name} dilaporkan sudah dicabut; naskah pencabutannya belum ditemukan.`,
      en: `${p.name} is reported as repealed; the repealing act has not been found.`,
    };
  return {
    id: `${p.name} tidak berlaku lagi${p.to === undefined ? "" : ` sejak lewat ${p.to}`}.`,
    en: `${p.name} is no longer in force${p.to === undefined ? "" : ` after ${p.to}`}.`,
  };
}
