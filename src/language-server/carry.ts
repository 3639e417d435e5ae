import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";

/** The one stretch in which two states of a text differ: what stands before it and after it is the same in both. */
export type Change = {
  /** Where it begins, in either state. */
  readonly start: number;
  /** Where it ends in the earlier state. */
  readonly end: number;
  /** How many code units the later state is longer. */
  readonly growth: number;
};

/** The smallest change that makes `after` out of `before`; `undefined` if they are equal. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, growth: after.length - before.length };
}

/** How each file has changed; files without a change are absent. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * A finding of an earlier state of the texts as it stands in the later one: moved along with its words. `undefined` if its words were touched: whether
 * it still holds is then not known. Related places, and the fix, go if theirs were touched.
 */
export function carryFinding(finding: Diagnostic, changes: Changes): Diagnostic | undefined {
  const span = carrySpan(finding.span, changes);
  if (!span) return undefined;
  const related = finding.related.flatMap(({ span: place, message }) => {
    const moved = carrySpan(place, changes);
    return moved ? [{ span: moved, message }] : [];
  });
  return { ...finding, span, related, fix: finding.fix && carryFix(finding.fix, changes) };
}

function carryFix(fix: Fix, changes: Changes): Fix | undefined {
  const edits = fix.edits.flatMap(({ span, text }) => {
    const moved = carrySpan(span, changes);
    return moved ? [{ span: moved, text }] : [];
  });
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined;
}

/** A span of the earlier state in the later one; `undefined` if the change touches it. */
export function carrySpan(span: Span, changes: Changes): Span | undefined {
  const change = changes.get(span.file);
  if (!change || span.end < change.start) return span;
  if (span.start > change.end) return { ...span, start: span.start + change.growth, end: span.end + change.growth };
  // A finding about the file as a whole stands at its beginning and stays there.
  return span.start === 0 && span.end === 0 ? span : undefined;
}
