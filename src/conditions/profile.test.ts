import { describe, expect, it } from "vitest";
import type { Formula } from "../model/formula.js";
import { allOf, anyOf, given, not, read, same } from "./formulas.js";
import { profileFaults } from "./profile.js";

const x = read("isu.jangkauan");
const known = given("isu.jangkauan");
const faultsOf = (formula: unknown) => profileFaults(formula as Formula).map(({ path, fault }) => `${path} ${fault}`);

describe("the portable profile", () => {
  it.each<[string, Formula]>([
    ["a constant for the whole", true],
    ["ya/tidak and texts by identity", { and: [same(read("a.b"), true), same(read("a.c"), "krisis")] }],
    ["ordering behind its guard", { and: [known, { "<": [x, 3] }] }],
    ["ordering deeper behind a guard", { and: [known, { or: [{ "<": [x, 3] }, { "!": [{ ">": [x, 5] }] }] }] }],
    ["two guarded facts", { and: [known, given("isu.ambang"), { "<=": [x, read("isu.ambang")] }] }],
    ["membership in constants", { in: [read("isu.tingkat"), ["serius", "krisis"]] }],
    ["a guarded list", { and: [given("a.l"), { none: [read("a.l"), { and: [given(""), same(read(""), "x")] }] }] }],
    ["a text in a guarded list", { and: [given("a.l"), { in: ["bencana", read("a.l")] }] }],
    ["a list that must be empty", { and: [given("a.l"), { none: [read("a.l"), true] }] }],
  ])("allows %s", (_case, formula) => {
    expect(faultsOf(formula)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["ordering without a guard", { "<": [x, 3] }, "/</0 unguarded"],
    ["a guard that stands too late", { and: [{ "<": [x, 3] }, known] }, "/and/0/</0 unguarded"],
    ["a guard in another branch", { or: [known, { "<": [x, 3] }] }, "/or/1/</0 unguarded"],
    [
      "the guard of the list for the element",
      { and: [known, { some: [x, { "<": [x, 3] }] }] },
      "/and/1/some/1/</0 unguarded",
    ],
    ["one guard for two facts", { and: [known, { "<": [x, read("b.c")] }] }, "/and/1/</1 unguarded"],
    ["two facts by identity without guards", { and: [known, same(x, read("b.c"))] }, "/and/1/===/1 unguarded"],
    ["a list that may be missing", { some: [read("a.l"), same(read("b"), true)] }, "/some/0 unguarded"],
    ["a text in a list that may be missing", { in: ["bencana", read("a.l")] }, "/in/1 unguarded"],
    ["a number in a list", { and: [given("a.l"), { in: [3, read("a.l")] }] } as unknown, "/and/1/in/0 operands"],
    ["numbers by identity", same(x, 3), "/===/1 number-by-identity"],
    ["fractions", { and: [known, { "<": [x, 1.5] }] }, "/and/1/</1 not-whole"],
    ["numbers no reader holds exactly", { and: [known, { "<": [x, 2 ** 53] }] }, "/and/1/</1 not-whole"],
    ["constants on the left", { "<": [3, 5] }, "/</0 operands"],
    ["sets of numbers", { in: [x, [1, 2]] }, "/in/1 not-a-constant-list"],
    ["sets that repeat themselves", { in: [x, ["a", "a"]] }, "/in/1 not-a-constant-list"],
    ["nested conjunctions", { and: [known, { and: [known, known] }] }, "/and/1 not-flat"],
    ["constants among others", { and: [known, true] }, "/and/1 constant-inside"],
    ["one alone", { and: [known] }, "/and operands"],
    ["three to compare", { "===": [x, 1, 2] }, "/=== operands"],
    ["all", { all: [x, same(read("b"), true)] }, "/all operator"],
    ["==", { "==": [x, null] }, "/== operator"],
    ["two operators at once", { "!": [known], and: [known, known] }, " operator"],
    ["a fact alone", { and: [x, known] }, "/and/0 operands"],
  ])("refuses %s", (_case, formula, fault) => {
    expect(faultsOf(formula)).toContain(fault);
  });

  it("ends at 500 terms and 32 levels", () => {
    const wide = (count: number): Formula => ({
      or: Array.from({ length: count }, (_, i) => same(read(`a.x${i}`), true)),
    });
    expect(faultsOf(wide(500))).toEqual([]);
    expect(faultsOf(wide(501))).toEqual([" too-many-terms"]);
    const deep = (levels: number): Formula => {
      if (levels === 1) return same(x, true);
      const operands = [same(x, true), deep(levels - 1)];
      return levels % 2 ? { and: operands } : { or: operands };
    };
    expect(faultsOf(deep(32))).toEqual([]);
    expect(faultsOf(deep(33))).toEqual([" too-deep"]);
  });
});

describe("putting formulas together", () => {
  const [a, b] = [same(read("a.x"), true), same(read("b.x"), true)];

  it("folds constants and flattens", () => {
    expect([allOf(), anyOf(), allOf(a, true), anyOf(a, false)]).toEqual([true, false, a, a]);
    expect([allOf(a, false, b), anyOf(a, true, b), not(true), not(not(a))]).toEqual([false, true, false, a]);
    expect(allOf(a, allOf(b, a))).toEqual({ and: [a, b, a] });
    expect(anyOf(anyOf(a, b), a)).toEqual({ or: [a, b, a] });
  });

  it("repeats no guard, and leaves out none", () => {
    expect(allOf(known, a, known, given("b.x"))).toEqual({ and: [known, a, given("b.x")] });
    expect(anyOf(known, known)).toEqual({ or: [known, known] });
  });
});
