import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { validators } from "../schema/generated/output-validators.js";
import { runCli } from "../testing/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "pedoman-audit-log-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
const audit = (...more: readonly string[]) =>
  runCli(nodeHost(), ["audit-log", ...more, "--root", resolve(".")], "", { cwd: folder });

const heads = "id,at,agency,roles,act,komentar.kritik_atau_opini\n";
const row = (id: string, more = "dinkes,admin,hapus-komentar,ya") => `${id},2026-08-19T10:20:00+08:00,${more}\n`;

describe("pedoman audit-log", () => {
  it("counts by norm, agency and month, names the first entries, and cites the provision", async () => {
    write("log.csv", heads + row("p-1") + row("p-2") + row("p-3", "disdik,admin,hapus-komentar,"));
    const { code, out, error } = await audit("log.csv");
    expect([code, error]).toEqual([1, ""]);
    expect(out).toMatch(/^Pemeriksaan log: 3 catatan, 3 dinilai, 0 tidak dapat dinilai\nRANCANGAN/);
    expect(out).toContain("       2  dilarang\n");
    expect(out).toContain("2 dilarang, 1 tidak dapat diputus\n  Pasal 29 ayat (1), Pengelolaan Media Sosial");
    expect(out).toContain("    belum diketahui: komentar.kritik_atau_opini (1)\n");
    expect(out).toContain("    dinkes, 2026-08: 2 dilarang (antara lain p-1, p-2)\n");
  });

  it("writes a table for spreadsheets, in which nothing is a formula", async () => {
    write("log.csv", heads + row("=1+1"));
    const { out } = await audit("log.csv", "--format", "csv", "--lang", "en");
    expect(out.replace("\ufeff", "").split("\r\n")[0]).toBe(
      '"Agency";"Month";"Provision";"Norm";"Outcome";"Entries";"Missing facts";"Examples"',
    );
    expect(out).toContain(`"dinkes";"2026-08";"Pasal 29 ayat (1)";"kritik-tidak-dihapus";"forbidden";"1";"";"'=1+1"`);
  });

  it("of JSON in a cell, too, a key that stands twice is refused, and said", async () => {
    const fact = '""komentar.kritik_atau_opini""';
    write(
      "log.csv",
      `id,at,roles,act,facts\na,2026-08-19T10:20:00+08:00,admin,hapus-komentar,"{${fact}:true,${fact}:false}"\n`,
    );
    const { code, out } = await audit("log.csv");
    expect([code, out]).toEqual([1, expect.stringMatching(/1 × JSON dalam facts tidak terbaca: .*dua kali/)]);
  });

  it("counts what it cannot judge, says why and where", async () => {
    write(
      "log.ndjson",
      [
        '{"id":"b","at":"2026-08-19T10:20:00","roles":["admin"],"act":"hapus-komentar"}',
        '{"id":"c","at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar","nama":"Budi"}',
        '{"id":"d","at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar","act":"hapus-komentar"}',
        '{"id":"e","at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar"',
        '{"id":"f","at":"2031-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar"}',
        '{"id":"g","at":"2026-08-19T10:20:00+08:00","roles":["admn"],"act":"hapus-komentar"}',
        '{"id":"h","at":"2026-08-19T10:20:00+08:00","roles":[],"act":"hapus-komentar"}',
        '{"id":"i","at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar","facts":{"isu.jangkauan":"12"}}',
        '{"id":"j","at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar","approvals":[{"by":"bupati"}]}',
        '{"at":"2026-08-19T10:20:00+08:00","roles":["admin"],"act":"hapus-komentar"}',
        '["k"]',
      ].join("\n"),
    );
    const { code, out } = await audit("log.ndjson", "--format", "json");
    const report = JSON.parse(out);
    expect([code, report.entries.read, report.entries.judged]).toEqual([1, 11, 0]);
    const validate = validators["outputs/log-audit"];
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    const told = report.refused.map((one: { reason: string; field: string; rows: number }) => [
      one.reason,
      one.field,
      one.rows,
    ]);
    expect(told).toEqual([
      ["unreadable", "not one object of JSON", 2],
      ["wrong-value", "at", 1],
      ["unknown-column", "nama", 1],
      ["unreadable", "JSON", 1],
      ["not-covered", "at", 1],
      ["unknown-name", "role", 1],
      ["wrong-value", "roles", 1],
      ["wrong-value", "isu.jangkauan", 1],
      ["wrong-value", "approvals[].at", 1],
      ["wrong-value", "approvals[].decision", 1],
      ["missing", "id", 1],
    ]);
    expect(report.refused[2].first).toEqual([{ of: "entries", path: "log.ndjson", row: 2, id: "c" }]);
  });

  it("counts lines of CSV that are no rows, by their lines", async () => {
    write(
      "log.csv",
      Buffer.concat([
        Buffer.from(`${heads}p-2,x\n${row("p-3", "dinkes,admin,hapus-komentar,ya,ya")}p-4,`),
        Buffer.from([0xff]),
        Buffer.from(`,,,,\n"p-5,a,b,c,d,e\n`),
      ]),
    );
    const { out } = await audit("log.csv", "--format", "json");
    const { entries, refused } = JSON.parse(out);
    expect([entries.read, entries.judged]).toEqual([4, 0]);
    const told = refused.map((one: { field: string; first: readonly { line: number }[] }) => [
      one.field,
      ...one.first.map(({ line }) => line),
    ]);
    expect(told.sort()).toEqual([
      ["a quotation mark that is not closed", 5],
      ["more cells than heads", 3],
      ["not UTF-8 text", 4],
      ["too few cells", 2],
    ]);
  });

  it("takes approvals from a file of their own, and tells those that are about nothing", async () => {
    write("log.csv", heads + row("p-1", "dinkes,admn,hapus-komentar,"));
    write("setuju.csv", "id,by,at,decision\np-9,bupati,2026-08-19T10:00:00+08:00,approved\n");
    const { out } = await audit("log.csv", "--approvals", "setuju.csv");
    expect(out).toContain(
      "  1 × Persetujuan yang menunjuk catatan yang tidak ada dalam log.\n      setuju.csv catatan ke-1\n",
    );
  });

  it("judges no entry whose id is that of another", async () => {
    write("log.csv", heads + row("p-1") + row("p-1"));
    const { out } = await audit("log.csv");
    expect(out).toContain("2 catatan, 0 dinilai, 2 tidak dapat dinilai");
    expect(out).toContain(
      "  2 × id dipakai beberapa catatan; tidak satu pun dinilai.\n      log.csv catatan ke-1 (p-1)",
    );
  });

  it.each([
    [
      "an unknown column",
      "log.csv",
      "id,at,roles,act,agenci\n",
      "Kolom «agenci» tidak dikenal. Mungkin yang dimaksud agency?",
    ],
    ["a column twice", "log.csv", "id,at,roles,act,id\n", "Kolom «id» ada dua kali."],
    ["a column that is missing", "log.csv", "id,at,roles\n", "Kolom act tidak ada."],
    ["an empty file", "log.csv", "", "log.csv: Kolom id tidak ada."],
    ["mixed ends of lines", "log.csv", "id,at,roles,act\r\na,b,c,d\ne,f,g,h\r\n", "akhir barisnya bercampur"],
    ["another ending", "log.xlsx", "", "dikenali dari akhiran namanya"],
    ["what is no Parquet", "log.parquet", "PAR1", "log.parquet tidak dapat dibaca sebagai log"],
  ])("refuses %s", async (_, name, text, message) => {
    write(name, text);
    expect(await audit(name)).toMatchObject({ code: 2, out: "", error: expect.stringContaining(message) });
  });

  it("follows a link", async () => {
    write("ada.csv", heads);
    symlinkSync("ada.csv", join(folder, "tautan.csv"));
    expect(await audit("tautan.csv")).toMatchObject({ code: 0, out: expect.stringContaining("0 catatan") });
  });

  it("refuses a file that is not there, and an instant that is none", async () => {
    expect(await audit("tidak-ada.csv")).toMatchObject({ code: 2, error: "Tidak ada berkas tidak-ada.csv.\n" });
    write("log.csv", heads);
    expect(await audit("log.csv", "--at", "besok")).toMatchObject({
      code: 2,
      error: expect.stringContaining("ISO 8601"),
    });
  });

  it("says what to install where DuckDB is not there", async () => {
    vi.doMock("@duckdb/node-api", () => {
      throw new Error("Cannot find package");
    });
    write("log.csv", heads);
    const { code, error } = await audit("log.csv");
    vi.doUnmock("@duckdb/node-api");
    expect([code, error]).toEqual([2, expect.stringContaining("npm install @duckdb/node-api")]);
  });
});
