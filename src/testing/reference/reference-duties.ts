import type { Temporal } from "@js-temporal/polyfill";
import type { Handbook } from "../../model/handbook.js";
import { applies, dueOf, everyNorm, missingToApply } from "./judge-norm.js";
import { type Edges, makeWorld } from "./make-world.js";
import type { NormCase } from "./norm-cases.js";
import { dayOf, lastSecond, notAfter } from "./reckon-time.js";
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
  const limit = one.bounds.find(({ bound }) => bound === "at-latest");
  const begin = beginOf(one, world);
  if (begin === "not-happened") return { state: "not_triggered" };
  const wanting = [
    ...missingToApply(one, everyNorm, world),
    ...(begin === undefined && limit?.event !== undefined ? world.missingForFact(limit.event) : []),
  ];
  if (truth === "unknown" || begin === undefined)
    return { state: "unknown", needs: [...wanting, ...missingDone(one, world)] };
  const validity = one.norm.validity;
  const day = dayOf(begin, world.handbook.calendars).toString();
  if (validity.to !== undefined && validity.to < day) return { state: "ended" };
  if (day < validity.from) return { state: "not_applicable" };
  const due = limit ? dueOf(limit, world) : nextRound(one, world);
  return since(one, due === "not-triggered" ? undefined : due, world);
}

/** The instant from which a duty is owed: that of the event it runs from, or now. */
function beginOf(
  { bounds }: NormCase,
  world: World,
): Temporal.Instant | Temporal.PlainDate | "not-happened" | undefined {
  const event = bounds.find(({ bound }) => bound === "at-latest")?.event;
  if (event === undefined) return world.at;
  const value = world.fact(event);
  if (!value || value.kind === "not-happened") return value?.kind;
  return value.kind === "instant" || value.kind === "date" ? value.value : undefined;
}

/** A duty that comes round again is due a period after it was last done. */
function nextRound({ norm, done }: NormCase, world: World): Temporal.Instant | undefined {
  const value = done === undefined ? undefined : world.fact(done);
  if (value?.kind !== "instant") return undefined;
  const dues = norm.every.flatMap((period) =>
    typeof period === "string" ? [] : [lastSecond(value.value, period, "since", world.handbook.calendars)],
  );
  return dues.reduce<Temporal.Instant | undefined>((a, b) => (a === undefined || notAfter(b, a) ? b : a), undefined);
}

function since(one: NormCase, due: Temporal.Instant | undefined, world: World): Standing {
  const inTime = due === undefined || notAfter(world.at, due);
  const when = due === undefined ? {} : { due };
  // What comes round again is never done with: it was done once, and is owed anew.
  if (one.norm.every.length > 0) {
    if (due === undefined && missingDone(one, world).length > 0)
      return { state: "unknown", needs: missingDone(one, world) };
    return { state: inTime ? "pending" : "breached", ...when };
  }
  if (one.done === undefined) return { state: inTime ? "pending" : "unknown", ...when };
  const value = world.fact(one.done);
  if (!value) return { state: "unknown", ...when, needs: missingDone(one, world) };
  if (value.kind !== "instant") return { state: inTime ? "pending" : "breached", ...when };
  return { state: due === undefined || notAfter(value.value, due) ? "met" : "met_late", ...when };
}

function missingDone({ done }: NormCase, world: World): readonly string[] {
  return done === undefined ? [] : world.missingForFact(done);
}
