import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonText } from "./json-text.js";

it("says what JSON says, whatever the value", () => {
  const check = (value: unknown): void => {
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
  };
  fc.assert(fc.property(fc.jsonValue(), check));
});

it("keeps a formula on one line, however long, and parts what is long", () => {
  const holds = { and: Array.from({ length: 20 }, (_, i) => ({ "===": [{ var: `isu.f${i}` }, true] })) };
  const lines = jsonText({ norms: [{ id: "a", when: { holds, fails: false } }] }).split("\n");
  expect(lines.map((line) => line.trim())).toContain(`"holds": ${JSON.stringify(holds)},`);
  expect(lines.length).toBeGreaterThan(5);
});

it("is ASCII whatever is said, so that no reader mistakes its encoding", () => {
  const value = { id: "é", words: "“Isu” – 2 × 3 𝄞 \u2028" };
  expect(jsonText(value)).toMatch(/^[\x20-\x7e\n]*$/);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});
