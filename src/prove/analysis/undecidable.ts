import type { Condition } from "../../model/condition.js";
import { expandStates } from "../situation/expand-states.js";
import type { Leaf } from "../situation/leaves-of.js";
import { reachOf } from "../situation/reach.js";
import type { SituationContext } from "../situation/situation-context.js";

const states: ReadonlySet<Leaf["kind"]> = new Set(["overdue", "met", "breached"]);

/**
 * Whether a part of a condition can never be known: the state of a rule that has none (no limit, or no event that shows its act done). That there is
 * no situation in which such a condition is true then says nothing of the law.
 */
export function isUndecidable(condition: Condition, world: SituationContext): boolean {
  const { leaves } = reachOf(expandStates(condition, world.stateOf), [], world);
  return leaves.some(({ kind }) => states.has(kind));
}
