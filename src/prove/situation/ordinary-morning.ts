import type { WorkCalendar } from "../../evaluate/working-time.js";

/** Days after the rules begin to hold: an ordinary day, with room before it for what has happened. */
const settled = 48;

/**
 * Two hours into a working morning some weeks after the last of these days: when situations are told.
 * @param firstDays - First days of validity of what holds rules, `YYYY-MM-DD`.
 * @returns Whole epoch seconds.
 */
export function ordinaryMorning(firstDays: readonly string[], calendar: WorkCalendar | undefined): number {
  const first = [...firstDays].sort().at(-1) ?? "2026-07-01";
  const wanted = Date.parse(`${first}T00:00:00Z`) / 1000 + settled * 86_400;
  const interval = calendar?.workingIntervals.find(({ start }) => start >= wanted) ?? calendar?.workingIntervals.at(-1);
  return interval ? Math.min(interval.start + 7200, interval.end - 1) : Number.isFinite(wanted) ? wanted : 0;
}
