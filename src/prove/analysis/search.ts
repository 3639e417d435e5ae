import { printCondition } from "../../conditions/print-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Span } from "../../model/span.js";
import { expandStates } from "../situation/expand-states.js";
import { findSituation, type SearchOptions, type Unsure } from "../situation/find-situation.js";
import { otherInstants } from "../situation/other-instants.js";
import { reachOf } from "../situation/reach.js";
import type { Situation, SituationContext } from "../situation/situation-context.js";
import type { SolverAnswer } from "../solver/open-z3.js";
import { allOf } from "./applies-for-certain.js";

/** A situation, and the instant at which it is told. */
export type FoundSituation = Situation & { readonly at: number };

/** Why something stays unknown: `budget`, nothing was left for it; else why its search ended without an answer. */
export type WhyUnknown = Unsure | "budget";

/** What a question of the analysis came to. */
export type Answer =
  | ({ readonly kind: "found" } & FoundSituation)
  /** No situation. */
  | { readonly kind: "none"; readonly valuations: Tried }
  | { readonly kind: "unknown"; readonly why: WhyUnknown };

/** How it is known that there is no situation: so many were looked at, to the end; or the solver says so. */
export type Tried = number | "solver";

/** Answers of a solver to questions a search left open, by the condition as it is written. */
export type SolverAnswers = ReadonlyMap<string, SolverAnswer>;

/** A question that stayed without an answer. */
export type OpenQuestion = {
  /** The rules, or the table, it is about. */
  readonly about: readonly string[];
  readonly why: WhyUnknown;
  /** What was looked for; absent where it was too long to be put together. */
  readonly goal: Condition | undefined;
};

/** What a check spent and what it left open. */
export type Tally = {
  readonly searches: number;
  readonly valuations: number;
  readonly open: readonly OpenQuestion[];
  /** Questions that a solver answered: of what each is about. */
  readonly solved: readonly (readonly string[])[];
};

/** Looks for situations within a budget: the same budget finds the same on every machine. */
export type Search = {
  /**
   * A situation in which all parts are true, on an ordinary morning or, where that matters, at another instant.
   * @param about - The rules asked about: named where no answer is found.
   */
  find(parts: readonly Condition[], span: Span, about: readonly string[], mention?: readonly string[]): Answer;
  /** Leaves a question open that cannot even be asked: too much of it would have to be put together. */
  leaveOpen(about: readonly string[]): Answer;
  tally(): Tally;
};

/** Situations one question may look at, unless the budget is smaller: one that explodes leaves something for the others. */
const mostOfOne = 20_000;

/**
 * Opens a search.
 * @param budget - Situations, whole or in part, that it may look at in all.
 * @param answers - What a solver has answered before to questions that stay open here.
 */
export function openSearch(world: SituationContext, budget: number, answers: SolverAnswers = new Map()): Search {
  let searches = 0;
  let spent = 0;
  const open: OpenQuestion[] = [];
  const solved: (readonly string[])[] = [];
  return {
    find(parts, span, about, mention = []) {
      const goal = allOf(distinct(parts), span);
      const answer = ask(goal, mention);
      if (answer.kind !== "unknown") return answer;
      const said = answers.size > 0 ? answers.get(printCondition(goal)) : undefined;
      if (!said || said.kind === "unknown") {
        open.push({ about, why: answer.why, goal });
        return answer;
      }
      solved.push(about);
      return said.kind === "none" ? { kind: "none", valuations: "solver" } : situationOf(said, goal, world);
    },
    leaveOpen(about) {
      open.push({ about, why: "limit", goal: undefined });
      return { kind: "unknown", why: "limit" };
    },
    tally: () => ({ searches, valuations: spent, open: [...open], solved: [...solved] }),
  };

  function ask(goal: Condition, mention: readonly string[]): Answer {
    const before = spent;
    if (budget - spent <= 0) return { kind: "unknown", why: "budget" };
    searches++;
    const first = at(goal, world.at, { mention });
    if (first.kind !== "none") return first;
    for (const instant of otherInstants(goal, world)) {
      const other = at(goal, instant, { mention });
      if (other.kind !== "none") return other;
    }
    return { kind: "none", valuations: spent - before };
  }

  function at(goal: Condition, instant: number, options: SearchOptions): Answer {
    const most = Math.min(mostOfOne, budget - spent);
    if (most <= 0) return { kind: "unknown", why: "budget" };
    const result = findSituation(goal, instant === world.at ? world : { ...world, at: instant }, {
      ...options,
      shortFirst: true,
      budget: Number.POSITIVE_INFINITY,
      valuations: most,
    });
    spent += result.valuations;
    if (result.kind === "unknown") {
      return { kind: "unknown", why: result.why === "limit" && most < mostOfOne ? "budget" : result.why };
    }
    if (result.kind === "none") return { kind: "none", valuations: result.valuations };
    return { kind: "found", facts: result.facts, decisive: result.decisive, derived: result.derived, at: instant };
  }
}

/** Each condition once: rules of one kind say the same in many places. */
function distinct(parts: readonly Condition[]): readonly Condition[] {
  return parts.length < 2 ? parts : [...new Map(parts.map((part) => [printCondition(part), part])).values()];
}

/** What a solver found, as a search finds it: every fact that the condition reads is decisive. */
function situationOf(
  { facts, at }: Extract<SolverAnswer, { kind: "found" }>,
  goal: Condition,
  world: SituationContext,
): Answer {
  const decisive = reachOf(expandStates(goal, world.stateOf), [], world).primitive;
  return { kind: "found", facts, decisive, derived: new Map(), at };
}
