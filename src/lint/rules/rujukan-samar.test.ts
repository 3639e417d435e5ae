import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { rujukanSamar } from "./rujukan-samar.js";

it.each([
  "Ketentuan dalam ⟦Pasal tersebut di atas⟧ berlaku.",
  "Ketentuan dalam ⟦pasal-pasal terdahulu⟧ berlaku.",
  "Ketentuan dalam ⟦ayat yang terdahulu⟧ berlaku.",
  "Ketentuan dalam ⟦huruf tersebut diatas⟧ berlaku.",
  "Ketentuan dalam ⟦bab yang tersebut di atas⟧ dan ⟦ayat-ayat tersebut di atas⟧ berlaku.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(rujukanSamar, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Admin tersebut di atas wajib menjawab.",
  "Huruf di atas 12 (dua belas) poin dipakai untuk judul.",
  "Ketentuan yang mengatur pasal tersebut diubah.",
  "Serayat tersebut di atas berlaku.",
])("leaves alone %s", (text) => {
  expect(lintText(rujukanSamar, text).found).toEqual([]);
});
