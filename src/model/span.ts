/**
 * A range in one source file: half open, in UTF-16 code units of the file's decoded text (byte-order mark removed).
 * Line and column are computed where a person reads them, never stored.
 */
export type Span = {
  /** Path relative to the root, with forward slashes. */
  readonly file: string;
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
};

/** The smallest span that holds both; they must lie in one file. */
export function spanning(first: Span, last: Span): Span {
  return { file: first.file, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
