import { expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { urutanBab } from "./urutan-bab.js";

it.each([
  "# BAB I AKUN\n\n## Pasal 1\n\nAdmin mencatat akun.\n\n⟦# BAB II KETENTUAN UMUM⟧\n\n## Pasal 2\n\nAdmin bekerja.",
  "# BAB I AKUN\n\n## Pasal 1\n\nAdmin mencatat akun.\n\n# BAB II KETENTUAN PENUTUP\n\n## Pasal 2\n\nBerlaku.\n\n⟦# BAB III KETENTUAN PERALIHAN⟧\n\n## Pasal 3\n\nAkun lama dicatat.",
])("marks in %s", (text) => {
  const { found, expected } = lintText(urutanBab, text);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});

it.each([
  "# BAB I AKUN\n\n## Pasal 1\n\nAdmin mencatat akun.\n\n# BAB II SANKSI\n\n## Pasal 2\n\nAdmin ditegur.",
  "Admin menjawab.",
])("leaves alone %s", (text) => {
  expect(lintText(urutanBab, text).found).toEqual([]);
});
