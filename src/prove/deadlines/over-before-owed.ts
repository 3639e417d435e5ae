import type { Condition, Moment } from "../../model/condition.js";
import type { Duration } from "../../model/duration.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { type RuleView, topOf } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";
import type { Limit } from "./limits.js";
import { overrunOf } from "./overrun.js";
import { saySteps } from "./say-way.js";

/** Duties that begin to be owed only when their deadline is over: they wait for a time that ends no earlier, counted from the same event. */
export function overBeforeOwed(limits: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  return limits.flatMap((limit) => {
    const { when, norm } = limit.from;
    if (limit.direction !== "since") return [];
    const awaited = topOf(when).flatMap((part) => timesPassed(part, limit.event, limits, view));
    if (!awaited.some((time) => overrunOf([limit.duration], time, view.world).kind === "never")) return [];
    const params = { duty: sayNorm(norm), limit: saySteps([limit]) };
    return [{ diagnostic: diagnose("over-before-owed", norm.span, params) }];
  });
}

/** Periods since an event that must have passed before a condition can be true. */
function timesPassed(
  condition: Condition,
  event: string,
  limits: readonly Limit[],
  view: RuleView,
  seen: ReadonlySet<string> = new Set(),
): readonly Duration[] {
  switch (condition.kind) {
    case "and":
      return condition.operands.flatMap((part) => timesPassed(part, event, limits, view, seen));
    case "not":
      // What has not happened by a time is only known when that has passed.
      return condition.operand.kind === "at-latest" ? periodSince(condition.operand.moment, event) : [];
    case "at-earliest":
      return condition.point.kind === "now" ? periodSince(condition.moment, event) : [];
    case "overdue": {
      const own = limits.filter(({ from, direction }) => from.norm.id === condition.rule && direction === "since");
      const [only, another] = own;
      return only && !another && only.event === event ? [only.duration] : [];
    }
    case "holds": {
      const name = condition.fact.path.join(".");
      const [row, another] = view.world.derivations.get(name)?.rows ?? [];
      if (!row?.when || another || row.value !== true || seen.has(name)) return [];
      return timesPassed(row.when, event, limits, view, new Set([...seen, name]));
    }
    default:
      return [];
  }
}

function periodSince(moment: Moment, event: string): readonly Duration[] {
  if (moment.kind !== "offset" || moment.direction !== "since" || moment.point.kind !== "fact") return [];
  return moment.point.path.join(".") === event ? [moment.duration] : [];
}
