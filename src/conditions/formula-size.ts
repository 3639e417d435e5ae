import type { Formula } from "../model/formula.js";

/** Levels a formula may be nested, and terms it may have (SEMANTICS 1). */
export const formulaLimits = { depth: 32, terms: 500 } as const;

/** How deep a formula is nested (a comparison alone is 1), and how many terms it has: comparisons, memberships and quantifiers. */
export function formulaSize(formula: Formula): { readonly depth: number; readonly terms: number } {
  if (typeof formula === "boolean") return { depth: 1, terms: 1 };
  const [operator, operands] = Object.entries(formula)[0] as [string, readonly Formula[]];
  const connects = operator === "and" || operator === "or" || operator === "!";
  if (!connects && operator !== "some" && operator !== "none") return { depth: 1, terms: 1 };
  const parts = (connects ? operands : operands.slice(1)).map(formulaSize);
  return {
    depth: 1 + parts.reduce((most, { depth }) => Math.max(most, depth), 0),
    terms: parts.reduce((sum, { terms }) => sum + terms, connects ? 0 : 1),
  };
}

/** Whether a formula keeps to {@link formulaLimits}. */
export function fitsLimits(formula: Formula): boolean {
  const { depth, terms } = formulaSize(formula);
  return depth <= formulaLimits.depth && terms <= formulaLimits.terms;
}
