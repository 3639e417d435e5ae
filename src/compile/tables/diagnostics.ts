import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Tabel ini adalah kamus bagi semua aturan; baris yang tidak terbaca membuat aturan menunjuk kata yang tidak dikenal.",
  en: "This table is the dictionary of all rules; a row that cannot be read leaves rules pointing at unknown words.",
};

/** Findings about the tables of kosakata, organisasi and kalender. */
export const diagnose = defineDiagnostics("table", {
  "column-missing": entry({
    severity: "error",
    summary: { id: "Kolom tabel tidak ada", en: "Table column missing" },
    message: (p: { column: string; table: string }) => ({
      id: `Tabel ${p.table} harus mempunyai kolom «${p.column}».`,
      en: `The table ${p.table} needs a column “${p.column}”.`,
    }),
    why,
    help: (p) => ({ id: `Tambahkan kolom «${p.column}».`, en: `Add the column “${p.column}”.` }),
    example: { column: "Kata", table: "Tindakan" },
  }),
  "column-unknown": entry({
    severity: "error",
    summary: { id: "Kolom tabel tidak dikenal", en: "Unknown table column" },
    message: (p: { column: string; known: string; nearest: string | undefined }) => ({
      id: `Kolom «${p.column}» tidak dikenal di tabel ini.`,
      en: `The column “${p.column}” is not known in this table.`,
    }),
    fix: "safe",
    spelling: (p) => ({ written: p.column, nearest: p.nearest, isOurs: true }),
    why,
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud «${p.nearest}»?` : `Kolom yang dikenal: ${p.known}.`,
      en: p.nearest ? `Did you mean “${p.nearest}”?` : `Known columns: ${p.known}.`,
    }),
    example: { column: "Istilh", known: "Peran, Istilah, Induk, Jenjang, Pengganti", nearest: "Istilah" },
  }),
  "table-missing": entry({
    severity: "error",
    summary: { id: "Tabel tidak ada", en: "Table missing" },
    message: (p: { heading: string }) => ({
      id: `Dokumen ini harus memuat tabel di bawah judul «${p.heading}».`,
      en: `This document needs a table under the heading “${p.heading}”.`,
    }),
    why,
    help: (p) => ({
      id: `Tambahkan judul \`## ${p.heading}\` dan tabelnya.`,
      en: `Add a heading \`## ${p.heading}\` with its table.`,
    }),
    example: { heading: "Hari libur" },
  }),
  "cell-empty": entry({
    severity: "error",
    summary: { id: "Sel wajib kosong", en: "Required cell empty" },
    message: (p: { column: string }) => ({ id: `Sel «${p.column}» kosong.`, en: `The cell “${p.column}” is empty.` }),
    why,
    help: () => ({ id: "Isi selnya, atau hapus barisnya.", en: "Fill it in, or remove the row." }),
    example: { column: "Istilah" },
  }),
  "cell-malformed": entry({
    severity: "error",
    summary: { id: "Isi sel tidak terbaca", en: "Cell cannot be read" },
    message: (p: { column: string; written: string; wanted: { id: string; en: string } }) => ({
      id: p.written === "" ? `Kolom «${p.column}» kosong.` : `«${p.written}» di kolom «${p.column}» tidak terbaca.`,
      en:
        p.written === "" ? `Column “${p.column}” is empty.` : `“${p.written}” in column “${p.column}” cannot be read.`,
    }),
    why,
    help: (p) => ({ id: `Tulis ${p.wanted.id}.`, en: `Write ${p.wanted.en}.` }),
    example: {
      column: "Jam kerja",
      written: "8-16",
      wanted: { id: "jam seperti `08.00–12.00, 13.00–16.30`", en: "hours such as `08.00–12.00, 13.00–16.30`" },
    },
  }),
  "defined-twice": entry({
    severity: "error",
    summary: { id: "Baris ganda", en: "Row repeated" },
    message: (p: { name: string }) => ({
      id: `\`${p.name}\` sudah ditulis di baris lain.`,
      en: `\`${p.name}\` is already written in another row.`,
    }),
    why,
    help: () => ({ id: "Hapus salah satunya.", en: "Remove one of them." }),
    example: { name: "isu.tingkat" },
  }),
  "unknown-name": entry({
    severity: "error",
    summary: { id: "Nama yang tidak dikenal di tabel", en: "Unknown name in a table" },
    message: (p: { name: string; what: { id: string; en: string }; nearest: string | undefined }) => ({
      id: `Tidak ada ${p.what.id} bernama \`${p.name}\`.`,
      en: `There is no ${p.what.en} named \`${p.name}\`.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.name, nearest: p.nearest }),
    why,
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`?` : "Periksa ejaannya, atau tambahkan barisnya.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "Check the spelling, or add the row.",
    }),
    example: { name: "skdp", what: { id: "register", en: "register" }, nearest: "skpd" },
  }),
  "default-refused": entry({
    severity: "error",
    summary: { id: "Fakta yang tidak boleh diandaikan", en: "Fact that may not be supposed" },
    message: (p: { fact: string }) => ({
      id: `Fakta \`${p.fact}\` tidak boleh mempunyai nilai bawaan.`,
      en: `The fact \`${p.fact}\` may have no default.`,
    }),
    why: {
      id: "Apa yang sudah terjadi, siapa orangnya, isi daftar, hasil suatu aturan, dan ada tidaknya kesalahan harus diketahui; mengandaikannya dapat membebaskan atau memberatkan orang tanpa bukti.",
      en: "What has happened, who somebody is, what a list holds, what a rule yields and whether there was fault must be known; supposing it could clear or burden people without evidence.",
    },
    help: () => ({ id: "Kosongkan sel `Bawaan`.", en: "Leave the cell `Bawaan` empty." }),
    example: { fact: "kesalahan.sengaja" },
  }),
  "opposes-itself": entry({
    severity: "error",
    summary: { id: "Tindakan bertentangan dengan dirinya", en: "Act opposes itself" },
    message: (p: { act: string }) => ({
      id: `Tindakan \`${p.act}\` ditulis bertentangan dengan dirinya sendiri.`,
      en: `The act \`${p.act}\` is said to oppose itself.`,
    }),
    why: {
      id: "Pertentangan dipakai mencari dua norma yang tidak dapat dipenuhi bersama; tindakan ini akan selalu dianggap berbenturan.",
      en: "Opposition is used to find two norms that cannot both be met; this act would always seem to clash.",
    },
    help: () => ({
      id: "Tulis id tindakan lain, atau kosongkan selnya.",
      en: "Write the id of another act, or leave the cell empty.",
    }),
    example: { act: "aktifkan-akun" },
  }),
  "second-root": entry({
    severity: "warning",
    summary: { id: "Peran tanpa induk", en: "Role without a wider role" },
    message: (p: { role: string; root: string }) => ({
      id: `Peran \`${p.role}\` tidak mempunyai Induk; hanya \`${p.root}\` yang boleh berdiri paling atas.`,
      en: `The role \`${p.role}\` has no Induk; only \`${p.root}\` may stand at the top.`,
    }),
    why: {
      id: "Norma bagi setiap orang mengikat semua peran di bawahnya; peran yang terlepas tidak ikut terikat.",
      en: "A norm on everybody binds every role below; a role that stands apart is not bound.",
    },
    help: (p) => ({
      id: `Isi Induk dengan \`${p.root}\`, atau dengan peran yang lebih sempit.`,
      en: `Write \`${p.root}\` as Induk, or a narrower role.`,
    }),
    example: { role: "masyarakat", root: "setiap-orang" },
  }),
  cycle: entry({
    severity: "error",
    summary: { id: "Rantai yang melingkar", en: "Circular chain" },
    message: (p: { names: string }) => ({
      id: `Rantai ini melingkar: ${p.names}.`,
      en: `This chain is circular: ${p.names}.`,
    }),
    why: {
      id: "Yang lebih luas tidak boleh sekaligus termasuk di dalam yang lebih sempit.",
      en: "The wider cannot at the same time be part of the narrower.",
    },
    help: () => ({ id: "Putuskan lingkarannya.", en: "Break the circle." }),
    example: { names: "`admin` → `pegawai` → `admin`" },
  }),
  "holiday-outside-year": entry({
    severity: "error",
    summary: { id: "Libur di luar tahun kalender", en: "Holiday outside the calendar year" },
    message: (p: { date: string; year: number }) => ({
      id: `${p.date} tidak berada di tahun ${p.year}.`,
      en: `${p.date} is not in the year ${p.year}.`,
    }),
    why: {
      id: "Setiap tahun punya kalendernya sendiri; tahun tanpa kalender tidak ditebak.",
      en: "Every year has its own calendar; a year without one is never guessed.",
    },
    help: () => ({ id: "Pindahkan ke kalender tahunnya.", en: "Move it to the calendar of its year." }),
    example: { date: "2027-01-01", year: 2026 },
  }),
});
