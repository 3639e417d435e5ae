import type { Condition } from "../../model/condition.js";

/** A condition that is neither `dan`, `atau` nor `bukan`: what is tested at once. */
export type Leaf = Exclude<Condition, { readonly kind: "and" | "or" | "not" }>;

/** The leaves of a condition, in the order of the text. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.operands.flatMap(leavesOf);
    case "not":
      return leavesOf(condition.operand);
    default:
      return [condition];
  }
}
