import type { Language } from "../../diagnostics/diagnostic.js";
import { type GuessReason, guessReasons } from "./recognise/guess-head.js";
import type { LeftOutReason } from "./recognise/text-line.js";
import type { RestoredLine } from "./restore/restored.js";
import type { WordAside } from "./word/word-text.js";

/** What became of a paragraph. */
export type Fate =
  | RestoredLine["fate"]
  /** Several lines of the file are one paragraph. */
  | "joined"
  /** Blanks that stood inside fixed words are gone; the words of the lines in question are given as the file has them. */
  | "mended"
  | "left-out";

/** What became of the paragraphs or lines of a file. */
export type ReportedParagraph = {
  /** Numbers in the file, from 1. */
  readonly from: readonly number[];
  readonly fate: Fate;
  /** Line of the Markdown, from 1. */
  readonly line?: number;
  /** Why it is left out. */
  readonly why?: LeftOutReason;
  /** Its words, where they do not stand in the Markdown as they stood in the file. */
  readonly text?: string;
};

/** `laporan-impor.json`; its schema is `schemas/outputs/import-report.schema.json`. */
export type ImportReport = {
  readonly $schema: "urn:pedoman:schema:outputs:import-report:1";
  readonly format: "1.0.0";
  /** Name of the imported file. */
  readonly file: string;
  /** `restored` from the source the file carries, `recognised` by form, or `copied`, being a text of pedoman already. */
  readonly mode: "restored" | "recognised" | "copied";
  /** Path of the Markdown in the folder of the import. */
  readonly output: string;
  /** How tracked changes were read; absent where there were none. */
  readonly changes?: "accept" | "reject" | "keep";
  readonly paragraphs: readonly ReportedParagraph[];
  /** Parts of the file that are no text of the document, with their words. */
  readonly asides: readonly WordAside[];
  /** Stretches of the carried source that are no longer in the file. */
  readonly removed: readonly { readonly what: "printed" | "machine"; readonly text: string }[];
  readonly guesses: readonly { readonly key: string; readonly value: string; readonly why: GuessReason }[];
};

const fates: Readonly<Record<Fate, Readonly<Record<Language, string>>>> = {
  kept: { id: "tetap", en: "kept" },
  changed: {
    id: "diubah dalam Word; hanya kata yang berubah ditulis ulang",
    en: "changed in Word; only the words that differ were written",
  },
  rewritten: { id: "ditulis ulang seluruhnya dari Word", en: "written anew from Word" },
  inserted: { id: "baru", en: "new" },
  moved: { id: "dipindahkan", en: "moved" },
  generated: { id: "kata-kata baku, dicetak pedoman sendiri", en: "words pedoman prints by itself" },
  "generated-changed": { id: "kata-kata baku yang diubah dalam Word", en: "words of pedoman's own, changed in Word" },
  "spoken-changed": {
    id: "tabel mesin yang diubah dalam Word; ubah dengan tangan",
    en: "machine table changed in Word; change it by hand",
  },
  joined: { id: "disatukan dari beberapa baris", en: "joined from several lines" },
  mended: { id: "spasi di dalam kata baku dihapus", en: "blanks inside fixed words taken out" },
  "left-out": { id: "tidak ikut", en: "left out" },
};

const reasons: Readonly<Record<LeftOutReason, Readonly<Record<Language, string>>>> = {
  page: { id: "nomor, kepala, atau kaki halaman", en: "number, head or foot of a page" },
  catchword: { id: "kata penyambung halaman", en: "catchword of a page" },
  formula: { id: "kata-kata baku, dicetak pedoman sendiri", en: "fixed words, which pedoman prints itself" },
  frontmatter: { id: "menjadi isi kepala naskah", en: "now in the frontmatter" },
  "no-place": { id: "tidak mempunyai tempat dalam susunan naskah", en: "has no place in the form of the text" },
};

