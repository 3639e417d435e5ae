/** Units of time as the law writes them; never converted into one another except menit, jam (SEMANTICS: fixed ratio). */
export type TimeUnit = "minute" | "hour" | "working-hour" | "calendar-day" | "working-day" | "week" | "month" | "year";

/** A period as the text states it, in whole units. `times` keeps `3 x 24 jam` as it was written. */
export type Duration = {
  readonly count: number;
  readonly unit: TimeUnit;
  /** The factor before `x`, if the text has one: `3 x 24 jam` is `{ times: 3, count: 24, unit: "hour" }`. */
  readonly times?: number;
};
