import { expect, it } from "vitest";
import { printCondition } from "../../conditions/print-condition.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, regulation } from "../../testing/sample-texts.js";

const keys = ["id: tabel-tingkat", "menentukan: isu.tingkat", "cara: tertinggi", "bawaan: rutin"];
const table = `| isu.jangkauan | isu.lintas | isu.tingkat |
|---|---|---|
| paling rendah 10 | - | serius |
| – | ya |  krisis  |`;

function read(block: readonly string[], below: string) {
  const text = regulation(
    `## Pasal 1\n\n(1) Tingkat ditentukan menurut Lampiran.\n\n# LAMPIRAN TABEL\n\n\`\`\`keputusan\n${block.join("\n")}\n\`\`\`\n\n${below}`,
  );
  const compiled = compileMarked({ ...foundations, "perbup.md": text });
  return { ...compiled, table: compiled.handbook.decisionTables[0] };
}

it("a decision table is facts, conditions as written, and results", () => {
  const { table: read1, found } = read(keys, table);
  expect(found).toEqual([]);
  expect(read1).toMatchObject({
    id: "tabel-tingkat",
    determines: "isu.tingkat",
    hit: "highest",
    default: "rutin",
    facts: ["isu.jangkauan", "isu.lintas"],
    document: "perbup-contoh",
    provision: "lampiran",
  });
  expect(read1?.rows.map(({ cells, result }) => [...cells, result])).toEqual([
    ["paling rendah 10", undefined, "serius"],
    [undefined, "ya", "krisis"],
  ]);
});

it("each row is the condition its cells state together", () => {
  const { table: read1 } = read(keys, `${table}\n| - | - | rutin |`);
  const said = read1?.rows.map(({ when }) => when && printCondition(when));
  expect(said).toEqual(["isu.jangkauan >= 10", "isu.lintas", undefined]);
  expect(read1?.rows.map(({ whole }) => whole)).toEqual([true, true, true]);
});

it.each([
  ["a value of another kind", "condition/kinds-differ", "| ⟦ya⟧ | - | serius |"],
  ["a word for a number", "condition/not-a-choice", "| paling rendah ⟦sepuluh⟧ | ya | serius |"],
  ["another notation", "condition/spelling", "| ⟦>=⟧ 10 | ya | serius |"],
  ["something after the cell's end", "condition/expected", "| 10 ⟦(⟧kira-kira) | ya | serius |"],
])("points out %s in the cell itself, and keeps the row apart", (_case, code, row) => {
  const { found, expected, table: read1 } = read(keys, table.replace("| paling rendah 10 | - | serius |", row));
  expect(found).toEqual(expected(code));
  expect(read1?.rows.map(({ whole }) => whole)).toEqual([false, true]);
});

it.each([
  ["tunggal", "unique"],
  ["pertama", "first"],
  ["tertinggi", "highest"],
])("its rows are weighed by «%s»", (cara, hit) => {
  expect(read([...keys.slice(0, 2), `cara: ${cara}`], table).table?.hit).toBe(hit);
});

it.each([
  ["the block without a table", "rule/table-missing", ["⟦id: t\nmenentukan: isu.tingkat\ncara: pertama⟧"], "Prosa."],
  [
    "a table further down",
    "rule/table-missing",
    ["⟦id: t\nmenentukan: isu.tingkat\ncara: pertama⟧"],
    `Prosa.\n\n${table}`,
  ],
  ["another result column", "rule/table-result", keys, table.replace("| isu.tingkat |", "| ⟦isu.dijawab⟧ |")],
  ["a column that is no fact", "rule/unknown-fact", keys, table.replace("isu.jangkauan", "⟦isu.jangkaun⟧")],
  ["a result that is no value", "rule/unknown-choice", keys, table.replace("serius", "⟦seriuss⟧")],
  ["a default that is no value", "rule/unknown-choice", [...keys.slice(0, 3), "bawaan: ⟦biasa⟧"], table],
  ["a row without a result", "rule/result-missing", keys, `${table}\n| ⟦1 | ya | -⟧ |`],
  ["a row too short", "rule/result-missing", keys, `${table}\n| ⟦1 | ya⟧ |`],
  ["a provision that does not exist", "rule/unknown-provision", [...keys, "pada: ⟦Pasal 9⟧"], table],
])("points out %s", (_case, code, block, below) => {
  const { found, expected } = read(block, below);
  expect(found).toEqual(expected(code));
});

it("a fact that does not exist is pointed out at the key", () => {
  const block = ["id: t", "menentukan: ⟦isu.tingat⟧", "cara: pertama"];
  const { found, expected } = read(block, table.replace("| isu.tingkat |", "| isu.tingat |"));
  expect(found).toEqual(expected("rule/unknown-fact"));
});

