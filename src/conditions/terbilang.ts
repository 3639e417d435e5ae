import { invariant } from "../errors.js";

const ones = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/** Words that say a number, as a law may write them: apart, joined or hyphenated. */
export const numberWords =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta|belas|puluh|ratus|ribu|juta|miliar|kali|koma|persen)[ -]?)+$/i;

/** The largest number that can be said. */
export const largestTerbilang = 999_999_999;

/**
 * A number in Indonesian words, as the law writes them in brackets after its digits: `24` is `dua puluh empat`, `1000` is `seribu`.
 * @param number - A whole number from 0 to {@link largestTerbilang}.
 * @throws InvariantError if it is another.
 */
export function terbilang(number: number): string {
  const known = Number.isInteger(number) && 0 <= number && number <= largestTerbilang;
  invariant(known, `${number} cannot be said: only whole numbers from 0 to ${largestTerbilang} can.`);
  return number === 0 ? "nol" : words(number).join(" ");
}

function words(number: number): readonly string[] {
  if (number < 10) return number === 0 ? [] : [ones[number] as string];
  if (number < 20) return number === 10 ? ["sepuluh"] : [...prefixed(number - 10, "belas")];
  if (number < 100) return grouped(number, 10, "puluh");
  if (number < 1000) return grouped(number, 100, "ratus");
  if (number < 1_000_000) return grouped(number, 1000, "ribu");
  return [...words(Math.floor(number / 1_000_000)), "juta", ...words(number % 1_000_000)];
}

/** A count of tens, hundreds or thousands and what is left over. */
function grouped(number: number, size: number, unit: string): readonly string[] {
  return [...prefixed(Math.floor(number / size), unit), ...words(number % size)];
}

/** One of a unit is said with `se-`: `sebelas`, `seratus`, `seribu`. */
function prefixed(count: number, unit: string): readonly string[] {
  return count === 1 ? [`se${unit}`] : [...words(count), unit];
}
