import { oncePer } from "../../compile/once-per.js";
import type { Register } from "../../model/vocabulary.js";

/**
 * Columns of each register that hold the id of a row of another: they are named like it. First that of which its rows are members (the account of an
 * Admin), then the others as they stand.
 */
const pointersOfAll = oncePer((declared: ReadonlyMap<string, Register>): ReadonlyMap<string, readonly string[]> => {
  return new Map(
    [...declared].map(([register, { columns }]) => {
      const pointers = columns.filter((column) => column !== register && declared.get(column)?.columns.includes("id"));
      const isOwner = (column: string): boolean => declared.get(column)?.members.includes(register) === true;
      return [register, [...pointers.filter(isOwner), ...pointers.filter((column) => !isOwner(column))]];
    }),
  );
});

/** The columns of a register that hold the id of a row of another. */
export function pointersOf(register: string, declared: ReadonlyMap<string, Register>): readonly string[] {
  return pointersOfAll(declared).get(register) ?? [];
}
