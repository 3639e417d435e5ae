import { judgeCase } from "./judge.js";
import type { RuleBook } from "./rule-book.js";
import { openRules, type Rules } from "./rules.js";
import type { WorkCalendar } from "./working-time.js";

/**
 * Makes a rule book ready to be asked; cheap, since nothing is compiled before a question needs it.
 * @param rules - `rules.json`, checked against its schema by whoever loads it: its text, which is read in parts as questions need them, or what
 *   `JSON.parse` makes of it.
 * @param workCalendar - `calendar.json`, likewise. Without it, questions that need days or working time throw {@link CalendarError}.
 * @param probe - Told of every comparison made while deciding.
 * @throws RangeError for a format this version does not know.
 */
export function loadRules(
  rules: RuleBook | string,
  workCalendar?: WorkCalendar | string,
  probe?: (source: string) => void,
): Rules {
  return openRules(rules, workCalendar, judgeCase, probe);
}
