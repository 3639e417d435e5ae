import { Temporal } from "@js-temporal/polyfill";
import type { Handbook } from "../../model/handbook.js";
import { judge } from "./judge-condition.js";
import { applies, missingToApply, type Reach } from "./judge-norm.js";
import { type Edges, makeWorld } from "./make-world.js";
import { missingFor } from "./missing-facts.js";
import type { ApprovalNeed, NormCase } from "./norm-cases.js";
import { dayOf, notAfter } from "./reckon-time.js";
import { all, not, type ThreeValued } from "./three-valued.js";
import type { SentFacts } from "./values.js";
import type { World } from "./world.js";

/** An approval as it was given or refused. */
export type Approval = {
  readonly by: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly decision: "approved" | "refused";
  readonly content?: string;
};

/** May these roles do this act now? */
export type DecideQuestion = {
  readonly roles: readonly string[];
  readonly act: string;
  readonly toward?: string;
  readonly at: string;
  readonly facts: SentFacts;
  readonly approvals: readonly Approval[];
  readonly content?: string;
};

/** The answer: a verdict, the rules that led there, and what is wanting; names in code-unit order, each once. */
export type ReferenceDecision = {
  readonly verdict: "permit" | "deny" | "needs_facts" | "needs_approval";
  /**
   * What bars, what may, what waits; for a permit what grants it; where a grant is wanting, the grants that fail. `rule`, `rule.key` for one
   * case of a rule, `rule.lainnya` for the prohibition in *hanya dapat*.
   */
  readonly rules: readonly string[];
  readonly needs: readonly string[];
  /** Roles whose approval is wanting. */
  readonly approvals: readonly string[];
};

/**
 * SEMANTICS 3, read off the written norms: no formula, no rule book, no memory. Slow on purpose; the judge of the evaluator.
 * @param edges - Defeats that the compiler settles beside `mengecualikan`.
 * @throws Error where the handbook says something this evaluator does not read.
 */
export function referenceDecide(handbook: Handbook, question: DecideQuestion, edges?: Edges): ReferenceDecision {
  const world = makeWorld(handbook, question.at, question.facts, edges);
  const reach: Reach = (one) => reaches(one, question, world);
  const within = world.cases.filter(reach);
  const truth = (one: NormCase): ThreeValued => applies(one, reach, world);

  const allBars = within.flatMap((one): readonly Bar[] => {
    if (!one.bars || !shuts(one, question, world)) return [];
    const { until, approvals } = one.bars;
    const unmet = until ? not(judge(until, world)) : "true";
    const wanting = approvals.flatMap((need) => wantingFor(need, question, world));
    const approved = approvals.length > 0 && wanting.length === 0;
    return [{ one, truth: all([truth(one), unmet]), unmet, wanting, approved }];
  });
  const bars = allBars.filter(({ approved }) => !approved);
  const grants = within.filter(({ grants }) => grants !== undefined).map((one) => ({ one, truth: truth(one) }));

  const denied = bars.filter((bar) => bar.truth === "true" && bar.wanting.length === 0);
  const forbidden = handbook.vocabulary.acts.get(question.act)?.default === "forbidden";
  const granted = grants.filter((grant) => grant.truth === "true");
  const ungranted = forbidden && grants.every((grant) => grant.truth === "false");
  if (denied.length > 0) return answer("deny", denied);
  if (ungranted) return answer("deny", grants);

  const openBars = bars.filter((bar) => bar.truth === "unknown");
  const openGrants = forbidden && granted.length === 0 ? grants.filter((grant) => grant.truth === "unknown") : [];
  if (openBars.length > 0 || openGrants.length > 0) {
    const ofBars = openBars.flatMap(({ one, unmet }) => [
      ...missingToApply(one, reach, world),
      ...(one.bars?.until && unmet === "unknown" ? missingFor(one.bars.until, world) : []),
    ]);
    const ofGrants = openGrants.flatMap(({ one }) => missingToApply(one, reach, world));
    return answer("needs_facts", [...openBars, ...openGrants], [...ofBars, ...ofGrants]);
  }
  const waiting = bars.filter((bar) => bar.truth === "true");
  if (waiting.length > 0)
    return answer(
      "needs_approval",
      waiting,
      [],
      waiting.flatMap(({ wanting }) => wanting),
    );
  return answer("permit", [...granted, ...allBars.filter((bar) => bar.approved && bar.truth !== "false")]);
}

