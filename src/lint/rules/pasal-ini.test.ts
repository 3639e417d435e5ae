import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { pasalIni } from "./pasal-ini.js";

it.each([
  "(1) Admin menjawab.\n\n(2) Sebagaimana dimaksud pada ayat (1)⟦ dalam pasal ini⟧, PIC memeriksa.",
  "(1) Admin:\n\na. menjawab; dan\n\nb. mencatat.\n\n(2) Jawaban pada ayat (1) huruf a⟦ Pasal ini⟧ dicatat.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(pasalIni, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each(["Ketentuan dalam Pasal ini berlaku bagi PIC.", "Ayat ini berlaku."])("leaves alone %s", (text) => {
  expect(lintText(pasalIni, text).found).toEqual([]);
});

it.each([
  [
    "(1) Admin menjawab.\n\n(2) Jawaban sebagaimana dimaksud pada ayat (1) Pasal ini dicatat.",
    "(1) Admin menjawab.\n\n(2) Jawaban sebagaimana dimaksud pada ayat (1) dicatat.",
  ],
])("mends %s", (text, mended) => {
  expect(lintText(pasalIni, text).fixed).toBe(mended);
  expect(lintText(pasalIni, mended).found).toEqual([]);
});
