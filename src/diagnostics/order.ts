import { byCodeUnits } from "../model/by-code-units.js";
import type { Diagnostic } from "./diagnostic.js";

/**
 * Findings in the order in which people read them: file, start, end, code, all in code units; exact duplicates once. The
 * order does not depend on the order in which they were found.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, i) => {
    const before = sorted[i - 1];
    return before === undefined || compare(before, diagnostic) !== 0;
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnits(a.span.file, b.span.file) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    byCodeUnits(a.code, b.code) ||
    // Two findings of one code at one place: any fixed order will do, as long as equal means equal in everything.
    byCodeUnits(canonical(a), canonical(b))
  );
}

/** A value as text that does not depend on the order in which its keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byCodeUnits(a, b)))
      : inner,
  );
}
