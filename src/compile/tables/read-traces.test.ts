import { describe, expect, it } from "vitest";
import { plainText } from "../../model/text.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";

const perbup = regulation(`## Pasal 1

(1) Admin menjawab.

(2) Admin santun.

## Pasal 2

Admin mencatat.`);
const columns = "| Kode | Arahan | Disampaikan oleh | Ketentuan | Tanpa aturan | Tanpa butir | Tanpa contoh |";

/** A penelusuran document of those rows, resting on a regulation of two Pasal. */
const read = (...rows: readonly string[]) => {
  const table = `## Arahan\n\n${columns}\n|---|---|---|---|---|---|---|\n${rows.join("\n")}`;
  const text = guideline("penelusuran", table, "dasar: perbup-contoh\n", "arahan");
  return compileMarked({ "perbup.md": perbup, "organisasi.md": organisation, "arahan.md": text });
};

it("reads each statement with its office, the provisions that answer it, each once, and the reasons", () => {
  const { handbook, found } = read(
    "| S1 | Jawab **warga**. | Dinas | Pasal 1 ayat (2), Pasal 2, Pasal 2, [peran](organisasi-contoh#peran) | Sudah jelas. | - | - |",
  );
  expect(found).toEqual([]);
  expect(handbook.traces.map(({ span: _, statement, reasons, ...trace }) => trace)).toEqual([
    {
      document: "arahan",
      id: "S1",
      by: "Dinas",
      answers: [
        { document: "perbup-contoh", provision: "pasal-1-ayat-2", citation: "Pasal 1 ayat (2)" },
        { document: "perbup-contoh", provision: "pasal-2", citation: "Pasal 2" },
        { document: "organisasi-contoh", provision: "peran", citation: "bagian «Peran»" },
      ],
    },
  ]);
  const [trace] = handbook.traces;
  expect(plainText(trace?.statement ?? [])).toBe("Jawab warga.");
  expect(trace?.reasons.rules.words).toBe("Sudah jelas.");
  expect([trace?.reasons.items.words, trace?.reasons.scenarios.words]).toEqual([undefined, undefined]);
});

it("keeps a statement without office and without provision: that nothing answers it must be found", () => {
  const { handbook } = read("| S1 | Jawab warga. | - | - | - | - | - |");
  expect(handbook.traces.map(({ id, by, answers }) => [id, by, answers])).toEqual([["S1", undefined, []]]);
});

describe("points out", () => {
  it.each([
    ["table/defined-twice", ["| S1 | Satu. | - | Pasal 1 | - | - | - |", "| ⟦S1⟧ | Dua. | - | Pasal 2 | - | - | - |"]],
    ["table/cell-empty", ["| S1 | ⟦-⟧ | - | Pasal 1 | - | - | - |"]],
    ["reference/unresolved", ["| S1 | Satu. | - | ⟦Pasal 9⟧ | - | - | - |"]],
  ])("%s", (code, rows) => {
    const { found, expected } = read(...rows);
    expect(found).toEqual(expected(code));
  });

  it("a document without its table", () => {
    const text = guideline("penelusuran", "⟦⟧Tanpa tabel.", "", "arahan").replace("⟦⟧", "");
    const { diagnostics } = compileMarked({ "arahan.md": text });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.id}`)).toEqual([
      "table/table-missing: Dokumen ini harus memuat tabel di bawah judul «Arahan».",
    ]);
  });
});

it("takes tables of other kinds of document for what they are", () => {
  const { handbook } = compileMarked({
    "pedoman.md": guideline("pedoman", "## Arahan\n\n| Kode | Arahan |\n|---|---|\n| S1 | Jawab warga. |"),
  });
  expect(handbook.traces).toEqual([]);
});
