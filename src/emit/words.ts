import type { AskWords } from "../browser/ask/ask-data.js";
import type { SearchWords } from "../browser/search/search-index.js";
import { unitWords } from "../conditions/time-units.js";
import type { Language } from "../diagnostics/diagnostic.js";
import type { DocumentKind, DocumentStatus } from "../model/document.js";
import type { TimeUnit } from "../model/duration.js";
import type { Certainty, Instrument } from "../model/law.js";
import { monthNames } from "../model/month-names.js";
import type { Bearer, Cardinality, Modality, TimeBound } from "../model/norm.js";
import type { LimitUnit } from "../model/platform-limit.js";
import type { TracePart } from "../model/trace.js";

/** The pictures of rules, tables and roles. */
export type ChartWords = {
  readonly title: string;
  readonly introduction: string;
  readonly contents: string;
  /** Before the provisions a picture is made from. */
  readonly grounds: string;
  /** Of a picture beside the text it is made from: where its list is. */
  readonly asTable: string;
  part(title: string, part: number, parts: number): string;
  /** Of an image, for those who listen. */
  description(about: string): string;
  tableOf(title: string): string;
  /** Between a first and a second choice. */
  readonly next: string;
  standsInFor(names: string, role: string): string;
  /** Who does it, and to whom. */
  towards(who: string, whom: string): string;
  when(condition: string): string;
  unless(condition: string): string;
  readonly none: string;
  readonly ladders: ChartGroup & {
    name(act: string): string;
    about(act: string, levels: number): string;
    /** A level with the name of its fact: `Tingkat serius`. */
    level(fact: string, level: string): string;
    within(period: string): string;
    readonly substitutes: string;
    readonly columns: Readonly<Record<"level" | "who" | "time" | "substitutes" | "substituteTime", string>>;
  };
  readonly times: ChartGroup & {
    name(event: string): string;
    about(event: string, deadlines: number): string;
    readonly conditional: string;
    readonly columns: Readonly<Record<"level" | "time" | "act" | "who" | "conditions" | "provision", string>>;
  };
  readonly cascades: ChartGroup & {
    name(determines: string): string;
    about(determines: string, rows: number, hit: "unique" | "first" | "highest"): string;
    readonly start: string;
    readonly yes: string;
    readonly no: string;
    /** One condition as a question; over several; over what is left with and without conditions of its own. */
    one(condition: string): string;
    readonly any: string;
    readonly rest: string;
    readonly restWith: string;
    readonly always: string;
    readonly columns: Readonly<Record<"order" | "when" | "result", string>>;
  };
  readonly roles: ChartGroup & {
    readonly title: string;
    about(roles: number): string;
    rank(rank: number): string;
    substitutes(names: string): string;
    readonly columns: Readonly<Record<"role" | "parent" | "rank" | "substitutes", string>>;
  };
  /** The flows of the procedures, which stand with them. */
  readonly flows: ChartGroup;
};

/** One kind of pictures: its heading, and how it is read. */
export type ChartGroup = { readonly heading: string; readonly note: string };

/**
 * The labels that people read in the handbook and the checklists, all in one place. The law's own formulae are not here: they are
 * Indonesian in every language and stand in `formulae.ts`. A second language is one more value of this type.
 */
