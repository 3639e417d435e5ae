import type { Register } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import type { RegisterRow } from "../registers/register-file.js";
import { registerTitle } from "../registers/register-title.js";
import { rowsById } from "../registers/rows-by-id.js";
import { pointersOf } from "./pointers.js";

/** What people call a row. */
export type RowNamer = (register: string, row: RegisterRow, key: string) => string;

/**
 * Names rows without naming persons: a row with an id by the column after it, or by what that points at; one without an id by what it points at
 * (*Admin utama dinkes.contoh*).
 */
export function rowNamer(declared: ReadonlyMap<string, Register>, registers: Registers): RowNamer {
  const byId = rowsById(registers);
  const isPointer = (column: string): boolean => declared.get(column)?.columns.includes("id") === true;
  const pointed = (row: RegisterRow, column: string): string => {
    const id = row.cells.get(column)?.text ?? "";
    const target = byId.get(column)?.get(id);
    return (target && ownName(column, target)) || id;
  };
  /** The column after the id, where it is text of the row's own. */
  const ownName = (register: string, row: RegisterRow): string => {
    const column = declared.get(register)?.columns.find((one) => one !== "id");
    return column === undefined || isPointer(column) ? "" : (row.cells.get(column)?.text ?? "");
  };
  return (register, row, key) => {
    const columns = declared.get(register)?.columns ?? [];
    const title = registerTitle(register);
    const target = pointersOf(register, declared)
      .map((column) => pointed(row, column))
      .find(Boolean);
    if (!columns.includes("id")) return target === undefined ? `${title} ${key}` : `${title} ${target}`;
    const own = ownName(register, row);
    if (own === "") return target === undefined ? `${title} ${key}` : `${title} ${key} (${target})`;
    // What points at nothing and has members is an agency: its name says enough.
    const isAgency = target === undefined && (declared.get(register)?.members.length ?? 0) > 0;
    return isAgency ? own : `${title} ${own}`;
  };
}
