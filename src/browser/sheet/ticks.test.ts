import { expect, it } from "vitest";
import { readTicks, tickState, withTick, writeTicks } from "./ticks.js";

const ticked = withTick(new Map(), "dua-faktor", { text: "abc", edition: 2 });

it("a tick is of the words that were ticked", () => {
  expect(tickState(ticked, "dua-faktor", "abc")).toBe("ticked");
  expect(tickState(ticked, "dua-faktor", "abd")).toBe("changed");
  expect(tickState(ticked, "lain", "abc")).toBe("open");
  expect(tickState(withTick(ticked, "dua-faktor", undefined), "dua-faktor", "abc")).toBe("open");
  expect(tickState(withTick(ticked, "dua-faktor", { text: "abd", edition: 3 }), "dua-faktor", "abd")).toBe("ticked");
});

it("is read as it was kept", () => {
  expect(writeTicks(ticked)).toBe('{"dua-faktor":{"text":"abc","edition":2}}');
  expect(readTicks(writeTicks(ticked) ?? null)).toEqual(ticked);
  expect(writeTicks(new Map())).toBeUndefined();
});

it.each([
  null,
  "",
  "x",
  "null",
  "[]",
  "3",
  '{"a":1}',
  '{"a":{"text":1,"edition":1}}',
  '{"a":{"text":"b","edition":"1"}}',
  '{"a":null}',
])("counts %j, which is not ours, as nothing", (kept) => expect(readTicks(kept).size).toBe(0));

it("keeps ids that a plain object would mistake for its own", () => {
  const odd = withTick(new Map(), "__proto__", { text: "a", edition: 1 });
  expect(readTicks(writeTicks(odd) ?? null)).toEqual(odd);
});
