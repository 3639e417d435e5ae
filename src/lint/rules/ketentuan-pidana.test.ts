import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { ketentuanPidana } from "./ketentuan-pidana.js";

it.each(["Pelanggaran ⟦diancam dengan pidana⟧ sesuai ketentuan.", "Setiap orang yang melanggar ⟦dikenai pidana⟧."])(
  "marks in %s",
  (text) => {
    const { found, expected } = lintText(ketentuanPidana, text);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  },
);

it.each([
  "Admin melaporkan dugaan tindak pidana.",
  "Pegawai dilarang mengancam pengkritik dengan tuntutan pidana.",
  "## Pasal 1\n\nAdmin menjawab.\n\n# PENJELASAN\n\n## I. UMUM\n\nPelaku dapat dipidana menurut undang-undang.",
])("leaves alone %s", (text) => {
  expect(lintText(ketentuanPidana, text).found).toEqual([]);
});
