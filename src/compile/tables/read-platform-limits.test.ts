import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline } from "../../testing/sample-texts.js";

const header = "| Platform | Bagian | Batas | Satuan | Cara hitung | Sumber | Tanggal | Catatan |";

/** A batas-platform document of those rows. */
const read = (...rows: readonly string[]) => {
  const table = `## Batas\n\n${header}\n|---|---|---|---|---|---|---|---|\n${rows.join("\n")}`;
  return compileMarked({ "batas.md": guideline("batas-platform", table, "diperiksa: 2026-07-01\n", "batas") });
};

it("reads what a source says of a limit, full stops between thousands or not", () => {
  const { handbook, found } = read(
    "| Facebook | unggahan | 63.206 | tanda | - | contoh.id | 2026-05 | langsung |",
    "| X | kiriman | 280 | bita | tautan 23 | contoh.id | 2026-05-12 | - |",
  );
  expect(found).toEqual([]);
  expect(handbook.platformLimits.map(({ span: _, ...limit }) => limit)).toEqual([
    {
      document: "batas",
      platform: "Facebook",
      part: "unggahan",
      limit: 63206,
      unit: "characters",
      counting: undefined,
      source: "contoh.id",
      date: "2026-05",
      note: "langsung",
    },
    {
      document: "batas",
      platform: "X",
      part: "kiriman",
      limit: 280,
      unit: "bytes",
      counting: "tautan 23",
      source: "contoh.id",
      date: "2026-05-12",
      note: undefined,
    },
  ]);
});

it("leaves a limit nobody has looked up without a value: it is never taken for zero", () => {
  const { handbook, found } = read("| WhatsApp | pesan | - | tanda | - | - | - | - |");
  expect(found).toEqual([]);
  expect(handbook.platformLimits.map(({ limit }) => limit)).toEqual([undefined]);
});

describe("points out", () => {
  it.each([
    ["table/cell-malformed", "| X | kiriman | ⟦2,200⟧ | tanda | - | a | 2026 | - |"],
    ["table/cell-malformed", "| X | kiriman | ⟦22.00⟧ | tanda | - | a | 2026 | - |"],
    ["table/cell-malformed", "| X | kiriman | ⟦0⟧ | tanda | - | a | 2026 | - |"],
    ["table/cell-malformed", "| X | kiriman | 280 | ⟦huruf⟧ | - | a | 2026 | - |"],
    ["table/cell-malformed", "| X | kiriman | 280 | tanda | - | a | ⟦12/05/2025⟧ | - |"],
    ["table/cell-malformed", "| X | kiriman | 280 | tanda | - | a | ⟦2026-02-30⟧ | - |"],
    ["table/cell-malformed", "| X | kiriman | 280 | tanda | - | a | ⟦2026-13⟧ | - |"],
    ["table/cell-empty", "| X | ⟦-⟧ | 280 | tanda | - | a | 2026 | - |"],
  ])("%s: %s", (code, row) => {
    const { found, expected } = read(row);
    expect(found).toEqual(expected(code));
  });
});
