import type { Norm } from "../../model/norm.js";
import type { Organisation } from "../../model/organisation.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { isWithin } from "../is-within.js";
import { bearerRoles } from "../rule-book/bearers.js";
import { gateOf } from "../rule-book/gate.js";
import type { NormCase } from "../rule-book/norm-case.js";
import type { RuleBookContext } from "../rule-book/rule-book-context.js";
import { actsAbove } from "./acts-above.js";

/** What a case of a rule says of one act, and to whom. */
export type Stance = {
  readonly from: NormCase;
  /** `others`: *hanya dapat* forbids the act to everybody it does not name. */
  readonly force: "forbids" | "requires" | "grants" | "others";
  readonly act: string;
  /** Roles it names; none: whoever acts. */
  readonly roles: readonly string[];
  /** None: towards anybody. */
  readonly towards: readonly string[];
};

const forceOf: Readonly<Partial<Record<Norm["modality"], Stance["force"]>>> = {
  prohibition: "forbids",
  obligation: "requires",
  permission: "grants",
  "exclusive-permission": "grants",
  right: "grants",
  power: "grants",
};

/** What a case says of acts: nothing where it names none, two things where it is *hanya dapat*. */
export function stancesOf(from: NormCase, context: RuleBookContext): readonly Stance[] {
  const { norm, key, act, bearers } = from;
  const force = forceOf[norm.modality];
  const gate = norm.modality === "prohibition" ? gateOf(norm.at, context) : undefined;
  const about = gate?.kind === "act" ? gate.act : act?.act;
  if (!force || about === undefined) return [];
  const roles = [...new Set(bearers.flatMap((bearer) => bearerRoles(bearer, key, context)))];
  const towards = norm.counterparty ? bearerRoles(norm.counterparty, key, context) : [];
  const stance: Stance = { from, force, act: about, roles, towards };
  return norm.modality === "exclusive-permission" ? [stance, { ...stance, force: "others" }] : [stance];
}

/**
 * The roles of one actor to whom both may apply: of two related roles the lower one. A role is related to those above and below it; that somebody may
 * hold two offices at once is not assumed.
 * @returns `undefined` if there is none; an empty list where neither names anybody.
 */
export function sharedRoles(one: Stance, other: Stance, { roles }: Organisation): readonly string[] | undefined {
  if (one.roles.length === 0) return other.roles;
  if (other.roles.length === 0) return one.roles;
  const shared = one.roles.flatMap((a) =>
    other.roles.flatMap((b) => (isWithin(a, b, roles) ? [a] : isWithin(b, a, roles) ? [b] : [])),
  );
  return shared.length > 0 ? [...new Set(shared)] : undefined;
}

/** Whether both may be asked of one act: towards people who may be the same, in documents in force at the same time. */
export function canMeet(one: Stance, other: Stance, { roles }: Organisation): boolean {
  const related = (a: string, b: string): boolean => isWithin(a, b, roles) || isWithin(b, a, roles);
  const [left, right] = [one.towards, other.towards];
  const towards = left.length === 0 || right.length === 0 || left.some((a) => right.some((b) => related(a, b)));
  const [first, second] = [one.from.norm.validity, other.from.norm.validity];
  return towards && first.from <= (second.to ?? "9999-12-31") && second.from <= (first.to ?? "9999-12-31");
}

/** Whether a prohibition reaches an act: forbidding the wider act forbids each case of it. */
export function reaches(forbidding: Stance, other: Stance, { acts }: Vocabulary): boolean {
  return isWithin(other.act, forbidding.act, acts);
}

/** Whether two acts, or acts they are cases of, cannot be done together. */
export function oppose(one: string, other: string, { acts }: Vocabulary): boolean {
  const others = new Set(actsAbove(other, acts));
  return actsAbove(one, acts).some((act) => acts.get(act)?.opposes.some((opposed) => others.has(opposed)));
}

/** Whether a prohibition only holds an act back until something is so: an approval, an event, another rule. */
export function isGate({ from }: Stance): boolean {
  return from.approvers.length > 0 || from.norm.before !== undefined;
}
