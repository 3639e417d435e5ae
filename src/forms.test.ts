import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { memoryHost } from "./testing/memory-host.js";
import { runCli } from "./testing/run-cli.js";

/** The decree and the forms of `guidelines/`, filled from the sample registers: nobody's names, the real texts. */
const root = resolve(import.meta.dirname, "..");
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [`/proyek/${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")] as const);
const texts = Object.fromEntries([...filesOf("guidelines"), ...filesOf("examples/registers")]);

it.each([
  ["keputusan-penetapan-admin", ["keputusan-penetapan-admin"]],
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
