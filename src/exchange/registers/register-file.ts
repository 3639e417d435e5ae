import type { Span } from "../../model/span.js";

/** One value as written, without the blanks around it. */
export type RegisterCell = { readonly text: string; readonly span: Span };

/** One row, its cells by the name of their column as written. Empty cells are there, with no text. */
export type RegisterRow = { readonly cells: ReadonlyMap<string, RegisterCell>; readonly span: Span };

/** The rows a file gives one register, as written: nothing has been held against the vocabulary yet. */
export type WrittenRegister = {
  /** The name the file gives it, and where: its key, its cell, or the top of a file that is named after it. */
  readonly name: RegisterCell;
  /** The columns a heading names for all rows; absent where every row names its own (YAML). */
  readonly heads: readonly RegisterCell[] | undefined;
  readonly rows: readonly RegisterRow[];
};

/** Most rows all files together may have: a regency has some hundred accounts. */
export const maxRows = 20_000;
/** Most code units a file may have. */
export const maxLength = 8_000_000;
