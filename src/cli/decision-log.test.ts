import { expect, it } from "vitest";
import { HostError } from "../errors.js";
import type { AppendFile } from "../host/append-file.js";
import { checkLog } from "../service/decision-log/check-log.js";
import { decisionRecord } from "../testing/decision-record.js";
import { memoryAppendFiles } from "../testing/memory-append-file.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { type DecisionLogOptions, openDecisionLog } from "./decision-log.js";

const folder = "/catatan";

function optionsOf(host: MemoryHost, more: Partial<DecisionLogOptions> = {}): DecisionLogOptions {
  return {
    folder,
    openFile: memoryAppendFiles(host),
    clock: () => "2026-08-18T07:00:00.000Z",
    newKey: () => "a".repeat(64),
    retryTime: 5,
    ...more,
  };
}

/** The files of the log, by name. */
const filesOf = (host: MemoryHost) =>
  Object.entries(host.files())
    .filter(([path]) => path.endsWith(".ndjson"))
    .map(([path, text]) => ({ name: path.slice(folder.length + 1), bytes: Buffer.from(text) }));

type Said = { event: string; seq: number; code?: string; withheld?: number; mended?: number };
const linesOf = (host: MemoryHost): readonly Said[] =>
  filesOf(host).flatMap(({ bytes }) =>
    bytes
      .toString()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Said),
  );
const said = (host: MemoryHost) => linesOf(host).map(({ event, code }) => code ?? event);
const one = (code: string) => [decisionRecord({ code })];

it("writes decisions in the order in which they came, in one chain", async () => {
  const host = memoryHost();
  const log = await openDecisionLog(host, optionsOf(host));
  await Promise.all(["a", "b", "c"].map((code) => log.keep(one(code))));
  await log.keep([...one("d"), ...one("e")]);
  await log.close();
  expect(said(host)).toEqual(["opened", "a", "b", "c", "d", "e"]);
  expect(checkLog(filesOf(host))).toMatchObject({ lines: 6, findings: [] });
});

it("is done only once the line is on the disk, and shares one flush among all that wait", async () => {
  const host = memoryHost();
  const open = memoryAppendFiles(host);
  const flushes: string[] = [];
  let release = () => {};
  const openFile = async (path: string, keep?: number): Promise<AppendFile> => {
    const file = await open(path, keep);
    return {
      ...file,
      async append(text) {
        flushes.push(text);
        if (flushes.length > 1) await new Promise<void>((resolve) => (release = resolve));
        await file.append(text);
      },
    };
  };
  const log = await openDecisionLog(host, optionsOf(host, { openFile }));
  const done: string[] = [];
  const keep = (code: string) => log.keep(one(code)).then(() => done.push(code));
  const first = keep("a");
  await expect.poll(() => flushes.length).toBe(2);
  const others = ["b", "c", "d"].map(keep);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toEqual([]);
  release();
  await first;
  await expect.poll(() => flushes.length).toBe(3);
  expect(done).toEqual(["a"]);
  release();
  await Promise.all(others);
  expect(flushes[2]?.split("\n")).toHaveLength(4);
  expect(done).toEqual(["a", "b", "c", "d"]);
});

it("goes on where it ended, and cuts off a line that was never finished", async () => {
  const host = memoryHost();
  const log = await openDecisionLog(host, optionsOf(host));
  await log.keep(one("a"));
  await log.close();
  const [file] = filesOf(host);
  await host.writeFile(`${folder}/${file?.name}`, `${file?.bytes}{"v":1,"seq":3,"at":"20`);
  const again = await openDecisionLog(host, optionsOf(host));
  expect(again.mended).toBe(23);
  await again.keep(one("b"));
  await again.close();
  expect(said(host)).toEqual(["opened", "a", "opened", "b"]);
  expect(linesOf(host)[2]).toMatchObject({ event: "opened", mended: 23 });
  expect(checkLog(filesOf(host)).findings).toEqual([]);
});

it("takes blocks that never reached the disk for unfinished", async () => {
  const host = memoryHost();
  const log = await openDecisionLog(host, optionsOf(host));
  await log.keep(one("a"));
  await log.close();
  const [file] = filesOf(host);
  await host.writeFile(`${folder}/${file?.name}`, `${file?.bytes}${"\0".repeat(50)}"draft":true}\n`);
  const again = await openDecisionLog(host, optionsOf(host));
  await again.close();
  expect(said(host)).toEqual(["opened", "a", "opened"]);
  expect(checkLog(filesOf(host)).findings).toEqual([]);
});

