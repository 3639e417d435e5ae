import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { berlakuEfektif } from "./berlaku-efektif.js";

it.each([
  "Peraturan Bupati ini ⟦berlaku secara efektif⟧ pada tanggal diundangkan.",
  "Ketentuan ini ⟦efektif berlaku⟧ sejak diundangkan.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(berlakuEfektif, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Admin berlaku adil dan bekerja secara efektif.",
  "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
])("leaves alone %s", (text) => {
  expect(lintText(berlakuEfektif, text).found).toEqual([]);
});
