import { expect, it } from "vitest";
import { unmarkedHeading } from "./unmarked-heading.js";

it.each([
  ["Pasal 3", "Pasal 3", 7, true],
  ["##Pasal 3", "Pasal 3", 9, true],
  ["# Pasal 3 ", "Pasal 3", 10, true],
  ["BAB II LARANGAN", "BAB II LARANGAN", 15, true],
  ["Bagian Kesatu Umum", "Bagian Kesatu Umum", 18, true],
  ["Paragraf 2 Umum", "Paragraf 2 Umum", 15, true],
  ["KESATU : Menetapkan admin.", "KESATU", 6, false],
  ["KEDUA PULUH SATU: Menetapkan.", "KEDUA PULUH SATU", 16, false],
])("%j is a heading without its mark", (line, words, length, alone) =>
  expect(unmarkedHeading(line)).toEqual({ words, length, alone }),
);

it.each([
  "Pasal 3 berlaku.",
  "Pasal 3 Umum",
  "Pasal 3.",
  "Bagian Kesatu Umum;",
  "Bagian Kesatu Umum:",
  "Bagian Kesatu Umum,",
  "Diktum KESATU : Menetapkan.",
  "KEPADA : semua",
  "Menimbang",
  "Pasal #3",
  "LAMPIRAN I",
])("%j is a line of text", (line) => expect(unmarkedHeading(line)).toBeUndefined());
