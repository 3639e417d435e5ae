import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { bentukJamak } from "./bentuk-jamak.js";

it.each([
  "Admin mencatat ⟦komentar-komentar⟧ dan ⟦Akun-akun⟧.",
  "PIC memeriksa ⟦sumber-sumbernya⟧.",
  "Jawaban memuat ⟦bukti-bukti⟧.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(bentukJamak, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Undang-Undang dan peraturan perundang-undangan berlaku.",
  "Admin bekerja sehari-hari dengan sungguh-sungguh.",
  "Hari-hari besar dicatat.",
  "Admin laki-laki dan perempuan kadang-kadang bertugas malam.",
  "Daya-dayaan dan se-kabupaten.",
])("leaves alone %s", (text) => {
  expect(lintText(bentukJamak, text).found).toEqual([]);
});

it.each([
  ["Admin menutup akun-akun lama.", "Admin menutup akun lama."],
  ["PIC memeriksa sumber-sumbernya.", "PIC memeriksa sumbernya."],
])("mends %s", (text, mended) => {
  expect(lintText(bentukJamak, text).fixed).toBe(mended);
  expect(lintText(bentukJamak, mended).found).toEqual([]);
});
