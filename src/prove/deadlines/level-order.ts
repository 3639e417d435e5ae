import type { AnalysisFinding } from "../analysis/check.js";
import { choicesOf, type RuleView } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";
import type { Limit } from "./limits.js";
import { overrunOf } from "./overrun.js";
import { sayOverrun, saySteps } from "./say-way.js";

/** Duties that differ by an ordered choice and give more time at a higher level than at the one below. */
export function levelOrder(limits: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  const byRule = new Map<string, Limit[]>();
  for (const limit of limits) {
    const { norm, key } = limit.from;
    if (norm.by === undefined || key === undefined || limit.direction !== "since") continue;
    byRule.set(norm.id, [...(byRule.get(norm.id) ?? []), limit]);
  }
  return [...byRule.values()].flatMap((group) => findingsOf(group, view));
}

function findingsOf(group: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  const by = group[0]?.from.norm.by ?? "";
  const kind = choicesOf(by, view);
  if (!kind?.ordered) return [];
  const level = ({ from }: Limit): number => kind.choices.indexOf(from.key ?? "");
  const inOrder = [...group].sort((a, b) => level(a) - level(b));
  return inOrder.flatMap((higher, index) => {
    const lower = inOrder[index - 1];
    if (!lower || lower.event !== higher.event) return [];
    const overrun = overrunOf([higher.duration], lower.duration, view.world);
    if (overrun.kind !== "always" && overrun.kind !== "sometimes") return [];
    const { norm } = higher.from;
    const params = {
      rule: sayNorm(norm),
      fact: by,
      higher: higher.from.key ?? "",
      lower: lower.from.key ?? "",
      more: saySteps([higher]),
      less: saySteps([lower]),
      when: sayOverrun(overrun, view),
    };
    return [{ diagnostic: diagnose("longer-at-higher-level", norm.span, params) }];
  });
}
