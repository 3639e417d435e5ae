import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactValue, Truth } from "../../conditions/fact-value.js";
import type { Condition } from "../../model/condition.js";
import { at, conditions, context, derivations, levels, tree } from "../../testing/search-world.js";
import { withDerived } from "./derived-facts.js";
import { findSituation } from "./find-situation.js";

function truth(condition: Condition, given: ReadonlyMap<string, FactValue>): Truth {
  const evaluation = { vocabulary: context.vocabulary, at, calendar: undefined };
  return evaluateCondition(condition, withDerived(given, derivations, evaluation), evaluation);
}

describe("a situation is found", () => {
  it.each([
    "isu.lintas dan bukan isu.status = rutin",
    "isu.jangkauan > 999 dan isu.jangkauan < 1.001",
    "isu.jangkauan >= 5.000",
    "isu.laporan > 3 dan isu.laporan != 4",
    "isu.lama > 90 menit dan isu.lama <= 2 jam",
    "isu.pembuat = isu.pemeriksa",
    "isu.pembuat != isu.pemeriksa",
    "isu.pemicu memuat {c} dan bukan isu.pemicu memuat {a, b, d}",
    "isu.tingkat = krisis",
    "isu.tingkat = serius dan isu.jangkauan < 1.001",
    "isu.tingkat < isu.status",
    "isu.darurat",
    "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
    "bukan isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
    "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi dan isu.terdeteksi paling lambat 30 menit sejak isu.ditutup dan isu.ditutup sebelum isu.terdeteksi dan isu.terdeteksi sebelum isu.dijawab",
    "ada p dari isu.pemicu yang p = c",
    "jumlah p dari isu.pemicu yang p dalam {c, d, e} >= 3",
  ])("for %s", (text) => {
    const result = findSituation(tree(text), context);
    if (result.kind !== "found") throw new Error(result.kind);
    expect(truth(tree(text), result.facts)).toBe(true);
  });

  it("with what follows from it", () => {
    const result = findSituation(tree("isu.darurat"), context);
    expect(result).toMatchObject({
      kind: "found",
      derived: new Map<string, FactValue>([
        ["isu.tingkat", "krisis"],
        ["isu.darurat", true],
      ]),
    });
    expect(result.kind === "found" && [...result.facts.keys()]).toEqual(["isu.pemicu", "isu.jangkauan"].sort());
  });

  it("where a limit has passed", () => {
    const result = findSituation(tree("terlampaui batas"), context);
    const found = result.kind === "found" ? result.facts.get("isu.terdeteksi") : undefined;
    expect(found).toBeLessThan(at - 3600);
  });
});

describe("there is none", () => {
  it.each([
    "isu.lintas dan bukan isu.lintas",
    "isu.jangkauan > 5.000",
    "isu.jangkauan > 10 dan isu.jangkauan < 11",
    "isu.status > krisis",
    "isu.tingkat = krisis dan bukan isu.darurat",
    "isu.tingkat = rutin dan isu.jangkauan >= 1.000",
    "sudah isu.dijawab dan belum isu.dijawab",
    "bukan diketahui isu.dijawab",
    "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi dan isu.dijawab paling cepat 2 jam sejak isu.terdeteksi",
  ])("for %s", (text) => {
    expect(findSituation(tree(text), context)).toEqual({ kind: "none", valuations: expect.any(Number) });
  });
});

it("what no calendar can judge is not said to be impossible", () => {
  expect(findSituation(tree("isu.terdeteksi dalam 7 hari terakhir"), context)).toMatchObject({
    kind: "unknown",
    why: "calendar",
  });
});

it("a search that may test or look at too little says so, and how much it looked at", () => {
  const goal = tree("isu.laporan = 7 dan isu.jangkauan = 9 dan isu.lintas");
  expect(findSituation(goal, context, { budget: 5 })).toMatchObject({ kind: "unknown", why: "limit" });
  expect(findSituation(goal, context, { valuations: 3 })).toEqual({ kind: "unknown", why: "limit", valuations: 3 });
  const { valuations } = findSituation(goal, context);
  expect(findSituation(goal, context, { valuations })).toMatchObject({ kind: "found", valuations });
  expect(findSituation(goal, context, { valuations: valuations - 1 })).toMatchObject({ kind: "unknown" });
});

it("a state that leads back to itself is unknown", () => {
  expect(findSituation(tree("terlampaui putar"), context)).toEqual({ kind: "none", valuations: 1 });
});

const instants = fc.option(fc.integer({ min: at - 8000, max: at }), { nil: null });
const records = fc.record({
  "isu.lintas": fc.boolean(),
  "isu.status": fc.constantFrom(...levels),
  "isu.jangkauan": fc.integer({ min: 0, max: 1001 }),
  "isu.laporan": fc.integer({ min: 0, max: 6 }),
  "isu.pemicu": fc.subarray(["a", "b", "c", "d", "l"]),
  "isu.dijawab": instants,
  "isu.terdeteksi": instants,
  "isu.pembuat": fc.constantFrom("x", "y"),
  "isu.pemeriksa": fc.constantFrom("x", "y"),
});

describe("properties", () => {
  it("what is found makes the condition true; what there is none of, no random situation makes true", () => {
    let decided = 0;
    fc.assert(
      fc.property(conditions, fc.array(records, { minLength: 20, maxLength: 20 }), (text, all) => {
        const condition = tree(text);
        const result = findSituation(condition, context);
        if (result.kind === "unknown") return;
        decided++;
        if (result.kind === "found") expect(truth(condition, result.facts)).toBe(true);
        else for (const one of all) expect(truth(condition, new Map(Object.entries(one)))).not.toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(decided).toBeGreaterThan(350);
  });
});
