import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../model/source-file.js";
import { matchLabel } from "../../syntax/label.js";
import { type MarkdownParser, remarkParser } from "../../syntax/markdown-parser.js";
import { loadNativeParser } from "../../syntax/native-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { outline } from "../../testing/outline.js";
import type { DraftUnit } from "./draft-unit.js";
import { type DraftStructure, readLegalStructure } from "./read-structure.js";

const frontmatter = "---\njenis: peraturan-bupati\nid: contoh\n---\n";

/** One act in its plainest spelling: every construct of the grammar once. */
const body = `## Menimbang

a. bahwa informasi wajib benar;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;

# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Admin adalah pegawai yang ditetapkan.

2. Isu Publik adalah percakapan masyarakat.

# BAB IA SISIPAN

## Pasal 1A {#sisipan}

(1) Admin wajib menyampaikan jawaban sebagaimana dimaksud pada ayat (2) dan Pasal 5 ayat (3) paling lambat Tahun 2026.

(1a) Admin dilarang:

a. menyebarkan kabar;

b. memuat:

1. nama; atau

2. alamat:

a) rumah; dan

1) nomor telepon; dan/atau

2) surel;

b) sekolah; dan

c. memungut Rp5.000,00 (lima ribu rupiah),

apabila belum memperoleh persetujuan.

(2) Dihapus.

## Pasal 2

Tingkat ditentukan menurut tabel:

| Tingkat | Waktu |
|---|---|
| rutin | 1 hari |

\`\`\`aturan
- id: satu
  pada: ayat (1)
\`\`\`

## Pasal 3

(1) Ketentuan ayat (2) Pasal 8 diubah sehingga berbunyi sebagai berikut:

> (2) Ketentuan lama.
>
> (3) Ketentuan baru.

(2) Perubahan mulai berlaku.
`;

/** Text outside fences and tables, line by line. */
function eachLine(change: (line: string) => string): string {
  let fenced = false;
  return body
    .split("\n")
    .map((line) => {
      if (line.startsWith("```")) fenced = !fenced;
      return fenced || line.startsWith("```") || line.startsWith("|") || line.startsWith(">") || line === ""
        ? line
        : change(line);
    })
    .join("\n");
}

/** Lines broken at about 40 columns, as an editor wraps them; a reference may break before its number. */
function wrapped(line: string): string {
  if (line.startsWith("#")) return line;
  return line.replace(/(.{24,40}?) (?=(?:\(3\)|[A-Za-z]))/g, "$1\n");
}

/** Only the line before wrap-up text must stay: it is what tells it from the item above. */
const dense = body
  .replace(/\n{2,}/g, "\n")
  .replace("paling lambat Tahun 2026.", "paling lambat Tahun\n2026.")
  .replace("\napabila belum", "\n\napabila belum");

const spellings: Readonly<Record<string, string>> = {
  "as it stands": body,
  "CRLF line ends": body.replace(/\n/g, "\r\n"),
  "CR line ends": body.replace(/\n/g, "\r"),
  "no empty lines": dense,
  "empty lines everywhere": eachLine((line) => `\n${line}\n`),
  "indented by 2": eachLine((line) => `  ${line}`),
  "indented by 4, headings too": body.replace(/^(?=[^\n|`>-])(?! {2}pada)/gm, "    ").replace(/^ {4}(?=id: satu)/m, ""),
  "indented by tabs": eachLine((line) => `\t${line}`),
  wrapped: eachLine(wrapped),
  "labels escaped": eachLine((line) =>
    line
      .replace(/^\((\w+)\)/, "\\($1\\)")
      .replace(/^(\w{1,2})\. /, "$1\\. ")
      .replace(/^(\w)\) /, "$1\\) "),
  ),
  "trailing blanks": eachLine((line) => `${line} `),
  "a no-break blank after the label": eachLine((line) => line.replace(/^(\(\w+\)|\w{1,2}[.)]) /, "$1\u00a0")),
  "nested as an editor nests lists": eachLine((line) =>
    /^\d\. /.test(line)
      ? `   ${line}`
      : /^[a-z]\) /.test(line)
        ? `      ${line}`
        : /^\d\) /.test(line)
          ? `         ${line}`
          : line,
  ),
};

function structureOf(
  text: string,
  parser: MarkdownParser,
): { source: SourceFile; structure: DraftStructure; codes: string[] } {
  const source: SourceFile = { path: "contoh.md", text: frontmatter + text };
  const tree = parseDocument(source, parser);
  const structure = readLegalStructure(tree.value);
  return {
    source,
    structure: structure.value,
    codes: [...tree.diagnostics, ...structure.diagnostics].map(({ code }) => code),
  };
}

function* units(structure: DraftStructure): Generator<DraftUnit> {
  const stack = [...structure.preamble, ...structure.body];
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    yield unit;
    stack.push(...unit.children);
  }
}

const expected = outline(structureOf(body, remarkParser).structure);

it("reads the plain spelling as the law means it", () => {
  expect(structureOf(body, remarkParser).codes).toEqual([]);
  expect(expected.split("\n")).toEqual([
    "menimbang Menimbang",
    "  huruf a. | bahwa informasi wajib benar;",
    "  huruf b. | bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;",
    "bab BAB I | KETENTUAN UMUM",
    "  pasal Pasal 1 | Dalam Peraturan Bupati ini yang dimaksud dengan:",
    "    angka 1. | Admin adalah pegawai yang ditetapkan.",
    "    angka 2. | Isu Publik adalah percakapan masyarakat.",
    "bab BAB IA | SISIPAN",
    "  pasal Pasal 1A",
    "    ayat (1) | Admin wajib menyampaikan jawaban sebagaimana dimaksud pada ayat (2) dan Pasal 5 ayat (3) paling lambat Tahun 2026.",
    "    ayat (1a) | Admin dilarang:",
    "      huruf a. | menyebarkan kabar;",
    "      huruf b. | memuat:",
    "        angka 1. | nama; atau",
    "        angka 2. | alamat:",
    "          huruf a) | rumah; dan",
    "            angka 1) | nomor telepon; dan/atau",
    "            angka 2) | surel;",
    "          huruf b) | sekolah; dan",
    "      huruf c. | memungut Rp5.000,00 (lima ribu rupiah),",
    "    = apabila belum memperoleh persetujuan.",
    "    ayat (2) | Dihapus.",
    "  pasal Pasal 2 | Tingkat ditentukan menurut tabel: | [table 1 rows] <aturan>",
    "  pasal Pasal 3",
    "    ayat (1) | Ketentuan ayat (2) Pasal 8 diubah sehingga berbunyi sebagai berikut:",
    "      > quoted",
    "        ayat (2) | Ketentuan lama.",
    "        ayat (3) | Ketentuan baru.",
    "    ayat (2) | Perubahan mulai berlaku.",
  ]);
});

const native = await loadNativeParser();

describe.each([
  ["remark", remarkParser],
  ["the native parser", native],
] as const)("with %s", (_name, parser) => {
  it.skipIf(parser === undefined).each(Object.entries(spellings))("one tree from: %s", (_spelling, text) => {
    const { structure, source } = structureOf(text, parser as MarkdownParser);
    expect(outline(structure)).toBe(expected);
    for (const unit of units(structure)) {
      const written = source.text.slice(unit.labelSpan.start, unit.labelSpan.end);
      if (unit.form)
        expect(matchLabel(written)).toMatchObject({ form: unit.form, number: unit.number, length: written.length });
      else expect(written.replace(/^#+\s*/, "")).toContain(unit.label);
    }
  });
});
