import { Temporal } from "@js-temporal/polyfill";
import type { Handbook } from "../../model/handbook.js";
import type { TimeBound } from "../../model/norm.js";
import { applies, dueOf, everyNorm, missingToApply } from "./judge-norm.js";
import { type Edges, makeWorld } from "./make-world.js";
import type { NormCase } from "./norm-cases.js";
import { dayOf, lastSecond, notAfter, startOfDay } from "./reckon-time.js";
import { idOf, isAmong } from "./reference-decide.js";
import type { SentFacts } from "./values.js";
import type { World } from "./world.js";

/** What do people in these roles owe? */
export type DutiesQuestion = { readonly roles: readonly string[]; readonly at: string; readonly facts: SentFacts };

/** Where a duty stands (SEMANTICS 4). */
export type DutyState =
  | "not_applicable"
  | "not_triggered"
  | "pending"
  | "met"
  | "met_late"
  | "breached"
  | "ended"
  | "unknown";

/** One duty: its state, its last second (epoch seconds) if there is one and it is known, and the facts wanting where it is unknown. */
export type ReferenceDuty = {
  readonly rule: string;
  readonly state: DutyState;
  readonly due: number | undefined;
  readonly needs: readonly string[];
};

/** SEMANTICS 4: every obligation bound to the roles, and every requirement with a limit, in the order of the text. */
export function referenceDuties(handbook: Handbook, question: DutiesQuestion, edges?: Edges): readonly ReferenceDuty[] {
  const world = makeWorld(handbook, question.at, question.facts, edges);
  return world.cases
    .filter(
      ({ norm, bounds }) => norm.modality === "obligation" || (norm.modality === "requirement" && bounds.length > 0),
    )
    .filter(({ bound }) => bound.length === 0 || isAmong(question.roles, bound, world))
    .map((one) => {
      const { state, due, needs = [] } = standing(one, world);
      return {
        rule: idOf(one),
        state,
        due: due && Math.floor(due.epochMilliseconds / 1000),
        needs: [...new Set(needs)].sort(),
      };
    });
}

type Standing = { readonly state: DutyState; readonly due?: Temporal.Instant; readonly needs?: readonly string[] };

function standing(one: NormCase, world: World): Standing {
  const truth = applies(one, everyNorm, world);
  if (truth === "false") return { state: "not_applicable" };
  const limit = limitOf(one);
  const begin = beginOf(limit, world);
  if (begin === "not-happened") return { state: "not_triggered" };
  if (begin === undefined) return { state: "unknown", needs: allMissing(one, world) };
  // The version of a rule is that of the day on which its limit began to run.
  const { validity } = one.norm;
  const day = dayOf(begin, world.handbook.calendars).toString();
  if (validity.to !== undefined && validity.to < day) return { state: "ended" };
  if (day < validity.from) return { state: "not_applicable" };
  const round = limit ? undefined : lastRound(one, world);
  if (round === "not-happened") return { state: "not_triggered" };
  if (round === "unknown") {
    return { state: "unknown", needs: [...allMissing(one, world), ...world.missingForFact(one.norm.everySince ?? "")] };
  }
  const due = limit ? dueOf(limit, world) : round && nextRound(one, round, world);
  // An event that may have opened a round tells nothing new once the round is late anyway.
  const open =
    round === undefined ? [] : one.norm.every.filter((period) => typeof period === "string" && !world.fact(period));
  const isLate = due !== undefined && due !== "not-triggered" && !notAfter(world.at, due);
  if (truth === "true" && open.length > 0 && !isLate) return { state: "unknown", needs: allMissing(one, world) };
  const known = due === undefined || due === "not-triggered" ? {} : { due };
  if (truth === "unknown") return { state: "unknown", ...known, needs: allMissing(one, world) };
  return since(one, known.due, world);
}

/** The limit of what is owed once. What comes round again runs by its rounds; a limit it has is that of a round an event opens. */
function limitOf({ norm, bounds }: NormCase): TimeBound | undefined {
  return norm.every.length > 0 ? undefined : bounds.find(({ bound }) => bound === "at-latest");
}

