import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../host/host.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import type { CliIo } from "./io.js";
import { type Memory, remembered } from "./remember.js";

/** A machine on which a write is told by a stamp, as on a real one. */
let machine: MemoryHost;
let host: Host;
let writes: Map<string, number>;
let heard: string[];
let runs: number;

beforeEach(() => {
  machine = memoryHost({ "/law/guidelines/a.md": "satu", "/law/guidelines/b.md": "dua" });
  writes = new Map();
  host = {
    ...machine,
    writeFile: async (path, contents) => {
      writes.set(path, (writes.get(path) ?? 0) + 1);
      await machine.writeFile(path, contents);
    },
    stampOf: async (path) => ((await machine.kindOf(path)) === "file" ? `1 ${writes.get(path) ?? 0}` : undefined),
  };
  heard = [];
  runs = 0;
});

const ioOf = (program: string): CliIo => ({
  out: (text) => void heard.push(`out ${text}`),
  error: (text) => void heard.push(`error ${text}`),
  interactive: false,
  colour: false,
  cwd: "/law",
  interrupted: () => new Promise(() => {}),
  year: () => 2026,
  instant: () => "2026-08-01T00:00:00Z",
  now: () => 0,
  cache: () => ({ folder: "/cache", program }),
});

/** Reads the texts and says what they are; a command in small. */
const reading = async ({ reading: machineRead, io, once }: Memory): Promise<0 | 1> => {
  runs += 1;
  for (const { name } of (await machineRead.list("/law/guidelines")) ?? []) {
    io.out(new TextDecoder().decode(await machineRead.readFile(`/law/guidelines/${name}`)));
  }
  await machineRead.kindOf("/law/pedoman.yaml");
  io.error("satu temuan");
  once("dalam 3 detik");
  return 1;
};
const ask = (asked: unknown = "check", run = reading, program = "p1") => remembered(host, ioOf(program), asked, run);

describe("a command whose texts have not changed", () => {
  it("says again what it said, in that order, and ends as it ended", async () => {
    expect(await ask()).toBe(1);
    expect(heard).toEqual(["out satu", "out dua", "error satu temuan", "error dalam 3 detik"]);
    heard = [];
    expect(await ask()).toBe(1);
    expect(heard).toEqual(["out satu", "out dua", "error satu temuan"]);
    expect(runs).toBe(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["a text was changed", () => host.writeFile("/law/guidelines/b.md", "tiga")],
    ["a text was added", () => host.writeFile("/law/guidelines/c.md", "tiga")],
    ["a text was removed", () => host.remove("/law/guidelines/a.md")],
    ["a file is there that was looked for in vain", () => host.writeFile("/law/pedoman.yaml", "x")],
    [
      "the record is spoilt",
      async () => {
        const [record] = (await host.list("/cache/runs")) ?? [];
        await host.writeFile(`/cache/runs/${record?.name}`, "{");
      },
    ],
    ["the cache was deleted", () => host.remove("/cache")],
  ])("runs again when %s", async (_, change) => {
    await ask();
    await change();
    await ask();
    expect(runs).toBe(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["asked otherwise", () => ask("check --strict")],
    ["another state of the program asks", () => ask("check", reading, "p2")],
  ])("runs again when %s", async (_, again) => {
    await ask();
    await again();
    expect(runs).toBe(2);
  });

  it("runs again when something could not be read", async () => {
    const failing = async (memory: Memory): Promise<0> => {
      runs += 1;
      await memory.reading.readFile("/law/absent.md").catch(() => undefined);
      return 0;
    };
    await ask("check", failing as typeof reading);
    await ask("check", failing as typeof reading);
    expect(runs).toBe(2);
  });
});

it("is not remembered when a text changed while it was read", async () => {
  const twice = async (memory: Memory): Promise<0> => {
    runs += 1;
    await memory.reading.readFile("/law/guidelines/a.md");
    await host.writeFile("/law/guidelines/a.md", `lain ${runs}`);
    await memory.reading.readFile("/law/guidelines/a.md");
    return 0;
  };
  await ask("check", twice as typeof reading);
  await ask("check", twice as typeof reading);
  expect(runs).toBe(2);
  const [, kept] = [await host.list("/law/guidelines"), await host.list("/cache/runs")];
  expect(kept ?? []).toEqual([]);
});

describe("a command that made files", () => {
  const making = async ({ reading: machineRead, made, forget }: Memory): Promise<0> => {
    runs += 1;
    await machineRead.readFile("/law/guidelines/a.md");
    await host.writeFile("/law/dist/a.html", "<p>");
    made(["/law/dist/a.html"], "/law/.dist.pedoman", "tidak ada yang berubah");
    if (await machine.kindOf("/law/leftover")) forget();
    return 0;
  };
  const build = () => ask("build", making as typeof reading);

  it("has nothing to do as long as they stand", async () => {
    await build();
    await build();
    expect(runs).toBe(1);
    expect(heard).toEqual(["error tidak ada yang berubah"]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["one was changed", () => host.writeFile("/law/dist/a.html", "<b>")],
    ["one is gone", () => host.remove("/law/dist/a.html")],
    ["work lies about that was interrupted", () => host.makeDirectory("/law/.dist.pedoman")],
  ])("makes them again when %s", async (_, change) => {
    await build();
    await change();
    await build();
    expect(runs).toBe(2);
  });

  it("is not remembered when it says so", async () => {
    await host.writeFile("/law/leftover", "x");
    await build();
    await build();
    expect(runs).toBe(2);
  });
});

it("keeps the records of the last two hundred ways of asking", async () => {
  let stamp = 0;
  const dated: Host = {
    ...host,
    stampOf: async (path) => `1 ${writes.get(path)}`,
    writeFile: async (path, text) => {
      stamp += 1;
      writes.set(path, stamp);
      await machine.writeFile(path, text);
    },
  };
  for (let at = 0; at < 203; at += 1) await remembered(dated, ioOf("p1"), at, reading);
  expect((await host.list("/cache/runs"))?.length).toBe(200);
  await remembered(dated, ioOf("p1"), 202, reading);
  expect(runs).toBe(203);
  await remembered(dated, ioOf("p1"), 0, reading);
  expect(runs).toBe(204);
});

it("does its work on a disk that keeps nothing", async () => {
  const full: Host = { ...host, writeFile: () => machine.readFile("/no/such/file").then(() => undefined) };
  expect(await remembered(full, ioOf("p1"), "check", reading)).toBe(1);
});
