import { describe, expect, it } from "vitest";
import { marked } from "../../testing/marked.js";
import { readCsvRegister } from "./read-csv-register.js";

const rowsOf = (text: string) =>
  readCsvRegister({ path: "register/akun.csv", text }).value.flatMap(({ rows }) =>
    rows.map(({ cells }) => Object.fromEntries([...cells].map(([name, cell]) => [name, cell.text]))),
  );

it("a heading, then a row a line; the file is named after its register", () => {
  const { value, diagnostics } = readCsvRegister({ path: "register/akun.csv", text: "id,nama_akun\r\nig,dinkes\r\n" });
  expect(diagnostics).toEqual([]);
  expect(value.map(({ name }) => name.text)).toEqual(["akun"]);
  expect(rowsOf("id,nama_akun\r\nig,dinkes\r\n")).toEqual([{ id: "ig", nama_akun: "dinkes" }]);
});

describe("the same rows, however a spreadsheet writes them", () => {
  it.each([
    ["line feeds", "id,nama\nig,dinkes\nfb,disdik\n"],
    ["no last line end", "id,nama\nig,dinkes\nfb,disdik"],
    ["old line ends", "id,nama\rig,dinkes\rfb,disdik\r"],
    ["semicolons", "id;nama\nig;dinkes\nfb;disdik\n"],
    ["quotation marks", '"id","nama"\n"ig","dinkes"\n"fb","disdik"\n'],
    ["blanks and empty lines", "id , nama\n\nig, dinkes\n,\nfb ,disdik\n\n"],
  ])("%s", (_, text) => {
    expect(rowsOf(text)).toEqual([
      { id: "ig", nama: "dinkes" },
      { id: "fb", nama: "disdik" },
    ]);
  });
});

it("a quoted cell holds separators, line ends and quotation marks", () => {
  expect(rowsOf('id,nama\nig,"Dinas ""A"", B\nC"\n')).toEqual([{ id: "ig", nama: 'Dinas "A", B\nC' }]);
  expect(rowsOf('id,nama\nig,""\n')).toEqual([{ id: "ig", nama: "" }]);
  expect(rowsOf("id,nama\nig,")).toEqual([{ id: "ig", nama: "" }]);
});

it("a column `register` names the register row by row", () => {
  const text = "register,nama\nadmin_utama,A\nadmin_pengganti,B\nadmin_utama,C\n";
  const { value } = readCsvRegister({ path: "semua.csv", text });
  expect(value.map(({ name, rows }) => [name.text, rows.map(({ cells }) => cells.get("nama")?.text)])).toEqual([
    ["admin_utama", ["A", "C"]],
    ["admin_pengganti", ["B"]],
  ]);
  expect(value[0]?.heads?.map((head) => head.text)).toEqual(["nama"]);
});

it.each([
  ["register/row-ragged", "id,nama\n⟦ig⟧\nfb,disdik\n"],
  ["register/row-ragged", "id,nama\n⟦ig,a,b⟧\n"],
  ["register/quote-open", 'id,nama\nig,⟦"⟧tidak ditutup\n'],
  ["register/quote-inside", 'id,nama\nig,⟦a"b"⟧\n'],
  ["register/quote-inside", 'id,nama\nig,"a"⟦b⟧\n'],
])("%s", (code, text) => {
  const { source, spans } = marked(text, "akun.csv");
  const { diagnostics } = readCsvRegister(source);
  expect(diagnostics.map((one) => [one.code, one.span])).toEqual(spans.map((span) => [code, span]));
});

it("every cell says where it stands", () => {
  const { source, spans } = marked('id,nama\n⟦ig⟧,⟦"A, B"⟧\n', "akun.csv");
  const [register] = readCsvRegister(source).value;
  expect([...(register?.rows[0]?.cells.values() ?? [])].map(({ span }) => span)).toEqual(spans);
});

it("reads ten times the rows in about ten times the time", () => {
  const text = (rows: number) => `id,nama\n${'ig,"A ""B"""\n'.repeat(rows)}`;
  expect(rowsOf(text(20_000))).toHaveLength(20_000);
});
