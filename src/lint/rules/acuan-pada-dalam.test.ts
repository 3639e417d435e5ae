import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { acuanPadaDalam } from "./acuan-pada-dalam.js";

it.each([
  "(1) Admin:\n\na. menjawab; dan\n\nb. mencatat.\n\n(2) Catatan sebagaimana dimaksud ⟦pada huruf⟧ b disimpan.",
  "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\nJawaban sebagaimana diatur ⟦pada Pasal⟧ 1 disimpan.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(acuanPadaDalam, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "(1) Admin:\n\na. menjawab; dan\n\nb. mencatat.\n\n(2) Jawaban sebagaimana dimaksud pada ayat (1) huruf a disimpan.",
  "Jawaban dimuat dalam ayat suci.",
  "Batas sebagaimana dimaksud dalam angka itu diubah.",
])("leaves alone %s", (text) => {
  expect(lintText(acuanPadaDalam, text).found).toEqual([]);
});

it.each([
  [
    "(1) Admin menjawab.\n\n(2) Jawaban sebagaimana dimaksud dalam ayat (1) dicatat.",
    "(1) Admin menjawab.\n\n(2) Jawaban sebagaimana dimaksud pada ayat (1) dicatat.",
  ],
])("mends %s", (text, mended) => {
  expect(lintText(acuanPadaDalam, text).fixed).toBe(mended);
  expect(lintText(acuanPadaDalam, mended).found).toEqual([]);
});
