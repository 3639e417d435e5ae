import { isClosed, matchLabel } from "../../../syntax/label.js";
import { escapeMarkdown } from "../markdown-text.js";
import { type MendedLine, mendBlanks } from "./mend-blanks.js";
import { type LeftOut, type LeftOutReason, plainLine, type TextLine } from "./text-line.js";

type RawLine = {
  readonly text: string;
  readonly number: number;
  readonly isParted: boolean;
  readonly startsPage: boolean;
};

/** Lines that stand on every page of a gazette, or of an act printed from the web. */
const furniture: readonly RegExp[] = [
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^(?:www\.|https?:\/\/)\S+$/i,
  /^(?:jdih|peraturan)\.\S+$/i,
  /^SK\s+No\.?\s*\d+\s*[A-Z]?$/i,
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]\s+)?(?:19|20)\d\d,?\s+No\.?\s*\d+(?:\s+[-–—]?\s*\d{1,4}\s*[-–—]?)?$/,
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]\s+)?No\.?\s*\d+,?\s+(?:19|20)\d\d$/,
  /^(?:Halaman|Hal\.?|Page)\s+\d{1,4}(?:\s+(?:dari|of)\s+\d{1,4})?$/i,
];

/** The text of a gazette line by line: what belongs to the page and not to the act is set apart. Lines are numbered from 1. */
export function linesOfText(text: string): {
  readonly pieces: readonly TextLine[];
  readonly leftOut: readonly LeftOut[];
  /** Lines with stray blanks in fixed words, which are mended in the pieces. */
  readonly mended: readonly MendedLine[];
} {
  const { lines, mended } = mendBlanks(rawLines(text));
  const heads = runningHeads(lines);
  const bare = barePageNumbers(lines);
  const leftOut: LeftOut[] = [];
  const pieces: TextLine[] = [];
  let isParted = true;
  let followsPage = false;
  lines.forEach((line, index) => {
    const why = bare.has(index) ? "page" : pageReason(line, lines, index, heads);
    if (why) leftOut.push({ from: [line.number], text: line.text, why });
    else {
      // A page that ends in the middle of a sentence parts nothing, whatever the room around its number.
      const goesOn =
        followsPage && matchLabel(line.text) === undefined && isCutShort(pieces.at(-1)?.plain ?? ".", line.text);
      const parted = !goesOn && (isParted || line.isParted);
      pieces.push(plainLine(line.text, [line.number], parted, escapeMarkdown(line.text)));
    }
    followsPage = why !== undefined;
    isParted = why !== undefined && (isParted || line.isParted);
  });
  return { pieces: labelsFromMargin(pieces), leftOut, mended };
}

/** Whether a sentence is cut by the end of a page. After a comma a small letter may also begin what closes a list. */
function isCutShort(above: string, below: string): boolean {
  if (!isClosed(above)) return true;
  return above.endsWith(",") && /\p{Ll}/u.test(above) && /^\p{Lu}\p{Ll}/u.test(below);
}

/** No page has fewer lines: numbers that stand closer count rows. */
const fewestLines = 12;

/**
 * Where the number of a page stands alone, without dashes: numbers that count on from 1 or 2, each at the top of a page or after an empty line, a page
 * apart. One alone could be anything.
 */
function barePageNumbers(lines: readonly RawLine[]): ReadonlySet<number> {
  const found: number[] = [];
  let next: number | undefined;
  let above = Number.NEGATIVE_INFINITY;
  lines.forEach(({ text, isParted, startsPage, number }, index) => {
    if (!/^\d{1,3}$/.test(text) || !(isParted || startsPage)) return;
    const value = Number(text);
    const isExpected = next === undefined ? value === 2 || (value === 1 && index === 0) : value === next;
    if (!isExpected || number - above < fewestLines) return;
    found.push(index);
    above = number;
    next = value + 1;
  });
  return new Set(found.length > 1 ? found : []);
}

/**
 * Printed in columns, the first label may come out above the word it belongs to: `a.` on a line, then `Menimbang bahwa …`. The line is
 * read as it was printed, `Menimbang : a. bahwa …`.
 */
function labelsFromMargin(pieces: readonly TextLine[]): readonly TextLine[] {
  return pieces.flatMap((line, index): readonly TextLine[] => {
    const before = pieces[index - 1];
    if (isStrayLabel(line, pieces[index + 1])) return [];
    if (before === undefined || !isStrayLabel(before, line)) return [line];
    const [, word = "", rest = ""] = columns.exec(line.plain) ?? [];
    const plain = `${word} : ${before.plain} ${rest}`;
    return [plainLine(plain, [...before.from, ...line.from], true, escapeMarkdown(plain))];
  });
}

const columns = /^(Menimbang|Mengingat)\s*:?\s+(?!(?:a|1)\.\s)(\S.*)$/s;

function isStrayLabel({ plain }: TextLine, next: TextLine | undefined): boolean {
  return /^(?:a|1)\.$/.test(plain) && next !== undefined && columns.test(next.plain);
}

function rawLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let isParted = true;
  let startsPage = true;
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    written.split("\f").forEach((part, page) => {
      if (page > 0) startsPage = true;
      const words = part.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
      if (words === "") {
        isParted = true;
        return;
      }
      lines.push({ text: words, number: index + 1, isParted, startsPage });
      isParted = false;
      startsPage = false;
    });
  });
  return lines;
}

function pageReason(
  line: RawLine,
  lines: readonly RawLine[],
  index: number,
  heads: ReadonlySet<string>,
): LeftOutReason | undefined {
  if (isFurniture(line.text)) return "page";
  if (heads.has(line.text) && isAtPageEdge(lines, index, heads)) return "page";
  const catchword = /^(.{1,80}?)\s*(?:\.\s?){3,}$|^(.{1,80}?)\s*…$/.exec(line.text);
  const words = catchword?.[1] ?? catchword?.[2];
  if (words === undefined) return undefined;
  const next = lines.slice(index + 1, index + 8).find(({ text }) => !isFurniture(text) && !heads.has(text));
  return next && sameStart(next.text, words) ? "catchword" : undefined;
}

function isFurniture(text: string): boolean {
  return furniture.some((pattern) => pattern.test(text));
}

function sameStart(text: string, words: string): boolean {
  const bare = (one: string): string => one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const start = bare(words);
  return start !== "" && bare(text).startsWith(start);
}

/** Short lines that stand beside the number of a page three times or more. */
function runningHeads(lines: readonly RawLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  lines.forEach(({ text }, index) => {
    if (text.length > 90 || isFurniture(text) || !isAtPageEdge(lines, index, new Set())) return;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}

/** Whether a page begins or ends within two lines, running heads not counted. */
function isAtPageEdge(lines: readonly RawLine[], index: number, heads: ReadonlySet<string>): boolean {
  const isEdge = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && (isFurniture(line.text) || (line.startsPage && at > 0));
  };
  if (lines[index]?.startsPage && index > 0) return true;
  const near = [-2, -1, 1, 2].filter((step) => isEdge(index + step));
  return near.some(
    (step) => Math.abs(step) === 1 || heads.has(lines[index + step / 2]?.text ?? "") || heads.size === 0,
  );
}
