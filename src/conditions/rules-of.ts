import type { Condition } from "../model/condition.js";

/** The rules whose state a condition asks (`terlampaui`, `dipenuhi`, `dilanggar`), each once, in code-unit order. */
export function rulesOf(condition: Condition): readonly string[] {
  const rules = new Set<string>();
  const visit = (node: Condition): void => {
    switch (node.kind) {
      case "and":
      case "or":
        node.operands.forEach(visit);
        return;
      case "not":
        visit(node.operand);
        return;
      case "some":
      case "every":
        visit(node.body);
        return;
      case "compare":
        if (node.left.kind === "count") visit(node.left.body);
        return;
      case "overdue":
      case "met":
      case "breached":
        rules.add(node.rule);
        return;
      default:
        return;
    }
  };
  visit(condition);
  return [...rules].sort();
}
