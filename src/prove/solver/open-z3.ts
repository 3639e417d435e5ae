import { evaluateCondition } from "../../conditions/evaluate-condition.js";
import type { FactValue } from "../../conditions/fact-value.js";
import type { Condition } from "../../model/condition.js";
import { withDerived } from "../situation/derived-facts.js";
import { expandStates } from "../situation/expand-states.js";
import { otherInstants } from "../situation/other-instants.js";
import { expandedDerivations } from "../situation/reach.js";
import type { SituationContext } from "../situation/situation-context.js";
import { readModel } from "./read-model.js";
import { toSmt } from "./to-smt.js";

/** What a solver says of a question the search left open. */
export type SolverAnswer =
  /** Confirmed by our own reading of the condition. */
  | { readonly kind: "found"; readonly facts: ReadonlyMap<string, FactValue>; readonly at: number }
  | { readonly kind: "none" }
  /** `untranslatable`: working time, rows of registers …; `limit`: it gave up; `unconfirmed`: our own reading does not agree with its situation. */
  | { readonly kind: "unknown"; readonly why: "untranslatable" | "limit" | "unconfirmed" };

/** A solver that can be asked; it must be closed, since it runs threads. */
export type Solver = { solve(goal: Condition, world: SituationContext): Promise<SolverAnswer>; close(): void };

/** Steps z3 may take for one question: a count of its own, no clock. */
const resources = 40_000_000;

/** Loads z3. @returns `undefined` where it is not installed. */
export async function openZ3(): Promise<Solver | undefined> {
  const library = await import("z3-solver").catch(() => undefined);
  if (!library) return undefined;
  const { Context, em } = await library.init();
  return { solve, close: () => library.killThreads(em) };

  async function solve(goal: Condition, world: SituationContext): Promise<SolverAnswer> {
    for (const at of [world.at, ...otherInstants(goal, world)]) {
      const answer = await solveAt(goal, at === world.at ? world : { ...world, at });
      if (answer.kind !== "none") return answer;
    }
    return { kind: "none" };
  }

  async function solveAt(goal: Condition, world: SituationContext): Promise<SolverAnswer> {
    const problem = toSmt(goal, world);
    if (problem.kind === "untranslatable") return { kind: "unknown", why: "untranslatable" };
    const { Solver, Int, Bool } = Context("pedoman");
    const one = new Solver();
    one.set("rlimit", resources);
    // Read at once: a script that is handed to a thread may be written over before it is read (z3-solver 5.2.0).
    one.fromString(problem.script);
    const said = await one.check();
    if (said === "unsat") return { kind: "none" };
    if (said !== "sat") return { kind: "unknown", why: "limit" };
    const model = one.model();
    const valueAt = (name: string, isNumber: boolean): string =>
      String(model.eval(isNumber ? Int.const(name) : Bool.const(name), true));
    const facts = readModel(valueAt, problem);
    return isTrue(goal, facts, world)
      ? { kind: "found", facts, at: world.at }
      : { kind: "unknown", why: "unconfirmed" };
  }
}

/** Whether a condition is true in a situation, by our own reading of it. */
function isTrue(goal: Condition, facts: ReadonlyMap<string, FactValue>, world: SituationContext): boolean {
  const { vocabulary, at, calendar, stateOf } = world;
  const context = { vocabulary, at, calendar };
  const reader = withDerived(facts, expandedDerivations(world), context);
  return evaluateCondition(expandStates(goal, stateOf), reader, context) === true;
}
