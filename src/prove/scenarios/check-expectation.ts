import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { Expectation } from "../../model/scenario.js";
import type { Answered, DutyFound, LedBy, Wanting } from "./answered.js";
import { diagnose } from "./diagnostics.js";
import { dutyWords, sayAuditLine, sayDuty, sayWanting, verdictWords } from "./expectation-words.js";

type Related = Diagnostic["related"];

/**
 * Holds one expectation against the answer.
 * @param relate - Places that explain a failure: the norms that led there, quoted, and the facts that are missing.
 * @returns A finding at the expectation; `undefined` where the answer is as expected.
 */
export function checkExpectation(
  id: string,
  expectation: Expectation,
  answer: Answered,
  relate: (norms: readonly LedBy[], facts: readonly string[]) => Related,
): Diagnostic | undefined {
  const { span } = expectation;
  switch (expectation.kind) {
    case "verdict": {
      const got = answer.verdict;
      invariant(got !== undefined, `Scenario ${id} expects a verdict of a question that has none.`);
      if (got === expectation.verdict) return undefined;
      const missing = got === "needs_facts" ? answer.missing : [];
      const params = { id, expected: verdictWords[expectation.verdict], got: verdictWords[got], missing };
      return diagnose("verdict-differs", span, params, { related: relate(answer.reasons, missing) });
    }
    case "approvers": {
      const got = joined(answer.approvals);
      const wanted = { mode: expectation.mode, roles: expectation.roles };
      if (got.length === 1 && sameWanting(got[0], wanted)) return undefined;
      const params = { id, expected: sayWanting([wanted]), got: sayWanting(got) };
      return diagnose("approvers-differ", span, params, { related: relate(answer.reasons, []) });
    }
    case "reason": {
      if (answer.reasons.some(({ rule }) => rule === expectation.rule)) return undefined;
      const reasons = [...new Set(answer.reasons.map(({ rule }) => rule))].sort();
      const params = { id, rule: expectation.rule, reasons };
      return diagnose("reason-missing", span, params, { related: relate(answer.reasons, answer.missing) });
    }
    case "missing": {
      const more = answer.missing.filter((fact) => !expectation.facts.includes(fact));
      const fewer = expectation.facts.filter((fact) => !answer.missing.includes(fact));
      if (more.length === 0 && fewer.length === 0) return undefined;
      return diagnose("missing-facts-differ", span, { id, more, fewer }, { related: relate(answer.reasons, more) });
    }
    case "duty": {
      const found = answer.duties.filter((duty) => isOf(duty, expectation.rule));
      if (dutyStands(found, expectation)) return undefined;
      const expected = { id: expectation.written, en: dutyWords[expectation.state].en };
      const params = { id, rule: expectation.rule, expected, got: sayDuties(found) };
      const active = found.filter(({ state }) => state !== "not_applicable");
      return diagnose("duty-differs", span, params, { related: relate(active.length > 0 ? active : found, []) });
    }
    case "attached-duty": {
      const found = answer.attached.filter((duty) => isOf(duty, expectation.rule));
      if (found.some(({ limits }) => limits.includes(expectation.limit))) return undefined;
      const expected = { id: expectation.limit, en: expectation.limit };
      const limits = found.flatMap((duty) => duty.limits).join("; ");
      const none = found.length === 0;
      const got = {
        id: none ? "tidak menyertai jawaban ini" : limits === "" ? "tanpa jangka waktu" : limits,
        en: none ? "not part of this answer" : limits === "" ? "without a limit" : limits,
      };
      return diagnose(
        "duty-differs",
        span,
        { id, rule: expectation.rule, expected, got },
        { related: relate(found, []) },
      );
    }
    case "audit": {
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
      const norms = lines.flatMap(({ rule, norm }) => (norm === undefined ? [] : [{ rule, norm }]));
      return diagnose("audit-differs", span, { id, more, fewer }, { related: relate(norms, []) });
    }
  }
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

function sayDuties(found: readonly DutyFound[]): { id: string; en: string } {
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
