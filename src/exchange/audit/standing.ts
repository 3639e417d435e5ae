import type { Register } from "../../model/vocabulary.js";
import type { RegisterRow } from "../registers/register-file.js";

/** Whether a row counts on a day: its days have not begun, are over, or nobody wrote when they begin. */
export type Standing = "in-force" | "not-yet" | "over" | "unknown";

/** The days of a row, which are its own and those of every row it points at, both ends inclusive. */
export type RowDays = {
  readonly standing: Standing;
  /** First and last day it is in force, as written; empty where nothing is. */
  readonly from: string;
  readonly until: string;
  /** Columns that would have to say when it begins, as `register.column`. */
  readonly startNotSaid: readonly string[];
};

/** A row with the register it stands in. */
export type RowOf = { readonly register: string; readonly row: RegisterRow };

/**
 * How a row stands on a day. An empty first day is not known, one written `belum` has not come; without a last day a row is in force until further notice.
 * @param rows - The row itself, and those it points at.
 * @param today - `YYYY-MM-DD`.
 */
export function rowDays(rows: readonly RowOf[], declared: ReadonlyMap<string, Register>, today: string): RowDays {
  const limited = rows.flatMap(({ register, row }) => {
    const { validity } = declared.get(register) ?? {};
    const textOf = (column: string): string => row.cells.get(column)?.text ?? "";
    return validity
      ? [{ column: `${register}.${validity.from}`, from: textOf(validity.from), until: textOf(validity.until) }]
      : [];
  });
  const from =
    limited
      .map((one) => writtenDay(one.from))
      .sort()
      .at(-1) ?? "";
  const until =
    limited
      .map((one) => writtenDay(one.until))
      .filter(Boolean)
      .sort()[0] ?? "";
  const startNotSaid = limited.filter((one) => one.from === "").map(({ column }) => column);
  const standing = (): Standing => {
    if (until !== "" && until < today) return "over";
    if (from > today || limited.some((one) => one.from === "belum")) return "not-yet";
    return startNotSaid.length > 0 ? "unknown" : "in-force";
  };
  return { standing: standing(), from, until, startNotSaid };
}

/** The day of a date or moment as registers keep it; empty where there is none. */
export function writtenDay(text: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : "";
}
