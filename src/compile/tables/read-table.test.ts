import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation } from "../../testing/sample-texts.js";

/** What is found in a kosakata with this text, at the marked places. */
const read = (text: string) => compileMarked({ "organisasi.md": organisation, "k.md": guideline("kosakata", text) });

const ids = (text: string): readonly string[] => [...read(text).handbook.vocabulary.registers.keys()];

describe("a table", () => {
  it("is read by the names of its columns, in any order and case, markup off", () => {
    const text = "## Register\n\n| kolom | **Register** |\n|---|---|\n| nama, `sk` | skpd |";
    const { handbook, found } = read(text);
    expect(found).toEqual([]);
    expect(handbook.vocabulary.registers.get("skpd")).toMatchObject({ columns: ["nama", "sk"], members: [] });
  });

  it("is found under its heading, under headings inside it and under one with more words", () => {
    expect(
      ids(
        "## Register\n\nProsa.\n\n### Satu\n\n| Register |\n|---|\n| a |\n\n### Dua\n\n| Register |\n|---|\n| b |\n\n## Register lain\n\n| Register |\n|---|\n| c |\n\n## Lain\n\n| Register |\n|---|\n| d |\n\n## Registerasi\n\n| Register |\n|---|\n| e |",
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("takes a hyphen, a dash and nothing as no words", () => {
    const text = "## Register\n\n| Register | Anggota | Kolom |\n|---|---|---|\n| a | - | – |\n| b |  |\n| c |";
    const { handbook, found } = read(text);
    expect(found).toEqual([]);
    for (const register of handbook.vocabulary.registers.values()) expect(register.members).toEqual([]);
  });
});

it.each([
  [
    "a column nobody knows, with the one it resembles",
    "table/column-unknown",
    "## Register\n\n| Register | ⟦Angota⟧ |\n|---|---|\n| a | b |",
    "«Anggota»",
  ],
  [
    "a column nobody knows, with those that are",
    "table/column-unknown",
    "## Register\n\n| Register | ⟦Warna⟧ |\n|---|---|\n| a | b |",
    "Register, Anggota, Kolom",
  ],
  [
    "a column that is missing, at the header",
    "table/column-missing",
    "## Tindakan\n\n| ⟦Tindakan | Termasuk⟧ |\n|---|---|\n| a | - |",
    "«Kata»",
  ],
  [
    "a cell that must not be empty",
    "table/cell-empty",
    "## Tindakan\n\n| Tindakan | Kata |\n|---|---|\n| a | ⟦-⟧ |",
    "hapus barisnya",
  ],
])("points out %s", (_case, code, text, help) => {
  const { found, expected, diagnostics } = read(text);
  expect(found).toEqual(expected(code));
  expect(diagnostics[0]?.help.id).toContain(help);
});

it("leaves a row without a required cell out", () => {
  expect([
    ...read("## Tindakan\n\n| Tindakan | Kata |\n|---|---|\n| a | - |\n| b | kerja |").handbook.vocabulary.acts.keys(),
  ]).toEqual(["b"]);
});
