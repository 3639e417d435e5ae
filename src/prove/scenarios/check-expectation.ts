import type { Diagnostic, Localised } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { Expectation } from "../../model/scenario.js";
import type { Answered, DutyAttached, DutyFound, LedBy, Wanting } from "./answered.js";
import { diagnose } from "./diagnostics.js";
import { dutyWords, sayAuditLine, sayDuty, sayWanting, verdictWords } from "./expectation-words.js";

type Related = Diagnostic["related"];

type Relate = (norms: readonly LedBy[], facts: readonly string[]) => Related;
type Of<Kind extends Expectation["kind"]> = Extract<Expectation, { kind: Kind }>;

/**
 * Holds one expectation against the answer.
 * @param relate - Places that explain a failure: the norms that led there, quoted, and the facts that are missing.
 * @returns A finding at the expectation; `undefined` where the answer is as expected.
 */
export function checkExpectation(
  id: string,
  expectation: Expectation,
  answer: Answered,
  relate: Relate,
): Diagnostic | undefined {
  switch (expectation.kind) {
    case "verdict":
      return checkVerdict(id, expectation, answer, relate);
    case "approvers":
      return checkApprovers(id, expectation, answer, relate);
    case "reason":
      return checkReason(id, expectation, answer, relate);
    case "missing":
      return checkMissing(id, expectation, answer, relate);
    case "duty":
      return checkDuty(id, expectation, answer, relate);
    case "attached-duty":
      return checkAttached(id, expectation, answer, relate);
    case "audit":
      return checkAudit(id, expectation, answer, relate);
  }
}

function checkVerdict(id: string, { verdict, span }: Of<"verdict">, answer: Answered, relate: Relate) {
  const got = answer.verdict;
  invariant(got !== undefined, `Scenario ${id} expects a verdict of a question that has none.`);
  if (got === verdict) return undefined;
  const missing = got === "needs_facts" ? answer.missing : [];
  const params = { id, expected: verdictWords[verdict], got: verdictWords[got], missing };
  return diagnose("verdict-differs", span, params, { related: relate(answer.shown, missing) });
}

function checkApprovers(id: string, { mode, roles, span }: Of<"approvers">, answer: Answered, relate: Relate) {
  const got = joined(answer.approvals);
  if (got.length === 1 && sameWanting(got[0], { mode, roles })) return undefined;
  const params = { id, expected: sayWanting([{ mode, roles }]), got: sayWanting(got) };
  return diagnose("approvers-differ", span, params, { related: relate(answer.shown, []) });
}

function checkReason(id: string, expected: Of<"reason">, answer: Answered, relate: Relate) {
  if (answer.reasons.some(({ rule }) => rule === expected.rule)) return undefined;
  const reasons = [...new Set(answer.reasons.map(({ rule }) => rule))].sort();
  const related = relate(answer.shown, answer.missing);
  return diagnose("reason-missing", expected.span, { id, rule: expected.rule, reasons }, { related });
}

function checkMissing(id: string, { facts, span }: Of<"missing">, answer: Answered, relate: Relate) {
  const more = answer.missing.filter((fact) => !facts.includes(fact));
  const fewer = facts.filter((fact) => !answer.missing.includes(fact));
  if (more.length === 0 && fewer.length === 0) return undefined;
  return diagnose("missing-facts-differ", span, { id, more, fewer }, { related: relate(answer.shown, more) });
}

function checkDuty(id: string, expectation: Of<"duty">, answer: Answered, relate: Relate) {
  const { rule, written, state, span } = expectation;
  const found = answer.duties.filter((duty) => isOf(duty, rule));
  if (dutyStands(found, expectation)) return undefined;
  const params = { id, rule, expected: { id: written, en: dutyWords[state].en }, got: sayDuties(found) };
  const active = found.filter((duty) => duty.state !== "not_applicable");
  return diagnose("duty-differs", span, params, { related: relate(active.length > 0 ? active : found, []) });
}

