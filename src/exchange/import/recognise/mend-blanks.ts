import { readRoman } from "../../../syntax/roman.js";

/** A line in whose fixed words stray blanks were taken out, as the file writes it and as it reads now. */
export type MendedLine = {
  /** Number of the line in the file, from 1. */
  readonly number: number;
  readonly written: string;
  readonly mended: string;
};

const fixed: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // `Undang -Undang`, `perundang - undangan`: one word, whatever stands around its hyphen.
  [/(?<!\p{L})(perundang)(?: -|- | - )(?=undangan(?!\p{L}))/giu, "$1-"],
  [/(?<!\p{L})(undang)(?: -|- | - )(?=undang(?!\p{L}))/giu, "$1-"],
  // The first half at the end of a line.
  [/(?<!\p{L})((?:per)?undang) -$/giu, "$1-"],
  // The number of an ayat: cited, or at the start of its line.
  [/(?<=^|(?<!\p{L})ayat )\((?: (\d{1,3}[a-z]?) ?|(\d{1,3}[a-z]?) )\)(?=[ ,.;:]|$)/giu, "($1$2)"],
  // No word is `B AB`, none `BA B`.
  [/(?<!\p{L})(?:B AB|BA B|B A B)(?= [IVXLC]+[A-Z]?(?![\p{L}\d]))/gu, "BAB"],
];

/**
 * Takes the blanks out that print set to a page leaves inside words the law fixes; nothing else, for in other words only a person can tell.
 * The numeral of a BAB is made whole only where it then is the one that comes next, and only alone on its line.
 * @returns The lines in their order, and those that differ: the report names them.
 */
export function mendBlanks<Line extends { readonly text: string; readonly number: number }>(
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly mended: readonly MendedLine[] } {
  const mended: MendedLine[] = [];
  let bab = 0;
  const all = lines.map((line) => {
    const words = fixed.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line.text);
    const [, numeral = ""] = /^BAB ([IVXLC]+(?: [IVXLC]+)*)$/.exec(words) ?? [];
    const number = readRoman(numeral.replaceAll(" ", ""));
    const isNext = numeral.includes(" ") && number === bab + 1;
    if (number !== undefined && (isNext || !numeral.includes(" "))) bab = number;
    const text = isNext ? `BAB ${numeral.replaceAll(" ", "")}` : words;
    if (text === line.text) return line;
    mended.push({ number: line.number, written: line.text, mended: text });
    return { ...line, text };
  });
  return { lines: all, mended };
}
