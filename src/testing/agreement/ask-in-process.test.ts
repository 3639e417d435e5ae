import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askInProcess } from "./ask-in-process.js";
import type { EngineJob } from "./ask-worker.js";

describe("an engine in a process of its own", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pedoman-engine-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const none = { questions: "", cases: "", questionCount: 0, caseCount: 0 };
  const files = { vectors: none, random: [] };
  const job: EngineJob = { engine: "one", law: "published", root: "/", work: "/", files };
  const ask = async (worker: string) => {
    const path = join(folder, "worker.mjs");
    await writeFile(path, worker);
    return await askInProcess(job, path);
  };

  it("is told its job, and reports what it found, sets included", async () => {
    const worker = `process.once("message", ({ engine }) => process.send({ name: engine, said: new Set(["verdict"]) }, () => process.exit()));`;
    expect(await ask(worker)).toEqual({ name: "one", said: new Set(["verdict"]) });
  });

  it("says why it gave up", async () => {
    const worker = `process.once("message", () => process.send(new RangeError("No engine one"), () => process.exit()));`;
    expect(await ask(worker)).toEqual(new RangeError("No engine one"));
  });

  it("takes nobody with it when it dies, as V8 does of its own faults", async () => {
    const died = await ask(`process.once("message", () => process.kill(process.pid, "SIGTRAP"));`);
    expect(died).toEqual(new Error("ended with SIGTRAP and said nothing"));
  });

  it("says so when it ends without a report", async () => {
    expect(await ask(`process.once("message", () => process.exit(3));`)).toEqual(
      new Error("ended with 3 and said nothing"),
    );
  });
});
