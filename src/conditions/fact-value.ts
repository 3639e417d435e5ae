/**
 * A fact as rules are tested on it. By kind: ya/tidak a boolean; pilihan, teks and rujukan a string; bilangan and durasi a whole number in the
 * unit of the fact; tanggal days since 1970-01-01; waktu minutes since midnight; peristiwa whole epoch seconds or `null`, *has not happened*;
 * daftar its choices or its rows. A fact without value is unknown.
 */
export type FactValue = boolean | number | string | null | readonly string[] | readonly FactRow[];

/** One row of a register, by column; what is not there is unknown. */
export type FactRow = ReadonlyMap<string, FactValue>;

/** Facts by name: a map, or whatever computes them when asked. Must answer the same each time. */
export type FactReader = { get(name: string): FactValue | undefined };

export type { Truth } from "../evaluate/three-valued.js";