const asideWords: Readonly<Record<WordAside["what"], Readonly<Record<Language, string>>>> = {
  header: { id: "kepala halaman", en: "page header" },
  footer: { id: "kaki halaman", en: "page footer" },
  comment: { id: "komentar", en: "comment" },
  "hidden-text": { id: "teks tersembunyi", en: "hidden text" },
  picture: { id: "gambar", en: "picture" },
  "external-picture": { id: "gambar di luar berkas", en: "picture outside the file" },
  object: { id: "objek sisipan", en: "embedded object" },
  "chart-or-drawing": { id: "bagan atau gambar garis", en: "chart or drawing" },
  formula: { id: "rumus", en: "formula" },
  "external-text": { id: "teks dalam berkas lain", en: "text in another file" },
  symbol: { id: "tanda tak dikenal", en: "unknown sign" },
  contents: { id: "daftar isi", en: "table of contents" },
  "deleted-text": { id: "teks yang dihapus perubahan terlacak", en: "text taken out by tracked changes" },
};

const headings = {
  id: {
    title: "Laporan impor",
    file: "Berkas asal",
    output: "Naskah",
    mode: "Cara",
    changes: "Perubahan terlacak",
    summary: "Ringkasan",
    differing: "Yang berubah atau tidak ikut",
    asides: "Di luar teks",
    removed: "Dihapus dari naskah asal",
    guesses: "Ditebak; periksa",
    paragraphs: "paragraf",
    line: "baris",
    none: "Tidak ada.",
    modes: {
      restored: "dipulihkan dari naskah asal yang dibawa berkas",
      recognised: "dikenali dari bentuknya",
      copied: "disalin; sudah berbentuk naskah pedoman",
    },
  },
  en: {
    title: "Import report",
    file: "File",
    output: "Text",
    mode: "How",
    changes: "Tracked changes",
    summary: "Summary",
    differing: "Changed or left out",
    asides: "Beside the text",
    removed: "Gone from the source",
    guesses: "Guessed; check",
    paragraphs: "paragraphs",
    line: "line",
    none: "Nothing.",
    modes: {
      restored: "restored from the source that the file carries",
      recognised: "recognised by its form",
      copied: "copied; it is a text of pedoman already",
    },
  },
} as const;

/** The report for people. */
export function printImportReport(report: ImportReport, language: Language): string {
  const words = headings[language];
  const counts = new Map<string, number>();
  for (const { fate, why, from } of report.paragraphs) {
    const key = why === undefined ? fates[fate][language] : `${fates[fate][language]}: ${reasons[why][language]}`;
    counts.set(key, (counts.get(key) ?? 0) + from.length);
  }
  const place = (from: readonly number[]): string => {
    const [first = 0] = from;
    const last = from.at(-1) ?? first;
    return first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
  };
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  const differing = report.paragraphs.filter(({ fate }) => !["kept", "joined", "generated"].includes(fate));
  return [
    words.title,
    `${words.file}: ${report.file}`,
    `${words.output}: ${report.output}`,
    `${words.mode}: ${words.modes[report.mode]}`,
    ...(report.changes === undefined ? [] : [`${words.changes}: ${report.changes}`]),
    ...list(
      words.summary,
      [...counts].map(([key, count]) => `${count} ${words.paragraphs}: ${key}`),
    ),
    ...list(
      words.differing,
      differing.map(({ from, fate, why, line, text }) => {
        const reason = why === undefined ? fates[fate][language] : reasons[why][language];
        return `${place(from)}${line === undefined ? "" : `, ${words.line} ${line}`}: ${reason}${text === undefined ? "" : `: ${text}`}`;
      }),
    ),
    ...list(
      words.removed,
      report.removed.map(({ text }) => text.replace(/\n/g, "\n    ")),
    ),
    ...list(
      words.asides,
      report.asides.map(
        ({ what, text }) => `${asideWords[what][language]}${text === "" ? "" : `: ${text.replace(/\n/g, " / ")}`}`,
      ),
    ),
    ...list(
      words.guesses,
      report.guesses.map(({ key, value, why }) => `${key}: ${value} (${guessReasons[why][language]})`),
    ),
    "",
  ].join("\n");
}
