/** A character as it is seen (a grapheme): its place in the text and the terminal cells it takes. */
export type Cell = {
  readonly text: string;
  /** Offset in the line, and how many code units it is there. */
  readonly offset: number;
  readonly length: number;
  /** Terminal cells: at least one. */
  readonly width: number;
};

const graphemes = new Intl.Segmenter("id", { granularity: "grapheme" });
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})|\ufe0f/u;
const oneToOne = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;
const unseen = /^[\p{Mark}\p{Format}]+$/u;

/** Whether every code unit of a line takes one cell: Latin letters and common punctuation, so nearly every line. */
export function isOneToOne(line: string): boolean {
  return oneToOne.test(line);
}

/**
 * Splits one line into what a terminal shows. A tab becomes four spaces, since a tab stop depends on what stands before; what
 * would take no room (a zero-width space, a lone accent) becomes the replacement character, since it may be what is wrong.
 */
export function cells(line: string): Cell[] {
  if (isOneToOne(line)) {
    return Array.from(line, (text, offset) => ({ text, offset, length: 1, width: 1 }));
  }
  return Array.from(graphemes.segment(line), ({ segment, index }) => ({
    ...look(segment),
    offset: index,
    length: segment.length,
  }));
}

function look(grapheme: string): Pick<Cell, "text" | "width"> {
  if (grapheme === "\t") return { text: "    ", width: 4 };
  if (unseen.test(grapheme)) return { text: "\ufffd", width: 1 };
  return { text: grapheme, width: wide.test(grapheme) ? 2 : 1 };
}
