import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkLog } from "../service/decision-log/check-log.js";
import { type HadAnswer, loadService } from "../testing/load-service.js";
import { publishedFolder } from "../testing/run-service.js";
import { serveProgram, startService } from "../testing/service-process.js";

/** How often the service is killed; more by `npm run test:service`. */
const rounds = Number(process.env["SERVICE_KILLS"] ?? 4);

let folder = "";
let program = "";
beforeAll(async () => {
  folder = await publishedFolder();
  program = await serveProgram(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const question = {
  subject: { type: "peran", id: "admin" },
  action: { name: "jawab" },
  resource: { type: "jawaban", id: "jawaban-1" },
  context: { at: "2026-08-18T07:00:00+08:00", facts: { "jawaban.lengkap": true, "isu.genting": false } },
};

async function filesOfLog() {
  const path = join(folder, "catatan-keputusan");
  const names = (await readdir(path)).filter((name) => name.endsWith(".ndjson")).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}

it("has every decision that was answered in its log, however often it is killed under load", async () => {
  const answered: HadAnswer[] = [];
  let mended = 0;
  for (let round = 0; round < rounds; round += 1) {
    const service = await startService(program);
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
  const last = await startService(program);
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
