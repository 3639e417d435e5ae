import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { rumusanPencabutan } from "./rumusan-pencabutan.js";

it.each([
  "Peraturan Bupati Nomor 5 Tahun 2019 ⟦dicabut⟧.",
  "Keputusan Bupati mengenai akun ⟦tidak berlaku⟧.",
  "Peraturan Bupati Nomor 5 Tahun 2019 ⟦dicabut dan tidak berlaku lagi⟧.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(rumusanPencabutan, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Peraturan Bupati Nomor 5 Tahun 2019 ditarik kembali dan dinyatakan tidak berlaku.",
  "Akses Admin dicabut.",
  "Bagi tenaga ahli, ketentuan sebagaimana dimaksud dalam Peraturan Bupati ini tidak berlaku.",
  "Keputusan Bupati yang belum dicabut tetap berlaku.",
])("leaves alone %s", (text) => {
  expect(lintText(rumusanPencabutan, text).found).toEqual([]);
});
