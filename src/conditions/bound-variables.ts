import type { Condition } from "../model/condition.js";

/** Every name a condition gives to the elements of a list, wherever it is bound. */
export function variablesOf(condition: Condition): ReadonlySet<string> {
  const variables = new Set<string>();
  const visit = (node: Condition): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    const elements =
      node.kind === "some" || node.kind === "every" ? node : node.kind === "compare" ? node.left : undefined;
    if (elements === undefined || elements.kind === "fact") return;
    variables.add(elements.variable);
    visit(elements.body);
  };
  visit(condition);
  return variables;
}
