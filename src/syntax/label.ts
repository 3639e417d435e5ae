import type { LabelForm } from "../model/provision.js";

/**
 * The number of a label as an ordinal that can be compared: `base` is the count (`b` is 2, `IX` is 9), `inserted` the count of
 * an insertion after it (`12A` and `a1` are 1, `12B` is 2; 0 for an ordinary number).
 */
export type Ordinal = { readonly base: number; readonly inserted: number };

/** A label at the start of a line. */
export type Label = {
  readonly form: LabelForm;
  /** The number as the law writes it, without brackets, full stop or escapes: `1a`, `b`. */
  readonly number: string;
  readonly ordinal: Ordinal;
  /** Code units of the source the label takes, escapes included, the blank after it excluded. */
  readonly length: number;
};

const end = "(?=[ \\t\\u00a0]|$)";
const shapes: readonly { readonly form: LabelForm; readonly pattern: RegExp }[] = [
  { form: "(1)", pattern: new RegExp(`^\\\\?\\((\\d{1,3})([a-z]?)\\\\?\\)${end}`) },
  { form: "1.", pattern: new RegExp(`^(\\d{1,3})([a-z]?)\\\\?\\.${end}`) },
  { form: "1)", pattern: new RegExp(`^(\\d{1,3})([a-z]?)\\\\?\\)${end}`) },
  { form: "a.", pattern: new RegExp(`^([a-z]|([a-z])\\2)(\\d{0,2})\\\\?\\.${end}`) },
  { form: "a)", pattern: new RegExp(`^([a-z]|([a-z])\\2)(\\d{0,2})\\\\?\\)${end}`) },
];

/** Reads a label at the start of a line of source text (STRUCTURE 1, *Labels*), leading blanks already dropped. */
export function matchLabel(line: string): Label | undefined {
  for (const { form, pattern } of shapes) {
    const match = pattern.exec(line);
    if (!match) continue;
    const first = match[1] as string;
    const letters = form === "a." || form === "a)";
    const insertion = (letters ? match[3] : match[2]) ?? "";
    return {
      form,
      number: first + insertion,
      ordinal: letters
        ? { base: letterOrdinal(first), inserted: insertion === "" ? 0 : Number(insertion) }
        : { base: Number(first), inserted: insertion === "" ? 0 : letterOrdinal(insertion) },
      length: match[0].length,
    };
  }
  return undefined;
}

/** `a` is 1, `z` 26, `aa` 27, `bb` 28: after z the law doubles the letter. */
export function letterOrdinal(letters: string): number {
  return letters.toLowerCase().charCodeAt(0) - 96 + 26 * (letters.length - 1);
}

/** The letters of an ordinal: the inverse of {@link letterOrdinal}. */
export function ordinalLetters(ordinal: number): string {
  return String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(Math.floor((ordinal - 1) / 26) + 1);
}

/** Whether `next` may follow `previous`: the next number, or the first or next insertion after it. */
export function follows(previous: Ordinal, next: Ordinal): boolean {
  if (next.inserted === 0) return next.base === previous.base + 1;
  return next.base === previous.base && next.inserted === previous.inserted + 1;
}

/** Whether a list may begin with it. */
export function isFirst(ordinal: Ordinal): boolean {
  return ordinal.base === 1 && ordinal.inserted === 0;
}

const reference = /(?:ayat \(\d+[a-z]?\)|(?:huruf|angka) [a-z0-9]+\)?|pasal \d+[A-Z]{0,2}),$/i;

/**
 * Whether a line is closed, so that a label after it may count (STRUCTURE 1, C): it ends in `.`, `:`, `;`, in `; dan` and the
 * like, or in a comma that does not follow a reference. Closing quotes, brackets and emphasis at its end do not matter.
 */
export function isClosed(line: string): boolean {
  const bare = withoutTail(line, /[\s"'”’)\]*_~`]/u);
  const withComma = withoutTail(line, /[\s"'”’*_~`]/u);
  if (/[.:;]$/.test(bare) || /;\s*(?:dan|atau|dan\/atau)$/.test(bare)) return true;
  return withComma.endsWith(",") && !reference.test(withComma);
}

/** A line without the characters of one kind at its end. */
function withoutTail(line: string, kind: RegExp): string {
  let end = line.length;
  while (end > 0 && kind.test(line[end - 1] as string)) end -= 1;
  return line.slice(0, end);
}
