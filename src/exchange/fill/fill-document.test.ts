import { describe, expect, it } from "vitest";
import { plainText } from "../../model/text.js";
import type { YamlMap } from "../../model/yaml.js";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { blankForm, blankList, decreeOf, registerVocabulary, registerYaml } from "../../testing/fill-texts.js";
import { fileOf } from "../../testing/register-files.js";
import { organisation, regulation } from "../../testing/sample-texts.js";
import { readRegisters } from "../registers/read-registers.js";
import { fillDocument } from "./fill-document.js";

const texts = (text: string) => ({
  "organisasi.md": organisation,
  "perbup.md": regulation("## Pasal 1\n\nCukup jelas."),
  "register.md": registerVocabulary,
  "isian.md": text,
});

function fill(text: string, registers = registerYaml, only?: string) {
  const handbook = compileTexts(texts(text)).value;
  const source = { path: "isian.md", text };
  const frontmatter = parseDocument(source, remarkParser).value.frontmatter as YamlMap;
  const read = readRegisters([fileOf({ path: "r.yaml", text: registers })], handbook.vocabulary);
  expect(read.diagnostics).toEqual([]);
  const { fillIns, vocabulary } = handbook;
  return fillDocument({ source, frontmatter, fillIns }, read.value.registers, vocabulary, only);
}

const tableOf = (text: string | undefined) => (text ?? "").split("\n").filter((line) => line.startsWith("|"));

it("a list gets a row for every row of its registers, and nothing else changes", () => {
  const { value, diagnostics } = fill(decreeOf(blankList));
  expect(diagnostics).toEqual([]);
  const rows = `| No | Nama | Perangkat Daerah | Akun Resmi | Platform | Peran | Mulai |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | PEGAWAI A | Dinas Kesehatan | dinkes.contoh | Instagram | Admin utama | 1 Agustus 2026 |
| 2 | PEGAWAI B | Dinas Kesehatan | dinkes.contoh | Instagram | Admin pengganti | 1 Agustus 2026 |`;
  expect(value).toEqual([{ row: undefined, text: decreeOf(rows) }]);
});

it("a filled text compiles without a finding, and asks for nothing more", () => {
  const [filled] = fill(decreeOf(blankList)).value;
  const again = compileTexts(texts(filled?.text ?? ""));
  expect(again.diagnostics).toEqual([]);
  expect(again.value.fillIns).toEqual([]);
});

it("line ends stay those of the text", () => {
  const windows = decreeOf(blankList).replaceAll("\n", "\r\n");
  expect(fill(windows).value[0]?.text.replaceAll("\r\n", "")).not.toContain("\n");
});

it("rows are put in the order asked for, the number after it", () => {
  const two = `skpd:
  - { id: b, nama: Dinas B }
  - { id: a, nama: Dinas A }
akun:
  - { id: x, nama_akun: x, skpd: b }
  - { id: y, nama_akun: y, skpd: a }
admin_utama:
  - { nama: PEGAWAI B, skpd: b, akun: x }
  - { nama: PEGAWAI A, skpd: a, akun: y }
`;
  const list =
    "```isian\nregister: admin_utama\nurut: Perangkat Daerah\n```\n\n| No | Nama | Perangkat Daerah |\n| --- | --- | --- |";
  expect(tableOf(fill(decreeOf(list), two).value[0]?.text).slice(2)).toEqual([
    "| 1 | PEGAWAI A | Dinas A |",
    "| 2 | PEGAWAI B | Dinas B |",
  ]);
});

describe("a sheet", () => {
  it("is one text for each row, named after it", () => {
    const { value } = fill(blankForm);
    expect(value.map(({ row }) => row)).toEqual(["pegawai-a"]);
    const text = value[0]?.text ?? "";
    expect(text).toContain("id: formulir-pakta-pegawai-a\n");
    expect(text).toContain('judul: "Judul formulir-pakta (PEGAWAI A)"\n');
    expect(tableOf(text).slice(2)).toEqual([
      "| Nama | PEGAWAI A |",
      "| Jabatan | Pranata |",
      "| Perangkat Daerah | Dinas Kesehatan |",
    ]);
    expect(compileTexts(texts(text)).diagnostics).toEqual([]);
  });

  const twice = registerYaml
    .replace(
      "skpd: dinkes }\nadmin",
      "skpd: dinkes }\n  - { id: fb, nama_akun: dinkes.fb, platform: Facebook, skpd: dinkes }\nadmin",
    )
    .replace(
      "admin_pengganti:",
      "  - { nama: PEGAWAI A, jabatan: Pranata, skpd: dinkes, akun: fb }\n  - { nama: PEGAWAI C, jabatan: Pranata, skpd: dinkes, akun: fb }\nadmin_pengganti:",
    );

  it("is made once for rows that fill it alike: an admin of two accounts signs once", () => {
    expect(fill(blankForm, twice).value.map(({ row }) => row)).toEqual(["pegawai-a", "pegawai-c"]);
  });

  it("may be asked for alone, by name or by words; another name is refused", () => {
    expect(fill(blankForm, twice, "PEGAWAI C").value.map(({ row }) => row)).toEqual(["pegawai-c"]);
    const { value, diagnostics } = fill(blankForm, twice, "pegawai-cc");
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["fill/row-unknown"]);
  });
});

it("registers without rows fill nothing: that is a finding", () => {
  const { value, diagnostics } = fill(decreeOf(blankList), "skpd:\n  - { id: a, nama: A }\n");
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["fill/no-rows"]);
});

it("a day that has not come is not printed: that is a finding at its cell", () => {
  const rows = registerYaml.replace("akun: ig, mulai: 2026-08-01", "akun: ig, mulai: belum");
  const { value, diagnostics } = fill(decreeOf(blankList), rows);
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code, span }) => [code, span.file, rows.slice(span.start, span.end)])).toEqual([
    ["fill/not-yet", "r.yaml", "belum"],
  ]);
  // A form that prints no day of theirs asks for none.
  expect(fill(blankForm, rows).diagnostics).toEqual([]);
});

it.each([
  "| A | B |",
  "**tebal** `kode` _miring_ ~coret~",
  "[tautan](https://contoh.id)",
  "<script>alert(1)</script> &amp;",
  "\\| \\",
  "A\n\n# LAMPIRAN II\n\nB",
  "[^1] ![gambar](x)",
])("whatever a cell holds, it is words: %j", (nama) => {
  const rows = registerYaml.replace("nama: PEGAWAI A,", `nama: ${JSON.stringify(nama)},`);
  const filled = fill(decreeOf(blankList), rows).value[0]?.text ?? "";
  const { value, diagnostics } = compileTexts(texts(filled));
  expect(diagnostics).toEqual([]);
  const annex = value.documents.find(({ head }) => head.id === "keputusan-admin")?.attachments;
  expect(annex).toHaveLength(1);
  const table = annex?.[0]?.content.find((block) => block.kind === "table");
  const cell = table?.rows[0]?.[1]?.children ?? [];
  expect(plainText(cell)).toBe(nama.replace(/\s+/g, " "));
  // An address leads to itself, as anywhere in Markdown; nothing else is more than words.
  const links = cell.flatMap((one) => (one.kind === "link" ? [one.target] : []));
  expect(links).toEqual(nama.includes("https://contoh.id") ? ["https://contoh.id"] : []);
  expect(cell.filter(({ kind }) => kind !== "text" && kind !== "link")).toEqual([]);
});
