import type { Register } from "../../model/vocabulary.js";

/**
 * Columns of a register that hold the id of a row of another: they are named like it. First that of which its rows are members (the account of an
 * Admin), then the others as they stand.
 */
export function pointersOf(register: string, declared: ReadonlyMap<string, Register>): readonly string[] {
  const columns = declared.get(register)?.columns ?? [];
  const pointers = columns.filter((column) => column !== register && declared.get(column)?.columns.includes("id"));
  const isOwner = (column: string): boolean => declared.get(column)?.members.includes(register) === true;
  return [...pointers.filter(isOwner), ...pointers.filter((column) => !isOwner(column))];
}
