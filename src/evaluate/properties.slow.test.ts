import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, below, book, type ConditionSketch, is, type NormSketch, no, yes } from "../testing/rule-book.js";
import { applying, explainApplying } from "./applying.js";
import { decide } from "./decide.js";
import type { Facts } from "./encode-facts.js";
import { evalFormula } from "./eval-formula.js";
import { loadRules } from "./load-rules.js";
import type { RuleBook } from "./rule-book.js";

const at = "2026-08-18T10:00:00+08:00";
const levels = ["rutin", "perhatian", "serius", "krisis"];
const facts = {
  "a.satu": { kind: "boolean" },
  "a.dua": { kind: "boolean" },
  "a.tingkat": { kind: "choice", choices: levels, ordered: true },
  "a.jumlah": { kind: "number", unit: "kali" },
  "a.lain": { kind: "number", unit: "kali" },
  "a.pemicu": { kind: "list", choices: ["x", "y"] },
  "a.teks": { kind: "text" },
  "a.turunan": { kind: "choice", choices: ["ya", "mungkin", "tidak"], ordered: false },
} as const;

/** `x < y` of two facts. */
const less: ConditionSketch = {
  holds: { and: [given("a.jumlah"), given("a.lain"), { "<": [{ var: "a.jumlah" }, { var: "a.lain" }] }] },
  fails: { and: [given("a.jumlah"), given("a.lain"), { ">=": [{ var: "a.jumlah" }, { var: "a.lain" }] }] },
};
const contains: ConditionSketch = {
  holds: { and: [given("a.pemicu"), { in: ["x", { var: "a.pemicu" }] }] },
  fails: { and: [given("a.pemicu"), { "!": [{ in: ["x", { var: "a.pemicu" }] }] }] },
};
const someElement: ConditionSketch = {
  holds: { and: [given("a.pemicu"), { some: [{ var: "a.pemicu" }, { "===": [{ var: "" }, "y"] }] }] },
  fails: { and: [given("a.pemicu"), { none: [{ var: "a.pemicu" }, { "===": [{ var: "" }, "y"] }] }] },
};
function given(name: string) {
  return { "!": [{ "===": [{ var: name }, null] }] } as const;
}

const leaf: fc.Arbitrary<ConditionSketch> = fc.oneof(
  fc.constantFrom("a.satu", "a.dua").map(yes),
  fc.constantFrom(...levels).map((level) => is("a.tingkat", level)),
  fc.constantFrom("ya", "mungkin", "tidak").map((value) => is("a.turunan", value)),
  fc.tuple(fc.constantFrom("a.jumlah", "a.lain"), fc.integer({ min: -1, max: 3 })).map(([name, n]) => below(name, n)),
  fc.constantFrom("p", "q").map((text) => is("a.teks", text)),
  fc.constantFrom(less, contains, someElement),
);
const condition = fc.letrec<{ tree: ConditionSketch }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    leaf,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts) => anyOf(...parts)),
    tie("tree").map(no),
  ),
})).tree;

