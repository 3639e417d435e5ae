import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Isi register dicetak pada keputusan dan formulir yang ditandatangani; yang keliru di sini menjadi keliru di sana.",
  en: "What a register holds is printed in decrees and forms that are signed; a mistake here becomes a mistake there.",
};
const meant = (nearest: string | undefined, known: readonly string[]) => ({
  id: nearest ? `Mungkin yang dimaksud \`${nearest}\`?` : `Yang dikenal: ${known.join(", ") || "tidak ada"}.`,
  en: nearest ? `Did you mean \`${nearest}\`?` : `Known are: ${known.join(", ") || "none"}.`,
});

/** Findings about register files. */
export const diagnose = defineDiagnostics("register", {
  "unknown-form": entry({
    severity: "error",
    summary: { id: "Bentuk berkas register tidak dikenal", en: "Unknown form of register file" },
    message: (p: { path: string }) => ({
      id: `${p.path} bukan berkas YAML (.yaml, .yml) atau CSV (.csv).`,
      en: `${p.path} is no YAML file (.yaml, .yml) and no CSV file (.csv).`,
    }),
    why,
    help: () => ({
      id: "Simpan lembar kerja sebagai CSV (pemisah koma atau titik koma), atau tulis register dalam YAML.",
      en: "Save the spreadsheet as CSV (parted by commas or semicolons), or write the register in YAML.",
    }),
    example: { path: "admin.xlsx" },
  }),
  "too-large": entry({
    severity: "error",
    summary: { id: "Register terlalu besar", en: "Register too large" },
    message: (p: { what: "rows" | "length"; limit: number }) => ({
      id: `Register melebihi ${p.limit} ${p.what === "rows" ? "baris" : "huruf"}; selebihnya tidak dibaca.`,
      en: `The register has more than ${p.limit} ${p.what === "rows" ? "rows" : "characters"}; the rest was not read.`,
    }),
    why: {
      id: "Register sebesar itu hampir pasti berkas yang salah.",
      en: "A register of that size is almost certainly the wrong file.",
    },
    help: () => ({ id: "Periksa berkasnya, atau pecah menurut Perangkat Daerah.", en: "Check the file, or split it." }),
    example: { what: "rows", limit: 20_000 },
  }),
  "not-rows": entry({
    severity: "error",
    summary: { id: "Isi berkas bukan register", en: "File does not hold registers" },
    message: () => ({
      id: "Di sini harus ada nama register, lalu daftar barisnya dengan `kolom: nilai`.",
      en: "The name of a register is expected here, then its rows as `column: value`.",
    }),
    why,
    help: () => ({
      id: "Tulis `admin_utama:` lalu di bawahnya `- nama: …` dan kolom lain untuk setiap baris.",
      en: "Write `admin_utama:` and below it `- nama: …` and the other columns for each row.",
    }),
  }),
  "quote-open": entry({
    severity: "error",
    summary: { id: "Tanda petik tidak ditutup", en: "Quotation mark not closed" },
    message: () => ({
      id: "Tanda petik yang dibuka di sini tidak ditutup; selebihnya terbaca sebagai satu sel.",
      en: "The quotation mark opened here is not closed; all that follows is read as one cell.",
    }),
    why,
    help: () => ({
      id: 'Tutup dengan `"`. Tanda petik di dalam sel ditulis dua kali: `""`.',
      en: 'Close it with `"`. A quotation mark inside a cell is written twice: `""`.',
    }),
  }),
  "quote-inside": entry({
    severity: "error",
    summary: { id: "Tanda petik di tengah sel", en: "Quotation mark inside a cell" },
    message: () => ({
      id: "Ada tanda petik di tengah sel, atau huruf sesudah tanda petik penutup.",
      en: "A quotation mark stands inside a cell, or letters after a closing one.",
    }),
    why,
    help: () => ({
      id: 'Apit seluruh sel dengan `"`, dan tulis tanda petik di dalamnya dua kali: `""` (RFC 4180).',
      en: 'Put the whole cell in `"`, and write a quotation mark inside it twice: `""` (RFC 4180).',
    }),
  }),
  "row-ragged": entry({
    severity: "error",
    summary: { id: "Baris tidak sama panjang dengan kepalanya", en: "Row is not as long as its head" },
    message: (p: { cells: number; heads: number }) => ({
      id: `Baris ini mempunyai ${p.cells} sel; kepala tabel ${p.heads}.`,
      en: `This row has ${p.cells} cells; the head has ${p.heads}.`,
    }),
    why: {
      id: "Satu pemisah yang hilang menggeser nama seseorang ke kolom lain.",
      en: "One separator less moves a person's name into another column.",
    },
    help: () => ({
      id: 'Lengkapi pemisahnya; sel yang memuat koma diapit tanda petik: `"A, B"`.',
      en: 'Complete the separators; put a cell that holds a comma in quotation marks: `"A, B"`.',
    }),
    example: { cells: 9, heads: 10 },
  }),
  "register-unknown": entry({
    severity: "error",
    summary: { id: "Register tidak dikenal", en: "Unknown register" },
    message: (p: { name: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `Register «${p.name}» tidak ada dalam kosakata.`,
      en: `The register “${p.name}” is not in the kosakata.`,
    }),
    why,
    help: (p) => ({
      id: `${meant(p.nearest, p.known).id} Berkas CSV dinamai menurut registernya, misalnya \`admin_utama.csv\`, atau mempunyai kolom \`register\`.`,
      en: `${meant(p.nearest, p.known).en} A CSV file is named after its register, such as \`admin_utama.csv\`, or has a column \`register\`.`,
    }),
    example: { name: "admin", known: ["admin_utama"], nearest: "admin_utama" },
  }),
  "column-unknown": entry({
    severity: "error",
    summary: { id: "Kolom register tidak dikenal", en: "Unknown column of a register" },
    message: (p: { column: string; register: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `Register \`${p.register}\` tidak mempunyai kolom «${p.column}».`,
      en: `The register \`${p.register}\` has no column “${p.column}”.`,
    }),
    why: {
      id: "Kolom yang salah eja tidak terbaca, dan sel yang seharusnya berisi menjadi kosong.",
      en: "A misspelt column is not read, and a cell that should be filled stays empty.",
    },
    help: (p) => meant(p.nearest, p.known),
    example: { column: "jabtan", register: "admin_utama", known: ["nama", "jabatan"], nearest: "jabatan" },
  }),
  "column-twice": entry({
    severity: "error",
    summary: { id: "Kolom register tertulis dua kali", en: "Column of a register written twice" },
    message: (p: { column: string }) => ({
      id: `Kolom \`${p.column}\` tertulis dua kali.`,
      en: `The column \`${p.column}\` is written twice.`,
    }),
    why: {
      id: "Tidak dapat diketahui nilai mana yang benar.",
      en: "There is no knowing which value is right.",
    },
    help: () => ({ id: "Hapus salah satunya.", en: "Remove one of them." }),
    example: { column: "nama" },
  }),
  "column-missing": entry({
    severity: "error",
    summary: { id: "Kolom wajib tidak ada", en: "Required column missing" },
    message: (p: { column: string; register: string }) => ({
      id: `Register \`${p.register}\` harus mempunyai kolom \`${p.column}\`.`,
      en: `The register \`${p.register}\` must have the column \`${p.column}\`.`,
    }),
    why,
    help: () => ({
      id: "Tambahkan kolomnya. Kolom wajib tertulis pada tabel Register dalam kosakata.",
      en: "Add the column. Required columns stand in the table Register of the kosakata.",
    }),
    example: { column: "sampai", register: "admin_utama" },
  }),
  "cell-empty": entry({
    severity: "error",
    summary: { id: "Sel wajib kosong", en: "Required cell empty" },
    message: (p: { column: string; register: string }) => ({
      id: `Kolom \`${p.column}\` pada register \`${p.register}\` harus terisi di setiap baris.`,
      en: `The column \`${p.column}\` of the register \`${p.register}\` must be filled in every row.`,
    }),
    why,
    help: () => ({
      id: "Isi selnya; keputusan tidak dapat ditetapkan dengan isian yang belum diketahui.",
      en: "Fill the cell; a decree cannot be enacted with what is not known yet.",
    }),
    example: { column: "nomor_pegawai", register: "admin_utama" },
  }),
  "row-twice": entry({
    severity: "error",
    summary: { id: "Baris register tertulis dua kali", en: "Row of a register written twice" },
    message: (p: { register: string; what: string }) => ({
      id: `${p.what} sudah ada dalam register \`${p.register}\`.`,
      en: `${p.what} already stands in the register \`${p.register}\`.`,
    }),
    why: {
      id: "Orang atau akun yang tercatat dua kali terhitung dua kali pada keputusan.",
      en: "A person or account entered twice counts twice in a decree.",
    },
    help: () => ({ id: "Hapus salah satunya, atau perbaiki id-nya.", en: "Remove one of them, or correct its id." }),
    example: { register: "akun", what: "`ig-dinkes`" },
  }),
  "row-nowhere": entry({
    severity: "error",
    summary: { id: "Baris menunjuk baris yang tidak ada", en: "Row points at a row that is not there" },
    message: (p: { column: string; value: string; nearest: string | undefined }) => ({
      id: `Tidak ada baris \`${p.value}\` dalam register \`${p.column}\`.`,
      en: `There is no row \`${p.value}\` in the register \`${p.column}\`.`,
    }),
    why: {
      id: "Admin tanpa Akun Resmi atau Perangkat Daerah yang tercatat tidak dapat ditetapkan.",
      en: "An admin without a recorded account or agency cannot be appointed.",
    },
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud \`${p.nearest}\`?`
        : `Tambahkan barisnya, atau sertakan berkas register \`${p.column}\`.`,
      en: p.nearest
        ? `Did you mean \`${p.nearest}\`?`
        : `Add the row, or give the file of the register \`${p.column}\` as well.`,
    }),
    example: { column: "akun", value: "ig-dinkse", nearest: "ig-dinkes" },
  }),
  "formula-cell": entry({
    severity: "error",
    summary: { id: "Sel berisi rumus", en: "Cell holds a formula" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» diawali tanda rumus (\`=\`, \`+\`, \`-\`, atau \`@\`).`,
      en: `“${p.written}” begins with the sign of a formula (\`=\`, \`+\`, \`-\` or \`@\`).`,
    }),
    why: {
      id: "Lembar kerja menjalankan sel seperti itu ketika dibuka; register yang disebarkan dapat dipakai untuk menyerang pembacanya.",
      en: "A spreadsheet runs such a cell when it is opened; a register that is passed on can be used to attack its readers.",
    },
    help: () => ({
      id: "Tulis nilainya saja: nama akun tanpa `@`, nomor telepon dari `0`.",
      en: "Write the value alone: an account's name without `@`, a telephone number from `0`.",
    }),
    example: { written: "@dinkes.contoh" },
  }),
  "control-character": entry({
    severity: "error",
    summary: { id: "Sel berisi karakter tak terlihat", en: "Cell holds an invisible character" },
    message: (p: { code: string }) => ({
      id: `Sel ini memuat karakter kendali atau karakter tak terlihat (${p.code}).`,
      en: `This cell holds a control character or an invisible one (${p.code}).`,
    }),
    why: {
      id: "Yang terbaca orang menjadi lain dari yang tersimpan.",
      en: "What people read would differ from what is stored.",
    },
    help: () => ({ id: "Ketik ulang selnya.", en: "Type the cell again." }),
    example: { code: "U+202E" },
  }),
  "date-malformed": entry({
    severity: "error",
    summary: { id: "Tanggal tidak terbaca", en: "Date cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan tanggal yang ada dalam bentuk TTTT-BB-HH.`,
      en: `“${p.written}” is no date that exists, written YYYY-MM-DD.`,
    }),
    why: {
      id: "01/02/2026 terbaca 1 Februari oleh seorang dan 2 Januari oleh yang lain.",
      en: "01/02/2026 is 1 February to one reader and 2 January to another.",
    },
    help: () => ({ id: "Tulis seperti `2026-07-01`.", en: "Write it like `2026-07-01`." }),
    example: { written: "01/07/2026" },
  }),
});
