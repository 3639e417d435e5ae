import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { readRegisters } from "./exchange/registers/read-registers.js";
import { registersOfBook } from "./exchange/registers/registers-of-book.js";
import { memoryHost } from "./testing/memory-host.js";
import { fileOf, workbookOf } from "./testing/register-files.js";
import { runCli } from "./testing/run-cli.js";

/** The decree and the forms of `guidelines/`, filled from the sample registers: nobody's names, the real texts. */
const root = resolve(import.meta.dirname, "..");
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [`/proyek/${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")] as const);
const texts = Object.fromEntries([...filesOf("guidelines"), ...filesOf("examples/registers")]);

it("one workbook is audited without a finding, and fills the decree, which then holds", async () => {
  const rules = readFileSync(join(root, "dist/rules/rules.json"), "utf8");
  const calendar = readFileSync(join(root, "dist/rules/calendar.json"), "utf8");
  const declared = registersOfBook(JSON.parse(rules));
  const yaml = { path: "admin.yaml", text: texts["/proyek/examples/registers/admin.yaml"] as string };
  const kept = readRegisters([fileOf(yaml)], { registers: declared }).value.registers;
  const workbook = workbookOf("/proyek/admin.xlsx", kept, declared);
  const host = memoryHost({
    ...texts,
    "/proyek/admin.xlsx": workbook.bytes,
    "/proyek/dist/rules/rules.json": rules,
    "/proyek/dist/rules/calendar.json": calendar,
  });
  const audited = await runCli(host, ["audit", "admin.xlsx", "--at", "2026-09-01T10:00:00+08:00"]);
  expect(audited).toMatchObject({ code: 0, error: "", out: expect.stringContaining(": 0 temuan, ") });
  const filled = await runCli(host, ["fill", "keputusan-penetapan-admin", "--register", "admin.xlsx"]);
  expect(filled.code).toBe(0);
  const decree = host.files()["/proyek/isian/keputusan-penetapan-admin/guidelines/keputusan-penetapan-admin.md"];
  expect(decree).toContain("| 1 | PEGAWAI A | 000000000000000001 | Pranata Hubungan Masyarakat | Dinas Kesehatan |");
  expect(decree).toContain("| 1 Agustus 2026 | 31 Juli 2028 |");
  expect((await runCli(host, ["check", "--root", "isian/keputusan-penetapan-admin"])).code).toBe(0);
});

it.each([
  // An admin of two accounts signs one pact, and hands over two accounts.
  ["formulir-pakta-integritas", ["pegawai-a", "pegawai-b", "pegawai-c", "pegawai-d"]],
  ["formulir-serah-terima-akun", ["pegawai-a", "pegawai-a-2", "pegawai-b", "pegawai-b-2", "pegawai-c", "pegawai-d"]],
])("%s is filled and holds with all other texts", async (id, sheets) => {
  const host = memoryHost(texts);
  const { code, error } = await runCli(host, ["fill", id, "--register", "examples/registers/admin.yaml"]);
  const written = [...error.matchAll(/^\+ .*\/(?:formulir-pakta-integritas-|formulir-serah-terima-akun-)?(.+)\.md$/gm)];
  expect({ code, sheets: written.map(([, name]) => name).sort() }).toEqual({ code: 0, sheets });
  const filled = Object.entries(host.files()).filter(([path]) => path.startsWith(`/proyek/isian/${id}/guidelines/`));
  expect(filled.filter(([, text]) => text.includes("PEGAWAI A"))).not.toEqual([]);
});
