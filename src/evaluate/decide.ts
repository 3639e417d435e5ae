import type { Condition, Norm, Said } from "../model/generated/rules-wire.js";
import { type ApprovalEntry, type Standing, standingApprovals, wantedApprovals } from "./approvals.js";
import { type AnswerBase, answerBase, type Cited, cite, owedOf } from "./cite.js";
import { type Defeaters, withDefeaters } from "./defeaters.js";
import type { Facts } from "./encode-facts.js";
import { formatInstant } from "./instant.js";
import { type Missing, missingFacts } from "./missing-facts.js";
import { dueOf } from "./norm-time.js";
import { allRoles, askedAt, compiledOnce, type Rules, reaches, readerOf } from "./rules.js";
import type { Judge, Scope } from "./scope.js";
import { and, type Truth } from "./three-valued.js";

/** May this actor do this act now? */
export type DecideQuestion = {
  /** Role ids of the actor, at least one. */
  readonly roles: readonly string[];
  /** Act id. */
  readonly act: string;
  /** Role ids of whom the act is done to; absent: norms count whatever their counterparty. */
  readonly toward?: readonly string[] | undefined;
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly facts: Facts;
  readonly approvals?: readonly ApprovalEntry[];
  /** What approvals must be for; absent: whatever they are for. */
  readonly content?: string | undefined;
};

/** What a norm of the question does. */
export type Effect =
  /** It bars the act; it would, if what is unknown turned out so; it does until someone approves; it would, had nobody approved. */
  | "bars"
  | "may-bar"
  | "needs-approval"
  | "approved"
  /** It grants the act; it may. */
  | "grants"
  | "may-grant"
  /** It is met, or does not apply, or is set aside by the norms of `by`. */
  | "met"
  | "inapplicable"
  | "set-aside";

/** A norm, what it does, and the conditions that make it so. */
export type Reason = Cited & {
  readonly effect: Effect;
  /** Its condition, what bars, and the parts of what is required, each said back with its answer. */
  readonly conditions: readonly ConditionSaid[];
  /** Norms that set it aside. */
  readonly by: readonly string[];
};

/** One condition said back. `key` is the letter of a part. */
export type ConditionSaid = {
  readonly of: "when" | "bar" | "part";
  readonly key?: string;
  readonly said: Said;
  readonly state: "holds" | "fails" | "unknown";
};

/** A duty that comes with an act. */
export type DutyOfAct = Cited & {
  /** The words of what is owed. */
  readonly owed: string;
  /** False where it is not known whether the norm applies. */
  readonly certain: boolean;
  readonly deadlines: readonly { readonly text: string; readonly due?: string; readonly dueSecond?: number }[];
};

export type Decision = AnswerBase & {
  readonly verdict: "permit" | "deny" | "needs_facts" | "needs_approval";
  /** The norms that led to the verdict. */
  readonly reasons: readonly Reason[];
  /** The other norms of the question. */
  readonly considered: readonly Reason[];
  /** True where the act is forbidden without a grant and none applies (or is known to). */
  readonly noGrant: boolean;
  /** For `needs_facts`: the facts to send; and events of which only time can tell more. */
  readonly needs: readonly string[];
  readonly awaits: readonly string[];
  /** For `needs_approval`: by norm, the roles still wanted. */
  readonly approvals: readonly {
    readonly norm: string;
    readonly mode: "all" | "any";
    readonly roles: readonly string[];
  }[];
  /** With a permit: what is owed during or after the act. */
  readonly duties: readonly DutyOfAct[];
};

/** A norm of the question that bars the act (how) or grants it. */
type Member = { readonly norm: Norm; readonly bars: Norm["bars"]; readonly grants: boolean };

type Plan = {
  readonly key: string;
  readonly scope: Scope;
  /** The norms of the question, as they are judged where they do not apply: most do not. */
  readonly idle: readonly Judged[];
  readonly duties: readonly Norm[];
  /**
   * What may set a norm aside: of the question, a norm of the question (*N*), be it a duty that neither bars nor grants; of a duty that comes with the
   * act, what reaches the actor.
   */
  readonly isOfQuestion: Defeaters;
  readonly reachesActor: Defeaters;
  readonly forbidden: boolean;
};

