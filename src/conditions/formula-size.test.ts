import { expect, it } from "vitest";
import type { Formula } from "../model/formula.js";
import { fitsLimits, formulaLimits, formulaSize } from "./formula-size.js";

const x: Formula = { "===": [{ var: "a.b" }, true] };
const nested = (depth: number): Formula => (depth === 1 ? x : { "!": [nested(depth - 1)] });
const wide = (terms: number): Formula => ({ or: Array.from({ length: terms }, () => x) });

it.each<[string, Formula, number, number]>([
  ["a constant", true, 1, 1],
  ["a comparison", x, 1, 1],
  ["an ordering", { "<": [{ var: "a.b" }, 3] }, 1, 1],
  ["a membership", { in: [{ var: "a.b" }, ["x", "y"]] }, 1, 1],
  ["a negation", { "!": [x] }, 2, 1],
  ["a conjunction", { and: [x, x, x] }, 2, 3],
  ["a disjunction of two depths", { or: [x, { and: [x, { "!": [x] }] }] }, 4, 3],
  ["a constant within", { and: [true, x] }, 2, 2],
  ["a quantifier, itself a term, whose list is none", { some: [{ var: "a.b" }, { and: [x, x] }] }, 3, 3],
  ["the other quantifier", { none: [{ var: "a.b" }, x] }, 2, 2],
])("%s", (_, formula, depth, terms) => {
  expect(formulaSize(formula)).toEqual({ depth, terms });
});

it("fits up to the limits and not beyond, in depth and in terms", () => {
  expect([nested(formulaLimits.depth), nested(formulaLimits.depth + 1)].map(fitsLimits)).toEqual([true, false]);
  expect([wide(formulaLimits.terms), wide(formulaLimits.terms + 1)].map(fitsLimits)).toEqual([true, false]);
});
