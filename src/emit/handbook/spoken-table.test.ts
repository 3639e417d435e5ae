import { describe, expect, it } from "vitest";
import type { DecisionTable } from "../../model/decision-table.js";
import { type BlockOf, type Cell, plainText } from "../../model/text.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { spokenTable } from "./spoken-table.js";

const span = { file: "perbup.md", start: 0, end: 1 };
const cell = (value: string): Cell => ({ children: [{ kind: "text", value, span }], span });
const facts = new Map([["isu.jangkauan", { phrases: ["jangkauan"] }]]);

/** The words of a decision table on `isu.tingkat` as the official text prints them, row by row. */
function printed(header: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const table: BlockOf<"table"> = {
    kind: "table",
    alignments: [],
    header: header.map(cell),
    rows: rows.map((row) => row.map(cell)),
    span,
  };
  const decides = { facts: header.slice(0, -1), determines: "isu.tingkat" } as unknown as DecisionTable;
  const spoken = spokenTable(table, decides, { facts } as unknown as Vocabulary);
  return [spoken.header, ...spoken.rows].map((row) => row.map(({ children }) => plainText(children)).join(" | "));
}

describe("a decision table in an official text", () => {
  it("is headed by the words of the vocabulary, not by names of facts", () => {
    expect(printed(["isu.jangkauan", "isu.jumlah_laporan", "isu.tingkat"])).toEqual([
      "Jangkauan | Jumlah laporan | Tingkat",
    ]);
  });

  it("says choices in words, and a dash where anything will do", () => {
    expect(
      printed(["isu.jangkauan", "isu.tingkat"], ["memuat media_arus_utama, sara", "serius"], ["-", "rutin"]),
    ).toEqual(["Jangkauan | Tingkat", "memuat media arus utama, sara | serius", "– | rutin"]);
  });

  it("leaves numbers and words as the drafter wrote them", () => {
    expect(printed(["isu.jangkauan", "isu.tingkat"], ["1.000 s.d. 9.999", "perhatian"])[1]).toBe(
      "1.000 s.d. 9.999 | perhatian",
    );
  });
});
