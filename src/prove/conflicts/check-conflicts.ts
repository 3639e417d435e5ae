import { type Exception, type Settlement, settleEdges } from "../../compile/edges/settle-edges.js";
import { canMeet, isGate, oppose, reaches, type Stance, sharedRoles, stancesOf } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import { isApproval, normCases } from "../../compile/rule-book/norm-case.js";
import { ruleBookContext } from "../../compile/rule-book/rule-book-context.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { findSituation, type SearchResult } from "../situation/find-situation.js";
import { tellSituation } from "../situation/tell-situation.js";
import { worldOf } from "../situation/world-of.js";
import { type Applying, applies, type Question, together } from "./applies.js";
import { diagnose } from "./diagnostics.js";

/** A prohibition and when it applies. */
type Ban = { readonly ban: Stance; readonly when: Applying };

/** Tests of one search. */
const budget = 20_000;
/** Searches in all: a handbook of a thousand rules on one act must still be compiled. */
const searchLimit = 2000;

/**
 * Whether rules contradict one another (SEMANTICS 2): a duty to do what is forbidden, two duties that exclude each other, a grant that some
 * prohibition bars in every situation in which it applies; and whether declared exceptions set anything aside.
 *
 * A grant beside a prohibition with another condition is no conflict: the prohibition bars, and where it does not, the grant opens. Prohibitions that only
 * wait (for an approval, an event, another rule) and norms that people judge are left out.
 */
export function checkConflicts(handbook: Handbook, calendar: WorkCalendar | undefined): readonly Diagnostic[] {
  if (handbook.norms.length === 0) return [];
  const settlement = settleEdges(handbook);
  return [...checkExceptions(settlement, handbook), ...checkContradictions(settlement, handbook, calendar)];
}

function checkExceptions(settlement: Settlement, handbook: Handbook): readonly Diagnostic[] {
  const norms = new Map(handbook.norms.map((norm) => [norm.id, norm]));
  const sayAll = (all: readonly Norm[]): string => all.map(sayNorm).join(", ");
  const exception = (code: "exception-inferior" | "exception-empty", { norm, defeated }: Exception): Diagnostic => {
    const related = defeated.map(({ span }) => ({
      span,
      message: { id: "Yang dikecualikan di sini.", en: "The rule it names is here." },
    }));
    return code === "exception-inferior"
      ? diagnose(code, norm.span, { exception: norm.id, defeated: sayAll(defeated) }, { related })
      : diagnose(code, norm.span, { exception: norm.id, named: sayAll(defeated) }, { related });
  };
  const circles = settlement.circles.flatMap(({ rules, written }) => {
    const members = rules.flatMap((id) => norms.get(id) ?? []);
    const [first, ...others] = members;
    // A circle of declared exceptions is one of things that wait for themselves: the compiler has said so.
    if (!first || written) return [];
    const related = others.map(({ span }) => ({ span, message: { id: "Dan di sini.", en: "And here." } }));
    return [
      diagnose("exception-circle", first.span, { names: rules.map((id) => `\`${id}\``).join(", ") }, { related }),
    ];
  });
  const unwritten = [...settlement.edges].flatMap(([id, edges]) =>
    edges.flatMap(({ by, why, written }) => {
      const [defeated, defeating] = [norms.get(id), norms.get(by)];
      if (written || why === "exception" || !defeated || !defeating) return [];
      return [
        diagnose("settled-unwritten", defeated.span, { defeated: sayNorm(defeated), by: sayNorm(defeating), why }),
      ];
    }),
  );
  return [
    ...settlement.inferior.map((one) => exception("exception-inferior", one)),
    ...settlement.empty.map((one) => exception("exception-empty", one)),
    ...circles,
    ...unwritten,
  ];
}

