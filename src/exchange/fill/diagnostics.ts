import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about filling a text from registers. */
export const diagnose = defineDiagnostics("fill", {
  "nothing-to-fill": entry({
    severity: "error",
    summary: { id: "Dokumen tidak mempunyai tabel isian", en: "Document has no table to fill" },
    message: (p: { id: string; known: readonly string[] }) => ({
      id: `Dokumen \`${p.id}\` tidak mempunyai blok \`isian\`.`,
      en: `The document \`${p.id}\` has no block \`isian\`.`,
    }),
    why: {
      id: "Yang diisi hanya tabel di bawah blok `isian`; teks lain tidak pernah berubah.",
      en: "Only a table below a block `isian` is filled; other text never changes.",
    },
    help: (p) => ({
      id: `Dokumen yang dapat diisi: ${p.known.join(", ") || "belum ada"}.`,
      en: `Documents that can be filled: ${p.known.join(", ") || "none yet"}.`,
    }),
    example: { id: "perbup-media-sosial", known: ["keputusan-penetapan-admin"] },
  }),
  "no-rows": entry({
    severity: "error",
    summary: { id: "Register tidak berisi", en: "Register has no rows" },
    message: (p: { registers: readonly string[] }) => ({
      id: `Tabel ini diisi dari ${p.registers.join(" dan ")}, tetapi tidak satu baris pun diberikan.`,
      en: `This table is filled from ${p.registers.join(" and ")}, but no row was given.`,
    }),
    why: {
      id: "Lampiran tanpa nama tidak menetapkan siapa pun.",
      en: "An annex without names appoints nobody.",
    },
    help: (p) => ({
      id: `Sertakan berkasnya dengan \`--register\`: YAML yang memuat \`${p.registers[0] ?? ""}:\`, atau \`${p.registers[0] ?? ""}.csv\`.`,
      en: `Give its file with \`--register\`: YAML that holds \`${p.registers[0] ?? ""}:\`, or \`${p.registers[0] ?? ""}.csv\`.`,
    }),
    example: { registers: ["admin_utama", "admin_pengganti"] },
  }),
  "not-yet": entry({
    severity: "error",
    summary: { id: "Tanggal yang diisikan belum ada", en: "Date to fill in has not come" },
    message: () => ({
      id: "Sel ini berisi `belum`, padahal tanggalnya dicetak dalam naskah.",
      en: "This cell says `belum` (not yet), but the text prints its date.",
    }),
    why: {
      id: "Keputusan yang mencetak *belum* di tempat tanggal tidak menetapkan sejak kapan.",
      en: "A decree that prints *belum* in the place of a date does not say since when it holds.",
    },
    help: () => ({
      id: "Tulis tanggalnya, atau kosongkan selnya agar tempatnya dibiarkan kosong.",
      en: "Write the date, or leave the cell empty so that its place stays blank.",
    }),
  }),
  "row-unknown": entry({
    severity: "error",
    summary: { id: "Baris yang diminta tidak ada", en: "Row asked for is not there" },
    message: (p: { row: string; nearest: string | undefined }) => ({
      id: `Tidak ada lembar \`${p.row}\` dari register yang diberikan.`,
      en: `The registers given make no sheet \`${p.row}\`.`,
    }),
    why: {
      id: "Formulir yang diisi untuk orang lain lebih buruk daripada formulir kosong.",
      en: "A form filled for somebody else is worse than an empty one.",
    },
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`?` : "Tulis id barisnya, atau isi kolom pertamanya.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "Write the row's id, or what stands in its first column.",
    }),
    example: { row: "pegawai-aa", nearest: "pegawai-a" },
  }),
});
