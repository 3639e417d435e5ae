import { isGate, type Stance, sharedRoles } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import { bearerRoles } from "../../compile/rule-book/bearers.js";
import { equals, type NormCase } from "../../compile/rule-book/norm-case.js";
import { evaluateCondition } from "../../conditions/evaluate-condition.js";
import { factsOf } from "../../conditions/facts-of.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import { type Applying, applies, type Question } from "../conflicts/applies.js";
import type { FoundSituation, Search } from "./search.js";
import type { AnalysisSubject } from "./subject.js";
import { type Witness, witnessOf } from "./witness.js";

/** What a check looks at, and the search it asks. */
export type RuleView = AnalysisSubject & {
  readonly search: Search;
  /** Everything that rules say of acts. */
  readonly all: readonly Stance[];
  /** Prohibitions that only hold an act back until something is so. */
  readonly gates: readonly Stance[];
};

/** Prepares what checks that go through all rules ask again and again. */
export function ruleView(subject: AnalysisSubject, search: Search): RuleView {
  const all = [...subject.stances.values()].flat();
  return { ...subject, search, all, gates: all.filter((one) => one.force === "forbids" && isGate(one)) };
}

/** Looks for a situation in which all conditions hold. */
export function searchAll(parts: readonly Condition[], norm: Norm, { search }: RuleView): FoundSituation | undefined {
  const answer = search.find(parts, norm.span, [norm.id]);
  return answer.kind === "found" ? answer : undefined;
}

/** A situation as a witness of what a check says of a rule: the duties it brings about then. */
export function witnessOfDuty(
  situation: FoundSituation,
  norm: Norm,
  role: string | undefined,
  view: RuleView,
): Witness {
  return witnessOf(view, situation, [norm.id], [{ kind: "duties", role, rule: norm.id }]);
}

/** When a stance applies to an actor and an act, its exceptions considered. */
export function whenApplies(stance: Stance, question: Question, view: RuleView): Applying {
  return applies(stance, question, view.stances, view.settlement, view.handbook);
}

/** The conditions under which none of the stances applies; `undefined` where one always does, or nobody can say. */
export function noneApplies(
  stances: readonly Stance[],
  question: Question,
  view: RuleView,
): readonly Condition[] | undefined {
  const parts: Condition[] = [];
  for (const stance of stances) {
    const applying = whenApplies(stance, question, view);
    if (applying.kind === "never") continue;
    if (applying.kind !== "when" || !applying.condition) return undefined;
    parts.push({ kind: "not", operand: applying.condition, span: stance.from.norm.span });
  }
  return parts;
}

/** The choices of a fact, lowest first where they are ordered; none for any other fact. */
export function choicesOf(fact: string, { handbook }: RuleView): Extract<ValueKind, { kind: "choice" }> | undefined {
  const type = handbook.vocabulary.facts.get(fact)?.type;
  const kind = type && kindOf(type);
  return kind?.kind === "choice" ? kind : undefined;
}

/** The conditions of a case of a rule `menurut` a fact, but for the choice itself. */
export function besidesChoice({ when, norm, key }: NormCase): readonly Condition[] {
  const parts = topOf(when);
  const [first] = parts;
  const isChoice = first?.kind === "compare" && first.left.kind === "fact" && first.left.path.join(".") === norm.by;
  return key !== undefined && isChoice ? parts.slice(1) : parts;
}

/** What a condition joins by `dan`. */
export function topOf(when: Condition | undefined): readonly Condition[] {
  if (!when) return [];
  return when.kind === "and" ? when.operands : [when];
}

/** `fakta = pilihan`, as a condition. */
export function isChoice(fact: string, choice: string, { span }: Norm): Condition {
  return equals(fact, choice, span);
}

/** Whether a condition reads one fact and nothing else. */
export function readsOnly(condition: Condition, fact: string): boolean {
  const [first, another] = factsOf(condition);
  return first === fact && another === undefined;
}

/** Whether a condition that reads a choice alone is true of one of its choices. */
export function admitsChoice(condition: Condition, fact: string, choice: string, { world }: RuleView): boolean {
  const { vocabulary, at, calendar } = world;
  const reader = { get: (name: string) => (name === fact ? choice : undefined) };
  return evaluateCondition(condition, reader, { vocabulary, at, calendar }) === true;
}

/** Whether two stances may be addressed to one actor. */
export function sharesActor(one: Stance, other: Stance, { handbook }: RuleView): boolean {
  return sharedRoles(one, other, handbook.organisation) !== undefined;
}

/** Whether a stance binds a role (or whoever acts). */
export function bindsRole({ roles }: Stance, role: string | undefined, { handbook }: RuleView): boolean {
  if (roles.length === 0) return true;
  return role !== undefined && roles.some((one) => isWithin(role, one, handbook.organisation.roles));
}

/** The roles that bear a case. */
export function rolesOfCase({ bearers, key }: NormCase, { context }: RuleView): readonly string[] {
  return [...new Set(bearers.flatMap((bearer) => bearerRoles(bearer, key, context)))];
}

/** The legal term of a role; whoever acts without one. */
export function termOf(role: string | undefined, { handbook }: RuleView): string {
  return role === undefined ? "setiap orang" : (handbook.organisation.roles.get(role)?.term ?? role);
}
