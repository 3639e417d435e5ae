import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictJson } from "./strict-json.js";

it("gives what JSON.parse gives", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = strictJson(text);
      // fast-check writes no key twice, but may well write __proto__, and numbers that readers round differently.
      if (read.kind === "value") expect(read.value).toEqual(JSON.parse(text));
      else expect(["json-forbidden-key", "json-number-range"]).toContain(read.problem);
    }),
  );
});

it.each([
  '{"a": {"b": 1}, "c": {"b": 2}}',
  '[{"a": 1}, {"a": 2}]',
  '{"a": "b", "c": "a"}',
  '{"a": ["a", "a"], "b": ","}',
  '{"a": "\\", \\"a\\": 2", "b": 1}',
  "\uFEFF{}",
  '{"a": 9007199254740991, "b": -0.5, "c": 1e3, "d": "1e999"}',
  '["\\ud83d\\ude00", "😀", "\\\\ud83d"]',
])("reads %s", (text) => {
  expect(strictJson(text).kind).toBe("value");
});

describe("refuses", () => {
  it.each([
    ['{"a": 1,\n "a": 2}', "json-duplicate-key", '"a" stands twice (line 2)'],
    ['{"x": [{"a": {"b": [1, 2], "c": 3}, "a": 2}]}', "json-duplicate-key", '"a" stands twice'],
    ['{"\\u0061": 1, "a": 2}', "json-duplicate-key", '"a" stands twice'],
    ['{"__proto__": {"a": 1}}', "json-forbidden-key", '"__proto__" is not accepted'],
    ['{"\\u005f_proto__": 1}', "json-forbidden-key", '"__proto__" is not accepted'],
    ['{"a": [{"constructor": 1}]}', "json-forbidden-key", '"constructor" is not accepted'],
    ["{'a': 1}", "json-malformed", "not valid JSON"],
    ["", "json-malformed", "not valid JSON"],
    ['{"a": 1} x', "json-malformed", "not valid JSON"],
    ['{"a": NaN}', "json-malformed", "not valid JSON"],
    ['{"a": 1, "a": 2', "json-malformed", "not valid JSON"],
    ['{"a": "\\u00zz", "b": 1}', "json-malformed", "not valid JSON"],
    ['{"a": 1e999}', "json-number-range", "1e999 is beyond"],
    ["[1,\n-9007199254740993]", "json-number-range", "-9007199254740993 is beyond ±9007199254740991 (line 2)"],
    ['{"a": "\\ud83d"}', "json-lone-surrogate", "half of a surrogate pair"],
    ['{"\\uDE00": 1}', "json-lone-surrogate", "half of a surrogate pair"],
    ['{"a": "\ud83d"}', "json-lone-surrogate", "half of a surrogate pair"],
  ])("%j", (text, problem, why) => {
    const read = strictJson(text);
    expect(read).toMatchObject({ kind: "refused", problem });
    expect(read.kind === "refused" && read.why.en).toContain(why);
  });

  it("what is too large, before it is read", () => {
    expect(strictJson(`"${" ".repeat(20_000_000)}"`)).toMatchObject({ kind: "refused" });
  });

  it("deep nesting without falling over, and without parsing it", () => {
    expect(strictJson("[".repeat(5_000_000))).toMatchObject({ problem: "json-too-deep" });
    expect(strictJson(`{"a":`.repeat(100_000))).toMatchObject({ problem: "json-too-deep" });
    const nested = (depth: number) => strictJson(`${"[".repeat(depth)}${"]".repeat(depth)}`);
    expect(nested(200).kind).toBe("value");
    expect(nested(201)).toMatchObject({ kind: "refused", why: { en: "nested deeper than 200 levels" } });
  });
});

it.each([
  ["letters", "x"],
  ["escapes", '\\"'],
])("reads a text of many %s without running out of room", (_of, part) => {
  const text = `{"a": "${part.repeat(7_000_000)}"}`;
  expect(strictJson(text).kind).toBe("value");
});
