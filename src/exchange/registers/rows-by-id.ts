import type { Registers } from "./check-register.js";
import type { RegisterRow } from "./register-file.js";

/** Rows by register and id: what a column that is named like a register points at. Of rows with one id the last. */
export type RowsById = ReadonlyMap<string, ReadonlyMap<string, RegisterRow>>;

/** Finds the rows of registers by their ids; rows without one are pointed at by none. */
export function rowsById(registers: Registers): RowsById {
  return new Map(
    [...registers].map(([register, rows]) => [
      register,
      new Map(
        rows.flatMap((row): [string, RegisterRow][] => {
          const id = row.cells.get("id")?.text ?? "";
          return id === "" ? [] : [[id, row]];
        }),
      ),
    ]),
  );
}
