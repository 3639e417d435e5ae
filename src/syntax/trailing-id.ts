/** A stable id at the end of a heading or a task, with offsets in the text it was read from. */
export type TrailingId = {
  /** What stands between `{#` and `}`, not yet judged. */
  readonly value: string;
  /** Offset of `{`. */
  readonly start: number;
  /** Offset after `}`. */
  readonly end: number;
  /** Offset after the last word before it. */
  readonly wordsEnd: number;
};

/** Reads `{#id}` off the end of a line, blanks and closing `#` after it aside. Scans once: no line, however odd, takes long. */
export function readTrailingId(line: string): TrailingId | undefined {
  const end = endOfWords(line);
  if (line[end - 1] !== "}") return undefined;
  const start = line.lastIndexOf("{#", end - 1);
  const value = line.slice(start + 2, end - 1);
  if (start === -1 || value.includes("}")) return undefined;
  return { value, start, end, wordsEnd: endOfBlanks(line, start) };
}

/** Offset after the last word of an ATX heading: closing `#` and blanks are none. */
export function endOfWords(line: string): number {
  const end = endOfBlanks(line, line.length);
  let hashes = end;
  while (line[hashes - 1] === "#") hashes -= 1;
  const closes = hashes < end && isBlank(line[hashes - 1]);
  return closes ? endOfBlanks(line, hashes) : end;
}

function endOfBlanks(line: string, from: number): number {
  let end = from;
  while (isBlank(line[end - 1])) end -= 1;
  return end;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
