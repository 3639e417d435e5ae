import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

const readingWhy = {
  id: "Aturan adalah bacaan atas bunyi pasal; kata yang tidak dikenal membuat bacaan itu tidak dapat diuji.",
  en: "A rule is a reading of its provision; an unknown word makes that reading untestable.",
};
const scenarioWhy = {
  id: "Skenario dijalankan setiap kali naskah disusun; yang tidak terbaca tidak menguji apa pun.",
  en: "Scenarios are run at every build; one that cannot be read tests nothing.",
};
const fillInWhy = {
  id: "Tabel isian diisi dari register tanpa menyentuh teks di sekitarnya; yang tidak jelas isinya akan terisi keliru pada naskah yang ditandatangani.",
  en: "A table is filled from registers without touching the text around it; what is unclear would be filled wrongly in a text that is signed.",
};
const questionWords = {
  decide: { id: "boleh atau tidak", en: "may I or not" },
  duties: { id: "kewajiban", en: "duties" },
  exempt: { id: "bebas dari akibat", en: "free of consequences" },
  audit: { id: "pemeriksaan register", en: "audit of registers" },
};
const didYouMean = (nearest: string | undefined, otherwise: { id: string; en: string }) => ({
  id: nearest ? `Mungkin yang dimaksud \`${nearest}\`?` : otherwise.id,
  en: nearest ? `Did you mean \`${nearest}\`?` : otherwise.en,
});

