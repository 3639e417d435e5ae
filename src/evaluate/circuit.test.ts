// Circuits sort each fact into classes and look up what follows. What they answer is held here against the formulas, read one by one.
import { expect, it } from "vitest";
import type { FactType } from "../model/generated/rules-wire.js";
import { allOf, anyOf, below, book, type ConditionSketch, is, type NormSketch, no, yes } from "../testing/rule-book.js";
import { applying, isApplying } from "./applying.js";
import type { Facts } from "./encode-facts.js";
import { evalFormula } from "./eval-formula.js";
import { loadRules } from "./load-rules.js";

const at = "2026-08-18T10:00:00+08:00";
const number: FactType = { kind: "number", unit: "kali" };
const facts: Readonly<Record<string, FactType>> = {
  "a.satu": { kind: "boolean" },
  "a.dua": { kind: "boolean" },
  "a.tingkat": { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
  // Bounds that lie close together, far apart, far away, and too many for a table.
  "a.dekat": number,
  "a.jauh": number,
  "a.besar": number,
  "a.banyak": number,
  "a.teks": { kind: "text" },
  "a.lain": { kind: "text" },
  "a.pemicu": { kind: "list", choices: ["x", "y"] },
};
const given = (name: string) => ({ "!": [{ "===": [{ var: name }, null] }] }) as const;
const sameText: ConditionSketch = {
  holds: { and: [given("a.teks"), given("a.lain"), { "===": [{ var: "a.teks" }, { var: "a.lain" }] }] },
  fails: { and: [given("a.teks"), given("a.lain"), { "!": [{ "===": [{ var: "a.teks" }, { var: "a.lain" }] }] }] },
};
const hasX: ConditionSketch = {
  holds: { and: [given("a.pemicu"), { in: ["x", { var: "a.pemicu" }] }] },
  fails: { and: [given("a.pemicu"), { "!": [{ in: ["x", { var: "a.pemicu" }] }] }] },
};
const [far, huge] = [100_000, 10 ** 12];
const bounds: Readonly<Record<string, readonly number[]>> = {
  "a.dekat": [-3, 0, 1, 7, 40],
  "a.jauh": [-far, 0, far],
  "a.besar": [-huge, huge],
  "a.banyak": Array.from({ length: 130 }, (_, i) => 3 * i),
};
const leaves: readonly ConditionSketch[] = [
  yes("a.satu"),
  yes("a.dua"),
  ...["rutin", "serius", "krisis"].map((level) => is("a.tingkat", level)),
  ...["p", "q", "other"].map((text) => is("a.teks", text)),
  sameText,
  hasX,
  ...Object.entries(bounds).flatMap(([name, all]) => all.map((bound) => below(name, bound))),
];
/** Each alone, each with its neighbours, and the opposites: several hundred norms, in no order of facts. */
const conditions: readonly ConditionSketch[] = leaves.flatMap((leaf, i) => {
  const [next, far] = [leaves[(i + 1) % leaves.length], leaves[(i * 7 + 3) % leaves.length]] as [
    ConditionSketch,
    ConditionSketch,
  ];
  return [leaf, no(allOf(leaf, far)), anyOf(allOf(leaf, no(far)), no(next))];
});
const norms: readonly NormSketch[] = conditions.map((when, i) => ({
  id: `n${i}`,
  when,
  ...(i % 5 === 0 && i + 2 < conditions.length ? { defeatedBy: [`n${i + 1}`] } : {}),
}));
const rules = loadRules(book({ facts, norms }));

/** Values on both sides of every bound and on it, one fact at a time around a middle case; and cases with next to nothing. */
const middle: Facts = {
  "a.satu": true,
  "a.dua": false,
  "a.tingkat": "serius",
  "a.dekat": 5,
  "a.jauh": 12,
  "a.besar": 0,
  "a.banyak": 100,
  "a.teks": "p",
  "a.lain": "p",
  "a.pemicu": ["x"],
};
const values: Readonly<Record<string, readonly unknown[]>> = {
  "a.satu": [false, undefined],
  "a.dua": [true, undefined],
  "a.tingkat": ["rutin", "krisis", undefined],
  "a.teks": ["q", "other", "r", "", undefined],
  "a.lain": ["r", undefined],
  "a.pemicu": [[], ["y"], ["y", "x"], undefined],
  ...Object.fromEntries(
    Object.entries(bounds).map(([name, all]) => [
      name,
      [
        ...new Set(all.flatMap((bound) => [bound - 1, bound, bound + 1])),
        2 ** 31,
        -(2 ** 31),
        2 ** 40,
        -(2 ** 40),
        undefined,
      ],
    ]),
  ),
};
const cases: readonly Facts[] = [
  middle,
  {},
  ...Object.entries(values).flatMap(([name, all]) =>
    all.flatMap((value) => [{ ...middle, [name]: value }, { [name]: value }]),
  ),
];

/** The norms whose formulas hold, and that none sets aside whose formulas may hold. */
function slowly(known: Facts): readonly string[] {
  const read = (name: string) => (known[name] ?? null) as never;
  const states = conditions.map(({ holds, fails }) => [evalFormula(holds, read), evalFormula(fails, read)] as const);
  return norms.flatMap(({ id, defeatedBy = [] }, i) =>
    states[i]?.[0] && defeatedBy.every((other) => states[Number(other.slice(1))]?.[1]) ? [id] : [],
  );
}

it("of every case says what the formulas say", () => {
  const wrong = cases.filter((known) => applying(rules, { at, facts: known }).join() !== slowly(known).join());
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(500);
});

it("of one norm says what is said of all", () => {
  for (const known of cases.slice(0, 40)) {
    const all = new Set(applying(rules, { at, facts: known }));
    for (const { id } of norms) expect(isApplying(rules, id, { at, facts: known })).toBe(all.has(id));
  }
  expect(isApplying(rules, "tidak-ada", { at, facts: middle })).toBe(false);
});
