import { circuitJudge, compileScope, type ScopeCircuit } from "./circuit-judge.js";
import { directJudge } from "./direct-judge.js";
import type { Facts } from "./encode-facts.js";
import { type Asked, encodeQuestion, forgetIfFull, type Rules } from "./rules.js";
import type { Judge, Scope } from "./scope.js";

/** What is kept of a kind of question: its scope and, once it has come again, the circuit of that very scope. */
type Kept = { readonly scope: Scope; circuit: ScopeCircuit | undefined };

/**
 * Encodes the facts and judges a scope. The first question of a kind is answered by reading the formulas; when the kind comes again its
 * circuit is compiled, because a process that asks once has no time for that and one that asks often has.
 * @param key - Tells kinds of questions apart: the same key, the same scope. A scope that was forgotten and made anew is another one, whose circuit is
 *   compiled anew.
 * @throws FactsRefused, CalendarError.
 */
export function judgeCase(rules: Rules, key: string, scope: Scope, asked: Asked, facts: Facts): Judge {
  const frame = encodeQuestion(rules, asked, facts);
  const { compiled } = rules;
  const kept = compiled.get(key) as Kept | undefined;
  if (kept?.scope !== scope) {
    if (!kept) forgetIfFull(rules);
    compiled.set(key, { scope, circuit: undefined } satisfies Kept);
    return directJudge(rules, scope, asked, frame);
  }
  kept.circuit ??= compileScope(rules, scope);
  return circuitJudge(rules, kept.circuit, asked, frame);
}
