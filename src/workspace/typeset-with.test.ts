import { expect, it } from "vitest";
import type { Host } from "../host/host.js";
import { memoryHost } from "../testing/memory-host.js";
import { typesetWith } from "./typeset-with.js";

const emblem = new Uint8Array([1]);

it("sets prints on a thread, given all books and the emblem", async () => {
  const asked: unknown[] = [];
  const runOnThread: Host["runOnThread"] = async (...work) => {
    asked.push(work);
    return { pdfs: undefined };
  };
  expect(await typesetWith({ ...memoryHost({}), runOnThread })([], emblem)).toBeUndefined();
  expect(asked).toEqual([["print-worker", { books: [], emblem }]]);
});

it("sets them here where there are no threads, or not that program", async () => {
  expect(await typesetWith(memoryHost({}))([], undefined)).toEqual([]);
  const without = { ...memoryHost({}), runOnThread: async () => undefined };
  expect(await typesetWith(without)([], undefined)).toEqual([]);
});
