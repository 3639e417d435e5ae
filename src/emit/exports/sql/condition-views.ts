import type { RulesWire, Step } from "../../../model/generated/rules-wire.js";
import { conditionName, namedConditions, type RuleCondition } from "../named-conditions.js";
import type { SqlLayout } from "./layout.js";
import { ours, quoteName, quoteValue, remark } from "./quote.js";
import { recordReading } from "./readings.js";
import { safeNames } from "./safe-names.js";
import { columnValue, type SqlReading, type SqlValue, toSql } from "./to-sql.js";

/** A condition with the place of its answer in the arrays of the view `answers`, from 1; the same condition of several norms stands there once. */
export type PlacedCondition = RuleCondition & { readonly place: number };

/** The views that answer conditions, and where each answer stands. */
export type ConditionViews = { readonly sql: string; readonly conditions: readonly PlacedCondition[] };

type Derived = Extract<Step, { kind: "derived" }>;
type Count = Extract<Step, { kind: "count" }>;

/**
 * Three views, each after what it reads: tests of lists and counts, derived facts, and the two answers to every condition. What the first two
 * compute stands in a LATERAL with OFFSET 0, without which PostgreSQL would write it out wherever it is read, and compute it as often. Whoever reads
 * the third more than once keeps it in a CTE or a LATERAL of its own: DuckDB takes cases apart by all they hold to compute what is LATERAL.
 */
export function conditionViews(book: RulesWire, layout: SqlLayout): ConditionViews {
  const tests = collectTests();
  const counts = book.steps.filter((step): step is Count => step.kind === "count");
  const countValues = new Map(counts.map(({ name }) => [name, columnValue(`t.${quoteName(name)}`, "integer")]));
  const derived = derivedFacts(book, layout, countValues, tests.staged);
  const answered = answers(book, layout, new Map([...countValues, ...derived.values]), tests.staged);
  const counted = counts.map((step) => [countOf(step, layout), step.name] as const);
  const listTests = [...tests.columns(), ...counted];
  const joins = [...caseJoins(layout), ...(listTests.length > 0 ? [joinedView("list_tests", "t")] : [])];
  const answerJoins = [...joins, ...(derived.columns.length > 0 ? [joinedView("derived_facts", "d")] : [])];
  const sql = [
    ...(listTests.length > 0 ? [listTestsView(listTests, caseJoins(layout))] : []),
    ...(derived.columns.length > 0 ? [derivedFactsView(derived, joins)] : []),
    answersView(answered.pairs, answerJoins),
  ].join("\n\n");
  return { sql, conditions: answered.conditions };
}

/** The tables of a case, as a FROM clause. */
function caseJoins({ tables }: SqlLayout): readonly string[] {
  return tables.map(({ table, alias }, index) =>
    index === 0 ? `FROM ${ours(table)} ${alias}` : `LEFT JOIN ${ours(table)} ${alias} ON ${alias}.case_id = c.case_id`,
  );
}

function joinedView(view: string, alias: string): string {
  return `JOIN ${ours(view)} ${alias} ON ${alias}.case_id = c.case_id`;
}

/** Names each different test of a list once; formulas read it under that name. */
function collectTests(): {
  readonly staged: NonNullable<SqlReading["staged"]>;
  readonly columns: () => readonly (readonly [sql: string, name: string])[];
} {
  const found = new Map<string, string>();
  const nameOf = safeNames(["case_id"]);
  return {
    staged: (test, list) => {
      const name = found.get(test) ?? nameOf(`${list} ${found.size + 1}`);
      found.set(test, name);
      return `t.${quoteName(name)}`;
    },
    columns: () => [...found],
  };
}

/** A count is known where every element is judged. */
function countOf({ list: name, holds, fails }: Count, layout: SqlLayout): string {
  const list = recordReading(layout, new Map()).list(name);
  if (!list) return "CAST(NULL AS bigint)";
  const [yes, no] = [holds, fails].map((formula) => toSql(formula, list.element));
  return `CASE WHEN ${list.known} AND NOT EXISTS (SELECT 1 FROM ${list.elements} AND NOT (${yes}) AND NOT (${no})) THEN (SELECT count(*) FROM ${list.elements} AND (${yes})) END`;
}

function listTestsView(tests: readonly (readonly [string, string])[], joins: readonly string[]): string {
  return view("list_tests", "What conditions ask of the elements of lists, and counts of them.", [
    "SELECT c.case_id, t.*",
    ...joins,
    lateral(
      tests.map(([sql, name]) => `${sql} AS ${quoteName(name)}`),
      "t",
    ),
  ]);
}

