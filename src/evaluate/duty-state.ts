import type { Norm } from "../model/generated/rules-wire.js";
import type { Encoded } from "./eval-formula.js";
import { parseDate } from "./instant.js";
import { deadlinesOf, dueOf, type Moment, placeInValidity, type ReadFact, recordedDone } from "./norm-time.js";
import { onCalendar, secondAfter } from "./place-in-time.js";
import type { Truth } from "./three-valued.js";
import { startOfDay } from "./working-time.js";

/** How a duty stands at an instant (SEMANTICS 4). */
export type DutyState =
  | "not_applicable"
  /** The event it runs from has not happened. */
  | "not_triggered"
  | "pending"
  | "met"
  | "met_late"
  | "breached"
  /** Its validity ended before the time began to run. */
  | "ended"
  | "unknown";

/** A state, when the duty is due (epoch second, the last in time), and the facts that are missing. */
export type Standing = {
  readonly state: DutyState;
  readonly due?: number | undefined;
  readonly needs: readonly string[];
};

/**
 * How a duty stands. What is recorded as done after the instant asked about is not done yet. With several deadlines, the first counts.
 * A duty that recurs is pending until the next round is due, counted from when it was last done; never done, from what set it going.
 * @param applies - Whether the norm applies; its validity is judged here, by the event its time runs from.
 * @throws CalendarError where the calendar does not reach.
 */
export function standingOf(norm: Norm, applies: Truth, read: ReadFact, moment: Moment): Standing {
  if (applies === false) return { state: "not_applicable", needs: [] };
  const { done: fact, every } = norm.owes ?? {};
  const recorded = recordedDone(norm, read);
  const done = typeof recorded === "number" && recorded > moment.at ? false : recorded;
  const found = every ? nextRound(norm, every, done, read, moment) : deadline(norm, read, moment);
  if ("state" in found) {
    const isOver = placeInValidity(norm.validity, moment.at, moment.calendar) === "after";
    return found.state === "not_triggered" && isOver ? { state: "ended", needs: [] } : found;
  }
  const place = placeInValidity(norm.validity, found.trigger ?? moment.at, moment.calendar);
  if (place === "before") return { state: "not_applicable", needs: [] };
  if (place === "after") return { state: "ended", needs: [] };
  const { due } = found;
  if (applies === undefined) return { state: "unknown", due, needs: [] };
  const last = due ?? Number.POSITIVE_INFINITY;
  if (typeof done === "number" && !every) return { state: done > last ? "met_late" : "met", due, needs: [] };
  const isLate = moment.at > last;
  // Whether it was done is not known: a fact not given, or recorded nowhere.
  if (done === null && fact !== undefined) return { state: "unknown", due, needs: [fact] };
  if (done === null && isLate) return { state: "unknown", due, needs: [] };
  return { state: isLate ? "breached" : "pending", due, needs: [] };
}

type Every = NonNullable<NonNullable<Norm["owes"]>["every"]>;

/** From when its time runs, and until when; or that it does not run, or nobody knows. */
type Found = { readonly trigger?: number; readonly due?: number } | Standing;

const notTriggered: Standing = { state: "not_triggered", needs: [] };

function deadline(norm: Norm, read: ReadFact, moment: Moment): Found {
  const limits = deadlinesOf(norm);
  if (limits.length === 0) return {};
  let first: { readonly trigger: number; readonly due: number } | undefined;
  const missing: string[] = [];
  for (const limit of limits) {
    const due = dueOf(limit, read, moment);
    if (due.kind === "unknown") missing.push(due.event);
    if (due.kind !== "due") continue;
    // What runs from an event begins with it; what must be done before one may be counted back from a day that lies ahead.
    const hasBegun = limit.form === "before" || due.trigger <= moment.at;
    if (hasBegun && (!first || due.second < first.due)) first = { trigger: due.trigger, due: due.second };
  }
  if (first && (missing.length === 0 || moment.at > first.due)) return first;
  return missing.length > 0 ? { state: "unknown", needs: missing } : notTriggered;
}

/** The next round of a duty that recurs: after each period, or at an event since it was last done, whichever is first. */
function nextRound(norm: Norm, every: Every, done: Encoded, read: ReadFact, moment: Moment): Found {
  if (done === null) return {};
  const last = lastRound(norm, every, done, read, moment);
  if (typeof last !== "number") return last;
  const rounds = every.periods.map((period) => secondAfter(last, period, moment.calendar));
  const missing: string[] = [];
  for (const event of every.events) {
    const second = read(event);
    if (second === null) missing.push(event);
    if (typeof second !== "number" || second <= last || second > moment.at) continue;
    for (const limit of deadlinesOf(norm)) {
      const due = limit.event === event ? dueOf(limit, read, moment) : undefined;
      if (due?.kind === "due") rounds.push(due.second);
    }
  }
  // Without a round, never: an event without a deadline of its own opens a round and ends no period.
  const due = Math.min(...rounds);
  // Whether an event has opened a round is not known; of one that is late already it does not matter.
  if (missing.length > 0 && moment.at <= due) return { state: "unknown", needs: missing };
  // When it was last done is where rounds are counted from, not what set the duty going.
  return Number.isFinite(due) ? { due } : {};
}

/**
 * From where the next round counts: from when it was last done, but not from before the event the duty names. Never done, from that event, else from
 * the first day of the norm, and not from before it.
 */
function lastRound(
  { validity }: Norm,
  { since }: Every,
  done: Encoded,
  read: ReadFact,
  { at, calendar }: Moment,
): number | Standing {
  const firstDay = (): number => onCalendar(calendar, startOfDay, parseDate(validity.from) ?? Number.NaN);
  if (since === undefined) return typeof done === "number" ? done : firstDay();
  const event = read(since);
  if (event === null) return { state: "unknown", needs: [since] };
  if (typeof event !== "number" || event > at) return notTriggered;
  if (typeof done === "number") return Math.max(done, event);
  return placeInValidity(validity, event, calendar) === "before" ? firstDay() : event;
}