/**
 * Decides whether an actor may do an act (SEMANTICS 3). `deny` and `permit` are final: no further fact takes them back. A missing fact is
 * never compliance, silence never approval.
 * @throws UnknownName for a role or act; FactsRefused naming every field; NotCovered; CalendarError.
 */
export function decide(rules: Rules, question: DecideQuestion): Decision {
  const { asked, judge, plan, found, verdict, noGrant, wanted, missing, decisive } = weigh(rules, question);
  const isDecisive = new Set(decisive);
  const duties = verdict === "permit" ? dutiesOfAct(rules, judge, plan) : [];
  return {
    ...answerBase(rules, asked.text),
    verdict,
    noGrant,
    needs: missing.facts,
    awaits: missing.awaits,
    approvals: wanted,
    duties: duties.map(({ norm, certain, deadlines }) => ({
      ...cite(rules, norm),
      owed: owedOf(norm),
      certain,
      deadlines,
    })),
    reasons: decisive.map((one) => reasonOf(rules, judge, plan, one)),
    considered: found.filter((one) => !isDecisive.has(one)).map((one) => reasonOf(rules, judge, plan, one)),
  };
}

/** A decision whose norms are named, neither cited nor explained. */
export type BriefDecision = Pick<Decision, "verdict" | "noGrant" | "needs" | "awaits" | "approvals"> & {
  /** The norms that led to the verdict, and what each does. */
  readonly reasons: readonly { readonly norm: Norm; readonly effect: Effect }[];
  readonly duties: readonly BriefDuty[];
};

/** A duty that comes with an act, without its words. */
export type BriefDuty = Pick<DutyOfAct, "certain" | "deadlines"> & { readonly norm: Norm };

/**
 * {@link decide} without words: these take a good part of the time, and whoever asks before every act has said those of a norm before.
 * @throws as {@link decide} does.
 */
export function decideBriefly(rules: Rules, question: DecideQuestion): BriefDecision {
  const { judge, plan, verdict, noGrant, wanted, missing, decisive } = weigh(rules, question);
  return {
    verdict,
    noGrant,
    needs: missing.facts,
    awaits: missing.awaits,
    approvals: wanted,
    reasons: decisive.map((one) => ({ norm: one.member.norm, effect: effectOf(judge, one) })),
    duties: verdict === "permit" ? dutiesOfAct(rules, judge, plan) : [],
  };
}

/**
 * `needs` of the decision, without its reasons: an interview asks it many times before every question, and saying the reasons takes half the time.
 * @throws as {@link decide} does.
 */
export function needsOf(rules: Rules, question: DecideQuestion): readonly string[] {
  return weigh(rules, question).missing.facts;
}

/**
 * Of each norm of the question that may bar or grant the act, what would say whether it does: facts to send, events to wait for.
 * @returns By the id of the norm; nothing of norms whose effect is certain.
 * @throws as {@link decide} does.
 */
export function openNorms(rules: Rules, question: DecideQuestion): ReadonlyMap<string, Missing> {
  const { found, plan, judge } = weigh(rules, question);
  return new Map(
    found
      .filter(({ effect }) => effect === "may-bar" || effect === "may-grant")
      .map((one) => [one.member.norm.id, missingFacts(rules, judge.run, readsOf(rules, plan, judge, one.member))]),
  );
}

/** A decision without its words. */
export type Weighed = Pick<Decision, "verdict" | "needs" | "approvals"> & {
  /** What each norm of the question does, by id. */
  readonly effects: ReadonlyMap<string, Effect>;
};

/**
 * {@link decide} without words and citations, for whoever asks thousands of times: saying the reasons takes most of the time.
 * @throws as {@link decide} does.
 */
export function weighed(rules: Rules, question: DecideQuestion): Weighed {
  const { judge, found, verdict, wanted, missing } = weigh(rules, question);
  return {
    verdict,
    needs: missing.facts,
    approvals: wanted,
    effects: new Map(found.map((one) => [one.member.norm.id, effectOf(judge, one)])),
  };
}

