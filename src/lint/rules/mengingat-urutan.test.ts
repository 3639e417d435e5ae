import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { mengingatUrutan } from "./mengingat-urutan.js";

it.each([
  "## Menimbang\n\nbahwa untuk melaksanakan ketentuan mengenai pelayanan publik, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Mengingat\n\n1. Peraturan Pemerintah Nomor 1 Tahun 2020 tentang Akun;\n\n2. ⟦Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;⟧\n\n## Pasal 1\n\nAdmin menjawab dengan santun.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(mengingatUrutan, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "## Menimbang\n\nbahwa untuk melaksanakan ketentuan mengenai pelayanan publik, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;\n\n3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\n## Pasal 1\n\nAdmin menjawab dengan santun.",
  "## Menimbang\n\nbahwa untuk melaksanakan ketentuan mengenai pelayanan publik, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Mengingat\n\n1. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Naskah;\n\n2. Peraturan Menteri Komunikasi Nomor 5 Tahun 2015 tentang Akun;\n\n## Pasal 1\n\nAdmin menjawab dengan santun.",
])("leaves alone %s", (text) => {
  expect(lintText(mengingatUrutan, text).found).toEqual([]);
});