export type Words = {
  /** Value of the `lang` attribute. */
  readonly language: Language;
  /** Name of the whole site. */
  readonly site: string;
  readonly handbook: string;
  readonly checklists: string;
  /** The parts of the site, as the navigation names them. */
  readonly parts: Readonly<Record<"documents" | "roles" | "ask" | "checklists", string>>;
  /** The author of what is printed: `Pemerintah Kabupaten …`. */
  governmentOf(region: string): string;
  readonly skipToContent: string;
  readonly siteNavigation: string;
  /** Of the switch between light and dark. */
  readonly darkMode: string;
  /** Of the search box, on every page. */
  readonly searchName: string;
  readonly searchHint: string;
  readonly searchSubmit: string;
  /** What the script of the search says. */
  readonly search: SearchWords;
  /** A part of the elucidation in the results: `Penjelasan Pasal 5`. */
  elucidation(heading: string): string;
  /** The page of results; without scripts it is an index of words. */
  readonly searchPage: Readonly<
    Record<"title" | "introduction" | "withoutScripts" | "results" | "index" | "indexIntroduction" | "letters", string>
  >;
  readonly contents: string;
  readonly contentsFolded: string;
  /** Of the whole handbook in print: its contents, and the sentence on its front page. */
  readonly contentsOfBook: string;
  readonly bookIntroduction: string;
  readonly allDocuments: string;
  /** Of the handbook in one file, where its contents stand. */
  readonly contentsOfFile: string;
  readonly opening: string;
  readonly closing: string;
  readonly glossary: string;
  readonly glossaryIntroduction: string;
  readonly footnotes: string;
  readonly backToText: string;
  readonly identity: string;
  readonly repealed: string;
  readonly handbookIntroduction: string;
  readonly checklistsIntroduction: string;
  readonly kinds: Readonly<
    Record<DocumentKind, { readonly one: string; readonly group: string; readonly about: string }>
  >;
  readonly status: Readonly<Record<DocumentStatus, string>>;
  /** One sentence on what the status means; dates are already in words. */
  statusSentence(status: DocumentStatus, from: string, to: string | undefined): string;
  linkTo(citation: string): string;
  /** The panel at the lasting link of a provision. */
  readonly panel: Readonly<Record<"link" | "citation" | "words" | "done" | "failed", string>>;
  /** How a document that is no act is cited: `Pedoman “…”, edisi 2`. */
  citedAs(kind: DocumentKind, title: string, edition: number): string;
  readonly breadcrumbs: string;
  readonly previousDocument: string;
  readonly nextDocument: string;
  readonly neighbours: string;
  /** What a file is, by its ending. */
  /** Forms of one document, and of the handbook as a whole, by ending and in the order in which they are offered. */
  readonly documentForms: Readonly<Record<string, string>>;
  readonly wholeForms: Readonly<Record<string, string>>;
  readonly oneFile: string;
  readonly oneFileAbout: string;
  readonly wholeHandbook: string;
  referredBy(count: number): string;
  readonly sameDocument: string;
  table(columns: string): string;
  image(alternative: string): string;
  readonly imageWithoutWords: string;
  readonly done: string;
  readonly notDone: string;
  footnote(number: number): string;
  count(count: number, what: Counted): string;
  /** `YYYY-MM-DD` in words. */
  date(date: string): string;
  validity(from: string, to: string | undefined): string;
  /** Labels of what a document's head says. */
  readonly head: Readonly<Record<HeadLabel, string>>;
  readonly edition: string;
  readonly policyEdition: string;
  readonly contentHash: string;
  readonly contentHashMeaning: string;
  /** Before the first signs of the hash, at the foot of a page. */
  readonly contentHashShort: string;
  /** What the picture above the letterhead of an act shows, for who cannot see it. */
  readonly emblem: string;
  readonly yes: string;
  readonly no: string;
  /** `a, b, dan c`. */
  list(items: readonly string[], connector: "and" | "or"): string;

  readonly machine: string;
  readonly machineIntroduction: string;
  /** Before the sentence that says a rule back from its compiled form. */
  readonly saidBack: string;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly modalityMeanings: Readonly<Partial<Record<Modality, string>>>;
  readonly norm: Readonly<Record<NormLabel, string>>;
  readonly units: Readonly<Record<TimeUnit, string>>;
  readonly bounds: Readonly<Record<TimeBound["bound"], string>>;
  readonly directions: Readonly<Record<"since" | "before", string>>;
  readonly cardinality: Readonly<Record<Cardinality["bound"], string>>;
  readonly connectors: Readonly<Record<Extract<Bearer, { readonly members: unknown }>["kind"], string>>;
  asIn(citation: string): string;
  substitutesOf(citation: string): string;
  readonly humanAssessment: string;
  readonly graduated: string;
  /** A case by list element (`huruf c`) or by choice (`tingkat serius` reads `serius`). */
  caseOf(key: string): string;

  readonly scenario: string;
  readonly scenarioLabels: Readonly<Record<"question" | "at" | "like" | "different" | "facts" | "expected", string>>;
  /** Keys of `expected`, as the author writes them. */
  readonly expectations: Readonly<Record<string, string>>;

  /** What follows from a statement, as the columns of a trace name it. */
  readonly trace: Readonly<Record<"answers" | TracePart, string>>;
  readonly traceIntroduction: string;
  statedBy(office: string): string;
  readonly assessedByPerson: string;

  /** Columns of the table of safe values, and what stands above it. */
  readonly safeLimits: Readonly<Record<"note" | "platform" | "part" | "value" | "unknown", string>>;
  readonly limitUnits: Readonly<Record<LimitUnit, string>>;
  number(value: number): string;
  /** What is known of an act outside the handbook: whether it holds, and how sure that is. */
  lawStatus(instrument: Instrument, certainty: Certainty | undefined): string;
  /** Printed beside a citation whose text nobody has read. */
  readonly lawNote: string;
  readonly citedByHeading: string;
  readonly notCited: string;

  /** The map of what reads, tries and asks for every provision. */
  readonly coverage: Readonly<Record<"title" | "introduction" | "legend" | "provision" | "link", string>> & {
    readonly columns: Readonly<
      Record<"units" | "rules" | "human" | "known" | "none" | "norms" | "scenarios" | "items", string>
    >;
    tableOf(title: string): string;
  };

  /** The flow of a SOP, drawn. */
  readonly flow: Readonly<Record<"heading" | "note" | "activity" | "start" | "end" | "detached", string>> & {
    alongside(step: number): string;
    part(part: number, parts: number): string;
    description(steps: number): string;
  };

  readonly charts: ChartWords;

  decisionTableNote(determines: string, hit: "unique" | "first" | "highest", fallback: string | undefined): string;

  forRoleAt(role: string, moment: string | undefined): string;
  readonly moment: string;
  /** Said over a group of grounds to stop. */
  readonly stopItems: string;
  readonly roleWithChecklists: string;
  readonly otherRoles: string;
  readonly dutiesAndProhibitions: string;
  /** Says which document is cited, where all duties stand in one. */
  dutiesIntroduction(document: string | undefined): string;
  asRole(term: string): string;
  readonly withoutProvision: string;
  readonly downloads: string;
  /** The forms of a page that can be taken along, by the ending of their file, in the order in which they are offered. */
  readonly fileForms: Readonly<Record<string, string>>;
  /** Bytes in words: `84 kB`, `1,2 MB`. */
  fileSize(bytes: number): string;
  /** Of the sheets of roles: as tables, as tasks of a calendar, as pages that remember. */
  readonly sheet: SheetWords;
  readonly printHint: string;
  readonly checklistOf: string;
  checklistInherited(term: string): string;
  readonly openChecklist: string;
  /** Columns of a checklist that is printed as a form. */
  readonly sheetColumns: Readonly<Record<"number" | "done" | "item" | "ground" | "note", string>>;
  readonly signatures: string;
  readonly signatureName: string;
  readonly signatureDate: string;
  readonly nothingForRole: string;
  readonly filledBy: string;
  readonly allRoles: string;
  readonly sourceDocument: string;

  /** Contents of a book for e-readers, and what its metadata say of how it can be read. */
  readonly bookContents: string;
  readonly bookAccessibility: string;

  /** The ways in for whoever does not look for a document. */
  readonly entries: { readonly name: string } & Readonly<
    Record<"roles" | "ask", { readonly title: string; readonly about: string }>
  >;
  /** The page that shows all documents down to the Pasal. */
  readonly structure: Readonly<Record<"title" | "introduction" | "open" | "link", string>>;
  readonly ask: AskWords;
  readonly askPage: Readonly<
    Record<"title" | "introduction" | "withoutScript" | "privacy" | "examples" | "examplesIntroduction" | "try", string>
  >;
  readonly roles: RoleWords;
  /** The abstract of an act, part by part. */
  readonly abstract: Readonly<Record<"title" | "considerations" | "basis" | "matter" | "notes", string>>;
};

