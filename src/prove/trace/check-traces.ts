import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { traceParts } from "../../model/trace.js";
import { diagnose } from "./diagnostics.js";
import { type FollowedTrace, followTraces } from "./follow-traces.js";

/** Whether every statement is answered by a provision, and every part that nothing fills has a reason, which no filled one needs. */
export function checkTraces(handbook: Handbook): readonly Diagnostic[] {
  return followTraces(handbook).flatMap(check);
}

function check(followed: FollowedTrace): readonly Diagnostic[] {
  const { id, answers, reasons, span } = followed.trace;
  // Without a provision nothing can follow: one mistake is one finding.
  if (answers.length === 0) return [diagnose("no-provision", span, { id })];
  return traceParts.flatMap((part) => {
    const { words, span: place } = reasons[part];
    const count = followed[part].length;
    if (count === 0 && words === undefined) return [diagnose("empty-cell", place, { id, part })];
    return count > 0 && words !== undefined ? [diagnose("needless-reason", place, { id, part, count })] : [];
  });
}
