import fc from "fast-check";
import type { ComparisonOperator, Condition, FactName, Moment, TimePoint, Value } from "../model/condition.js";
import type { Duration, TimeUnit } from "../model/duration.js";
import type { FactType } from "../model/vocabulary.js";
import { factsOfTypes } from "./lower-text.js";

const span = { file: "test.md", start: 0, end: 0 };
const levels = ["rutin", "perhatian", "serius", "krisis"];
const triggers = ["bencana", "sara", "banjir"];

const types = {
  "a.aktif": { kind: "boolean" },
  "b.aktif": { kind: "boolean" },
  "a.resmi": { kind: "derived", by: "resmi", choices: [], ordered: false },
  "a.tingkat": { kind: "derived", by: "tingkat", choices: levels, ordered: true },
  "b.tingkat": { kind: "choice", choices: levels, ordered: true },
  "a.status": { kind: "choice", choices: ["kritik", "klaim", "belum"], ordered: false },
  "b.status": { kind: "choice", choices: ["klaim", "belum", "opini"], ordered: false },
  "a.jenis": { kind: "choice", choices: ["bencana", "sara", "lain"], ordered: false },
  "a.jangkauan": { kind: "number", unit: "tayangan" },
  "b.jangkauan": { kind: "number", unit: "tayangan" },
  "a.giliran": { kind: "number", unit: "jam" },
  "a.jeda": { kind: "duration", unit: "jam" },
  "b.jeda": { kind: "duration", unit: "jam" },
  "a.sela": { kind: "duration", unit: "menit" },
  "a.cuti": { kind: "duration", unit: "hari kerja" },
  "b.cuti": { kind: "duration", unit: "hari kerja" },
  "a.tanggal": { kind: "date" },
  "b.tanggal": { kind: "date" },
  "a.mulai": { kind: "time" },
  "b.mulai": { kind: "time" },
  "a.terjadi": { kind: "event" },
  "b.terjadi": { kind: "event" },
  "a.judul": { kind: "text" },
  "b.judul": { kind: "text" },
  "a.orang": { kind: "reference" },
  "b.orang": { kind: "reference" },
  "a.pemicu": { kind: "list", choices: triggers, register: undefined },
  "b.pemicu": { kind: "list", choices: triggers, register: undefined },
  "a.baris": { kind: "list", choices: [], register: "baris" },
  "baris.waktu": { kind: "event" },
  "baris.hari": { kind: "date" },
  "baris.berat": { kind: "boolean" },
  "baris.poin": { kind: "number", unit: "poin" },
  "baris.batas": { kind: "number", unit: "poin" },
  "baris.tingkat": { kind: "choice", choices: levels, ordered: true },
  "baris.asal": { kind: "choice", choices: ["bencana", "lain"], ordered: false },
  "baris.tanda": { kind: "list", choices: triggers, register: undefined },
  "baris.anak": { kind: "list", choices: [], register: "anak" },
  "anak.sah": { kind: "boolean" },
  "anak.nilai": { kind: "number", unit: "" },
} as const satisfies Readonly<Record<string, FactType>>;

/** A small vocabulary with facts of every kind, two of each that can be compared, and lists in lists. */
export const conditionVocabulary = factsOfTypes(types);

/** A column that rows have without a fact that states its type; what is sent in it are words here. */
export const untypedColumn = { register: "baris", column: "catatan" } as const;

/** Rules whose state random conditions ask for. */
export const conditionRules = ["batas-memutus", "tanda-terima"] as const;

/** What a body or the whole condition may name: paths by what can be done with them. */
type Names = {
  readonly [group in
    | "boolean"
    | "ordered"
    | "choice"
    | "numbers"
    | "hours"
    | "minutes"
    | "workingDays"
    | "dates"
    | "times"
    | "untyped"
    | "events"
    | "texts"
    | "references"
    | "triggers"]: readonly string[];
} & {
  readonly rows: string | undefined;
  readonly children: string | undefined;
  /** Whether points in time can be computed here. */
  readonly timed: boolean;
};

