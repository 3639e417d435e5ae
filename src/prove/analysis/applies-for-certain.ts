import type { Condition } from "../../model/condition.js";
import type { Span } from "../../model/span.js";
import type { NormNode } from "./norm-nodes.js";
import type { AnalysisSubject } from "./subject.js";

/**
 * Conditions under which a norm applies for certain: its own, and none of those of whatever may set it aside, whoever that speaks to.
 * @returns `undefined` where it may always be set aside, or people judge it.
 */
export function appliesForCertain(
  { wire, when, from }: NormNode,
  { nodes }: Pick<AnalysisSubject, "nodes">,
): readonly Condition[] | undefined {
  if (from.human) return undefined;
  const others = wire.defeatedBy.flatMap((id) => nodes.get(id) ?? []);
  if (others.some((one) => !one.when)) return undefined;
  return [...(when ? [when] : []), ...others.flatMap((one) => (one.when ? [negated(one.when)] : []))];
}

/** That a condition fails. */
export function negated(operand: Condition): Condition {
  return { kind: "not", operand, span: operand.span };
}

/** Several conditions as one; none at all always holds. */
export function allOf(parts: readonly Condition[], span: Span): Condition {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: "and", operands: parts, span };
}
