import type { Span } from "./span.js";

/** A span of working time inside one day; civil times `HH:MM` in the calendar's zone, `to` exclusive. */
export type WorkingInterval = { readonly from: string; readonly to: string };

/** A day that is not worked although its weekday is. */
export type Holiday = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly type: "national" | "collective-leave";
  /** The instrument that declares it, as written. */
  readonly ground: string;
  readonly span: Span;
};

/** One calendar year as a kalender document states it. */
export type Calendar = {
  readonly document: string;
  readonly year: number;
  /** IANA time zone. */
  readonly zone: string;
  /** Working time by ISO weekday, 1 = Monday … 7 = Sunday; a day not worked has none. */
  readonly week: ReadonlyMap<number, readonly WorkingInterval[]>;
  readonly holidays: readonly Holiday[];
};
