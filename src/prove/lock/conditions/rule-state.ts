import { type Lock, plainStream, report, type Stream } from "../lock.js";
import { resolvesTo } from "../references.js";
import { wordAt } from "../tokens.js";
import { breach, fulfilment, lapse } from "../words.js";
import { claimPart, nearby, type Place, type Scope } from "./scope.js";

/** Holds the state of another rule under a gate key (`sebelum: dipenuhi tangga-persetujuan`) against the text from an offset on. */
export function lockState(
  lock: Lock,
  view: Stream,
  key: string,
  kind: "overdue" | "met" | "breached",
  rule: string,
  from: number,
): boolean {
  const stream = plainStream(lock, view);
  return ruleState({ lock, view, stream, allows: (at) => at >= from, layer: 1, key }, kind, rule) !== undefined;
}

/** `terlampaui batas-memutus`: a word that says so, with a citation of the rule's provision. */
export function ruleState(scope: Scope, kind: "overdue" | "met" | "breached", rule: string): Place | undefined {
  const { lock, view, key } = scope;
  const { unit } = lock;
  const words = kind === "overdue" ? lapse : kind === "met" ? fulfilment : breach;
  const seen = new Set(view);
  for (const run of unit.runs) {
    if (!seen.has(run.start) || !resolvesTo(lock, run, rule)) continue;
    for (let token = Math.max(0, run.start - nearby); token < Math.min(unit.tokens.length, run.end + 4); token += 1) {
      const at = scope.stream.indexOf(token);
      if (at < 0 || !words.has(wordAt(unit.tokens, token)) || !scope.allows(at)) continue;
      unit.claimed.fill(1, run.start, run.end);
      claimPart(scope, at, at + 1);
      return { start: at, end: at + 1 };
    }
  }
  const stated = lock.lexicon.norms.get(rule)?.source.citation ?? rule;
  report(lock, "state", key, { view, missing: [...words].slice(0, 2).join("/"), nearest: stated });
  return undefined;
}
