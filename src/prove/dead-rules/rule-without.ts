import { type NormCase, normCases } from "../../compile/rule-book/norm-case.js";
import type { RuleBookContext } from "../../compile/rule-book/rule-book-context.js";
import type { WrittenCondition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";

/** The cases of a rule as they were without its `kecuali`: the same cases, each without that part of its condition. */
export function casesWithoutUnless(norm: Norm, context: RuleBookContext): readonly NormCase[] {
  const unless = norm.unless.map(({ key, value }) => ({ key, value: silent(value) }));
  return normCases({ ...norm, unless }, context);
}

/** The cases of a rule as they were without `kecuali` and without the conditions of its list. */
export function casesWithoutElements(norm: Norm, context: RuleBookContext): readonly NormCase[] {
  const elements = norm.elements.map(({ key, value }) => ({ key, value: "words" in value ? value : silent(value) }));
  return casesWithoutUnless({ ...norm, elements }, context);
}

function silent(condition: WrittenCondition): WrittenCondition {
  return { ...condition, tree: undefined };
}