/** The verdict, and what it rests on. */
function weigh(rules: Rules, question: DecideQuestion) {
  const asked = askedAt(rules, question.at);
  const plan = planOf(rules, question);
  const judge = rules.judge(rules, plan.key, plan.scope, asked, question.facts);
  const standing = standingApprovals(rules, question.approvals ?? [], asked.at, question.content);
  const found = plan.idle
    .filter(({ member }) => judge.inForce(member.norm))
    .map((idle) => judgeMember(rules, judge, plan, idle, standing));
  const grants = found.filter(({ member }) => member.grants);
  const mayGrant = grants.filter(({ applies }) => applies === undefined);

  const barring = found.filter(({ bar, wanted }) => bar === true && !wanted);
  const unknown = found.filter(({ bar }) => bar === undefined);
  const waiting = found.filter(({ wanted }) => wanted);
  const noGrant = plan.forbidden && !grants.some(({ applies }) => applies === true);

  const [verdict, decisive] = ((): [Decision["verdict"], readonly Judged[]] => {
    if (barring.length > 0) return ["deny", barring];
    if (noGrant && mayGrant.length === 0) return ["deny", grants];
    // A norm may both grant the act and make it wait.
    if (noGrant) return ["needs_facts", [...new Set([...unknown, ...mayGrant])]];
    if (unknown.length > 0) return ["needs_facts", unknown];
    if (waiting.length > 0) return ["needs_approval", waiting];
    return ["permit", found.filter(({ effect }) => effect === "grants" || effect === "approved")];
  })();
  const missing =
    verdict === "needs_facts"
      ? missingFacts(
          rules,
          judge.run,
          decisive.flatMap((one) => readsOf(rules, plan, judge, one.member)),
        )
      : { facts: [], awaits: [] };
  const wanted = verdict === "needs_approval" ? waiting.flatMap(({ wanted }) => wanted ?? []) : [];
  return { asked, plan, judge, found, verdict, decisive, noGrant, wanted, missing };
}

type Judged = {
  readonly member: Member;
  readonly applies: Truth;
  /** Whether it bars the act until it is approved, or for good. */
  readonly bar: Truth;
  /** The approval that is still wanted, of a norm that knows approval. */
  readonly wanted: Decision["approvals"][number] | undefined;
  /** Undefined where the norm does not apply. */
  readonly effect: Effect | undefined;
};

function idleOf(member: Member): Judged {
  return { member, applies: false, bar: false, wanted: undefined, effect: undefined };
}

function judgeMember(rules: Rules, judge: Judge, plan: Plan, idle: Judged, standing: Standing): Judged {
  const { member } = idle;
  const { norm, bars } = member;
  const applies = judge.applies(norm, plan.isOfQuestion);
  if (applies === false) return idle;
  // Written out field by field: objects made by spreading take several times as long, and each question makes dozens.
  const judgedAs = (bar: Truth, effect: Effect, wanted?: Judged["wanted"]): Judged => ({
    member,
    applies,
    bar,
    wanted,
    effect,
  });
  const asGrant = applies ? "grants" : "may-grant";
  if (!bars) return judgedAs(false, asGrant);
  const barred = bars.when ? and(applies, judge.truth(bars.when)) : applies;
  if (barred === false) return judgedAs(false, member.grants ? asGrant : "met");
  if (!bars.approval) return judgedAs(barred, barred ? "bars" : "may-bar");
  const roles = wantedApprovals(rules, bars.approval, standing);
  if (roles.length === 0) return judgedAs(false, "approved");
  return judgedAs(barred, barred ? "needs-approval" : "may-bar", { norm: norm.id, mode: bars.approval.mode, roles });
}

/** What a norm does, or why it does nothing. */
function effectOf(judge: Judge, { member, effect }: Judged): Effect {
  return effect ?? (judge.truth(member.norm.when) === false ? "inapplicable" : "set-aside");
}

