import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkLog } from "../service/decision-log/check-log.js";
import { type HadAnswer, loadService } from "../testing/load-service.js";
import { publishedFolder } from "../testing/run-service.js";

/** How often the service is killed; more by `npm run test:service`. */
const rounds = Number(process.env["SERVICE_KILLS"] ?? 4);

/** `pedoman serve` alone, without the rest of the program. */
const serving = `
import { nodeHost } from "./src/host/node-host.js";
import { serveCommand } from "./src/cli/serve.js";
const io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  interrupted: () => new Promise((resolve) => process.once("SIGTERM", resolve)),
  instant: () => new Date().toISOString(),
};
await serveCommand(nodeHost(), io, { language: "id", quiet: false }, { root: ".", host: "127.0.0.1", port: 0 });
`;

let folder = "";
let program = "";
beforeAll(async () => {
  folder = await publishedFolder();
  program = join(folder, "serve.mjs");
  await build({
    stdin: { contents: serving, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "silent",
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const question = {
  subject: { type: "peran", id: "admin" },
  action: { name: "jawab" },
  resource: { type: "jawaban", id: "jawaban-1" },
  context: { at: "2026-08-18T07:00:00+08:00", facts: { "jawaban.lengkap": true, "isu.genting": false } },
};

/** Starts the program as a process of its own, in the folder. */
async function start() {
  const child = spawn(process.execPath, [program], { cwd: folder });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(`${chunk}`.trim()));
    child.once("exit", () => reject(new Error(told)));
  });
  return { child, ended, port: Number(new URL(url).port), told: () => told };
}

async function filesOfLog() {
  const path = join(folder, "catatan-keputusan");
  const names = (await readdir(path)).filter((name) => name.endsWith(".ndjson")).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}

it("has every decision that was answered in its log, however often it is killed under load", async () => {
  const answered: HadAnswer[] = [];
  let mended = 0;
  for (let round = 0; round < rounds; round += 1) {
    const service = await start();
    if (/tidak selesai ditulis/.test(service.told())) mended += 1;
    const before = answered.length;
    let done = false;
    const load = loadService(
      service.port,
      "/access/v1/evaluation",
      question,
      16,
      (one) => answered.push(one),
      () => done,
    );
    await expect.poll(() => answered.length, { timeout: 60_000 }).toBeGreaterThan(before + 20);
    // At any moment: while it answers, writes, or waits for the disk.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    service.child.kill("SIGKILL");
    expect(await service.ended).toBe("SIGKILL");
    done = true;
    await load;
  }
  const last = await start();
  last.child.kill("SIGTERM");
  await last.ended;

  const files = await filesOfLog();
  expect(checkLog(files)).toMatchObject({ findings: [], unfinished: 0 });
  const lines = files.flatMap(({ bytes }) => `${bytes}`.trim().split("\n"));
  const logged = new Set(lines.map((line) => (JSON.parse(line) as { id?: string }).id));
  expect(answered.filter(({ status, decision }) => status !== 200 || decision !== true)).toEqual([]);
  expect(answered.filter(({ id }) => !logged.has(id))).toEqual([]);
  expect(lines.filter((line) => line.includes('"opened"'))).toHaveLength(rounds + 1);
  if (rounds > 10)
    process.stdout.write(`${rounds} kills, ${answered.length} answers, all in the log; ${mended} mended\n`);
});
