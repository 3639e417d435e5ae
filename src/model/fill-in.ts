import type { Span } from "./span.js";

/**
 * A table that is filled from registers: the text around it is the author's, word for word, and never changes.
 * `list`: one row of the table for each row of the registers. `sheet`: one document for each of them.
 */
export type FillIn = {
  readonly document: string;
  /** Id of the provision it stands in. */
  readonly provision: string;
  /** Ids of the registers, in the order in which they fill it. */
  readonly registers: readonly string[];
  readonly form: "list" | "sheet";
  /** Places in `fields` by which the rows of a list are put in order; as the registers have them if there is none. */
  readonly order: readonly number[];
  /** What is filled in: the columns of a list, the rows of a sheet, from the first to the last. */
  readonly fields: readonly FillInField[];
  /** The block, and the table below it. */
  readonly span: Span;
  readonly table: Span;
};

/** One thing that is filled in. */
export type FillInField = {
  readonly source: FieldSource;
  /** The head of its column (`list`), or the empty cell its value goes into (`sheet`). */
  readonly span: Span;
};

/** Where a value comes from. */
export type FieldSource =
  /** The number of the row, from 1. */
  | { readonly kind: "number" }
  /** The name of the register the row stands in: `Admin utama`. */
  | { readonly kind: "register" }
  /** A column of the row, or `through` one of its columns a column of the row of another register that this one names. */
  | { readonly kind: "column"; readonly column: string; readonly through: string | undefined };
