import { bearerRoles } from "../../compile/rule-book/bearers.js";
import { casesAt, isApproval, type NormCase } from "../../compile/rule-book/norm-case.js";
import type { Norm } from "../../model/norm.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { besidesChoice, choicesOf, isChoice, type RuleView, searchAll, witnessOfDuty } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { situationWithoutAnswer } from "./answers.js";
import { diagnose } from "./diagnostics.js";

/** Modalities by which somebody is owed an answer: what is not forbidden in a case needs none. */
const answering: ReadonlySet<Norm["modality"]> = new Set([
  "obligation",
  "exclusive-permission",
  "permission",
  "right",
  "power",
]);

/**
 * Choices that a rule `menurut` a fact leaves out although a situation with that choice can arise, and no other rule speaks to the same actor of the
 * same act there. Below the lowest choice it names, an ordered fact needs no answer (the rule begins there), unless what the rule waits for, or the
 * rule whose bearers it follows, begins lower.
 */
export function choiceGaps(view: RuleView): readonly AnalysisFinding[] {
  return view.handbook.norms.flatMap((norm) => {
    const { by } = norm;
    if (by === undefined || !answering.has(norm.modality)) return [];
    const cases = view.cases.get(norm.id) ?? [];
    const own = new Set(cases.flatMap(({ key }) => key ?? []));
    const missing = expectedChoices(norm, by, own, view).filter((choice) => !own.has(choice));
    const open = missing.flatMap((choice) => {
      const situation = unanswered(norm, by, choice, cases, view);
      return situation ? [{ choice, situation }] : [];
    });
    const [first] = open;
    if (!first) return [];
    const witness = witnessOfDuty(first.situation, norm, roleAt(norm, first.choice, view), view);
    const params = { rule: sayNorm(norm), fact: by, missing: open.map(({ choice }) => choice), story: witness.story };
    return [{ diagnostic: diagnose("choice-without-answer", norm.span, params), witness }];
  });
}

function expectedChoices(norm: Norm, by: string, own: ReadonlySet<string>, view: RuleView): readonly string[] {
  const kind = choicesOf(by, view);
  if (!kind || own.size === 0) return [];
  // An act that waits for an approval waits at every choice.
  if (!kind.ordered || isApproval(norm)) return kind.choices;
  const followed = followedChoices(norm, by, view);
  // What the rule it follows leaves out is that rule's mistake.
  if (followed.length > 0) return kind.choices.filter((choice) => followed.includes(choice));
  const named = new Set([...own, ...triggerChoices(norm, by, view)]);
  return kind.choices.slice(kind.choices.findIndex((choice) => named.has(choice)));
}

/** The choices of the rule whose bearers, or their substitutes, bear this one. */
function followedChoices(norm: Norm, by: string, view: RuleView): readonly string[] {
  return norm.bearer.flatMap(({ value }) => {
    const followed =
      value.kind === "as-in" || value.kind === "substitutes-of" ? view.context.norms.get(value.rule) : undefined;
    return followed?.by === by ? choicesNamed(followed, view) : [];
  });
}

/** The choices at which somebody must bring about the event from which the deadline runs. */
function triggerChoices(norm: Norm, by: string, view: RuleView): readonly string[] {
  const events = new Set(norm.bounds.flatMap(({ value }) => value.event ?? []));
  const duties = view.handbook.norms.filter(
    (other) =>
      other.id !== norm.id &&
      other.modality === "obligation" &&
      other.act.some(({ value }) => events.has(view.handbook.vocabulary.acts.get(value.act ?? "")?.doneWhen ?? "")),
  );
  if (!duties.every((duty) => duty.by === by)) return [];
  const cases = duties.flatMap(({ id }) => view.cases.get(id) ?? []);
  // A case that never applies brings nothing about.
  return cases.flatMap(({ key, when, norm: duty }) =>
    key !== undefined && (!when || searchAll([when], duty, view)) ? [key] : [],
  );
}

function choicesNamed({ id }: Norm, { cases }: RuleView): readonly string[] {
  return (cases.get(id) ?? []).flatMap(({ key }) => key ?? []);
}

/** A situation with the choice in which the rule would be asked and nothing answers; absent where there is none. */
function unanswered(norm: Norm, by: string, choice: string, cases: readonly NormCase[], view: RuleView) {
  const [model] = cases;
  const own = cases.flatMap(({ key }) => key ?? []);
  const [stance] = view.stances.get(norm.id) ?? [];
  if (!model || !stance || model.human) return undefined;
  const asked = [isChoice(by, choice, norm), ...besidesChoice(model)];
  return situationWithoutAnswer({ ...stance, roles: rolesAt(norm, choice, view) }, asked, view, {
    fact: by,
    choices: own,
  });
}

/** Who would be bound at a choice; nobody is named where the bearers differ by it and it is left out. */
function rolesAt(norm: Norm, choice: string, { context }: RuleView): readonly string[] {
  return casesAt(norm.bearer, choice).flatMap((bearer) => bearerRoles(bearer, choice, context));
}

function roleAt(norm: Norm, choice: string, view: RuleView): string | undefined {
  return rolesAt(norm, choice, view)[0];
}
