import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { lampiranDisebut } from "./lampiran-disebut.js";

it.each([
  "## Pasal 1\n\nDaftar tercantum dalam Lampiran.\n\n⟦# LAMPIRAN DAFTAR AKUN⟧\n\nIsi daftar.",
  "## Pasal 1\n\nDaftar tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\n# LAMPIRAN I DAFTAR AKUN\n\nIsi.\n\n⟦# LAMPIRAN II DAFTAR ADMIN⟧\n\nIsi.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(lampiranDisebut, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Admin menjawab.",
  "## Pasal 1\n\nDaftar tercantum dalam Lampiran I dan Lampiran II yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.\n\n# LAMPIRAN I DAFTAR AKUN\n\nIsi.\n\n# LAMPIRAN II DAFTAR ADMIN\n\nIsi.",
])("leaves alone %s", (text) => {
  expect(lintText(lampiranDisebut, text).found).toEqual([]);
});
