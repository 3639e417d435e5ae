import type { Register } from "../model/vocabulary.js";

/** A register whose columns hold text and say nothing of the law. */
export function bareRegister(id: string, columns: readonly string[]): Register {
  return {
    id,
    members: [],
    columns,
    labels: new Map(),
    meanings: new Map(),
    required: [],
    forms: new Map(),
    validity: undefined,
    facts: [],
    span: { file: "kosakata.md", start: 0, end: 0 },
  };
}
