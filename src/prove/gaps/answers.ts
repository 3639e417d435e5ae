import type { Stance } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import type { Condition } from "../../model/condition.js";
import {
  admitsChoice,
  noneApplies,
  type RuleView,
  readsOnly,
  searchAll,
  sharesActor,
  topOf,
} from "../analysis/rule-view.js";
import type { FoundSituation } from "../analysis/search.js";

/** The choices of a fact that a rule names itself. */
export type Own = { readonly fact: string; readonly choices: readonly string[] };

/**
 * A situation in which a rule would be asked and no other rule speaks to the same actor of the same act; absent where there is none, or none was found.
 * @param stance - What the rule says, to those whom it would bind.
 * @param asked - When it would be asked.
 * @param own - Where it is asked for a choice that it leaves out: those it names.
 */
export function situationWithoutAnswer(
  stance: Stance,
  asked: readonly Condition[],
  view: RuleView,
  own?: Own,
): FoundSituation | undefined {
  const answers = view.all.filter((other) => answersTo(other, stance, own, view));
  const open = noneApplies(answers, { role: stance.roles[0], act: stance.act }, view);
  return open && searchAll([...asked, ...open], stance.from.norm, view);
}

/** Whether a rule tells the same actor to do the act or a case of it, or not to do it. */
function answersTo(other: Stance, stance: Stance, own: Own | undefined, view: RuleView): boolean {
  const { acts } = view.handbook.vocabulary;
  if (other.from.norm.id === stance.from.norm.id || other.force === "others") return false;
  const isAbout =
    isWithin(stance.act, other.act, acts) || (other.force !== "forbids" && isWithin(other.act, stance.act, acts));
  if (!isAbout || !sharesActor(stance, other, view)) return false;
  return own === undefined || isCountedAlike(stance, other) || isForOthersOnly(other, own, view);
}

/** Whether both count from the same event, or one of them from none: a limit that runs from something else is another duty. */
function isCountedAlike(one: Stance, other: Stance): boolean {
  const [events, others] = [eventsOf(one), eventsOf(other)];
  return events.length === 0 || others.length === 0 || events.some((event) => others.includes(event));
}

function eventsOf({ from }: Stance): readonly string[] {
  return from.bounds.flatMap(({ event }) => event ?? []);
}

/** Whether a rule is for choices alone that another does not name: both share the choices among them. */
function isForOthersOnly({ from }: Stance, { fact, choices }: Own, view: RuleView): boolean {
  if (from.norm.by === fact) {
    const keys = (view.cases.get(from.norm.id) ?? []).flatMap(({ key }) => key ?? []);
    return !keys.some((key) => choices.includes(key));
  }
  return topOf(from.when).some(
    (part) => readsOnly(part, fact) && !choices.some((choice) => admitsChoice(part, fact, choice, view)),
  );
}
