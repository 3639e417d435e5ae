import { describe, expect, it } from "vitest";
import { commandsOf, imperativeOf, isImperative } from "./imperatives.js";

describe("a command", () => {
  it.each(["Periksa", "catat", "Pastikan", "Laporkan", "Hentikan", "Jangan", "Terbitkan", "Dirikan", "Laporkanlah"])(
    "is %s",
    (word) => {
      expect(isImperative(word)).toBe(true);
    },
  );

  it.each(["Memastikan", "Dilaporkan", "Mengaktifkan", "Sumber", "Bukan", "Akan", "Sedangkan", "Pemeriksaan", ""])(
    "is not %s",
    (word) => {
      expect(isImperative(word)).toBe(false);
    },
  );

  it("is made of an act that the vocabulary names", () => {
    const known = commandsOf(["menyemprot halaman", "penyemprotan halaman"]);
    expect(isImperative("Semprot")).toBe(false);
    expect(isImperative("Semprot", known)).toBe(true);
    expect(isImperative("Halaman", known)).toBe(false);
  });
});

it.each([
  ["Memastikan", "pastikan"],
  ["memeriksa", "periksa"],
  ["membaca", "baca"],
  ["menulis", "tulis"],
  ["mencatat", "catat"],
  ["menyampaikan", "sampaikan"],
  ["mengarsipkan", "arsipkan"],
  ["mengirimkan", "kirimkan"],
  ["mengganti", "ganti"],
  ["mengecek", "cek"],
  ["melaporkan", "laporkan"],
  ["diumumkan", "umumkan"],
  ["sumber", undefined],
  ["meja", undefined],
])("the command of %s is %s", (verb, expected) => {
  expect(imperativeOf(verb)).toBe(expected);
});
