import type { Temporal } from "@js-temporal/polyfill";
import { topLevel } from "../../model/document.js";
import type { Norm, NormTarget, TimeBound } from "../../model/norm.js";
import { walkProvisions } from "../../model/provision.js";
import { judge } from "./judge-condition.js";
import { missingFor } from "./missing-facts.js";
import type { NormCase } from "./norm-cases.js";
import { dayOf, endOfDay, lastSecond, notAfter } from "./reckon-time.js";
import { all, any, known, not, type ThreeValued } from "./three-valued.js";
import type { RuleState, World } from "./world.js";

/** Which norms a question reaches (N in SEMANTICS 3). */
export type Reach = (one: NormCase) => boolean;

/** Every norm: for states of rules, which ask for no actor. */
export const everyNorm: Reach = () => true;

/** Whether a norm applies: its own conditions, and nothing within reach that sets it aside. */
export function applies(one: NormCase, reach: Reach, world: World): ThreeValued {
  const setAside = defeatersOf(one, reach, world).map((other) => not(applies(other, reach, world)));
  return all([ownConditions(one, world), ...setAside]);
}

function ownConditions({ when }: NormCase, world: World): ThreeValued {
  return all(when.map((condition) => judge(condition, world)));
}

/** What is missing to know whether a norm applies: each formula that is unknown, with all it reads. */
export function missingToApply(one: NormCase, reach: Reach, world: World): readonly string[] {
  const own =
    ownConditions(one, world) === "unknown" ? one.when.flatMap((condition) => missingFor(condition, world)) : [];
  const others = defeatersOf(one, reach, world)
    .filter((other) => applies(other, reach, world) === "unknown")
    .flatMap((other) => missingToApply(other, reach, world));
  return [...own, ...others];
}

/** The exceptions that set a norm aside; for the other half of *hanya dapat*, the permission itself. */
function defeatersOf(one: NormCase, reach: Reach, world: World): readonly NormCase[] {
  const byEdge = world.edges.get(one.rule) ?? [];
  return world.cases.filter((other) => {
    if (other.otherwise || !reach(other)) return false;
    if (other.rule === one.rule) return one.otherwise && other.grants !== undefined;
    return byEdge.includes(other.rule) || other.norm.exceptsFrom.some((target) => isTarget(target, one.norm, world));
  });
}

function isTarget(target: NormTarget, norm: Norm, { handbook }: World): boolean {
  if (target.kind === "norm") return target.id === norm.id;
  const { document, provision } = norm.source;
  if (target.document !== document) return false;
  const tree = handbook.documents.find(({ head }) => head.id === document);
  const named = tree && [...walkProvisions(topLevel(tree))].find(({ id }) => id === target.provision);
  return named !== undefined && [...walkProvisions([named])].some(({ id }) => id === provision);
}

/** `terlampaui`, `dipenuhi`, `dilanggar`: whether some case of a rule applies and is in that state, whoever is bound. */
export function stateOfRule(state: RuleState, rule: string, world: World): ThreeValued {
  return any(casesOfRule(rule, world).map((one) => inState(state, one, world)));
}

/** What is missing to know the state of a rule. */
export function missingForState(state: RuleState, rule: string, world: World): readonly string[] {
  const open = casesOfRule(rule, world).filter((one) => inState(state, one, world) === "unknown");
  return open.flatMap((one) => {
    const events = [
      ...(state === "met" ? [] : latest(one).flatMap(({ event }) => event ?? [])),
      ...(one.done === undefined ? [] : [one.done]),
    ];
    return [...missingToApply(one, everyNorm, world), ...events.flatMap((event) => world.missingForFact(event))];
  });
}

function casesOfRule(rule: string, world: World): readonly NormCase[] {
  return world.cases.filter((one) => one.rule === rule && !one.otherwise);
}

function inState(state: RuleState, one: NormCase, world: World): ThreeValued {
  const own = state === "met" ? isDone(one, world) : any(latest(one).map((bound) => isOverdue(bound, one, world)));
  return all([applies(one, everyNorm, world), own]);
}

/** Whether what is owed was done, in time or late. */
function isDone({ done }: NormCase, world: World): ThreeValued {
  const value = done === undefined ? undefined : world.fact(done);
  return value ? known(value.kind === "instant" && notAfter(value.value, world.at)) : "unknown";
}

function latest({ bounds }: NormCase): readonly TimeBound[] {
  return bounds.filter(({ bound }) => bound === "at-latest");
}

function isOverdue(bound: TimeBound, { done, norm }: NormCase, world: World): ThreeValued {
  const due = dueOf(bound, world);
  if (due === "not-triggered") return "false";
  if (due === undefined) return "unknown";
  if (!inForceAt(bound.event as string, norm, world)) return "false";
  const value = done === undefined ? undefined : world.fact(done);
  const passed = !notAfter(world.at, due);
  if (value?.kind === "instant" && notAfter(value.value, world.at)) return known(!notAfter(value.value, due));
  if (value) return known(passed);
  // Not known whether it was done: before the last second nothing can be overdue.
  return passed ? "unknown" : "false";
}

/** The version of a rule is that of the day on which its limit began to run: what happened before it was law set nothing going. */
function inForceAt(event: string, { validity }: Norm, world: World): boolean {
  const value = world.fact(event);
  if (value?.kind !== "instant" && value?.kind !== "date") return true;
  const day = dayOf(value.value, world.handbook.calendars).toString();
  return validity.from <= day && (validity.to === undefined || day <= validity.to);
}

/** The last second of a limit; `undefined` if its event is not known. @throws Error for a limit this evaluator does not read. */
export function dueOf(bound: TimeBound, world: World): Temporal.Instant | "not-triggered" | undefined {
  const { event, duration, direction = "since", text } = bound;
  if (event === undefined) throw new Error(`\`${text}\` begins with nothing`);
  const value = world.fact(event);
  if (!value) return undefined;
  if (value.kind === "not-happened") return "not-triggered";
  if (value.kind !== "instant" && value.kind !== "date") throw new Error(`${event} is no event`);
  const { calendars } = world.handbook;
  if (duration) return lastSecond(value.value, duration, direction, calendars);
  const [, day, ahead] = /^tanggal (\d{1,2}) bulan (berikutnya|yang sama)/.exec(text) ?? [];
  if (day === undefined) throw new Error(`\`${text}\` is no limit`);
  const month = dayOf(value.value, calendars)
    .with({ day: 1 })
    .add({ months: ahead === "berikutnya" ? 1 : 0 });
  return endOfDay(month.with({ day: Number(day) }), calendars);
}
