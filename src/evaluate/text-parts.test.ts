import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../emit/rules/json-text.js";
import { entriesOf, partsOf, readInParts } from "./text-parts.js";

/** What reading in parts gives; undefined where the text is not laid out in lines. */
function read(text: string): unknown {
  const laidOut = partsOf(text);
  return laidOut && structuredClone({ ...readInParts<object>(laidOut.parts) });
}

const keys = fc.stringMatching(/^[$\w]{1,20}$/);

describe("an object in a text", () => {
  it("is what JSON says, however deep its values and whatever stands in its strings", () => {
    const layouts = [jsonText, ...[1, 2, 4].map((blanks) => (value: unknown) => JSON.stringify(value, null, blanks))];
    const objects = fc.dictionary(keys, fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(objects, fc.constantFrom(...layouts), (value, layout) => {
        const text = layout(value);
        expect(read(text)).toEqual(text.startsWith("{\n") ? JSON.parse(text) : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it("is not misled by brackets, keys and broken lines inside strings", () => {
    const value = { a: '\n ]\n "b": [', b: ['{\n "c": 1\n}', "]"], c: { d: "\n }" } };
    expect(read(jsonText({ ...value, long: "x".repeat(200) }))).toEqual({ ...value, long: "x".repeat(200) });
  });

  it.each([
    ["compact", '{"a":1}'],
    ["tabs", '{\n\t"a": 1\n}'],
    ["CRLF", '{\r\n "a": 1\r\n}'],
    ["two keys on a line", '{\n "a": 1, "b": 2\n}x'],
    ["a key written otherwise", '{\n "a"  : 1\n}'],
    ["a list that is not closed", '{\n "a": [\n  1\n}'],
    ["cut off", '{\n "a": 1,'],
    ["not JSON", "halo"],
    ["empty", ""],
  ])("laid out otherwise (%s) is left to JSON.parse", (_, text) => {
    const parts = partsOf(text);
    if (parts) expect(() => readInParts<{ a: unknown }>(parts.parts).a).toThrow(SyntaxError);
    else expect(parts).toBeUndefined();
  });
});

it("entries of a list are told apart by their lines", () => {
  const entries = [{ id: "a", words: ["{", "\n  {"] }, { id: "b", deep: [{ id: "c".repeat(150) }] }, { id: "d" }];
  const text = jsonText({ norms: entries, roles: [{ id: "x" }] });
  const list = partsOf(text)?.parts.get("norms") ?? expect.unreachable();
  const found = entriesOf(list, " ").map(({ start, end }) => JSON.parse(list.slice(start, end)));
  expect(found).toEqual(entries);
});
