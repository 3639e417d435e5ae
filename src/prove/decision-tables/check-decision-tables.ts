import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionRow, DecisionTable } from "../../model/decision-table.js";
import type { Handbook } from "../../model/handbook.js";
import { findSituation, type SearchResult } from "../situation/find-situation.js";
import type { SituationContext } from "../situation/situation-context.js";
import { tellSituation } from "../situation/tell-situation.js";
import { worldOf } from "../situation/world-of.js";
import { diagnose } from "./diagnostics.js";

/** Rows up to which a table is searched; every pair of rows is one search. */
const rowLimit = 60;
/** Tests of one search. */
const budget = 20_000;

/**
 * Whether decision tables decide: no situation in two rows of a `tunggal` table, none outside all rows without `bawaan`, no row that never
 * matters. Tables with a cell that cannot be read have their finding already and are left out.
 */
export function checkDecisionTables(handbook: Handbook, calendar: WorkCalendar | undefined): readonly Diagnostic[] {
  if (handbook.decisionTables.length === 0) return [];
  const world = worldOf(handbook, calendar);
  return handbook.decisionTables.flatMap((table) => checkTable(table, world));
}

function checkTable(table: DecisionTable, world: SituationContext): readonly Diagnostic[] {
  const { rows, id, span } = table;
  const repeated = repeatedRows(rows);
  const findings = rows.flatMap((row) => {
    const first = repeated.get(row);
    if (!first) return [];
    const related = [{ span: first.span, message: { id: "Baris pertama di sini.", en: "The first row is here." } }];
    return [diagnose("row-twice", row.span, { first: first.result, second: row.result }, { related })];
  });
  if (!rows.every(({ whole }) => whole) || !table.facts.every((fact) => world.vocabulary.facts.has(fact)))
    return findings;
  if (rows.length > rowLimit) return [...findings, diagnose("unchecked", span, { table: id })];

  const distinct = rows.filter((row) => !repeated.has(row));
  let gaveUp = false;
  const search = (...parts: readonly (Condition | undefined)[]): SearchResult => {
    const result = findSituation(all(parts, span), world, { budget });
    if (result.kind === "unknown") gaveUp = true;
    return result;
  };
  const possible = distinct.filter((row) => search(row.when).kind !== "none");
  const found = [
    ...findings,
    ...distinct
      .filter((row) => !possible.includes(row))
      .map(({ span: place, result }) => diagnose("row-impossible", place, { result })),
    ...(table.hit === "unique" ? overlaps(possible, search, world) : []),
    ...(table.hit === "first" ? unreachable(possible, search) : []),
    ...(table.default === undefined ? gaps(table, possible, search, world) : []),
  ];
  return gaveUp ? [...found, diagnose("unchecked", span, { table: id })] : found;
}

type Search = (...parts: readonly (Condition | undefined)[]) => SearchResult;

/** Rows whose cells stand in an earlier row, by that row. */
function repeatedRows(rows: readonly DecisionRow[]): ReadonlyMap<DecisionRow, DecisionRow> {
  const first = new Map<string, DecisionRow>();
  const repeated = new Map<DecisionRow, DecisionRow>();
  for (const row of rows) {
    const key = JSON.stringify(row.cells);
    const earlier = first.get(key);
    if (earlier) repeated.set(row, earlier);
    else first.set(key, row);
  }
  return repeated;
}

function overlaps(rows: readonly DecisionRow[], search: Search, world: SituationContext): readonly Diagnostic[] {
  return rows.flatMap((second, index) =>
    rows.slice(0, index).flatMap((first) => {
      const result = search(first.when, second.when);
      if (result.kind !== "found") return [];
      const related = [{ span: first.span, message: { id: "Baris yang lain di sini.", en: "The other row is here." } }];
      const story = tellSituation(result, world);
      return [diagnose("overlap", second.span, { first: first.result, second: second.result, story }, { related })];
    }),
  );
}

function unreachable(rows: readonly DecisionRow[], search: Search): readonly Diagnostic[] {
  return rows.flatMap((row, index) => {
    const above = rows.slice(0, index);
    const covered = above.some(({ when }) => when === undefined);
    const reached = !covered && search(row.when, ...above.map(({ when }) => negated(when))).kind !== "none";
    return reached ? [] : [diagnose("row-unreachable", row.span, { result: row.result })];
  });
}

function gaps(
  { determines, span, rows: all }: DecisionTable,
  rows: readonly DecisionRow[],
  search: Search,
  world: SituationContext,
): readonly Diagnostic[] {
  if (all.some(({ when }) => when === undefined)) return [];
  const result = search(...rows.map(({ when }) => negated(when)));
  return result.kind === "found"
    ? [diagnose("gap", span, { fact: determines, story: tellSituation(result, world) })]
    : [];
}

function negated(operand: Condition | undefined): Condition | undefined {
  return operand && { kind: "not", operand, span: operand.span };
}

function all(parts: readonly (Condition | undefined)[], span: Condition["span"]): Condition {
  const operands = parts.flatMap((part) => (part ? [part] : []));
  const [only] = operands;
  return operands.length === 1 && only ? only : { kind: "and", operands, span };
}
