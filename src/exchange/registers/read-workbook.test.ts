import { describe, expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { registerVocabulary } from "../../testing/fill-texts.js";
import { workbookFile } from "../../testing/register-files.js";
import { readRegisters } from "./read-registers.js";

const { vocabulary } = compileTexts({ "kosakata.md": registerVocabulary }).value;

function read(...files: Parameters<typeof readRegisters>[0]) {
  const { value, diagnostics } = readRegisters(files, vocabulary);
  const rows = Object.fromEntries(
    [...value.registers].map(([id, found]) => [
      id,
      found.map(({ cells }) => Object.fromEntries([...cells].map(([name, { text }]) => [name, text]))),
    ]),
  );
  return { rows, found: diagnostics.map(({ code, message }) => `${code} ${message.id}`) };
}

const agencies = [
  ["ID", "Nama"],
  ["dinkes", "Dinas Kesehatan"],
];
const accounts = [
  ["id", "Nama Akun", "Platform", "Perangkat Daerah"],
  ["ig", "dinkes.contoh", "Instagram", "dinkes"],
];
const adminHeads = ["Nama", "Jabatan", "Perangkat Daerah", "Akun Resmi", "Mulai"];
/** A row of admins whose last cell is what is given, as XML. */
const adminRow = (cell: string, row = 2) =>
  `<row r="${row}">${["PEGAWAI A", "Pranata", "dinkes", "ig"].map((text, i) => `<c r="${"ABCD"[i]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}${cell}</row>`;
const withAdmin = (cell: string) =>
  read(workbookFile("r.xlsx", { skpd: agencies, Akun: accounts, "Admin Utama": [adminHeads, adminRow(cell)] }));

it("a sheet is a register, named after it however a spreadsheet writes the name", () => {
  const { rows, found } = withAdmin(`<c r="E2" s="1"><v>46235</v></c>`);
  expect(found).toEqual([]);
  expect(rows.skpd).toEqual([{ id: "dinkes", nama: "Dinas Kesehatan" }]);
  expect(rows.admin_utama).toEqual([
    { nama: "PEGAWAI A", jabatan: "Pranata", skpd: "dinkes", akun: "ig", mulai: "2026-08-01" },
  ]);
});

it("strings kept apart, also in runs of differing type, are read; how they sound is not", () => {
  const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>dinkes</t></si><si><r><t>Dinas </t></r><r><t>Kesehatan</t></r><rPh><t>bunyi</t></rPh></si></sst>`;
  const file = workbookFile(
    "r.xlsx",
    { skpd: [["id", "nama"], `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>`] },
    { "xl/sharedStrings.xml": shared },
  );
  expect(read(file)).toEqual({ rows: { skpd: [{ id: "dinkes", nama: "Dinas Kesehatan" }] }, found: [] });
});

describe("a date is what the cell shows", () => {
  it.each([
    ["a format of Indonesia", `<c r="E2" s="1"><v>46235</v></c>`, "2026-08-01"],
    ["a format every program knows", `<c r="E2" s="3"><v>46235</v></c>`, "2026-08-01"],
    ["the strict form", `<c r="E2" t="d"><v>2026-08-01T00:00:00</v></c>`, "2026-08-01"],
    ["text", `<c r="E2" t="inlineStr"><is><t>2026-08-01</t></is></c>`, "2026-08-01"],
    ["the day after the leap day that never was", `<c r="E2" s="1"><v>61</v></c>`, "1900-03-01"],
  ])("%s", (_, cell, date) => {
    const { rows, found } = withAdmin(cell);
    expect({ found, date: rows.admin_utama?.[0]?.mulai }).toEqual({ found: [], date });
  });
});

describe("what is no value is found at its cell", () => {
  it.each([
    [`<c r="E2" s="1"><f>TODAY()</f><v>46235</v></c>`, "register/formula-cell Lembar Admin Utama, sel E2: "],
    [`<c r="E2" t="e"><v>#N/A</v></c>`, "register/error-cell Lembar Admin Utama, sel E2: "],
    [`<c r="E2"><v>46235</v></c>`, "register/date-malformed Lembar Admin Utama, sel E2: «46235»"],
    [`<c r="E2" s="4"><v>46235</v></c>`, "register/date-malformed Lembar Admin Utama, sel E2: «46235»"],
    [`<c r="E2" t="inlineStr"><is><t>01/08/2026</t></is></c>`, "register/date-malformed Lembar Admin Utama, sel E2: "],
    [
      `<c r="E2" t="inlineStr"><is><t>2026-08-01</t></is></c><c r="G2"><v>1</v></c>`,
      "register/row-ragged Lembar Admin ",
    ],
  ])("%s", (cell, message) => {
    const { found } = withAdmin(cell);
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it("a staff number kept as a number has lost its noughts", () => {
    const row = `<row r="2"><c r="A2"><v>198501012010011001</v></c><c r="B2" t="inlineStr"><is><t>X</t></is></c></row>`;
    const { found } = read(workbookFile("r.xlsx", { skpd: [["id", "nama"], row] }));
    expect(found).toEqual([expect.stringMatching(/^register\/number-cell Lembar skpd, sel A2: «19850101201001\d+»/)]);
  });

  it.each([
    ["a date", `<c r="B2" s="1"><v>46235</v></c>`, "«2026-08-01» tersimpan sebagai tanggal"],
    ["a logical value", `<c r="B2" t="b"><v>1</v></c>`, "«ya» tersimpan sebagai nilai logika"],
  ])("%s where text is asked for", (_, cell, message) => {
    const row = `<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c>${cell}</row>`;
    expect(read(workbookFile("r.xlsx", { skpd: [["id", "nama"], row] })).found).toEqual([
      expect.stringContaining(`register/stored-cell Lembar skpd, sel B2: ${message}`),
    ]);
  });

  it("a heading nobody knows, with the nearest one", () => {
    const { diagnostics } = readRegisters([workbookFile("r.xlsx", { skpd: [["id", "nama", "kepla"]] })], {
      registers: new Map(
        [...vocabulary.registers].map(([id, one]) => [id, { ...one, columns: [...one.columns, "kepala"] }]),
      ),
    });
    expect(diagnostics.map(({ message, help }) => `${message.id} ${help.id}`)).toEqual([
      "Lembar skpd, sel C1: Register `skpd` tidak mempunyai kolom «kepla». Mungkin yang dimaksud `kepala`?",
    ]);
  });

  it("merged cells", () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>nama</t></is></c></row></sheetData><mergeCells><mergeCell ref="B1:B3"/></mergeCells></worksheet>`;
    const { found } = read(workbookFile("r.xlsx", { skpd: [] }, { "xl/worksheets/sheet0.xml": sheet }));
    expect(found).toEqual(["register/merged-cells Lembar skpd, sel B1: Sel B1:B3 digabung."]);
  });
});

describe("a workbook that is more than values is refused as a whole", () => {
  const sheets = { skpd: agencies };
  it.each([
    ["macros", workbookFile("r.xlsx", sheets, { "xl/vbaProject.bin": "x" }), "register/workbook-macro"],
    [
      "links",
      workbookFile("r.xlsx", sheets, { "xl/externalLinks/externalLink1.xml": "<a/>" }),
      "register/workbook-link",
    ],
    ["queries", workbookFile("r.xlsx", sheets, { "xl/connections.xml": "<a/>" }), "register/workbook-link"],
    ["no archive", { path: "r.xlsx", bytes: new TextEncoder().encode("id;nama") }, "register/workbook-unreadable"],
    ["no workbook in it", workbookFile("r.xlsx", {}, { "xl/workbook.xml": "<a/>" }), "register/workbook-unreadable"],
    [
      "entities",
      workbookFile("r.xlsx", {}, { "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "c">]><a/>` }),
      "register/workbook-unreadable",
    ],
    [
      "a depth without end",
      workbookFile("r.xlsx", {}, { "xl/workbook.xml": "<a>".repeat(100_000) }),
      "register/workbook-unreadable",
    ],
    [
      "a bomb",
      workbookFile("r.xlsx", sheets, { "xl/sharedStrings.xml": " ".repeat(60 << 20) }),
      "register/workbook-unreadable",
    ],
  ])("%s", (_, file, code) => {
    const { rows, found } = read(file);
    expect(rows).toEqual({});
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${code} r\\.xlsx`))]);
  });
});

it("rows above the heading and empty rows are no rows; a sheet without cells is no register", () => {
  const row = (r: number, ...cells: string[]) =>
    `<row r="${r}">${cells.map((text, i) => `<c r="${"ABCD"[i]}${r}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const file = workbookFile("r.xlsx", { skpd: [row(4, "id", "nama"), row(5, "", ""), row(9, "a", "A")], Lembar3: [] });
  expect(read(file)).toEqual({ rows: { skpd: [{ id: "a", nama: "A" }] }, found: [] });
});

it("rows and cells without places follow one another", () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...cells: string[]) => `<row>${cells.map(cell).join("")}</row>`;
  const file = workbookFile("r.xlsx", { skpd: [row("id", "nama"), row("a", "A"), row("b", "B")] });
  expect(read(file)).toEqual({
    rows: {
      skpd: [
        { id: "a", nama: "A" },
        { id: "b", nama: "B" },
      ],
    },
    found: [],
  });
});

it("more sheets than are read are said", () => {
  const more = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`Lembar${i}`, []]));
  expect(read(workbookFile("r.xlsx", { ...more, skpd: agencies })).found).toEqual([
    "register/too-large Register melebihi 50 lembar; selebihnya tidak dibaca.",
  ]);
});

it("a sheet that is named and not there is a damaged workbook; a chart has no cells", () => {
  const relation = (target: string) => ({
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Target="worksheets/sheet0.xml"/><Relationship Id="r1" Target="${target}"/></Relationships>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  });
  const of = (target: string) => read(workbookFile("r.xlsx", { skpd: agencies, Grafik: [] }, relation(target)));
  expect(of("worksheets/hilang.xml")).toEqual({
    rows: {},
    found: ["register/workbook-unreadable r.xlsx rusak."],
  });
  expect(of("chartsheets/sheet1.xml")).toEqual({
    rows: { skpd: [{ id: "dinkes", nama: "Dinas Kesehatan" }] },
    found: [],
  });
});

it("a row a million rows down is not laid out", () => {
  const file = workbookFile("r.xlsx", {
    skpd: [["id", "nama"], `<row r="1048576"><c r="A1048576"><v>1</v></c></row>`],
  });
  expect(read(file).found).toEqual([expect.stringContaining("register/too-large Lembar skpd")]);
});
