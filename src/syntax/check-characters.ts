import type { Diagnostic, Fix, Localised } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { diagnose } from "./diagnostics.js";
import { disguiseOf, suspect } from "./lookalikes.js";

/** Nothing but signs of a keyboard, and letters and punctuation that Indonesian law is printed with. */
const plain = /^[\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

const word = /[\p{L}\p{M}\p{N}\uff01-\uff5e]+/gu;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Signs that have their own findings, or are seen (the number signs of Arabic). */
const looked = /[\t\n\r\x80-\x9f\u0600-\u0605\u061c\u06dd\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const unseen = new RegExp(
  `(?:(?!${looked.source})(?:\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Variation_Selector}|\\u034f|\\u115f|\\u1160|\\u3164|\\uffa0))+`,
  "gu",
);
const broken = /[\x80-\x9f\ue000-\uf8ff\ufffc\ufffd]+/g;

/**
 * Characters that are not what they seem: letters of other scripts, signs that are not seen or turn the order of words about, blanks that
 * are none, letters in two pieces. What is law must be what people read.
 * @returns Findings in the order of their kinds; fixes that may change what people saw are unsafe.
 */
export function checkCharacters(source: SourceFile): readonly Diagnostic[] {
  const lines = checkLineEnds(source);
  if (plain.test(source.text)) return lines;
  return [
    ...checkWords(source),
    ...checkDirections(source),
    ...checkUnseen(source),
    ...checkBroken(source),
    ...checkSpaces(source),
    ...lines,
  ];
}

function checkWords({ path, text }: SourceFile): readonly Diagnostic[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }): Diagnostic[] => {
    const span = placed(path, index, written);
    if (suspect.test(written)) {
      const disguise = disguiseOf(written, lineAt(text, index));
      if (disguise) {
        const params = { word: written, letters: disguise.letters.map(named).join(", "), plain: disguise.plain };
        return [diagnose("lookalike-letter", span, params, replacedBy(span, disguise.plain, disguise.mayBeForeign))];
      }
    }
    // Arabic and other scripts may order their marks otherwise, and look the same.
    const composed = written.normalize("NFC");
    if (composed === written || !/\p{Script=Latin}/u.test(written)) return [];
    return [diagnose("letter-in-pieces", span, { word: composed }, replacedBy(span, composed))];
  });
}

function checkDirections({ path, text }: SourceFile): readonly Diagnostic[] {
  return [...text.matchAll(direction)].flatMap(({ 0: written, index }): Diagnostic[] => {
    const line = lineAt(text, index);
    const turns = /[\u202a-\u202e]/.test(written);
    // Words of Arabic within a line are set with these.
    if (!turns && rightToLeft.test(line) && isBalanced(line)) return [];
    const span = placed(path, index, written);
    const isMark = !turns && !/[\u2066-\u2069]/.test(written);
    return [diagnose("direction-sign", span, { signs: codes(written) }, replacedBy(span, "", !isMark))];
  });
}

/** Whether isolates are closed on the line they are opened on. */
function isBalanced(line: string): boolean {
  return (line.match(/[\u2066-\u2068]/g) ?? []).length === (line.match(/\u2069/g) ?? []).length;
}

function checkUnseen({ path, text }: SourceFile): readonly Diagnostic[] {
  return [...text.matchAll(unseen)].flatMap(({ 0: written, index }): Diagnostic[] => {
    const before = lastCharacter(text, index);
    const after = text.slice(index + written.length, index + written.length + 2);
    if (joinsPicture(written, before, after) || joinsScript(written, before, after)) return [];
    const span = placed(path, index, written);
    // What ended a page or a line parted words.
    const parts = /[\v\f\u2028\u2029]/.test(written) && /\S/.test(before) && /^\S/.test(after);
    return [diagnose("unseen-character", span, { signs: codes(written) }, replacedBy(span, parts ? " " : ""))];
  });
}

