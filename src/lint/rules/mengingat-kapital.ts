import { definePhraseRule } from "../phrase-rule.js";

/** Abbreviated kinds of act, written out. */
const kinds: Readonly<Record<string, string>> = {
  uu: "Undang-Undang",
  pp: "Peraturan Pemerintah",
  perppu: "Peraturan Pemerintah Pengganti Undang-Undang",
  perpres: "Peraturan Presiden",
  perda: "Peraturan Daerah",
  pergub: "Peraturan Gubernur",
  perbup: "Peraturan Bupati",
  permendagri: "Peraturan Menteri Dalam Negeri",
};

export const mengingatKapital = definePhraseRule({
  name: "mengingat-kapital",
  severity: "warning",
  summary: {
    id: "Mengingat menulis jenis peraturan lengkap dengan huruf kapital pada tiap kata",
    en: "Mengingat writes the kind of an act in full, each word with a capital",
  },
  message: (p) => ({
    id: `Jenis peraturan «${p.written}» tidak ditulis lengkap dengan huruf kapital pada tiap kata.`,
    en: `The kind of act “${p.written}” is not written in full with a capital on each word.`,
  }),
  why: {
    id: "Huruf kapital membedakan nama suatu peraturan dari sebutan umum.",
    en: "Capitals tell the name of an act from a word for acts in general.",
  },
  help: (p) => ({ id: `Tulis «${inFull(p.written)}».`, en: `Write “${inFull(p.written)}”.` }),
  ground: "UU 12/2011 Lampiran II angka 46",
  example: { written: "Undang-undang" },
  where: "mengingat",
  phrases: new RegExp(
    `(?<![\\p{L}-])(?:undang-undang|peraturan (?:pemerintah(?: pengganti undang-undang)?|presiden|daerah|gubernur|bupati|wali kota|menteri)|keputusan presiden|${Object.keys(kinds).join("|")})(?=(?: [\\p{L}]+){0,6} Nomor \\d)`,
    "giu",
  ),
  unless: ({ 0: written }) => written === inFull(written),
  instead: ({ 0: written }) => inFull(written),
});

function inFull(written: string): string {
  const known = kinds[written.toLowerCase()];
  return known ?? written.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
