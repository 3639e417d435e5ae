import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { CellForm } from "../../model/vocabulary.js";

const why = {
  id: "Isi register dicetak pada keputusan dan formulir yang ditandatangani; yang keliru di sini menjadi keliru di sana.",
  en: "What a register holds is printed in decrees and forms that are signed; a mistake here becomes a mistake there.",
};
const meant = (nearest: string | undefined, known: readonly string[]) => ({
  id: nearest ? `Mungkin yang dimaksud \`${nearest}\`?` : `Yang dikenal: ${known.join(", ") || "tidak ada"}.`,
  en: nearest ? `Did you mean \`${nearest}\`?` : `Known are: ${known.join(", ") || "none"}.`,
});

/** Why a workbook cannot be read. */
const unreadable = {
  "not-workbook": { id: "bukan lembar kerja .xlsx", en: "is no .xlsx workbook" },
  encrypted: { id: "dikunci dengan kata sandi", en: "is locked with a password" },
  damaged: { id: "rusak", en: "is damaged" },
  malformed: { id: "rusak", en: "is damaged" },
  "too-large": { id: "terlalu besar setelah dibuka", en: "is too large once unpacked" },
  "too-deep": { id: "bersarang terlalu dalam", en: "is nested too deeply" },
  "too-many": { id: "memuat terlalu banyak sel", en: "holds too many cells" },
} as const;

/** What a register has too much of. */
const sizes = {
  rows: { id: "baris", en: "rows" },
  length: { id: "huruf", en: "characters" },
  sheets: { id: "lembar", en: "sheets" },
} as const;

/** What a cell of a form looks like. */
function expected(form: CellForm): { readonly id: string; readonly en: string } {
  switch (form.kind) {
    case "yes-no":
      return { id: "Tulis `ya` atau `tidak`.", en: "Write `ya` (yes) or `tidak` (no)." };
    case "choice":
      return { id: `Tulis salah satu: ${form.choices.join(", ")}.`, en: `Write one of: ${form.choices.join(", ")}.` };
    default:
      return { id: "Tulis bilangan bulat, dengan angka saja.", en: "Write a whole number, in digits alone." };
  }
}

