import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { pertimbanganDianggapPerlu } from "./pertimbangan-dianggap-perlu.js";

it.each([
  "## Menimbang\n\na. bahwa media sosial ⟦dipandang perlu diatur⟧;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Pengelolaan Media Sosial;\n\n## Pasal 1\n\nAdmin menjawab.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(pertimbanganDianggapPerlu, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Rapat yang dianggap perlu ditetapkan waktunya oleh Kepala Dinas.",
  "## Menimbang\n\nbahwa masyarakat menganggap perlu jawaban yang cepat;\n\n## Pasal 1\n\nAdmin menjawab.",
])("leaves alone %s", (text) => {
  expect(lintText(pertimbanganDianggapPerlu, text).found).toEqual([]);
});