/** What the sheet of a role says in its several forms. */
type SheetWords = {
  readonly columns: Readonly<
    Record<"number" | "list" | "moment" | "part" | "kind" | "item" | "ground" | "done" | "by" | "date", string>
  >;
  readonly kinds: Readonly<Record<"do" | "stop", string>>;
  /** Said by a spreadsheet to whoever writes something else. */
  choose(yes: string, no: string): string;
  readonly calendar: string;
  readonly calendarItems: string;
  calendarCounting(from: string, draft: boolean): string;
  every(period: string): string;
  /** Over the links to the lists of a page. */
  readonly contents: string;
  /** Of what the page's script adds; `{…}` is filled by it. */
  readonly tools: Readonly<
    Record<
      | "legend"
      | "remember"
      | "note"
      | "notKept"
      | "printAll"
      | "print"
      | "printBlank"
      | "clear"
      | "question"
      | "yes"
      | "no"
      | "progress"
      | "stop"
      | "changed",
      string
    >
  >;
  readonly filter: Readonly<
    Record<
      | "role"
      | "moment"
      | "platform"
      | "anyRole"
      | "anyMoment"
      | "anyPlatform"
      | "noPlatform"
      | "platformNote"
      | "reset"
      | "found",
      string
    >
  >;
};

/** What the pages by role say. */
export type RoleWords = {
  readonly title: string;
  readonly introduction: string;
  readonly iAm: string;
  /** Of its page, where it stands among others: `Menurut peran: Admin`. */
  inBrief(term: string): string;
  readonly above: string;
  readonly ask: string;
  readonly askThis: string;
  readonly sheet: string;
  readonly contents: string;
  readonly deadlines: string;
  readonly deadlineColumns: readonly [string, string];
  readonly must: string;
  readonly mustNot: string;
  readonly may: string;
  readonly needsApproval: string;
  readonly approves: string;
  readonly consequences: string;
  readonly protection: string;
  readonly checklists: string;
  readonly procedures: string;
  readonly forms: string;
  steps(numbers: readonly number[]): string;
  readonly quote: string;
  approvalOf(roles: string): string;
  askedBy(role: string): string;
  readonly nothing: string;
  readonly machine: string;
};

/** What is counted on the pages. */
type Counted = "pasal" | "section" | "norm" | "rule" | "scenario" | "item" | "duty";

/** What a document's head may say of it. */
export type HeadLabel =
  | "status"
  | "inForce"
  | "assumedInForce"
  | "author"
  | "basis"
  | "shortTitle"
  | "number"
  | "unit"
  | "approver"
  | "performers"
  | "qualifications"
  | "related"
  | "equipment"
  | "warning"
  | "records"
  | "year"
  | "zone"
  | "countingBasis"
  | "endOfDay"
  | "eventDayCounts"
  | "region"
  | "province"
  | "capital"
  | "headOfRegion"
  | "regionalSecretary"
  | "repeals"
  | "amends"
  | "copies"
  | "signedBy"
  | "moment"
  | "checked";

/** What may be said of a norm beside its modality and act. */
export type NormLabel =
  | "id"
  | "bearer"
  | "act"
  | "counterparty"
  | "when"
  | "unless"
  | "elements"
  | "by"
  | "deadline"
  | "before"
  | "after"
  | "at"
  | "every"
  | "per"
  | "cardinality"
  | "approvals"
  | "opens"
  | "determines"
  | "exceptsFrom"
  | "follows"
  | "extension"
  | "manner"
  | "instrument"
  | "evidence"
  | "graduated"
  | "assessment"
  | "reason"
  | "interpretation";

/** `2026-07-01` as `1 Juli 2026`; anything else as it stands. */
export function indonesianDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = monthNames[Number(month) - 1]?.id;
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

const counted: Readonly<Record<Counted, string>> = {
  pasal: "pasal",
  section: "bagian",
  norm: "aturan terbaca mesin",
  rule: "aturan",
  scenario: "contoh kasus",
  item: "butir periksa",
  duty: "kewajiban dan larangan",
};

