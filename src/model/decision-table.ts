import type { Span } from "./span.js";

/** A decision table: rows of conditions over facts, the last column the result. Cells stay as written; `undefined` is *any*. */
export type DecisionTable = {
  readonly id: string;
  /** The fact it gives a value. */
  readonly determines: string;
  /** `unique` tunggal, `first` pertama, `highest` tertinggi. */
  readonly hit: "unique" | "first" | "highest";
  readonly default: string | undefined;
  readonly facts: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly (string | undefined)[];
    readonly result: string;
    readonly span: Span;
  }[];
  readonly document: string;
  readonly provision: string;
  readonly span: Span;
};
