import { reaches, type Stance } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { bindsRole, noneApplies, type RuleView, searchAll, termOf, whenApplies } from "../analysis/rule-view.js";
import type { FoundSituation } from "../analysis/search.js";
import { witnessOf } from "../analysis/witness.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";

/**
 * Acts that need a grant (`terlarang`) and have none, and duties to such an act in situations in which no grant opens it. A duty whose act is shut
 * always is a contradiction and found as such (`conflicts/never-open.ts`).
 */
export function grantGaps(view: RuleView): readonly AnalysisFinding[] {
  const { acts } = view.handbook.vocabulary;
  const grants = view.all.filter(({ force }) => force === "grants");
  const duties = view.all.filter(
    ({ force, from, act }) => force === "requires" && !from.human && acts.get(act)?.default === "forbidden",
  );
  const never = [...acts.values()].flatMap(({ id, default: when, phrases, span }) => {
    if (when !== "forbidden") return [];
    const isOpen = grants.some((grant) => isWithin(id, grant.act, acts) || isWithin(grant.act, id, acts));
    if (isOpen || duties.some(({ act }) => act === id)) return [];
    return [{ diagnostic: diagnose("never-granted", span, { act: phrases[0] ?? id }) }];
  });
  return [...never, ...duties.flatMap((duty) => dutyWithoutGrant(duty, grants, view))];
}

/** A situation in which somebody owes the act and nothing grants it to him. */
function dutyWithoutGrant(duty: Stance, grants: readonly Stance[], view: RuleView): readonly AnalysisFinding[] {
  const { norm, act } = duty.from;
  for (const role of duty.roles.length > 0 ? duty.roles : [undefined]) {
    const own = grants.filter(
      (grant) => reaches(grant, duty, view.handbook.vocabulary) && bindsRole(grant, role, view),
    );
    const situation = isEverOpen(duty, own, role, view) ? situationBarred(duty, own, role, view) : undefined;
    if (!situation) continue;
    const witness = witnessOf(
      view,
      situation,
      [norm.id],
      [
        { kind: "decide", role, act: duty.act, toward: duty.towards[0] },
        { kind: "duties", role, rule: norm.id },
      ],
    );
    const words = act?.words ?? duty.act;
    const params = { duty: sayNorm(norm), role: termOf(role, view), act: words, story: witness.story };
    const related = own.map(({ from }) => ({
      span: from.norm.span,
      message: { id: "Yang membolehkannya di sini.", en: "What grants it is here." },
    }));
    return [{ diagnostic: diagnose("duty-without-grant", norm.span, params, { related }), witness }];
  }
  return [];
}

function situationBarred(
  duty: Stance,
  grants: readonly Stance[],
  role: string | undefined,
  view: RuleView,
): FoundSituation | undefined {
  const question = { role, act: duty.act };
  const owed = whenApplies(duty, question, view);
  const closed = noneApplies(grants, question, view);
  if (owed.kind !== "when" || !closed) return undefined;
  return searchAll([...(owed.condition ? [owed.condition] : []), ...closed], duty.from.norm, view);
}

/** Whether the duty and one of the grants ever apply together. */
function isEverOpen(duty: Stance, grants: readonly Stance[], role: string | undefined, view: RuleView): boolean {
  const question = { role, act: duty.act };
  return grants.some((grant) => {
    const both = [duty, grant].map((one) => whenApplies(one, question, view));
    const parts = both.flatMap((one) => (one.kind === "when" && one.condition ? [one.condition] : []));
    return both.every(({ kind }) => kind === "when") && searchAll(parts, duty.from.norm, view) !== undefined;
  });
}
