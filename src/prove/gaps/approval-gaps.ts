import type { Stance } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import { bearerRoles } from "../../compile/rule-book/bearers.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bearer, Norm } from "../../model/norm.js";
import { type RuleView, rolesOfCase, termOf } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";

/** Approvals that only the one who needs them may give, and substitutes that are not there. */
export function approvalGaps(view: RuleView): readonly Diagnostic[] {
  return [...view.gates.flatMap((gate) => ownApproval(gate, view)), ...substituteGaps(view)];
}

/** An act that waits for an approval which nobody but those who wait can give. */
function ownApproval(gate: Stance, view: RuleView): readonly Diagnostic[] {
  const { organisation } = view.handbook;
  const approvers = [
    ...new Set(gate.from.approvers.flatMap((bearer) => bearerRoles(bearer, gate.from.key, view.context))),
  ];
  const [approver] = approvers;
  if (approver === undefined || gate.roles.length === 0) return [];
  const isOwn = gate.roles.every((role) => approvers.every((one) => isWithin(role, one, organisation.roles)));
  if (!isOwn) return [];
  const { norm, act } = gate.from;
  const names = gate.roles.map((role) => termOf(role, view)).join(", ");
  return [diagnose("own-approval", norm.span, { rule: sayNorm(norm), roles: names, act: act?.words ?? gate.act })];
}

/** Cases in which substitutes act and the organisation names none for somebody who is needed. */
function substituteGaps(view: RuleView): readonly Diagnostic[] {
  const { roles } = view.handbook.organisation;
  return view.handbook.norms.flatMap((norm) => {
    const followed = norm.bearer.flatMap(({ value }) => (value.kind === "substitutes-of" ? [value.rule] : []));
    const without = followed.flatMap((rule) =>
      (view.cases.get(rule) ?? []).flatMap((one) =>
        one.bearers.some((bearer) => lacksSubstitute(bearer, one.key, view))
          ? rolesOfCase(one, view).filter((role) => !hasSubstitute(role, view))
          : [],
      ),
    );
    return [...new Set(without)].flatMap((id) => {
      const role = roles.get(id);
      if (!role) return [];
      const related = [ruleAt(norm)];
      return [diagnose("no-substitute", role.span, { rule: sayNorm(norm), role: role.term }, { related })];
    });
  });
}

function ruleAt({ span }: Norm): Diagnostic["related"][number] {
  return { span, message: { id: "Aturan yang menunjuk penggantinya.", en: "The rule that turns to the substitute." } };
}

/** Whether nobody can stand in: of several who act together or each for himself all are needed, of alternatives one. */
function lacksSubstitute(bearer: Bearer, key: string | undefined, view: RuleView): boolean {
  switch (bearer.kind) {
    case "either":
      return bearer.members.every((member) => lacksSubstitute(member, key, view));
    case "each":
    case "joint":
      return bearer.members.some((member) => lacksSubstitute(member, key, view));
    default:
      return bearerRoles(bearer, key, view.context).every((role) => !hasSubstitute(role, view));
  }
}

function hasSubstitute(role: string, { handbook }: RuleView): boolean {
  return (handbook.organisation.roles.get(role)?.substitutes.length ?? 0) > 0;
}
