import type { CalendarWire } from "./generated/calendar-wire.js";
import type { RulesWire } from "./generated/rules-wire.js";

/** What a handbook says to machines: what other systems read, and what the proof of it gave. */
export type Bundle = {
  readonly rules: RulesWire;
  /** Absent where there is no calendar, or the calendars do not fit together. */
  readonly calendar: CalendarWire | undefined;
};
