import { celEnv, parse, plan } from "@bufbuild/cel";
import { describe, expect, it } from "vitest";
import type { Formula } from "../../../model/generated/rules-wire.js";
import { toCel } from "./to-cel.js";

const evaluate = (expression: string, record: object): unknown => plan(celEnv(), parse(expression))(record as never);

describe("a formula in CEL", () => {
  it.each<[string, Formula, string]>([
    ["a constant", true, "true"],
    ["whether a fact is known", { "!": [{ "===": [{ var: "isu.jangkauan" }, null] }] }, "!!has(isu.jangkauan)"],
    ["a comparison, guarded", { "<": [{ var: "isu.jangkauan" }, 10] }, "(has(isu.jangkauan) && isu.jangkauan < 10)"],
    ["a choice among several", { in: [{ var: "a.b" }, ["x", "y"]] }, '(has(a.b) && a.b in ["x", "y"])'],
    ["a word of a list", { in: ["x", { var: "a.b" }] }, '(has(a.b) && "x" in a.b)'],
    ["what is computed", { "===": [{ var: "_.1" }, true] }, '(("1" in _) && _["1"] == true)'],
    ["a name that CEL keeps for itself", { "===": [{ var: "a.in" }, true] }, '(("in" in a) && a["in"] == true)'],
    [
      "an element of a list",
      { some: [{ var: "isu.pihak" }, { "===": [{ var: "anak" }, true] }] },
      "(has(isu.pihak) && isu.pihak.exists(e_, (has(e_.anak) && e_.anak == true)))",
    ],
    [
      "none of a list",
      { none: [{ var: "a.b" }, { "===": [{ var: "" }, "x"] }] },
      '!(has(a.b) && a.b.exists(e_, (true && e_ == "x")))',
    ],
    ["parts", { and: [true, { or: [] }] }, "(true && false)"],
  ])("is %s", (_, formula, expression) => {
    expect(toCel(formula)).toBe(expression);
  });

  it("compares two facts as JsonLogic does: unknown is the same as unknown", () => {
    const expression = toCel({ "===": [{ var: "a.b" }, { var: "a.c" }] });
    const cases = [{}, { b: "x" }, { b: "x", c: "x" }, { b: "x", c: "y" }];
    expect(cases.map((a) => evaluate(expression, { a }))).toEqual([true, false, true, false]);
  });

  it("is never an error, whatever is missing", () => {
    const formula: Formula = { none: [{ var: "a.rows" }, { ">=": [{ var: "n" }, 2] }] };
    const rows = [[], [{}], [{ n: 1n }, {}], [{ n: 2n }]];
    expect(rows.map((one) => evaluate(toCel(formula), { a: { rows: one } }))).toEqual([true, true, true, false]);
    expect(evaluate(toCel(formula), { a: {} })).toBe(true);
  });

  it("keeps every text as it is", () => {
    const text = '“Isu” \\ " / \u2028 \u{1F30A}';
    expect(evaluate(toCel({ "===": [{ var: "a.b" }, text] }), { a: { b: text } })).toBe(true);
  });
});
