/** How a sentence or an item ends: `… kendaraan; dan` ends with the mark `;` and the connector `dan`. */
export type Ending = {
  /** Offset after the last word: blanks before the mark or the connector are part of the ending. */
  readonly start: number;
  /** Offset after the last of it; blanks at the end of the text do not count. */
  readonly end: number;
  /** All marks of punctuation before the connector, blanks left out. */
  readonly mark: string;
  readonly connector: "dan" | "atau" | "dan/atau" | undefined;
  /** Marks after the connector: none belong there. */
  readonly after: string;
};

const connectors = /(?<=[\s;,.:])(?:dan\/atau|dan|atau)$/;

/** Reads the ending of a text. */
export function readEnding(text: string): Ending {
  const end = text.trimEnd().length;
  const afterMarks = marksBefore(text, end);
  const word = connectors.exec(text.slice(Math.max(0, afterMarks - 10), afterMarks))?.[0];
  if (word === undefined) {
    const mark = text.slice(afterMarks, end).replace(/\s/g, "");
    return { start: afterMarks, end, mark, connector: undefined, after: "" };
  }
  const wordStart = afterMarks - word.length;
  const start = marksBefore(text, wordStart);
  const mark = text.slice(start, wordStart).replace(/\s/g, "");
  return {
    start,
    end,
    mark,
    connector: word as Ending["connector"],
    after: text.slice(afterMarks, end).replace(/\s/g, ""),
  };
}

/** The offset at which the marks and blanks before `end` begin. */
function marksBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[\s;,.:]/.test(text[start - 1] as string)) start -= 1;
  return start;
}

/** The stretch to point at: the ending, or if there is none the last word. */
export function placeOfEnding(text: string, { start, end }: Ending): { readonly start: number; readonly end: number } {
  if (start < end) return { start: start + (/^\s*/.exec(text.slice(start, end)) as RegExpExecArray)[0].length, end };
  const word = /\S+$/.exec(text.slice(Math.max(0, end - 60), end))?.[0] ?? "";
  return { start: end - word.length, end };
}
