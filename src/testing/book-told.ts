import { expect } from "vitest";
import { edgeIds, settleEdges } from "../compile/edges/settle-edges.js";
import { ruleBook } from "../compile/rule-book/rule-book.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { compiledRules } from "./compile-rules.js";

/** The rule book of a regulation with one rule a Pasal, and of the other texts given. */
export function bookOf(
  rules: readonly string[],
  others: Readonly<Record<string, string>> = {},
  calendar?: CalendarWire,
): Outcome<RulesWire> {
  const handbook = compiledRules(rules, others);
  const outcome = ruleBook(handbook, calendar, edgeIds(settleEdges(handbook)));
  expect(outcome.diagnostics).toEqual([]);
  return outcome;
}

/** What is the same in every norm of these texts: told once, in full, by a test of its own. */
const same: Readonly<Record<string, unknown>> = { graduated: false, assessment: "machine", rank: 1, draft: true };

/** The norms of a rule book without what is empty or the same in all of them; conditions as they are written and said. */
export function normsTold(rules: readonly string[], others: Readonly<Record<string, string>> = {}): readonly unknown[] {
  return bookOf(rules, others).value.norms.flatMap(({ source: _, said: _said, validity: _validity, rule, ...norm }) =>
    rule === "unsur-darurat" ? [] : short(norm),
  );
}

function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== "object" || value === null) return value;
  if ("holds" in value) return condition(value as unknown as Condition);
  const isEmpty = (key: string, one: unknown): boolean =>
    (Array.isArray(one) && one.length === 0) || (key in same && same[key] === one);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !isEmpty(key, one))
      .map(([key, one]) => [key, short(one)]),
  );
}

type Condition = {
  readonly said: { readonly id: string };
  readonly text?: string;
  readonly key?: string;
  readonly words?: string;
};

/** `key (as written): as said`. */
function condition({ said, text, key, words }: Condition): string {
  return `${key ?? ""}${text === undefined ? "" : ` (${text})`}: ${words ?? said.id}`.replace(/^: /, "").trim();
}
