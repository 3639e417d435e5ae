import { timeUnitOf } from "../../conditions/time-units.js";
import type { Duration } from "../../model/duration.js";

/**
 * A period as a whole number of the unit in which a fact is counted. Minutes and hours have a fixed ratio; no other unit is converted.
 * @param unit - Words of the unit (`hari kerja`); a fact without one counts days, as in rules.json.
 * @returns `undefined` where it is not a whole number of them.
 */
export function durationIn(
  { count, times = 1, unit: written }: Duration,
  unit: string | undefined,
): number | undefined {
  const wanted = timeUnitOf(unit ?? "") ?? "calendar-day";
  const whole = count * times;
  if (written === wanted) return whole;
  if (written === "hour" && wanted === "minute") return whole * 60;
  if (written === "minute" && wanted === "hour" && whole % 60 === 0) return whole / 60;
  return undefined;
}
