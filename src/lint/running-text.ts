import type { TextEdit } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import { type Span, spanning } from "../model/span.js";
import type { Inline } from "../model/text.js";

/** The words of one paragraph as a rule searches them, and the way back to the source. */
export type RunningText = {
  /** Markup off, line ends as single blanks. What is not words (code, an image) is one U+FFFC, which no phrase contains. */
  readonly text: string;
  /**
   * The place of `text.slice(start, end)` in the source; of nothing (`start === end`), the point after what stands before.
   * Where the way back is not known character by character, the smallest node that holds it.
   */
  span(start: number, end: number): Span;
  /** The edit that puts `words` there; `undefined` where the source says it in other characters, so that no fix spoils markup. */
  edit(start: number, end: number, words: string): TextEdit | undefined;
};

/** Where one character stands in the source; `exact` is false if only the node around it is known. */
type Place = { readonly span: Span; readonly exact: boolean };

const opaque = "\ufffc";

/**
 * Lays out running text for searching.
 * @param source - The file it stands in; without it, text that is not written verbatim (joined lines, escapes) is placed by its node alone.
 */
export function runningText(inlines: readonly Inline[], source: SourceFile | undefined): RunningText {
  const parts = partsOf(inlines);
  // Few paragraphs have a finding: only then is every character placed.
  let known: readonly Place[] | undefined;
  const placed = (): readonly Place[] => {
    known ??= parts.flatMap((part) => placesOf(part, source));
    return known;
  };

  const span = (start: number, end: number): Span => {
    const places = placed();
    const first = places[Math.min(start, places.length - 1)]?.span ?? { file: source?.path ?? "", start: 0, end: 0 };
    if (start < end) return spanning(first, places[end - 1]?.span ?? first);
    const before = places[start - 1]?.span;
    return before ? { ...before, start: before.end } : { ...first, end: first.start };
  };
  return {
    text: parts.map(({ value }) => value).join(""),
    span,
    edit(start, end, words) {
      const places = placed();
      const held = start < end ? places.slice(start, end) : places.slice(Math.max(0, start - 1), Math.max(1, start));
      const whole = held.every(({ span: one, exact }, i) => exact && (i === 0 || held[i - 1]?.span.end === one.start));
      return whole && held.length > 0 ? { span: span(start, end), text: words } : undefined;
    },
  };
}

/** A stretch of the text; of words the source may be written otherwise (escapes, joined lines), what is not stands for its whole node. */
type Part = { readonly value: string; readonly span: Span; readonly isWords: boolean };

function partsOf(inlines: readonly Inline[]): readonly Part[] {
  return inlines.flatMap((inline): readonly Part[] => {
    switch (inline.kind) {
      case "text":
        return [{ value: inline.value, span: inline.span, isWords: true }];
      case "soft-break":
      case "hard-break":
        return [{ value: " ", span: inline.span, isWords: false }];
      case "code":
      case "image":
        return [{ value: opaque, span: inline.span, isWords: false }];
      case "footnote-reference":
        return [];
      default:
        return partsOf(inline.children);
    }
  });
}

/** The place of each character of a part. */
function placesOf({ value, span, isWords }: Part, source: SourceFile | undefined): readonly Place[] {
  if (!isWords) return [{ span, exact: true }];
  const ends =
    value.length === span.end - span.start
      ? Array.from({ length: value.length }, (_, i) => i + 1)
      : source && align(value, source.text.slice(span.start, span.end));
  if (!ends) return Array.from({ length: value.length }, () => ({ span, exact: false }));
  return ends.map((end, i) => ({
    span: { ...span, start: span.start + (ends[i - 1] ?? 0), end: span.start + end },
    exact: true,
  }));
}

const blanks = /[ \t\r\n]+/y;
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{0,31});/y;

/** For each character of `value` where it ends in `raw`, its source: blanks were joined, escapes and entities resolved. */
function align(value: string, raw: string): readonly number[] | undefined {
  const ends: number[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(raw)) return false;
    at = pattern.lastIndex;
    return true;
  };
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] === " " && take(blanks)) ends.push(at);
    else if (take(entity)) ends.push(at);
    else if (raw[at] === value[i]) {
      at += 1;
      ends.push(at);
    } else if (raw[at] === "\\" && raw[at + 1] === value[i]) {
      at += 2;
      ends.push(at);
    } else return undefined;
  }
  return at === raw.length ? ends : undefined;
}
