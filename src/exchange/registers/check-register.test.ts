import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../model/source-file.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { registerVocabulary, registerYaml } from "../../testing/fill-texts.js";
import { marked } from "../../testing/marked.js";
import { fileOf } from "../../testing/register-files.js";
import { readRegisters } from "./read-registers.js";

const { vocabulary } = compileTexts({ "kosakata.md": registerVocabulary }).value;

function findIn(text: string, path: string) {
  const { source, spans } = marked(text, path);
  const { value, diagnostics } = readRegisters([fileOf(source)], vocabulary);
  return { registers: value.registers, found: diagnostics.map(({ code, span }) => ({ code, span })), spans };
}

it("reads what is right without a finding", () => {
  const { registers, found } = findIn(registerYaml, "admin.yaml");
  expect(found).toEqual([]);
  expect([...registers].map(([id, rows]) => [id, rows.length])).toEqual([
    ["skpd", 1],
    ["akun", 1],
    ["admin_utama", 1],
    ["admin_pengganti", 1],
  ]);
});

it("YAML and CSV give the same rows; a column may go by what people call it", () => {
  const yaml =
    "skpd:\n  - { id: dinkes, nama: Dinas Kesehatan }\nakun:\n  - { id: ig, nama_akun: dinkes, skpd: dinkes }\n";
  const csv = [
    { path: "skpd.csv", text: "id,nama\ndinkes,Dinas Kesehatan\n" },
    { path: "akun.csv", text: "ID;Nama Akun;Perangkat Daerah\nig;dinkes;dinkes\n" },
  ];
  const words = (files: readonly SourceFile[]) => {
    const { value, diagnostics } = readRegisters(files.map(fileOf), vocabulary);
    expect(diagnostics).toEqual([]);
    return [...value.registers].map(([id, rows]) => [
      id,
      rows.map(({ cells }) => [...cells].map(([name, { text }]) => [name, text])),
    ]);
  };
  expect(words(csv)).toEqual(words([{ path: "r.yaml", text: yaml }]));
});

const base = "skpd:\n  - { id: dinkes, nama: Dinas Kesehatan }\n";
const account = `${base}akun:\n  - { id: ig, nama_akun: dinkes, skpd: dinkes }\n`;
describe("in YAML", () => {
  it.each([
    ["register-unknown", "⟦skdp⟧:\n  - { id: a, nama: A }\n"],
    ["column-unknown", "skpd:\n  - { id: a, nama: A, nmaa: ⟦B⟧ }\n"],
    ["column-twice", "akun:\n  - { id: a, nama_akun: A, Nama Akun: ⟦B⟧ }\n"],
    ["cell-empty", "skpd:\n  - ⟦{ id: a }⟧\n"],
    ["cell-empty", "skpd:\n  - { id: a, nama: ⟦–⟧ }\n"],
    ["row-twice", "skpd:\n  - { id: a, nama: A }\n  - { id: ⟦a⟧, nama: B }\n"],
    ["row-twice", `${account}admin_utama:\n  - { nama: A, akun: ig }\n  - ⟦{ nama: A, akun: ig }⟧\n`],
    ["row-nowhere", `${base}akun:\n  - { id: ig, nama_akun: dinkes, skpd: ⟦dikes⟧ }\n`],
    ["date-malformed", `${account}admin_utama:\n  - { nama: A, akun: ig, mulai: ⟦01/08/2026⟧ }\n`],
    ["date-malformed", `${account}admin_utama:\n  - { nama: A, akun: ig, mulai: ⟦2026-02-30⟧ }\n`],
    ["not-rows", "⟦- a⟧\n"],
    ["not-rows", "skpd: ⟦dinkes⟧\n"],
    ["not-rows", "skpd:\n  - ⟦dinkes⟧\n"],
    ["not-rows", "akun:\n  - { id: a, nama_akun: A, platform: ⟦[A, B]⟧ }\n"],
  ])("%s %#", (code, text) => {
    const { found, spans } = findIn(text, "register.yaml");
    expect(found).toEqual(spans.map((span) => ({ code: `register/${code}`, span })));
  });
});

