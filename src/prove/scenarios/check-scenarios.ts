import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { diagnose } from "./diagnostics.js";
import { runScenarios } from "./run-scenarios.js";

/**
 * Runs all worked examples; each expectation that the rules do not meet is an error at its place.
 * @param calendar - Without one nothing can be run, which is an error as well: an example that is not run must not seem right.
 */
export function checkScenarios(
  handbook: Handbook,
  rules: RulesWire,
  calendar: CalendarWire | undefined,
): readonly Diagnostic[] {
  const [first] = handbook.scenarios;
  if (!first) return [];
  if (!calendar) return [diagnose("no-calendar", first.span, { count: handbook.scenarios.length })];
  return runScenarios(handbook, rules, calendar).flatMap(({ findings }) => findings);
}
