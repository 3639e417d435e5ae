import { readCount, readNumber } from "../../conditions/read-number.js";
import { timeUnitOf } from "../../conditions/time-units.js";
import type { TimeUnit } from "../../model/duration.js";
import { isNumber, type Token } from "./tokens.js";

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
    if (token.text === "(" && token.reference === undefined && isNumber(tokens[i - 1]?.text)) {
      let close = i + 1;
      while (close < tokens.length && close - i < 20 && /^\p{L}/u.test(tokens[close]?.text ?? "")) close += 1;
      if (tokens[close]?.text === ")" && close > i + 1) {
        i = close;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

/** All numbers that are not part of a citation. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.reference !== undefined || !isNumber(token.text)) continue;
    const second = tokens[i + 1]?.text === "x" && isNumber(tokens[i + 2]?.text) ? i + 2 : i;
    const times = second === i ? undefined : readCount(token.text);
    const value = readNumber(tokens[second]?.text ?? "") ?? (tokens[second]?.text as string);
    const one = tokens[second + 1]?.text ?? "";
    const both = timeUnitOf(`${one} ${tokens[second + 2]?.text ?? ""}`);
    const unit = both ?? timeUnitOf(one);
    const end = second + 1 + (both ? 2 : unit ? 1 : 0);
    found.push({ start: i, end, value, times, unit });
    i = end - 1;
  }
  return found;
}
