import { type DecideQuestion, type Decision, decide } from "./decide.js";
import { directJudge } from "./direct-judge.js";
import type { RuleBook } from "./rule-book.js";
import { encodeQuestion, openRules } from "./rules.js";
import type { WorkCalendar } from "./working-time.js";

/**
 * Decides one question under rules that are not kept: for a process that asks once and ends, such as a hook or a scheduled command. It answers as
 * {@link decide} does and starts sooner, since what makes many questions fast does not come with it (`pedoman/decide-once`).
 * @param rules - The text of `rules.json`, or what `JSON.parse` makes of it.
 * @param workCalendar - `calendar.json`, likewise; undefined: questions that need days or working time throw {@link CalendarError}.
 * @throws As {@link decide}; RangeError for a format this version does not know.
 */
export function decideOnce(
  rules: RuleBook | string,
  workCalendar: WorkCalendar | string | undefined,
  question: DecideQuestion,
): Decision {
  const opened = openRules(rules, workCalendar, (own, _key, scope, asked, facts) =>
    directJudge(own, scope, asked, encodeQuestion(own, asked, facts)),
  );
  return decide(opened, question);
}

export type { DecideQuestion, Decision } from "./decide.js";
export { CalendarError, FactsRefused, NotCovered, UnknownName } from "./refusals.js";
