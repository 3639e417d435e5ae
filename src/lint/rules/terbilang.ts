import { largestTerbilang, numberWords, terbilang as say } from "../../conditions/terbilang.js";
import type { Fix, TextEdit } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule } from "../rule.js";
import type { RunningText } from "../running-text.js";

/** A number (`3`, `1.000`, `3 x 24`, `10%`), what stands in brackets after it, and a unit of time after that. */
const quantities =
  /(?<![\p{L}\p{N}.,/-])(?<number>(?:(?<times>\d{1,3}) ?[xX×] ?)?(?<digits>\d{1,3}(?:\.\d{3})+|\d+))(?![\p{L}\p{N}/]|[.,-]\d)(?<percent> ?%)?(?<open> ?\()?(?<words>(?<=\()[^()]*(?=\)))?\)?(?: (?<unit>detik|menit|jam|hari|minggu|bulan|triwulan|semester|tahun)(?!\p{L}))?/gu;

/** Before a number that names a place, a day or an hour: it counts nothing. */
const naming =
  /(?:(?<!\p{L})(?:pasal|ayat|huruf|angka|butir|nomor|no\.|tahun|bab|bagian|paragraf|lampiran|tabel|formulir|halaman|pukul|tanggal|tingkat|ke)[ (-]*|tanggal \d{1,2} (?:sampai dengan|hingga|s\.d\.|dan|atau) )$/iu;

export const terbilang = defineRule({
  name: "terbilang",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Bilangan diikuti kata bilangan yang sama dalam kurung: `3 (tiga)`",
    en: "A number is followed by the same number in words in brackets: `3 (tiga)`",
  },
  message: (p: { number: string; words: string | undefined; expected: string }) => ({
    id:
      p.words === undefined
        ? `Jangka waktu «${p.number}» tidak diikuti kata bilangan.`
        : `«${p.words}» bukan tulisan ${p.number} dengan kata.`,
    en:
      p.words === undefined
        ? `The period “${p.number}” is not followed by its number in words.`
        : `“${p.words}” is not ${p.number} in words.`,
  }),
  why: {
    id: "Angka dan kata yang berbeda menyatakan dua norma; salah ketik satu angka tidak akan terlihat tanpa katanya.",
    en: "Digits and words that differ state two norms; without the words a slip in one digit goes unseen.",
  },
  help: (p) => ({
    id:
      p.words === undefined
        ? `Tulis \`${p.number} (${p.expected})\`.`
        : `Periksa mana yang benar. Bila angkanya, tulis \`${p.number} (${p.expected})\`.`,
    en:
      p.words === undefined
        ? `Write \`${p.number} (${p.expected})\`.`
        : `Check which of them is right. If it is the digits, write \`${p.number} (${p.expected})\`.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 86",
  example: { number: "14", words: "empat", expected: "empat belas" },
  check: (report, { paragraphs }) => {
    const hold = (paragraph: RunningText, quantity: Quantity): void => {
      const { start, end, number, expected } = quantity;
      const words = quantity.words?.trim();
      if (words === undefined) {
        if (!quantity.wantsWords) return;
        const fix = fixOf(expected, paragraph.edit(end, end, ` (${expected})`));
        report({ at: paragraph.span(start, end), params: { number, words, expected }, fix });
        return;
      }
      const verdict = compare(words.toLowerCase(), quantity);
      if (verdict === "right") return;
      const from = end + quantity.opening;
      const to = from + (quantity.words as string).length;
      // Digits and words that mean different numbers: which of them is right, the tool cannot know.
      const fix = verdict === "misspelt" ? fixOf(expected, paragraph.edit(from, to, expected)) : undefined;
      report({ at: paragraph.span(from, to), params: { number, words, expected }, fix });
    };
    return {
      provision({ content, closing }) {
        for (const paragraph of paragraphs(ownBlocks({ content, closing }))) {
          for (const match of paragraph.text.matchAll(quantities)) {
            const quantity = readQuantity(match, paragraph.text);
            if (quantity) hold(paragraph, quantity);
          }
        }
      },
    };
  },
});

/** A number that counts something. */
type Quantity = {
  /** Offsets of the number; what stands in brackets begins `opening` after it. */
  readonly start: number;
  readonly end: number;
  readonly opening: number;
  /** As written: `3`, `3 x 24`, `10%`. */
  readonly number: string;
  /** What stands in the brackets after it. */
  readonly words: string | undefined;
  /** A unit of time follows. */
  readonly timed: boolean;
  /** A period without brackets. */
  readonly wantsWords: boolean;
  /** The number in words. */
  readonly expected: string;
};

type Groups = Partial<Record<"number" | "times" | "digits" | "percent" | "open" | "words" | "unit", string>>;

/** `undefined` for a number that counts nothing, and for one that cannot be said. */
function readQuantity(match: RegExpMatchArray, text: string): Quantity | undefined {
  const { number = "", times, digits = "", percent = "", open, words, unit } = match.groups as Groups;
  const start = match.index ?? 0;
  const count = Number(digits.replaceAll(".", ""));
  const code = digits.length > 1 && digits.startsWith("0");
  if (code || count > largestTerbilang || naming.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  const said = times ? `${say(Number(times))} kali ${say(count)}` : say(count);
  return {
    start,
    end: start + number.length + percent.length,
    opening: open?.length ?? 0,
    number: number + percent,
    words,
    timed: unit !== undefined,
    wantsWords: unit !== undefined && percent === "" && open === undefined && !isYear(digits),
    expected: percent && /persen\s*$/i.test(words ?? "") ? `${said} persen` : said,
  };
}

/** What words in brackets are to their number; brackets that hold something else are none of our business. */
function compare(written: string, { expected, timed }: Quantity): "right" | "misspelt" | "other" {
  if (written === expected) return "right";
  if (numberWords.test(written)) return squash(written) === squash(expected) ? "misspelt" : "other";
  return timed && suggest(written, [expected]) !== undefined ? "misspelt" : "right";
}

function isYear(digits: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(digits);
}

/** Words without what people spell in more than one way: blanks, and `satu` for `se-`. */
function squash(words: string): string {
  return words.replace(/[ -]/g, "").replace(/satu(?=belas|puluh|ratus|ribu)/g, "se");
}

function fixOf(expected: string, edit: TextEdit | undefined): Fix | undefined {
  return edit && { title: { id: `Tulis «${expected}»`, en: `Write “${expected}”` }, edits: [edit] };
}
