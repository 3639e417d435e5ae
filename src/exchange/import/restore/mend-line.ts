import type { SourceFile } from "../../../model/source-file.js";
import { escapeLineStart, escapeMarkdown, markdownOf } from "../markdown-text.js";
import type { WordRun } from "../word/word-text.js";
import type { Edit } from "./edits.js";
import type { PrintedLine } from "./printed-lines.js";
import { type KnownCell, type KnownLine, lineHash, type Origin } from "./source-part.js";
import type { SourceWord, WordIndex } from "./source-words.js";
import { diffWords } from "./word-diff.js";

export type MendContext = {
  readonly source: SourceFile;
  readonly index: WordIndex;
  /** The label in the source of a note that Word counts so. */
  readonly noteLabel: (number: number) => string;
};

export type Mended = {
  readonly edits: readonly Edit[];
  readonly fate: "changed" | "rewritten" | "spoken-changed";
  /** Lines of the source that are no longer shown: the rows of a table. */
  readonly gone?: readonly Origin[];
};

/** Brings a line of the source to what is shown now: the words that differ, and nothing else where that can be done. */
export function mendLine(line: PrintedLine, known: KnownLine, context: MendContext): Mended | undefined {
  const { origin } = known;
  if (!origin) return undefined;
  const { label, words } = context.index.wordsIn(origin);
  const inPlace = mendWords(words, line.words, known, context);
  const labelEdits = mendLabel(label, line, known);
  if (inPlace && labelEdits) return { edits: [...labelEdits, ...inPlace], fate: "changed" };
  return { edits: [rewrite(line, origin, label, context)], fate: "rewritten" };
}

/** The label, where it is another now; `undefined` if the source writes it in a way of its own. */
function mendLabel(label: SourceWord | undefined, line: PrintedLine, known: KnownLine): readonly Edit[] | undefined {
  if (line.label === known.label) return [];
  if (!label || line.label === "" || known.label === "") return undefined;
  if (label.word === "☐" || label.word === "☒")
    return /^[☐☒☑]$/.test(line.label)
      ? [{ start: label.start, end: label.end, text: line.label === "☐" ? "[ ]" : "[x]" }]
      : undefined;
  return label.word === known.label ? [{ start: label.start, end: label.end, text: line.label }] : undefined;
}

/** Edits for the words that differ; `undefined` where the source does not say what was printed, or a change cuts through its markup. */
export function mendWords(
  words: readonly SourceWord[],
  shown: string,
  known: Pick<KnownLine, "hash"> | KnownCell,
  { source: { text }, noteLabel }: MendContext,
): readonly Edit[] | undefined {
  if (lineHash(words.map(({ word }) => word).join(" ")) !== known.hash) return undefined;
  const now = shown.split(" ").filter((word) => word !== "");
  const changes = diffWords(
    words.map(({ word }) => word),
    now.map((word) => word.replace(/\[\^\d+\]/g, "[^]")),
  );
  const write = (from: number, to: number): string => withNotes(now.slice(from, to).join(" "), noteLabel);
  const edits: Edit[] = [];
  for (const { from, to, newFrom, newTo } of changes) {
    const first = words[from];
    const before = words[from - 1];
    if (from === to) {
      if (before) edits.push({ start: before.end, end: before.end, text: ` ${write(newFrom, newTo)}` });
      else if (first) edits.push({ start: first.start, end: first.start, text: `${write(newFrom, newTo)} ` });
      else return undefined;
      continue;
    }
    const last = words[to - 1] as SourceWord;
    const after = words[to];
    let [start, end] = [(first as SourceWord).start, last.end];
    if (newFrom === newTo && after) end = after.start;
    else if (newFrom === newTo && before) start = before.end;
    if (!isPlain(text.slice(start, end), words.slice(from, to))) return undefined;
    edits.push({ start, end, text: write(newFrom, newTo) });
  }
  return edits;
}

/** Whether a stretch is its words alone, with blanks and the marks of a quotation between them. */
function isPlain(stretch: string, words: readonly SourceWord[]): boolean {
  const bare = stretch.replace(/\\(?=[!-/:-@[-`{-~])/g, "").replace(/(?:\r\n|\n|\r)[ \t>]*/g, " ");
  return (
    bare.replace(/\s+/g, " ").trim() === words.map(({ word }) => word).join(" ") &&
    !words.some(({ word }) => word.includes("[^]"))
  );
}

function withNotes(words: string, noteLabel: (number: number) => string): string {
  return words
    .split(/(\[\^\d+\])/)
    .map((piece) => {
      const [, number] = /^\[\^(\d+)\]$/.exec(piece) ?? [];
      return number === undefined ? escapeMarkdown(piece) : `[^${noteLabel(Number(number))}]`;
    })
    .join("");
}

/** The line anew, from what Word holds; its id stays. */
function rewrite(
  line: PrintedLine,
  origin: Origin,
  label: SourceWord | undefined,
  { source: { text }, noteLabel }: MendContext,
): Edit {
  const slice = text.slice(...origin);
  const [mark = ""] =
    /^(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\[\^[^\]]+\]:[ \t]*)*/.exec(slice) ?? [];
  const [id = ""] = /[ \t]*\{#[^}\s]*\}[ \t]*$/.exec(slice) ?? [];
  const words = wordsWithoutLabel(line, noteLabel);
  const isMarked = mark !== "" && !mark.startsWith("#");
  const lead = isMarked || (label === undefined && line.label === "") ? "" : line.label;
  const start = lead === "" && mark === "" ? escapeLineStart(words) : `${lead} ${words}`.trim();
  return { start: origin[0], end: origin[1], text: `${mark}${start}${id.trimEnd()}` };
}

/** The running text of a line as Markdown, the label off where it is typed. */
export function wordsWithoutLabel({ label, paragraph }: PrintedLine, noteLabel: (number: number) => string): string {
  if (label === "" || paragraph.number.trim() !== "") return markdownOf(paragraph.runs, noteLabel);
  let rest = label.length;
  const runs: WordRun[] = [];
  for (const run of paragraph.runs) {
    const lead = runs.length === 0 && rest === label.length ? run.text.length - run.text.trimStart().length : 0;
    const cut = rest > 0 ? Math.min(run.text.length, rest + lead) : 0;
    rest -= Math.max(0, cut - lead);
    runs.push({ ...run, text: run.text.slice(cut) });
  }
  return markdownOf(runs, noteLabel);
}