/** Signs that choose or join pictures (emoji). */
function joinsPicture(written: string, before: string, after: string): boolean {
  if (!/[\p{Extended_Pictographic}\p{Emoji}]/u.test(before)) return false;
  if (/^[\ufe0e\ufe0f]$/.test(written)) return true;
  if (/^\ufe0f?\u200d$/.test(written)) return /^\p{Extended_Pictographic}/u.test(after);
  return before === "\u{1f3f4}" && /^[\u{e0020}-\u{e007e}]+\u{e007f}$/u.test(written);
}

/** Joiners between letters of a script that is written joined. */
function joinsScript(written: string, before: string, after: string): boolean {
  const joined =
    /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}]/u;
  return /^[\u200c\u200d]$/.test(written) && joined.test(before) && joined.test(after);
}

function checkBroken({ path, text }: SourceFile): readonly Diagnostic[] {
  return [...text.matchAll(broken)].map(({ 0: written, index }) => {
    const span = placed(path, index, written);
    const meant = /^[\x80-\x9f]+$/.test(written) ? asWindows1252(written) : undefined;
    return diagnose("broken-character", span, { signs: codes(written), meant }, replacedBy(span, meant, true));
  });
}

/** Bytes 128–159 of Windows-1252, where a text was read as ISO 8859-1; five of them mean nothing. */
const windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

function asWindows1252(written: string): string | undefined {
  const meant = [...written].map((sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? "\0").join("");
  return meant.includes("\0") ? undefined : meant;
}

function checkSpaces({ path, text }: SourceFile): readonly Diagnostic[] {
  return [...text.matchAll(oddSpace)].map(({ 0: written, index }) => {
    const span = placed(path, index, written);
    return diagnose("odd-space", span, { signs: codes(written) }, replacedBy(span, written.replace(/./gu, " ")));
  });
}

function checkLineEnds({ path, text }: SourceFile): readonly Diagnostic[] {
  if (!text.includes("\r")) return [];
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const count = (end: string): number => ends.filter(([written]) => written === end).length;
  const kinds = ["\n", "\r\n", "\r"].filter((end) => count(end) > 0);
  if (kinds.length === 1) return [];
  const usual = kinds.reduce((best, end) => (count(end) > count(best) ? end : best));
  const others = ends
    .filter(([written]) => written !== usual)
    .map(({ 0: written, index }) => placed(path, index, written));
  const names = kinds.map((end) => `${endNames[end]} (${count(end)})`).join(", ");
  const title = { id: `Akhiri semua baris dengan ${endNames[usual]}`, en: `End all lines with ${endNames[usual]}` };
  const edits = others.map((span) => ({ span, text: usual }));
  return [diagnose("mixed-line-ends", others[0] as Span, { names }, { fix: { title, edits } })];
}

const endNames: Readonly<Record<string, string>> = { "\n": "LF", "\r\n": "CRLF", "\r": "CR" };

/** The fix that puts `text` there; none where it is not known what to put. */
function replacedBy(span: Span, text: string | undefined, isUnsafe = false): { readonly fix?: Fix } {
  if (text === undefined) return {};
  const title: Localised =
    text.trim() === ""
      ? {
          id: text === "" ? "Hapus tanda ini" : "Tulis spasi biasa",
          en: text === "" ? "Delete this sign" : "Write a plain blank",
        }
      : { id: `Tulis «${text}»`, en: `Write “${text}”` };
  return { fix: { title, edits: [{ span, text }], ...(isUnsafe && { isUnsafe }) } };
}

function placed(file: string, start: number, written: string): Span {
  return { file, start, end: start + written.length };
}

/** `а (U+0430)`. */
function named(sign: string): string {
  return `${sign} (${codes(sign)})`;
}

/** `U+200B, U+200D`, each once. */
function codes(signs: string): string {
  const points = [...signs].map(
    (sign) => `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return [...new Set(points)].join(", ");
}

/** How much of a long line is looked at on either side. */
const reach = 500;

function lineAt(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - reach), index)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  const after = text.slice(index, index + reach).split(/[\r\n]/)[0] ?? "";
  return before + after;
}

/** The character before an offset, whole; a choice of shape after it does not count. */
function lastCharacter(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? "";
}
