import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const readingWhy = {
  id: "Aturan adalah bacaan atas bunyi pasal; kata yang tidak dikenal membuat bacaan itu tidak dapat diuji.",
  en: "A rule is a reading of its provision; an unknown word makes that reading untestable.",
};
const didYouMean = (nearest: string | undefined, otherwise: { id: string; en: string }) => ({
  id: nearest ? `Mungkin yang dimaksud \`${nearest}\`?` : otherwise.id,
  en: nearest ? `Did you mean \`${nearest}\`?` : otherwise.en,
});

/** Findings about the blocks `aturan`, `skenario` and `keputusan`. */
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
    why: readingWhy,
    help: (p) => didYouMean(p.nearest, { id: "Periksa id di `seperti`.", en: "Check the id under `seperti`." }),
    example: { id: "banjir-kepala-diamm", nearest: "banjir-kepala-diam" },
  }),
});
