import type { Localised } from "../../diagnostics/diagnostic.js";
import { type Decision, decide } from "../../evaluate/decide.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import { loadRules, type Rules } from "../../evaluate/rules.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { ScenarioRun } from "../../model/scenario.js";
import { type Answered, nothingAnswered } from "./answered.js";

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
    default:
      return nothingAnswered;
  }
}

function fromDecision({ verdict, reasons, needs, approvals, duties }: Decision): Answered {
  return {
    ...nothingAnswered,
    verdict,
    reasons: reasons.map(({ norm, rule }) => ({ norm, rule })),
    missing: needs,
    approvals: approvals.map(({ mode, roles }) => ({ mode, roles })),
    attached: duties.map(({ norm, rule, deadlines }) => ({ norm, rule, limits: deadlines.map(({ text }) => text) })),
  };
}

/** What the evaluator says it cannot answer; `undefined` for a fault of its own. */
function refusal(error: unknown): Localised | undefined {
  if (error instanceof FactsRefused) {
    const all = error.fields.map(({ message }) => message);
    return { id: all.map(({ id }) => id).join(" "), en: all.map(({ en }) => en).join(" ") };
  }
  if (error instanceof NotCovered || error instanceof UnknownName) return error.text;
  if (error instanceof CalendarError) return { id: `Kalendernya tidak memadai: ${error.message}`, en: error.message };
  return undefined;
}
