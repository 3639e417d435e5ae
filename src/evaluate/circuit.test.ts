// Circuits sort each fact into classes and look up what follows. What they answer is held here against the formulas, read one by one.
import { describe, expect, it } from "vitest";
import type { FactType, Formula } from "../model/generated/rules-wire.js";
import { askedTwice } from "../testing/asked-twice.js";
import {
  allOf,
  always,
  anyOf,
  below,
  book,
  type ConditionSketch,
  is,
  type NormSketch,
  no,
  yes,
} from "../testing/rule-book.js";
import { applying, isApplying } from "./applying.js";
import type { Circuit } from "./circuit.js";
import { openCircuit } from "./circuit-builder.js";
import { decide } from "./decide.js";
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

describe("what is named in a negation alone", () => {
  const negated = (formula: Formula): ConditionSketch => ({
    holds: { "!": [formula] },
    fails: { "!": [{ "!": [formula] }] },
  });
  const law = loadRules(
    book({
      facts,
      norms: [
        { id: "bukan-z", when: negated({ "===": [{ var: "a.teks" }, "z"] }) },
        { id: "tidak-di-bawah-9", when: negated({ "<": [{ var: "a.dekat" }, 9] }) },
        {
          id: "bukan-keduanya",
          when: negated({ or: [{ "===": [{ var: "a.lain" }, "y"] }, { ">": [{ var: "a.jauh" }, 5] }] }),
        },
      ],
    }),
  );
  const told = (known: Facts) => applying(law, { at, facts: known });
  it("is told from all else as well", () => {
    expect(told({ "a.teks": "z", "a.dekat": 8, "a.lain": "y", "a.jauh": 5 })).toEqual([]);
    expect(told({ "a.teks": "y", "a.dekat": 9, "a.lain": "z", "a.jauh": 5 })).toEqual([
      "bukan-z",
      "tidak-di-bawah-9",
      "bukan-keduanya",
    ]);
    expect(told({ "a.teks": "z", "a.dekat": 8, "a.lain": "z", "a.jauh": 6 })).toEqual([]);
  });
});

describe("the norms a state of another duty decides", () => {
  const event: FactType = { kind: "event" };
  const law = loadRules(
    book({
      facts: { ...facts, "x.diminta": event, "x.dijawab": event },
      steps: [{ kind: "state", name: "_.1", state: "met", norms: ["jawab"] }],
      norms: [
        {
          id: "jawab",
          when: anyOf(allOf(yes("a.satu"), is("a.tingkat", "krisis")), allOf(yes("a.dua"), below("a.dekat", 3))),
          owes: { act: "jawab", done: "x.dijawab" },
        },
        { id: "teruskan", when: allOf(yes("_.1"), yes("a.satu")) },
        { id: "tunggu", when: no(yes("_.1")) },
        { id: "jangan", when: yes("_.1"), bars: { act: "terbitkan" } },
      ],
    }),
  );
  const told = (known: Facts) => applying(law, { at, facts: known });
  const done = "2026-08-18T09:00:00+08:00";
  it("are told though that duty is not asked about", () => {
    expect(told({ "a.satu": true, "a.tingkat": "krisis", "x.dijawab": done })).toEqual(["jawab", "teruskan", "jangan"]);
    expect(told({ "a.dua": true, "a.dekat": 2, "a.satu": true, "x.dijawab": done })).toEqual([
      "jawab",
      "teruskan",
      "jangan",
    ]);
    expect(told({ "a.dua": false, "a.satu": false, "x.dijawab": done })).toEqual(["tunggu"]);
    expect(told({ "a.satu": true, "a.tingkat": "krisis", "x.dijawab": null })).toEqual(["jawab", "tunggu"]);
    expect(told({ "a.satu": true, "a.dua": false, "x.dijawab": done })).toEqual([]);
  });
  it("are told where one of them alone is asked about", () => {
    const verdict = (dekat: number) =>
      askedTwice(() => {
        const known = { "a.satu": false, "a.dua": true, "a.dekat": dekat, "x.dijawab": done };
        return decide(law, { roles: ["admin"], act: "terbitkan", at, facts: known });
      }).verdict;
    expect([verdict(2), verdict(3)]).toEqual(["deny", "permit"]);
  });
});

it("looks at each fact once, and of two facts only at what compares them", () => {
  const less: ConditionSketch = {
    holds: { "<": [{ var: "a.dekat" }, { var: "a.jauh" }] },
    fails: { ">=": [{ var: "a.dekat" }, { var: "a.jauh" }] },
  };
  const seen: string[] = [];
  const law = loadRules(
    book({
      facts,
      norms: [
        { id: "n1", when: allOf(yes("a.satu"), less) },
        { id: "n2", when: anyOf(no(yes("a.satu")), hasX, less) },
      ],
    }),
    undefined,
    (source) => seen.push(source),
  );
  for (const known of [{}, middle]) {
    seen.length = 0;
    applying(law, { at, facts: known });
    // The day asked about has no name.
    expect([...seen].sort()).toEqual(
      [
        "",
        "a.pemicu",
        "a.satu",
        ...[less.fails, less.holds, { in: ["x", { var: "a.pemicu" }] }]
          .map((formula) => JSON.stringify(formula))
          .sort(),
      ].sort(),
    );
  }
});

