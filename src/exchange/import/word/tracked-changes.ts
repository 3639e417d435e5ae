import type { ChangesChoice } from "./word-text.js";

/** A tracked change of words: what it is counted as, and whether it puts words in or takes them out. */
export type TrackedChange = { readonly kind: "insertions" | "deletions" | "moves"; readonly adds: boolean };

const tracked = {
  "w:ins": { kind: "insertions", adds: true },
  "w:del": { kind: "deletions", adds: false },
  "w:moveTo": { kind: "moves", adds: true },
  // A move is counted once, where it goes to or comes from: at its source.
  "w:moveFrom": { kind: "moves", adds: false },
} as const satisfies Readonly<Record<string, TrackedChange>>;

/** The change that an element says. */
export function trackedChange(name: keyof typeof tracked): TrackedChange {
  return tracked[name];
}

/** Whether words under a change stand in the text. */
export function isIn({ adds }: TrackedChange, choice: ChangesChoice): boolean {
  return choice === "keep" || adds === (choice === "accept");
}

/** Whether an element keeps the look a thing had before (`w:rPrChange` and its like). */
export function isFormatChange(name: string): boolean {
  return /^w:(?:p|r|tbl|tr|tc|sect|tblGrid)PrChange$|^w:(?:numberingChange|tblGridChange|cellIns|cellDel|cellMerge)$/.test(
    name,
  );
}