type Bar = {
  readonly one: NormCase;
  readonly truth: ThreeValued;
  /** Whether what would lift the bar is not so. */
  readonly unmet: ThreeValued;
  /** Roles whose approval would lift it and is not given. */
  readonly wanting: readonly string[];
  /** Whether it waited for an approval, and that was given. */
  readonly approved: boolean;
};

function answer(
  verdict: ReferenceDecision["verdict"],
  because: readonly { readonly one: NormCase }[],
  needs: readonly string[] = [],
  approvals: readonly string[] = [],
): ReferenceDecision {
  const once = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
  return { verdict, rules: once(because.map(({ one }) => idOf(one))), needs: once(needs), approvals: once(approvals) };
}

/** How a case of a rule is named in an answer. */
export function idOf({ rule, key, otherwise }: NormCase): string {
  // One prohibition stands beside all cases of *hanya dapat* that open one act.
  if (otherwise) return `${rule}.lainnya`;
  return key === undefined ? rule : `${rule}.${key}`;
}

/** N in SEMANTICS 3: what shuts the act, and what somebody must, may or may not do, if it is that act or a wider one. */
function reaches(one: NormCase, question: DecideQuestion, world: World): boolean {
  return (
    (shuts(one, question, world) || (isAsked(one.act, question, world) && binds(one, question, world))) &&
    (one.counterparty === undefined ||
      question.toward === undefined ||
      isAmong([question.toward], one.counterparty, world)) &&
    inForce(one, world)
  );
}

/** Whether a norm can keep the act shut for the actor. A requirement shuts it whoever acts; everything else binds its bearers. */
function shuts(one: NormCase, question: DecideQuestion, world: World): boolean {
  return (
    isAsked(one.bars?.act, question, world) && (binds(one, question, world) || one.norm.modality === "requirement")
  );
}

function binds({ bound }: NormCase, { roles }: DecideQuestion, world: World): boolean {
  return bound.length === 0 || isAmong(roles, bound, world);
}

/** Whether an act is the one asked about or a wider one. */
function isAsked(act: string | undefined, question: DecideQuestion, { handbook }: World): boolean {
  const { acts } = handbook.vocabulary;
  return act !== undefined && upwards(question.act, (id) => acts.get(id)?.partOf).includes(act);
}

/** Whether a norm is in force on the civil day of the question; both ends are inclusive. */
export function inForce({ norm: { validity } }: NormCase, { at, handbook }: World): boolean {
  const day = dayOf(at, handbook.calendars).toString();
  return validity.from <= day && (validity.to === undefined || day <= validity.to);
}

/** Whether one of some roles is one of others, or stands under it. */
export function isAmong(roles: readonly string[], above: readonly string[], { handbook }: World): boolean {
  const all = roles.flatMap((role) => upwards(role, (id) => handbook.organisation.roles.get(id)?.parent));
  return above.some((role) => all.includes(role));
}

function upwards(id: string, parentOf: (id: string) => string | undefined): readonly string[] {
  const parent = parentOf(id);
  return parent === undefined ? [id] : [id, ...upwards(parent, parentOf)];
}

/** The roles whose approval is wanting; none where it is given. */
function wantingFor(need: ApprovalNeed, question: DecideQuestion, world: World): readonly string[] {
  if (need.kind === "role") return hasApproved(need.role, question, world) ? [] : [need.role];
  const wanting = need.members.map((member) => wantingFor(member, question, world));
  if (need.kind === "any" && wanting.some((roles) => roles.length === 0)) return [];
  return wanting.flat();
}

/**
 * Closed world: what is not listed was not given; what came later than the question, or is for other content, does not count. The last word of a
 * role is what it says.
 */
function hasApproved(role: string, { approvals, content, at }: DecideQuestion, world: World): boolean {
  const now = Temporal.Instant.from(at);
  const counting = approvals.filter(
    (entry) =>
      isAmong([entry.by], [role], world) &&
      notAfter(Temporal.Instant.from(entry.at), now) &&
      (content === undefined || entry.content === content),
  );
  const speakers = [...new Set(counting.map(({ by }) => by))];
  return speakers.some((by) => {
    const words = counting.filter((entry) => entry.by === by);
    const last = words.reduce((a, b) =>
      Temporal.Instant.compare(Temporal.Instant.from(b.at), Temporal.Instant.from(a.at)) >= 0 ? b : a,
    );
    return last.decision === "approved";
  });
}