type DerivedColumns = {
  /** Level by level: a fact reads what stands on the levels before it. */
  readonly columns: readonly (readonly (readonly [sql: string, name: string])[])[];
  readonly values: ReadonlyMap<string, SqlValue>;
};

function derivedFacts(
  { steps }: RulesWire,
  layout: SqlLayout,
  counts: ReadonlyMap<string, SqlValue>,
  staged: SqlReading["staged"],
): DerivedColumns {
  const nameOf = safeNames(["case_id"]);
  const levels = new Map<string, number>();
  const inside = new Map(counts);
  const outside = new Map<string, SqlValue>();
  const columns: (readonly [string, string])[][] = [];
  for (const step of steps) {
    if (step.kind !== "derived") continue;
    const level = 1 + Math.max(-1, ...step.reads.map((name) => levels.get(name) ?? -1));
    const name = quoteName(nameOf(step.name));
    const sql = derivedValue(step, recordReading(layout, inside, staged));
    levels.set(step.name, level);
    columns[level] = [...(columns[level] ?? []), [sql, name]];
    const kind = step.type.kind === "boolean" ? "boolean" : "text";
    inside.set(step.name, columnValue(`d${level}.${name}`, kind));
    outside.set(step.name, columnValue(`d.${name}`, kind));
  }
  return { columns, values: outside };
}

/** Rows in turn: the first that holds gives the value, if every row before it fails; else it is unknown. */
function derivedValue({ rows, type, default: fallback }: Derived, reading: SqlReading): string {
  const isBoolean = type.kind === "boolean";
  const cases = rows.flatMap(({ holds, fails, value }) => [
    `WHEN ${toSql(holds, reading)} THEN ${quoteValue(value)}`,
    `WHEN NOT (${toSql(fails, reading)}) THEN NULL`,
  ]);
  const value =
    cases.length > 0 ? `CASE\n    ${cases.join("\n    ")}\n    ELSE ${quoteValue(fallback)} END` : quoteValue(fallback);
  return isBoolean ? `CAST(${value} AS boolean)` : `CAST(${value} AS text) COLLATE "C"`;
}

function derivedFactsView({ columns }: DerivedColumns, joins: readonly string[]): string {
  const selected = columns.flatMap((level, index) => level.map(([, name]) => `d${index}.${name}`));
  return view("derived_facts", "Facts that rules and decision tables derive; NULL: unknown.", [
    `SELECT c.case_id,\n  ${selected.join(",\n  ")}`,
    ...joins,
    ...columns.map((level, index) =>
      lateral(
        level.map(([sql, name]) => `${sql} AS ${name}`),
        `d${index}`,
      ),
    ),
  ]);
}

type AnsweredPair = { readonly holds: string; readonly fails: string; readonly of: string };

function answers(
  book: RulesWire,
  layout: SqlLayout,
  more: ReadonlyMap<string, SqlValue>,
  staged: SqlReading["staged"],
): { readonly pairs: readonly AnsweredPair[]; readonly conditions: readonly PlacedCondition[] } {
  const reading = recordReading(layout, more, staged);
  const places = new Map<string, number>();
  const pairs: AnsweredPair[] = [];
  const conditions = namedConditions(book).map((condition): PlacedCondition => {
    const [holds, fails] = [toSql(condition.holds, reading), toSql(condition.fails, reading)];
    const key = `${holds}\n${fails}`;
    const place = places.get(key) ?? places.size + 1;
    if (!places.has(key)) pairs.push({ holds, fails, of: conditionName(condition) });
    places.set(key, place);
    return { ...condition, place };
  });
  return { pairs, conditions };
}

function answersView(pairs: readonly AnsweredPair[], joins: readonly string[]): string {
  const array = (of: "holds" | "fails"): string =>
    pairs.length === 0
      ? `CAST(ARRAY[] AS boolean[]) AS ${of}`
      : `ARRAY[\n${pairs.map((pair, index) => `    ${remark(`${index + 1}: ${pair.of}`)}\n    ${pair[of]}`).join(",\n")}\n  ] AS ${of}`;
  return view(
    "answers",
    "Of each case, whether each condition holds and whether it fails; neither: unknown. Its place in the arrays stands in conditions.place.",
    [`SELECT c.case_id,\n  ${array("holds")},\n  ${array("fails")}`, ...joins],
  );
}

/** Expressions that are computed once a case. */
function lateral(expressions: readonly string[], alias: string): string {
  return `CROSS JOIN LATERAL (SELECT\n  ${expressions.join(",\n  ")}\n  OFFSET 0) ${alias}`;
}

function view(name: string, words: string, lines: readonly string[]): string {
  return `${remark(words)}\nCREATE VIEW ${ours(name)} AS\n${lines.join("\n")};`;
}
