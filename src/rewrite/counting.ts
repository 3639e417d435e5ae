import type { Provision } from "../model/provision.js";
import { letterOrdinal, type Ordinal, ordinalLetters } from "../syntax/label.js";
import { ordinalWords, readOrdinalWords } from "../syntax/ordinal-words.js";
import { readRoman, toRoman } from "../syntax/roman.js";

/** The number of a provision as an ordinal; `undefined` where it has none. */
export function ordinalOf({ kind, number, form }: Provision): Ordinal | undefined {
  switch (kind) {
    case "bab":
    case "lampiran":
      return romanOrdinal(number);
    case "bagian":
    case "diktum": {
      const words = readOrdinalWords(titleCase(number));
      return words && { base: words.value, inserted: 0 };
    }
    case "pasal":
      return /^[IVX]/.test(number) ? romanOrdinal(number) : figureOrdinal(number);
    case "huruf":
      return letterLabel(number);
    default:
      return form !== undefined || kind === "paragraf" ? figureOrdinal(number) : undefined;
  }
}

/** An ordinal in the notation of a provision. */
export function numberOf({ base, inserted }: Ordinal, like: Provision): string {
  const small = inserted === 0 ? "" : ordinalLetters(inserted);
  switch (like.kind) {
    case "bab":
    case "lampiran":
      return toRoman(base) + small.toUpperCase();
    case "bagian":
      return ordinalWords(base);
    case "diktum":
      return ordinalWords(base).toUpperCase();
    case "pasal":
      return (/^[IVX]/.test(like.number) ? toRoman(base) : String(base)) + small.toUpperCase();
    case "paragraf":
      return String(base) + small.toUpperCase();
    case "huruf":
      return ordinalLetters(base) + (inserted === 0 ? "" : String(inserted));
    default:
      return String(base) + small;
  }
}

function figureOrdinal(number: string): Ordinal | undefined {
  const match = /^(\d+)([A-Za-z]*)$/.exec(number);
  if (!match) return undefined;
  const [, figures, letters = ""] = match;
  return { base: Number(figures), inserted: letters === "" ? 0 : letterOrdinal(letters) };
}

function letterLabel(number: string): Ordinal | undefined {
  const match = /^([a-z]{1,2})(\d*)$/.exec(number);
  if (!match) return undefined;
  const [, letters = "", figures = ""] = match;
  return { base: letterOrdinal(letters), inserted: figures === "" ? 0 : Number(figures) };
}

function romanOrdinal(number: string): Ordinal | undefined {
  const whole = readRoman(number);
  if (whole !== undefined) return { base: whole, inserted: 0 };
  const base = readRoman(number.slice(0, -1));
  return base === undefined ? undefined : { base, inserted: letterOrdinal(number.slice(-1)) };
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
}
