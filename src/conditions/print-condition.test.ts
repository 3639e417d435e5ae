import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  ComparisonOperator,
  Condition,
  Count,
  FactName,
  Moment,
  NumberValue,
  TimePoint,
  Value,
} from "../model/condition.js";
import type { Duration, TimeUnit } from "../model/duration.js";
import { factsOf } from "./facts-of.js";
import { parseCondition } from "./parse-condition.js";
import { printCondition } from "./print-condition.js";
import { isFreeWord, neverValues } from "./reserved-words.js";
import { sayCondition } from "./say-condition.js";
import { unitWords } from "./time-units.js";

const span = { file: "test.md", start: 0, end: 0 };

// Every kind of node, with names as drafters may choose them.
const letters = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);
const lone = letters.filter(isFreeWord);
const dotted = fc.array(letters, { minLength: 2, maxLength: 3 });
const named = (path: fc.Arbitrary<string[]>): fc.Arbitrary<FactName> =>
  path.map((parts) => ({ kind: "fact", path: parts, span }));
const fact = named(fc.oneof({ weight: 4, arbitrary: dotted }, { weight: 1, arbitrary: lone.map((word) => [word]) }));
const rule = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/).filter(isFreeWord);

const unit = fc.constantFrom(...(Object.keys(unitWords) as TimeUnit[]));
const count = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 999_999 }));
const duration: fc.Arbitrary<Duration> = fc
  .record({ count, unit, times: fc.option(count, { nil: undefined }) })
  .map(({ times, ...rest }) => (times === undefined ? rest : { ...rest, times }));

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("."));
const otherPoint: fc.Arbitrary<TimePoint> = fc.oneof(
  fc.constant({ kind: "now" as const, span }),
  fc.record({
    kind: fc.constant("date" as const),
    date: day,
    time: fc.option(clock, { nil: undefined }),
    span: fc.constant(span),
  }),
);
const point = fc.oneof({ weight: 2, arbitrary: fact }, { weight: 1, arbitrary: otherPoint });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  point,
  fc.record({
    kind: fc.constant("offset" as const),
    duration,
    direction: fc.constantFrom("since" as const, "before" as const),
    point,
    span: fc.constant(span),
  }),
);

const timeWords = new Set(Object.values(unitWords).flatMap((words) => words.split(" ")));
const unitName = fc
  .array(
    lone.filter((word) => !timeWords.has(word)),
    { minLength: 1, maxLength: 2 },
  )
  .map((words) => words.join(" "));
const number: fc.Arbitrary<NumberValue> = fc.record({
  kind: fc.constant("number" as const),
  value: fc
    .tuple(fc.nat({ max: 999_999_999_999_999 }), fc.nat({ max: 9 }))
    .map(([whole, tenth]) => (tenth === 0 ? `${whole}` : `${whole}.${tenth}`)),
  unit: fc.option(unitName, { nil: undefined }),
  span: fc.constant(span),
});
const choice = fc
  .oneof(
    letters,
    fc.stringMatching(/^[a-z][a-z0-9]{0,5}-[a-z0-9]{1,4}$/),
    fc.constantFrom("belum", "sudah", "ada", "diketahui", "dalam", "paling"),
  )
  .filter((word) => !neverValues.has(word) && !["ya", "tidak", "sekarang"].includes(word));
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean(), span: fc.constant(span) }),
  fc.record({ kind: fc.constant("word" as const), word: choice, span: fc.constant(span) }),
  number,
  fc.record({ kind: fc.constant("duration" as const), duration, span: fc.constant(span) }),
  named(dotted),
  otherPoint,
);
const operator = fc.constantFrom<ComparisonOperator>("=", "!=", "<", "<=", ">", ">=");
const calendar = fc.oneof(
  fc.constantFrom("jam kerja", "hari kerja"),
  lone.filter((word) => !timeWords.has(word)),
);

