import type { ProvisionKind } from "../model/provision.js";
import type { Ordinal } from "./label.js";
import { letterOrdinal } from "./label.js";
import { readOrdinalWords } from "./ordinal-words.js";
import { readRoman } from "./roman.js";

/** A heading that is a unit of the law: the label says so, not the number of `#` (STRUCTURE 1, H). */
export type LegalHeading = {
  readonly kind: Extract<
    ProvisionKind,
    "menimbang" | "mengingat" | "bab" | "bagian" | "paragraf" | "pasal" | "diktum" | "lampiran" | "penjelasan"
  >;
  /** `IXA`, `Kedua Belas`, `12A`; empty where the unit has no number. */
  readonly number: string;
  /** Absent where the unit has no number. */
  readonly ordinal: Ordinal | undefined;
  readonly label: string;
  /** What follows the label on the line. */
  readonly title: string;
};

/** Reads a legal heading from the words of a heading line, `{#id}` already removed; `undefined` if it is none. */
export function readLegalHeading(words: string): LegalHeading | undefined {
  const text = words.trim().replace(/\s+/g, " ");
  return (
    readNumbered(text) ??
    readBab(text) ??
    readBagian(text) ??
    readPlain(text) ??
    readAttachment(text) ??
    readDiktum(text)
  );
}

function readNumbered(text: string): LegalHeading | undefined {
  const match = /^(Pasal|Paragraf) (?:(\d{1,4})([A-Z]?)|([IVX]+))(?= |$)(.*)$/.exec(text);
  if (!match) return undefined;
  const [, word, digits, inserted = "", roman, rest = ""] = match;
  const kind = word === "Pasal" ? "pasal" : "paragraf";
  const base = digits === undefined ? readRoman(roman as string) : Number(digits);
  if (base === undefined || (kind === "paragraf" && digits === undefined)) return undefined;
  const number = (digits ?? roman) + inserted;
  return {
    kind,
    number,
    ordinal: { base, inserted: inserted === "" ? 0 : letterOrdinal(inserted) },
    label: `${word} ${number}`,
    title: rest.trim(),
  };
}

function readBab(text: string): LegalHeading | undefined {
  const match = /^BAB ([IVXLCDMA-Z]+)(?= |$)(.*)$/.exec(text);
  if (!match) return undefined;
  const number = match[1] as string;
  const whole = readRoman(number);
  const base = whole ?? readRoman(number.slice(0, -1));
  if (base === undefined) return undefined;
  const inserted = whole === undefined ? letterOrdinal(number.slice(-1)) : 0;
  return {
    kind: "bab",
    number,
    ordinal: { base, inserted },
    label: `BAB ${number}`,
    title: (match[2] as string).trim(),
  };
}

function readBagian(text: string): LegalHeading | undefined {
  if (!text.startsWith("Bagian ")) return undefined;
  const words = readOrdinalWords(text.slice("Bagian ".length));
  if (!words) return undefined;
  return {
    kind: "bagian",
    number: words.words,
    ordinal: { base: words.value, inserted: 0 },
    label: `Bagian ${words.words}`,
    title: words.rest,
  };
}

function readPlain(text: string): LegalHeading | undefined {
  const match = /^(Menimbang|Mengingat) ?:?$/.exec(text);
  if (!match) return undefined;
  const label = match[1] as string;
  return { kind: label === "Menimbang" ? "menimbang" : "mengingat", number: "", ordinal: undefined, label, title: "" };
}

function readAttachment(text: string): LegalHeading | undefined {
  const match = /^(LAMPIRAN|PENJELASAN)(?: ([IVXLC]+)(?= |$))?(.*)$/.exec(text);
  if (!match || (match[3] !== "" && !/^\s/.test(match[3] as string))) return undefined;
  const [, word, roman = "", rest = ""] = match;
  const base = roman === "" ? undefined : readRoman(roman);
  return {
    kind: word === "LAMPIRAN" ? "lampiran" : "penjelasan",
    number: roman,
    ordinal: base === undefined ? undefined : { base, inserted: 0 },
    label: roman === "" ? (word as string) : `${word} ${roman}`,
    title: rest.trim(),
  };
}

function readDiktum(text: string): LegalHeading | undefined {
  if (text !== text.toUpperCase()) return undefined;
  const words = readOrdinalWords(titleCase(text));
  if (words?.rest !== "") return undefined;
  return { kind: "diktum", number: text, ordinal: { base: words.value, inserted: 0 }, label: text, title: "" };
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
}
