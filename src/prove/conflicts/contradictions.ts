import { opposedPairs, stancesAbove } from "../../compile/edges/index-acts.js";
import { canMeet, isGate, type Stance, sharedRoles } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import { isApproval } from "../../compile/rule-book/norm-case.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import type { AnalysisFinding, CheckOutcome } from "../analysis/check.js";
import type { Answer, Search } from "../analysis/search.js";
import type { AnalysisSubject } from "../analysis/subject.js";
import { type Witness, type WitnessQuestion, witnessOf } from "../analysis/witness.js";
import { type Applying, applies, type Question } from "./applies.js";
import { diagnose } from "./diagnostics.js";
import { sayNorm } from "./say-norm.js";

/** A prohibition and when it applies. */
type Ban = { readonly ban: Stance; readonly when: Applying };

/**
 * Norms that contradict one another, with a situation in which they do. A grant beside a prohibition with another condition is no conflict: the
 * prohibition bars, and where it does not, the grant opens. Prohibitions that only wait (for an approval, an event, another rule) and norms that
 * people judge are left out.
 */
export function findContradictions(subject: AnalysisSubject, search: Search): CheckOutcome {
  const { handbook, settlement, stances } = subject;
  const { organisation, vocabulary } = handbook;
  // What a person judges, no search can find satisfied.
  const decidable = [...stances.values()].flat().filter(({ from }) => !from.human);
  const forbidding = decidable.filter((one) => (one.force === "forbids" || one.force === "others") && !isGate(one));
  const duties = decidable.filter(({ force }) => force === "requires");
  const grants = decidable.filter(({ force }) => force === "grants");
  const bansOnAct = stancesAbove(forbidding, vocabulary.acts);
  let pairs = 0;
  const findings = [
    ...onceEach(duties.flatMap((duty) => bansOnAct(duty.act).flatMap((ban) => dutyForbidden(duty, ban)))),
    ...onceEach(opposedPairs(duties, vocabulary.acts).flatMap(([first, second]) => dutiesOpposed(first, second))),
    ...grants.flatMap(grantNever),
  ];
  return {
    looked: [
      { count: decidable.length, what: { id: "norma tentang tindakan", en: "norms on acts" } },
      {
        count: pairs,
        what: { id: "pasang norma tentang tindakan dan pelaku yang sama", en: "pairs of norms on one act and actor" },
      },
    ],
    findings,
  };

  function dutyForbidden(duty: Stance, ban: Stance): readonly AnalysisFinding[] {
    if (settled(duty, ban) || !canMeet(duty, ban, organisation)) return [];
    return firstOf(rolesOf(duty, ban), (role) => {
      const answer = bothApply(duty, ban, { role, act: duty.act });
      if (answer.kind === "none") return undefined;
      const [said, against] = [sayNorm(duty.from.norm), sayNorm(ban.from.norm)];
      const related = at(ban, { id: "Larangannya di sini.", en: "The prohibition is here." });
      const place = duty.from.norm.span;
      if (answer.kind === "unknown") return unchecked(answer, place, said, against, related);
      const rule = duty.from.norm.id;
      const witness = witnessed(
        answer,
        [duty, ban],
        [
          { kind: "decide", role, act: duty.act, toward: duty.towards[0] ?? ban.towards[0] },
          { kind: "duties", role, rule },
        ],
      );
      const params = { duty: said, ban: against, role: termOf(role), act: wordsOf(duty), story: witness.story };
      // Who must give an approval is free to refuse it; who may not give it leaves the act waiting.
      const code = isApproval(duty.from.norm) ? "approver-barred" : "duty-forbidden";
      return { diagnostic: diagnose(code, place, params, { related }), witness };
    });
  }

  function dutiesOpposed(first: Stance, second: Stance): readonly AnalysisFinding[] {
    if (settled(first, second) || !canMeet(first, second, organisation)) return [];
    return firstOf(rolesOf(first, second), (role) => {
      const answer = bothApply(first, second, { role, act: first.act }, { role, act: second.act });
      if (answer.kind === "none") return undefined;
      const [one, other] = [sayNorm(first.from.norm), sayNorm(second.from.norm)];
      const related = at(first, { id: "Kewajiban yang lain di sini.", en: "The other duty is here." });
      const place = second.from.norm.span;
      if (answer.kind === "unknown") return unchecked(answer, place, one, other, related);
      const asking = (rule: string): WitnessQuestion => ({ kind: "duties", role, rule });
      const witness = witnessed(answer, [first, second], [asking(first.from.norm.id), asking(second.from.norm.id)]);
      const params = { first: one, second: other, role: termOf(role), act: wordsOf(first), other: wordsOf(second) };
      return {
        diagnostic: diagnose("duties-opposed", place, { ...params, story: witness.story }, { related }),
        witness,
      };
    });
  }

  /** Whether somebody granted an act is barred from it whenever the grant applies. */
  function grantNever(grant: Stance): readonly AnalysisFinding[] {
    return firstOf(grant.roles.length === 0 ? [undefined] : grant.roles, (role) => {
      const active = bansOn(grant, role);
      if (active.length === 0) return undefined;
      const { span } = grant.from.norm;
      const own = grant.from.when ? [grant.from.when] : [];
      const barring = [...new Set(active.map(({ ban }) => ban.from.norm))];
      const about = [grant.from.norm.id, ...barring.map(({ id }) => id)];
      const answer = openUnder(own, active, span, about);
      if (answer.kind === "found") return undefined;
      const bans = answer.kind === "none" ? enoughToBar(own, active, span, about) : active;
      const named = barring.filter((norm) => bans.some(({ ban }) => ban.from.norm === norm));
      const params = { grant: sayNorm(grant.from.norm), bans: named.map(sayNorm).join(", ") };
      const related = named.map((norm) => ({
        span: norm.span,
        message: { id: "Larangannya di sini.", en: "The prohibition is here." },
      }));
      if (answer.kind === "unknown") return unchecked(answer, span, params.grant, params.bans, related);
      // A grant that applies to nobody is barred by nothing.
      if (own.length > 0 && search.find(own, span, about).kind === "none") return undefined;
      return {
        diagnostic: diagnose("grant-never", span, { ...params, role: termOf(role), act: wordsOf(grant) }, { related }),
      };
    });
  }

  /** The prohibitions that may bar what is granted. */
  function bansOn(grant: Stance, role: string | undefined): readonly Ban[] {
    const question = { role, act: grant.act };
    return bansOnAct(grant.act)
      .filter((ban) => ban.from.norm.id !== grant.from.norm.id && binds(ban, role))
      .filter((ban) => canMeet(grant, ban, organisation))
      .map((ban): Ban => ({ ban, when: applies(ban, question, stances, settlement, handbook) }))
      .filter(({ when }) => when.kind !== "never");
  }

  /** A situation in which the conditions hold and none of the prohibitions applies. */
  function openUnder(
    own: readonly Condition[],
    bans: readonly Ban[],
    span: Norm["span"],
    about: readonly string[],
  ): Answer {
    pairs += bans.length;
    if (bans.some(({ when }) => when.kind === "when" && !when.condition)) return { kind: "none", valuations: 0 };
    if (bans.some(({ when }) => when.kind !== "when")) return search.leaveOpen(about);
    const open = bans.flatMap(({ when }): Condition[] =>
      when.kind === "when" && when.condition ? [{ kind: "not", operand: when.condition, span }] : [],
    );
    return search.find([...own, ...open], span, about);
  }

  /** Those of the prohibitions without which the grant would open something: the others only stand beside them. */
  function enoughToBar(
    own: readonly Condition[],
    bans: readonly Ban[],
    span: Norm["span"],
    about: readonly string[],
  ): readonly Ban[] {
    return bans.reduce<readonly Ban[]>((kept, ban) => {
      const rest = kept.filter((one) => one !== ban);
      return rest.length > 0 && openUnder(own, rest, span, about).kind === "none" ? rest : kept;
    }, bans);
  }

  /** Whether an edge already says which of the two holds. */
  function settled(one: Stance, other: Stance): boolean {
    const [a, b] = [one.from.norm.id, other.from.norm.id];
    const between = (id: string, by: string): boolean =>
      settlement.edges.get(id)?.some((edge) => edge.by === by) ?? false;
    return between(a, b) || between(b, a);
  }

  /** The roles of one actor to whom both are addressed. */
  function rolesOf(one: Stance, other: Stance): readonly (string | undefined)[] {
    if (other.force === "others") return one.roles.filter((role) => binds(other, role));
    const shared = sharedRoles(one, other, organisation);
    return shared === undefined ? [] : shared.length === 0 ? [undefined] : shared;
  }

  /** *Hanya dapat* binds whoever it does not name, and those it names where they may not. */
  function binds(ban: Stance, role: string | undefined): boolean {
    if (ban.force === "others" || ban.roles.length === 0) return true;
    return role !== undefined && ban.roles.some((one) => isWithin(role, one, organisation.roles));
  }

  function bothApply(one: Stance, other: Stance, question: Question, otherQuestion = question): Answer {
    pairs++;
    const first = applies(one, question, stances, settlement, handbook);
    const second = applies(other, otherQuestion, stances, settlement, handbook);
    if (first.kind === "never" || second.kind === "never") return { kind: "none", valuations: 0 };
    const about = [one.from.norm.id, other.from.norm.id];
    if (first.kind !== "when" || second.kind !== "when") return search.leaveOpen(about);
    const parts = [first.condition, second.condition].flatMap((part) => part ?? []);
    return search.find(parts, one.from.norm.span, about);
  }

  function witnessed(
    situation: Extract<Answer, { kind: "found" }>,
    both: readonly Stance[],
    questions: readonly WitnessQuestion[],
  ): Witness {
    const rules = [...new Set(both.map(({ from }) => from.norm.id))];
    return witnessOf(subject, situation, rules, questions);
  }

  function termOf(role: string | undefined): string {
    return role === undefined ? "siapa pun" : (organisation.roles.get(role)?.term ?? role);
  }
}

