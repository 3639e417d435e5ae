import type { Condition } from "./condition.js";
import type { Span } from "./span.js";

/** A decision table: rows of conditions over facts, the last column the result. */
export type DecisionTable = {
  readonly id: string;
  /** The fact it gives a value. */
  readonly determines: string;
  /** `unique` tunggal, `first` pertama, `highest` tertinggi. */
  readonly hit: "unique" | "first" | "highest";
  /** The result where no row holds; without it, some row must. */
  readonly default: string | undefined;
  readonly facts: readonly string[];
  readonly rows: readonly DecisionRow[];
  readonly document: string;
  readonly provision: string;
  readonly span: Span;
};

/** One row of a decision table. */
export type DecisionRow = {
  /** As written; `undefined` is *any*. */
  readonly cells: readonly (string | undefined)[];
  /** All cells together; absent where every cell is *any*, so that the row always holds. */
  readonly when: Condition | undefined;
  /** False where a cell could not be read (a finding says so): then `when` lacks it. */
  readonly whole: boolean;
  readonly result: string;
  readonly span: Span;
};
