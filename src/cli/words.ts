import type { Language, Localised } from "../diagnostics/diagnostic.js";

/** Everything the command line says that is not a finding, in both languages. */
const words = {
  program: {
    id: "Menyusun pedoman dan peraturan: dari Markdown menjadi buku pegangan, daftar periksa, dan aturan terbaca mesin.",
    en: "Compiles guidelines and regulations: Markdown in; handbook, checklists and machine-readable rules out.",
  },
  usage: { id: "Pemakaian:", en: "Usage:" },
  options: { id: "Pilihan:", en: "Options:" },
  optionsPlace: { id: "[pilihan]", en: "[options]" },
  commandPlace: { id: "[pilihan] [perintah]", en: "[options] [command]" },
  choices: { id: "salah satu dari", en: "one of" },
  byDefault: { id: "bila tidak diisi", en: "by default" },
  globalOptions: { id: "Pilihan umum:", en: "Global options:" },
  commands: { id: "Perintah:", en: "Commands:" },
  arguments: { id: "Argumen:", en: "Arguments:" },
  help: { id: "tampilkan bantuan ini", en: "show this help" },
  helpCommand: { id: "bantuan untuk satu perintah", en: "help for one command" },
  version: { id: "tampilkan versi", en: "show the version" },
  lang: { id: "bahasa pesan", en: "language of messages" },
  quiet: { id: "jangan tampilkan kemajuan dan ringkasan", en: "no progress and no summary" },
  noCache: {
    id: "kerjakan semuanya lagi, walau tidak ada yang berubah sejak terakhir kali",
    en: "do everything again, even if nothing has changed since the last time",
  },
  noColor: { id: "tanpa warna (juga dengan NO_COLOR)", en: "no colour (also by NO_COLOR)" },
  root: { id: "folder yang memuat guidelines/", en: "folder that holds guidelines/" },
  out: { id: "folder terbitan", en: "folder of the publication" },
  format: { id: "bentuk laporan", en: "form of the report" },
  strict: { id: "peringatan ikut menggagalkan", en: "warnings fail too" },
  allFindings: {
    id: "tampilkan semua temuan, juga yang lebih dari seratus dengan kode yang sama dalam satu berkas",
    en: "print all findings, those beyond a hundred of one code in one file as well",
  },
  preset: {
    id: "seketat apa memeriksa, apa pun isi pedoman.yaml; impor: bagi peraturan yang berlaku hanya susunan dan rujukannya",
    en: "how strictly to check, whatever pedoman.yaml says; impor: of acts in force only structure and references",
  },
  dryRun: { id: "kerjakan semuanya kecuali menulis", en: "do everything but the writing" },
  dump: {
    id: "cetak hasil antara sebagai JSON, tanpa menulis terbitan",
    en: "print an intermediate result as JSON, without publishing",
  },
  require: {
    id: "keluaran yang wajib ada; bila mesinnya tidak terpasang, tidak ada yang diterbitkan",
    en: "outputs that must be made; without their engine nothing is published",
  },
  parser: { id: "pembaca Markdown", en: "Markdown parser" },
  build: {
    id: "susun terbitan: buku pegangan, daftar periksa, aturan",
    en: "make the publication: handbook, checklists, rules",
  },
  check: { id: "periksa naskah tanpa menulis apa pun", en: "check the texts without writing anything" },
  analyse: {
    id: "cari pertentangan, celah, dan aturan yang tidak pernah berlaku, dengan contoh keadaannya",
    en: "look for contradictions, gaps and rules that never matter, with situations that show them",
  },
  budget: {
    id: "banyaknya keadaan yang boleh ditelusuri (bila tidak diisi: sama dengan check)",
    en: "how many situations may be looked at (by default as many as check)",
  },
  solver: {
    id: "yang menjawab pertanyaan yang tidak terjawab oleh penelusuran",
    en: "what answers the questions that the search leaves open",
  },
  analyseOut: {
    id: "berkas Markdown untuk skenario yang menunjukkan temuannya",
    en: "Markdown file for the scenarios that show the findings",
  },
  diff: {
    id: "sandingkan dua keadaan peraturan: bunyi, akibat, dan keadaan yang kini diputus lain",
    en: "set two states of the law side by side: words, effects, situations now decided otherwise",
  },
  diffBefore: {
    id: "semula: folder, revisi git, atau rules.json",
    en: "before: a folder, a git revision or a rules.json",
  },
  diffAfter: {
    id: "menjadi: folder, revisi git, atau rules.json",
    en: "after: a folder, a git revision or a rules.json",
  },
  diffOut: {
    id: "berkas hasil; akhirannya (.html, .json) menentukan bentuknya",
    en: "file to write; its ending (.html, .json) says the form",
  },
  fix: {
    id: "perbaiki naskah: kerjakan usul perubahan yang pasti",
    en: "mend the texts: make the suggested changes that are sure",
  },
  fixFiles: { id: "naskah yang diperbaiki; tanpa nama: semuanya", en: "texts to mend; without any: all of them" },
  unsafe: {
    id: "kerjakan juga usul yang dapat mengubah makna",
    en: "make the suggestions that may change the meaning too",
  },
  fixDryRun: {
    id: "tampilkan perubahannya tanpa menulis apa pun",
    en: "show the changes without writing anything",
  },
  fixCode: { id: "hanya temuan berkode ini (boleh beberapa)", en: "only findings of this code (may be several)" },
  renumber: {
    id: "urutkan kembali nomor rancangan, BAB sampai angka, beserta semua rujukannya",
    en: "put the numbers of drafts in order, BAB to angka, with all references to them",
  },
  insertPlace: {
    id: 'buka tempat kosong, misalnya "Pasal 12 ayat (3)"; nomor sesudahnya bergeser beserta semua rujukannya',
    en: 'make room, for example at "Pasal 12 ayat (3)"; the numbers after it move with all references to them',
  },
  removePlace: {
    id: "hapus ketentuan yang tidak dirujuk lagi; nomor sesudahnya bergeser beserta semua rujukannya",
    en: "remove a provision nothing refers to; the numbers after it move with all references to them",
  },
  fixDocument: {
    id: "id peraturan atau keputusan yang nomornya diubah",
    en: "id of the regulation or decree whose numbers move",
  },
  review: {
    id: "tinjau aturan yang berubah bersama bunyinya, dan catat yang diterima",
    en: "review the rules that changed with their text, and record what is accepted",
  },
  reviewIds: { id: "id aturan; tanpa id: semuanya", en: "ids of rules; without any: all of them" },
  reviewYes: { id: "terima tanpa bertanya", en: "accept without asking" },
  decide: {
    id: "tanya aturan terbitan: bolehkah peran ini melakukan tindakan ini? (0 boleh, 1 selain itu, 2 tidak dapat dijawab)",
    en: "ask the published rules: may this role do this act? (0 permitted, 1 otherwise, 2 no answer)",
  },
  duties: {
    id: "tanya aturan terbitan: apa kewajiban peran ini, sampai kapan? (1 bila ada yang dilanggar)",
    en: "ask the published rules: what does this role owe, until when? (1 if one is breached)",
  },
  audit: {
    id: "periksa register terhadap aturan terbitan (1 bila ada temuan)",
    en: "hold registers against the published rules (1 if something is found)",
  },
  keygen: {
    id: "buat sepasang kunci Ed25519 untuk menandatangani terbitan",
    en: "make a pair of Ed25519 keys to sign publications with",
  },
  keyOut: {
    id: "berkas kunci rahasia; kunci umumnya ditulis di sampingnya dengan akhiran .pub",
    en: "file of the private key; the public one is written beside it with the ending .pub",
  },
  sign: {
    id: "tandatangani aturan terbitan: tulis rules/manifest.dsse.json",
    en: "sign the published rules: write rules/manifest.dsse.json",
  },
  signKey: {
    id: "berkas kunci rahasia (PEM); dua selama kunci diganti",
    en: "file of a private key (PEM); two while a key is being replaced",
  },
  signFrom: {
    id: "saat mulai berlakunya terbitan (bila tidak diisi: sekarang)",
    en: "when the publication becomes valid (by default now)",
  },
  signUntil: {
    id: "saat terakhir terbitan boleh dipakai, ISO 8601 dengan selisih dari UTC",
    en: "last instant at which the publication may be used, ISO 8601 with an offset",
  },
  signDraft: { id: "tandatangani meskipun masih rancangan", en: "sign although it is a draft" },
  verify: {
    id: "periksa apakah aturan terbitan utuh dan ditandatangani kunci yang dipercaya (1 bila ditolak)",
    en: "check that published rules are whole and signed by a trusted key (1 if refused)",
  },
  verifyFolder: {
    id: "folder yang memuat manifest.json (bila tidak diisi: dist/rules)",
    en: "folder that holds manifest.json (by default dist/rules)",
  },
  trust: {
    id: "berkas kunci umum yang dipercaya (PEM); mendahului pedoman.yaml",
    en: "files of trusted public keys (PEM); they go before pedoman.yaml",
  },
  state: {
    id: "berkas pengingat edisi terbaru yang pernah diterima; yang lebih lama ditolak",
    en: "file that remembers the newest edition accepted; older ones are refused",
  },
  unsigned: { id: "jangan periksa tanda tangan", en: "look at no signature" },
  atLeast: { id: "tolak edisi di bawah ini", en: "refuse editions below this" },
  auditLog: {
    id: "periksa log tindakan terhadap aturan terbitan, menurut perangkat daerah, bulan, dan norma (1 bila ada temuan)",
    en: "hold a log of acts against the published rules, by agency, month and norm (1 if something is found)",
  },
  logFiles: {
    id: "berkas log: .csv, .ndjson, atau .parquet (boleh beberapa)",
    en: "files of the log: .csv, .ndjson or .parquet (may be several)",
  },
  logApprovals: {
    id: "berkas persetujuan, bila tidak di dalam catatannya sendiri",
    en: "files of approvals, where they do not stand in the entries",
  },
  logAt: {
    id: "saat kewajiban dilihat, ISO 8601 dengan selisih dari UTC; tanpa ini kewajiban tidak dilihat",
    en: "the instant at which duties are looked at, ISO 8601 with an offset; without it they are not",
  },
  test: {
    id: "jalankan semua skenario dalam naskah (1 bila ada yang gagal)",
    en: "run all scenarios of the texts (1 if one fails)",
  },
  serve: {
    id: "layani pertanyaan sistem lain tentang aturan terbitan lewat HTTP (OpenID AuthZEN)",
    en: "answer other systems' questions about the published rules over HTTP (OpenID AuthZEN)",
  },
  allowDraft: {
    id: "terima aturan yang masih rancangan",
    en: "accept rules that are a draft",
  },
  serveHost: { id: "alamat tempat layanan mendengar", en: "address to listen at" },
  servePort: { id: "porta; 0 mengambil yang kosong", en: "port; 0 takes a free one" },
  allowHost: {
    id: "nama lain yang boleh dipakai memanggil layanan ini (kepala Host)",
    en: "other names by which the service may be called (header Host)",
  },
  allowOrigin: {
    id: "asal halaman web yang boleh bertanya, misalnya https://kanal.example.go.id",
    en: "origins of web pages that may ask, for example https://kanal.example.go.id",
  },
  serveBaseUrl: {
    id: "alamat layanan bagi pemanggilnya, bila lain dari tempatnya mendengar",
    en: "address of the service for its callers, if other than where it listens",
  },
  serveDirectory: {
    id: "berkas JSON atau YAML berisi subjek dan sumber daya yang dikenal, dengan peran dan sifatnya",
    en: "JSON or YAML file of known subjects and resources, with their roles and properties",
  },
  serveLog: {
    id: "folder catatan keputusan; bila tidak diisi: catatan-keputusan",
    en: "folder of the decision log; by default catatan-keputusan",
  },
  serveNoLog: { id: "jangan tulis catatan keputusan", en: "keep no decision log" },
  verifyLog: {
    id: "periksa apakah catatan keputusan masih utuh (1 bila ada yang berubah atau hilang)",
    en: "check whether a decision log is whole (1 if something was changed or is missing)",
  },
  verifyLogFolder: { id: "folder catatan keputusan", en: "folder of the decision log" },
  verifyLogAnchor: {
    id: "baris yang pernah dicatat, NOMOR:HASH, dan harus masih ada",
    en: "lines noted earlier, NUMBER:HASH, that must still be there",
  },
  rulesFile: { id: "rules.json selain dari terbitan", en: "a rules.json other than that of the publication" },
  calendarFile: {
    id: "calendar.json selain di samping rules.json",
    en: "a calendar.json other than the one beside rules.json",
  },
  actor: { id: "peran yang bertindak: id, dipisah koma", en: "roles of the actor: ids, parted by commas" },
  act: { id: "tindakan: id atau kata-katanya", en: "act: id or words" },
  at: {
    id: "saat yang ditanyakan, ISO 8601 dengan selisih dari UTC",
    en: "the instant asked about, ISO 8601 with an offset",
  },
  facts: {
    id: "berkas JSON berisi fakta; `-` untuk masukan standar",
    en: "JSON file of facts; `-` for standard input",
  },
  toward: { id: "peran yang dikenai tindakan", en: "roles of whom the act is done to" },
  approvals: { id: "berkas JSON berisi persetujuan", en: "JSON file of approvals" },
  content: { id: "isi yang disetujui: versi atau hash", en: "what approvals must be for: a version or hash" },
  allDuties: { id: "tampilkan juga yang tidak berlaku", en: "show those that do not apply as well" },
  import: {
    id: "ambil naskah dari Word, teks biasa, atau Markdown menjadi naskah berstruktur, dengan laporan tentang setiap paragrafnya",
    en: "take a text from Word, plain text or Markdown into structured Markdown, with a report on every paragraph",
  },
  importFile: { id: "berkas .docx, .txt, atau .md", en: "a .docx, .txt or .md file" },
  importOut: {
    id: "folder hasil impor; harus belum ada isinya (bila tidak diisi: NAMA-impor di samping berkasnya)",
    en: "folder of the outcome, which must hold nothing yet (by default NAME-impor beside the file)",
  },
  importChanges: {
    id: "perubahan terlacak: terima semua, tolak semua, atau tulis keduanya",
    en: "tracked changes: accept all, reject all, or write both",
  },
  registers: {
    id: "berkas atau folder register (YAML, CSV, XLSX); atau satu berkas JSON, `-` untuk masukan standar",
    en: "register files or folders (YAML, CSV, XLSX); or one JSON file, `-` for standard input",
  },
  auditAt: {
    id: "saat yang ditanyakan, ISO 8601 dengan selisih dari UTC (bila tidak diisi: sekarang)",
    en: "the instant asked about, ISO 8601 with an offset (by default now)",
  },
  auditMonth: {
    id: "hanya yang jatuh tempo pada bulan ini, misalnya 2026-10; bulan yang sudah lewat diperiksa pada akhirnya",
    en: "only what fell due in this month, such as 2026-10; a month that is over is judged at its end",
  },
  auditAgency: { id: "hanya Perangkat Daerah dengan id ini", en: "only the agency of this id" },
  auditReport: {
    id: "folder tempat laporan ditulis dalam semua bentuk: halaman, CSV, JSON, dan kalender",
    en: "folder that receives the report in every form: page, CSV, JSON and calendar",
  },
  fill: {
    id: "isi tabel keputusan atau formulir dari register; hasilnya naskah Markdown di luar terbitan",
    en: "fill the tables of a decree or a form from registers; the outcome is Markdown outside the publication",
  },
  fillId: { id: "id dokumen yang mempunyai tabel isian", en: "id of a document that has tables to fill" },
  registerFiles: {
    id: "berkas register, YAML atau CSV; CSV dinamai menurut registernya (boleh beberapa)",
    en: "register files, YAML or CSV; a CSV file is named after its register (may be several)",
  },
  fillOut: {
    id: "folder hasil; bila tidak diisi: isian/ID di dalam folder naskah",
    en: "folder of the outcome; by default isian/ID in the folder of the texts",
  },
  fillRow: {
    id: "hanya lembar untuk baris ini: id atau namanya",
    en: "only the sheet of this row: its id or name",
  },
  lsp: {
    id: "layani penyunting teks (VS Code dan lain-lain) lewat Language Server Protocol",
    en: "serve an editor (VS Code and others) by the Language Server Protocol",
  },
  watch: { id: "susun ulang setiap kali naskah disimpan", en: "build again whenever a text is saved" },
  explain: { id: "jelaskan satu kode temuan", en: "explain one code of a finding" },
  explainCode: { id: "kode temuan; tanpa kode: daftar semuanya", en: "code of a finding; without one: list them all" },
  explainAll: { id: "buat halaman semua temuan", en: "make pages of all findings" },
  explainOut: {
    id: "folder halaman itu; bila tidak diisi: temuan",
    en: "folder of these pages; by default temuan",
  },
  new: { id: "mulai folder naskah baru untuk suatu daerah", en: "start a new folder of texts for a region" },
  newFolder: { id: "folder yang dibuat", en: "folder to make" },
  newName: { id: "nama daerah", en: "name of the region" },
  newProvince: { id: "nama provinsi", en: "name of the province" },
  newCapital: { id: "tempat penetapan (ibu kota)", en: "place of enactment (capital)" },
  newZone: { id: "zona waktu", en: "time zone" },
  newYear: { id: "tahun kalender dan peraturan", en: "year of the calendar and the act" },
  doctor: { id: "periksa apakah mesin ini siap", en: "check whether this machine is ready" },
} satisfies Record<string, Localised>;

