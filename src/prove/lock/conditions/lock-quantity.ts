import { printNumber } from "../../../conditions/read-number.js";
import { report, standsAt, textAt } from "../lock.js";
import { quantitiesOf } from "../time.js";
import { wordsOf } from "../tokens.js";
import { claimPart, nearby, type Place, type Scope } from "./scope.js";

/** The words that say how a number is compared, before it and after. */
const comparators: readonly { readonly words: readonly string[]; readonly operator: string }[] = [
  ["lebih dari", ">"],
  ["melebihi", ">"],
  ["di atas", ">"],
  ["kurang dari", "<"],
  ["di bawah", "<"],
  ["paling sedikit", ">="],
  ["paling rendah", ">="],
  ["paling kurang", ">="],
  ["paling singkat", ">="],
  ["sekurang-kurangnya", ">="],
  ["paling banyak", "<="],
  ["paling tinggi", "<="],
  ["paling lama", "<="],
  ["sebanyak-banyaknya", "<="],
].map(([words = "", operator = ""]) => ({ words: words.split(" "), operator }));

/** `isu.laporan > 10`: the number, its unit and the words of its comparison. */
export function lockNumber(
  scope: Scope,
  place: Place | undefined,
  value: string,
  operator: string,
  unit: string | undefined,
): void {
  const noun = unit === undefined ? [] : wordsOf(unit.replace(/_/g, " "));
  const said = `${printNumber(value)}${noun.length > 0 ? ` ${noun.join(" ")}` : ""}`;
  lockQuantity(scope, place, (one) => one.value === value && one.times === undefined, said, operator, noun);
}

type Quantities = ReturnType<typeof quantitiesOf>[number]["quantity"];

/** A quantity near its fact, and the words that compare it. */
export function lockQuantity(
  scope: Scope,
  place: Place | undefined,
  fits: (quantity: Quantities) => boolean,
  said: string,
  operator: string,
  noun: readonly string[] = [],
): void {
  const { lock, stream, view, key } = scope;
  const near = quantitiesOf(lock, stream).filter(
    ({ at, end }) => scope.allows(at) && (!place || (at <= place.end + nearby && end >= place.start - nearby)),
  );
  const found = near.find(
    ({ quantity: one, end }) =>
      fits(one) && (noun.length === 0 || standsAt(lock, stream, noun, one.unit ? end - noun.length : end)),
  );
  if (!found) {
    const others = near.map(({ at, end }) =>
      stream
        .slice(at, end)
        .map((_, offset) => textAt(lock, stream, at + offset))
        .join(" "),
    );
    report(lock, "number", key, { view, missing: said, nearest: others.join(", ") });
    return;
  }
  claimPart(scope, found.at, found.end);
  const before = comparators.find(({ words }) => standsAt(lock, stream, words, found.at - words.length));
  // *2 (dua) laporan atau lebih*.
  const end = found.quantity.unit ? found.end : found.end + noun.length;
  const after = textAt(lock, stream, end) === "atau" ? textAt(lock, stream, end + 1) : "";
  const there = before?.operator ?? (after === "lebih" ? ">=" : after === "kurang" ? "<=" : undefined);
  if (before) claimPart(scope, found.at - before.words.length, found.at);
  else if (there !== undefined) claimPart(scope, end, end + 2);
  // A bare number is reached: *telah memperoleh 2 peringatan* is at least two.
  const agrees = there === undefined ? operator === "=" || operator === ">=" : there === operator;
  if (!agrees) report(lock, "comparison", key, { view, missing: operator, nearest: there ?? "=" });
}
