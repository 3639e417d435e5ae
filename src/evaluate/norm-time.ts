import type { Limit, Norm, Validity } from "../model/generated/rules-wire.js";
import type { Encoded } from "./eval-formula.js";
import { parseDate } from "./instant.js";
import { onCalendar, secondAfter, secondBefore } from "./place-in-time.js";
import { CalendarError } from "./refusals.js";
import { anyTrue, type Truth } from "./three-valued.js";
import { dayOf, monthDay, type WorkCalendar } from "./working-time.js";

/** The instant asked about, and working time. */
export type Moment = { readonly at: number; readonly calendar: WorkCalendar | undefined };

/** Reads a fact or step by name, encoded. */
export type ReadFact = (name: string) => Encoded;

/** When something is due by one bound. */
export type Due =
  /** `trigger`: when its event happened, or will. */
  | { readonly kind: "due"; readonly second: number; readonly trigger: number }
  /** Its event has not happened. */
  | { readonly kind: "open"; readonly event: string }
  /** Whether and when its event happened is not known. */
  | { readonly kind: "unknown"; readonly event: string }
  /** A length that begins with nothing, or a bound that is no deadline. */
  | { readonly kind: "none" };

/** The bounds by which a norm's act is due at the latest, as far as they run from an event. */
export function deadlinesOf({ limits }: Norm): readonly Limit[] {
  return limits.filter(({ bound, form, event }) => bound === "at-latest" && form !== undefined && event !== undefined);
}

/** When a norm's act was done, as recorded; unknown also where no fact can show it. */
export function recordedDone({ owes }: Norm, read: ReadFact): Encoded {
  return owes?.done === undefined ? null : read(owes.done);
}

/** When a bound falls due: the last second in time. @throws CalendarError where the calendar does not reach. */
export function dueOf(limit: Limit, read: ReadFact, { calendar }: Moment): Due {
  const { form, event, period } = limit;
  if (form === undefined || event === undefined) return { kind: "none" };
  const value = read(event);
  if (value === false) return { kind: "open", event };
  if (typeof value !== "number") return { kind: "unknown", event };
  const second = ((): number => {
    switch (form) {
      case "day-of":
        return onCalendar(calendar, monthDay, value, limit.monthsAhead ?? 0, limit.day ?? 1);
      case "before":
        return period ? secondBefore(value, period, calendar) : value;
      case "within":
        return period ? secondAfter(value, period, calendar) : value;
    }
  })();
  return { kind: "due", second, trigger: value };
}

/** Whether a norm that applies is past its deadline: done late, or not done and late already. */
export function isOverdue(norm: Norm, read: ReadFact, moment: Moment): Truth {
  const done = recordedDone(norm, read);
  return anyTrue(deadlinesOf(norm), (limit) => {
    const due = dueOf(limit, read, moment);
    if (due.kind === "open") return false;
    if (due.kind !== "due") return undefined;
    // The version in force when the time began to run is the one that counts.
    if (placeInValidity(norm.validity, due.trigger, moment.calendar) !== "inside") return false;
    if (typeof done === "number" && done <= moment.at) return done > due.second;
    if (moment.at <= due.second) return false;
    // An act announced for later is not done.
    return done === null ? undefined : true;
  });
}

/**
 * Where a second lies to a validity, whose days are civil days. The calendar is asked only where a day more or less decides.
 * @throws CalendarError where it does and the calendar does not cover it.
 */
export function placeInValidity(
  { from, to }: Validity,
  second: number,
  calendar: WorkCalendar | undefined,
): "before" | "inside" | "after" {
  const first = parseDate(from) ?? Number.NaN;
  const last = to === undefined ? Number.POSITIVE_INFINITY : (parseDate(to) ?? Number.NaN);
  if (Number.isNaN(first) || Number.isNaN(last)) {
    throw new CalendarError({
      id: `Bukan masa berlaku: ${from} sampai ${to}.`,
      en: `Not a validity: ${from} to ${to}.`,
    });
  }
  const place = (day: number): "before" | "inside" | "after" =>
    day < first ? "before" : day > last ? "after" : "inside";
  const day = Math.floor(second / 86_400);
  const [earliest, latest] = [place(day - 1), place(day + 1)];
  return earliest === latest ? earliest : place(onCalendar(calendar, dayOf, second));
}