const at = fc.constant(span);
const kind = <const Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds);
const { condition } = fc.letrec<{ condition: Condition; node: Condition; leaf: Condition; count: Count }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ kind: kind("holds"), fact, span: at }),
    fc.record({ kind: kind("happened", "not-happened", "known"), fact, span: at }),
    fc.record({ kind: kind("overdue", "met", "breached"), rule, ruleSpan: at, span: at }),
    fc.record({ kind: kind("compare"), left: fact, operator, right: value, span: at }),
    fc.record({
      kind: kind("in", "contains"),
      fact,
      values: fc.array(value, { minLength: 1, maxLength: 4 }),
      span: at,
    }),
    fc.record({ kind: kind("within-last"), fact, duration, span: at }),
    fc.record({ kind: kind("within-calendar"), fact, calendar, span: at }),
    fc.record({ kind: kind("before", "after"), left: point, right: point, span: at }),
    fc.record({ kind: kind("at-latest", "at-earliest"), point, moment, span: at }),
    fc.record({ kind: kind("between"), point, from: moment, to: moment, span: at }),
  ),
  count: fc.record({ kind: kind("count"), variable: lone, list: fact, body: tie("condition"), span: at }),
  node: fc.oneof(
    fc.record({
      kind: kind("and", "or"),
      operands: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }),
      span: at,
    }),
    fc.record({ kind: kind("not"), operand: tie("condition"), span: at }),
    fc.record({ kind: kind("some", "every"), variable: lone, list: fact, body: tie("condition"), span: at }),
    fc.record({ kind: kind("compare"), left: tie("count"), operator, right: value, span: at }),
  ),
  condition: fc.oneof({ maxDepth: 4, depthSize: "small" }, tie("leaf"), tie("node")),
}));

/** A tree without its places. */
function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, inner]) =>
      key === "span" || key === "ruleSpan" ? [] : [[key, withoutSpans(inner)]],
    ),
  );
}

describe("every tree", () => {
  it("is the same when it is written and read again", () => {
    fc.assert(
      fc.property(condition, (tree) => {
        const text = printCondition(tree);
        const { value: again, diagnostics } = parseCondition(text, (start, end) => ({ file: "test.md", start, end }));
        expect([text, diagnostics]).toEqual([text, []]);
        expect(withoutSpans(again)).toEqual(withoutSpans(tree));
      }),
      { numRuns: 3_000 },
    );
  });

  it("can be said in both languages, as one line without gaps", () => {
    const vocabulary = { facts: new Map(), acts: new Map(), registers: new Map() };
    fc.assert(
      fc.property(condition, fc.constantFrom("id" as const, "en" as const), (tree, language) => {
        const said = sayCondition(tree, vocabulary, language);
        expect(said).not.toMatch(/undefined|\[object|NaN|\s\s|\n|^\s|\s$/);
        for (const name of factsOf(tree)) expect(said).toContain(name);
      }),
    );
  });

  it("reads only facts with a dot, sorted, each once", () => {
    fc.assert(
      fc.property(condition, (tree) => {
        const facts = factsOf(tree);
        expect(facts).toEqual([...new Set(facts)].sort());
        for (const name of facts) expect(name).toContain(".");
      }),
    );
  });
});

describe("the drafter's form", () => {
  it.each([
    ["a.b   dan\n(c.d)", "a.b dan c.d"],
    ["((a.b))", "a.b"],
    ["(a.b dan c.d) dan (e.f)", "(a.b dan c.d) dan e.f"],
    ["bukan (a.b = x)", "bukan a.b = x"],
    ["a.b = 10000", "a.b = 10.000"],
    ["a.b memuat x", "a.b memuat {x}"],
    ["a.b dalam {x}", "a.b dalam {x}"],
    ["jumlah p dari a.b yang (p.c) > 1", "jumlah p dari a.b yang p.c > 1"],
    ["jumlah p dari a.b yang p.c = x > 1", "jumlah p dari a.b yang (p.c = x) > 1"],
  ])("%s is written %s", (text, written) => {
    const { value: tree } = parseCondition(text, () => span);
    expect(tree && printCondition(tree)).toBe(written);
  });
});
