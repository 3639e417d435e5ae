import { defineDiagnostics, entry } from "../diagnostics/define.js";
import { documentKinds } from "../model/document.js";

/** Findings about documents as a whole and how they fit together. */
export const diagnose = defineDiagnostics("document", {
  "duplicate-id": entry({
    severity: "error",
    summary: { id: "Id dokumen dipakai dua kali", en: "Document id used twice" },
    message: (p: { id: string }) => ({
      id: `Dokumen lain sudah memakai id \`${p.id}\`.`,
      en: `Another document already has the id \`${p.id}\`.`,
    }),
    why: {
      id: "Id menamai halaman dan alamat dokumen; dua dokumen akan saling menimpa.",
      en: "The id names the document's page and address; two documents would overwrite each other.",
    },
    help: () => ({ id: "Beri salah satunya id lain.", en: "Give one of them another id." }),
    example: { id: "perbup-media-sosial" },
  }),
  "unknown-kind": entry({
    severity: "error",
    summary: { id: "Jenis dokumen tidak dikenal", en: "Unknown kind of document" },
    message: (p: { written: string | undefined; known: string; nearest: string | undefined }) => ({
      id: p.written === undefined ? "Frontmatter tidak menyebut `jenis`." : `Jenis «${p.written}» tidak dikenal.`,
      en: p.written === undefined ? "The frontmatter does not say `jenis`." : `The kind “${p.written}” is not known.`,
    }),
    fix: "safe",
    spelling: (p) => ({ written: p.written, nearest: p.nearest, isOurs: true }),
    why: {
      id: "Jenis menentukan kunci frontmatter, susunan naskah, dan keluarannya.",
      en: "The kind decides the keys of the frontmatter, the structure of the text and its outputs.",
    },
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`?` : `Pilih salah satu: ${p.known}.`,
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : `Choose one of: ${p.known}.`,
    }),
    example: { written: "pedomann", known: documentKinds.join(", "), nearest: "pedoman" },
  }),
  "unknown-document": entry({
    severity: "error",
    summary: {
      id: "Dokumen yang disebut frontmatter tidak ada",
      en: "Frontmatter names a document that does not exist",
    },
    message: (p: { id: string; nearest: string | undefined }) => ({
      id: `Tidak ada dokumen dengan id \`${p.id}\`.`,
      en: `There is no document with the id \`${p.id}\`.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.id, nearest: p.nearest }),
    why: {
      id: "Dokumen pelaksana berdiri di atas dokumen dasarnya.",
      en: "An implementing document rests on its basis.",
    },
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`?` : "Tulis id dokumen yang ada di folder guidelines.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "Write the id of a document in the guidelines folder.",
    }),
    example: { id: "perbup-medsos", nearest: "perbup-media-sosial" },
  }),
  "unknown-role": entry({
    severity: "error",
    summary: { id: "Peran di frontmatter tidak dikenal", en: "Unknown role in the frontmatter" },
    message: (p: { role: string; nearest: string | undefined }) => ({
      id: `Peran \`${p.role}\` tidak ada dalam dokumen organisasi.`,
      en: `The role \`${p.role}\` is not in the organisasi document.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.role, nearest: p.nearest }),
    why: {
      id: "Tanpa peran yang dikenal, daftar periksa dan prosedur tidak sampai ke orangnya.",
      en: "Without a known role, checklists and procedures do not reach their people.",
    },
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`?` : "Periksa kolom `Peran` di tabel organisasi.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "See the column `Peran` of the organisasi table.",
    }),
    example: { role: "kepala-dinass", nearest: "kepala-dinas" },
  }),
  "organisation-missing": entry({
    severity: "error",
    summary: { id: "Dokumen organisasi tidak ada", en: "No organisasi document" },
    message: () => ({
      id: "Belum ada dokumen `organisasi`, padahal naskah ini memerlukan nama daerah dan jabatannya.",
      en: "There is no `organisasi` document, but this text needs the region and its offices.",
    }),
    why: {
      id: "Rumusan baku (judul, jabatan, pengundangan) dibuat dari dokumen organisasi.",
      en: "The fixed formulae (title, office, promulgation) are made from the organisasi document.",
    },
    ground: "UU 12/2011 Lampiran II angka 2, 16",
    help: () => ({
      id: "Tambahkan dokumen `jenis: organisasi` dengan `wilayah` dan tabel Peran.",
      en: "Add a document `jenis: organisasi` with `wilayah` and the table Peran.",
    }),
  }),
  "organisation-twice": entry({
    severity: "error",
    summary: { id: "Lebih dari satu dokumen organisasi", en: "More than one organisasi document" },
    message: () => ({
      id: "Hanya satu dokumen organisasi yang dipakai; yang ini kelebihan.",
      en: "Only one organisasi document is used; this one is one too many.",
    }),
    why: {
      id: "Nama daerah dan jabatan harus satu di semua keluaran.",
      en: "Region and offices must be the same in all outputs.",
    },
    help: () => ({ id: "Gabungkan ke satu dokumen.", en: "Merge them into one document." }),
  }),
  "calendar-year-twice": entry({
    severity: "error",
    summary: { id: "Dua kalender untuk satu tahun", en: "Two calendars for one year" },
    message: (p: { year: number }) => ({
      id: `Tahun ${p.year} sudah punya kalender.`,
      en: `The year ${p.year} already has a calendar.`,
    }),
    why: {
      id: "Batas waktu harus jatuh di hari yang sama bagi semua orang.",
      en: "A deadline must fall on the same day for everybody.",
    },
    help: () => ({ id: "Gabungkan kedua kalender.", en: "Merge the two calendars." }),
    example: { year: 2026 },
  }),
  "validity-reversed": entry({
    severity: "error",
    summary: { id: "Masa berlaku terbalik", en: "Validity reversed" },
    message: (p: { from: string; to: string }) => ({
      id: `Berlaku sampai ${p.to}, sebelum mulainya, ${p.from}.`,
      en: `It holds until ${p.to}, before it begins on ${p.from}.`,
    }),
    why: { id: "Aturannya tidak akan pernah berlaku.", en: "Its rules would never hold." },
    help: () => ({ id: "Perbaiki `mulai` atau `sampai`.", en: "Mend `mulai` or `sampai`." }),
    example: { from: "2026-05-01", to: "2026-01-01" },
  }),
  "in-force-incomplete": entry({
    severity: "error",
    summary: { id: "Berstatus berlaku tanpa nomor atau tanggal", en: "In force without number or date" },
    message: (p: { missing: string }) => ({
      id: `Status bukan rancangan, tetapi ${p.missing} belum diisi.`,
      en: `The status is not that of a draft, but ${p.missing} is missing.`,
    }),
    why: {
      id: "Naskah tanpa nomor dan tanggal belum ditetapkan; aturannya akan terbit seolah-olah mengikat.",
      en: "A text without number and date has not been enacted; its rules would be published as if they bound.",
    },
    ground: "UU 12/2011 Pasal 86 dan Pasal 87",
    help: (p) => ({
      id: `Isi ${p.missing}, atau tulis \`status: rancangan\`.`,
      en: `Fill in ${p.missing}, or write \`status: rancangan\`.`,
    }),
    example: { missing: "`nomor`" },
  }),
  "derived-without-source": entry({
    severity: "error",
    summary: { id: "Fakta turunan tanpa aturan", en: "Derived fact without a rule" },
    message: (p: { fact: string; by: string; nearest: string | undefined }) => ({
      id: `Fakta \`${p.fact}\` diturunkan dari \`${p.by}\`, tetapi tidak ada aturan atau tabel dengan id itu.`,
      en: `The fact \`${p.fact}\` is derived from \`${p.by}\`, but no rule or table has that id.`,
    }),
    why: {
      id: "Fakta turunan tidak boleh ditanyakan kepada orang; tanpa aturannya nilainya tidak pernah diketahui.",
      en: "A derived fact may not be asked of people; without its rule its value is never known.",
    },
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud \`${p.nearest}\`?`
        : "Tulis aturan `menentukan:` atau tabel `keputusan` dengan id itu.",
      en: p.nearest
        ? `Did you mean \`${p.nearest}\`?`
        : "Write a rule `menentukan:` or a `keputusan` table with that id.",
    }),
    example: { fact: "isu.tingkat", by: "tingkat-isuu", nearest: "tingkat-isu" },
  }),
});
