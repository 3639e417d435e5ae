import type { FactValue } from "../../conditions/fact-value.js";
import type { Weighed } from "../../evaluate/decide.js";
import type { Domain } from "../situation/domains.js";
import type { Pair } from "./compared-law.js";

/** Facts of a situation, in the names of the new rules. */
export type Facts = ReadonlyMap<string, FactValue>;

/** What a search for one question may ask. */
export type Searched = {
  /** Both answers; undefined where a side cannot answer, since its calendar does not reach. */
  readonly ask: (facts: Facts) => Pair<Weighed> | undefined;
  /** What makes two answers one: the verdict, and whose approval is wanted. */
  readonly keyOf: (answers: Pair<Weighed>) => Pair<string>;
  /** Facts that an answer waits for. */
  readonly needsOf: (answers: Pair<Weighed>) => readonly string[];
  readonly domains: ReadonlyMap<string, Domain>;
};

/** In which direction a search looks. */
export type Aim = {
  /** Whether what changed may still make a difference; a branch ends where it cannot. */
  readonly mayDiffer: (answers: Pair<Weighed>, facts: Facts) => boolean;
  /** Facts given before all others, in this order. */
  readonly preferred: ReadonlySet<string>;
};

/** Why a search is not exhaustive: it reached its number, not every value could be tried, or a side could not answer. */
export type Open = "budget" | "values" | "calendar";

/** Situations by their pair of answers, what it took to find them, and why there may be more. */
export type SearchOutcome = {
  readonly found: ReadonlyMap<string, Facts>;
  readonly spent: number;
  readonly open: Open | undefined;
};

/** Sets of facts tried after a first situation was found, for others with other answers. */
const afterFound = 200;
/** Different pairs of answers. */
const mostPairs = 3;
const weights: Readonly<Record<Open, number>> = { budget: 3, values: 2, calendar: 1 };

/**
 * Gives facts one by one, in all values worth trying, as long as the two sides may still come to different final answers. Where they cannot, only the facts
 * that this rests on are changed: other values of the others would come to the same (conflict-directed backjumping; P. Prosser, Hybrid Algorithms for the
 * Constraint Satisfaction Problem, 1993).
 */
export function searchQuestion(
  { ask, keyOf, needsOf, domains }: Searched,
  { mayDiffer, preferred }: Aim,
  budget: number,
): SearchOutcome {
  const facts = new Map<string, FactValue>();
  const found = new Map<string, Facts>();
  let [spent, limit] = [0, budget];
  let open: Open | undefined;
  visit();
  return { found, spent, open };

  /** Tries what the facts so far leave open. @returns The facts that what was found rests on: no other value of the others is worth trying. */
  function visit(): ReadonlySet<string> {
    if (spent >= limit || found.size >= mostPairs) return stop("budget");
    const answers = counted(facts);
    if (!answers) return stop("calendar");
    if (isFinal(answers.before) && isFinal(answers.after)) {
      return isSame(answers) ? restsOn(isSame) : note(answers);
    }
    return mayDiffer(answers, facts) ? branch(answers) : restsOn((fewer, given) => !mayDiffer(fewer, given));
  }

  function branch(answers: Pair<Weighed>): ReadonlySet<string> {
    const needs = needsOf(answers).filter((name) => !facts.has(name));
    const next = [...preferred].find((name) => needs.includes(name)) ?? needs[0];
    const domain = next === undefined ? undefined : domains.get(next);
    if (next === undefined || !domain) return stop("values");
    if (!domain.complete) stop("values");
    const together = new Set<string>();
    for (const value of domain.values) {
      facts.set(next, value);
      const rests = visit();
      facts.delete(next);
      if (!rests.has(next)) return rests;
      for (const name of rests) if (name !== next) together.add(name);
    }
    return together;
  }

  function note(answers: Pair<Weighed>): ReadonlySet<string> {
    const { before, after } = keyOf(answers);
    const key = `${before} → ${after}`;
    if (!found.has(key)) {
      found.set(key, new Map(facts));
      limit = Math.min(limit, spent + afterFound);
    }
    return new Set(facts.keys());
  }

  function isSame(answers: Pair<Weighed>): boolean {
    const { before, after } = keyOf(answers);
    return isFinal(answers.before) && isFinal(answers.after) && before === after;
  }

  /** The facts without which it would not be so, those given first before those given last. */
  function restsOn(isSo: (answers: Pair<Weighed>, given: Facts) => boolean): ReadonlySet<string> {
    let kept: Facts = facts;
    for (const name of [...facts.keys()].reverse()) {
      const fewer = new Map([...kept].filter(([one]) => one !== name));
      const answers = counted(fewer);
      if (answers && isSo(answers, fewer)) kept = fewer;
    }
    return new Set(kept.keys());
  }

  function counted(given: Facts): Pair<Weighed> | undefined {
    spent += 1;
    return ask(given);
  }

  function stop(why: Open): ReadonlySet<string> {
    if (open === undefined || weights[why] > weights[open]) open = why;
    return new Set(facts.keys());
  }
}

/** Facts without which both answers stay what they are are left out: what remains is the situation. */
export function fewestFacts({ ask, keyOf }: Searched, found: Facts): Facts {
  const whole = ask(found);
  if (!whole) return found;
  const wanted = keyOf(whole);
  let facts = found;
  for (const name of found.keys()) {
    const fewer = new Map([...facts].filter(([one]) => one !== name));
    const answers = ask(fewer);
    if (!answers || !isFinal(answers.before) || !isFinal(answers.after)) continue;
    const { before, after } = keyOf(answers);
    if (before === wanted.before && after === wanted.after) facts = fewer;
  }
  return facts;
}

/** A verdict other than `needs_facts` is taken back by no further fact (SEMANTICS 3). */
function isFinal({ verdict }: Weighed): boolean {
  return verdict !== "needs_facts";
}
