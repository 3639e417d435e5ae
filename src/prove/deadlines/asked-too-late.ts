import type { AnalysisFinding } from "../analysis/check.js";
import { type RuleView, rolesOfCase, searchAll, witnessOfDuty } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";
import { decides, type Limit, timeless } from "./limits.js";
import { overrunBefore } from "./overrun.js";
import { sayOverrun, saySteps } from "./say-way.js";

/** Requests that may be made so shortly before an event that the decision on them may come after it, everybody being in time. */
export function askedTooLate(limits: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  return limits.flatMap((request) => {
    if (request.direction !== "before" || request.done === undefined) return [];
    const decisions = limits.filter(
      ({ event, direction, from }) =>
        event === request.done && direction === "since" && decides.test(from.act?.words ?? ""),
    );
    return decisions.flatMap((decision) => findingOf(request, decision, view));
  });
}

function findingOf(request: Limit, decision: Limit, view: RuleView): readonly AnalysisFinding[] {
  const { norm } = request.from;
  const overrun = overrunBefore(request.duration, [decision.duration], view.world);
  if (overrun.kind === "never") return [];
  const situation = searchAll([...timeless(request.from, view), ...timeless(decision.from, view)], norm, view);
  if (!situation) return [];
  const witness = witnessOfDuty(situation, norm, rolesOfCase(request.from, view)[0], view);
  const related = [
    {
      span: decision.from.norm.span,
      message: { id: "Jangka waktu memutus di sini.", en: "The time to decide is here." },
    },
  ];
  const params = {
    request: sayNorm(norm),
    decision: sayNorm(decision.from.norm),
    lead: saySteps([request]),
    time: saySteps([decision]),
    when: sayOverrun(overrun, view),
    story: witness.story,
  };
  if (overrun.kind === "unknown") {
    const { request: duty, decision: gate, lead: limit, time: way, when, story } = params;
    const undecided = { duty, gate, limit, way, when, story };
    return [{ diagnostic: diagnose("undecided", norm.span, undecided, { related }), witness }];
  }
  return [{ diagnostic: diagnose("asked-too-late", norm.span, params, { related }), witness }];
}
