import { describe, expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { terbilang } from "./terbilang.js";

describe("words that are not their number", () => {
  it.each([
    "Paling banyak 3 (⟦empat⟧) Admin.",
    "Paling banyak 1.500 (⟦lima belas⟧) pengikut.",
    "Paling lambat 3 x 24 (⟦dua puluh empat⟧) jam.",
    "Paling tinggi 10% (⟦dua puluh persen⟧) dari anggaran.",
    "Paling lambat 5 (lima) hari dan 6 (⟦lima⟧) hari.",
  ])("are marked, and left to the author: %s", (text) => {
    const { found, expected, fixed } = lintText(terbilang, text);
    expect(found).toEqual(expected);
    expect(fixed).toBe(text.replace(/[⟦⟧]/g, ""));
  });

  it.each([
    ["Paling lama 20 (⟦duapuluh⟧) hari.", "Paling lama 20 (dua puluh) hari."],
    ["Paling banyak 1.000 (⟦satu ribu⟧) pengikut.", "Paling banyak 1.000 (seribu) pengikut."],
    ["Paling lama 3 (⟦tigas⟧) hari.", "Paling lama 3 (tiga) hari."],
    ["Paling tinggi 10% (⟦sepuluhpersen⟧).", "Paling tinggi 10% (sepuluh persen)."],
  ])("are mended if they are only misspelt: %s", (text, mended) => {
    const { found, expected, fixed } = lintText(terbilang, text);
    expect(found).toEqual(expected);
    expect(fixed).toBe(mended);
  });
});

describe("a period without words", () => {
  it.each([
    ["Paling lambat ⟦5⟧ hari kerja.", "Paling lambat 5 (lima) hari kerja."],
    ["Paling lambat ⟦3 x 24⟧ jam.", "Paling lambat 3 x 24 (tiga kali dua puluh empat) jam."],
    ["Setiap\n⟦12⟧\nbulan.", "Setiap\n12 (dua belas)\nbulan."],
    ["(1) Admin menjawab.\n\n(2) Paling lama ⟦2⟧ tahun.", "(1) Admin menjawab.\n\n(2) Paling lama 2 (dua) tahun."],
    [
      "Memenuhi syarat:\n\na. paling lama ⟦2⟧ jam; dan\n\nb. santun.",
      "Memenuhi syarat:\n\na. paling lama 2 (dua) jam; dan\n\nb. santun.",
    ],
  ])("gets them: %s", (text, mended) => {
    const { found, expected, fixed } = lintText(terbilang, text);
    expect(found).toEqual(expected);
    expect(fixed).toBe(mended);
    expect(lintText(terbilang, fixed).found).toEqual([]);
  });
});

it.each([
  "Paling banyak 3 (Tiga) Admin.",
  "Paling tinggi 10 (sepuluh) persen dan 5% (lima) dan 7% (tujuh persen).",
  "Sebagaimana dimaksud dalam Pasal 22 ayat (1) huruf a angka 2 hari itu.",
  "Pada tahun 2026 bulan Juli berlaku anggaran Tahun 2025.",
  "Disampaikan pada tanggal 5 bulan berikutnya.",
  "Disampaikan pada tanggal 5 sampai dengan 10 bulan berikutnya.",
  "Disampaikan pada hari ke-3 bulan berikutnya.",
  "Berakhir pukul 24.00 hari terakhir, atau pukul 16 hari itu.",
  "Anggaran Rp10.000.000,00 (sepuluh juta rupiah) dan Rp 5.000 (lima ribu rupiah).",
  "Luasnya 2,5 (dua koma lima) hektare.",
  "Dilayani melalui nomor 112 (satu satu dua) setiap hari.",
  "Anggaran 2026 bulan ketujuh.",
  "Kode 007 (delapan) dan surat 12/2026 (dua belas).",
  "Paling banyak 5 (lama) berkas.",
  "Paling lama 3 (pengganti) hari.",
  "Platform X 3 (versi baru) dan 2 orang.",
  "Sebanyak 9.000.000.000 (sembilan miliar) hari.",
])("leaves alone %s", (text) => {
  expect(lintText(terbilang, text).found).toEqual([]);
});

it("does not look into tables", () => {
  expect(lintText(terbilang, "Tingkat menurut tabel:\n\n| Waktu |\n|---|\n| 5 hari |").found).toEqual([]);
});

it("offers no fix that would change markup", () => {
  const { found, expected, findings } = lintText(terbilang, "Paling lama 20 (⟦dua**puluh⟧**) hari.");
  expect(found).toEqual(expected);
  expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
});