describe("in CSV", () => {
  it.each([
    ["column-unknown", "id,nama,⟦nmaa⟧\na,A,B\n"],
    ["column-missing", "⟦id⟧\n"],
    ["column-twice", "id,nama,⟦Nama⟧\na,A,B\n"],
    ["cell-empty", "id,nama\na,⟦⟧\n"],
    ["formula-cell", 'id,nama\na,⟦"=HYPERLINK(""http://x"")"⟧\n'],
    ["formula-cell", "id,nama\na,⟦+62 812⟧\n"],
    ["formula-cell", "id,nama\na,⟦@dinkes⟧\n"],
    ["formula-cell", "id,nama\na,⟦-1⟧\n"],
    ["control-character", "id,nama\na,⟦A\u202eB⟧\n"],
    ["control-character", "id,nama\na,⟦A\u0007⟧\n"],
  ])("%s %#", (code, text) => {
    const { found, spans } = findIn(text, "skpd.csv");
    expect(found).toEqual(spans.map((span) => ({ code: `register/${code}`, span })));
  });
});

it("a name with marks, digits and a dash inside is no formula", () => {
  expect(findIn("id,nama\na,A-B (C) = 2\n", "skpd.csv").found).toEqual([]);
});

it("refuses a file that is neither, and more rows than a regency has", () => {
  expect(findIn("", "skpd.xls").found.map(({ code }) => code)).toEqual(["register/unknown-form"]);
  const many = `id,nama\n${Array.from({ length: 20_001 }, (_, i) => `a${i},A`).join("\n")}`;
  const { registers, found } = findIn(many, "skpd.csv");
  expect(found.map(({ code }) => code)).toEqual(["register/too-large"]);
  expect(registers.get("skpd")).toHaveLength(20_000);
});

describe("a CSV file as Excel saves it in Indonesia", () => {
  const csv = (text: string) => {
    const { value, diagnostics } = readRegisters(
      [
        fileOf({ path: "skpd.csv", text: "\ufeffID;Nama\r\ndinkes;Dinas Kesehatan\r\n" }),
        fileOf({ path: "akun.csv", text: "\ufeffID;Nama Akun;Perangkat Daerah\r\nig;dinkes;dinkes\r\n" }),
        fileOf({ path: "admin_utama.csv", text }),
      ],
      vocabulary,
    );
    const rows = value.registers.get("admin_utama") ?? [];
    return {
      starts: rows.map(({ cells }) => cells.get("mulai")?.text),
      found: diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message.id}`),
    };
  };

  it("has the day first, which is said once, not guessed in silence", () => {
    expect(csv("\ufeffNama;Akun Resmi;Mulai\r\nA;ig;01/08/2026\r\nB;ig;31/12/2026\r\n")).toEqual({
      starts: ["2026-08-01", "2026-12-31"],
      found: [
        "info register/day-first Tanggal dibaca hari, bulan, tahun: 01/08/2026 menjadi 2026-08-01 (kolom mulai).",
      ],
    });
  });

  it("where commas part the cells nobody knows which comes first", () => {
    expect(csv("Nama,Akun Resmi,Mulai\nA,ig,01/08/2026\n").found).toEqual([
      expect.stringContaining("error register/date-malformed"),
    ]);
  });
});

it("a register that is pointed at and was not given is said once", () => {
  const text = "akun:\n  - { id: ig, nama_akun: A, skpd: ⟦dinkes⟧ }\n  - { id: fb, nama_akun: B, skpd: disdik }\n";
  const { found, spans } = findIn(text, "register.yaml");
  expect(found).toEqual(spans.map((span) => ({ code: "register/register-absent", span })));
});
