import { describe, expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { penutupButir } from "./penutup-butir.js";

const items = (...lines: readonly string[]): string => lines.join("\n\n");
const findIn = (text: string) => lintText(penutupButir, text);

describe("endings", () => {
  it.each([
    [
      "a comma for a semicolon",
      items("Memuat:", "a. teks⟦,⟧", "b. gambar; dan", "c. suara."),
      items("Memuat:", "a. teks;", "b. gambar; dan", "c. suara."),
    ],
    ["no mark at all", items("Memuat:", "a. teks; dan", "b. ⟦gambar⟧"), items("Memuat:", "a. teks; dan", "b. gambar.")],
    [
      "a connector without a semicolon",
      items("Memuat:", "a. teks ⟦dan⟧", "b. gambar."),
      items("Memuat:", "a. teks; dan", "b. gambar."),
    ],
    [
      "marks after the connector",
      items("Memuat:", "a. teks⟦; dan,⟧", "b. gambar."),
      items("Memuat:", "a. teks; dan", "b. gambar."),
    ],
    [
      "a lead-in with a semicolon",
      items("Memuat⟦;⟧", "a. teks; dan", "b. gambar."),
      items("Memuat:", "a. teks; dan", "b. gambar."),
    ],
    [
      "the same connector repeated",
      items("Memuat:", "a. teks⟦; atau⟧", "b. gambar; atau", "c. suara."),
      items("Memuat:", "a. teks;", "b. gambar; atau", "c. suara."),
    ],
    ["one item alone", items("Memuat:", "a. teks⟦;⟧"), items("Memuat:", "a. teks.")],
  ])("are mended: %s", (_what, text, mended) => {
    const { found, expected, fixed } = findIn(text);
    expect(found).toEqual(expected);
    expect(fixed).toBe(mended);
  });

  it.each([
    ["which connector is meant", items("Memuat:", "a. teks⟦;⟧", "b. gambar.")],
    ["which of two connectors is right", items("Memuat:", "a. teks⟦; dan⟧", "b. gambar; atau", "c. suara.")],
    [
      "where a connector belongs that stands too early",
      items("Memuat:", "a. teks⟦; dan⟧", "b. gambar⟦;⟧", "c. suara."),
    ],
    ["what follows a connector at the end", items("Memuat:", "a. teks; dan", "b. gambar⟦; dan⟧")],
    ["what was to follow a colon", items("Memuat:", "a. teks⟦:⟧", "b. gambar; dan", "c. suara.")],
  ])("are left to the author: %s", (_what, text) => {
    const { found, expected, findings } = findIn(text);
    expect(found).toEqual(expected);
    expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => undefined));
  });
});

describe("items within items", () => {
  it("end as the item that holds them", () => {
    const text = items(
      "Memuat:",
      "a. teks:\n1. judul; dan\n2. isi;",
      "b. gambar:\n1. foto; atau\n2. bagan; dan",
      "c. suara:\n1. musik; dan\n2. narasi.",
    );
    expect(findIn(text).found).toEqual([]);
  });

  it("are marked where the innermost ends wrongly", () => {
    const text = items("Memuat:", "a. ⟦teks⟧\n1. judul⟦;⟧\n2. isi⟦.⟧", "b. gambar:\n1. foto; atau\n2. bagan⟦;⟧");
    const { found, expected } = findIn(text.replace("⟦teks⟧\n", "teks:\n"));
    expect(found).toEqual(expected.filter((place) => !place.includes("teks")));
  });

  it("need a lead-in too", () => {
    const { found, expected } = findIn(items("Memuat:", "a. teks⟦;⟧\n1. judul; dan\n2. isi; dan", "b. gambar."));
    expect(found).toEqual(expected);
  });
});

describe("wrap-up text", () => {
  it("goes on from a comma", () => {
    const { found, expected, fixed } = findIn(
      items("Admin yang:", "a. lalai; atau", "b. lupa⟦.⟧", "diberhentikan oleh Bupati."),
    );
    expect(found).toEqual(expected);
    expect(fixed).toBe(items("Admin yang:", "a. lalai; atau", "b. lupa,", "diberhentikan oleh Bupati."));
  });

  it("may be a sentence of its own", () => {
    expect(findIn(items("Memuat:", "a. teks; dan", "b. gambar.", "Suara tidak dimuat.")).found).toEqual([]);
  });
});

describe("definitions", () => {
  const opening = "Dalam Peraturan Bupati ini yang dimaksud dengan:";

  it("end in full stops", () => {
    const { found, expected, fixed } = findIn(
      items(opening, "1. Akun adalah akun media sosial⟦; dan⟧", "2. Admin adalah ⟦pegawai⟧"),
    );
    expect(found).toEqual(expected);
    expect(fixed).toBe(items(opening, "1. Akun adalah akun media sosial; dan", "2. Admin adalah pegawai."));
  });

  it("end so in their last item too", () => {
    const { found, expected } = findIn(
      items(opening, "1. Akun adalah akun berupa:\na. akun resmi; dan\nb. akun pribadi⟦;⟧", "2. Admin adalah pegawai."),
    );
    expect(found).toEqual(expected);
  });
});

it("holds the items of a diktum", () => {
  const { found, expected } = findIn(items("## KESATU", "Menetapkan:", "a. Admin⟦.⟧", "b. PIC; dan", "c. Kustodian."));
  expect(found).toEqual(expected);
});

it.each([
  [
    "changes in an amending act",
    items("## Pasal I", "Beberapa ketentuan diubah:", "1. Pasal 16 dihapus.", "2. Pasal 17 dihapus."),
  ],
  ["a deleted item", items("Memuat:", "a. teks;", "b. Dihapus.", "c. gambar; dan", "d. suara.")],
  [
    "marks inside quotation marks",
    items("Memuat:", "a. kata “resmi;”", "b. tanda (dan sejenisnya;)", "c. teks; dan", "d. suara."),
  ],
  ["places to be filled in", items("Memuat:", "a. ...;", "b. nomor ...", "c. teks; dan", "d. suara.")],
  ["abbreviations", items("Memuat:", "a. teks, gambar, dll.;", "b. lambang; dan", "c. suara.")],
  ["an item that ends in a table", items("Memuat:", "a. tabel:", "| A |\n|---|\n| 1 |", "b. teks; dan", "c. suara.")],
  ["a word that only looks like a connector", items("Memuat:", "a. Maulidan; dan", "b. suara.")],
  ["ayat", items("(1) Admin menjawab.", "(2) PIC menjawab.")],
])("leaves alone %s", (_what, text) => {
  expect(findIn(text).found).toEqual([]);
});
