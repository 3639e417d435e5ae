import type { Norm } from "../model/generated/rules-wire.js";
import { type DutyState, standingOf } from "./duty-state.js";
import { deadlinesOf, type Moment, placeInValidity, type ReadFact } from "./norm-time.js";
import { CalendarError } from "./refusals.js";
import type { Truth } from "./three-valued.js";

/** The year without calendar that counting led to, and whether a duty may be breached all the same. */
export type Uncounted = { readonly year: number; readonly mayBeBreached: boolean };

/** A duty of which a due time could not be counted. */
export type UncountedDuty = { readonly state: DutyState; readonly uncounted?: Uncounted };

/**
 * The year an error is about.
 * @throws the error itself where it is about none: without any calendar nothing can be asked.
 */
export function yearWithoutCalendar(error: unknown): number {
  if (error instanceof CalendarError && error.year !== undefined) return error.year;
  throw error;
}

/**
 * What can be said all the same of a duty whose due time lies in a year without calendar, or is counted from one. Nothing that is counted from an
 * earlier event ends later. So an event before the years covered up to the instant asked about is taken to have happened in their first second: what is
 * breached then is breached. One after them is taken to happen in their last: what is not breached then is not breached yet.
 * @param year - The year without calendar.
 */
export function dutyWithoutCalendar(
  norm: Norm,
  applies: Truth,
  read: ReadFact,
  moment: Moment,
  year: number,
): UncountedDuty {
  const found = partsOf(norm).map((part) => partState(part, applies, read, moment));
  if (found.length > 0 && found.every((one) => one === "not_applicable")) return { state: "not_applicable" };
  if (found.includes("breached")) return { state: "breached", uncounted: { year, mayBeBreached: true } };
  return { state: "unknown", uncounted: { year, mayBeBreached: found.includes("perhaps") } };
}

/** The bounds of a norm one by one: its duty is breached if one of them is. */
function partsOf(norm: Norm): readonly Norm[] {
  const { owes } = norm;
  const { every } = owes ?? {};
  if (!owes || !every) return deadlinesOf(norm).map((limit) => ({ ...norm, limits: [limit] }));
  const rounds = [
    ...every.periods.map((period) => ({ ...every, periods: [period], events: [] })),
    ...every.events.map((event) => ({ ...every, periods: [], events: [event] })),
  ];
  return rounds.map((one) => ({ ...norm, owes: { ...owes, every: one } }));
}

function partState(
  part: Norm,
  applies: Truth,
  read: ReadFact,
  moment: Moment,
): "not_applicable" | "breached" | "perhaps" | "not-breached" {
  const range = moment.calendar?.covers.find(({ start, end }) => start <= moment.at && moment.at < end);
  if (!range) return "perhaps";
  const began = placeOfEarlierStart(part, read, range.start, moment);
  if (began === "before") return "not_applicable";
  const latest = stateOf(endingWithItsEvent(part, read, range.start), applies, readFrom(read, range.start), moment);
  if (latest === "not_applicable") return latest;
  if (latest === "met" || latest === "met_late") return "not-breached";
  if (latest === "breached" && began === "inside") return latest;
  const earliest = stateOf(part, applies, readUntil(read, range.end - 1), moment);
  // Counting that leaves the years at their end ends after the instant asked about.
  if (typeof earliest === "number") return earliest > Number(range.to.slice(0, 4)) ? "not-breached" : "perhaps";
  return earliest === "breached" ? "perhaps" : "not-breached";
}

/** The state of a duty, or the year without calendar that kept it from being told. */
function stateOf(norm: Norm, applies: Truth, read: ReadFact, moment: Moment): DutyState | number {
  try {
    return standingOf(norm, applies, read, moment).state;
  } catch (error) {
    return yearWithoutCalendar(error);
  }
}

/** Instants that lie before one as if they were it. */
function readFrom(read: ReadFact, start: number): ReadFact {
  return (name) => {
    const value = read(name);
    return typeof value === "number" ? Math.max(value, start) : value;
  };
}

/** Instants that lie after one as if they were it. */
function readUntil(read: ReadFact, last: number): ReadFact {
  return (name) => {
    const value = read(name);
    return typeof value === "number" ? Math.min(value, last) : value;
  };
}

/** What is due some time before an event that lies before `start` as due at the event: the days between cannot be counted back. */
function endingWithItsEvent(norm: Norm, read: ReadFact, start: number): Norm {
  const limits = norm.limits.map((limit) => {
    const { period: _, ...whole } = limit;
    return limit.form === "before" && isBefore(limit.event, read, start) ? whole : limit;
  });
  return { ...norm, limits };
}

/**
 * Where an event before `start`, from which the time of a duty runs, lies to its validity: what ran from an earlier one was never owed. What recurs is
 * owed now.
 * @returns undefined where only a calendar could tell.
 */
function placeOfEarlierStart(part: Norm, read: ReadFact, start: number, { calendar }: Moment) {
  const event = part.owes?.every ? undefined : deadlinesOf(part)[0]?.event;
  if (!isBefore(event, read, start)) return "inside";
  try {
    return placeInValidity(part.validity, read(event) as number, calendar);
  } catch (error) {
    yearWithoutCalendar(error);
    return undefined;
  }
}

function isBefore(event: string | undefined, read: ReadFact, start: number): event is string {
  const second = event === undefined ? null : read(event);
  return typeof second === "number" && second < start;
}