/** Findings about register files. */
export const diagnose = defineDiagnostics("register", {
  "unknown-form": entry({
    severity: "error",
    summary: { id: "Bentuk berkas register tidak dikenal", en: "Unknown form of register file" },
    message: (p: { path: string }) => ({
      id: `${p.path} bukan berkas YAML (.yaml, .yml), CSV (.csv), atau lembar kerja (.xlsx).`,
      en: `${p.path} is no YAML file (.yaml, .yml), no CSV file (.csv) and no workbook (.xlsx).`,
    }),
    why,
    help: () => ({
      id: "Simpan lembar kerja sebagai .xlsx tanpa makro atau sebagai CSV, atau tulis register dalam YAML.",
      en: "Save the spreadsheet as .xlsx without macros or as CSV, or write the register in YAML.",
    }),
    example: { path: "admin.xls" },
  }),
  "workbook-unreadable": entry({
    severity: "error",
    summary: { id: "Lembar kerja tidak terbaca", en: "Workbook cannot be read" },
    message: (p: { path: string; why: keyof typeof unreadable }) => ({
      id: `${p.path} ${unreadable[p.why].id}.`,
      en: `${p.path} ${unreadable[p.why].en}.`,
    }),
    why,
    help: () => ({
      id: "Buka berkasnya dengan program lembar kerja, lalu simpan lagi sebagai .xlsx tanpa kata sandi.",
      en: "Open the file in a spreadsheet program, then save it again as .xlsx without a password.",
    }),
    example: { path: "admin.xlsx", why: "encrypted" },
  }),
  "workbook-macro": entry({
    severity: "error",
    summary: { id: "Lembar kerja memuat makro", en: "Workbook holds macros" },
    message: (p: { path: string }) => ({ id: `${p.path} memuat makro.`, en: `${p.path} holds macros.` }),
    why: {
      id: "Makro dapat mengubah isi register setiap kali berkasnya dibuka, dan dipakai untuk menyerang pembacanya.",
      en: "A macro can change a register whenever the file is opened, and is used to attack its readers.",
    },
    help: () => ({ id: "Simpan sebagai .xlsx biasa, tanpa makro.", en: "Save it as a plain .xlsx, without macros." }),
    example: { path: "admin.xlsx" },
  }),
  "workbook-link": entry({
    severity: "error",
    summary: { id: "Lembar kerja mengambil nilai dari luar", en: "Workbook fetches values from elsewhere" },
    message: (p: { path: string }) => ({
      id: `${p.path} mengambil nilai dari berkas atau sumber lain.`,
      en: `${p.path} fetches values from other files or sources.`,
    }),
    why: {
      id: "Nilai yang diambil dari tempat lain dapat berubah tanpa seorang pun mengubah register.",
      en: "Values that are fetched may change without anybody changing the register.",
    },
    help: () => ({
      id: "Salin nilainya ke berkas baru dengan Tempel Khusus, Nilai; lalu putuskan tautannya.",
      en: "Copy the values into a new file with Paste Special, Values; then break the links.",
    }),
    example: { path: "admin.xlsx" },
  }),
  "merged-cells": entry({
    severity: "error",
    summary: { id: "Sel digabung", en: "Merged cells" },
    message: (p: { cells: string }) => ({
      id: `Sel ${p.cells} digabung.`,
      en: `The cells ${p.cells} are merged.`,
    }),
    why: {
      id: "Dari sel yang digabung hanya yang pertama berisi; baris selebihnya kosong, walau tampak terisi.",
      en: "Of merged cells only the first holds anything; the other rows are empty, though they look filled.",
    },
    help: () => ({ id: "Pisahkan selnya, dan isi setiap baris.", en: "Unmerge the cells, and fill every row." }),
    example: { cells: "B2:B5" },
  }),
  "error-cell": entry({
    severity: "error",
    summary: { id: "Sel berisi nilai galat", en: "Cell holds an error value" },
    message: (p: { written: string }) => ({
      id: `Sel ini berisi galat \`${p.written}\`.`,
      en: `This cell holds the error \`${p.written}\`.`,
    }),
    why,
    help: () => ({ id: "Tulis nilainya.", en: "Write the value." }),
    example: { written: "#N/A" },
  }),
  "number-cell": entry({
    severity: "error",
    summary: { id: "Teks tersimpan sebagai bilangan", en: "Text stored as a number" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tersimpan sebagai bilangan, padahal kolom ini berisi teks.`,
      en: `“${p.written}” is stored as a number, but this column holds text.`,
    }),
    why: {
      id: "Lembar kerja membuang nol di depan bilangan dan mengganti angka sesudah yang kelima belas dengan nol; nomor pegawai mempunyai delapan belas angka.",
      en: "A spreadsheet drops noughts in front of a number and turns digits after the fifteenth into noughts; a staff number has eighteen.",
    },
    help: () => ({
      id: "Ubah format kolomnya menjadi Teks, lalu ketik ulang nilainya.",
      en: "Change the format of the column to Text, then type the value again.",
    }),
    example: { written: "1,98501E+17" },
  }),
  "stored-cell": entry({
    severity: "error",
    summary: { id: "Teks tersimpan sebagai tanggal atau nilai logika", en: "Text stored as a date or a logical value" },
    message: (p: { written: string; stored: "date" | "boolean" }) => ({
      id: `«${p.written}» tersimpan sebagai ${p.stored === "date" ? "tanggal" : "nilai logika"}, padahal kolom ini berisi teks.`,
      en: `“${p.written}” is stored as a ${p.stored === "date" ? "date" : "logical value"}, but this column holds text.`,
    }),
    why: {
      id: "Lembar kerja mengubah yang mirip tanggal, seperti nomor 1/2 atau `3-10`, menjadi tanggal; yang diketik sudah hilang.",
      en: "A spreadsheet turns what looks like a date, a number 1/2 or `3-10`, into one; what was typed is lost.",
    },
    help: () => ({
      id: "Ubah format kolomnya menjadi Teks, lalu ketik ulang nilainya.",
      en: "Change the format of the column to Text, then type the value again.",
    }),
    example: { written: "2026-02-01", stored: "date" },
  }),
  "value-malformed": entry({
    severity: "error",
    summary: { id: "Nilai tidak sesuai kolomnya", en: "Value does not fit its column" },
    message: (p: { column: string; written: string; form: CellForm }) => ({
      id: `«${p.written}» bukan nilai kolom \`${p.column}\`.`,
      en: `“${p.written}” is no value of the column \`${p.column}\`.`,
    }),
    why: {
      id: "Nilai yang dikira-kira dapat membuat pemeriksaan menyatakan terpenuhi apa yang tidak.",
      en: "A value that is guessed could make an audit call satisfied what is not.",
    },
    help: ({ form }) => expected(form),
    example: { column: "dua_faktor", written: "sudah", form: { kind: "yes-no" } },
  }),
  "moment-malformed": entry({
    severity: "error",
    summary: { id: "Waktu tidak terbaca", en: "Moment cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan waktu yang ada.`,
      en: `“${p.written}” is no moment that exists.`,
    }),
    why: {
      id: "01/02/2026 terbaca 1 Februari oleh seorang dan 2 Januari oleh yang lain.",
      en: "01/02/2026 is 1 February to one reader and 2 January to another.",
    },
    help: () => ({
      id: "Tulis seperti `2026-07-01` atau `2026-07-01 08:00`; yang belum terjadi ditulis `belum`.",
      en: "Write it like `2026-07-01` or `2026-07-01 08:00`; what has not happened is written `belum`.",
    }),
    example: { written: "kemarin" },
  }),
  "time-missing": entry({
    severity: "error",
    summary: { id: "Pukul tidak tertulis", en: "Time of day missing" },
    message: (p: { column: string; citation: string }) => ({
      id: `Kolom \`${p.column}\` memerlukan pukulnya, karena ${p.citation} menghitungnya dalam jam atau menit.`,
      en: `The column \`${p.column}\` needs the time of day, because ${p.citation} counts it in hours or minutes.`,
    }),
    why: {
      id: "Tanpa pukul tidak dapat diketahui apakah batas waktunya ditepati.",
      en: "Without the time there is no knowing whether the limit was kept.",
    },
    help: () => ({ id: "Tulis seperti `2026-10-08 16:40`.", en: "Write it like `2026-10-08 16:40`." }),
    example: { column: "diketahui", citation: "Pasal 41 ayat (1)" },
  }),
  "day-first": entry({
    severity: "info",
    summary: { id: "Tanggal dibaca hari lebih dahulu", en: "Dates read day first" },
    message: (p: { columns: readonly string[]; written: string; read: string }) => ({
      id: `Tanggal dibaca hari, bulan, tahun: ${p.written} menjadi ${p.read} (kolom ${p.columns.join(", ")}).`,
      en: `Dates were read as day, month, year: ${p.written} became ${p.read} (columns ${p.columns.join(", ")}).`,
    }),
    why: {
      id: "Lembar kerja yang memisahkan sel dengan titik koma, seperti di Indonesia, menulis hari lebih dahulu.",
      en: "A spreadsheet that parts cells by semicolons, as in Indonesia, writes the day first.",
    },
    help: () => ({
      id: "Bila bukan demikian, tulis tanggalnya seperti `2026-07-01`.",
      en: "If that is not so, write dates like `2026-07-01`.",
    }),
    example: { columns: ["mulai"], written: "01/08/2026", read: "2026-08-01" },
  }),
  "register-absent": entry({
    severity: "error",
    summary: { id: "Register yang ditunjuk tidak ada", en: "Register that is pointed at is missing" },
    message: (p: { column: string }) => ({
      id: `Kolom \`${p.column}\` menunjuk register \`${p.column}\`, yang tidak ada di antara berkas ini.`,
      en: `The column \`${p.column}\` points at the register \`${p.column}\`, which is not among these files.`,
    }),
    why: {
      id: "Tanpa register itu tidak diketahui apakah yang ditunjuk ada, dan namanya tidak dapat dicetak.",
      en: "Without it there is no knowing whether what is pointed at is there, and its name cannot be printed.",
    },
    help: (p) => ({
      id: `Sertakan pula berkas register \`${p.column}\`.`,
      en: `Add the file of the register \`${p.column}\`.`,
    }),
    example: { column: "skpd" },
  }),
  "too-large": entry({
    severity: "error",
    summary: { id: "Register terlalu besar", en: "Register too large" },
    message: (p: { what: keyof typeof sizes; limit: number }) => ({
      id: `Register melebihi ${p.limit} ${sizes[p.what].id}; selebihnya tidak dibaca.`,
      en: `The register has more than ${p.limit} ${sizes[p.what].en}; the rest was not read.`,
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