const none: Names = {
  boolean: [],
  ordered: [],
  choice: [],
  numbers: [],
  hours: [],
  minutes: [],
  workingDays: [],
  dates: [],
  times: [],
  untyped: [],
  events: [],
  texts: [],
  references: [],
  triggers: [],
  rows: undefined,
  children: undefined,
  timed: false,
};
const ofRecord: Names = {
  boolean: ["a.aktif", "b.aktif", "a.resmi"],
  ordered: ["a.tingkat", "b.tingkat"],
  choice: ["a.status", "b.status"],
  numbers: ["a.jangkauan", "b.jangkauan"],
  hours: ["a.jeda", "b.jeda"],
  minutes: ["a.sela"],
  workingDays: ["a.cuti", "b.cuti"],
  dates: ["a.tanggal", "b.tanggal"],
  times: ["a.mulai", "b.mulai"],
  untyped: [],
  events: ["a.terjadi", "b.terjadi"],
  texts: ["a.judul", "b.judul"],
  references: ["a.orang", "b.orang"],
  triggers: ["a.pemicu", "b.pemicu"],
  rows: "a.baris",
  children: undefined,
  timed: true,
};
const ofRow: Names = {
  ...none,
  boolean: ["p.berat"],
  ordered: ["p.tingkat"],
  choice: ["p.asal"],
  numbers: ["p.poin", "p.batas"],
  dates: ["p.hari"],
  untyped: ["p.catatan"],
  events: ["p.waktu"],
  triggers: ["p.tanda"],
  children: "p.anak",
  timed: true,
};
const ofChild: Names = { ...none, boolean: ["q.sah"], numbers: ["q.nilai"] };
const ofTrigger: Names = { ...none, choice: ["p"] };

const choicesOf: Readonly<Record<string, readonly string[]>> = {
  "a.status": types["a.status"].choices,
  "b.status": types["b.status"].choices,
  "p.asal": types["baris.asal"].choices,
  p: triggers,
};

const fact = (name: string): FactName => ({ kind: "fact", path: name.split("."), span });
const named = (names: readonly string[]): fc.Arbitrary<FactName> => fc.constantFrom(...names.map(fact));
const word = (words: readonly string[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...words).map((one) => ({ kind: "word", word: one, span }));
const equality: fc.Arbitrary<ComparisonOperator> = fc.constantFrom("=", "!=");
const anyOperator: fc.Arbitrary<ComparisonOperator> = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");

const numberValue = (unit?: string): fc.Arbitrary<Value> =>
  fc.record({
    kind: fc.constant("number" as const),
    value: fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 4 }).map(String) },
      { weight: 1, arbitrary: fc.constantFrom("1.5", "999999999999999", "10000") },
    ),
    unit: unit === undefined ? fc.constant(undefined) : fc.constantFrom(undefined, unit),
    span: fc.constant(span),
  });
const truth: fc.Arbitrary<Value> = fc.boolean().map((value) => ({ kind: "boolean", value, span }));
const day = fc.constantFrom("2026-08-13", "2026-08-14", "2026-08-15", "2026-08-16");
const dateValue: fc.Arbitrary<Value> = day.map((date) => ({ kind: "date", date, time: undefined, span }));
const period = (units: readonly TimeUnit[], counts: readonly number[]): fc.Arbitrary<Duration> =>
  fc
    .record({
      count: fc.constantFrom(...counts),
      unit: fc.constantFrom(...units),
      times: fc.option(fc.constantFrom(0, 1, 2, 3), { nil: undefined, freq: 4 }),
    })
    .map(({ count, unit, times }) => (times === undefined ? { count, unit } : { count, unit, times }));
const periodValue = (duration: fc.Arbitrary<Duration>): fc.Arbitrary<Value> =>
  duration.map((one) => ({ kind: "duration", duration: one, span }));
