/** One text as it was read: decoded from UTF-8, byte-order mark removed, line ends as they stand. */
export type SourceFile = {
  /** Path relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

/** A place for people: line and column count from 1; the column in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number };

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** Offsets at which the lines of a file begin; a line ends with CRLF, LF or CR. */
export function lineStarts(source: SourceFile): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (const match of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  lineStartsOf.set(source, starts);
  return starts;
}

/** The position of an offset; an offset past the end gives the end. */
export function positionAt(source: SourceFile, offset: number): Position {
  const starts = lineStarts(source);
  const clamped = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - (starts[low] as number) + 1 };
}
