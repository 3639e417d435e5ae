import { expect, it } from "vitest";
import { mendBlanks } from "./mend-blanks.js";

/** Lines as they read after mending, and the numbers of those that were mended. */
function mend(...texts: readonly string[]): { readonly texts: readonly string[]; readonly numbers: readonly number[] } {
  const { lines, mended } = mendBlanks(texts.map((text, index) => ({ text, number: index + 1 })));
  return { texts: lines.map(({ text }) => text), numbers: mended.map(({ number }) => number) };
}

it.each([
  ["Undang -Undang Nomor 39 dan Undang - Undang Nomor 9", "Undang-Undang Nomor 39 dan Undang-Undang Nomor 9"],
  ["UNDANG- UNDANG DASAR", "UNDANG-UNDANG DASAR"],
  ["peraturan perundang -undangan", "peraturan perundang-undangan"],
  ["Peraturan Pemerintah Pengganti Undang -", "Peraturan Pemerintah Pengganti Undang-"],
  ["pada ayat ( 1) dan ayat (2 ), ayat ( 1a).", "pada ayat (1) dan ayat (2), ayat (1a)."],
  ["( 3) Tarif berlaku.", "(3) Tarif berlaku."],
  ["Di antara BAB V dan B AB VI disisipkan", "Di antara BAB V dan BAB VI disisipkan"],
])("%s", (written, mended) => {
  expect(mend(written)).toEqual({ texts: [mended], numbers: [1] });
});

it.each([
  ["other words", "pelaksana an, sewaktu -waktu, dan Undang -undangan"],
  ["a word that only ends so", "gundang -undang"],
  ["numbers in brackets that are no ayat", "sebesar ( 1) satu dan ( 2)"],
  ["what is right", "Undang-Undang, perundang-undangan, ayat (1), BAB VI"],
  ["a class called B", "kelas B ABRI"],
])("%s stays", (_what, written) => {
  expect(mend(written)).toEqual({ texts: [written], numbers: [] });
});

it("a numeral broken by a blank is made whole where it then comes next", () => {
  expect(mend("BAB I", "BAB II", "BAB II I", "isi", "BAB I V")).toEqual({
    texts: ["BAB I", "BAB II", "BAB III", "isi", "BAB IV"],
    numbers: [3, 5],
  });
});

it("and stays as it is where it is not, or where words follow", () => {
  expect(mend("BAB I", "BAB I V", "BAB I I KETENTUAN")).toEqual({
    texts: ["BAB I", "BAB I V", "BAB I I KETENTUAN"],
    numbers: [],
  });
});
