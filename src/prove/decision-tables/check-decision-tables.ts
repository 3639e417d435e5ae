import type { Condition } from "../../model/condition.js";
import type { DecisionRow, DecisionTable } from "../../model/decision-table.js";
import type { AnalysisCheck, AnalysisFinding } from "../analysis/check.js";
import type { Answer, FoundSituation, Search } from "../analysis/search.js";
import type { AnalysisSubject } from "../analysis/subject.js";
import { type Witness, type WitnessQuestion, witnessOf } from "../analysis/witness.js";
import { diagnose } from "./diagnostics.js";

/** Rows up to which a table is searched; every pair of rows is one search. */
const rowLimit = 60;

/**
 * Whether decision tables decide: no situation in two rows of a `tunggal` table, none outside all rows without `bawaan`, no row that never
 * matters. Tables with a cell that cannot be read have their finding already and are left out.
 */
export const checkDecisionTables: AnalysisCheck = {
  id: "decision-tables",
  title: { id: "Tabel keputusan", en: "Decision tables" },
  needsSoundTexts: false,
  run: (subject, search) => {
    const { decisionTables } = subject.handbook;
    return {
      looked: [
        { count: decisionTables.length, what: { id: "tabel keputusan", en: "decision tables" } },
        { count: decisionTables.reduce((sum, { rows }) => sum + rows.length, 0), what: { id: "baris", en: "rows" } },
      ],
      findings: decisionTables.flatMap((table) => checkTable(table, subject, search)),
    };
  },
};

function checkTable(table: DecisionTable, subject: AnalysisSubject, within: Search): readonly AnalysisFinding[] {
  const { rows, id, span } = table;
  const repeated = repeatedRows(rows);
  const findings = rows.flatMap((row): AnalysisFinding[] => {
    const first = repeated.get(row);
    if (!first) return [];
    const related = [{ span: first.span, message: { id: "Baris pertama di sini.", en: "The first row is here." } }];
    return [{ diagnostic: diagnose("row-twice", row.span, { first: first.result, second: row.result }, { related }) }];
  });
  if (!rows.every(({ whole }) => whole) || !table.facts.every((fact) => subject.world.vocabulary.facts.has(fact)))
    return findings;
  if (rows.length > rowLimit) return [...findings, { diagnostic: diagnose("unchecked", span, { table: id }) }];

  const distinct = rows.filter((row) => !repeated.has(row));
  let gaveUp = false;
  const search: Ask = (...parts) => {
    const answer = within.find(
      parts.flatMap((part) => part ?? []),
      span,
      [id],
    );
    if (answer.kind === "unknown") gaveUp = true;
    return answer;
  };
  const witness = (situation: FoundSituation): Witness =>
    witnessOf(subject, situation, [id], questionsOn(table.determines, subject));
  const possible = distinct.filter((row) => search(row.when).kind !== "none");
  const found = [
    ...findings,
    ...distinct
      .filter((row) => !possible.includes(row))
      .map(({ span: place, result }) => ({ diagnostic: diagnose("row-impossible", place, { result }) })),
    ...(table.hit === "unique" ? overlaps(possible, search, witness) : []),
    ...(table.hit === "first" ? unreachable(possible, search) : []),
    ...(table.default === undefined ? gaps(table, possible, search, witness) : []),
  ];
  return gaveUp ? [...found, { diagnostic: diagnose("unchecked", span, { table: id }) }] : found;
}

type Ask = (...parts: readonly (Condition | undefined)[]) => Answer;
type Show = (situation: FoundSituation) => Witness;

/** A question on whose answer a fact bears: the first norm that reads it. */
function questionsOn(fact: string, { bundle, handbook }: AnalysisSubject): readonly WitnessQuestion[] {
  const reading = bundle.rules.norms.filter(({ when, bars }) =>
    [...when.reads, ...(bars?.when?.reads ?? [])].includes(fact),
  );
  const asked = reading.flatMap(({ rule, bound, bars, grants, owes, counterparty }): WitnessQuestion[] => {
    const role = bound.find((one) => handbook.organisation.roles.has(one));
    const act = bars?.act ?? grants;
    if (act !== undefined) return [{ kind: "decide", role, act, toward: counterparty?.[0] }];
    return owes ? [{ kind: "duties", role, rule }] : [];
  });
  return asked.slice(0, 1);
}

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

function overlaps(rows: readonly DecisionRow[], search: Ask, show: Show): readonly AnalysisFinding[] {
  return rows.flatMap((second, index) =>
    rows.slice(0, index).flatMap((first) => {
      const result = search(first.when, second.when);
      if (result.kind !== "found") return [];
      const related = [{ span: first.span, message: { id: "Baris yang lain di sini.", en: "The other row is here." } }];
      const witness = show(result);
      const params = { first: first.result, second: second.result, story: witness.story };
      return [{ diagnostic: diagnose("overlap", second.span, params, { related }), witness }];
    }),
  );
}

function unreachable(rows: readonly DecisionRow[], search: Ask): readonly AnalysisFinding[] {
  return rows.flatMap((row, index) => {
    const above = rows.slice(0, index);
    const covered = above.some(({ when }) => when === undefined);
    const reached = !covered && search(row.when, ...above.map(({ when }) => negated(when))).kind !== "none";
    return reached ? [] : [{ diagnostic: diagnose("row-unreachable", row.span, { result: row.result }) }];
  });
}

function gaps(
  { determines, span, rows: all }: DecisionTable,
  rows: readonly DecisionRow[],
  search: Ask,
  show: Show,
): readonly AnalysisFinding[] {
  if (all.some(({ when }) => when === undefined)) return [];
  const result = search(...rows.map(({ when }) => negated(when)));
  if (result.kind !== "found") return [];
  const witness = show(result);
  return [{ diagnostic: diagnose("gap", span, { fact: determines, story: witness.story }), witness }];
}

function negated(operand: Condition | undefined): Condition | undefined {
  return operand && { kind: "not", operand, span: operand.span };
}
