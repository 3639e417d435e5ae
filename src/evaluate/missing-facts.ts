import type { Run } from "./circuit.js";
import type { EncodedRow } from "./eval-formula.js";
import { readSlot } from "./frame.js";
import type { Rules } from "./rules.js";
import type { Slot } from "./slots.js";
import { readsOfStep } from "./steps.js";

/** What stands between a question and its answer. */
export type Missing = {
  /** Primitive facts that are not given, sorted. A list is named where its rows lack what is asked of them. */
  readonly facts: readonly string[];
  /** Events that have not happened and of which more is asked (when, and in which order): only time tells. Sorted. */
  readonly awaits: readonly string[];
};

/** The primitive facts that unknown conditions wait for: through steps, as far as those are unknown themselves. */
export function missingFacts(rules: Rules, { frame }: Run, reads: Iterable<string>): Missing {
  const { byName } = rules.slots();
  const [facts, awaits, seen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (name: string, inStep: boolean): void => {
    const slot = byName.get(name);
    if (!slot) return;
    const value = readSlot(slot, frame);
    if (!slot.step) {
      if (value === null) facts.add(name);
      else if (value === false && slot.type.kind === "event" && inStep) awaits.add(name);
      else if (lacksColumns(slot, value)) facts.add(name);
      return;
    }
    if (value !== null || seen.has(name)) return;
    seen.add(name);
    for (const read of readsOfStep(slot.step, rules.norms)) visit(read, true);
  };
  for (const name of reads) visit(name, false);
  return { facts: [...facts].sort(), awaits: [...awaits].sort() };
}

/** Everything primitive that conditions rest on, through steps, known or not; sorted. */
export function primitiveReads(rules: Rules, reads: Iterable<string>): readonly string[] {
  const { byName } = rules.slots();
  const [found, seen] = [new Set<string>(), new Set<string>()];
  const visit = (name: string): void => {
    const slot = byName.get(name);
    if (!slot || seen.has(name)) return;
    seen.add(name);
    if (!slot.step) found.add(name);
    else for (const read of readsOfStep(slot.step, rules.norms)) visit(read);
  };
  for (const name of reads) visit(name);
  return [...found].sort();
}

/** Whether a row of a list leaves out a declared column. */
function lacksColumns({ columns }: Slot, value: unknown): boolean {
  if (!columns || !Array.isArray(value)) return false;
  return (value as readonly EncodedRow[]).some((row) => [...columns.keys()].some((name) => !Object.hasOwn(row, name)));
}
