import type { Localised } from "../../diagnostics/diagnostic.js";
import { type AuditAnswer, audit } from "../../evaluate/audit.js";
import { type Decision, decide } from "../../evaluate/decide.js";
import { type DutiesAnswer, duties } from "../../evaluate/duties.js";
import { type ExemptAnswer, exempt } from "../../evaluate/exempt.js";
import { loadRules } from "../../evaluate/load-rules.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import type { Rules } from "../../evaluate/rules.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { ScenarioRun } from "../../model/scenario.js";
import { type Answered, type AuditFound, type LedBy, nothingAnswered } from "./answered.js";

/** What came of asking: an answer, or why there is none. */
export type Asked =
  | { readonly kind: "answered"; readonly answer: Answered }
  | { readonly kind: "refused"; readonly reason: Localised };

/** Makes the evaluator ready to be asked scenarios. */
export function openAsking(book: RulesWire, calendar: CalendarWire): (run: ScenarioRun) => Asked {
  const rules = loadRules(book, calendar);
  return (run) => {
    try {
      return { kind: "answered", answer: answerOf(rules, run) };
    } catch (error) {
      const reason = refusal(error);
      if (!reason) throw error;
      return { kind: "refused", reason };
    }
  };
}

function answerOf(rules: Rules, { asks, at, facts, approvals, registers }: ScenarioRun): Answered {
  const sent = Object.fromEntries(facts);
  switch (asks.kind) {
    case "decide": {
      const { role, act, toward } = asks;
      const question = { roles: [role], act, at, facts: sent, approvals };
      return fromDecision(decide(rules, toward === undefined ? question : { ...question, toward: [toward] }));
    }
    case "duties":
      return fromDuties(duties(rules, { roles: [asks.role], at, facts: sent }));
    case "exempt":
      return fromExemptions(exempt(rules, { roles: [asks.role], at, facts: sent }));
    case "audit":
      return fromAudit(audit(rules, { registers: Object.fromEntries(registers), at, facts: sent }));
  }
}

function fromDecision({ verdict, reasons, needs, approvals, duties: attached }: Decision): Answered {
  const led = reasons.map(ledBy);
  return {
    ...nothingAnswered,
    verdict,
    reasons: led,
    shown: led,
    missing: needs,
    approvals: approvals.map(({ mode, roles }) => ({ mode, roles })),
    attached: attached.map((duty) => ({ ...ledBy(duty), limits: duty.deadlines.map(({ text }) => text) })),
  };
}

function fromDuties(answer: DutiesAnswer): Answered {
  const found = answer.duties.map((duty) => ({ ...ledBy(duty), state: duty.state, due: duty.due }));
  return { ...nothingAnswered, duties: found };
}

/** *Bebas* where one consequence at least cannot follow; else what is missing; else not. */
function fromExemptions({ exemptions }: ExemptAnswer): Answered {
  const excluded = exemptions.filter(({ state }) => state === "excluded");
  const open = exemptions.filter(({ state }) => state === "needs_facts");
  const verdict = excluded.length > 0 ? "excluded" : open.length > 0 ? "needs_facts" : "not_excluded";
  return {
    ...nothingAnswered,
    verdict,
    reasons: excluded.map(ledBy),
    shown: exemptions.map(ledBy),
    missing: verdict === "needs_facts" ? [...new Set(open.flatMap(({ needs }) => needs))].sort() : [],
  };
}

function fromAudit({ findings, duplicates }: AuditAnswer): Answered {
  return {
    ...nothingAnswered,
    audit: [
      ...findings.flatMap((finding): AuditFound[] => {
        const { state, found, expected, row = "" } = finding;
        const common = { ...ledBy(finding), row };
        switch (state) {
          case "too_many":
            return [{ ...common, finding: "too-many", by: (found?.least ?? 0) - (expected?.count ?? 0) }];
          case "too_few":
            return [{ ...common, finding: "too-few", by: (expected?.count ?? 0) - (found?.most ?? 0) }];
          case "unmet":
          case "breached":
          case "unknown":
            return [{ ...common, finding: state, by: 0 }];
          default:
            return [];
        }
      }),
      ...duplicates.map(
        ({ register, id }): AuditFound => ({
          rule: register,
          norm: undefined,
          row: id,
          finding: "twice",
          by: 0,
        }),
      ),
    ],
  };
}

function ledBy({ norm, rule }: LedBy): LedBy {
  return { norm, rule };
}

/** What the evaluator says it cannot answer; `undefined` for a fault of its own. */
function refusal(error: unknown): Localised | undefined {
  if (error instanceof FactsRefused) {
    const all = error.fields.map(({ message }) => message);
    return { id: all.map(({ id }) => id).join(" "), en: all.map(({ en }) => en).join(" ") };
  }
  if (error instanceof NotCovered || error instanceof UnknownName || error instanceof CalendarError) return error.text;
  return undefined;
}