it("begins a new file when one is full, and carries the chain on, also over a start", async () => {
  const host = memoryHost();
  const open = () => openDecisionLog(host, optionsOf(host, { mostBytes: 1_500 }));
  const log = await open();
  for (const code of ["a", "b", "c", "d", "e"]) await log.keep(one(code));
  await log.close();
  // A new file that nothing was written to before the end came.
  await host.createFile(`${folder}/decisions-000000000007.ndjson`, "");
  const again = await open();
  await again.keep(one("f"));
  await again.close();
  expect(filesOf(host).map(({ name }) => name)).toEqual([
    "decisions-000000000001.ndjson",
    "decisions-000000000004.ndjson",
    "decisions-000000000007.ndjson",
  ]);
  expect(said(host)).toEqual(["opened", "a", "b", "c", "d", "e", "opened", "f"]);
  expect(checkLog(filesOf(host)).findings).toEqual([]);
});

it("adds nothing to a log that somebody changed", async () => {
  const host = memoryHost();
  const log = await openDecisionLog(host, optionsOf(host));
  await log.keep(one("a"));
  await log.close();
  const [file] = filesOf(host);
  const changed = `${file?.bytes}`.replace('"a"', '"b"');
  await host.writeFile(`${folder}/${file?.name}`, changed);
  await expect(openDecisionLog(host, optionsOf(host))).rejects.toThrow(/damaged.*line 2/);
  expect(`${filesOf(host)[0]?.bytes}`).toBe(changed);
  // The folder is not left as if somebody still wrote there.
  await expect(openDecisionLog(host.anotherProcess(), optionsOf(host))).rejects.toThrow(/damaged/);
});

it("is written by one process at a time; one that was killed does not keep it", async () => {
  const host = memoryHost();
  const other = host.anotherProcess();
  const log = await openDecisionLog(host, optionsOf(host));
  await expect(openDecisionLog(other, optionsOf(other))).rejects.toThrow(/process 101/);
  host.failAt(1);
  await expect(log.keep(one("a"))).rejects.toThrow();
  const again = await openDecisionLog(other, optionsOf(other));
  await again.keep(one("b"));
  await again.close();
  expect(said(other)).toEqual(["opened", "opened", "b"]);
});

it("says what it could not write, loses nothing it confirmed, and notes when it goes on", async () => {
  const host = memoryHost();
  const log = await openDecisionLog(host, optionsOf(host, { retryTime: 60_000 }));
  await log.keep(one("a"));
  host.refuseAt(1);
  const refused = await Promise.allSettled([log.keep(one("b")), log.keep(one("x"))]);
  expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(log.trouble?.text.en).toContain("the disk is full");
  await log.keep(one("c"));
  expect(said(host)).toEqual(["opened", "a", "resumed", "c"]);
  expect(linesOf(host)[2]).toMatchObject({ withheld: 2 });
  expect(log.trouble).toBeUndefined();
  await log.close();
  expect(checkLog(filesOf(host)).findings).toEqual([]);
});

it("finds out by itself that it can be written again", async () => {
  const host = memoryHost();
  const open = memoryAppendFiles(host);
  let full = false;
  const openFile = async (path: string, keep?: number): Promise<AppendFile> => {
    const file = await open(path, keep);
    const append = async (text: string) => {
      if (full) throw new HostError({ id: "disk penuh", en: "disk full" });
      await file.append(text);
    };
    return { ...file, append };
  };
  const log = await openDecisionLog(host, optionsOf(host, { openFile }));
  full = true;
  await expect(log.keep(one("a"))).rejects.toThrow("disk full");
  await expect(log.keep(one("b"))).rejects.toThrow("disk full");
  expect(log.trouble?.text.id).toBe("disk penuh");
  full = false;
  await expect.poll(() => log.trouble).toBeUndefined();
  expect(said(host)).toEqual(["opened", "resumed"]);
  expect(linesOf(host)[1]).toMatchObject({ withheld: 2 });
  await log.close();
});

it("keeps its key, and refuses one that is none", async () => {
  const host = memoryHost();
  const keys = ["b".repeat(64), "c".repeat(64)];
  const newKey = () => keys.shift() ?? "";
  for (let i = 0; i < 2; i += 1) await (await openDecisionLog(host, optionsOf(host, { newKey }))).close();
  expect(host.files()[`${folder}/log-key.hex`]).toBe(`${"b".repeat(64)}\n`);
  await host.writeFile(`${folder}/log-key.hex`, "rahasia");
  await expect(openDecisionLog(host, optionsOf(host))).rejects.toThrow(/no key/);
});
