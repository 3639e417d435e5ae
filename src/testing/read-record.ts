import type { EncodedRecord } from "../evaluate/derive-facts.js";
import { type Encoded, type Read, readElement } from "../evaluate/eval-formula.js";

/** Reads the paths of formulas in an encoded record; what is not there is null, as JsonLogic has it. */
export function readRecord(record: EncodedRecord): Read {
  return (path) => {
    const dot = path.indexOf(".");
    if (dot < 0) return (record[path] ?? null) as Encoded;
    return readElement((record[path.slice(0, dot)] ?? null) as Encoded)(path.slice(dot + 1));
  };
}