/** Everything a duty may turn on and that was not sent. */
function allMissing(one: NormCase, world: World): readonly string[] {
  const event = limitOf(one)?.event;
  const openers = one.norm.every.filter((period) => typeof period === "string");
  return [
    ...missingToApply(one, everyNorm, world),
    ...[...(event === undefined ? [] : [event]), ...openers].flatMap((name) => world.missingForFact(name)),
    ...missingDone(one, world),
  ];
}

/** The point from which a duty is owed: that of the event it runs from, or now. What lies ahead has begun nothing, unless it is counted up to. */
function beginOf(
  limit: TimeBound | undefined,
  world: World,
): Temporal.Instant | Temporal.PlainDate | "not-happened" | undefined {
  if (limit?.event === undefined) return world.at;
  const value = world.fact(limit.event);
  if (!value || value.kind === "not-happened") return value?.kind;
  if (value.kind === "date") return value.value;
  if (value.kind !== "instant") throw new Error(`${limit.event} is no event`);
  return notAfter(value.value, world.at) || limit.direction === "before" ? value.value : "not-happened";
}

/** When it was done; what is only planned is not done. */
function doneBy(done: string, world: World): Temporal.Instant | "not-done" | undefined {
  const value = world.fact(done);
  if (!value) return undefined;
  return value.kind === "instant" && notAfter(value.value, world.at) ? value.value : "not-done";
}

/** From when the next round counts. Undefined: whether it was done is not known, or it does not recur. */
function lastRound({ norm, done }: NormCase, world: World): Temporal.Instant | "not-happened" | "unknown" | undefined {
  const did = norm.every.length === 0 || done === undefined ? undefined : doneBy(done, world);
  if (did === undefined) return undefined;
  const law = startOfDay(Temporal.PlainDate.from(norm.validity.from), world.handbook.calendars);
  if (norm.everySince === undefined) return did === "not-done" ? law : did;
  const event = world.fact(norm.everySince);
  if (!event) return "unknown";
  if (event.kind !== "instant" || !notAfter(event.value, world.at)) return "not-happened";
  if (did === "not-done") return notAfter(event.value, law) ? law : event.value;
  return notAfter(did, event.value) ? event.value : did;
}

/** A duty that comes round again is due a period after its last round, or when the limit ends that runs from an event since then. */
function nextRound({ norm, bounds }: NormCase, last: Temporal.Instant, world: World): Temporal.Instant | undefined {
  const dues = norm.every.flatMap((period) => {
    if (typeof period !== "string") return [lastSecond(last, period, "since", world.handbook.calendars)];
    const event = world.fact(period);
    if (event?.kind !== "instant" || notAfter(event.value, last) || !notAfter(event.value, world.at)) return [];
    const own = bounds.filter((one) => one.bound === "at-latest" && one.event === period);
    return own.map((one) => dueOf(one, world)).filter((due) => due !== undefined && due !== "not-triggered");
  });
  return dues.reduce<Temporal.Instant | undefined>((a, b) => (a === undefined || notAfter(b, a) ? b : a), undefined);
}

function since(one: NormCase, due: Temporal.Instant | undefined, world: World): Standing {
  const when = due === undefined ? {} : { due };
  const open: DutyState = due === undefined || notAfter(world.at, due) ? "pending" : "breached";
  const last = one.done === undefined ? undefined : doneBy(one.done, world);
  // Where nothing in the facts can show that it was done, it is owed until its last second; after that nobody can say.
  if (one.done === undefined) return { state: open === "pending" ? "pending" : "unknown", ...when };
  if (last === undefined) return { state: "unknown", ...when, needs: missingDone(one, world) };
  // What comes round again is never done with: it was done once, and is owed anew.
  if (last === "not-done" || one.norm.every.length > 0) return { state: open, ...when };
  return { state: due === undefined || notAfter(last, due) ? "met" : "met_late", ...when };
}

function missingDone({ done }: NormCase, world: World): readonly string[] {
  return done === undefined ? [] : world.missingForFact(done);
}
