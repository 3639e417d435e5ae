import type { Condition } from "../../model/condition.js";
import type { SituationContext } from "./situation-context.js";

/** Puts in place of `terlampaui X` and its like what they say of the facts. A state that leads back to itself stays as it is: unknown. */
export function expandStates(condition: Condition, stateOf: SituationContext["stateOf"]): Condition {
  return expand(condition, new Set());

  function expand(node: Condition, seen: ReadonlySet<string>): Condition {
    switch (node.kind) {
      case "and":
      case "or":
        return { ...node, operands: node.operands.map((operand) => expand(operand, seen)) };
      case "not":
        return { ...node, operand: expand(node.operand, seen) };
      case "overdue":
      case "met":
      case "breached": {
        const key = `${node.kind} ${node.rule}`;
        const meaning = seen.has(key) ? undefined : stateOf(node.kind, node.rule);
        return meaning ? expand(meaning, new Set([...seen, key])) : node;
      }
      default:
        return node;
    }
  }
}
