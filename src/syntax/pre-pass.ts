import { readLegalHeading } from "./headings.js";
import { isClosed, matchLabel } from "./label.js";
import { type OffsetMap, offsetMapBuilder } from "./offset-map.js";
import { endOfWords, readTrailingId } from "./trailing-id.js";

/** The text every Markdown parser is given, and the way back to the source. */
export type Prepared = {
  readonly text: string;
  readonly map: OffsetMap;
  /** Source offsets of fences that are never closed. */
  readonly unclosedFences: readonly { readonly start: number; readonly end: number }[];
};

type Line = { readonly start: number; readonly text: string };
type Fence = {
  readonly mark: string;
  readonly length: number;
  readonly indent: number;
  readonly start: number;
  readonly end: number;
};

const fencePattern = /^([ \t]*)(`{3,}|~{3,})(.*)$/;
const blockStart = /^(?:\||>|[-*+][ \t]|\[\^)/;

/** Where the pre-pass stands: what it has written, and what the next line may belong to. */
type PrePass = {
  readonly structured: boolean;
  /** Puts a line out that stands at `source`; with `rest`, what follows its offset `rest.from` stands at `rest.source`. */
  emit(text: string, source: number, rest?: { readonly from: number; readonly source: number }): void;
  inScope: boolean;
  fence: Fence | undefined;
  /** Whether a comment is open that began on a line above. */
  inComment: boolean;
  /** The line above, quote mark off; empty after a fence. Comments that have their lines to themselves do not count. */
  previous: string;
  previousQuoted: boolean;
};

/**
 * Prepares a source for any CommonMark parser (STRUCTURE 1, P1 and P2). Line ends become LF. Inside a structural unit (from a
 * heading *Pasal*, *Menimbang*, *Mengingat* or a diktum to the next heading) leading blanks are dropped and an empty line is put before a
 * label after a closed line or a block, so that Markdown's own lists, tables, quotes and emphasis cannot swallow it; nothing is
 * switched off in the parser. Elsewhere the text stays as it is.
 * @param structured - False for prose documents: then only line ends change.
 */
export function prepare(source: string, structured: boolean): Prepared {
  const builder = offsetMapBuilder();
  const output: string[] = [];
  let length = 0;
  const pass: PrePass = {
    structured,
    emit: (text, at, rest) => {
      builder.add(length, at);
      if (rest) builder.add(length + rest.from, rest.source);
      output.push(text);
      length += text.length + 1;
    },
    inScope: false,
    fence: undefined,
    inComment: false,
    previous: "",
    previousQuoted: false,
  };
  const lines = splitLines(source);
  const bodyStart = frontmatterEnd(lines);
  const lastClose = lines.findLastIndex(({ text }) => text.includes("-->"));
  lines.forEach((line, index) => {
    if (index < bodyStart) pass.emit(line.text, line.start);
    else if (pass.fence) prepareFenced(line, pass.fence, pass);
    else if (pass.inComment) {
      pass.emit(line.text, line.start);
      pass.inComment = !line.text.includes("-->");
    } else if (opensComment(line, index < lastClose, pass)) {
      pass.inComment = !line.text.includes("-->");
      const drop = pass.inScope ? leadingBlanks(line.text) : 0;
      pass.emit(line.text.slice(drop), line.start + drop);
    } else prepareLine(line, pass);
  });
  const unclosedFences = pass.fence ? [{ start: pass.fence.start, end: pass.fence.end }] : [];
  return { text: output.join("\n"), map: builder.build(source.length), unclosedFences };
}

/** Whether a comment begins a line and either fills it or is closed further down: nothing in it is a label, a heading or a fence. */
function opensComment({ text }: Line, isClosedBelow: boolean, { inScope }: PrePass): boolean {
  const bare = text.trim();
  if (!bare.startsWith("<!--") || (!inScope && leadingBlanks(text) > 3)) return false;
  const close = bare.indexOf("-->", 4);
  return close === -1 ? isClosedBelow : close === bare.length - 3;
}

/** A line inside a fence loses at most the indentation of the fence's opening line. */
function prepareFenced(line: Line, fence: Fence, pass: PrePass): void {
  const [, , mark = "", rest = ""] = fencePattern.exec(line.text) ?? [];
  const closes = mark[0] === fence.mark && mark.length >= fence.length && rest.trim() === "";
  const blanks = leadingBlanks(line.text);
  const drop = closes && pass.structured ? blanks : Math.min(blanks, fence.indent);
  pass.emit(line.text.slice(drop), line.start + drop);
  if (!closes) return;
  pass.fence = undefined;
  pass.previous = "";
}

function prepareLine(line: Line, pass: PrePass): void {
  const bare = line.text.trim();
  const heading = pass.structured && bare.startsWith("#") ? readLegalHeading(headingWords(bare)) : undefined;
  const drop = pass.inScope || heading ? leadingBlanks(line.text) : 0;
  if (heading) pass.inScope = opensScope(heading.kind);
  else if (/^#{1,6}(?:[ \t]|$)/.test(pass.inScope ? bare : line.text)) pass.inScope = false;

  const text = line.text.slice(drop);
  const fence = openingFence(text, line, pass.structured);
  if (fence || !pass.inScope) {
    pass.fence = fence;
    pass.emit(text, line.start + drop);
    pass.previous = text;
    pass.previousQuoted = false;
  } else prepareInScope(text, line.start + drop, pass);
}

function openingFence(text: string, line: Line, structured: boolean): Fence | undefined {
  const [, , mark, info = ""] = fencePattern.exec(text) ?? [];
  if (mark === undefined || (mark.startsWith("`") && info.includes("`"))) return undefined;
  const indent = structured ? leadingBlanks(line.text) : 0;
  return {
    mark: mark[0] as string,
    length: mark.length,
    indent,
    start: line.start,
    end: line.start + line.text.length,
  };
}

/** A line of a Pasal: an empty line goes before a label that could be swallowed by what stands above it. */
function prepareInScope(text: string, at: number, pass: PrePass): void {
  const quote = /^>[ \t]*/.exec(text)?.[0] ?? "";
  const content = text.slice(quote.length);
  const label = matchLabel(content) !== undefined;
  const separate = label && separates(pass.previous);
  if (quote === "") {
    if (separate || (label && pass.previousQuoted)) pass.emit("", at);
    pass.emit(text, at);
  } else {
    if (separate && pass.previousQuoted) pass.emit(">", at);
    // A quote's marker is one `>` and one blank, so that what follows is never indented code.
    pass.emit(`> ${content}`.trimEnd(), at, content === "" ? undefined : { from: 2, source: at + quote.length });
  }
  pass.previous = content;
  pass.previousQuoted = quote !== "";
}

/** Whether a label after this line is a label: the line is closed, or belongs to a table, list, footnote or quote. */
function separates(previous: string): boolean {
  if (previous === "") return false;
  if (isClosed(previous) || isLabelAlone(previous) || previous.startsWith("#")) return true;
  return blockStart.test(previous) || previous.includes(" | ");
}

function opensScope(kind: string): boolean {
  return kind === "pasal" || kind === "menimbang" || kind === "mengingat" || kind === "diktum";
}

/** The words of an ATX heading line: marks and a trailing `{#id}` off. */
export function headingWords(line: string): string {
  const words = line.replace(/^#{1,6}[ \t]*/, "");
  return words.slice(0, readTrailingId(words)?.wordsEnd ?? endOfWords(words));
}

function isLabelAlone(line: string): boolean {
  const label = matchLabel(line);
  return label !== undefined && line.slice(label.length).trim() === "";
}

function leadingBlanks(text: string): number {
  return (/^[ \t]*/.exec(text) as RegExpExecArray)[0].length;
}

function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, text: source.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, text: source.slice(start) });
  return lines;
}

/** Index of the first line after the frontmatter; 0 if there is none or it is not closed. */
function frontmatterEnd(lines: readonly Line[]): number {
  if (!/^---[ \t]*$/.test(lines[0]?.text ?? "")) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line.text));
  return end === -1 ? 0 : end + 1;
}
