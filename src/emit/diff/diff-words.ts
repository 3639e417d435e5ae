import type { Language } from "../../diagnostics/diagnostic.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";

type Effect = DiffWire["effects"][number];
type TextChange = DiffWire["texts"][number];

/** What a comparison says around its sentences, on the terminal and on its page. */
export type DiffWords = {
  readonly title: string;
  readonly effects: string;
  readonly areas: Readonly<Record<Effect["area"], string>>;
  readonly noEffects: string;
  readonly situations: string;
  readonly noSituations: (questions: number, valuations: number) => string;
  readonly searched: (questions: number, valuations: number) => string;
  readonly names: string;
  readonly texts: string;
  readonly noTexts: string;
  /** Where a terminal shows only the beginning of a stretch: so many words follow. */
  readonly more: (count: number) => string;
  readonly change: (change: TextChange) => string;
  readonly class: string;
  readonly classes: Readonly<Record<DiffWire["class"], string>>;
  readonly notes: string;
  readonly counts: (effects: number, texts: number, situations: number) => string;
  readonly nothing: string;
  readonly pageTitle: string;
  readonly skipToContent: string;
  readonly before: string;
  readonly after: string;
  readonly remarks: string;
  readonly none: string;
  readonly matrix: string;
  readonly facts: string;
  readonly draft: string;
  readonly edition: (edition: number) => string;
  /** Before the questions that stayed open, by why. */
  readonly open: Readonly<Record<DiffWire["situations"]["undecided"][number]["why"], string>>;
  readonly made: string;
};

const indonesian: DiffWords = {
  title: "Perbandingan",
  effects: "Akibat perubahan",
  areas: {
    norm: "Siapa memperoleh atau kehilangan apa",
    deadline: "Batas waktu",
    approval: "Persetujuan",
    sanction: "Sanksi",
    exception: "Pengecualian",
    condition: "Kapan norma berlaku",
    decision: "Tabel keputusan dan fakta turunan",
    content: "Isi norma selebihnya",
    validity: "Keberlakuan",
    calendar: "Kalender",
  },
  noEffects: "Tidak ada akibat yang berubah: hanya bunyi atau letaknya.",
  situations: "Keadaan yang kini diputus lain",
  noSituations: (questions, valuations) =>
    questions === 0
      ? "Tidak ada keputusan yang tersentuh perubahan ini."
      : `Tidak ditemukan keadaan yang diputus lain (${questions} pertanyaan, ${valuations} himpunan fakta dicoba).`,
  searched: (questions, valuations) =>
    `Dicari pada ${questions} pertanyaan dengan ${valuations} himpunan fakta; tiap keadaan dibuktikan dengan bertanya kepada kedua aturan.`,
  names: "Nama yang dipakai sistem lain",
  texts: "Bunyi per ketentuan",
  noTexts: "Tidak ada bunyi yang berubah.",
  more: (count) => `… (${count} kata lagi; lengkapnya dengan --format html)`,
  change: ({ change, moved, renumbered, before, after }) => {
    const words = { added: "baru", removed: "dihapus", changed: "diubah", same: "" }[change];
    const from = before?.citation ?? "";
    const place = moved
      ? `pindah dari ${before?.document === after?.document ? from : `${from} ${before?.document}`}`
      : renumbered
        ? `semula ${from}`
        : "";
    return [place, words].filter((one) => one !== "").join(", ");
  },
  class: "Kelas bagi integrator",
  classes: {
    none: "none (tidak ada yang berubah)",
    patch: "patch (hanya bunyi)",
    minor: "minor (ada tambahan; pemakai lama tidak terganggu)",
    major: "major (jawaban atau nama berubah)",
  },
  notes: "Catatan",
  counts: (effects, texts, situations) =>
    `${effects} perubahan akibat, ${texts} ketentuan berubah bunyi atau letak, ${situations} contoh keadaan yang kini diputus lain.`,
  nothing: "Tidak ada perbedaan.",
  pageTitle: "Matriks persandingan",
  skipToContent: "Langsung ke isi",
  before: "Semula",
  after: "Menjadi",
  remarks: "Keterangan",
  none: "(tidak ada)",
  matrix: "Persandingan bunyi",
  facts: "Semua fakta keadaan ini",
  draft: "Rancangan",
  edition: (edition) => `edisi ${edition}`,
  open: {
    budget: "Belum ditemukan perbedaan ketika jatah pencarian habis, pada",
    values: "Tidak ditemukan perbedaan, tetapi tidak semua nilai dapat dicoba, pada",
    calendar: "Tidak dapat dihitung tanpa kalender yang menjangkaunya, pada",
  },
  made: "Dibuat dengan `pedoman diff`. Keadaan yang sama menghasilkan halaman yang sama; contoh keadaan dicari dalam jumlah tetap, bukan pembuktian untuk segala keadaan.",
};

const english: DiffWords = {
  title: "Comparison",
  effects: "What the change does",
  areas: {
    norm: "Who gains or loses what",
    deadline: "Time limits",
    approval: "Approvals",
    sanction: "Sanctions",
    exception: "Exceptions",
    condition: "When norms hold",
    decision: "Decision tables and derived facts",
    content: "What else norms say",
    validity: "When it is in force",
    calendar: "Calendar",
  },
  noEffects: "Nothing changed in effect: only words or places.",
  situations: "Situations that are now decided otherwise",
  noSituations: (questions, valuations) =>
    questions === 0
      ? "The change touches no decision."
      : `No situation was found that is decided otherwise (${questions} questions, ${valuations} sets of facts tried).`,
  searched: (questions, valuations) =>
    `Searched in ${questions} questions with ${valuations} sets of facts; each situation was confirmed by asking both rule books.`,
  names: "Names that other systems use",
  texts: "Words by provision",
  noTexts: "No words changed.",
  more: (count) => `… (${count} more words; all of them with --format html)`,
  change: ({ change, moved, renumbered, before, after }) => {
    const words = { added: "new", removed: "removed", changed: "changed", same: "" }[change];
    const from = before?.citation ?? "";
    const place = moved
      ? `moved from ${before?.document === after?.document ? from : `${from} ${before?.document}`}`
      : renumbered
        ? `before ${from}`
        : "";
    return [place, words].filter((one) => one !== "").join(", ");
  },
  class: "Class for integrators",
  classes: {
    none: "none (nothing changed)",
    patch: "patch (words only)",
    minor: "minor (something was added; old callers need not know)",
    major: "major (answers or names change)",
  },
  notes: "Notes",
  counts: (effects, texts, situations) =>
    `${effects} changes in effect, ${texts} provisions with other words or places, ${situations} examples of situations that are now decided otherwise.`,
  nothing: "No difference.",
  pageTitle: "Table of changes",
  skipToContent: "Skip to content",
  before: "Before",
  after: "After",
  remarks: "Remarks",
  none: "(none)",
  matrix: "Both texts side by side",
  facts: "All facts of this situation",
  draft: "Draft",
  edition: (edition) => `edition ${edition}`,
  open: {
    budget: "No difference had been found when the search reached its number, for",
    values: "No difference was found, but not every value could be tried, for",
    calendar: "It cannot be computed without a calendar that reaches so far, for",
  },
  made: "Made by `pedoman diff`. The same two states make the same page; situations are searched within a fixed number of valuations, which is no proof for all situations.",
};

export const diffWords: Readonly<Record<Language, DiffWords>> = { id: indonesian, en: english };

/** The areas of effects in the order in which they are told. */
export const areas = Object.keys(indonesian.areas) as readonly Effect["area"][];