/** Findings about the blocks `aturan`, `skenario`, `keputusan` and `isian`. */
export const diagnose = defineDiagnostics("rule", {
  "not-a-rule": entry({
    severity: "error",
    summary: { id: "Isi blok bukan aturan", en: "Block does not hold rules" },
    message: (p: { language: string }) => ({
      id: `Blok \`${p.language}\` harus berisi baris \`kunci: nilai\` atau daftar darinya.`,
      en: `A block \`${p.language}\` must hold lines \`key: value\`, or a list of them.`,
    }),
    why: readingWhy,
    help: () => ({
      id: "Awali tiap aturan dengan `- id: nama-aturan`.",
      en: "Begin each rule with `- id: name-of-rule`.",
    }),
    example: { language: "aturan" },
  }),
  "duplicate-id": entry({
    severity: "error",
    summary: { id: "Id aturan dipakai dua kali", en: "Rule id used twice" },
    message: (p: { id: string }) => ({
      id: `Id \`${p.id}\` sudah dipakai.`,
      en: `The id \`${p.id}\` is already used.`,
    }),
    why: {
      id: "Sistem lain menyimpan id ini bertahun-tahun; dua aturan dengan satu id tidak dapat dibedakan.",
      en: "Other systems keep this id for years; two rules with one id cannot be told apart.",
    },
    help: () => ({ id: "Beri id lain.", en: "Choose another id." }),
    example: { id: "batas-memutus" },
  }),
  "unknown-provision": entry({
    severity: "error",
    summary: { id: "Ketentuan yang ditunjuk aturan tidak ada", en: "Rule points at a provision that does not exist" },
    message: (p: { written: string; unit: string }) => ({
      id: `\`${p.written}\` tidak ada dalam ${p.unit}.`,
      en: `There is no \`${p.written}\` in ${p.unit}.`,
    }),
    why: { id: "Aturan tanpa pasal tidak punya dasar.", en: "A rule without a provision has no ground." },
    help: () => ({
      id: "Tulis `pada: ayat (2)` atau `pada: ayat (2) huruf a` sesuai nomor di pasal ini.",
      en: "Write `pada: ayat (2)` or `pada: ayat (2) huruf a` as numbered in this pasal.",
    }),
    example: { written: "ayat (4)", unit: "Pasal 12" },
  }),
  "unknown-role": entry({
    severity: "error",
    summary: { id: "Peran tidak dikenal", en: "Unknown role" },
    message: (p: { role: string; nearest: string | undefined }) => ({
      id: `Peran \`${p.role}\` tidak ada dalam dokumen organisasi.`,
      en: `The role \`${p.role}\` is not in the organisasi document.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.role, nearest: p.nearest }),
    why: {
      id: "Norma tanpa pelaku yang dikenal tidak mengikat siapa pun.",
      en: "A norm whose bearer is unknown binds nobody.",
    },
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Periksa ejaannya, atau tambahkan perannya di tabel organisasi.",
        en: "Check the spelling, or add the role to the organisasi table.",
      }),
    example: { role: "kepala-dinass", nearest: "kepala-dinas" },
  }),
  "bearer-malformed": entry({
    severity: "error",
    summary: { id: "Pelaku tidak terbaca", en: "Bearer cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak terbaca sebagai pelaku.`,
      en: `“${p.written}” cannot be read as a bearer.`,
    }),
    why: {
      id: "«dan» berarti masing-masing, «atau» salah satu, «bersama» hanya bersama-sama; campuran tidak jelas artinya.",
      en: "`dan` means each, `atau` either, `bersama` only together; a mixture has no clear meaning.",
    },
    help: () => ({
      id: "Tulis `a`, `a dan b`, `a, b, dan c`, `a atau b`, `a bersama b`, `menurut <id aturan>`, atau `pengganti menurut <id aturan>`.",
      en: "Write `a`, `a dan b`, `a, b, dan c`, `a atau b`, `a bersama b`, `menurut <rule id>` or `pengganti menurut <rule id>`.",
    }),
    example: { written: "admin dan pic atau sekda" },
  }),
  "unknown-act": entry({
    severity: "error",
    summary: { id: "Tindakan tidak dikenal", en: "Unknown act" },
    message: (p: { words: string; nearest: string | undefined }) => ({
      id: `Tidak ada tindakan «${p.words}» dalam tabel Tindakan kosakata.`,
      en: `The kosakata has no act “${p.words}”.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.words, nearest: p.nearest }),
    why: readingWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Tambahkan kata-kata ini di kolom `Kata` tabel Tindakan, atau tulis `tindakan: <id>`.",
        en: "Add these words to the column `Kata` of the table Tindakan, or write `tindakan: <id>`.",
      }),
    example: { words: "menerbitkan Tangapan", nearest: "menerbitkan Tanggapan" },
  }),
  "unknown-fact": entry({
    severity: "error",
    summary: { id: "Fakta tidak dikenal", en: "Unknown fact" },
    message: (p: { fact: string; nearest: string | undefined }) => ({
      id: `Fakta \`${p.fact}\` tidak ada dalam kosakata.`,
      en: `The fact \`${p.fact}\` is not in the kosakata.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.fact, nearest: p.nearest }),
    why: readingWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Periksa ejaannya, atau tambahkan faktanya di tabel Fakta.",
        en: "Check the spelling, or add the fact to the table Fakta.",
      }),
    example: { fact: "isu.tingat", nearest: "isu.tingkat" },
  }),
  "unknown-rule": entry({
    severity: "error",
    summary: { id: "Aturan yang ditunjuk tidak ada", en: "Rule pointed at does not exist" },
    message: (p: { written: string; nearest: string | undefined }) => ({
      id: `\`${p.written}\` bukan id aturan dan bukan ketentuan yang ada.`,
      en: `\`${p.written}\` is neither the id of a rule nor a provision that exists.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.written, nearest: p.nearest }),
    why: readingWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Tulis id aturannya, atau rujukan seperti `Pasal 5 ayat (2)`.",
        en: "Write the id of the rule, or a citation such as `Pasal 5 ayat (2)`.",
      }),
    example: { written: "batas-memutuskan", nearest: "batas-memutus" },
  }),
  "unknown-register": entry({
    severity: "error",
    summary: { id: "Register tidak dikenal", en: "Unknown register" },
    message: (p: { name: string; nearest: string | undefined }) => ({
      id: `Register atau anggota \`${p.name}\` tidak ada dalam kosakata.`,
      en: `The register or member \`${p.name}\` is not in the kosakata.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.name, nearest: p.nearest }),
    why: readingWhy,
    help: (p) => didYouMean(p.nearest, { id: "Tambahkan di tabel Register.", en: "Add it to the table Register." }),
    example: { name: "skdp", nearest: "skpd" },
  }),
  "bound-malformed": entry({
    severity: "error",
    summary: { id: "Jangka waktu tidak terbaca", en: "Time bound cannot be read" },
    message: (p: { written: string; key: string }) => ({
      id: `«${p.written}» pada \`${p.key}\` tidak terbaca sebagai jangka waktu.`,
      en: `“${p.written}” under \`${p.key}\` cannot be read as a period.`,
    }),
    why: {
      id: "Jam, jam kerja, hari, dan hari kerja tidak dapat dipertukarkan; satuannya harus tertulis.",
      en: "Hours, working hours, days and working days cannot be exchanged; the unit must be written.",
    },
    help: () => ({
      id: "Tulis seperti `1 hari kerja sejak isu.terdeteksi`, `30 menit`, atau `3 x 24 jam sejak …`.",
      en: "Write for example `1 hari kerja sejak isu.terdeteksi`, `30 menit` or `3 x 24 jam sejak …`.",
    }),
    example: { written: "1 hari kerja setelahnya", key: "paling_lambat" },
  }),
  "not-an-event": entry({
    severity: "error",
    summary: { id: "Waktu dihitung dari yang bukan peristiwa", en: "Time counted from what is no event" },
    message: (p: { fact: string }) => ({
      id: `\`${p.fact}\` bukan peristiwa dan bukan tanggal; waktu tidak dapat dihitung dari sana.`,
      en: `\`${p.fact}\` is neither an event nor a date; time cannot be counted from it.`,
    }),
    why: {
      id: "Batas waktu yang tidak punya saat awal tidak pernah jatuh.",
      en: "A deadline without a beginning never falls due.",
    },
    help: () => ({
      id: "Tulis fakta berjenis `peristiwa` atau `tanggal`, misalnya `isu.terdeteksi`.",
      en: "Write a fact of the kind `peristiwa` or `tanggal`, for example `isu.terdeteksi`.",
    }),
    example: { fact: "isu.tingkat" },
  }),
  "bound-without-event": entry({
    severity: "error",
    summary: { id: "Batas waktu tanpa peristiwa awal", en: "Deadline without an event" },
    message: (p: { written: string }) => ({
      id: `«${p.written}»: tidak disebut sejak kapan dihitung.`,
      en: `“${p.written}”: it is not said from when it runs.`,
    }),
    why: {
      id: "Batas waktu tanpa saat awal tidak pernah jatuh.",
      en: "A deadline without a beginning never falls due.",
    },
    help: () => ({
      id: "Tambahkan peristiwanya: `2 hari kerja sejak pertanyaan.diterima`, atau kunci `sejak:`.",
      en: "Add the event: `2 hari kerja sejak pertanyaan.diterima`, or the key `sejak:`.",
    }),
    example: { written: "2 hari kerja" },
  }),
  "count-malformed": entry({
    severity: "error",
    summary: { id: "Jumlah tidak terbaca", en: "Count cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak terbaca sebagai jumlah.`,
      en: `“${p.written}” cannot be read as a count.`,
    }),
    why: readingWhy,
    help: () => ({
      id: "Tulis `tepat 1`, `paling sedikit 1`, atau `paling banyak 2`.",
      en: "Write `tepat 1`, `paling sedikit 1` or `paling banyak 2`.",
    }),
    example: { written: "satu" },
  }),
  "unknown-case": entry({
    severity: "error",
    summary: { id: "Kunci butir tidak dikenal", en: "Unknown case" },
    message: (p: { key: string; known: string }) => ({
      id: `\`${p.key}\` bukan huruf dari rincian ini dan bukan pilihan dari fakta \`menurut\`.`,
      en: `\`${p.key}\` is neither a letter of this list nor a choice of the fact under \`menurut\`.`,
    }),
    why: {
      id: "Batas yang menempel pada butir yang salah adalah aturan yang salah.",
      en: "A bound tied to the wrong item is a wrong rule.",
    },
    help: (p) => ({ id: `Yang dikenal di sini: ${p.known || "tidak ada"}.`, en: `Known here: ${p.known || "none"}.` }),
    example: { key: "d", known: "a, b, c" },
  }),
  "reason-missing": entry({
    severity: "error",
    summary: { id: "Penilaian manusia tanpa alasan", en: "Human assessment without a reason" },
    message: () => ({
      id: "`penilaian: manusia` tanpa `alasan`.",
      en: "`penilaian: manusia` without `alasan`.",
    }),
    why: {
      id: "Pembaca berhak tahu mengapa mesin tidak memutusnya.",
      en: "Readers are entitled to know why no machine decides this.",
    },
    help: () => ({ id: "Tambahkan `alasan:` satu kalimat.", en: "Add `alasan:`, one sentence." }),
  }),
  "fill-in-table-missing": entry({
    severity: "error",
    summary: { id: "Blok isian tanpa tabel", en: "Fill-in block without a table" },
    message: () => ({
      id: "Tepat di bawah blok `isian` harus ada tabel yang diisi.",
      en: "The table to fill must stand directly below the block `isian`.",
    }),
    why: fillInWhy,
    help: () => ({
      id: "Untuk `bentuk: daftar`, tulis kepala tabel dengan nama kolom register; untuk `bentuk: lembar`, tabel dua kolom: nama kolom register, lalu sel kosong.",
      en: "For `bentuk: daftar` write a table head of the registers' columns; for `bentuk: lembar` a table of two columns: the name of a column, then an empty cell.",
    }),
  }),
  "fill-in-filled": entry({
    severity: "error",
    summary: { id: "Tabel isian sudah berisi", en: "Fill-in table is not empty" },
    message: () => ({
      id: "Sel ini akan diganti dengan isi register, tetapi sudah berisi.",
      en: "This cell would be replaced by what a register holds, but something stands in it.",
    }),
    why: fillInWhy,
    help: () => ({
      id: "Kosongkan selnya atau beri titik-titik (`…`). Naskah yang memang diisi tangan ditulis tanpa blok `isian`.",
      en: "Empty the cell, or put dots (`…`) in it. A text filled by hand is written without the block `isian`.",
    }),
  }),
  "fill-in-column": entry({
    severity: "error",
    summary: { id: "Kolom isian tidak ada dalam register", en: "Fill-in column is in no register" },
    message: (p: { column: string; register: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `«${p.column}» bukan kolom register ${p.register}, dan bukan kolom register yang ditunjuknya.`,
      en: `“${p.column}” is no column of the register ${p.register}, nor of one that it points at.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.column, nearest: p.nearest }),
    why: fillInWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: `Yang ada: ${p.known.join(", ")}; juga No dan Peran. Tambahkan kolomnya di tabel Register kosakata bila perlu.`,
        en: `There are: ${p.known.join(", ")}; also No and Peran. Add the column to the table Register of the kosakata if it is needed.`,
      }),
    example: { column: "Jabtan", register: "admin_utama", known: ["Nama", "Jabatan"], nearest: "Jabatan" },
  }),
  "fill-in-order": entry({
    severity: "error",
    summary: { id: "Urutan isian menyebut kolom yang tidak ada", en: "Fill-in order names a column that is not there" },
    message: (p: { column: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `\`urut\` menyebut «${p.column}», yang bukan kepala kolom tabel ini.`,
      en: `\`urut\` names “${p.column}”, which is no head of this table.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.column, nearest: p.nearest }),
    why: {
      id: "Urutan nama pada keputusan yang tidak dapat diulang membuat dua cetakan berbeda.",
      en: "An order of names that cannot be repeated makes two prints differ.",
    },
    help: (p) =>
      didYouMean(p.nearest, { id: `Yang ada: ${p.known.join(", ")}.`, en: `There are: ${p.known.join(", ")}.` }),
    example: { column: "Instansi", known: ["Nama", "Perangkat Daerah"], nearest: undefined },
  }),
  "table-missing": entry({
    severity: "error",
    summary: { id: "Blok keputusan tanpa tabel", en: "Decision block without a table" },
    message: () => ({
      id: "Tepat di bawah blok `keputusan` harus ada tabelnya.",
      en: "The table must stand directly below the block `keputusan`.",
    }),
    why: readingWhy,
    help: () => ({
      id: "Tulis tabel: kolom-kolom fakta, kolom terakhir hasilnya.",
      en: "Write the table: columns of facts, the last column the result.",
    }),
  }),
  "table-result": entry({
    severity: "error",
    summary: { id: "Kolom hasil tidak sesuai", en: "Result column does not fit" },
    message: (p: { column: string; determines: string }) => ({
      id: `Kolom terakhir «${p.column}» bukan fakta yang ditentukan, \`${p.determines}\`.`,
      en: `The last column “${p.column}” is not the fact determined, \`${p.determines}\`.`,
    }),
    why: readingWhy,
    help: (p) => ({
      id: `Beri kolom terakhir judul \`${p.determines}\`.`,
      en: `Title the last column \`${p.determines}\`.`,
    }),
    example: { column: "Hasil", determines: "isu.tingkat" },
  }),
  "result-missing": entry({
    severity: "error",
    summary: { id: "Baris tabel keputusan tanpa hasil", en: "Row of a decision table without a result" },
    message: () => ({
      id: "Baris ini tidak mempunyai hasil.",
      en: "This row has no result.",
    }),
    why: {
      id: "Bila baris ini cocok, tabel tidak memutus apa-apa.",
      en: "When this row matches, the table decides nothing.",
    },
    help: () => ({
      id: "Isi kolom terakhirnya, atau hapus barisnya.",
      en: "Fill in its last column, or remove the row.",
    }),
  }),
  "unknown-choice": entry({
    severity: "error",
    summary: { id: "Nilai tidak dikenal", en: "Unknown value" },
    message: (p: { written: string; fact: string; nearest: string | undefined; known: string }) => ({
      id: `\`${p.written}\` bukan nilai dari \`${p.fact}\`.`,
      en: `\`${p.written}\` is not a value of \`${p.fact}\`.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.written, nearest: p.nearest }),
    why: readingWhy,
    help: (p) => didYouMean(p.nearest, { id: `Nilai yang dikenal: ${p.known}.`, en: `Known values: ${p.known}.` }),
    example: { written: "kritis", fact: "isu.tingkat", nearest: "krisis", known: "rutin, serius, krisis" },
  }),
  "scenario-like-missing": entry({
    severity: "error",
    summary: { id: "Skenario induk tidak ada", en: "Scenario inherited from does not exist" },
    message: (p: { id: string; nearest: string | undefined }) => ({
      id: `Tidak ada skenario \`${p.id}\`.`,
      en: `There is no scenario \`${p.id}\`.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.id, nearest: p.nearest }),
    why: readingWhy,
    help: (p) => didYouMean(p.nearest, { id: "Periksa id di `seperti`.", en: "Check the id under `seperti`." }),
    example: { id: "banjir-kepala-diamm", nearest: "banjir-kepala-diam" },
  }),
  "scenario-circle": entry({
    severity: "error",
    summary: { id: "Skenario saling mewarisi", en: "Scenarios inherit from one another" },
    message: (p: { id: string; like: string }) => ({
      id: `\`${p.id}\` mewarisi \`${p.like}\`, yang pada akhirnya mewarisi \`${p.id}\` lagi.`,
      en: `\`${p.id}\` inherits from \`${p.like}\`, which in the end inherits from \`${p.id}\` again.`,
    }),
    why: {
      id: "Tidak ada satu pun yang memuat pertanyaan dan faktanya, sehingga contoh itu tidak dapat dijalankan.",
      en: "None of them holds the question and its facts, so that the example cannot be run.",
    },
    help: () => ({
      id: "Hapus `seperti` pada salah satunya dan tulis pertanyaan, saat, dan faktanya di sana.",
      en: "Remove `seperti` from one of them and write question, time and facts there.",
    }),
    example: { id: "faq-imunisasi", like: "asal-jawaban-tidak-diketahui" },
  }),
  "scenario-question-unreadable": entry({
    severity: "error",
    summary: { id: "Pertanyaan skenario tidak terbaca", en: "Question of a scenario cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak terbaca sebagai pertanyaan.`,
      en: `“${p.written}” cannot be read as a question.`,
    }),
    why: scenarioWhy,
    help: () => ({
      id: "Tulis `<peran> <tindakan>`, `<peran> <tindakan> kepada <peran>`, `kewajiban <peran>`, `bebas <peran>`, atau `periksa registri`.",
      en: "Write `<role> <act>`, `<role> <act> kepada <role>`, `kewajiban <role>`, `bebas <role>` or `periksa registri`.",
    }),
    example: { written: "kewajiban" },
  }),
  "scenario-value-unreadable": entry({
    severity: "error",
    summary: { id: "Nilai fakta tidak terbaca", en: "Value of a fact cannot be read" },
    message: (p: { fact: string; written: string | undefined; wanted: Localised }) => ({
      id: `${p.written === undefined || p.written === "" ? "Nilai ini" : `«${p.written}»`} bukan nilai untuk \`${p.fact}\`.`,
      en: `${p.written === undefined || p.written === "" ? "This" : `“${p.written}”`} is no value for \`${p.fact}\`.`,
    }),
    why: scenarioWhy,
    help: (p) => ({
      id: `Tulis ${p.wanted.id}; bila memang belum diketahui, tulis \`tidak diketahui\`.`,
      en: `Write ${p.wanted.en}; if it is not known, write \`tidak diketahui\`.`,
    }),
    example: {
      fact: "isu.jangkauan",
      written: "12,400",
      wanted: { id: "bilangan bulat seperti `12.400`", en: "a whole number such as `12.400`" },
    },
  }),
  "scenario-derived-fact": entry({
    severity: "error",
    summary: { id: "Fakta turunan tidak boleh diisi", en: "Derived fact must not be given" },
    message: (p: { fact: string; by: string }) => ({
      id: `\`${p.fact}\` ditentukan oleh \`${p.by}\`, jadi tidak dapat diisi dalam skenario.`,
      en: `\`${p.fact}\` is determined by \`${p.by}\`, so that a scenario cannot give it.`,
    }),
    why: {
      id: "Contoh yang menyebut hasilnya sendiri tidak menguji aturan yang menentukannya.",
      en: "An example that names the result itself does not try the rule that determines it.",
    },
    help: (p) => ({
      id: `Tulis fakta yang dipakai \`${p.by}\` untuk menentukannya.`,
      en: `Write the facts from which \`${p.by}\` determines it.`,
    }),
    example: { fact: "isu.tingkat", by: "tingkat-isu" },
  }),
  "scenario-time-missing": entry({
    severity: "error",
    summary: { id: "Waktu skenario tidak ada", en: "Time of a scenario does not exist" },
    message: (p: { written: string; zone: string }) => ({
      id: `«${p.written}» bukan satu saat yang tertentu di zona ${p.zone}.`,
      en: `“${p.written}” is not one definite moment in the zone ${p.zone}.`,
    }),
    why: scenarioWhy,
    help: () => ({
      id: "Tulis tanggal dan jamnya, misalnya `2026-08-18 pukul 07.00`.",
      en: "Write date and time, for example `2026-08-18 pukul 07.00`.",
    }),
    example: { written: "2026-08-18", zone: "Asia/Makassar" },
  }),
  "scenario-column-unknown": entry({
    severity: "error",
    summary: { id: "Kolom tidak dikenal", en: "Unknown column" },
    message: (p: { column: string; fact: string; known: string }) => ({
      id: `Kolom \`${p.column}\` tidak ada: tidak dalam tabel Register, dan tidak ada fakta \`${p.fact}\`.`,
      en: `There is no column \`${p.column}\`: not in the table Register, and there is no fact \`${p.fact}\`.`,
    }),
    why: scenarioWhy,
    help: (p) => ({
      id: p.known === "" ? "Periksa ejaannya, atau tambahkan di kosakata." : `Kolom yang dikenal: ${p.known}.`,
      en: p.known === "" ? "Check the spelling, or add it to the kosakata." : `Known columns: ${p.known}.`,
    }),
    example: { column: "skdp", fact: "pic.skdp", known: "skpd, nama" },
  }),
  "scenario-duty-unreadable": entry({
    severity: "error",
    summary: { id: "Keadaan kewajiban tidak terbaca", en: "State of a duty cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak terbaca sebagai keadaan kewajiban.`,
      en: `“${p.written}” cannot be read as the state of a duty.`,
    }),
    why: scenarioWhy,
    help: () => ({
      id: "Tulis `menunggu sampai 2026-08-18 pukul 24.00`, `menunggu`, `dipenuhi`, `dipenuhi terlambat`, `dilanggar`, `belum timbul`, `tidak berlaku`, `berakhir`, `tidak diketahui`, atau bagi kewajiban yang menyertai izin `2 jam sejak pernyataan.diterbitkan`.",
      en: "Write `menunggu sampai 2026-08-18 pukul 24.00`, `menunggu`, `dipenuhi`, `dipenuhi terlambat`, `dilanggar`, `belum timbul`, `tidak berlaku`, `berakhir`, `tidak diketahui`, or for a duty that comes with a permit `2 jam sejak pernyataan.diterbitkan`.",
    }),
    example: { written: "menunggu sampai besok" },
  }),
  "scenario-audit-unreadable": entry({
    severity: "error",
    summary: { id: "Temuan register tidak terbaca", en: "Finding of an audit cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak terbaca sebagai temuan pemeriksaan register.`,
      en: `“${p.written}” cannot be read as a finding of an audit.`,
    }),
    why: scenarioWhy,
    help: () => ({
      id: "Tulis `satu-pic, dinkes, lebih 1`, `satu-pic, dinkes, kurang 1`, `daftar-akun, akun-a, dilanggar`, `dua-faktor, akun-a, tidak dipenuhi`, `satu-pic, dinkes, tidak diketahui`, atau `skpd, dinkes, ganda`.",
      en: "Write `satu-pic, dinkes, lebih 1`, `satu-pic, dinkes, kurang 1`, `daftar-akun, akun-a, dilanggar`, `dua-faktor, akun-a, tidak dipenuhi`, `satu-pic, dinkes, tidak diketahui` or `skpd, dinkes, ganda`.",
    }),
    example: { written: "satu-pic dinkes" },
  }),
  "scenario-expectation-misplaced": entry({
    severity: "error",
    summary: { id: "Jawaban tidak cocok dengan pertanyaan", en: "Answer does not go with the question" },
    message: (p: { asks: "decide" | "duties" | "exempt" | "audit" }) => ({
      id: `Pertanyaan ini (${questionWords[p.asks].id}) tidak memberi jawaban semacam itu.`,
      en: `This question (${questionWords[p.asks].en}) gives no answer of that kind.`,
    }),
    why: {
      id: "Harapan yang tidak dapat diperiksa akan selalu tampak terpenuhi.",
      en: "An expectation that cannot be checked would always seem met.",
    },
    help: () => ({
      id: "`putusan`, `oleh`, `karena`, `kurang` menjawab `<peran> <tindakan>`; `kewajiban` menjawab `kewajiban <peran>`; `putusan: bebas` atau `tidak bebas`, `karena`, `kurang` menjawab `bebas <peran>`; `temuan` menjawab `periksa registri`.",
      en: "`putusan`, `oleh`, `karena`, `kurang` answer `<role> <act>`; `kewajiban` answers `kewajiban <role>`; `putusan: bebas` or `tidak bebas`, `karena`, `kurang` answer `bebas <role>`; `temuan` answers `periksa registri`.",
    }),
    example: { asks: "audit" },
  }),
});
