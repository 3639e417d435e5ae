import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import type { Inline } from "../model/text.js";

/** Words as citations are read from them, each code unit with its place in the source. */
export type FlatText = {
  readonly file: string;
  readonly text: string;
  /** For each code unit of `text`, its offset in the source. */
  readonly offsets: readonly number[];
};

/** Stands for what no citation contains: markup, code, pictures. */
const boundary = "\ufffc";

/** A stretch of source as running text: a line end with the indentation after it is one blank, a backslash before punctuation is none. */
export function flatSpan({ file, start, end }: Span, source: SourceFile): FlatText {
  const text: string[] = [];
  const offsets: number[] = [];
  const piece = /\\(?=[!-/:-@[-`{-~])|(?:\r\n|\n|\r)[ \t]*(?:>[ \t]*)*|[\s\S]/y;
  piece.lastIndex = start;
  for (let match = piece.exec(source.text); match && match.index < end; match = piece.exec(source.text)) {
    const [written] = match;
    if (written !== "\\" || piece.lastIndex === end) {
      text.push(/^[\r\n]/.test(written) ? " " : written);
      offsets.push(match.index);
    }
  }
  return { file, text: text.join(""), offsets };
}

/**
 * The running texts of a paragraph, cell or heading: its own, then that of each emphasis and link in it. Citations and terms that the compiler
 * marked are words like any other here.
 */
export function flatInlines(inlines: readonly Inline[], source: SourceFile): readonly FlatText[] {
  const nested: FlatText[] = [];
  const text: string[] = [];
  const offsets: number[] = [];
  const first = inlines[0];
  // Where a node could not be cut exactly, its neighbours bear the same span: no stretch is read twice.
  let at = first?.span.start ?? 0;
  const add = (inline: Inline): void => {
    const { span } = inline;
    if (span.end <= at && inline.kind !== "soft-break") return;
    if (inline.kind === "text" || inline.kind === "soft-break") {
      const flat = flatSpan({ ...span, start: Math.max(span.start, at) }, source);
      text.push(flat.text);
      offsets.push(...flat.offsets);
    } else if (inline.kind === "term" || (inline.kind === "reference" && !isWrittenLink(inline, source))) {
      inline.children.forEach(add);
    } else {
      text.push(boundary);
      offsets.push(span.start);
      if ("children" in inline) nested.push(...flatInlines(inline.children, source));
    }
    at = Math.max(at, span.end);
  };
  inlines.forEach(add);
  return first ? [{ file: first.span.file, text: text.join(""), offsets }, ...nested] : [];
}

/** Whether a reference is a link the author wrote, `[words](document#id)`, and not a citation. */
export function isWrittenLink({ span }: Inline, source: SourceFile): boolean {
  return source.text[span.start] === "[";
}

/** The place of a stretch of flat text. */
export function placeIn({ file, offsets }: FlatText, start: number, end: number): Span {
  const first = offsets[start] ?? 0;
  return { file, start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}
