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

  it.each([
    ["| X | kiriman | seribu | tanda | - | a | 2026 | - |", "Batas", "bilangan bulat seperti `2.200`"],
    ["| X | kiriman | 280 | huruf | - | a | 2026 | - |", "Satuan", "`tanda`, `bita`, atau `tagar`"],
    ["| X | kiriman | 280 | Tanda | - | a | Mei 2026 | - |", "Tanggal", "`2026`, `2026-05`, atau `2026-05-12`"],
    ["| X | kiriman | 1280x | tanda | - | a | 2026 | - |", "Batas", "bilangan bulat seperti `2.200`"],
    ["| X | kiriman | 1.280x | tanda | - | a | 2026 | - |", "Batas", "bilangan bulat seperti `2.200`"],
    ["| X | kiriman | 1.280 | tanda | - | a | pada 2026 | - |", "Tanggal", "`2026`, `2026-05`, atau `2026-05-12`"],
    [
      "| X | kiriman | 1.280 | tanda | - | a | 2026-05-12 pagi | - |",
      "Tanggal",
      "`2026`, `2026-05`, atau `2026-05-12`",
    ],
    ["| X | kiriman | x1.280 | tanda | - | a | 2026 | - |", "Batas", "bilangan bulat seperti `2.200`"],
    ["| X | kiriman | 1.280 | tanda | - | a | 2026-05-1 | - |", "Tanggal", "`2026`, `2026-05`, atau `2026-05-12`"],
  ])("%s: what should stand in «%s»", (row, column, wanted) => {
    const { diagnostics } = read(row);
    expect(diagnostics.map(({ message, help }) => [message.id.includes(`«${column}»`), help.id])).toEqual([
      [true, `Tulis ${wanted}.`],
    ]);
  });

  it("a document without its table", () => {
    const { diagnostics } = compileMarked({
      "batas.md": guideline("batas-platform", "Belum ada.", "diperiksa: 2026-07-01\n", "batas"),
    });
    expect(diagnostics.map(({ message }) => message.id)).toEqual([
      "Dokumen ini harus memuat tabel di bawah judul «Batas».",
    ]);
  });
});

it("keeps a row whose limit or day cannot be read without them, but none that counts nothing", () => {
  const { handbook } = read(
    "| X | kiriman | seribu | tanda | - | a | kemarin | - |",
    "| X | kiriman | 280 | huruf | - | a | 2026 | - |",
  );
  expect(handbook.platformLimits.map(({ limit, date, unit }) => [limit, date, unit])).toEqual([
    [undefined, undefined, "characters"],
  ]);
});

it("counts in signs, bytes and hashtags, and keeps a year or a month as the day it was looked up", () => {
  const { handbook, found } = read(
    "| IG | unggahan | 30 | tagar | - | - | 2026 | - |",
    "| X | kiriman | 1.000.000 | bita | - | - | 2026-05 | - |",
  );
  expect(found).toEqual([]);
  expect(handbook.platformLimits.map(({ limit, unit, date }) => [limit, unit, date])).toEqual([
    [30, "hashtags", "2026"],
    [1_000_000, "bytes", "2026-05"],
  ]);
});
