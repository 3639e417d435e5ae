import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictJson } from "./strict-json.js";

it("gives what JSON.parse gives", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = strictJson(text);
      // fast-check writes no key twice, but may well write __proto__.
      if (read.kind === "value") expect(read.value).toEqual(JSON.parse(text));
      else expect(read.why.en).toMatch(/__proto__|constructor|prototype/);
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
])("reads %s", (text) => {
  expect(strictJson(text).kind).toBe("value");
});

describe("refuses", () => {
  it.each([
    ['{"a": 1,\n "a": 2}', '"a" stands twice (line 2)'],
    ['{"x": [{"a": {"b": [1, 2], "c": 3}, "a": 2}]}', '"a" stands twice'],
    ['{"\\u0061": 1, "a": 2}', '"a" stands twice'],
    ['{"__proto__": {"a": 1}}', '"__proto__" is not accepted'],
    ['{"\\u005f_proto__": 1}', '"__proto__" is not accepted'],
    ['{"a": [{"constructor": 1}]}', '"constructor" is not accepted'],
    ["{'a': 1}", "not valid JSON"],
    ["", "not valid JSON"],
    ['{"a": 1} x', "not valid JSON"],
    ['{"a": NaN}', "not valid JSON"],
  ])("%s", (text, why) => {
    const read = strictJson(text);
    expect(read.kind === "refused" && read.why.en).toContain(why);
  });

  it("what is too large, before it is read", () => {
    expect(strictJson(`"${" ".repeat(20_000_000)}"`)).toMatchObject({ kind: "refused" });
  });

  it("deep nesting without falling over", () => {
    expect(strictJson("[".repeat(200_000)).kind).toBe("refused");
    const nested = (depth: number) => strictJson(`${"[".repeat(depth)}${"]".repeat(depth)}`);
    expect(nested(200).kind).toBe("value");
    expect(nested(201)).toMatchObject({ kind: "refused", why: { en: "nested deeper than 200 levels" } });
  });
});
