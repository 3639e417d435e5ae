import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { frasaTidakTerbatas } from "./frasa-tidak-terbatas.js";

it.each([
  ["at the head of a sentence", "⟦Antara lain⟧ Admin wajib menjawab."],
  ["in an item and in the lead-in", "Konten memuat ⟦antara lain⟧:\n\na. teks; dan\n\nb. gambar, ⟦antara lain⟧ foto."],
  ["in wrap-up text", "Admin yang:\n\na. lalai; atau\n\nb. lupa,\n\ndikenai sanksi ⟦antara lain⟧ teguran."],
  ["twice in one sentence", "Memuat ⟦antara lain⟧ teks, ⟦namun tidak terbatas pada⟧ teks."],
  ["across the end of a line", "Konten memuat ⟦antara\nlain⟧ teks."],
  ["in a diktum", "## KESATU\n\nMenetapkan ⟦antara lain⟧ Admin."],
])("marks the phrase %s", (_where, text) => {
  const { found, expected } = lintText(frasaTidakTerbatas, text);
  expect(found).toEqual(expected);
});

it.each([
  ["another word", "Perselisihan antara lainnya dan PIC diselesaikan."],
  ["Menimbang", "## Menimbang\n\na. bahwa media sosial antara lain memuat teks;\n\n## Pasal 1\n\nAdmin menjawab."],
  ["a quoted text", "Ketentuan ini berbunyi:\n\n> (1) Konten memuat antara lain teks."],
  ["penjelasan", "## Pasal 1\n\nAdmin menjawab.\n\n# PENJELASAN\n\n## I. UMUM\n\nKonten memuat antara lain teks."],
  [
    "a table of a lampiran",
    "## Pasal 1\n\nAdmin menjawab.\n\n# LAMPIRAN DAFTAR\n\n| Isi |\n|---|\n| antara lain teks |",
  ],
])("leaves alone %s", (_what, text) => {
  expect(lintText(frasaTidakTerbatas, text).found).toEqual([]);
});
