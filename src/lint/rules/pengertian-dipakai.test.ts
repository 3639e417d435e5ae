import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { pengertianDipakai } from "./pengertian-dipakai.js";

it.each([
  "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n⟦1.⟧ Penanggung Jawab yang selanjutnya disingkat PIC adalah pegawai.\n\n2. Admin adalah pengelola.\n\n## Pasal 2\n\nAdmin menjawab PIC.\n\n## Pasal 3\n\nAdmin mencatat.",
  "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n⟦1.⟧ Daerah adalah kabupaten.\n\n2. Perangkat Daerah adalah unsur pembantu.\n\n## Pasal 2\n\nPerangkat Daerah menjawab Perangkat Daerah.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(pengertianDipakai, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Daerah adalah kabupaten.\n\n2. Pegawai adalah pegawai Daerah.\n\n## Pasal 2\n\nPegawai bekerja bagi Daerah.\n\n## Pasal 3\n\nPegawai menjawab.",
  "Admin menjawab.",
])("leaves alone %s", (text) => {
  expect(lintText(pengertianDipakai, text).found).toEqual([]);
});