function planOf(rules: Rules, { roles, act, toward }: DecideQuestion): Plan {
  const key = JSON.stringify(["decide", act, [...roles].sort(), toward ? [...toward].sort() : null]);
  return compiledOnce(rules, `plan ${key}`, (): Plan => {
    const acts = rules.actsAbove(act);
    const actor = allRoles(rules, roles);
    const counterparty = toward && allRoles(rules, toward);
    const meets = (norm: Norm): boolean =>
      !norm.counterparty || !counterparty || norm.counterparty.some((role) => counterparty.has(role));
    const here: ReadonlySet<string | undefined> = acts;
    const isHere = (id: string | undefined): boolean => here.has(id);
    const isBar = (norm: Norm): boolean =>
      isHere(norm.bars?.act) && (norm.bars?.anyActor === true || reaches(norm, actor)) && meets(norm);
    const isGrant = (norm: Norm): boolean => isHere(norm.grants) && reaches(norm, actor) && meets(norm);
    const doneWhen = [...acts].flatMap((id) => rules.acts.get(id)?.doneWhen ?? []);
    const near = rules.norms.naming([...acts, ...doneWhen]);
    const ends = new Set<string | undefined>(doneWhen);
    const members = new Set(near.filter((norm) => isBar(norm) || isGrant(norm)));
    const isOfQuestion = (norm: Norm): boolean =>
      members.has(norm) || (isHere(norm.act?.act) && reaches(norm, actor) && meets(norm));
    const weighing = [...withDefeaters(rules.norms, members, isOfQuestion)];

    const comesWith = ({ owes, limits }: Norm): boolean =>
      owes !== undefined &&
      ((owes.moment === "during" && isHere(owes.with)) ||
        limits.some(({ event, form }) => form === "within" && ends.has(event)));
    const duties = near.filter((norm) => comesWith(norm) && reaches(norm, actor));

    const reachesActor = (norm: Norm): boolean => reaches(norm, actor);
    // The condition of what may set another aside is asked for too.
    const conditions = weighing.flatMap(({ when, bars }) => [
      when,
      ...(bars?.when ? [bars.when] : []),
      ...(bars?.parts ?? []),
    ]);
    return {
      key,
      scope: {
        norms: [
          ...weighing.map((norm) => ({ norm, defeaters: isOfQuestion })),
          ...duties.map((norm) => ({ norm, defeaters: reachesActor })),
        ],
        conditions,
      },
      idle: [...members].map((norm) =>
        idleOf({ norm, bars: isBar(norm) ? norm.bars : undefined, grants: isGrant(norm) }),
      ),
      duties,
      isOfQuestion,
      reachesActor,
      forbidden: rules.acts.get(act)?.default === "forbidden",
    };
  });
}

/** What the unknown formulas of a norm read: of its own, of those of what may yet set it aside, and of what bars. */
function readsOf(rules: Rules, { isOfQuestion }: Plan, judge: Judge, { norm, bars }: Member): readonly string[] {
  const mayApply = (one: Norm): boolean =>
    isOfQuestion(one) && judge.inForce(one) && judge.applies(one, isOfQuestion) === undefined;
  const conditions = [...withDefeaters(rules.norms, [norm], mayApply)].map(({ when }) => when);
  if (bars?.when) conditions.push(bars.when);
  return conditions.flatMap((one) => (judge.truth(one) === undefined ? one.reads : []));
}

const states = { true: "holds", false: "fails", undefined: "unknown" } as const;

function reasonOf(rules: Rules, judge: Judge, plan: Plan, judged: Judged): Reason {
  const { norm, bars } = judged.member;
  const say = (of: ConditionSaid["of"], condition: Condition & { readonly key?: string }): ConditionSaid => ({
    of,
    ...(condition.key === undefined ? {} : { key: condition.key }),
    said: condition.said,
    state: states[`${judge.truth(condition)}`],
  });
  const conditions = norm.when.holds === true ? [] : [say("when", norm.when)];
  if (bars?.when) conditions.push(say("bar", bars.when));
  for (const part of bars?.parts ?? []) conditions.push(say("part", part));
  const by = norm.defeatedBy.filter((id) => {
    const defeater = rules.norms.get(id);
    return (
      defeater &&
      plan.isOfQuestion(defeater) &&
      judge.inForce(defeater) &&
      judge.applies(defeater, plan.isOfQuestion) === true
    );
  });
  return { ...cite(rules, norm), effect: effectOf(judge, judged), conditions, by };
}

function dutiesOfAct(rules: Rules, judge: Judge, { duties, reachesActor }: Plan): readonly BriefDuty[] {
  const read = readerOf(rules, judge.run);
  return duties.flatMap((norm): readonly BriefDuty[] => {
    const applies = judge.applies(norm, reachesActor);
    if (!judge.inForce(norm) || applies === false) return [];
    const deadlines = norm.limits.map((limit) => {
      const due = limit.bound === "at-latest" ? dueOf(limit, read, judge.run) : undefined;
      if (due?.kind !== "due") return { text: limit.text };
      return { text: limit.text, due: formatInstant(due.second, rules.calendar), dueSecond: due.second };
    });
    return [{ norm, certain: applies === true, deadlines }];
  });
}
