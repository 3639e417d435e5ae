import type { Formula } from "../model/formula.js";

/**
 * What a formula reads, each once, in code-unit order: facts, lists, computed steps (`_.1`) and what is computed in each element (`_1`). Other
 * attributes of elements belong to their list.
 */
export function formulaReads(...formulas: readonly Formula[]): readonly string[] {
  const found = new Set<string>();
  for (const formula of formulas) collect(formula, false, found);
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function collect(part: unknown, inElement: boolean, found: Set<string>): void {
  if (Array.isArray(part)) {
    for (const one of part) collect(one, inElement, found);
    return;
  }
  if (typeof part !== "object" || part === null) return;
  const [operator, operands] = Object.entries(part)[0] as [string, unknown];
  if (operator === "var") {
    if (!inElement || String(operands).startsWith("_")) found.add(String(operands));
  } else if (operator === "some" || operator === "none") {
    const [list, body] = operands as readonly unknown[];
    collect(list, inElement, found);
    collect(body, true, found);
  } else collect(operands, inElement, found);
}
