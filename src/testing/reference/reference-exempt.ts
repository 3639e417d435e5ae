import type { Handbook } from "../../model/handbook.js";
import { applies, everyNorm, missingToApply } from "./judge-norm.js";
import { type Edges, makeWorld } from "./make-world.js";
import { idOf, inForce, isAmong } from "./reference-decide.js";
import type { SentFacts } from "./values.js";

/** Which consequences cannot follow, for people in these roles? */
export type ExemptQuestion = { readonly roles: readonly string[]; readonly at: string; readonly facts: SentFacts };

/** What one exemption says. */
export type ReferenceExemption = {
  readonly rule: string;
  readonly state: "excluded" | "not_excluded" | "needs_facts";
  readonly needs: readonly string[];
};

/** SEMANTICS 5, *exempt*: for each exemption bound to the roles, whether it applies. */
export function referenceExempt(
  handbook: Handbook,
  question: ExemptQuestion,
  edges?: Edges,
): readonly ReferenceExemption[] {
  const world = makeWorld(handbook, question.at, question.facts, edges);
  return world.cases
    .filter((one) => one.norm.modality === "exemption" && inForce(one, world))
    .filter((one) => one.bound.length === 0 || isAmong(question.roles, one.bound, world))
    .map((one): ReferenceExemption => {
      const truth = applies(one, everyNorm, world);
      if (truth !== "unknown")
        return { rule: idOf(one), state: truth === "true" ? "excluded" : "not_excluded", needs: [] };
      return {
        rule: idOf(one),
        state: "needs_facts",
        needs: [...new Set(missingToApply(one, everyNorm, world))].sort(),
      };
    });
}
