import { describe, expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { marked } from "../../testing/marked.js";
import { foundBy } from "../../testing/run-check.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { checkDecisionTables } from "./check-decision-tables.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | turunan tingkat-isu | rutin < serius < krisis | tingkat | - |
| isu.jangkauan | bilangan | tayangan, 0 s.d. 1.000.000 | jangkauan | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.pemicu | daftar pilihan | sara, hoaks, bencana | pemicu | - |
| isu.dampak | pilihan berurut | kecil < besar | dampak | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab-isu | menjawab Isu Publik | - | - |`,
);

function check(how: string, ...rows: readonly string[]) {
  const head = ["isu.jangkauan", "isu.lintas", "isu.pemicu", "isu.tingkat"];
  const text = regulation(
    `## Pasal 1

(1) Tingkat ditentukan menurut Lampiran.

# LAMPIRAN TABEL

\`\`\`keputusan
⟦id: tingkat-isu
menentukan: isu.tingkat
${how}⟧
\`\`\`

| ${head.join(" | ")} |
|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}`,
  );
  const { source, spans } = marked(text, "perbup.md");
  const { value, diagnostics } = compileTexts({
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "perbup.md": source.text,
  });
  expect(diagnostics.map(({ message }) => message.id)).toEqual([]);
  const found = foundBy(checkDecisionTables, value);
  return {
    codes: found.map(({ code, span }) =>
      span.start === spans[0]?.start ? code : `${code} «${source.text.slice(span.start, span.end)}»`,
    ),
    messages: found.map(({ message }) => message),
  };
}

describe("a decision table of one row for each situation", () => {
  const unique = "cara: tunggal";

  it("has no finding where rows part everything", () => {
    const { codes } = check(
      unique,
      "kurang dari 1.000 | - | - | rutin",
      "1.000 s.d. 9.999 | - | - | serius",
      "paling rendah 10.000 | - | - | krisis",
    );
    expect(codes).toEqual([]);
  });

  it("shows a situation in two rows", () => {
    const { codes, messages } = check(
      unique,
      "kurang dari 1.000 | - | - | rutin",
      "1.000 s.d. 10.000 | - | - | serius",
      "paling rendah 10.000 | - | - | krisis",
    );
    expect(codes).toEqual(["decision/overlap «paling rendah 10.000 | - | - | krisis»"]);
    expect(messages[0]?.id).toContain("`isu.jangkauan` 10.000 tayangan");
    expect(messages[0]?.en).toContain("`isu.jangkauan` 10,000 tayangan");
  });

  it("shows a situation in none", () => {
    const { codes, messages } = check(unique, "kurang dari 1.000 | - | - | rutin", "lebih dari 1.000 | - | - | serius");
    expect(codes).toEqual(["decision/gap"]);
    expect(messages[0]?.id).toMatch(
      /^Tabel ini .* Misalnya: pada 18 Agustus 2026 pukul 00\.00, `isu\.jangkauan` 1\.000 tayangan\.$/,
    );
  });

  it("needs no row for everything where the text names a default", () => {
    expect(check(`${unique}\nbawaan: rutin`, "paling rendah 1.000 | ya | - | serius").codes).toEqual([]);
  });

  it("looks through lists", () => {
    const rows = ["- | - | memuat sara, hoaks | krisis", "- | - | tidak memuat sara | rutin"];
    expect(check(unique, ...rows).codes).toEqual(["decision/overlap «- | - | tidak memuat sara | rutin»"]);
    expect(check(unique, rows[0] as string, "- | - | tidak memuat sara, hoaks | rutin").codes).toEqual([]);
  });
});

describe("a decision table whose first row decides", () => {
  it("has rows that may overlap, but none that is never reached", () => {
    const rows = ["paling rendah 1.000 | - | - | serius", "- | ya | - | krisis"];
    expect(check("cara: pertama\nbawaan: rutin", ...rows).codes).toEqual([]);
    const { codes } = check("cara: pertama\nbawaan: rutin", ...rows, "lebih dari 5.000 | tidak | - | krisis");
    expect(codes).toEqual(["decision/row-unreachable «lebih dari 5.000 | tidak | - | krisis»"]);
  });

  it("ends with a row that always holds", () => {
    const rows = ["paling rendah 1.000 | - | - | serius", "- | - | - | rutin"];
    expect(check("cara: pertama", ...rows).codes).toEqual([]);
    expect(check("cara: pertama", ...rows, "- | ya | - | krisis").codes).toEqual([
      "decision/row-unreachable «- | ya | - | krisis»",
    ]);
  });
});

describe("a decision table whose highest result holds", () => {
  it("may overlap; it has gaps without a default", () => {
    const rows = ["paling rendah 1.000 | - | - | serius", "- | ya | - | krisis"];
    expect(check("cara: tertinggi\nbawaan: rutin", ...rows).codes).toEqual([]);
    expect(check("cara: tertinggi", ...rows).codes).toEqual(["decision/gap"]);
  });
});

describe("rows of any table", () => {
  it("stand there once", () => {
    const row = "paling rendah 1.000 | - | - | serius";
    expect(check("cara: tertinggi\nbawaan: rutin", row, row).codes).toEqual([`decision/row-twice «${row}»`]);
    const other = row.replace("serius", "krisis");
    expect(check("cara: tertinggi\nbawaan: rutin", row, other).codes).toEqual([`decision/row-twice «${other}»`]);
  });

  it("can hold", () => {
    const row = "lebih dari 1.000.000 | - | - | krisis";
    expect(check("cara: tertinggi\nbawaan: rutin", row).codes).toEqual([`decision/row-impossible «${row}»`]);
  });

  it("beyond what can be searched are said to be unchecked", () => {
    const rows = Array.from({ length: 61 }, (_, index) => `${index} | - | - | rutin`);
    expect(check("cara: tunggal\nbawaan: rutin", ...rows).codes).toEqual(["decision/unchecked"]);
  });
});
