import { casesAt, normCases } from "../../compile/rule-book/norm-case.js";
import { ruleBookContext } from "../../compile/rule-book/rule-book-context.js";
import { rulesOf } from "../../conditions/rules-of.js";
import { sayCondition } from "../../conditions/say-condition.js";
import { unitsCompare } from "../../conditions/time-units.js";
import type { Duration, TimeUnit } from "../../model/duration.js";
import type { Bearer, Norm, TimeBound } from "../../model/norm.js";
import type { Site } from "../html/site.js";
import { durationWords } from "../norm-words.js";
import { type LevelFact, levelFact, restAtLevel, truthAtLevel } from "./at-level.js";
import { bearerAt } from "./bearer-at.js";

/** One deadline on the line of a level. */
export type LevelTime = {
  readonly norm: Norm;
  readonly act: string;
  readonly who: string;
  readonly duration: Duration;
  /** `4 jam kerja` */
  readonly period: string;
  /** Under which further conditions it runs, in words; empty where the level alone settles it. */
  readonly conditions: readonly string[];
  /** Whether it runs only under further conditions, said or not. */
  readonly conditional: boolean;
};

/** The deadlines that run from one event, for every level, soonest first. */
export type ResponseTimes = {
  /** The choice fact whose choices are the levels. */
  readonly fact: string;
  /** The event, by its name in the vocabulary. */
  readonly event: string;
  readonly levels: readonly { readonly level: string; readonly times: readonly LevelTime[] }[];
  /** The norms they are read from, in the order of the text. */
  readonly norms: readonly Norm[];
  /** The one that differs by most levels, the first of them. */
  readonly main: Norm;
};

/**
 * The response times of a handbook: one for every event from which a deadline runs that differs by an ordered choice. All other deadlines that
 * run from the same event stand on the lines of the levels at which they can apply.
 */
export function responseTimes(site: Site): readonly ResponseTimes[] {
  const { norms, vocabulary } = site.handbook;
  const starts = new Map<
    string,
    { readonly fact: LevelFact; readonly event: string; readonly main: Norm; readonly keys: number }
  >();
  for (const norm of norms) {
    const fact = levelFact(norm.by, vocabulary);
    const keyed = norm.bounds.filter(({ key, value }) => key !== undefined && runs(value));
    const event = keyed[0]?.value.event;
    if (fact?.ordered !== true || keyed.length < 2 || event === undefined) continue;
    const start = starts.get(`${fact.name} ${event}`);
    if (start && start.keys >= keyed.length) continue;
    starts.set(`${fact.name} ${event}`, { fact, event, main: norm, keys: keyed.length });
  }
  if (starts.size === 0) return [];
  const context = ruleBookContext(site.handbook);
  return [...starts.values()].map(({ fact, event, main }) => {
    const levels = fact.choices.flatMap((level) => {
      const times = norms.flatMap((norm) => timesOf(norm, event, fact, level));
      return times.length === 0 ? [] : [{ level, times: [...times].sort(bySoonest) }];
    });
    const shown = new Set(levels.flatMap(({ times }) => times.map(({ norm }) => norm)));
    return { fact: fact.name, event, levels, norms: norms.filter((norm) => shown.has(norm)), main };
  });

  function timesOf(norm: Norm, event: string, fact: LevelFact, level: string): readonly LevelTime[] {
    if (!norm.bounds.some(({ value }) => value.event === event)) return [];
    const applies = normCases(norm, context).filter(
      ({ key, bounds }) =>
        (norm.by !== fact.name || key === undefined || key === level) && bounds.some((bound) => bound.event === event),
    );
    return applies.flatMap(({ key, act, bearers, when, bounds }) => {
      const truth = when === undefined ? true : truthAtLevel(when, fact, level);
      if (truth === false) return [];
      const conditions = [
        ...said(norm.when, key, fact, level, site.words.charts.when),
        ...said(norm.unless, key, fact, level, site.words.charts.unless),
      ];
      return bounds.flatMap((bound) =>
        bound.duration === undefined || bound.event !== event || !runs(bound)
          ? []
          : [
              {
                norm,
                act: act?.words ?? "",
                who: whoOf(norm, bearers, level),
                duration: bound.duration,
                period: durationWords(bound.duration, site.words),
                conditions,
                conditional: truth === undefined,
              },
            ],
      );
    });
  }

  function whoOf({ counterparty }: Norm, bearers: readonly Bearer[], level: string): string {
    const who = bearers.map((bearer) => bearerAt(bearer, level, site)).join(", ");
    return counterparty ? site.words.charts.towards(who, bearerAt(counterparty, level, site)) : who;
  }

  function said(
    cases: Norm["when"],
    key: string | undefined,
    fact: LevelFact,
    level: string,
    words: (condition: string) => string,
  ): readonly string[] {
    return casesAt(cases, key).flatMap(({ tree }) => {
      const rest = tree && restAtLevel(tree, fact, level);
      // The state of another rule is said by its name, which only machines know.
      if (!rest || rulesOf(rest).length > 0) return [];
      return [words(sayCondition(rest, vocabulary, site.words.language))];
    });
  }
}

function runs({ bound, direction, event, duration }: TimeBound): boolean {
  return bound === "at-latest" && direction === "since" && event !== undefined && duration !== undefined;
}

/** Minutes of a unit as people count them, for the order of a picture alone: working time has no fixed length. */
const nominal: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: 60,
  "working-hour": 60,
  "calendar-day": 1440,
  "working-day": 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
};
const units = Object.keys(nominal) as TimeUnit[];

function minutesOf({ times = 1, count, unit }: Duration): number {
  return times * count * nominal[unit];
}

function bySoonest(one: LevelTime, other: LevelTime): number {
  return compareDurations(one.duration, other.duration);
}

/** The order in which periods end, as near as it can be said: by the clock, and working time after as much time of the clock. */
export function compareDurations(one: Duration, other: Duration): number {
  const apart = minutesOf(one) - minutesOf(other);
  if (apart !== 0 || unitsCompare(one.unit, other.unit)) return apart;
  return units.indexOf(one.unit) - units.indexOf(other.unit);
}
