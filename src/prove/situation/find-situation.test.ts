import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactValue, Truth } from "../../conditions/fact-value.js";
import { parseCondition } from "../../conditions/parse-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Fact, FactType } from "../../model/vocabulary.js";
import { withDerived } from "./derived-facts.js";
import { findSituation } from "./find-situation.js";
import type { Derivation, SituationContext } from "./situation-context.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const levels = ["rutin", "serius", "krisis"];
const types: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.status": { kind: "choice", choices: levels, ordered: true },
  "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0, maximum: 5000 },
  "isu.laporan": { kind: "number", unit: "" },
  "isu.lama": { kind: "duration", unit: "jam" },
  "isu.terdeteksi": { kind: "event" },
  "isu.dijawab": { kind: "event" },
  "isu.ditutup": { kind: "event" },
  "isu.pembuat": { kind: "reference" },
  "isu.pemeriksa": { kind: "reference" },
  "isu.pemicu": {
    kind: "list",
    choices: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
    register: undefined,
  },
  "isu.tingkat": { kind: "derived", by: "tabel", choices: levels, ordered: true },
  "isu.darurat": { kind: "derived", by: "darurat", choices: ["ya", "tidak"], ordered: false },
};
const facts = new Map(
  Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]),
);
const at = Date.UTC(2026, 7, 13, 2) / 1000;

function tree(text: string): Condition {
  const { value } = parseCondition(text, (start, end) => ({ file: "", start, end }));
  if (!value) throw new Error(text);
  return value;
}

const derivations: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  [
    "isu.tingkat",
    {
      fact: "isu.tingkat",
      rows: [
        { when: tree("isu.pemicu memuat {a, b}"), value: "krisis" },
        { when: tree("isu.jangkauan >= 1.000"), value: "serius" },
      ],
      fallback: "rutin",
    },
  ],
  [
    "isu.darurat",
    { fact: "isu.darurat", rows: [{ when: tree("isu.tingkat = krisis"), value: true }], fallback: false },
  ],
]);
const context: SituationContext = {
  vocabulary: { facts, registers: new Map() },
  at,
  calendar: undefined,
  derivations,
  stateOf: (state, rule) =>
    rule === "batas" && state === "overdue"
      ? tree("sudah isu.terdeteksi dan belum isu.dijawab dan bukan sekarang paling lambat 1 jam sejak isu.terdeteksi")
      : rule === "putar"
        ? tree("terlampaui putar dan isu.lintas")
        : undefined,
};

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

const atoms = [
  "isu.lintas",
  "isu.status >= serius",
  "isu.jangkauan >= 2",
  "isu.jangkauan < isu.laporan",
  "isu.laporan <= 3",
  "isu.tingkat = serius",
  "isu.darurat",
  "isu.pemicu memuat {a, c}",
  "isu.pemicu memuat {c, d}",
  "sudah isu.dijawab",
  "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
  "isu.dijawab sebelum isu.terdeteksi",
  "sekarang paling cepat 30 menit sejak isu.dijawab",
  "isu.pembuat = isu.pemeriksa",
];
const conditions = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...atoms),
    tie("text").map((text) => `bukan (${text})`),
    fc.array(tie("text"), { minLength: 2, maxLength: 4 }).map((all) => all.map((one) => `(${one})`).join(" dan ")),
    fc.array(tie("text"), { minLength: 2, maxLength: 3 }).map((all) => all.map((one) => `(${one})`).join(" atau ")),
  ),
})).text;
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
