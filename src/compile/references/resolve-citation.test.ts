import { describe, expect, it } from "vitest";
import type { Provision } from "../../model/provision.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";
import { libraryOf } from "./library.js";
import { readCitations } from "./read-citations.js";
import { resolveCitation } from "./resolve-citation.js";
import { shortTitles } from "./short-titles.js";

const act = regulation(`## Menimbang

a. bahwa satu;

b. bahwa dua;

# BAB I UMUM

## Pasal 1

(1) Meliputi:

a. satu:

1. dua;

2. tiga; dan

b. empat.

(2) Lima.

## Pasal 2

Meliputi:

a. satu.

# PENJELASAN

## Pasal demi pasal

# LAMPIRAN I SATU

# LAMPIRAN II DUA`);

const numbered = regulation("## Pasal 1\n\n(1) Lain.")
  .replace("id: perbup-contoh", "id: perbup-lama")
  .replace("judul: Pengelolaan Media Sosial", "judul: Situs Web Daerah")
  .replace("sebutan: Perbup Contoh", "sebutan: Perbup Lama")
  .replace("nomor: null\ntahun: 2026", "nomor: 7\ntahun: 2020");

const decree = numbered
  .replace("jenis: peraturan-bupati", "jenis: keputusan-bupati")
  .replace("id: perbup-lama", "id: kepbup-tim")
  .replace("sebutan: Perbup Lama", "sebutan: Kepbup Tim")
  .replace("judul: Situs Web Daerah", "judul: Tim")
  .replace("## Pasal 1\n\n(1) Lain.", "## Menimbang\n\na. bahwa satu;\n\nb. bahwa dua;\n\n# KESATU\n\nLain.")
  .replace("edisi: 1\n", "dasar: perbup-contoh\n");

const amending = numbered
  .replace("id: perbup-lama", "id: perbup-perubahan")
  .replace("sebutan: Perbup Lama", "sebutan: Perbup Perubahan")
  .replace("judul: Situs Web Daerah", "judul: Perubahan")
  .replace("nomor: 7", "nomor: 8")
  .replace("## Pasal 1\n\n(1) Lain.", "## Pasal I\n\nDi antara BAB IX dan BAB X disisipkan 1 (satu) bab.");

const library = libraryOf(
  compileTexts({
    ...foundations,
    "a.md": act,
    "f.md": amending,
    "b.md": numbered,
    "c.md": decree,
    "d.md": guideline("pedoman", "# Bagian pertama\n\nIsi.", "dasar: perbup-contoh\n"),
    "e.md": guideline("pedoman", "# Bagian pertama\n\nIsi.", "", "tanpa-dasar"),
  }).value.documents,
);

/** Where the first citation in some words leads, read in a provision of a document. */
function resolve(words: string, from: string, document = "perbup-contoh"): string {
  const index = library.get(document);
  const titles = shortTitles(["Perbup Contoh", "Perbup Lama", "Kepbup Tim"]);
  const [citation] = readCitations(words, titles);
  if (!index || !citation) return "not read";
  const resolution = resolveCitation(citation, index.document, index.byId(from) as Provision, library);
  if (resolution.kind === "nowhere") return `nowhere in ${resolution.within}`;
  if (resolution.kind !== "resolved") return resolution.kind;
  const { target } = resolution;
  return target.kind === "provision"
    ? `${target.document}#${target.id}`
    : target.kind === "external"
      ? `[${target.instrument}]`
      : target.document;
}

describe("relative to where it stands", () => {
  it.each([
    ["ayat (2)", "pasal-1-ayat-1", "perbup-contoh#pasal-1-ayat-2"],
    ["ayat (2)", "pasal-1-ayat-1-huruf-a-angka-1", "perbup-contoh#pasal-1-ayat-2"],
    ["ayat (1)", "pasal-1-ayat-1-huruf-a", "perbup-contoh#pasal-1-ayat-1"],
    ["huruf b", "pasal-1-ayat-1-huruf-a-angka-2", "perbup-contoh#pasal-1-ayat-1-huruf-b"],
    ["huruf a angka 2", "pasal-1-ayat-1-huruf-b", "perbup-contoh#pasal-1-ayat-1-huruf-a-angka-2"],
    ["huruf a", "pasal-1-ayat-1", "perbup-contoh#pasal-1-ayat-1-huruf-a"],
    ["huruf a", "pasal-2", "perbup-contoh#pasal-2-huruf-a"],
    ["huruf a", "menimbang-huruf-b", "perbup-contoh#menimbang-huruf-a"],
    ["huruf a", "pasal-1-ayat-2", "nowhere in Pasal 1"],
    ["huruf a", "bab-i", "nowhere in «Pengelolaan Media Sosial»"],
    ["ayat (1)", "bab-i", "nowhere in «Pengelolaan Media Sosial»"],
    ["ayat (3)", "pasal-1-ayat-1", "nowhere in Pasal 1"],
    ["ayat (1)", "pasal-2", "nowhere in Pasal 2"],
    ["ayat (1)", "pasal-1-ayat-1", "self"],
    ["huruf b", "pasal-1-ayat-1-huruf-b", "self"],
    ["huruf a", "lampiran-i", "ignored"],
    ["ayat (1)", "penjelasan-pasal-demi-pasal", "ignored"],
  ])("«%s» in %s leads to %s", (words, from, where) => {
    expect(resolve(words, from)).toBe(where);
  });
});

