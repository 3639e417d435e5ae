import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { scalarAt } from "../../model/yaml.js";
import { decodeSource } from "../../syntax/decode-source.js";
import type { MarkdownParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { diagnose, type LeftOutPart } from "./diagnostics.js";
import type { ImportReport, ReportedParagraph } from "./import-report.js";
import { linesOfMarkdown } from "./recognise/lines-of-markdown.js";
import { linesOfText } from "./recognise/lines-of-text.js";
import { linesOfWord } from "./recognise/lines-of-word.js";
import type { MendedLine } from "./recognise/mend-blanks.js";
import { ocrSigns } from "./recognise/ocr-signs.js";
import { type Recognised, recognise } from "./recognise/recognise.js";
import type { LeftOut, TextPiece } from "./recognise/text-line.js";
import { restoreSource } from "./restore/restore-source.js";
import type { Restored } from "./restore/restored.js";
import { readSourcePart, type SourcePart } from "./restore/source-part.js";
import { readWordFile, type WordFile } from "./word/read-word-file.js";
import { readWordText } from "./word/read-word-text.js";
import type { ChangesChoice, WordAside, WordText } from "./word/word-text.js";

/** A file to import. */
export type ImportInput = {
  /** Name of the file, as a person gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type ImportOptions = {
  /** How tracked changes are read; without it a file that has any is refused. */
  readonly changes: ChangesChoice | undefined;
  /** The year taken for a text that names none. */
  readonly year: number;
};

/** What an import made. */
export type Imported = {
  readonly diagnostics: readonly Diagnostic[];
  /** The file as text, a paragraph a line: what findings point into. */
  readonly source: SourceFile;
  /** The Markdown and what became of every paragraph; absent if something stood against it. */
  readonly outcome: { readonly text: string; readonly id: string; readonly report: ImportReport } | undefined;
};

/** Larger files are refused unread. */
const largest = 64 << 20;

/**
 * Makes structured Markdown of a Word file, of plain text or of Markdown. Where a Word file carries the source pedoman wrote it from, that source comes
 * back with what was changed in Word; any other text is recognised by its form. Every paragraph is accounted for.
 */
export function importFile({ name, bytes }: ImportInput, options: ImportOptions, parser: MarkdownParser): Imported {
  const kind = kindOf(name, bytes);
  if (kind === "word") return importWord(name, bytes, options, parser);
  if (kind !== "text" && kind !== "markdown") return refused(name, kind);
  const { value: source, diagnostics } = decodeSource(name, decodable(bytes));
  if (diagnostics.length > 0) return { diagnostics, source, outcome: undefined };
  if (source.text.trim() === "") return refused(name, "empty");
  if (kind === "markdown" && isOurs(source, parser)) return copied(source, parser);
  const lines =
    kind === "text" ? linesOfText(source.text) : { pieces: linesOfMarkdown(source.text), leftOut: [], mended: [] };
  return recognised(source, lines, [], undefined, options);
}

type Kind = "word" | "text" | "markdown" | "pdf" | "old-word" | "too-large" | "unknown-kind" | "empty";

/** By what a file begins with, then by its name. */
function kindOf(name: string, bytes: Uint8Array): Kind {
  const starts = (text: string): boolean => [...text].every((sign, index) => bytes[index] === sign.charCodeAt(0));
  if (bytes.length === 0) return "empty";
  if (bytes.length > largest) return "too-large";
  if (starts("PK") || starts("\u00d0\u00cf\u0011\u00e0")) return "word";
  if (starts("%PDF")) return "pdf";
  if (starts("{\\rtf")) return "old-word";
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (/^(?:docx|docm|dotx|dotm)$/.test(ending)) return "word";
  if (/^(?:md|markdown)$/.test(ending)) return "markdown";
  return ending === "txt" || ending === "text" ? "text" : "unknown-kind";
}

/** Text in UTF-16 says so by its first two bytes; everything else must be UTF-8. */
function decodable(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  return label === undefined ? bytes : new TextEncoder().encode(new TextDecoder(label).decode(bytes));
}

function refused(name: string, what: Parameters<typeof unreadableAt>[1], part?: string): Imported {
  return { diagnostics: [unreadableAt(name, what, part)], source: { path: name, text: "" }, outcome: undefined };
}

function unreadableAt(
  name: string,
  what: Parameters<typeof diagnose<"unreadable">>[2]["what"],
  part: string | undefined,
): Diagnostic {
  return diagnose("unreadable", { file: name, start: 0, end: 0 }, { what, part });
}

function isOurs(source: SourceFile, parser: MarkdownParser): boolean {
  if (!source.text.startsWith("---")) return false;
  return scalarAt(parseDocument(source, parser).value.frontmatter, "jenis") !== undefined;
}

/** A text of pedoman is taken as it is. */
function copied(source: SourceFile, parser: MarkdownParser): Imported {
  const { frontmatter } = parseDocument(source, parser).value;
  const id = idOf(scalarAt(frontmatter, "id") ?? baseName(source.path));
  const report: ImportReport = {
    ...frameOf(source.path, id, "copied"),
    paragraphs: source.text
      .split(/\r\n|\n|\r/)
      .flatMap((line, index) =>
        line.trim() === "" ? [] : [{ from: [index + 1], fate: "kept" as const, line: index + 1 }],
      ),
  };
  return { diagnostics: [], source, outcome: { text: source.text, id, report } };
}

function frameOf(file: string, id: string, mode: ImportReport["mode"]): Omit<ImportReport, "paragraphs"> {
  return {
    $schema: "urn:pedoman:schema:outputs:import-report:1",
    format: "1.0.0",
    file,
    mode,
    output: `guidelines/${id}.md`,
    asides: [],
    removed: [],
    guesses: [],
  };
}

function importWord(name: string, bytes: Uint8Array, options: ImportOptions, parser: MarkdownParser): Imported {
  const opened = readWordFile(bytes);
  if ("fault" in opened) return refused(name, opened.fault, opened.part);
  const { file } = opened;
  const shown = readWordText(file.trees, options.changes ?? "accept");
  const source: SourceFile = { path: name, text: linesOfWord(shown).paragraphs.join("\n") };
  const { insertions, deletions, moves, formats, paragraphs } = shown.changes;
  const hasChanges = insertions + deletions + moves + formats > 0;
  const noted = noticed(file, shown.asides, source);
  if (hasChanges && options.changes === undefined) {
    const found = diagnose("tracked-changes", nowhere(source), { insertions, deletions, moves, formats, paragraphs });
    return { diagnostics: [found, ...noted], source, outcome: undefined };
  }
  const changes = hasChanges ? options.changes : undefined;
  const part = readSourcePart(file.sourcePart);
  const made = part
    ? restored(source, part, shown, changes, parser)
    : recognised(source, { ...linesOfWord(shown), leftOut: [], mended: [] }, shown.asides, changes, options);
  const lost = !part && isMadeByUs(file) ? [diagnose("source-not-carried", nowhere(source), {})] : [];
  return { ...made, diagnostics: [...noted, ...lost, ...made.diagnostics] };
}

/** A file whose styles are ours came from here, whoever saved it since. */
function isMadeByUs({ trees, sourcePart }: WordFile): boolean {
  if (sourcePart) return true;
  const names = new Set(
    (trees.styles?.children ?? []).flatMap((style) =>
      typeof style === "string"
        ? []
        : style.children.flatMap((one) =>
            typeof one === "string" || one.name !== "w:name" ? [] : [one.attributes["w:val"]],
          ),
    ),
  );
  return ["Teks Pasal", "Kepala Naskah", "Penjelasan Rincian"].every((style) => names.has(style));
}

/** Where a finding is about the file as a whole. */
function nowhere(source: SourceFile): Span {
  return { file: source.path, start: 0, end: 0 };
}

/** What of these is worth a word beside the report; headers, footers and contents are expected in any file. */
const noteworthy: readonly LeftOutPart[] = [
  "external-picture",
  "picture",
  "object",
  "chart-or-drawing",
  "formula",
  "external-text",
  "symbol",
  "comment",
  "hidden-text",
];

function noticed(file: WordFile, asides: readonly WordAside[], source: SourceFile): readonly Diagnostic[] {
  const macros = file.hasMacros ? [diagnose("left-out", nowhere(source), { what: "macros", count: 1 })] : [];
  const others = noteworthy.flatMap((what) => {
    const count = asides.filter((aside) => aside.what === what).length;
    // Remarks of ours in the margin are made anew with every file.
    if (count === 0 || (what === "comment" && file.sourcePart)) return [];
    return [diagnose("left-out", nowhere(source), { what, count })];
  });
  return [...macros, ...others];
}

function restored(
  source: SourceFile,
  part: SourcePart,
  shown: WordText,
  changes: ChangesChoice | undefined,
  parser: MarkdownParser,
): Imported {
  const made = restoreSource(part, shown, parser);
  const id = idOf(baseName(part.path));
  const report: ImportReport = {
    ...frameOf(source.path, id, "restored"),
    ...(changes && { changes }),
    paragraphs: reportedLines(made),
    asides: shown.asides,
    removed: made.removed.map(({ what, text }) => ({ what, text })),
  };
  return { diagnostics: restoreFindings(made, source), source, outcome: { text: made.text, id, report } };
}

function reportedLines({ text, lines }: Restored): readonly ReportedParagraph[] {
  const lineOf = lineCounter(text);
  return lines.map(({ fate, words, at }, index) => ({
    from: [index + 1],
    fate,
    ...(at !== undefined && { line: lineOf(at) }),
    ...(fate !== "kept" && { text: words }),
  }));
}

/** Line of an offset, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function restoreFindings({ lines, removed, touchedBlocks }: Restored, source: SourceFile): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { fate, words } of lines) {
    const start = Math.max(0, source.text.indexOf(words));
    const span = { file: source.path, start, end: start + (source.text.startsWith(words, start) ? words.length : 0) };
    if (fate === "generated-changed") found.push(diagnose("our-words-changed", span, { words: shortened(words) }));
    if (fate === "spoken-changed") found.push(diagnose("spoken-changed", span, { words: shortened(words) }));
  }
  for (const { what, text } of removed)
    if (what === "machine") found.push(diagnose("rule-without-provision", nowhere(source), { text: shortened(text) }));
  if (touchedBlocks.length > 0)
    found.push(diagnose("rule-beside-change", nowhere(source), { count: touchedBlocks.length }));
  return found;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}

/** At most so many places that look misread are said one by one. */
const mostSigns = 100;

function recognised(
  source: SourceFile,
  lines: {
    readonly pieces: readonly TextPiece[];
    readonly leftOut: readonly LeftOut[];
    readonly mended: readonly MendedLine[];
  },
  asides: readonly WordAside[],
  changes: ChangesChoice | undefined,
  { year }: ImportOptions,
): Imported {
  if (lines.pieces.length === 0) return refused(source.path, "empty");
  const made = recognise(lines.pieces, baseName(source.path), year);
  const leftOut = [...lines.leftOut, ...made.leftOut];
  const report: ImportReport = {
    ...frameOf(source.path, made.id, "recognised"),
    ...(changes && { changes }),
    paragraphs: reportedPieces(made, leftOut, lines.mended),
    asides,
    guesses: made.guesses,
  };
  const signs = ocrSigns(source.text, mostSigns).map(({ start, end, written, likely }) =>
    diagnose("likely-misread", { file: source.path, start, end }, { written, likely }),
  );
  const placeless = leftOut
    .filter(({ why }) => why === "no-place")
    .map(({ text }) => diagnose("no-place", nowhere(source), { text: shortened(text) }));
  const diagnostics = [
    ...(made.hasStructure ? [] : [diagnose("no-structure", nowhere(source), {})]),
    ...placeless,
    ...signs,
    diagnose("guessed", nowhere(source), { keys: made.guesses.map(({ key }) => key) }),
  ];
  return { diagnostics, source, outcome: { text: made.text, id: made.id, report } };
}

function reportedPieces(
  { kept }: Recognised,
  leftOut: readonly LeftOut[],
  mended: readonly MendedLine[],
): readonly ReportedParagraph[] {
  const byNumber = new Map(mended.map((line) => [line.number, line]));
  const mendedIn = (from: readonly number[]): readonly MendedLine[] =>
    from.flatMap((number) => byNumber.get(number) ?? []);
  const stays = kept.map(({ from, line, isJoined }): ReportedParagraph => {
    const text = mendedIn(from).map(({ written }) => written);
    if (text.length > 0) return { from, fate: "mended", line, text: text.join(" … ") };
    return { from, fate: isJoined ? "joined" : "kept", line };
  });
  // What is left out is shown as the file has it.
  const goes = leftOut.map(({ from, why, text }): ReportedParagraph => {
    const words = mendedIn(from).reduce((all, line) => all.replace(line.mended, () => line.written), text);
    return { from, fate: "left-out", why, text: words };
  });
  return [...stays, ...goes].sort((a, b) => (a.from[0] ?? 0) - (b.from[0] ?? 0));
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "");
}

/** A name that may be a file's: what comes from elsewhere names no folder. */
function idOf(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|[.-]+$/g, "");
  return safe === "" ? "naskah" : safe;
}
