import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { tanpaMengurangi } from "./tanpa-mengurangi.js";

it.each([
  "⟦Dengan tidak mengurangi⟧ ketentuan Pasal 1, Admin wajib menjawab.",
  "Admin wajib menjawab ⟦tanpa menyimpang dari⟧ ketentuan peraturan perundang-undangan.",
  "PIC wajib menjawab ⟦tanpa\nmengurangi⟧ berlakunya ketentuan sebagaimana dimaksud dalam Pasal 1.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(tanpaMengurangi, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Admin menjawab tanpa mengurangi hak pelapor.",
  "Jam kerja dipindahkan dengan tidak mengurangi jumlahnya.",
  "## Menimbang\n\nbahwa tanpa mengurangi ketentuan yang ada, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Pasal 1\n\nAdmin menjawab.",
])("leaves alone %s", (text) => {
  expect(lintText(tanpaMengurangi, text).found).toEqual([]);
});