it("of a norm that always applies, or never, or by a fact nobody declares, says so as of all others", () => {
  const other = (operator: "<" | ">="): Formula =>
    ({ [operator]: [{ var: "a.dekat" }, { var: "tidak.ada" }] }) as unknown as Formula;
  const law = loadRules(
    book({
      facts,
      norms: [
        { id: "selalu", when: always },
        { id: "tidak-pernah", when: no(always) },
        { id: "tidak-diketahui", when: { holds: other("<"), fails: other(">=") } },
        { id: "tidak-ada-pula", when: below("tidak.ada", 5) },
        { id: "kecuali", when: always, defeatedBy: ["tidak-pernah"] },
        { id: "dikecualikan", when: always, defeatedBy: ["selalu"] },
        { id: "terbuka", when: always, defeatedBy: ["tidak-diketahui"] },
      ],
    }),
  );
  for (const known of [{}, middle]) {
    expect(applying(law, { at, facts: known })).toEqual(["selalu", "kecuali"]);
    const builder = openCircuit(law.slots(), law.norms, { norms: law.book.norms });
    const columns = law.book.norms.map((norm) => builder.applies(norm, () => true).holds);
    const circuit = builder.finish(columns);
    expect([columns.slice(0, 2), circuit.initial[0], circuit.inverted[0]]).toEqual([[true, false], 0b10, 0b1000000]);
  }
});

describe("facts with few classes", () => {
  const names = Array.from({ length: 12 }, (_, i) => `b.${i}`);
  const groups = (norms: number): number => {
    const law = loadRules(
      book({
        facts: Object.fromEntries(names.map((name) => [name, { kind: "boolean" }])),
        norms: Array.from({ length: norms }, (_, i) => ({ id: `n${i}`, when: yes(names[i % 12] as string) })),
      }),
    );
    const builder = openCircuit(law.slots(), law.norms, { norms: law.book.norms });
    return builder.finish(law.book.norms.map((norm) => builder.applies(norm, () => true).holds)).offsets.length;
  };
  it("are read together, as many as have 64 combinations; more while rows are short", () => {
    // 3 classes each: 27 combinations of three, 243 of five.
    expect(groups(600)).toBe(4);
    expect(groups(100)).toBe(3);
  });
});

describe("of alternatives inside conditions", () => {
  const laid = (norms: readonly NormSketch[]): Circuit => {
    const law = loadRules(book({ facts, norms }));
    const builder = openCircuit(law.slots(), law.norms, { norms: law.book.norms });
    return builder.finish(law.book.norms.map((norm) => builder.applies(norm, () => true).holds));
  };
  const plain = (count: number): readonly NormSketch[] =>
    Array.from({ length: count }, (_, i) => ({ id: `p${i}`, when: allOf(yes("a.satu"), below("a.dekat", i)) }));
  const withOr = (count: number): readonly NormSketch[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `o${i}`,
      when: allOf(yes("a.satu"), anyOf(yes("a.dua"), below("a.banyak", i))),
    }));
  const nested = (count: number): readonly NormSketch[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `d${i}`,
      when: allOf(
        yes("a.satu"),
        anyOf(yes("a.dua"), allOf(below("a.banyak", i), anyOf(is("a.teks", "p"), below("a.jauh", i)))),
      ),
    }));

  it("those of many norms are joined a word at a time, level by level, and none by itself", () => {
    // 100 norms are 4 words; each level of alternatives as many more, and so does what stands between two of them.
    expect(laid(plain(100))).toMatchObject({ width: 4, late: [], joins: { length: 0 } });
    expect(laid(withOr(100))).toMatchObject({ width: 8, late: [], joins: { length: 4 * 3 } });
    expect(laid(nested(100))).toMatchObject({ width: 16, late: [], joins: { length: 3 * 4 * 3 } });
    expect(laid([...plain(100), ...withOr(100)])).toMatchObject({ width: 16, late: [], joins: { length: 4 * 3 } });
  });

  it("those of one norm in twenty are decided one by one, in a column of its own each", () => {
    const few = laid([...plain(100), ...withOr(3)]);
    expect([few.width, few.joins.length, few.late.length]).toEqual([8, 0, 3]);
    expect(few.late.map(({ classOf }) => classOf)).toEqual([undefined, undefined, undefined]);
    expect(laid([...plain(64), ...withOr(1)]).late).toHaveLength(1);
  });

  it("one that several norms share is decided once", () => {
    const shared = anyOf(yes("a.dua"), is("a.teks", "q"));
    const norms = [...plain(90), ...["s1", "s2"].map((id) => ({ id, when: allOf(shared, yes("a.satu")) }))];
    expect(laid(norms).late).toHaveLength(1);
  });
});