const askWords: AskWords = {
  roleLabel: "Saya adalah",
  chooseRole: "Pilih peran …",
  actLabel: "Saya ingin",
  chooseAct: "Pilih tindakan …",
  otherActs: "Tindakan yang terbuka bagi peran lain",
  towardLabel: "Terhadap siapa?",
  towardAnyone: "Tidak disebut",
  whenLabel: "Kapan?",
  whenNow: "Sekarang",
  whenOther: "Waktu lain",
  begin: "Mulai",
  missingChoice: "Pilih peran dan tindakan dahulu.",
  noSuchTime: "Waktu itu tidak ada dalam kalender buku pegangan ini. Pilih waktu lain.",
  change: "Ubah",
  back: "Kembali ke langkah sebelumnya",
  startAgain: "Ulangi dari awal",
  print: "Cetak",
  copyLink: "Salin tautan",
  copied: "Tautan tersalin.",
  linkNote: "Tautan tetap memuat jawaban Anda di belakang tanda #; nama orang dan teks bebas tidak ikut.",
  prompts: {
    boolean: "Benar atau tidak?",
    choice: "Pilih satu",
    number: "Berapa?",
    date: "Tanggal berapa?",
    event: "Sudah terjadi atau belum?",
    text: "Isi",
    list: "Pilih semua yang ada",
    time: "Pukul berapa?",
  },
  yes: "Ya, benar",
  no: "Tidak",
  unknown: "Tidak tahu",
  notYet: "Belum terjadi",
  happened: "Sudah, pada waktu ini",
  none: "Tidak satu pun",
  next: "Lanjut",
  cannotBeAsked: "Keadaan ini hanya dapat diisi dari register.",
  numberRange: "Bilangan bulat, {least} sampai dengan {most}.",
  numberWrong: "Isi dengan bilangan bulat dalam batas itu, atau pilih Tidak tahu.",
  because: "Ditanyakan karena",
  questionsLeft: "Paling banyak {count} pertanyaan lagi sesudah ini.",
  lastQuestion: "Pertanyaan terakhir.",
  soFar: "Sejauh ini: perlu persetujuan {roles}.",
  answered: "Jawaban Anda",
  finishNow: "Cukup, lihat jawaban sementara",
  verdicts: {
    permit: { mark: "✓", title: "Boleh", sentence: "Keadaan yang Anda sebut memenuhi ketentuan buku pegangan ini." },
    unregulated: {
      mark: "✓",
      title: "Tidak dilarang",
      sentence:
        "Buku pegangan ini tidak mengatur tindakan ini bagi peran Anda. Peraturan lain dan perintah atasan tetap berlaku.",
    },
    deny: { mark: "✕", title: "Tidak boleh", sentence: "Keterangan lain tidak mengubah jawaban ini." },
    needs_approval: {
      mark: "!",
      title: "Perlu persetujuan",
      sentence: "Jangan lakukan sebelum disetujui. Diam bukan setuju.",
    },
    needs_facts: {
      mark: "?",
      title: "Belum dapat dipastikan",
      sentence:
        "Yang tidak diketahui tidak pernah dianggap terpenuhi. Jangan lakukan dahulu; cari keterangan di bawah.",
    },
    refused: { mark: "–", title: "Tidak dapat dijawab", sentence: "Ini bukan izin." },
  },
  approvalOf: "Perlu persetujuan {roles}",
  approvalAny: "salah satu dari {roles}",
  decideBy: "{roles} wajib memutus paling lambat {limit}",
  noGrant: "Tindakan ini hanya boleh dengan izin, hak, atau wewenang, dan tidak satu pun berlaku di sini.",
  reasons: "Alasannya",
  quote: "Bunyi pasal",
  byPerson: "Dinilai oleh manusia",
  stillNeeded: "Yang harus diketahui dahulu",
  onlyTime: "Yang belum terjadi; hanya waktu yang dapat menjawab",
  duties: "Kewajiban yang menyertai",
  perhaps: "mungkin",
  since: "sejak",
  before: "sebelum",
  until: "sampai {due}",
  untilIfNow: "bila terjadi pada waktu yang ditanyakan, sampai {due}",
  checklist: "Periksa dahulu",
  approved: "Sudah disetujui {role}",
  approvedAlready: "Disetujui {role}",
  refusedAlready: "Ditolak {role}",
  askedOf: "{role}: bolehkah {act}?",
  draft: "Rancangan: ketentuan ini belum berlaku dan belum mengikat siapa pun.",
  workingTime: "jam kerja",
  offTime: "di luar jam kerja",
  rolePage: "Semua yang berlaku bagi {role}",
  time: {
    pattern: "{weekday}, {day} {month} {year} pukul {hour}.{minute} {zone}",
    weekdays: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    months: monthNames.map(({ id }) => id),
    zones: { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" },
  },
  units: unitWords,
  states: { holds: "ya", fails: "tidak", unknown: "belum diketahui" },
  and: "dan",
  or: "atau",
  edition: "Dihitung dari edisi {edition} ({hash}) untuk {at}.",
};

const indonesian: Words = {
  language: "id",
  site: "Buku Pegangan",
  handbook: "Buku Pegangan",
  checklists: "Daftar Periksa",
  parts: {
    documents: "Dokumen",
    roles: "Menurut peran",
    ask: "Bolehkah saya …?",
    checklists: "Daftar periksa",
  },
  governmentOf: (region) => `Pemerintah ${region}`,
  skipToContent: "Langsung ke isi",
  siteNavigation: "Bagian situs",
  darkMode: "Tampilan gelap",
  searchName: "Cari di buku pegangan",
  searchHint: "Cari kata atau pasal",
  searchSubmit: "Cari",
  search: {
    found: "{count} hasil dalam {documents} dokumen",
    none: "Tidak ada hasil untuk “{query}”.",
    some: "Tidak ada tempat yang memuat semua kata itu. Ini yang memuat sebagian.",
    all: "Lihat semua {count} hasil",
    jump: "Langsung ke",
    nearest: "Tempat yang disebut tidak ada; ini yang terdekat.",
    keys: "Panah untuk memilih, Enter untuk membuka, Esc untuk menutup.",
    results: "Hasil pencarian",
    other: "Halaman lain",
    failed: "Pencarian tidak dapat dimuat. Berkas assets/cari-indeks.js tidak ada di samping halaman ini.",
  },
  elucidation: (heading) => (heading === "" ? "Penjelasan" : `Penjelasan ${heading}`),
  searchPage: {
    title: "Cari",
    introduction:
      "Ketik kata, kalimat dalam tanda kutip, atau tempat dalam peraturan: pasal 12 ayat 3 huruf b, Ps 12(3)b, 12 (3) b.",
    withoutScripts:
      "Pencarian memerlukan JavaScript, yang tidak berjalan di peramban ini. Pakai indeks di bawah, atau pencarian di halaman (Ctrl+F).",
    results: "Hasil",
    index: "Indeks istilah dan judul",
    indexIntroduction: "Istilah yang dibatasi artinya dan judul bagian dari semua dokumen, menurut abjad.",
    letters: "Huruf awal",
  },
  contents: "Isi dokumen",
  contentsOfBook: "Daftar isi",
  bookIntroduction:
    "Peraturan, keputusan, pedoman, prosedur, daftar periksa, dan formulir dalam satu buku. Rujukan di dalamnya dapat diklik.",
  contentsFolded: "Isi dokumen (ringkas)",
  allDocuments: "Semua dokumen",
  contentsOfFile: "Isi berkas ini",
  opening: "Pembukaan",
  closing: "Penutup",
  glossary: "Daftar istilah",
  glossaryIntroduction: "Istilah yang dibatasi artinya dan dipakai pada halaman ini, menurut abjad.",
  footnotes: "Catatan kaki",
  backToText: "Kembali ke teks",
  identity: "Identitas dokumen",
  repealed: "Dihapus.",
  handbookIntroduction:
    "Peraturan, pedoman, dan prosedur dalam satu tempat. Setiap pasal dan ayat mempunyai tautan tetap (¶) yang dapat disalin dan dikirim.",
  checklistsIntroduction:
    "Daftar yang dicentang saat bekerja, disusun menurut peran. Setiap butir menyebut pasal yang dilayaninya.",
  kinds: {
    "peraturan-bupati": {
      one: "Peraturan",
      group: "Peraturan",
      about: "Dasar hukum: hak, kewajiban, larangan, dan sanksi.",
    },
    "keputusan-bupati": { one: "Keputusan", group: "Keputusan", about: "Penetapan orang, akun, dan tim." },
    pedoman: { one: "Pedoman", group: "Pedoman", about: "Cara kerja sehari-hari dengan contoh." },
    sop: { one: "Prosedur (SOP)", group: "Prosedur", about: "Langkah demi langkah: siapa, apa, berapa lama." },
    "daftar-periksa": { one: "Daftar periksa", group: "Daftar periksa", about: "Yang diperiksa pada saat tertentu." },
    formulir: { one: "Formulir", group: "Formulir", about: "Lembar yang diisi dan ditandatangani." },
    kosakata: { one: "Kosakata", group: "Kosakata", about: "Fakta dan tindakan yang dibaca mesin dari peraturan." },
    organisasi: { one: "Organisasi", group: "Organisasi", about: "Peran, jenjang, dan pengganti." },
    kalender: { one: "Kalender", group: "Kalender", about: "Hari kerja, jam kerja, dan hari libur." },
    penelusuran: {
      one: "Penelusuran",
      group: "Penelusuran",
      about: "Dari arahan ke pasal, aturan, butir periksa, dan contoh kasus.",
    },
    "batas-platform": {
      one: "Batas platform",
      group: "Batas platform",
      about: "Data tentang platform, dengan sumber dan tanggalnya; bukan norma.",
    },
    "dasar-hukum": {
      one: "Dasar hukum",
      group: "Dasar hukum",
      about: "Peraturan lain yang dirujuk: keadaannya, seberapa pasti, dan siapa yang merujuknya.",
    },
  },
  status: {
    rancangan: "Rancangan",
    berlaku: "Berlaku",
    diubah: "Diubah",
    dicabut: "Dicabut",
  },
  statusSentence(status, from, to) {
    switch (status) {
      case "rancangan":
        return `Belum berlaku. Isinya masih dapat berubah. Tanggal ${from} hanya anggapan untuk menghitung aturannya.`;
      case "berlaku":
        return to === undefined ? `Sejak ${from}.` : `Sejak ${from} sampai dengan ${to}.`;
      case "diubah":
        return `Masih berlaku, sejak ${from}, dengan perubahan. Baca bersama naskah perubahannya.`;
      case "dicabut":
        return to === undefined
          ? `Tidak berlaku lagi. Dahulu berlaku sejak ${from}.`
          : `Tidak berlaku lagi. Dahulu berlaku sejak ${from} sampai dengan ${to}.`;
    }
  },
  linkTo: (citation) => `Tautan ke ${citation}`,
  panel: {
    link: "Salin tautan",
    citation: "Kutip",
    words: "Kutip dengan bunyinya",
    done: "Tersalin.",
    failed: "Peramban ini tidak mengizinkan penyalinan.",
  },
  citedAs: (kind, title, edition) => `${indonesian.kinds[kind].one} “${title}”, edisi ${edition}`,
  breadcrumbs: "Letak halaman ini",
  previousDocument: "Sebelumnya",
  nextDocument: "Berikutnya",
  neighbours: "Dokumen sebelum dan sesudahnya",
  documentForms: {
    pdf: "PDF, bentuk resmi untuk dicetak",
    docx: "Word (DOCX)",
    epub: "Buku elektronik (EPUB)",
    html: "Abstrak",
    xml: "Akoma Ntoso (XML), untuk sistem lain",
  },
  wholeForms: {
    html: "Satu berkas (HTML), untuk ponsel dan percakapan",
    pdf: "PDF untuk dicetak",
    epub: "Buku elektronik (EPUB)",
    json: "Katalog JDIH (JSON), untuk sistem lain",
  },
  oneFile: "Buku pegangan dalam satu berkas",
  oneFileAbout: "Semua dokumen dalam satu berkas, dengan pencarian; terbaca tanpa jaringan dan tanpa berkas lain.",
  wholeHandbook: "Seluruh buku pegangan",
  referredBy: (count) => `Dirujuk oleh ${count}`,
  sameDocument: "Dokumen ini",
  table: (columns) => (columns === "" ? "Tabel" : `Tabel: ${columns}`),
  image: (alternative) => `Gambar: ${alternative}`,
  imageWithoutWords: "Gambar tanpa keterangan",
  done: "sudah dicentang",
  notDone: "belum dicentang",
  footnote: (number) => `Catatan kaki ${number}`,
  count: (count, what) => `${count} ${counted[what]}`,
  date: indonesianDate,
  validity: (from, to) => (to === undefined ? `sejak ${from}` : `${from} sampai dengan ${to}`),
  head: {
    status: "Status",
    inForce: "Berlaku",
    assumedInForce: "Dianggap berlaku",
    author: "Penyusun",
    basis: "Dasar",
    shortTitle: "Disebut juga",
    number: "Nomor",
    unit: "Unit",
    approver: "Disahkan oleh",
    performers: "Pelaksana",
    qualifications: "Kualifikasi pelaksana",
    related: "Keterkaitan",
    equipment: "Peralatan",
    warning: "Peringatan",
    records: "Pencatatan",
    year: "Tahun",
    zone: "Zona waktu",
    countingBasis: "Dasar penghitungan waktu",
    endOfDay: "Hari terakhir berakhir pukul",
    eventDayCounts: "Hari peristiwa ikut dihitung",
    region: "Daerah",
    province: "Provinsi",
    capital: "Ibu kota",
    headOfRegion: "Kepala daerah",
    regionalSecretary: "Sekretaris daerah",
    repeals: "Mencabut",
    amends: "Mengubah",
    copies: "Tembusan",
    signedBy: "Ditandatangani oleh",
    moment: "Diisi",
    checked: "Sumber terakhir diperiksa",
  },
  edition: "Edisi dokumen",
  policyEdition: "Edisi kebijakan",
  contentHash: "Sidik isi (SHA-256)",
  contentHashShort: "Sidik isi",
  emblem: "Lambang negara",
  contentHashMeaning: "Sidik isi sama bila dan hanya bila seluruh naskahnya sama.",
  yes: "ya",
  no: "tidak",
  list(items, connector) {
    const word = connector === "and" ? "dan" : "atau";
    if (items.length <= 2) return items.join(` ${word} `);
    return `${items.slice(0, -1).join(", ")}, ${word} ${items.at(-1)}`;
  },

  machine: "Pembacaan mesin",
  machineIntroduction: "Begini komputer membaca ketentuan di atas. Yang mengikat adalah teks ketentuannya.",
  saidBack: "Terbaca:",
  modalities: {
    obligation: "wajib",
    requirement: "harus",
    prohibition: "dilarang",
    permission: "dapat",
    "exclusive-permission": "hanya dapat",
    right: "berhak",
    power: "berwenang",
    sanction: "dikenai",
    exemption: "tidak dikenai",
    determination: "menentukan",
    statement: "ketentuan",
  },
  modalityMeanings: {
    obligation: "kewajiban; yang melanggar dapat dikenai sanksi",
    requirement: "syarat; bila tidak dipenuhi, haknya tidak diperoleh",
    prohibition: "larangan",
    permission: "boleh memilih",
    "exclusive-permission": "hanya dengan cara ini",
    right: "hak",
    power: "wewenang",
  },
  norm: {
    id: "Id aturan",
    bearer: "Pelaku",
    act: "Perbuatan",
    counterparty: "Terhadap",
    when: "Bila",
    unless: "Kecuali",
    elements: "Unsur",
    by: "Menurut",
    deadline: "Batas waktu",
    before: "Sebelum",
    after: "Setelah",
    at: "Pada saat",
    every: "Setiap",
    per: "Untuk tiap",
    cardinality: "Jumlah",
    approvals: "Persetujuan",
    opens: "Syarat untuk",
    determines: "Menentukan",
    exceptsFrom: "Mengecualikan",
    follows: "Atas pelanggaran",
    extension: "Perpanjangan",
    manner: "Cara",
    instrument: "Bentuk",
    evidence: "Bukti disimpan",
    graduated: "Urutan",
    assessment: "Penilaian",
    reason: "Alasan",
    interpretation: "Tafsir",
  },
  units: unitWords,
  bounds: {
    "at-latest": "paling lambat",
    "at-earliest": "paling cepat",
    "at-most": "paling lama",
    "at-least": "paling singkat",
  },
  directions: { since: "sejak", before: "sebelum" },
  cardinality: { exactly: "tepat", "at-least": "paling sedikit", "at-most": "paling banyak" },
  connectors: { each: "dan", either: "atau", joint: "bersama" },
  asIn: (citation) => `pihak yang disebut dalam ${citation}`,
  substitutesOf: (citation) => `pengganti pihak yang disebut dalam ${citation}`,
  humanAssessment: "dinilai oleh manusia, tidak diputus mesin",
  graduated: "bertahap",
  caseOf: (key) => (/^[a-z]\d?$/.test(key) ? `huruf ${key}` : key.replaceAll("_", " ")),

  scenario: "Contoh kasus",
  scenarioLabels: {
    question: "Pertanyaan",
    at: "Pada",
    like: "Keadaannya seperti contoh",
    different: "Yang berbeda",
    facts: "Keadaan",
    expected: "Jawaban",
  },
  expectations: {
    putusan: "Putusan",
    oleh: "Oleh",
    karena: "Karena",
    kurang: "Fakta yang kurang",
    kewajiban: "Kewajiban",
    temuan: "Temuan",
  },

  trace: { answers: "Ketentuan", rules: "Aturan terbaca mesin", items: "Butir periksa", scenarios: "Contoh kasus" },
  traceIntroduction:
    "Selain arahan dan pasalnya, isi daftar ini dihitung dari naskah: aturan yang membaca pasal itu, butir yang menyebutnya, dan contoh yang mengujinya. Bila kosong, alasannya tertulis.",
  statedBy: (office) => `Disampaikan oleh ${office}.`,
  assessedByPerson: "dinilai manusia",

  safeLimits: {
    note: "Angka aman dihitung dari tabel di atas: yang terkecil bila sumbernya berbeda.",
    platform: "Platform",
    part: "Bagian",
    value: "Angka aman",
    unknown: "belum diketahui",
  },
  limitUnits: { characters: "tanda", bytes: "bita", hashtags: "tagar" },
  number: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, "."),
  lawStatus({ state, validity: { from, to }, lastAmendment }, certainty) {
    const force = {
      "in-force": "Berlaku",
      amended: lastAmendment === undefined ? "Berlaku dengan perubahan" : `Berlaku, terakhir diubah ${lastAmendment}`,
      repealed: "Dicabut",
      "reported-repealed": "Dilaporkan dicabut",
      "not-yet-in-force": "Belum berlaku",
    }[state];
    const since = from === undefined ? "" : `, sejak ${from}`;
    const until = to === undefined ? "" : `, sampai dengan ${to}`;
    const known = {
      verified: "Naskahnya sudah dibaca",
      secondary: "Diketahui dari sumber sekunder",
      unverified: "Belum diverifikasi",
    }[certainty ?? "unverified"];
    return `${force}${since}${until}. ${known}.`;
  },
  lawNote: "perlu verifikasi Bagian Hukum",
  citedByHeading: "Siapa yang merujuk",
  notCited: "Belum dirujuk.",

  coverage: {
    title: "Peta cakupan",
    introduction:
      "Satu baris untuk setiap pasal: berapa ayatnya, bagaimana ayat itu dibaca, dan berapa aturan, skenario, dan butir daftar periksa yang menyangkutnya. Pasal tanpa ayat dihitung satu. Setiap angka dihitung dari naskah.",
    legend: "Warna menurut jumlah:",
    provision: "Ketentuan",
    link: "Peta cakupan: pasal, aturan, skenario, dan daftar periksa",
    columns: {
      units: "Ayat",
      rules: "Dibaca mesin",
      human: "Dinilai manusia",
      known: "Tanpa aturan (definisi dan sejenisnya)",
      none: "Belum dibaca",
      norms: "Aturan",
      scenarios: "Skenario",
      items: "Butir daftar periksa",
    },
    tableOf: (title) => `Peta cakupan ${title}`,
  },

  flow: {
    heading: "Bagan alir",
    note: "Bagan ini dibuat dari tabel langkah di atas. Angka pada simbol adalah nomor langkah; segi lima menunjuk langkah pada lembar bagan yang lain.",
    activity: "Kegiatan",
    start: "Mulai",
    end: "Selesai",
    detached: "tidak ditunggu",
    alongside: (step) => `bersamaan dengan langkah ${step}`,
    part: (part, parts) => `Bagan alir, lembar ${part} dari ${parts}`,
    description: (steps) => `Bagan dari ${steps} langkah; isi yang sama ada pada tabel langkah di atasnya.`,
  },

  charts: {
    title: "Bagan",
    introduction:
      "Gambar dari aturan, tabel, dan peran dalam naskah, dibuat ulang setiap kali naskah berubah. Di bawah setiap gambar ada tabel dengan isi yang sama. Yang mengikat adalah bunyi ketentuan yang ditautkan.",
    contents: "Bagan di halaman ini",
    grounds: "Dibuat dari",
    asTable: "Isi yang sama sebagai tabel",
    part: (title, part, parts) => `${title}, lembar ${part} dari ${parts}`,
    description: (about) => `${about} Isi yang sama ada pada tabel di bawah gambar.`,
    tableOf: (title) => `Tabel: ${title}`,
    next: ", lalu ",
    standsInFor: (names, role) => `${names} untuk ${role}`,
    towards: (who, whom) => `${who} kepada ${whom}`,
    when: (condition) => `bila ${condition}`,
    unless: (condition) => `kecuali ${condition}`,
    none: "–",
    ladders: {
      heading: "Tangga persetujuan",
      note: "Makin ke atas, makin tinggi tingkatnya. Di setiap anak tangga: siapa yang menyetujui, batas waktunya, dan penggantinya.",
      name: (act) => act.charAt(0).toUpperCase() + act.slice(1),
      about: (act, levels) =>
        `Tangga dengan ${levels} anak tangga, satu untuk setiap tingkat: siapa ${act}, batas waktunya, dan penggantinya.`,
      level: (fact, level) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)} ${level}`,
      within: (period) => `paling lambat ${period}`,
      substitutes: "Pengganti",
      columns: {
        level: "Tingkat",
        who: "Yang menyetujui",
        time: "Batas waktu",
        substitutes: "Pengganti",
        substituteTime: "Batas waktu pengganti",
      },
    },
    times: {
      heading: "Garis waktu",
      note: "Satu garis untuk setiap tingkat, yang tertinggi di kiri, semuanya mulai dari peristiwa yang sama. Makin ke bawah, makin lama waktunya; jaraknya menunjukkan urutan, bukan skala. Jam kerja dan hari kerja dihitung menurut kalender kerja.",
      name: (event) => `Sejak ${event}`,
      about: (event, deadlines) =>
        `${deadlines} batas waktu terhitung sejak ${event}, satu garis untuk setiap tingkat.`,
      conditional: "dengan syarat",
      columns: {
        level: "Tingkat",
        time: "Paling lambat",
        act: "Yang dilakukan",
        who: "Oleh",
        conditions: "Syarat",
        provision: "Ketentuan",
      },
    },
    cascades: {
      heading: "Bagan penentuan",
      note: "Pertanyaan dijawab dari atas. Jawaban ya yang pertama memberi hasilnya.",
      name: (determines) => `Penentuan ${determines}`,
      about: (determines, rows, hit) =>
        `Bagan penentuan ${determines} dari ${rows} baris tabel${hit === "highest" ? ", dari hasil tertinggi" : ""}.`,
      start: "Mulai",
      yes: "ya",
      no: "tidak",
      one: (condition) => `${condition}?`,
      any: "Salah satu terpenuhi?",
      rest: "Selain itu",
      restWith: "Selain itu, termasuk bila:",
      always: "dalam semua keadaan",
      columns: { order: "Urutan", when: "Bila", result: "Hasil" },
    },
    roles: {
      heading: "Bagan peran",
      note: "Yang menjorok ke kanan termasuk dalam peran di kirinya: norma bagi peran itu berlaku pula baginya. Ini bukan garis komando. Garis putus-putus menandai peran tanpa jenjang jabatan.",
      title: "Peran dan penggantinya",
      about: (roles) => `Bagan ${roles} peran: termasuk dalam peran apa, jenjangnya, dan siapa penggantinya.`,
      rank: (rank) => `jenjang ${rank}`,
      substitutes: (names) => `pengganti: ${names}`,
      columns: { role: "Peran", parent: "Termasuk", rank: "Jenjang", substitutes: "Pengganti" },
    },
    flows: {
      heading: "Bagan alir prosedur",
      note: "Bagan alir ada pada halaman prosedurnya, di bawah tabel langkah.",
    },
  },

  decisionTableNote(determines, hit, fallback) {
    const how = {
      unique: "Tepat satu baris yang cocok.",
      first: "Baris pertama yang cocok dipakai.",
      highest: "Bila beberapa baris cocok, hasil tertinggi dipakai.",
    }[hit];
    const otherwise = fallback === undefined ? "" : ` Bila tidak ada baris yang cocok: ${fallback}.`;
    return `Kolom terakhir menentukan ${determines}; tanda – berarti tidak disyaratkan. ${how}${otherwise}`;
  },

  forRoleAt: (role, moment) => (moment === undefined ? `Untuk ${role}.` : `Untuk ${role}, ${moment}.`),
  stopItems: "Satu saja terpenuhi, jangan diteruskan.",
  moment: "Saat",
  roleWithChecklists: "Peran dengan daftar periksa",
  otherRoles: "Peran lain: kewajiban dan larangan",
  dutiesAndProhibitions: "Kewajiban dan larangan",
  dutiesIntroduction: (document) =>
    document === undefined
      ? "Kutipan dari peraturan. Yang mengikat adalah bunyi pasal yang ditautkan."
      : `Kutipan dari ${document}. Yang mengikat adalah bunyi pasal yang ditautkan.`,
  asRole: (term) => `Sebagai ${term}`,
  withoutProvision: "tanpa pasal",
  downloads: "Unduh",
  fileForms: {
    pdf: "PDF untuk dicetak",
    docx: "Formulir Word (DOCX)",
    xlsx: "Lembar kerja (XLSX)",
    "excel.csv": "Tabel untuk Excel berbahasa Indonesia (CSV, titik koma)",
    csv: "Tabel untuk program lain (CSV, koma)",
    ics: "Tugas berkala untuk kalender (ICS)",
    epub: "Buku elektronik (EPUB)",
    md: "Teks (Markdown)",
    json: "Data (JSON)",
  },
  fileSize: (bytes) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`,
  sheet: {
    columns: {
      number: "No",
      list: "Daftar",
      moment: "Saat",
      part: "Bagian",
      kind: "Jenis",
      item: "Butir",
      ground: "Dasar",
      done: "Sudah",
      by: "Oleh",
      date: "Tanggal",
    },
    kinds: { do: "dikerjakan", stop: "alasan berhenti" },
    choose: (yes, no) => `Isi dengan ${yes} atau ${no}.`,
    calendar: "Tugas berkala",
    calendarItems: "Butir pada daftar periksa:",
    calendarCounting: (from, draft) =>
      `Jangka waktu pertama dihitung sejak ${from}${draft ? ", tanggal yang dianggap selama naskahnya rancangan" : ""}. Bila dikerjakan lebih awal, jangka berikutnya dihitung dari hari dikerjakan.`,
    every: (period) => `setiap ${period}`,
    contents: "Daftar pada halaman ini",
    tools: {
      legend: "Untuk cetakan",
      remember: "Ingat nama saya di perangkat ini",
      note: "Centang disimpan di perangkat ini saja. Nama dan tanggal hanya untuk cetakan; tanggal tidak pernah disimpan.",
      notKept: "Peramban ini tidak menyimpan apa pun: centang hilang bila halaman ditutup.",
      printAll: "Cetak semua daftar",
      print: "Cetak terisi",
      printBlank: "Cetak kosong",
      clear: "Hapus centang",
      question: "Semua centang pada daftar ini akan dihapus.",
      yes: "Ya, hapus",
      no: "Batal",
      progress: "{done} dari {all} butir sudah",
      stop: "Berhenti: {stops} alasan berhenti terpenuhi.",
      changed: "Berubah sejak Anda mencentangnya pada edisi {edition}. Baca lagi, lalu centang ulang.",
    },
    filter: {
      role: "Peran",
      moment: "Saat",
      platform: "Platform",
      anyRole: "semua peran",
      anyMoment: "semua saat",
      anyPlatform: "semua platform",
      noPlatform: "berlaku di platform apa pun",
      platformNote: "Daftar yang tidak menyebut platform berlaku di platform apa pun.",
      reset: "Tampilkan semua",
      found: "{count} daftar periksa",
    },
  },
  printHint: "Halaman ini dapat dicetak; setiap daftar mulai pada lembar baru.",
  checklistOf: "Daftar periksa untuk",
  checklistInherited: (term) => `berlaku bagi ${term}`,
  openChecklist: "Buka daftar yang dapat dicentang",
  sheetColumns: { number: "No", done: "✓", item: "Butir", ground: "Dasar", note: "Catatan" },
  signatures: "Tanda tangan",
  signatureName: "Nama",
  signatureDate: "Tanggal",
  nothingForRole: "Tidak ada kewajiban atau larangan khusus bagi peran ini.",
  filledBy: "Nama, tanggal, dan paraf:",
  allRoles: "Semua peran",
  sourceDocument: "Naskah daftar ini",

  bookContents: "Daftar isi",
  bookAccessibility: "Seluruhnya teks dengan judul bertingkat dan daftar isi; tanpa gambar, suara, atau gerak.",

  abstract: {
    title: "Abstrak",
    considerations: "Pertimbangan",
    basis: "Dasar hukum",
    matter: "Materi yang diatur",
    notes: "Catatan",
  },
  entries: {
    name: "Mulai dari Anda",
    roles: { title: "Saya adalah …", about: "Kewajiban, larangan, hak, dan batas waktu menurut peran." },
    ask: { title: "Bolehkah saya …?", about: "Jawab beberapa pertanyaan, dapatkan jawabannya dengan pasal." },
  },
  structure: {
    title: "Susunan buku pegangan",
    introduction: "Semua dokumen dengan bab dan pasalnya. Ketuk judul dokumen untuk membuka isinya.",
    open: "Buka dokumen",
    link: "Susunan: semua dokumen sampai bab dan pasal",
  },
  ask: askWords,
  askPage: {
    title: "Bolehkah saya …?",
    introduction:
      "Jawab beberapa pertanyaan; jawabannya dihitung dari pasal-pasal buku pegangan ini, dengan alasan, siapa yang harus menyetujui, dan batas waktunya.",
    withoutScript:
      "Tanya jawab ini memerlukan JavaScript, yang mati pada peramban ini. Contoh kasus di bawah tetap dapat dibaca: cari yang paling mirip dengan keadaan Anda, lalu buka pasalnya.",
    privacy: "Semua dihitung di perangkat ini. Tidak ada jawaban yang dikirim atau disimpan.",
    examples: "Contoh kasus",
    examplesIntroduction: "Kasus yang jawabannya diuji setiap kali buku pegangan ini dibuat.",
    try: "Coba kasus ini dalam tanya jawab",
  },
  roles: {
    title: "Saya adalah …",
    introduction:
      "Pilih peran Anda. Halamannya hanya memuat yang berlaku bagi Anda: kewajiban, larangan, hak, batas waktu, persetujuan, daftar periksa, prosedur, dan formulir.",
    iAm: "Saya",
    inBrief: (term) => `Menurut peran: ${term}`,
    above: "Berlaku pula ketentuan bagi",
    ask: "Bolehkah saya …?",
    askThis: "Tanya: bolehkah saya …?",
    sheet: "Daftar periksa yang dapat dicentang",
    contents: "Isi halaman",
    deadlines: "Batas waktu saya",
    deadlineColumns: ["Yang dikerjakan", "Batas dan dasarnya"],
    must: "Wajib dan harus",
    mustNot: "Dilarang",
    may: "Boleh, berhak, berwenang",
    needsApproval: "Perlu persetujuan orang lain",
    approves: "Menunggu persetujuan saya",
    consequences: "Akibat bila dilanggar",
    protection: "Pelindungan",
    checklists: "Daftar periksa",
    procedures: "Prosedur (SOP)",
    forms: "Formulir yang saya tanda tangani",
    steps: (numbers) => `langkah ${numbers.join(", ")}`,
    quote: "Bunyi pasal",
    approvalOf: (roles) => `persetujuan ${roles}`,
    askedBy: (role) => `diminta ${role}`,
    nothing: "Tidak ada ketentuan khusus bagi peran ini.",
    machine: "Dengan kata lain:",
  },
};

const words: Readonly<Partial<Record<Language, Words>>> & { readonly id: Words } = { id: indonesian };

/** The labels in a language; Indonesian where a language has none yet. */
export function wordsIn(language: Language): Words {
  return words[language] ?? words.id;
}
