import type { Span } from "../../model/span.js";

/** One value as written, without the blanks around it. */
export type RegisterCell = {
  readonly text: string;
  readonly span: Span;
  /** What a workbook stores the value as, where that is no text: it shows a number otherwise than it keeps it. `fault`: no value, and said so. */
  readonly stored?: "number" | "date" | "boolean" | "fault";
};

/** One row, its cells by the name of their column as written. Empty cells are there, with no text. */
export type RegisterRow = { readonly cells: ReadonlyMap<string, RegisterCell>; readonly span: Span };

/** The rows a file gives one register, as written: nothing has been held against the vocabulary yet. */
export type WrittenRegister = {
  /** The name the file gives it, and where: its key, its cell, its sheet, or the top of a file that is named after it. */
  readonly name: RegisterCell;
  /** The columns a heading names for all rows; absent where every row names its own (YAML). */
  readonly heads: readonly RegisterCell[] | undefined;
  readonly rows: readonly RegisterRow[];
  /** Whether `03/07/2026` can only be 3 July: the file was saved by a spreadsheet that parts cells by semicolons, as in Indonesia. */
  readonly isDayFirst?: boolean;
};

/** Most rows all files together may have: a regency has some hundred accounts. */
export const maxRows = 20_000;

/** Most code units a file may have, or a sheet of a workbook. */
export const maxLength = 8_000_000;
