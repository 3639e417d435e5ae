import type { Duration } from "../../model/duration.js";

/** A period of minutes or hours in minutes; `undefined` for units without a fixed length. */
export function minutesOf({ times = 1, count, unit }: Duration): number | undefined {
  if (unit === "minute") return times * count;
  return unit === "hour" ? times * count * 60 : undefined;
}
