import { expect, it } from "vitest";
import { readActs, readCitations, stepPlaces } from "./read-citations.js";
import { shortTitles } from "./short-titles.js";

/** Each citation as `words → path [instrument]`. */
function found(text: string, titles: readonly string[] = []): readonly string[] {
  return readCitations(text, shortTitles(titles)).map(({ start, end, steps, instrument }) => {
    const path = steps.map(({ kind, number }) => `${kind} ${number}`.trim()).join("/");
    const named = instrument === undefined ? "" : instrument.kind === "self" ? " [ini]" : ` [${instrument.words}]`;
    return `${text.slice(start, end)} → ${path}${named}`;
  });
}

it.each([
  [
    "sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a angka 1",
    ["Pasal 5 ayat (2) huruf a angka 1 → pasal 5/ayat 2/huruf a/angka 1"],
  ],
  ["sebagaimana dimaksud pada ayat (1) dan ayat (2)", ["ayat (1) → ayat 1", "ayat (2) → ayat 2"]],
  ["dalam Pasal 5 ayat (1) dan ayat (3)", ["Pasal 5 ayat (1) → pasal 5/ayat 1", "ayat (3) → pasal 5/ayat 3"]],
  [
    "dalam Pasal 5 ayat (2) atau Pasal 6 ayat (1)",
    ["Pasal 5 ayat (2) → pasal 5/ayat 2", "Pasal 6 ayat (1) → pasal 6/ayat 1"],
  ],
  ["dalam huruf a, huruf b, dan huruf c, perlu", ["huruf a → huruf a", "huruf b → huruf b", "huruf c → huruf c"]],
  ["Pasal 5 sampai dengan Pasal 9", ["Pasal 5 → pasal 5", "Pasal 9 → pasal 9"]],
  ["pada ayat (1a) dan Pasal 12A", ["ayat (1a) → ayat 1a", "Pasal 12A → pasal 12A"]],
  ["tercantum dalam Lampiran yang merupakan bagian", ["Lampiran → lampiran"]],
  ["tercantum dalam Lampiran II", ["Lampiran II → lampiran II"]],
  ["sebagaimana diatur dalam BAB III", ["BAB III → bab III"]],
])("reads «%s»", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it("gives an instrument named at the end of an enumeration to all of it", () => {
  expect(found("Pasal 7 ayat (1) dan Pasal 9 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan")).toEqual([
    "Pasal 7 ayat (1) → pasal 7/ayat 1 [Undang-Undang Nomor 14 Tahun 2008]",
    "Pasal 9 → pasal 9 [Undang-Undang Nomor 14 Tahun 2008]",
  ]);
  expect(found("Pasal 46 UU 27/2022")).toEqual(["Pasal 46 → pasal 46 [UU 27/2022]"]);
  expect(found("Pasal 4 Peraturan Bupati ini")).toEqual(["Pasal 4 → pasal 4 [ini]"]);
});

it.each([
  [
    "Pasal 1 Peraturan Gubernur Kalimantan Selatan Nomor 12 Tahun 2020",
    "Peraturan Gubernur Kalimantan Selatan Nomor 12 Tahun 2020",
  ],
  [
    "Pasal 1 Peraturan Badan Siber dan Sandi Negara Nomor 1 Tahun 2024",
    "Peraturan Badan Siber dan Sandi Negara Nomor 1 Tahun 2024",
  ],
  ["Pasal 2 KUHP berlaku", "KUHP"],
  ["Pasal 2 Kitab Undang-Undang Hukum Perdata", "Kitab Undang-Undang Hukum Perdata"],
  ["Pasal 3 Keputusan Bupati Nomor 3 Tahun 2026", "Keputusan Bupati Nomor 3 Tahun 2026"],
  ["Pasal 12 undang-undang mengenai pemerintahan daerah", "undang-undang"],
  ["Pasal 12 peraturan perundang-undangan di bidang arsip", "peraturan perundang-undangan"],
  ["Undang-Undang Nomor 23 Tahun 2014 khususnya Pasal 65", "Undang-Undang Nomor 23 Tahun 2014"],
  [
    "Peraturan Menteri Keuangan Nomor 12 Tahun 2020 tentang Kas dalam Pasal 73",
    "Peraturan Menteri Keuangan Nomor 12 Tahun 2020",
  ],
])("never takes another act's pasal for our own: «%s»", (text, instrument) => {
  expect(readCitations(text, shortTitles([])).map((one) => one.instrument)).toEqual([
    { kind: "named", words: instrument },
  ]);
});

it("lets the next sentence begin with such a word after an ayat", () => {
  expect(readCitations("dimaksud pada ayat (1) Keputusan itu dicabut", shortTitles([]))[0]?.instrument).toBeUndefined();
});

it.each([
  ["(lihat Pasal 5 huruf a)", "Pasal 5 huruf a"],
  ["(lihat (nanti) Pasal 5 huruf a angka 2)", "Pasal 5 huruf a angka 2"],
  ["(nanti) Pasal 5 huruf a)", "Pasal 5 huruf a)"],
  ["butir a) dan b) Pasal 5 huruf a)", "Pasal 5 huruf a)"],
  ["butir a) (lihat Pasal 5 huruf a)", "Pasal 5 huruf a"],
  ["(lihat Pasal 5 ayat (2)", "Pasal 5 ayat (2)"],
])("in «%s» reads «%s»", (text, words) => {
  expect(readCitations(text, shortTitles([])).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

it.each([
  ["diktum KESATU", "diktum KESATU"],
  ["diktum KEDUA BELAS", "diktum KEDUA BELAS"],
  ["diktum KEDUA PULUH", "diktum KEDUA PULUH"],
  ["diktum KEDUA PULUH SATU huruf a", "diktum KEDUA PULUH SATU/huruf a"],
  ["huruf aa dan huruf hh", "huruf aa, huruf hh"],
  ["ayat (12a) huruf b angka 3a", "ayat 12a/huruf b/angka 3a"],
  ["BAB IXA", "bab IXA"],
  ["Pasal 12AB", "pasal 12AB"],
  ["Pasal\n5  ayat\t(2)", "pasal 5/ayat 2"],
  ["huruf ab", ""],
  ["angka 5", ""],
  ["perPasal 5", ""],
  ["ayat 5", ""],
])("«%s» leads to %s", (text, paths) => {
  const told = readCitations(text, shortTitles([])).map(({ steps }) =>
    steps.map(({ kind, number }) => `${kind} ${number}`).join("/"),
  );
  expect(told.join(", ")).toBe(paths);
});

it.each([
  ["Pasal 5 ayat (1), ayat (2) dan/atau ayat (3)", "pasal 5/ayat 1, pasal 5/ayat 2, pasal 5/ayat 3"],
  ["Pasal 5 ayat (1) sampai dengan ayat (3) kecuali ayat (2)", "pasal 5/ayat 1, pasal 5/ayat 3, pasal 5/ayat 2"],
  ["Pasal 5 ayat (1) huruf a dan huruf b", "pasal 5/ayat 1/huruf a, pasal 5/ayat 1/huruf b"],
  ["Pasal 5 ayat (1) huruf a dan ayat (2)", "pasal 5/ayat 1/huruf a, pasal 5/ayat 2"],
  // Words between them end the enumeration.
  ["Pasal 5 ayat (1) serta ayat (2)", "pasal 5/ayat 1, ayat 2"],
  ["Pasal 5 ayat (1). ayat (2)", "pasal 5/ayat 1, ayat 2"],
  // The act named at the end of one is not that of the next.
  ["Pasal 5 ayat (1) UU 1/2020 dan ayat (2)", "pasal 5/ayat 1, ayat 2"],
])("in an enumeration each takes what it lacks: «%s»", (text, paths) => {
  const told = readCitations(text, shortTitles([])).map(({ steps }) =>
    steps.map(({ kind, number }) => `${kind} ${number}`).join("/"),
  );
  expect(told.join(", ")).toBe(paths);
});

it.each([
  ["Pasal 5 ayat (2) huruf a angka 1", ["pasal: 5", "ayat: 2", "huruf: a", "angka: 1"]],
  ["Lampiran", ["lampiran: "]],
  ["Lampiran II", ["lampiran: II"]],
  ["diktum KEDUA BELAS", ["diktum: KEDUA BELAS"]],
  ["Pasal 5 huruf b) angka 2)", ["pasal: 5", "huruf: b", "angka: 2"]],
])("knows where the numbers of «%s» stand", (words, places) => {
  expect(stepPlaces(words).map(({ kind, start, end }) => `${kind}: ${words.slice(start, end)}`)).toEqual(places);
});

it.each([
  ["Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan", ["Undang-Undang Nomor 14 Tahun 2008"]],
  ["menurut UU 14/2008 dan PP 61/2010", ["UU 14/2008", "PP 61/2010"]],
  ["Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024", ["Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024"]],
  [
    "Peraturan Badan Siber dan Sandi Negara Nomor 1 Tahun 2024",
    ["Peraturan Badan Siber dan Sandi Negara Nomor 1 Tahun 2024"],
  ],
  [
    "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
    ["Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"],
  ],
  ["Undang-Undang\nNomor 1\tTahun 2020", ["Undang-Undang Nomor 1 Tahun 2020"]],
  // An act in the title of another belongs to that title; what comes after the title does not.
  [
    "Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan; UU 1/2020",
    ["Undang-Undang Nomor 27 Tahun 1959", "UU 1/2020"],
  ],
  [
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023",
    ["Undang-Undang Nomor 23 Tahun 2014", "Undang-Undang Nomor 6 Tahun 2023"],
  ],
  [
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Peraturan Pemerintah Nomor 18 Tahun 2016",
    ["Undang-Undang Nomor 23 Tahun 2014", "Peraturan Pemerintah Nomor 18 Tahun 2016"],
  ],
  ["undang-undang nomor 1 tahun 2020, Undang-Undang tentang Pers, PP itu, SKPD 1/2020", []],
])("finds the acts that «%s» names whole", (text, acts) => {
  const found_ = readActs(text);
  expect(found_.map(({ words }) => words)).toEqual(acts);
  expect(found_.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))).toEqual(acts);
});

it("tells a closing bracket from the label a)", () => {
  expect(found("(Pasal 32 ayat (2) huruf e)")).toEqual(["Pasal 32 ayat (2) huruf e → pasal 32/ayat 2/huruf e"]);
  expect(found("dalam Pasal 5 huruf a angka 1 huruf b) angka 2) itu")).toEqual([
    "Pasal 5 huruf a angka 1 huruf b) angka 2) → pasal 5/huruf a/angka 1/huruf b/angka 2",
  ]);
});

it("knows the short titles of the handbook's own documents", () => {
  expect(found("lihat Pasal 5 ayat (2) Perbup Media Sosial.", ["Perbup Media Sosial"])).toEqual([
    "Pasal 5 ayat (2) → pasal 5/ayat 2 [Perbup Media Sosial]",
  ]);
});

it("leaves ordinary words alone", () => {
  expect(
    found("huruf kapital, huruf di awal kata, angka 5, PasalX 3, ayat suci, lampiran foto, diktum KEPala"),
  ).toEqual([]);
});