const elapsed = fc.oneof(period(["hour"], [0, 1, 2, 3]), period(["minute"], [0, 1, 30, 59, 60, 61, 90, 120]));
const limit = fc.oneof(
  period(["minute", "hour"], [0, 1, 24]),
  period(["calendar-day", "working-day", "working-hour", "week", "month", "year"], [0, 1, 2]),
);

const compared = (
  left: fc.Arbitrary<FactName>,
  operator: fc.Arbitrary<ComparisonOperator>,
  right: fc.Arbitrary<Value>,
): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant("compare" as const), left, operator, right, span: fc.constant(span) });

const member = (
  kind: "in" | "contains",
  of: fc.Arbitrary<FactName>,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Condition> =>
  fc.record({
    kind: fc.constant(kind),
    fact: of,
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    span: fc.constant(span),
  });

/** Comparisons of one group, where the group has names. */
function leavesOf(names: Names): readonly fc.Arbitrary<Condition>[] {
  const leaves: fc.Arbitrary<Condition>[] = [];
  const group = (of: readonly string[], make: (left: fc.Arbitrary<FactName>) => readonly fc.Arbitrary<Condition>[]) => {
    if (of.length > 0) leaves.push(fc.oneof(...make(named(of))));
  };
  group(names.boolean, (left) => [
    left.map((one): Condition => ({ kind: "holds", fact: one, span })),
    compared(left, equality, fc.oneof(truth, left)),
    member("in", left, fc.oneof(truth, left)),
  ]);
  group(names.ordered, (left) => [
    compared(left, anyOperator, fc.oneof(word(levels), left)),
    member("in", left, fc.oneof(word(levels), left)),
  ]);
  for (const one of names.choice) {
    const left = fc.constant(fact(one));
    const words = word(choicesOf[one] ?? []);
    // A lone word is never a fact where the left side has choices.
    const right = one === "p" ? words : fc.oneof(words, named(names.choice));
    leaves.push(fc.oneof(compared(left, equality, right), member("in", left, right)));
  }
  group(names.numbers, (left) => [
    compared(left, anyOperator, fc.oneof(numberValue(), left)),
    member("in", left, fc.oneof(numberValue(), left)),
  ]);
  group(names.hours, (left) => [
    compared(left, anyOperator, fc.oneof(periodValue(elapsed), left)),
    member("in", left, fc.oneof(periodValue(elapsed), left)),
  ]);
  group(names.minutes, (left) => [compared(left, anyOperator, periodValue(elapsed))]);
  group(names.workingDays, (left) => [
    compared(left, anyOperator, fc.oneof(periodValue(period(["working-day"], [0, 1, 2, 3])), left)),
  ]);
  group(names.dates, (left) => [
    compared(left, anyOperator, fc.oneof(dateValue, left)),
    member("in", left, fc.oneof(dateValue, left)),
  ]);
  group(names.times, (left) => [compared(left, anyOperator, left), member("in", left, left)]);
  group(names.untyped, (left) => [
    compared(left, equality, fc.oneof(word(["lain", "krisis"]), left)),
    member("in", left, fc.oneof(word(["lain", "krisis"]), left)),
  ]);
  group(names.texts, (left) => [compared(left, equality, left), member("in", left, left)]);
  group(names.references, (left) => [compared(left, equality, left), member("in", left, left)]);
  group(names.triggers, (left) => [
    member("contains", left, word(triggers)),
    ...(names === ofRecord
      ? [member("contains", left, fc.oneof(word(triggers), named(["a.jenis"]))), member("in", named(["a.jenis"]), left)]
      : [member("contains", left, fc.oneof(word(triggers), named(["p.asal"]))), member("in", named(["p.asal"]), left)]),
  ]);
  group(names.events, (left) => [
    fc
      .tuple(fc.constantFrom("happened" as const, "not-happened" as const), left)
      .map(([kind, one]): Condition => ({ kind, fact: one, span })),
  ]);
  const everything = Object.values(names).flatMap((one) => (Array.isArray(one) ? (one as readonly string[]) : []));
  leaves.push(named(everything).map((one): Condition => ({ kind: "known", fact: one, span })));
  if (names === ofRecord) {
    const left = named(["a.giliran"]);
    leaves.push(compared(left, anyOperator, fc.oneof(periodValue(period(["hour"], [0, 1, 2])), numberValue())));
  }
  if (names.timed) leaves.push(timeLeaf(names));
  return leaves;
}

function timeLeaf(names: Names): fc.Arbitrary<Condition> {
  const ofFact = named([...names.events, ...names.dates]);
  const point: fc.Arbitrary<TimePoint> = fc.oneof(
    { weight: 4, arbitrary: ofFact },
    { weight: 1, arbitrary: fc.constant<TimePoint>({ kind: "now", span }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(day, fc.constantFrom(undefined, "00.00", "07.30", "16.00", "23.59"))
        .map(([date, time]): TimePoint => ({ kind: "date", date, time, span })),
    },
  );
  const moment: fc.Arbitrary<Moment> = fc.oneof(
    point,
    fc
      .tuple(limit, fc.constantFrom("since" as const, "before" as const), point)
      .map(([duration, direction, from]): Moment => ({ kind: "offset", duration, direction, point: from, span })),
  );
  return fc.oneof(
    fc
      .tuple(fc.constantFrom("before" as const, "after" as const), point, point)
      .map(([kind, left, right]): Condition => ({ kind, left, right, span })),
    fc
      .tuple(fc.constantFrom("at-latest" as const, "at-earliest" as const), point, moment)
      .map(([kind, one, to]): Condition => ({ kind, point: one, moment: to, span })),
    fc
      .tuple(point, moment, moment)
      .map(([one, from, to]): Condition => ({ kind: "between", point: one, from, to, span })),
    fc.tuple(ofFact, limit).map(([one, duration]): Condition => ({ kind: "within-last", fact: one, duration, span })),
    fc
      .tuple(ofFact, fc.constantFrom("jam kerja", "hari kerja"))
      .map(([one, calendar]): Condition => ({ kind: "within-calendar", fact: one, calendar, span })),
  );
}

function conditionsOver(names: Names, depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...leavesOf(names));
  if (depth === 0) return leaf;
  const inner = conditionsOver(names, depth - 1);
  const quantified = (list: string, variable: string, body: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc
      .tuple(fc.constantFrom("some" as const, "every" as const), body)
      .map(([kind, one]): Condition => ({ kind, variable, list: fact(list), body: one, span }));
  const others: fc.Arbitrary<Condition>[] = [];
  const { rows, children, triggers: lists } = names;
  if (rows !== undefined) {
    const body = conditionsOver(ofRow, depth - 1);
    others.push(
      quantified(rows, "p", body),
      fc.tuple(body, anyOperator, fc.oneof(numberValue(), named(["b.jangkauan"]))).map(
        ([one, operator, right]): Condition => ({
          kind: "compare",
          left: { kind: "count", variable: "p", list: fact(rows), body: one, span },
          operator,
          right,
          span,
        }),
      ),
      fc
        .tuple(
          fc.constantFrom("overdue" as const, "met" as const, "breached" as const),
          fc.constantFrom(...conditionRules),
        )
        .map(([kind, rule]): Condition => ({ kind, rule, ruleSpan: span, span })),
    );
    for (const list of lists) others.push(quantified(list, "p", conditionsOver(ofTrigger, Math.min(1, depth - 1))));
  }
  if (children !== undefined) others.push(quantified(children, "q", conditionsOver(ofChild, Math.min(1, depth - 1))));
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom("and" as const, "or" as const), fc.array(inner, { minLength: 2, maxLength: 3 }))
        .map(([kind, operands]): Condition => ({ kind, operands, span })),
    },
    { weight: 1, arbitrary: inner.map((operand): Condition => ({ kind: "not", operand, span })) },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

/** Random conditions over {@link conditionVocabulary} that names and kinds fit, of every kind of node. */
export const randomConditions: fc.Arbitrary<Condition> = conditionsOver(ofRecord, 3);