it("a ya/tidak fact takes ya and tidak, a number anything", () => {
  const of = (fact: string, result: string) =>
    read(
      ["id: t", `menentukan: ${fact}`, "cara: pertama"],
      `| isu.jangkauan | ${fact} |\n|---|---|\n| 1 | ${result} |`,
    );
  expect(of("isu.lintas", "ya").found).toEqual([]);
  const wrong = of("isu.lintas", "⟦benar⟧");
  expect(wrong.found).toEqual(wrong.expected("rule/unknown-choice"));
  expect(of("isu.jangkauan", "1.000").found).toEqual([]);
});

it("may name the provision that refers to it", () => {
  expect(read([...keys, "pada: Pasal 1 ayat (1)"], table).found).toEqual([]);
});

it("keeps as many cells as facts, however short the row", () => {
  const { table: read1 } = read(keys, `${table}\n| satu |`);
  expect(read1?.rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
});

it("stays part of the lampiran it stands in: people read it there", () => {
  const { handbook } = read(keys, table);
  expect(handbook.documents[0]?.attachments[0]?.content.map(({ kind }) => kind)).toEqual(["table"]);
});

it("an id or a fact to determine that is not written leaves no table; the schema says so", () => {
  for (const lines of [keys.slice(1), ["id: tabel-tingkat", "menentukan: [isu.tingkat]", "cara: pertama"]]) {
    const { table: none, found } = read(lines, table);
    expect(none).toBeUndefined();
    expect(found.every((line) => line.startsWith("schema/"))).toBe(true);
  }
});

it("takes the first row, the only one or the highest, the only one where nothing is said", () => {
  const hit = (cara: string) =>
    read([keys[0] ?? "", keys[1] ?? "", ...(cara ? [`cara: ${cara}`] : [])], table).table?.hit;
  expect([hit("pertama"), hit("tunggal"), hit("tertinggi"), hit("")]).toEqual(["first", "unique", "highest", "unique"]);
});

it("reads the provision it serves, and says where there is none", () => {
  expect(read([...keys, "pada: Pasal 1 ayat (1)"], table).found).toEqual([]);
  const { found, expected, diagnostics } = read([...keys, "pada: ⟦Pasal 9⟧"], table);
  expect(found).toEqual(expected("rule/unknown-provision"));
  expect(diagnostics[0]?.message.id).toContain("`Pasal 9`");
  expect(read([...keys, "pada:"], table).found.every((line) => line.startsWith("schema/"))).toBe(true);
  expect(read([...keys.slice(0, 3), "bawaan:"], table).found.every((line) => line.startsWith("schema/"))).toBe(true);
});

it("reads the words of a cell whatever their markup and blanks", () => {
  const { table: read1, found } = read(
    keys,
    "| **isu.jangkauan** |  isu.lintas | isu.tingkat |\n|---|---|---|\n| paling   rendah **10** | `ya` | *krisis* |",
  );
  expect(found).toEqual([]);
  expect(read1?.facts).toEqual(["isu.jangkauan", "isu.lintas"]);
  expect(read1?.rows.map(({ cells, result, whole }) => [...cells, result, whole])).toEqual([
    ["paling rendah 10", "ya", "krisis", true],
  ]);
});

it("marks what is wrong inside a cell where it stands, or the cell where it cannot be told", () => {
  const marked = (cell: string) =>
    read(keys, `| isu.tingkat | isu.lintas | isu.tingkat |\n|---|---|---|\n| ${cell} | - | krisis |`);
  for (const cell of ["serius, ⟦kritis⟧", "⟦**kritis**⟧", "⟦serius, **kritis**⟧", "⟦kriti\\_s⟧"]) {
    const { found, expected, table: read1 } = marked(cell);
    expect(found).toEqual(expected("condition/unknown-choice"));
    expect(read1?.rows[0]?.whole).toBe(false);
  }
});

it("lacks a result where a row is shorter than its head", () => {
  const {
    found,
    expected,
    table: read1,
  } = read(
    keys,
    "| isu.jangkauan | isu.lintas | isu.tingkat |\n|---|---|---|\n| ⟦paling rendah 10 | ya⟧ |\n| - | - | – |",
  );
  expect(found.map((line) => line.split(" ")[0])).toEqual(["rule/result-missing", "rule/result-missing"]);
  expect(found).toEqual(expect.arrayContaining([...expected("rule/result-missing")]));
  expect(read1?.rows.map(({ cells, when }) => [cells, when === undefined])).toEqual([
    [["paling rendah 10", "ya"], false],
    [[undefined, undefined], true],
  ]);
});
