import { expect, it } from "vitest";
import type { Host } from "../host/host.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { memoryHost } from "../testing/memory-host.js";
import { largeText, parseWatched } from "./parse-text.js";

const sourceOf = (length: number) => ({ path: "guidelines/a.md", text: "kata ".repeat(length / 5).slice(0, length) });
const small = sourceOf(largeText);
const large = sourceOf(largeText + 5);

/** A machine whose threads answer so. */
function machine(answer: (data: unknown) => unknown): { readonly host: Host; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const runOnThread: Host["runOnThread"] = async (program, data, about) => {
    asked.push([program, about]);
    return answer(data);
  };
  return { host: { ...memoryHost({}), runOnThread }, asked };
}

const onThread = (data: unknown) =>
  structuredClone(parseDocument((data as { source: typeof large }).source, remarkParser));

it("a small text is parsed here, a large one on a thread, to the same tree of the same source", async () => {
  const { host, asked } = machine(onThread);
  const parse = parseWatched(host, remarkParser, "remark");
  expect(await parse(small)).toEqual(parseDocument(small, remarkParser));
  expect(asked).toEqual([]);
  const tree = await parse(large);
  expect(asked).toEqual([["parse-worker", "guidelines/a.md"]]);
  expect(tree).toEqual(parseDocument(large, remarkParser));
  expect(tree.value.source).toBe(large);
});

it("a large text is parsed here where there are no threads, or not that program", async () => {
  const whole = parseDocument(large, remarkParser);
  expect(await parseWatched(memoryHost({}), remarkParser, "remark")(large)).toEqual(whole);
  expect(await parseWatched(machine(() => undefined).host, remarkParser, "remark")(large)).toEqual(whole);
});
