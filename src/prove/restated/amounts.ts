import { terbilang } from "../../conditions/terbilang.js";
import { timeUnitOf } from "../../conditions/time-units.js";
import type { TimeUnit } from "../../model/duration.js";
import { type Span, spanning } from "../../model/span.js";
import { quantitiesIn } from "../lock/quantities.js";
import { isNumber, type Token, wordAt, wordsOf } from "../lock/tokens.js";

/** A number with what it counts. Offsets are tokens. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  /** Decimal string; *lebih dari 1* counts from 2. */
  readonly value: string;
  /** The factor of `3 x 24 jam`. */
  readonly times: number | undefined;
  /** A unit of time, or the noun that is counted. */
  readonly of: { readonly unit: TimeUnit } | { readonly noun: string };
  /** Whether it follows *setiap*; `bare` if the text gives no number (*setiap bulan*). */
  readonly recurs: "counted" | "bare" | undefined;
  /** As written. */
  readonly words: string;
  readonly span: Span;
};

const largestSpelled = 999;
const spelled: ReadonlyMap<string, number> = new Map(
  Array.from({ length: largestSpelled }, (_, at) => [terbilang(at + 1), at + 1]),
);
const longestSpelled = 6;
/** The words that spelled numbers begin with: few tokens need a closer look. */
const firstWords: ReadonlySet<string> = new Set([...spelled.keys()].map((words) => words.split(" ", 1)[0] as string));
/** The noun by which a text counts the items of a list. */
export const itemNoun = "unsur";
const recurrences: ReadonlySet<string> = new Set(["setiap", "tiap", "tiap-tiap"]);

/**
 * The amounts a text gives, in digits or in words; *setiap bulan* is one month. A number without anything counted after it is none.
 * @param nouns - Terms of more than one word, longest first: *Perangkat Daerah Penjuru* is another thing than *Perangkat Daerah*.
 */
export function amountsIn(tokens: readonly Token[], nouns: readonly (readonly string[])[]): readonly Amount[] {
  const digits = inDigits(tokens);
  const counted = quantitiesIn(digits.tokens).flatMap(({ start, end, value, times, unit }): Amount[] => {
    const noun = unit === undefined ? nounAt(digits.tokens, end, nouns) : undefined;
    if (unit === undefined && noun === undefined) return [];
    const isRange = digits.tokens[end]?.text === "sampai";
    const last = noun === undefined || isRange ? end : end + wordsOf(noun).length;
    const from = digits.from[start] as number;
    const to = digits.from[last] ?? tokens.length;
    const isMore = digits.tokens[start - 1]?.text === "dari" && digits.tokens[start - 2]?.text === "lebih";
    return [
      {
        start: from,
        end: to,
        value: noun !== undefined && isMore && /^\d+$/.test(value) ? String(Number(value) + 1) : value,
        times,
        of: noun === undefined ? { unit: unit as TimeUnit } : { noun },
        recurs: recurrences.has(digits.tokens[start - 1]?.text ?? "") ? "counted" : undefined,
        ...written(tokens, from, to),
      },
    ];
  });
  return [...counted, ...bareRecurrences(tokens)].sort((a, b) => a.start - b.start);
}

/** The same text with spelled numbers in digits; `from` gives for every token of it the first it was made of. */
function inDigits(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly from: readonly number[] } {
  const made: Token[] = [];
  const from: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const number = numberAt(tokens, at);
    from.push(at);
    made.push(number ? { ...token, text: String(number.value) } : token);
    at = number ? number.end : at + 1;
  }
  return { tokens: made, from };
}

function numberAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const { text } = tokens[at] as Token;
  const longest = firstWords.has(text) ? Math.min(tokens.length, at + longestSpelled) : at;
  for (let end = longest; end > at; end -= 1) {
    const words = tokens.slice(at, end);
    if (words.some(({ reference }) => reference !== undefined)) continue;
    const value = spelled.get(words.map(({ text }) => text).join(" "));
    if (value !== undefined) return { value, end };
  }
  // *keenam unsur* is all six of them.
  const all = tokens[at + 1]?.text === itemNoun && text.startsWith("ke") ? spelled.get(text.slice(2)) : undefined;
  return all === undefined ? undefined : { value: all, end: at + 1 };
}

/** What is counted: the longest term that begins there, else the word. */
function nounAt(tokens: readonly Token[], at: number, nouns: readonly (readonly string[])[]): string | undefined {
  // *1.000 sampai (dengan) 9.999 tayangan*: both count the same.
  if (tokens[at]?.text === "sampai") {
    const other = tokens[at + 1]?.text === "dengan" ? at + 2 : at + 1;
    return isNumber(wordAt(tokens, other)) ? nounAt(tokens, other + 1, nouns) : undefined;
  }
  const term = nouns.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
  if (term) return term.join(" ");
  const next = tokens[at];
  return next && next.reference === undefined && /^\p{L}/u.test(next.text) ? next.text : undefined;
}

/** *setiap bulan*: a period the text repeats by without a number. */
function bareRecurrences(tokens: readonly Token[]): readonly Amount[] {
  return tokens.flatMap((token, start): Amount[] => {
    const one = tokens[start + 1]?.text ?? "";
    const both = timeUnitOf(`${one} ${tokens[start + 2]?.text ?? ""}`);
    const unit = both ?? timeUnitOf(one);
    if (!recurrences.has(token.text) || unit === undefined) return [];
    const end = start + (both ? 3 : 2);
    return [{ start, end, value: "1", times: undefined, of: { unit }, recurs: "bare", ...written(tokens, start, end) }];
  });
}

function written(tokens: readonly Token[], start: number, end: number): Pick<Amount, "words" | "span"> {
  const part = tokens.slice(start, end);
  const [first, last] = [part[0] as Token, part[part.length - 1] as Token];
  return { words: part.map(({ raw }) => raw).join(" "), span: spanning(first.span, last.span) };
}

/** Whether two amounts count the same thing. */
export function countsTheSame(one: Amount, other: Amount): boolean {
  if ("unit" in one.of) return "unit" in other.of;
  return "noun" in other.of && one.of.noun === other.of.noun;
}

/** Whether two amounts are the same number of the same thing: 60 menit is not written 1 jam. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  const unit = "unit" in one.of ? one.of.unit : undefined;
  const otherUnit = "unit" in other.of ? other.of.unit : undefined;
  return countsTheSame(one, other) && unit === otherUnit && one.value === other.value && one.times === other.times;
}