function checkAttached(id: string, { rule, limit, span }: Of<"attached-duty">, answer: Answered, relate: Relate) {
  const found = answer.attached.filter((duty) => isOf(duty, rule));
  if (found.some(({ limits }) => limits.includes(limit))) return undefined;
  const params = { id, rule, expected: { id: limit, en: limit }, got: sayAttached(found) };
  return diagnose("duty-differs", span, params, { related: relate(found, []) });
}

function sayAttached(found: readonly DutyAttached[]): Localised {
  if (found.length === 0) return { id: "tidak menyertai jawaban ini", en: "not part of this answer" };
  const limits = found.flatMap((duty) => duty.limits).join("; ");
  return limits === "" ? { id: "tanpa jangka waktu", en: "without a limit" } : { id: limits, en: limits };
}

function checkAudit(id: string, expectation: Of<"audit">, answer: Answered, relate: Relate) {
  const expected = new Set(expectation.found.map(sayAuditLine));
  const named = new Set(expectation.found.map(({ rule }) => rule));
  const lines = answer.audit.flatMap((one) => {
    const by = [one.rule, one.norm].find((name) => name !== undefined && named.has(name));
    return by === undefined ? [] : [{ ...one, rule: by }];
  });
  const got = new Set(lines.map(sayAuditLine));
  const more = [...got].filter((line) => !expected.has(line));
  const fewer = [...expected].filter((line) => !got.has(line));
  if (more.length === 0 && fewer.length === 0) return undefined;
  const norms = answer.audit.flatMap(({ rule, norm }) =>
    norm === undefined || !named.has(rule) ? [] : [{ rule, norm }],
  );
  return diagnose("audit-differs", expectation.span, { id, more, fewer }, { related: relate(norms, []) });
}

/** A rule's id means all norms made of it, `rule.letter` one of them. */
function isOf({ norm, rule }: LedBy, written: string): boolean {
  return rule === written || norm === written;
}

/** One of the rule's duties stands as expected and the others do not apply; *tidak berlaku*: none applies. */
function dutyStands(found: readonly DutyFound[], expectation: Extract<Expectation, { kind: "duty" }>): boolean {
  const applicable = found.filter(({ state }) => state !== "not_applicable");
  if (expectation.state === "not_applicable") return found.length > 0 && applicable.length === 0;
  return applicable.length > 0 && applicable.every((duty) => matches(duty, expectation));
}

function matches({ state, due }: DutyFound, expected: Extract<Expectation, { kind: "duty" }>): boolean {
  if (state !== expected.state) return false;
  if (expected.due === undefined) return true;
  if (due === undefined) return false;
  const [written, last] = [Date.parse(expected.due), Date.parse(due)];
  // `24.00` ends the day: the last second in time is the one before.
  return last === written || (/ pukul 24\.00$/.test(expected.written) && last === written - 1000);
}

function sayDuties(found: readonly DutyFound[]): Localised {
  if (found.length === 0) return { id: "bukan kewajiban peran ini", en: "no duty of this role" };
  const applicable = found.filter(({ state }) => state !== "not_applicable");
  const said = (applicable.length > 0 ? applicable : found.slice(0, 1)).map(sayDuty);
  return { id: said.map(({ id }) => id).join("; "), en: said.map(({ en }) => en).join("; ") };
}

/** Approvals that are all needed, as one. */
function joined(all: readonly Wanting[]): readonly Wanting[] {
  const needed = [
    ...new Set(all.flatMap(({ mode, roles }) => (mode === "all" || roles.length === 1 ? roles : []))),
  ].sort();
  const either = all.filter(({ mode, roles }) => mode === "any" && roles.length > 1);
  return [...(needed.length > 0 ? [{ mode: "all" as const, roles: needed }] : []), ...either];
}

function sameWanting(got: Wanting | undefined, wanted: Wanting): boolean {
  if (got === undefined || got.roles.length !== wanted.roles.length) return false;
  return (got.mode === wanted.mode || got.roles.length === 1) && wanted.roles.every((role) => got.roles.includes(role));
}
