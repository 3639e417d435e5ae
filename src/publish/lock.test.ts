import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { dropClaim } from "./claim.js";
import { takeLock } from "./lock.js";
import { placeOf } from "./place.js";

const place = placeOf("/w/dist");

it("is held by one process at a time, and leaves nothing", async () => {
  const first = memoryHost({ "/w/": "" });
  const second = first.anotherProcess();
  const lock = await takeLock(first, place);
  const refusal = await takeLock(second, place).catch((error: unknown) => error);
  if (!(refusal instanceof HostError)) throw new Error("not refused");
  for (const sentence of [refusal.text.id, refusal.text.en]) {
    expect(sentence).toContain("/w/dist");
    expect(sentence).toContain(`${first.processId}`);
    expect(sentence).toContain(lock.path);
  }
  await dropClaim(first, lock);
  await dropClaim(second, await takeLock(second, place));
  expect(first.folders()).toEqual(["/w"]);
});

it("is not given twice to one process", async () => {
  const host = memoryHost();
  const lock = await takeLock(host, place);
  await expect(takeLock(host, place)).rejects.toThrow(HostError);
  await dropClaim(host, lock);
  await takeLock(host, place);
});

it("is not kept from the process that gave it up but could not remove its claim", async () => {
  const host = memoryHost();
  const lock = await takeLock(host, place);
  host.refuseAt(1);
  await expect(dropClaim(host, lock)).rejects.toThrow(HostError);
  await takeLock(host, place);
  await expect(takeLock(host, place)).rejects.toThrow(HostError);
  await dropClaim(host, lock);
  expect(host.folders()).toEqual(["/w"]);
});

it("is not kept from the process that could neither write its claim nor remove it", async () => {
  const host = memoryHost();
  const failing: Host = {
    ...host,
    createFile: async (path, contents) => {
      await host.createFile(path, contents);
      if (!isBack) throw new HostError({ id: "disk rusak", en: "the disk failed" });
      return false;
    },
  };
  let isBack = false;
  await expect(takeLock(failing, place)).rejects.toThrow("the disk failed");
  isBack = true;
  await dropClaim(failing, await takeLock(failing, place));
  expect(host.folders()).toEqual(["/w"]);
});

it("leaves no folder behind where there is room for it but not for the claim", async () => {
  const host = memoryHost({ "/w/": "" });
  const full: Host = {
    ...host,
    createFile: async () => {
      await host.makeDirectory(place.work);
      throw new HostError({ id: "disk penuh", en: "the disk is full" });
    },
  };
  await expect(takeLock(full, place)).rejects.toThrow("the disk is full");
  expect(host.folders()).toEqual(["/w"]);
});

it("goes to exactly one of two that ask at the same moment", async () => {
  const first = memoryHost();
  const results = await Promise.allSettled([takeLock(first, place), takeLock(first.anotherProcess(), place)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

describe("the lock of a dead process", () => {
  const dead = async (): Promise<MemoryHost> => {
    const host = memoryHost();
    await takeLock(host, place);
    host.failAt(1);
    await host.remove("/nothing").catch(() => undefined);
    return host;
  };

  it("is taken over and cleared away", async () => {
    const next = (await dead()).anotherProcess();
    await dropClaim(next, await takeLock(next, place));
    expect(next.folders()).toEqual(["/w"]);
  });

  it("is taken over by one that was given the same number", async () => {
    const before = await dead();
    const next = before.anotherProcess(before.processId);
    await dropClaim(next, await takeLock(next, place));
    expect(next.folders()).toEqual(["/w"]);
  });

  it("is taken over when it was cut off in writing", async () => {
    const host = memoryHost();
    host.failAt(1, "half");
    await takeLock(host, place).catch(() => undefined);
    expect(Object.keys(host.files())).toHaveLength(1);
    await takeLock(host.anotherProcess(), place);
  });
});

it("leaves alone what it does not know", async () => {
  const host = memoryHost({ "/w/.dist.pedoman/catatan.txt": "mine" });
  await dropClaim(host, await takeLock(host, place));
  expect(host.files()).toEqual({ "/w/.dist.pedoman/catatan.txt": "mine" });
});

it("never has two holders, however the steps of three processes fall, with a dead one's claim in the way", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.boolean(), async (choices, numberGivenAgain) => {
      const dead = memoryHost();
      await takeLock(dead, place);
      dead.failAt(1);
      await dead.remove("/nothing").catch(() => undefined);
      const turns = turnsBy(choices);
      let holders = 0;
      const run = async (process: MemoryHost) => {
        const host = inTurns(process, turns.next);
        const lock = await takeLock(host, place);
        holders += 1;
        taken += 1;
        for (let step = 0; step < 10; step++) {
          expect(holders).toBe(1);
          await turns.next(); // time passes
        }
        holders -= 1;
        await dropClaim(host, lock);
      };
      const number = numberGivenAgain ? dead.processId : 98;
      const processes = [dead.anotherProcess(number), dead.anotherProcess(105), dead.anotherProcess(99)];
      for (const result of await turns.until(Promise.allSettled(processes.map(run)))) {
        if (result.status === "rejected" && !(result.reason instanceof HostError)) throw result.reason;
      }
      const left = dead.anotherProcess().folders();
      expect(left).toEqual(["/w"]);
    }),
    { seed: 7, numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(150);
});

/** Lets one step at a time be done, chosen among all that wait once nothing else moves. */
function turnsBy(choices: Iterator<number>) {
  const waiting: (() => void)[] = [];
  return {
    next: () => new Promise<void>((go) => waiting.push(go)),
    until: async <T>(end: Promise<T>): Promise<T> => {
      let ended = false;
      const mark = () => {
        ended = true;
      };
      end.then(mark, mark);
      while (!ended) {
        await new Promise((settled) => setImmediate(settled));
        const [go] = waiting.splice(choices.next().value % (waiting.length || 1), 1);
        go?.();
      }
      return end;
    },
  };
}

/** The same host, each of its calls waiting for its turn. */
function inTurns(host: MemoryHost, turn: () => Promise<void>): Host {
  const calls = ["createFile", "list", "remove", "removeEmptyDirectory"] as const;
  const waits = (call: (...parameters: never[]) => Promise<unknown>) => {
    return async (...parameters: never[]) => {
      await turn();
      return call(...parameters);
    };
  };
  return { ...host, ...Object.fromEntries(calls.map((name) => [name, waits(host[name])])) };
}
