import { reaches, type Stance } from "../../compile/edges/stance.js";
import { gateOf } from "../../compile/rule-book/gate.js";
import type { NormCase } from "../../compile/rule-book/norm-case.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { type RuleView, searchAll, sharesActor, whenApplies, witnessOfDuty } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";
import { decides, type Limit, timeless, type Way, waysBefore } from "./limits.js";
import { overrunOf } from "./overrun.js";
import { rulesOf, sayOverrun, saySteps } from "./say-way.js";

/** An approval that an act waits for, and the limits for deciding on it. */
type Approval = { readonly gate: Stance; readonly deciders: readonly Limit[] };

/**
 * Acts that must be done by a deadline and wait for an approval which, by the limits of those who decide, may come later, or for which nobody has a
 * limit. That the approval is asked for at the very moment from which the deadline runs is taken for granted.
 */
export function approvalTimes(limits: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  return limits.flatMap((limit) => {
    if (limit.direction !== "since") return [];
    const stance = view.all.find(({ from, act }) => from === limit.from && act === limit.act);
    if (!stance) return [];
    return approvalsOf(stance, limits, view).flatMap((approval) => findingOf(limit, stance, approval, limits, view));
  });
}

function approvalsOf(stance: Stance, limits: readonly Limit[], view: RuleView): readonly Approval[] {
  return view.gates.flatMap((gate): Approval[] => {
    const isHeld = reaches(gate, stance, view.handbook.vocabulary) && sharesActor(gate, stance, view);
    const awaited = isHeld ? awaitedBy(gate, view) : undefined;
    if (!awaited) return [];
    return [{ gate, deciders: limits.filter((limit) => decidesOn(limit, awaited)) }];
  });
}

/** What is to be approved, and by the rule that says who approves, where there is one. */
type Awaited = { readonly object: string; readonly rule: string | undefined };

function awaitedBy(gate: Stance, view: RuleView): Awaited | undefined {
  const before = gateOf(gate.from.norm.before, view.context);
  const object = objectOf(gate.from.act?.words ?? "");
  if (before?.kind === "state" && gate.from.approvers.length > 0) {
    const [approving] = view.cases.get(before.rule) ?? [];
    return { object: objectOf(approving?.act?.words ?? ""), rule: before.rule };
  }
  if (gate.from.norm.approvals) return { object, rule: undefined };
  if (before?.kind !== "fact") return undefined;
  const phrases = view.handbook.vocabulary.facts.get(before.fact)?.phrases ?? [];
  return phrases.some((phrase) => /setuju/i.test(phrase)) ? { object, rule: undefined } : undefined;
}

/** `Narasi Tunggal` of `menerbitkan Narasi Tunggal`. */
function objectOf(words: string): string {
  return words.replace(/^\S+\s*/, "");
}

/** Whether somebody must decide by that limit: the approvers themselves, or whoever decides on requests for the same thing. */
function decidesOn({ from }: Limit, { object, rule }: Awaited): boolean {
  const words = from.act?.words ?? "";
  if (!decides.test(words)) return false;
  const follows = from.norm.bearer.some(
    ({ value }) => (value.kind === "as-in" || value.kind === "substitutes-of") && value.rule === rule,
  );
  return follows || (object !== "" && words.toLowerCase().endsWith(` ${object.toLowerCase()}`));
}

function findingOf(
  limit: Limit,
  stance: Stance,
  { gate, deciders }: Approval,
  limits: readonly Limit[],
  view: RuleView,
): readonly AnalysisFinding[] {
  const { norm } = limit.from;
  const gated = whenApplies(gate, { role: stance.roles[0], act: stance.act }, view);
  if (gated.kind !== "when") return [];
  const asked = [...timeless(limit.from, view), ...timelessOf(gated.condition, view)];
  const related = (rules: readonly Norm[]): Diagnostic["related"] =>
    [gate.from.norm, ...rules].map(({ span }) => ({
      span,
      message: { id: "Persetujuan dan jangka waktunya di sini.", en: "The approval and its time are here." },
    }));
  const common = { duty: sayNorm(norm), gate: sayNorm(gate.from.norm), limit: saySteps([limit]) };
  if (deciders.length === 0) {
    const situation = searchAll(asked, norm, view);
    if (!situation) return [];
    const witness = witnessOfDuty(situation, norm, stance.roles[0], view);
    const params = { ...common, story: witness.story };
    return [{ diagnostic: diagnose("approval-without-limit", norm.span, params, { related: related([]) }), witness }];
  }
  // The request may be made at once: a way begins where it is made, or where nobody is bound to bring about what comes first.
  const requests = new Set(deciders.filter(({ from }) => !standsIn(from)).map(({ event }) => event));
  const first = (event: string): boolean =>
    event === limit.event || requests.has(event) || !limits.some(({ done }) => done === event);
  const ways = deciders.flatMap((decider) =>
    waysBefore(decider, limits, first, [decider]).map((way): Way => [...way, decider]),
  );
  for (const way of [...ways].sort((a, b) => a.length - b.length)) {
    const overrun = overrunOf(
      way.map(({ duration }) => duration),
      limit.duration,
      view.world,
    );
    if (overrun.kind === "never") continue;
    const conditions = [...asked, ...way.flatMap((one) => timeless(one.from, view))];
    const situation = searchAll(conditions, norm, view);
    if (!situation) continue;
    const witness = witnessOfDuty(situation, norm, stance.roles[0], view);
    const { story } = witness;
    const params = { ...common, way: saySteps(way), when: sayOverrun(overrun, view), story };
    const code = overrun.kind === "unknown" ? "undecided" : "shorter-than-approval";
    return [{ diagnostic: diagnose(code, norm.span, params, { related: related(rulesOf(way)) }), witness }];
  }
  return [];
}

/** Whether substitutes decide, to whom a request comes only when others did not. */
function standsIn({ norm }: NormCase): boolean {
  return norm.bearer.some(({ value }) => value.kind === "substitutes-of");
}

function timelessOf(condition: Condition | undefined, view: RuleView): readonly Condition[] {
  return condition ? timeless({ when: condition }, view) : [];
}
