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

/** Memory it may hold, in megabytes. */
const megabytes = 1000;
/** What `solver_check` gives (`Z3_lbool`). */
const [satisfiable, unsatisfiable] = [1, -1];

/** Loads z3. @returns `undefined` where it is not installed. */
export async function openZ3(): Promise<Solver | undefined> {
  const library = await import("z3-solver").catch(() => undefined);
  if (!library) return undefined;
  const { Z3, em } = await library.init();
  // A question that needs more is unknown; beyond what WebAssembly can give the process would end.
  Z3.global_param_set("memory_max_size", String(megabytes));
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
    // A context of its own, given back at once: what one question holds would be there for all that follow.
    const context = Z3.mk_context(Z3.mk_config());
    try {
      const one = Z3.mk_solver(context);
      Z3.solver_inc_ref(context, one);
      const params = Z3.mk_params(context);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "rlimit"), resources);
      Z3.solver_set_params(context, one, params);
      // Read at once: a script that is handed to a thread may be written over before it is read (z3-solver 5.2.0).
      Z3.solver_from_string(context, one, problem.script);
      const said = await Z3.solver_check(context, one);
      if (said === unsatisfiable) return { kind: "none" };
      if (said !== satisfiable) return { kind: "unknown", why: "limit" };
      const model = Z3.solver_get_model(context, one);
      const valueAt = (name: string, isNumber: boolean): string => {
        const sort = isNumber ? Z3.mk_int_sort(context) : Z3.mk_bool_sort(context);
        const constant = Z3.mk_const(context, Z3.mk_string_symbol(context, name), sort);
        const value = Z3.model_eval(context, model, constant, true);
        return value === null ? "" : Z3.ast_to_string(context, value);
      };
      const facts = readModel(valueAt, problem);
      return isTrue(goal, facts, world)
        ? { kind: "found", facts, at: world.at }
        : { kind: "unknown", why: "unconfirmed" };
    } finally {
      Z3.del_context(context);
    }
  }
}

/** Whether a condition is true in a situation, by our own reading of it. */
function isTrue(goal: Condition, facts: ReadonlyMap<string, FactValue>, world: SituationContext): boolean {
  const { vocabulary, at, calendar, stateOf } = world;
  const context = { vocabulary, at, calendar };
  const reader = withDerived(facts, expandedDerivations(world), context);
  return evaluateCondition(expandStates(goal, stateOf), reader, context) === true;
}
