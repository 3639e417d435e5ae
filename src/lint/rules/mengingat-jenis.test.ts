import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { mengingatJenis } from "./mengingat-jenis.js";

it.each([
  "## Menimbang\n\nbahwa untuk melaksanakan ketentuan mengenai pelayanan publik, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Mengingat\n\n1. ⟦Keputusan Bupati⟧ Nomor 1 Tahun 2020 tentang Admin;\n\n2. ⟦Instruksi⟧ Bupati Nomor 2 Tahun 2021 tentang Akun;\n\n## Pasal 1\n\nAdmin menjawab dengan santun.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(mengingatJenis, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "## Menimbang\n\nbahwa untuk melaksanakan ketentuan mengenai pelayanan publik, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Mengingat\n\n1. Keputusan Presiden Nomor 3 Tahun 1980 tentang Akun;\n\n2. Peraturan Daerah Nomor 1 Tahun 2020 tentang Akun;\n\n## Pasal 1\n\nAdmin menjawab dengan santun.",
  "## Pasal 1\n\nKeputusan Bupati dicatat.",
])("leaves alone %s", (text) => {
  expect(lintText(mengingatJenis, text).found).toEqual([]);
});
