import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";

/** One state of the law, as far as it is known: its rules, and its texts where they were compiled from them. */
export type ComparedLaw = {
  /** What the person asked for, as written. */
  readonly name: string;
  readonly kind: "folder" | "revision" | "rules";
  readonly rules: RulesWire;
  /** Working time; without it, what needs days stays open. */
  readonly calendar: CalendarWire | undefined;
  /** Absent for a rules.json: its words are those its rules quote. */
  readonly handbook: Handbook | undefined;
  /** Errors found in its texts. */
  readonly errors: number;
};

/** What stands before and what stands after, of anything that is compared. */
export type Pair<T> = { readonly before: T; readonly after: T };
