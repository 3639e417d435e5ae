import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { padananKataOperatif } from "./padanan-kata-operatif.js";

it.each([
  "Admin ⟦boleh⟧ menolak perintah.",
  "Konten ⟦seyogianya⟧ memuat takarir.",
  "Kepala Dinas wajib menutup akun yang ⟦tidak boleh⟧ dipakai.",
  "a. Akun ⟦diperkenankan⟧ ditutup.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(padananKataOperatif, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Admin memperoleh izin.",
  "Sepeda motor roboh.",
  "## Menimbang\n\nbahwa kritik tidak boleh dihapus;\n\n## Pasal 1\n\nAdmin menjawab.",
  "semestinyaan alam dihormati.",
])("leaves alone %s", (text) => {
  expect(lintText(padananKataOperatif, text).found).toEqual([]);
});
