import type { Duration, TimeUnit } from "../../model/duration.js";

/**
 * Whether one period is longer than another for certain, whenever both begin. Minutes and hours have a fixed length; a day counts from the next
 * one and a working day may wait for a holiday to pass, so each is only known to last at least 24 hours.
 */
export function isLonger(one: Duration, other: Duration): boolean {
  if (one.unit === other.unit) return whole(one) > whole(other);
  const limit = elapsed[other.unit];
  return limit !== undefined && whole(one) * atLeast[one.unit] > whole(other) * limit;
}

function whole({ times = 1, count }: Duration): number {
  return times * count;
}

/** Units of fixed length, in minutes. */
const elapsed: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 1, hour: 60 };

/** The least that a unit lasts, in minutes. */
const atLeast: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: 60,
  "working-hour": 60,
  "calendar-day": 24 * 60,
  "working-day": 24 * 60,
  week: 7 * 24 * 60,
  month: 28 * 24 * 60,
  year: 365 * 24 * 60,
};
