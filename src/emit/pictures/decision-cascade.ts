import { sayCondition } from "../../conditions/say-condition.js";
import type { DecisionRow, DecisionTable } from "../../model/decision-table.js";
import type { Site } from "../html/site.js";
import { levelFact } from "./at-level.js";

/** One question of a decision: rows with one result, any of which gives it. */
export type CascadeStep = {
  readonly result: string;
  readonly rows: readonly DecisionRow[];
  /** For every row, its condition in words; `undefined` where it always holds. */
  readonly conditions: readonly (string | undefined)[];
  /** Whether all that is left comes here: the last rows, with the result that holds where none does. */
  readonly isRest: boolean;
};

/** A decision table as questions that are asked one after another: the first that is answered yes gives the result. */
export type DecisionCascade = {
  readonly table: DecisionTable;
  readonly steps: readonly CascadeStep[];
};

/** The decision tables of a handbook as questions. */
export function decisionCascades(site: Site): readonly DecisionCascade[] {
  return site.handbook.decisionTables.map((table) => cascadeOf(table, site));
}

/**
 * The questions in the order in which they decide: `highest` from the highest result down, `first` in the order of the rows, of which neighbours with
 * one result are one question; of a table with one row that fits, rows with one result are one question wherever they stand.
 */
export function cascadeOf(table: DecisionTable, site: Site): DecisionCascade {
  const groups = table.hit === "first" ? neighbours(table.rows) : byResult(table, site);
  const last = groups.at(-1);
  // What is left when every other question is answered no has the result of the last, if that is what holds where no row does.
  const isRest = (rows: readonly DecisionRow[]): boolean =>
    rows === last && (rows[0]?.result === table.default || rows.some(({ when, whole }) => whole && when === undefined));
  const steps = groups.map(
    (rows): CascadeStep => ({
      result: (rows[0] as DecisionRow).result,
      rows,
      conditions: rows.map((row) => conditionOf(row, site)),
      isRest: isRest(rows),
    }),
  );
  const ended = steps.some((step) => step.isRest);
  const rest: readonly CascadeStep[] =
    ended || table.default === undefined ? [] : [{ result: table.default, rows: [], conditions: [], isRest: true }];
  return { table, steps: [...steps, ...rest] };
}

/** A row that could not be read to its end is told as it is written. */
function conditionOf({ when, whole, cells }: DecisionRow, { handbook, words }: Site): string | undefined {
  if (!whole) return cells.filter((cell) => cell !== undefined).join("; ");
  return when && sayCondition(when, handbook.vocabulary, words.language);
}

function byResult({ rows, hit, determines }: DecisionTable, { handbook }: Site): readonly (readonly DecisionRow[])[] {
  const groups = new Map<string, DecisionRow[]>();
  for (const row of rows) groups.set(row.result, [...(groups.get(row.result) ?? []), row]);
  if (hit !== "highest") return [...groups.values()];
  const choices = levelFact(determines, handbook.vocabulary)?.choices ?? [];
  const rankOf = (result: string): number => choices.indexOf(result);
  return [...groups].sort(([one], [other]) => rankOf(other) - rankOf(one)).map(([, group]) => group);
}

function neighbours(rows: readonly DecisionRow[]): readonly (readonly DecisionRow[])[] {
  const groups: DecisionRow[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open?.[0]?.result === row.result) open.push(row);
    else groups.push([row]);
  }
  return groups;
}