describe("from the outside", () => {
  it.each([
    ["Pasal 1 ayat (2)", "pasal-2", "perbup-contoh#pasal-1-ayat-2"],
    ["Pasal 2", "pasal-2", "self"],
    ["Pasal 2", "pasal-2-huruf-a", "perbup-contoh#pasal-2"],
    ["Pasal 1 ayat (1) huruf c", "pasal-2", "nowhere in Pasal 1 ayat (1)"],
    ["Pasal 1 ayat (9) huruf c", "pasal-2", "nowhere in Pasal 1"],
    ["Pasal 9", "pasal-2", "nowhere in «Pengelolaan Media Sosial»"],
    ["Lampiran II", "pasal-2", "perbup-contoh#lampiran-ii"],
    ["Lampiran", "pasal-2", "perbup-contoh#lampiran-i"],
    ["Lampiran III", "pasal-2", "nowhere in «Pengelolaan Media Sosial»"],
    ["Pasal 1", "lampiran-i", "perbup-contoh#pasal-1"],
  ])("«%s» in %s leads to %s", (words, from, where) => {
    expect(resolve(words, from)).toBe(where);
  });
});

it("the diktum and annexes a decree names are its own, its pasal are those of the act it rests on", () => {
  expect(resolve("diktum KESATU", "diktum-kesatu", "kepbup-tim")).toBe("self");
  expect(resolve("diktum KEDUA", "diktum-kesatu", "kepbup-tim")).toBe("nowhere in «Tim»");
  expect(resolve("Lampiran II", "diktum-kesatu", "kepbup-tim")).toBe("nowhere in «Tim»");
  expect(resolve("Pasal 2", "diktum-kesatu", "kepbup-tim")).toBe("perbup-contoh#pasal-2");
  expect(resolve("huruf a", "menimbang-huruf-b", "kepbup-tim")).toBe("kepbup-tim#menimbang-huruf-a");
  expect(resolve("huruf c", "menimbang-huruf-b", "kepbup-tim")).toMatch(/^nowhere in /);
});

it("an amending act speaks of the bab and pasal of the act it amends", () => {
  expect(resolve("Pasal 6", "pasal-i", "perbup-perubahan")).toBe("ignored");
  expect(resolve("BAB IX", "pasal-i", "perbup-perubahan")).toBe("ignored");
  expect(resolve("huruf a", "pasal-i", "perbup-perubahan")).toBe("ignored");
  expect(resolve("Pasal I Peraturan Bupati ini", "pasal-i", "perbup-perubahan")).not.toBe("ignored");
  expect(resolve("BAB IX", "pasal-2")).toBe("nowhere in «Pengelolaan Media Sosial»");
});

describe("with an instrument named", () => {
  it.each([
    ["Pasal 1 Peraturan Bupati ini", "perbup-contoh#pasal-1"],
    ["Pasal 1 ayat (1) Perbup Lama", "perbup-lama#pasal-1-ayat-1"],
    ["Pasal 2 Perbup Lama", "nowhere in «Situs Web Daerah»"],
    ["Pasal 1 Peraturan Bupati Nomor 7 Tahun 2020", "perbup-lama#pasal-1"],
    ["diktum KESATU Keputusan Bupati Nomor 7 Tahun 2020", "kepbup-tim#diktum-kesatu"],
    ["Pasal 1 Peraturan Bupati Contoh Nomor 7 Tahun 2020", "perbup-lama#pasal-1"],
    ["Pasal 1 Peraturan Bupati Tetangga Nomor 7 Tahun 2020", "[Peraturan Bupati Tetangga Nomor 7 Tahun 2020]"],
    ["Pasal 1 Peraturan Daerah Nomor 7 Tahun 2020", "[Peraturan Daerah Nomor 7 Tahun 2020]"],
    ["Pasal 1 Peraturan Bupati Nomor 7 Tahun 2021", "[Peraturan Bupati Nomor 7 Tahun 2021]"],
    ["Pasal 1 Peraturan Bupati tentang Situs Web Daerah.", "perbup-lama#pasal-1"],
    ["Pasal 5 UU 27/2022", "[UU 27/2022]"],
    [
      "Lampiran I Peraturan Menteri Keuangan Nomor 157 Tahun 2023 tentang Tata Cara Pembebasan diubah",
      "[Peraturan Menteri Keuangan Nomor 157 Tahun 2023]",
    ],
    ["Lampiran III Peraturan Menteri ini", "nowhere in «Pengelolaan Media Sosial»"],
  ])("«%s» leads to %s", (words, where) => {
    expect(resolve(words, "pasal-2")).toBe(where);
  });
});

describe("in prose", () => {
  it.each([
    ["Pasal 1", "pedoman-contoh", "perbup-contoh#pasal-1"],
    ["Lampiran II", "pedoman-contoh", "perbup-contoh#lampiran-ii"],
    ["Pasal 9", "pedoman-contoh", "nowhere in «Pengelolaan Media Sosial»"],
    ["ayat (1)", "pedoman-contoh", "without-document"],
    ["huruf a", "pedoman-contoh", "ignored"],
    ["Pasal 1", "tanpa-dasar", "without-document"],
    ["Lampiran II", "tanpa-dasar", "ignored"],
    ["BAB II", "tanpa-dasar", "ignored"],
    ["diktum KESATU", "tanpa-dasar", "without-document"],
    ["diktum KESATU", "pedoman-contoh", "nowhere in «Pengelolaan Media Sosial»"],
    ["Pasal 1 Perbup Contoh", "tanpa-dasar", "perbup-contoh#pasal-1"],
  ])("«%s» in %s leads to %s", (words, document, where) => {
    expect(resolve(words, "bagian-pertama", document)).toBe(where);
  });
});
