import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import { type Counted, diagnose } from "./diagnostics.js";
import { suspect } from "./lookalikes.js";

/**
 * The most a text may hold. Markdown parsers take time by the square of some of these, or overflow their stack, so that a text of some kilobytes could
 * stop a build; the longest of the real texts stays below a tenth of each, the longest act of the Republic below a half.
 */
export const bounds: Readonly<Record<Counted, number>> = {
  /** UTF-16 code units of a file. */
  characters: 8_000_000,
  /** Lines of a file. */
  lines: 200_000,
  /** `*`, `_`, `[`, `]`, `&` and backticks of a file. */
  marks: 50_000,
  /** Those of one paragraph: each is tried with every other, and the native parser keeps the paragraph's words anew for each entity. */
  "marks-together": 2_000,
  /** `[^` of a file. */
  notes: 2_000,
  /** `|` of a file. */
  cells: 100_000,
  /** Lines of only `=` or `-`, each of which may turn what stands above it into a heading. */
  underlines: 1_000,
  /** Quotes and lists that one line opens. */
  containers: 300,
  /** Quotes and lists a line opens beyond its fourth, in the whole file. */
  "deep-containers": 20_000,
  /** Lines of one paragraph that belong to the quote, list or note above them and do not say so. */
  "lazy-lines": 2_000,
  /** Signs each of which may be a finding of its own (`check-characters.ts`). */
  "odd-signs": 50_000,
};

/** Letters that may be others in disguise, marks after Latin letters, signs that are not seen, private or broken ones, blanks that are no plain blanks. */
const odd = new RegExp(
  `${suspect.source}|\\p{Script=Latin}\\p{Mark}|[\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Variation_Selector}\\u034f\\u115f\\u1160\\u3164\\uffa0\\ufffc\\ufffd]|(?![\\t\\n\\r ])[\\p{Cc}\\p{Zs}]`,
  "gu",
);

const blank = /^[ \t]*$/;
/** Where Markdown begins another paragraph without a blank line. */
const ownParagraph = /^ {0,3}(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t])/;
/** A footnote. */
const note = /^ {0,3}\[\^/;
const delimiterRow = /^(?=[^|]*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;

/**
 * Counts what makes parsers slow or overflow, in time that grows with the size of the text.
 * @returns A finding for each bound that is passed, at the first line that passes it. A text with any is not parsed.
 */
export function checkBounds({ path, text }: SourceFile): readonly Diagnostic[] {
  const passed = new Map<Counted, Diagnostic>();
  const counted: Record<Counted, number> = { ...nothing, characters: text.length };
  let isTable = false;
  /** Whether the line stands in a quote, a list or a note. */
  let isHeld = false;
  let start = 0;
  for (const { index: end, 0: lineEnd } of text.matchAll(/\r\n|\n|\r|$/g)) {
    const line = text.slice(start, end);
    isTable = !blank.test(line) && (isTable || delimiterRow.test(line));
    if (isTable || blank.test(line) || ownParagraph.test(line)) counted["marks-together"] = 0;
    counted.lines += 1;
    counted.containers = containersOf(line);
    const isOpening = counted.containers > 0 || note.test(line);
    isHeld = !blank.test(line) && (isHeld || isOpening);
    counted["lazy-lines"] = isHeld && !isOpening ? counted["lazy-lines"] + 1 : 0;
    counted["deep-containers"] += Math.max(0, counted.containers - 4);
    counted.underlines += underline.test(line) ? 1 : 0;
    countSigns(line, counted);
    if (!ascii.test(line)) for (const _ of line.matchAll(odd)) counted["odd-signs"] += 1;
    for (const what of kinds) {
      if (counted[what] <= bounds[what] || passed.has(what)) continue;
      passed.set(what, diagnose("text-too-large", { file: path, start, end }, { what, limit: bounds[what] }));
    }
    start = end + lineEnd.length;
  }
  return [...passed.values()];
}

/** Nothing odd, seen at once. */
const ascii = /^[\t\x20-\x7e]*$/;

const kinds = Object.keys(bounds) as readonly Counted[];
const nothing = Object.fromEntries(kinds.map((what) => [what, 0])) as Readonly<Record<Counted, number>>;

function countSigns(line: string, counted: Record<Counted, number>): void {
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charCodeAt(at);
    if (sign === pipe) counted.cells += 1;
    else if (marks.has(sign)) {
      counted.marks += 1;
      counted["marks-together"] += 1;
      if (sign === bracket && line.charCodeAt(at + 1) === caret) counted.notes += 1;
    }
  }
}

const pipe = "|".charCodeAt(0);
const bracket = "[".charCodeAt(0);
const caret = "^".charCodeAt(0);
const marks: ReadonlySet<number> = new Set(Array.from("*_[]&`", (mark) => mark.charCodeAt(0)));

/** Blanks before a line that no list of a law begins with. */
const farIn = 40;

/** How many quotes, lists and provisions (`(1) a. 1. a) 1)`) a line opens. */
function containersOf(line: string): number {
  const opening = /[ \t]*(?:>|(?:[-+*]|\(?\d{1,9}[a-z]*[.)]|[a-z]{1,3}\d*[.)])(?=[ \t]))/iy;
  let count = 0;
  while (opening.test(line)) count += 1;
  const indent = line.search(/[^ \t]/);
  // What is set in so far stands inside lists of the lines above, each of which takes two columns.
  return count > 0 && indent > farIn ? count + Math.floor(indent / 2) : count;
}
