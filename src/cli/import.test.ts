import { beforeEach, describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { makeWord, p } from "../testing/make-word.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

let host: MemoryHost;
const pedoman = (...argv: string[]) => runCli(host, argv);
const act =
  "PERATURAN BUPATI X\nNOMOR 3 TAHUN 2024\nTENTANG\nARSIP\nMEMUTUSKAN:\nPasal 1\n(1) Satu.\n(2) Dua.\nPasal 2\nTiga.\n- 2 -\n";

beforeEach(async () => {
  host = memoryHost();
  await host.writeFile("/proyek/naskah/perbup.txt", act);
});

it("writes the text where it can be checked, and the report, beside the file", async () => {
  const { code, error } = await pedoman("import", "naskah/perbup.txt");
  expect(code).toBe(0);
  const folder = "/proyek/naskah/perbup-impor";
  expect(Object.keys(host.files()).filter((path) => path.startsWith(folder))).toEqual([
    `${folder}/guidelines/perbup-arsip.md`,
    `${folder}/laporan-impor.json`,
    `${folder}/laporan-impor.txt`,
  ]);
  expect(host.files()[`${folder}/guidelines/perbup-arsip.md`]).toContain(
    "## Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n## Pasal 2\n\nTiga.\n",
  );
  expect(error).toContain(`pedoman check --preset impor --root ${folder}`);
  expect(host.files()[`${folder}/laporan-impor.txt`]).toContain("¶ 11: nomor, kepala, atau kaki halaman: - 2 -");
});

it("gives machines the report, in the form its schema says", async () => {
  const { code, out } = await pedoman("import", "naskah/perbup.txt", "--format", "json");
  expect(code).toBe(0);
  const report: unknown = JSON.parse(out);
  const validate = validators["outputs/import-report"];
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(out).toBe(host.files()["/proyek/naskah/perbup-impor/laporan-impor.json"]);
});

it("speaks English when asked, in the report as well", async () => {
  const { error } = await pedoman("import", "naskah/perbup.txt", "--lang", "en");
  expect(error).toContain("Read the report");
  expect(host.files()["/proyek/naskah/perbup-impor/laporan-impor.txt"]).toContain("number, head or foot of a page");
});

it("writes over nothing", async () => {
  await pedoman("import", "naskah/perbup.txt");
  await host.writeFile("/proyek/naskah/perbup-impor/guidelines/perbup-arsip.md", "Sudah disunting.");
  const before = host.files();
  const { code, error } = await pedoman("import", "naskah/perbup.txt");
  expect({ code, said: error.includes("tidak ada yang ditimpa") }).toEqual({ code: 2, said: true });
  expect(host.files()).toEqual(before);
});

describe("with tracked changes", () => {
  beforeEach(async () => {
    const change = '<w:p><w:ins w:id="1" w:author="Nama Orang"><w:r><w:t>Sisipan.</w:t></w:r></w:ins></w:p>';
    await host.writeFile("/proyek/a.docx", makeWord({ body: p("Judul") + change }));
  });

  it("writes nothing until it is told how to read them", async () => {
    const { code, error } = await pedoman("import", "a.docx");
    expect(code).toBe(1);
    expect(error).toContain("import/tracked-changes a.docx");
    expect(error).not.toContain("Nama Orang");
    expect(Object.keys(host.files())).toEqual(["/proyek/a.docx", "/proyek/naskah/perbup.txt"]);
  });

  it("reads them as told", async () => {
    expect((await pedoman("import", "a.docx", "--changes", "accept", "-o", "hasil")).code).toBe(0);
    expect(host.files()["/proyek/hasil/guidelines/pedoman-judul.md"]).toMatch(/\n\nSisipan\.\n$/);
    expect((await pedoman("import", "a.docx", "--changes", "semua")).code).toBe(2);
  });
});

it("a file that is not there, or is none it can read", async () => {
  expect((await pedoman("import", "lupa.docx")).code).toBe(2);
  await host.writeFile("/proyek/rusak.docx", "bukan arsip");
  const { code, error } = await pedoman("import", "rusak.docx");
  expect({ code, said: error.includes("import/unreadable rusak.docx") }).toEqual({ code: 1, said: true });
});
