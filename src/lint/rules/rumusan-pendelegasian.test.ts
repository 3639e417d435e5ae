import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { rumusanPendelegasian } from "./rumusan-pendelegasian.js";

it.each([
  "Ketentuan lebih lanjut mengenai pelatihan ⟦akan diatur kemudian⟧.",
  "Ketentuan mengenai pelatihan ⟦ditetapkan⟧ oleh Bupati.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(rumusanPendelegasian, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "Ketentuan lebih lanjut mengenai pelatihan diatur dengan atau berdasarkan Keputusan Bupati.",
  "Jadwal piket diatur oleh Kepala Dinas.",
])("leaves alone %s", (text) => {
  expect(lintText(rumusanPendelegasian, text).found).toEqual([]);
});
