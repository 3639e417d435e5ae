import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { diagnose } from "./diagnostics.js";

type WireNorm = Bundle["rules"]["norms"][number];

/**
 * Norms that would change nothing: a duty or prohibition whose breach no sanction follows, a requirement that opens nothing, an exemption from
 * nothing. One finding a rule, whatever number of norms it becomes.
 */
export function checkEffects(handbook: Handbook, { rules }: Bundle): readonly Diagnostic[] {
  const normsOfRule = new Map<string, WireNorm[]>();
  for (const norm of rules.norms) normsOfRule.set(norm.rule, [...(normsOfRule.get(norm.rule) ?? []), norm]);
  return handbook.norms.flatMap((norm) => check(norm, normsOfRule.get(norm.id) ?? []));
}

function check(norm: Norm, made: readonly WireNorm[]): readonly Diagnostic[] {
  const { id, span, source } = norm;
  const { citation } = source;
  const sanctioned = made.some(({ consequences }) => consequences.length > 0);
  switch (norm.modality) {
    case "obligation":
      return sanctioned ? [] : [diagnose("obligation-without-consequence", span, { id, citation })];
    case "prohibition":
      return sanctioned ? [] : [diagnose("prohibition-without-consequence", span, { id, citation })];
    case "requirement": {
      const byPerson = norm.assessment.some(({ value }) => value === "human");
      const open = byPerson || made.some(({ bars }) => bars !== undefined);
      return open ? [] : [diagnose("requirement-opens-nothing", span, { id, citation })];
    }
    case "exemption": {
      const words = norm.act.map(({ value }) => value.words).join(", ");
      const exempting = made.some(({ exempts }) => exempts.length > 0);
      return exempting ? [] : [diagnose("exemption-from-nothing", span, { id, words })];
    }
    default:
      return [];
  }
}
