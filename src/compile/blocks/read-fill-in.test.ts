import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { blankForm, blankList, decreeOf, registerVocabulary } from "../../testing/fill-texts.js";
import { organisation, regulation } from "../../testing/sample-texts.js";

function read(text: string) {
  const perbup = regulation("## Pasal 1\n\nCukup jelas.");
  const compiled = compileMarked({
    "organisasi.md": organisation,
    "perbup.md": perbup,
    "register.md": registerVocabulary,
    "isian.md": text,
  });
  return { ...compiled, fillIn: compiled.handbook.fillIns[0] };
}

it("a list says what each of its columns is filled from", () => {
  const { fillIn, found } = read(decreeOf(blankList));
  expect(found).toEqual([]);
  expect(fillIn).toMatchObject({
    document: "keputusan-admin",
    provision: "lampiran",
    registers: ["admin_utama", "admin_pengganti"],
    form: "list",
    order: [],
  });
  expect(fillIn?.fields.map(({ source }) => source)).toEqual([
    { kind: "number" },
    { kind: "column", column: "nama", through: undefined },
    { kind: "column", column: "skpd", through: undefined },
    { kind: "column", column: "akun", through: undefined },
    // An admin has no platform; the account has.
    { kind: "column", column: "platform", through: "akun" },
    { kind: "register" },
    { kind: "column", column: "mulai", through: undefined },
  ]);
});

it("a sheet names its columns in the first cells, and dots are blanks", () => {
  const { fillIn, found } = read(blankForm);
  expect(found).toEqual([]);
  expect(fillIn).toMatchObject({ document: "formulir-pakta", form: "sheet" });
  expect(fillIn?.fields).toHaveLength(3);
});

describe("what cannot be filled is refused where it stands", () => {
  const block = (lines: string, table: string): string => decreeOf(`\`\`\`isian\n${lines}\n\`\`\`\n\n${table}`);
  it.each([
    ["rule/fill-in-table-missing", block("⟦register: admin_utama⟧", "Tabelnya lupa.")],
    ["rule/fill-in-filled", block("register: admin_utama", "| Nama |\n| --- |\n| ⟦PEGAWAI Z⟧ |")],
    ["rule/fill-in-column", block("register: admin_utama", "| ⟦Jabtan⟧ |\n| --- |")],
    ["rule/unknown-register", block("register: [⟦admin⟧]", "| Nama |\n| --- |")],
    ["rule/fill-in-order", block("register: admin_utama\nurut: ⟦Instansi⟧", "| Nama |\n| --- |")],
  ])("%s", (code, text) => {
    const { found, expected } = read(text);
    expect(found).toEqual(expected(code));
  });
});

it("every register of a list must have its columns", () => {
  const { found } = read(decreeOf("```isian\nregister: [admin_utama, skpd]\n```\n\n| Nama | Jabatan |\n| --- | --- |"));
  expect(found.map((line) => line.replace(/ at .*«(.*)»/, " $1"))).toEqual(["rule/fill-in-column Jabatan"]);
});

describe("the order of a list", () => {
  const ordered = (urut: string) =>
    read(
      decreeOf(
        `\`\`\`isian\nregister: admin_utama\nurut: ${urut}\n\`\`\`\n\n| Nama | **No** | Peran |\n| --- | --- | --- |\n|  |  |  |`,
      ),
    );

  it("is that of the heads it names, whatever their case", () => {
    const { fillIn, found } = ordered("[no, NAMA]");
    expect(found).toEqual([]);
    expect(fillIn?.order).toEqual([1, 0]);
    expect(fillIn?.fields.map(({ source }) => source.kind)).toEqual(["column", "number", "register"]);
  });

  it("names heads there are", () => {
    const { fillIn, diagnostics } = ordered("[Namma, Nama]");
    expect(fillIn?.order).toEqual([0]);
    expect(
      diagnostics.map(({ code, message, help }) => [
        code,
        `${message.id} ${help.id}`.includes("«Nama»") || `${message.id} ${help.id}`.includes("`Nama`"),
      ]),
    ).toEqual([["rule/fill-in-order", true]]);
  });
});

it("a list of registers that are not there, or a head that fills from nothing, is no form", () => {
  const none = read(decreeOf("```isian\nregister: [tidak_ada]\n```\n\n| Nama |\n| --- |"));
  expect([none.fillIn, none.found.map((line) => line.split(" ")[0])]).toEqual([undefined, ["rule/unknown-register"]]);
  const half = read(decreeOf("```isian\nregister: admin_utama\n```\n\n| Nama | Jabtan |\n| --- | --- |"));
  expect([half.fillIn, half.found.map((line) => line.split(" ")[0])]).toEqual([undefined, ["rule/fill-in-column"]]);
});

it("a sheet is filled where its blanks are, not where its names stand", () => {
  const { found, expected } = read(
    decreeOf(
      "```isian\nregister: admin_utama\nbentuk: lembar\n```\n\n| Uraian | Isi |\n| --- | --- |\n| Nama | ⟦PEGAWAI Z⟧ |\n| Mulai | __ |\n",
    ),
  );
  expect(found).toEqual(expected("rule/fill-in-filled"));
});

it("a sheet has a blank beside every name", () => {
  const { found, expected, fillIn } = read(
    decreeOf(
      "```isian\nregister: admin_utama\nbentuk: lembar\n```\n\n| Uraian | Isi |\n| --- | --- |\n| Nama | … |\n| ⟦Mulai⟧ |\n",
    ),
  );
  expect(found).toEqual(expected("rule/fill-in-table-missing"));
  expect(fillIn).toBeUndefined();
});

it("the same name in two registers must mean the same column", () => {
  // `Platform` is a column of accounts; an admin has it through the account.
  const { found } = read(decreeOf("```isian\nregister: [admin_utama, akun]\n```\n\n| Platform |\n| --- |"));
  expect(found.map((line) => line.split(" ")[0])).toEqual(["rule/fill-in-column"]);
});
