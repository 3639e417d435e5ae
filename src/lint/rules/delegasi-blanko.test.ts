import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { delegasiBlanko } from "./delegasi-blanko.js";

it.each([
  "⟦Segala sesuatu yang belum diatur⟧ dalam Peraturan Bupati ini akan ditetapkan kemudian.",
  "⟦Hal lain yang tidak diatur⟧ dalam Peraturan Bupati ini diatur oleh Bupati.",
  "(1) Admin menjawab.\n\n(2) ⟦Hal-hal yang belum jelas diatur⟧ ditentukan oleh Kepala Dinas.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(delegasiBlanko, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Hal yang diatur dalam Peraturan Bupati ini meliputi akun.",
  "Terhadap hal yang belum diatur berlaku ketentuan peraturan perundang-undangan.",
  "Media sosial yang belum diatur wajib didaftarkan.",
])("leaves alone %s", (text) => {
  expect(lintText(delegasiBlanko, text).found).toEqual([]);
});