/** One phrase in one language. */
export function say(key: keyof typeof words, language: Language): string {
  return words[key][language];
}

/** Commander's own headings and complaints, in Indonesian. */
export const headings: Readonly<Record<string, Localised>> = {
  "Usage:": words.usage,
  "Options:": words.options,
  "Global Options:": words.globalOptions,
  "Commands:": words.commands,
  "Arguments:": words.arguments,
};

/** Turns a complaint of the argument parser into Indonesian; what is quoted in it stays. */
export function complaint(message: string, language: Language): string {
  if (language === "en") return message;
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^error: unknown option '(.+?)'/, "pilihan '$1' tidak dikenal"],
    [/^error: unknown command '(.+?)'/, "perintah '$1' tidak dikenal"],
    [/^error: missing required argument '(.+?)'/, "argumen '$1' belum diisi"],
    [/^error: required option '(.+?)' not specified/, "pilihan '$1' wajib diisi"],
    [/^error: option '(.+?)' argument missing/, "pilihan '$1' memerlukan nilai"],
    [
      /^error: option '(.+?)' cannot be used with option '(.+?)'/,
      "pilihan '$1' tidak dapat dipakai bersama pilihan '$2'",
    ],
    [/^error: too many arguments.*$/, "terlalu banyak argumen"],
    [
      /^error: option '(.+?)' argument '(.+?)' is invalid\. Allowed choices are (.+?)\./,
      "nilai '$2' untuk '$1' tidak dikenal; pilih salah satu: $3",
    ],
    [/\(Did you mean (.+?)\?\)/, "(Mungkin yang dimaksud $1?)"],
  ];
  const said = rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);
  return said === message ? message : `kesalahan: ${said}`;
}
