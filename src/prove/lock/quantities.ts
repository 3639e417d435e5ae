import { readCount, readNumber } from "../../conditions/read-number.js";
import { numberWords } from "../../conditions/terbilang.js";
import { timeUnitOf } from "../../conditions/time-units.js";
import type { TimeUnit } from "../../model/duration.js";
import { isNumber, type Token, wordAt } from "./tokens.js";

/** A number with its unit. Offsets are tokens. */
export type Quantity = {
  readonly start: number;
  /** After the unit word, or after the number where no unit of time follows. */
  readonly end: number;
  /** Decimal string. */
  readonly value: string;
  readonly times: number | undefined;
  readonly unit: TimeUnit | undefined;
};

/** Leaves out `(dua puluh empat)` after a number: it says the number again. */
export function withoutSpelledNumbers(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === "(" && token.reference === undefined && isNumber(wordAt(tokens, i - 1))) {
      let close = i + 1;
      while (numberWords.test(wordAt(tokens, close))) close += 1;
      if (wordAt(tokens, close) === ")") {
        i = close;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

/** *Undang-Undang Nomor 14 Tahun 2008*: numbers that count nothing. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === "nomor" || (before === "tahun" && /^(?:19|20)\d\d$/.test(wordAt(tokens, at)));
}

/** All numbers that count something and are not part of a citation. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.reference !== undefined || !isNumber(token.text) || isName(tokens, i)) continue;
    const second = wordAt(tokens, i + 1) === "x" && isNumber(wordAt(tokens, i + 2)) ? i + 2 : i;
    const times = second === i ? undefined : readCount(token.text);
    const written = wordAt(tokens, second);
    const value = readNumber(written) ?? written;
    const one = wordAt(tokens, second + 1);
    const both = timeUnitOf(`${one} ${wordAt(tokens, second + 2)}`);
    const unit = both ?? timeUnitOf(one);
    const end = second + 1 + (both ? 2 : unit ? 1 : 0);
    found.push({ start: i, end, value, times, unit });
    i = end - 1;
  }
  return found;
}