function checkContradictions(
  settlement: Settlement,
  handbook: Handbook,
  calendar: WorkCalendar | undefined,
): readonly Diagnostic[] {
  const { organisation, vocabulary } = handbook;
  const context = ruleBookContext(handbook);
  const world = worldOf(handbook, calendar);
  const stances = new Map(
    handbook.norms.map((norm): [string, readonly Stance[]] => [
      norm.id,
      normCases(norm, context).flatMap((one) => stancesOf(one, context)),
    ]),
  );
  // What a person judges, no search can find satisfied.
  const decidable = [...stances.values()].flat().filter(({ from }) => !from.human);
  const forbidding = decidable.filter((one) => (one.force === "forbids" || one.force === "others") && !isGate(one));
  const duties = decidable.filter(({ force }) => force === "requires");
  const grants = decidable.filter(({ force }) => force === "grants");
  let searches = 0;
  let skipped = 0;
  return [
    ...onceEach(duties.flatMap((duty) => forbidding.flatMap((ban) => dutyForbidden(duty, ban)))),
    ...onceEach(duties.flatMap((duty, index) => duties.slice(0, index).flatMap((other) => dutiesOpposed(other, duty)))),
    ...grants.flatMap(grantNever),
    ...(skipped > 0 ? [diagnose("unchecked-rest", (handbook.norms[0] as Norm).span, { pairs: skipped })] : []),
  ];

  function dutyForbidden(duty: Stance, ban: Stance): readonly Diagnostic[] {
    if (!reaches(ban, duty, vocabulary) || settled(duty, ban) || !canMeet(duty, ban, organisation)) return [];
    return firstOf(rolesOf(duty, ban), (role) => {
      const result = bothApply(duty, ban, { role, act: duty.act });
      if (result.kind === "none") return undefined;
      const [said, against] = [sayNorm(duty.from.norm), sayNorm(ban.from.norm)];
      const related = at(ban, { id: "Larangannya di sini.", en: "The prohibition is here." });
      if (result.kind === "unknown") {
        return diagnose("unchecked", duty.from.norm.span, { first: said, second: against }, { related });
      }
      const story = tellSituation(result, world);
      const params = { duty: said, ban: against, role: termOf(role), act: wordsOf(duty), story };
      // Who must give an approval is free to refuse it; who may not give it leaves the act waiting.
      if (isApproval(duty.from.norm)) return diagnose("approver-barred", duty.from.norm.span, params, { related });
      return diagnose("duty-forbidden", duty.from.norm.span, params, { related });
    });
  }

  function dutiesOpposed(first: Stance, second: Stance): readonly Diagnostic[] {
    if (first.from.norm.id === second.from.norm.id && first.from === second.from) return [];
    if (!oppose(first.act, second.act, vocabulary) || settled(first, second) || !canMeet(first, second, organisation)) {
      return [];
    }
    return firstOf(rolesOf(first, second), (role) => {
      const result = bothApply(first, second, { role, act: first.act }, { role, act: second.act });
      if (result.kind === "none") return undefined;
      const [one, other] = [sayNorm(first.from.norm), sayNorm(second.from.norm)];
      const related = at(first, { id: "Kewajiban yang lain di sini.", en: "The other duty is here." });
      const place = second.from.norm.span;
      if (result.kind === "unknown") return diagnose("unchecked", place, { first: one, second: other }, { related });
      const params = { first: one, second: other, role: termOf(role), act: wordsOf(first), other: wordsOf(second) };
      return diagnose("duties-opposed", place, { ...params, story: tellSituation(result, world) }, { related });
    });
  }

  /** Whether somebody granted an act is barred from it whenever the grant applies. */
  function grantNever(grant: Stance): readonly Diagnostic[] {
    return firstOf(grant.roles.length === 0 ? [undefined] : grant.roles, (role) => {
      const active = bansOn(grant, role);
      if (active.length === 0) return undefined;
      const { span } = grant.from.norm;
      const own = grant.from.when ? [grant.from.when] : [];
      const result = openUnder(own, active, span);
      if (result.kind === "found") return undefined;
      const norms = [...new Set(active.map(({ ban }) => ban.from.norm))];
      const params = { grant: sayNorm(grant.from.norm), bans: norms.map(sayNorm).join(", ") };
      const related = norms.map((norm) => ({
        span: norm.span,
        message: { id: "Larangannya di sini.", en: "The prohibition is here." },
      }));
      if (result.kind === "unknown") {
        return diagnose("unchecked", span, { first: params.grant, second: params.bans }, { related });
      }
      // A grant that applies to nobody is barred by nothing.
      if (own.length > 0 && search(own, span).kind === "none") return undefined;
      return diagnose("grant-never", span, { ...params, role: termOf(role), act: wordsOf(grant) }, { related });
    });
  }

  /** The prohibitions that may bar what is granted. */
  function bansOn(grant: Stance, role: string | undefined): readonly Ban[] {
    const question = { role, act: grant.act };
    return forbidding
      .filter((ban) => ban.from.norm.id !== grant.from.norm.id && reaches(ban, grant, vocabulary) && binds(ban, role))
      .filter((ban) => canMeet(grant, ban, organisation))
      .map((ban): Ban => ({ ban, when: applies(ban, question, stances, settlement, handbook) }))
      .filter(({ when }) => when.kind !== "never");
  }

  /** A situation in which the conditions hold and none of the prohibitions applies. */
  function openUnder(own: readonly Condition[], bans: readonly Ban[], span: Norm["span"]): SearchResult {
    if (bans.some(({ when }) => when.kind === "when" && !when.condition)) return { kind: "none" };
    if (bans.some(({ when }) => when.kind !== "when")) return { kind: "unknown" };
    const open = bans.flatMap(({ when }): Condition[] =>
      when.kind === "when" && when.condition ? [{ kind: "not", operand: when.condition, span }] : [],
    );
    return search([...own, ...open], span);
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

  function bothApply(one: Stance, other: Stance, question: Question, otherQuestion = question): SearchResult {
    const first = applies(one, question, stances, settlement, handbook);
    const second = applies(other, otherQuestion, stances, settlement, handbook);
    if (first.kind === "never" || second.kind === "never") return { kind: "none" };
    if (first.kind !== "when" || second.kind !== "when") return { kind: "unknown" };
    return search(
      [first.condition, second.condition].flatMap((part) => part ?? []),
      one.from.norm.span,
    );
  }

  function search(parts: readonly Condition[], span: Norm["span"]): SearchResult {
    if (searches >= searchLimit) {
      skipped++;
      return { kind: "none" };
    }
    searches++;
    const always: Condition = { kind: "and", operands: [], span };
    return findSituation(together(parts, span) ?? always, world, { budget });
  }

  function termOf(role: string | undefined): string {
    return role === undefined ? "siapa pun" : (organisation.roles.get(role)?.term ?? role);
  }
}

/** One finding for two rules, however many of their cases and roles it concerns. */
function onceEach(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return all.filter(({ code, span, related }) => {
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

function sayNorm({ id, source }: Norm): string {
  return `${source.citation} (\`${id}\`)`;
}