/** What no budget was left for is said once, not pair by pair. */
function unchecked(
  { why }: Extract<Answer, { kind: "unknown" }>,
  span: Norm["span"],
  first: string,
  second: string,
  related: Diagnostic["related"],
): AnalysisFinding | undefined {
  return why === "budget" ? undefined : { diagnostic: diagnose("unchecked", span, { first, second }, { related }) };
}

/** One finding for all that no budget was left for. */
export function notTried(norms: readonly Norm[], search: Search): readonly AnalysisFinding[] {
  const pairs = search.tally().open.filter(({ why }) => why === "budget").length;
  const [first] = norms;
  return pairs > 0 && first ? [{ diagnostic: diagnose("unchecked-rest", first.span, { pairs }) }] : [];
}

/** One finding for two rules, however many of their cases and roles it concerns. */
function onceEach(all: readonly AnalysisFinding[]): readonly AnalysisFinding[] {
  const seen = new Set<string>();
  return all.filter(({ diagnostic: { code, span, related } }) => {
    const places = [span, ...related.map((one) => one.span)].map(({ file, start }) => `${file}:${start}`);
    const key = [code, ...places].join(" ");
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function firstOf<T>(
  roles: readonly (string | undefined)[],
  find: (role: string | undefined) => T | undefined,
): readonly T[] {
  for (const role of roles) {
    const found = find(role);
    if (found !== undefined) return [found];
  }
  return [];
}

function at({ from }: Stance, message: Diagnostic["message"]): Diagnostic["related"] {
  return [{ span: from.norm.span, message }];
}

function wordsOf({ from }: Stance): string {
  return from.act?.words ?? "";
}
