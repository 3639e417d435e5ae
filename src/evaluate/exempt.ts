import type { Norm } from "../model/generated/rules-wire.js";
import { type AnswerBase, answerBase, type Cited, cite } from "./cite.js";
import type { Facts } from "./encode-facts.js";
import { missingFacts, primitiveReads } from "./missing-facts.js";
import { allRoles, askedAt, compiledOnce, type Rules, reaches } from "./rules.js";
import type { Scope } from "./scope.js";
import { readsOfNorm } from "./steps.js";
import { and } from "./three-valued.js";

/** Which consequences cannot follow for these roles? */
export type ExemptQuestion = {
  readonly roles: readonly string[];
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly facts: Facts;
};

/** One consequence under one norm. */
export type Exemption = Cited & {
  /** Act id of what cannot follow. */
  readonly consequence: string;
  readonly state: "excluded" | "not_excluded" | "needs_facts";
  /** The given facts that the norm rests on, through what is derived from them, as they were sent. */
  readonly evidence: readonly { readonly fact: string; readonly value: unknown }[];
  /** For `needs_facts`: the facts to send; and events of which only time can tell more. */
  readonly needs: readonly string[];
  readonly awaits: readonly string[];
};

export type ExemptAnswer = AnswerBase & { readonly exemptions: readonly Exemption[] };

type Plan = {
  readonly key: string;
  readonly scope: Scope;
  readonly norms: readonly Norm[];
  readonly counts: (norm: Norm) => boolean;
};

/**
 * The safe harbour: which consequences cannot follow, and which facts show it. It makes no act lawful and changes no verdict (SEMANTICS 5).
 * @throws UnknownName for a role; FactsRefused; NotCovered; CalendarError.
 */
export function exempt(rules: Rules, { roles, at, facts }: ExemptQuestion): ExemptAnswer {
  const asked = askedAt(rules, at);
  const plan = planOf(rules, roles);
  const judge = rules.judge(rules, plan.key, plan.scope, asked, facts);
  const exemptions = plan.norms.flatMap((norm): readonly Exemption[] => {
    const truth = and(judge.inForce(norm), judge.applies(norm, plan.counts));
    const reads = readsOfNorm(norm, rules.norms, plan.counts);
    const missing = truth === undefined ? missingFacts(rules, judge.run, reads) : { facts: [], awaits: [] };
    const evidence = primitiveReads(rules, reads)
      .filter((fact) => Object.hasOwn(facts, fact) && facts[fact] !== undefined)
      .map((fact) => ({ fact, value: facts[fact] }));
    const state = truth === undefined ? "needs_facts" : truth ? "excluded" : "not_excluded";
    const cited = cite(rules, norm);
    return norm.exempts.map((consequence) => ({
      ...cited,
      consequence,
      state,
      evidence,
      needs: missing.facts,
      awaits: missing.awaits,
    }));
  });
  return { ...answerBase(rules, asked.text), exemptions };
}

function planOf(rules: Rules, roles: readonly string[]): Plan {
  const key = JSON.stringify(["exempt", [...roles].sort()]);
  return compiledOnce(rules, `plan ${key}`, (): Plan => {
    const actor = allRoles(rules, roles);
    const counts = (norm: Norm): boolean => reaches(norm, actor);
    const norms = rules.book.norms.filter((norm) => norm.exempts.length > 0 && counts(norm));
    return { key, norms, counts, scope: { norms: norms.map((norm) => ({ norm, defeaters: counts })), conditions: [] } };
  });
}
