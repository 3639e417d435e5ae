import { samplesShown } from "../emit/exports/sql/audit-views.js";
import { type Decision, type Effect, weighed } from "../evaluate/decide.js";
import type { Rules } from "../evaluate/rules.js";
import type { BatchAnswer, NormGroup, Outcome } from "./ask-batch.js";
import type { PreparedEntry } from "./prepare-entry.js";

/** What {@link askBatch} says, by the evaluator: of entries without a record, and in tests of all. */
export function askEvaluator(rules: Rules, entries: readonly PreparedEntry[]): BatchAnswer {
  const verdicts = new Map<number, Decision["verdict"]>();
  const groups = new Map<string, NormGroup>();
  const ungranted: number[] = [];
  for (const { place, agency, month, question } of entries) {
    const { verdict, effects } = weighed(rules, question);
    verdicts.set(place, verdict);
    if (verdict === "deny" && ![...effects.values()].includes("bars")) ungranted.push(place);
    for (const [norm, effect] of effects) {
      const outcome = outcomeOf(effect, verdict);
      if (!outcome) continue;
      const key = JSON.stringify([agency, month, norm, outcome]);
      const before = groups.get(key) ?? { agency, month, norm, outcome, entries: 0, first: [] };
      const first = outcome === "fulfilled" ? [] : [...before.first, place].slice(0, samplesShown);
      groups.set(key, { ...before, entries: before.entries + 1, first });
    }
  }
  return { verdicts, norms: [...groups.values()], ungranted };
}

/** As the view `audited_norms` has it. */
function outcomeOf(effect: Effect, verdict: Decision["verdict"]): Outcome | undefined {
  switch (effect) {
    case "bars":
      return "denied";
    case "needs-approval":
      return "unapproved";
    case "met":
    case "approved":
    case "grants":
      return "fulfilled";
    case "may-bar":
    case "may-grant":
      return verdict === "needs_facts" ? "undecided" : undefined;
    case "inapplicable":
    case "set-aside":
      return undefined;
  }
}
