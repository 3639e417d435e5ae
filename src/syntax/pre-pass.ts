import { readLegalHeading } from "./headings.js";
import { isClosed, matchLabel } from "./label.js";
import { type OffsetMap, offsetMapBuilder } from "./offset-map.js";

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
  const unclosedFences: { start: number; end: number }[] = [];
  let length = 0;
  let inScope = false;
  let fence: Fence | undefined;
  let previous = "";
  let previousQuoted = false;

  const emit = (text: string, source: number): void => {
    builder.add(length, source);
    output.push(text);
    length += text.length + 1;
  };

  const lines = splitLines(source);
  const bodyStart = frontmatterEnd(lines);
  lines.forEach((line, index) => {
    if (index < bodyStart) {
      emit(line.text, line.start);
      return;
    }
    if (fence) {
      const closing = fencePattern.exec(line.text);
      const closes =
        closing !== null &&
        closing[2]?.[0] === fence.mark &&
        closing[2].length >= fence.length &&
        closing[3]?.trim() === "";
      const drop = closes && structured ? leadingBlanks(line.text) : Math.min(leadingBlanks(line.text), fence.indent);
      emit(line.text.slice(drop), line.start + drop);
      if (closes) {
        fence = undefined;
        previous = "";
      }
      return;
    }
    const bare = line.text.trim();
    const heading = structured && bare.startsWith("#") ? readLegalHeading(headingWords(bare)) : undefined;
    if (heading) inScope = opensScope(heading.kind);
    const closesScope = !heading && /^#{1,6}(?:[ \t]|$)/.test(inScope ? bare : line.text);

    const drop = inScope || heading ? leadingBlanks(line.text) : 0;
    if (closesScope) inScope = false;
    const text = line.text.slice(drop);
    const opening = fencePattern.exec(text);
    if (opening && !(opening[2]?.startsWith("`") && opening[3]?.includes("`"))) {
      const mark = opening[2] as string;
      const indent = structured ? leadingBlanks(line.text) : 0;
      fence = {
        mark: mark[0] as string,
        length: mark.length,
        indent,
        start: line.start,
        end: line.start + line.text.length,
      };
      emit(text, line.start + drop);
      return;
    }
    if (!inScope) {
      emit(text, line.start + drop);
      previous = text;
      previousQuoted = false;
      return;
    }
    const quote = /^>[ \t]*/.exec(text)?.[0] ?? "";
    const content = text.slice(quote.length);
    const separate =
      matchLabel(content) !== undefined &&
      previous !== "" &&
      (isClosed(previous) ||
        isLabelAlone(previous) ||
        previous.startsWith("#") ||
        blockStart.test(previous) ||
        previous.includes(" | "));
    if (quote === "") {
      if (separate || (previousQuoted && matchLabel(content))) emit("", line.start + drop);
      emit(text, line.start + drop);
    } else {
      if (separate && previousQuoted) emit(">", line.start + drop);
      // A quote's marker is one `>` and one blank, so that what follows is never indented code.
      emit(`> ${content}`.trimEnd(), line.start + drop + quote.length - 2);
    }
    previous = content;
    previousQuoted = quote !== "";
  });
  if (fence) unclosedFences.push({ start: fence.start, end: fence.end });
  return { text: output.join("\n"), map: builder.build(source.length), unclosedFences };
}

function opensScope(kind: string): boolean {
  return kind === "pasal" || kind === "menimbang" || kind === "mengingat" || kind === "diktum";
}

/** The words of an ATX heading line: marks and a trailing `{#id}` off. */
export function headingWords(line: string): string {
  return line
    .replace(/^#{1,6}[ \t]*/, "")
    .replace(/[ \t]+#+[ \t]*$/, "")
    .replace(/[ \t]*\{#[^}]*\}[ \t]*$/, "");
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
