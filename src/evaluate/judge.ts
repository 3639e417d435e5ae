import { circuitJudge, compileScope, type ScopeCircuit } from "./circuit-judge.js";
import { directJudge } from "./direct-judge.js";
import type { Facts } from "./encode-facts.js";
import { type Asked, encodeQuestion, forgetIfFull, type Rules } from "./rules.js";
import type { Judge, Scope } from "./scope.js";

/**
 * Encodes the facts and judges a scope. The first question of a kind is answered by reading the formulas; when the kind comes again its
 * circuit is compiled, because a process that asks once has no time for that and one that asks often has.
 * @param key - Tells kinds of questions apart: the same key, the same scope.
 * @throws FactsRefused, CalendarError.
 */
export function judgeCase(rules: Rules, key: string, scope: Scope, asked: Asked, facts: Facts): Judge {
  const frame = encodeQuestion(rules, asked, facts);
  const { compiled } = rules;
  const known = compiled.get(key) as ScopeCircuit | "asked once" | undefined;
  if (known === undefined) {
    forgetIfFull(rules);
    compiled.set(key, "asked once");
    return directJudge(rules, scope, asked, frame);
  }
  const made = known === "asked once" ? compileScope(rules, scope) : known;
  if (known === "asked once") compiled.set(key, made);
  return circuitJudge(rules, made, asked, frame);
}
