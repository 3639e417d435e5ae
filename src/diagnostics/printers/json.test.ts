import { expect, it } from "vitest";
import type { Span } from "../../model/span.js";
import { diagnose } from "../../testing/findings.js";
import { marked } from "../../testing/marked.js";
import { printJson } from "./json.js";

it("prints every member, lines and columns for offsets, in one language", () => {
  const { source, spans } = marked("a\r\n\t📣 ⟦tersebut⟧ & <b>\r\n⟦dua\r\nbaris⟧");
  const [word, lines] = spans as [Span, Span];
  const found = [
    diagnose(
      "wordy",
      word,
      { word: "tersebut & <b>" },
      {
        related: [{ span: lines, message: { id: "Juga di sini.", en: "Here too." } }],
        fix: { title: { id: "Hapus kata itu", en: "Remove the word" }, edits: [{ span: word, text: "" }] },
      },
    ),
    diagnose("unresolved", lines, { written: "Pasal 9" }),
  ];
  expect(printJson(found, new Map([[source.path, source]]), { language: "id" })).toBe(`\
{
  "diagnostics": [
    {
      "code": "sample/wordy",
      "severity": "warning",
      "file": "test.md",
      "start": {
        "line": 2,
        "column": 5
      },
      "end": {
        "line": 2,
        "column": 13
      },
      "message": "Kata «tersebut & <b>» tidak perlu.",
      "why": "Kata yang tidak perlu menambah tafsir.",
      "help": "Hapus «tersebut & <b>».",
      "ground": null,
      "fix": {
        "title": "Hapus kata itu",
        "edits": [
          {
            "file": "test.md",
            "start": {
              "line": 2,
              "column": 5
            },
            "end": {
              "line": 2,
              "column": 13
            },
            "text": ""
          }
        ]
      },
      "related": [
        {
          "file": "test.md",
          "start": {
            "line": 3,
            "column": 1
          },
          "end": {
            "line": 4,
            "column": 6
          },
          "message": "Juga di sini."
        }
      ]
    },
    {
      "code": "sample/unresolved",
      "severity": "error",
      "file": "test.md",
      "start": {
        "line": 3,
        "column": 1
      },
      "end": {
        "line": 4,
        "column": 6
      },
      "message": "Pasal 9 tidak ada.",
      "why": "Norma ini tidak dapat dilaksanakan.",
      "help": "Periksa nomornya.",
      "ground": "UU 12/2011 Lampiran II angka 280"
    }
  ]
}
`);
});

it("prints an empty list", () => {
  expect(printJson([], new Map(), { language: "id" })).toBe('{\n  "diagnostics": []\n}\n');
});

it("puts a finding at the start of an empty file, and of one that is not there", () => {
  const span = { file: "a.md", start: 0, end: 0 };
  const found = [diagnose("count", span, { count: 0 })];
  const empty = printJson(found, new Map([["a.md", { path: "a.md", text: "" }]]), { language: "en" });
  expect(printJson(found, new Map(), { language: "en" })).toBe(empty);
  expect(JSON.parse(empty)).toEqual({
    diagnostics: [
      {
        code: "sample/count",
        severity: "info",
        file: "a.md",
        start: { line: 1, column: 1 },
        end: { line: 1, column: 1 },
        message: "There are 0 provisions.",
        why: "For your knowledge.",
        help: "Nothing need be done.",
        ground: null,
      },
    ],
  });
});

it("promises no fix that would change nothing", () => {
  const title = { id: "Hapus", en: "Remove" };
  const found = [diagnose("count", { file: "a.md", start: 0, end: 0 }, { count: 0 }, { fix: { title, edits: [] } })];
  expect(printJson(found, new Map(), { language: "id" })).not.toContain("fix");
});

it("marks a fix that may change the meaning, and only such a one", () => {
  const span = { file: "a.md", start: 0, end: 0 };
  const fixes = [false, true].map((isUnsafe) => ({
    title: { id: "Tambah", en: "Add" },
    edits: [{ span, text: "x" }],
    ...(isUnsafe && { isUnsafe }),
  }));
  const found = fixes.map((fix) => diagnose("count", span, { count: 0 }, { fix }));
  const { diagnostics } = JSON.parse(printJson(found, new Map(), { language: "id" }));
  expect(diagnostics.map(({ fix }: { fix: { isUnsafe?: boolean } }) => fix.isUnsafe)).toEqual([undefined, true]);
});
