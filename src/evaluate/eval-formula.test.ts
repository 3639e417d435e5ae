// What each operator of the portable profile means, above all where something is unknown: nothing but `===` finds anything in it.
import { describe, expect, it } from "vitest";
import type { Formula } from "../model/generated/rules-wire.js";
import { type Encoded, evalFormula, readElement } from "./eval-formula.js";

const record: Readonly<Record<string, Encoded>> = {
  tiga: 3,
  teks: "p",
  ya: true,
  belum: false,
  kosong: [],
  pemicu: ["sara", "hoaks"],
  pihak: [{ usia: 12, nama: "A" }, { usia: 40 }],
};
const holds = (formula: unknown): boolean => evalFormula(formula as Formula, (path) => record[path] ?? null);
const v = (name: string) => ({ var: name });

it("and, or and not are as usual, also of none and of one", () => {
  expect([holds(true), holds(false)]).toEqual([true, false]);
  expect([holds({ and: [true, true] }), holds({ and: [true, false] }), holds({ and: [] })]).toEqual([
    true,
    false,
    true,
  ]);
  expect([holds({ or: [false, true] }), holds({ or: [false, false] }), holds({ or: [] })]).toEqual([
    true,
    false,
    false,
  ]);
  expect([holds({ "!": [true] }), holds({ "!": [false] })]).toEqual([false, true]);
});

describe("a comparison", () => {
  it.each<[string, readonly boolean[]]>([
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    [">", [false, false, true]],
    [">=", [false, true, true]],
  ])("%s of three with four, three and two", (operator, expected) => {
    expect([4, 3, 2].map((other) => holds({ [operator]: [v("tiga"), other] }))).toEqual(expected);
    expect([2, 3, 4].map((other) => holds({ [operator]: [other, v("tiga")] }))).toEqual(expected);
  });

  it.each(["<", "<=", ">", ">="])("%s orders nothing but numbers", (operator) => {
    for (const other of [v("tidak"), v("teks"), v("ya"), v("belum"), null, "2", true]) {
      expect([holds({ [operator]: [v("tiga"), other] }), holds({ [operator]: [other, v("tiga")] })]).toEqual([
        false,
        false,
      ]);
      expect(holds({ [operator]: [other, other] })).toBe(false);
    }
  });

  it("=== is of the same kind and value, and tells what is unknown", () => {
    expect([holds({ "===": [v("teks"), "p"] }), holds({ "===": [v("teks"), "q"] })]).toEqual([true, false]);
    expect([holds({ "===": [v("tidak"), null] }), holds({ "===": [v("belum"), null] })]).toEqual([true, false]);
    expect([holds({ "===": [v("tiga"), "3"] }), holds({ "===": [v("belum"), 0] })]).toEqual([false, false]);
  });

  it("of another operator, or of none, is an error", () => {
    expect(() => holds({ "!=": [v("tiga"), 3] })).toThrow("Not an operator of the portable profile: !=");
    expect(() => holds({})).toThrow("A formula without operator");
  });
});

describe("a list", () => {
  it("holds what is in it, be it written or sent", () => {
    expect([holds({ in: [v("teks"), ["o", "p"]] }), holds({ in: [v("teks"), ["q"]] })]).toEqual([true, false]);
    expect([holds({ in: ["sara", v("pemicu")] }), holds({ in: ["bencana", v("pemicu")] })]).toEqual([true, false]);
    for (const none of ["kosong", "tidak", "teks"]) expect(holds({ in: ["p", v(none)] })).toBe(false);
    expect(holds({ in: [v("tidak"), ["p"]] })).toBe(false);
  });

  it("has some elements, or none, for which a formula holds", () => {
    const ask = (list: string, body: unknown) => [holds({ some: [v(list), body] }), holds({ none: [v(list), body] })];
    expect(ask("pemicu", { "===": [v(""), "hoaks"] })).toEqual([true, false]);
    expect(ask("pemicu", { "===": [v(""), "bencana"] })).toEqual([false, true]);
    expect(ask("pihak", { "<": [v("usia"), 18] })).toEqual([true, false]);
    expect(ask("pihak", { "<": [v("usia"), 12] })).toEqual([false, true]);
    expect(ask("pihak", { "===": [v("nama"), "A"] })).toEqual([true, false]);
  });

  it("that is empty, or unknown, or no list, has none", () => {
    for (const list of ["kosong", "tidak", "teks", "tiga"])
      expect([holds({ some: [v(list), true] }), holds({ none: [v(list), true] })]).toEqual([false, true]);
  });

  it("shows of an element its own attributes alone", () => {
    expect(holds({ some: [v("pihak"), { "===": [v("tiga"), 3] }] })).toBe(false);
    expect(holds({ none: [v("pihak"), { "===": [v("nama"), null] }] })).toBe(false);
    const read = readElement({ usia: 12, kosong: null });
    expect([read("usia"), read("kosong"), read("nama"), read("toString")]).toEqual([12, null, null, null]);
    expect([readElement("sara")(""), readElement("sara")("length"), readElement(null)("usia")]).toEqual([
      "sara",
      null,
      null,
    ]);
  });
});