const roles = ["setiap-orang", "admin", "pic"];
const acts = ["sebar", "terbit", "hapus"];
/** Norms of all kinds; each may be defeated by later ones, so that edges never close a circle. */
const norms: fc.Arbitrary<readonly NormSketch[]> = fc
  .array(
    fc.record({
      when: condition,
      act: fc.constantFrom(...acts),
      kind: fc.constantFrom("bar", "bar", "grant", "requirement", "approval"),
      bound: fc.subarray(roles, { maxLength: 2 }),
      also: condition,
      defeats: fc.array(fc.nat(6), { maxLength: 2 }),
      validity: fc.constantFrom({ from: "2026-01-01" }, { from: "2026-01-01" }, { from: "2026-09-01" }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drawn) =>
    drawn.map(({ when, act, kind, bound, also, defeats, validity }, index): NormSketch => {
      const defeatedBy = [...new Set(defeats.map((step) => index + 1 + step))]
        .filter((later) => later < drawn.length)
        .map((later) => `n${later}`);
      const common = { id: `n${index}`, when, bound, defeatedBy, validity };
      if (kind === "grant") return { ...common, grants: act };
      if (kind === "requirement") return { ...common, bars: { act, anyActor: true, when: also } };
      if (kind === "approval") return { ...common, bars: { act, approval: { mode: "any", roles: ["pic"] } } };
      return { ...common, bars: { act } };
    }),
  );

const derived = (rows: readonly ConditionSketch[], hit: "first" | "unique" | "highest") =>
  ({
    kind: "derived",
    name: "a.turunan",
    by: "tabel",
    type: facts["a.turunan"],
    hit,
    rows: rows.map((row, index) => ({ ...row, value: ["ya", "mungkin"][index] as string, said: { id: "", en: "" } })),
    default: "tidak",
    reads: Object.keys(facts).filter((name) => name !== "a.turunan"),
    source: "d#tabel",
  }) as const;
const leafOfFacts = leaf.filter(({ said }) => !said?.startsWith("a.turunan"));
const books: fc.Arbitrary<RuleBook> = fc
  .tuple(norms, fc.array(leafOfFacts, { minLength: 2, maxLength: 2 }), fc.constantFrom("first", "unique", "highest"))
  .map(([sketches, rows, hit]) =>
    book({
      roles: ["setiap-orang", "admin < setiap-orang", "pic < setiap-orang"],
      acts: ["sebar", "terbit < sebar", { id: "hapus", default: "forbidden" }],
      facts,
      steps: [derived(rows, hit)],
      norms: sketches,
    }),
  );

const allFacts: fc.Arbitrary<Facts> = fc.record({
  "a.satu": fc.boolean(),
  "a.dua": fc.boolean(),
  "a.tingkat": fc.constantFrom(...levels),
  "a.jumlah": fc.integer({ min: -2, max: 4 }),
  "a.lain": fc.integer({ min: -2, max: 4 }),
  "a.pemicu": fc.subarray(["x", "y"]),
  "a.teks": fc.constantFrom("p", "q", "r"),
});
const cases = fc.record({
  given: allFacts,
  kept: fc.subarray(Object.keys(facts)),
  actor: fc.subarray(roles, { minLength: 1 }),
  act: fc.constantFrom(...acts),
  approvals: fc.constantFrom([], [{ by: "pic", at, decision: "approved" as const }]),
});
const some = (given: Facts, kept: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(given).filter(([name]) => kept.includes(name)));

describe("SEMANTICS 3", () => {
  it("takes no verdict back when a missing fact arrives, and asks for nothing once all are given", () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(books, cases, (made, { given, kept, actor, act, approvals }) => {
        const rules = loadRules(made);
        const ask = (known: Facts) => decide(rules, { roles: actor, act, at, facts: known, approvals });
        const [partly, wholly] = [ask(some(given, kept)), ask(given)];
        verdicts.add(partly.verdict);
        expect(wholly.verdict).not.toBe("needs_facts");
        if (partly.verdict !== "needs_facts") expect(partly.verdict).toBe(wholly.verdict);
        else {
          expect(partly.needs.length).toBeGreaterThan(0);
          expect(partly.needs.filter((name) => kept.includes(name))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
    expect([...verdicts].sort()).toEqual(["deny", "needs_approval", "needs_facts", "permit"]);
  });

  it("decides as the slow reading of the definitions does", () => {
    fc.assert(
      fc.property(books, cases, (made, { given, kept, actor, act, approvals }) => {
        const known = some(given, kept);
        const rules = loadRules(made);
        const first = decide(rules, { roles: actor, act, at, facts: known, approvals });
        // Asked again, the question is compiled.
        expect(decide(rules, { roles: actor, act, at, facts: known, approvals })).toEqual(first);
        expect(first.verdict).toBe(slowVerdict(made, known, actor, act, approvals.length > 0));
        expect(applying(rules, { at, facts: known })).toEqual(slowApplying(made, known));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("deciding all norms at once", () => {
  it("explains the same norms it names", () => {
    fc.assert(
      fc.property(books, cases, (made, { given, kept }) => {
        const rules = loadRules(made);
        const question = { at, facts: some(given, kept) };
        expect(explainApplying(rules, question).norms.map(({ norm }) => norm)).toEqual(applying(rules, question));
      }),
      { numRuns: 300 },
    );
  });

  it("makes each comparison once, however many norms share it", () => {
    const shared = allOf(yes("a.satu"), is("a.tingkat", "krisis"), less, contains, anyOf(yes("a.dua"), less));
    const many = Array.from(
      { length: 200 },
      (_, index): NormSketch => ({ id: `n${index}`, when: index % 2 === 0 ? shared : no(shared) }),
    );
    const seen: string[] = [];
    const rules = loadRules(book({ facts, norms: many }), undefined, (source) => seen.push(source));
    applying(rules, { at, facts: { "a.satu": true } });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBe(new Set(seen).size);
    // Six facts (two numbers compared with each other, a list and its guard), the day, `<` and `>=` of two facts, `x in pemicu`.
    expect(seen.length).toBeLessThanOrEqual(6 + 1 + 3);
  });
});

// The definitions of SEMANTICS 3 once more, with nothing shared, indexed or remembered.
type Truth = boolean | undefined;
function slow(made: RuleBook, known: Facts) {
  const record: Record<string, unknown> = { ...known };
  const read = (name: string) => (record[name] ?? null) as never;
  const truth = ({ holds, fails }: { holds: never; fails: never }): Truth =>
    evalFormula(holds, read) ? true : evalFormula(fails, read) ? false : undefined;
  const [step] = made.steps;
  if (step?.kind === "derived") {
    const open = step.rows.findIndex((row) => truth(row as never) !== false);
    const row = step.rows[open];
    if (!row) record[step.name] = step.default;
    else if (truth(row as never)) record[step.name] = row.value;
  }
  const applies = (id: string, counts: (norm: RuleBook["norms"][number]) => boolean): Truth => {
    const norm = made.norms.find((one) => one.id === id);
    if (!norm) return false;
    const others = norm.defeatedBy
      .map((other) => made.norms.find((one) => one.id === other))
      .map((other) => (other && counts(other) ? applies(other.id, counts) : false));
    const parts = [truth(norm.when as never), ...others.map((one) => (one === undefined ? undefined : !one))];
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  };
  return { truth, applies };
}
const inForce = ({ validity }: RuleBook["norms"][number]): boolean => validity.from <= "2026-08-18";

function slowApplying(made: RuleBook, known: Facts): readonly string[] {
  const { applies } = slow(made, known);
  return made.norms.filter((norm) => inForce(norm) && applies(norm.id, inForce) === true).map(({ id }) => id);
}

function slowVerdict(made: RuleBook, known: Facts, actor: readonly string[], act: string, approved: boolean): string {
  const { truth, applies } = slow(made, known);
  const above = new Set([...actor, "setiap-orang"]);
  const acts = act === "terbit" ? ["terbit", "sebar"] : [act];
  const bound = (norm: RuleBook["norms"][number]) =>
    norm.bound.length === 0 || norm.bound.some((role) => above.has(role));
  const inN = (norm: RuleBook["norms"][number]): boolean =>
    inForce(norm) &&
    ((norm.bars !== undefined && acts.includes(norm.bars.act) && (norm.bars.anyActor || bound(norm))) ||
      (norm.grants !== undefined && acts.includes(norm.grants) && bound(norm)));
  const members = made.norms.filter(inN);
  const bars = members.flatMap((norm) => {
    if (!norm.bars) return [];
    const parts = [applies(norm.id, inN), norm.bars.when ? truth(norm.bars.when as never) : true];
    const bar = parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    return [{ bar: norm.bars.approval && approved ? false : bar, approval: norm.bars.approval !== undefined }];
  });
  const grants = members.filter(({ grants }) => grants !== undefined).map(({ id }) => applies(id, inN));
  if (bars.some(({ bar, approval }) => bar === true && !approval)) return "deny";
  const ungranted = act === "hapus" && !grants.includes(true);
  if (ungranted && !grants.includes(undefined)) return "deny";
  if (ungranted || bars.some(({ bar }) => bar === undefined)) return "needs_facts";
  return bars.some(({ bar }) => bar === true) ? "needs_approval" : "permit";
}
