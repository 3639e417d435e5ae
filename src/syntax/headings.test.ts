import { expect, it } from "vitest";
import { readLegalHeading } from "./headings.js";
import { ordinalWords, readOrdinalWords } from "./ordinal-words.js";
import { readRoman, toRoman } from "./roman.js";

it.each([
  ["BAB I KETENTUAN UMUM", "bab", "I", "KETENTUAN UMUM"],
  ["BAB IXA SISIPAN", "bab", "IXA", "SISIPAN"],
  ["BAB XIV  PENUTUP", "bab", "XIV", "PENUTUP"],
  ["Bagian Kesatu Umum", "bagian", "Kesatu", "Umum"],
  ["Bagian Kedua Belas Tata Cara", "bagian", "Kedua Belas", "Tata Cara"],
  ["Bagian Kedua Puluh Satu Akun", "bagian", "Kedua Puluh Satu", "Akun"],
  ["Paragraf 1 Umum", "paragraf", "1", "Umum"],
  ["Pasal 12A", "pasal", "12A", ""],
  ["Pasal I", "pasal", "I", ""],
  ["Menimbang :", "menimbang", "", ""],
  ["KESATU", "diktum", "KESATU", ""],
  ["KEDUA BELAS", "diktum", "KEDUA BELAS", ""],
  ["LAMPIRAN II TABEL", "lampiran", "II", "TABEL"],
  ["LAMPIRAN TABEL TINGKAT", "lampiran", "", "TABEL TINGKAT"],
  ["PENJELASAN", "penjelasan", "", ""],
])("«%s» is a heading of the law", (words, kind, number, title) => {
  expect(readLegalHeading(words)).toMatchObject({ kind, number, title });
});

it.each(["Bab I", "BABI UMUM", "Pasal", "Pasal 5ayat", "Bagian pertama", "LAMPIRANNYA", "Pendahuluan", "Kesatu"])(
  "«%s» is none",
  (words) => {
    expect(readLegalHeading(words)).toBeUndefined();
  },
);

it("reads every Roman numeral and every ordinal back", () => {
  for (let n = 1; n <= 399; n += 1) expect(readRoman(toRoman(n))).toBe(n);
  for (let n = 1; n <= 99; n += 1)
    expect(readOrdinalWords(`${ordinalWords(n)} Umum`)).toMatchObject({ value: n, rest: "Umum" });
  expect([readRoman("IIX"), readRoman("IXA"), readRoman("")]).toEqual([undefined, undefined, undefined]);
});
