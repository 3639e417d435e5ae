// The built command (npm run compile) with a text so large that a thread parses it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { runProgram } from "../testing/hostile/run-program.js";
import { runCli } from "../testing/run-cli.js";
import { largeText } from "../workspace/parse-text.js";

const program = fileURLToPath(new URL("../../lib/cli.js", import.meta.url));
const head = "---\njenis: pedoman\nid: besar\njudul: Besar\nstatus: rancangan\nberlaku: { mulai: 2026-01-01 }\n---\n\n";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pedoman-thread-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const root = join(folder, name);
  mkdirSync(join(root, "guidelines"), { recursive: true });
  writeFileSync(join(root, "guidelines", "besar.md"), text);
  return root;
}

const paragraph = "Mintalah persetujuan tertulis\u200b, lihat *Pasal 999*.\n\n| a | b |\n|---|---|\n| c | d |\n\n";
const large = head + paragraph.repeat(Math.ceil(largeText / paragraph.length));

it("finds the same on a thread as without one", async () => {
  const argv = ["check", "--root", write("sama", large), "--parser", "remark", "--format", "json"];
  const [threaded, here] = await Promise.all([runProgram(program, argv, { limit: 120_000 }), runCli(nodeHost(), argv)]);
  expect(threaded.status).toBe(here.code);
  expect(threaded.out).toBe(here.out);
  expect(here.out).toContain("syntax/unseen-character");
});

it.each(["remark", "auto"])(
  "a text that is not parsed in time ends the command, shortly and by name: %s",
  async (parser) => {
    const argv = ["check", "--root", write("lama", large), "--parser", parser];
    const run = await runProgram(program, argv, { limit: 120_000, environment: { PEDOMAN_THREAD_LIMIT: "1" } });
    expect([run.status, run.isHung, run.out]).toEqual([2, false, ""]);
    expect(run.error).toBe(
      "guidelines/besar.md tidak selesai dibaca dalam 0.001 detik; bagi berkas itu, atau pindahkan dari folder naskah.\n",
    );
  },
);

it("a small text needs no thread and knows no limit", async () => {
  const argv = ["check", "--root", write("kecil", `${head}${paragraph}`), "--parser", "remark"];
  const run = await runProgram(program, argv, { limit: 120_000, environment: { PEDOMAN_THREAD_LIMIT: "1" } });
  expect(run.status).toBe(1);
  expect(run.out).toContain("syntax/unseen-character");
});
