/** `pedoman/evaluate`: reads a rule book and its calendar; no dependency, no clock, no network, runs in a browser. */
export { normsConcerning, type Question } from "./norms-concerning.js";
export type { RuleBook } from "./rule-book.js";
export {
  dayOf,
  dueAt,
  dueBefore,
  isWorkingDay,
  isWorkingTime,
  monthDay,
  nextDue,
  type Period,
  startOfDay,
  type WorkCalendar,
  workingSecondsBetween,
} from "./working-time.js";
