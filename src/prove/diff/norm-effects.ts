import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { approvalEffect } from "./approval-effect.js";
import { bearerEffects, gainOrLoss } from "./bearer-effects.js";
import type { Pair } from "./compared-law.js";
import { conditionEffect, isSameCondition } from "./condition-effects.js";
import { contentEffects } from "./content-effects.js";
import { deadlineEffects, recurrenceEffect } from "./deadline-effects.js";
import type { Books, Effect, NamedBooks } from "./effect.js";
import { exceptionEffects } from "./exception-effects.js";
import type { NormMatch, ReadNorm } from "./match-norms.js";
import { byCase, byRule, type NormNaming } from "./naming.js";
import { followEffects, sanctionEffect } from "./sanction-effects.js";

type Norm = RulesWire["norms"][number];

/** What a change of norms needs to be told. */
type Telling = {
  readonly books: Books;
  readonly match: NormMatch;
  readonly calendar: CalendarWire | undefined;
  /** Whether an id of a role was there before. */
  readonly isOldRole: (role: string) => boolean;
};

type Naming = Omit<Telling, "books"> & { readonly books: NamedBooks };

/**
 * What every norm does otherwise than before, in the order of the new rule book; norms that are gone stand last. What is the same for every case of a rule
 * is told once, of the rule.
 */
export function normEffects(telling: Telling): readonly Effect[] {
  const { match, books } = telling;
  const pairs = new Map<string, Pair<ReadNorm>[]>();
  for (const pair of match.read) pairs.set(pair.after.norm.id, [...(pairs.get(pair.after.norm.id) ?? []), pair]);
  const naming = (named: NormNaming): Naming => ({ ...telling, books: { ...books, ...named } });
  const now = (named: NormNaming) => (norm: Norm) => {
    const found = pairs.get(norm.id);
    return found ? found.flatMap((pair) => ofPair(pair, naming(named))) : ofAdded(norm, naming(named));
  };
  const gone = (named: NormNaming) => (norm: Norm) => ofRemoved(norm, naming(named));
  return [
    ...onceARule(books.after.norms, now(byCase), now(byRule)),
    ...onceARule(match.removed, gone(byCase), gone(byRule)),
  ];
}

type EffectsOf = (norm: Norm) => readonly Effect[];

/** The effects on norms; those on all cases of a rule that are told of the rule in the same words, once. */
function onceARule(norms: readonly Norm[], effectsByCase: EffectsOf, effectsByRule: EffectsOf): readonly Effect[] {
  const rules = new Map<string, Norm[]>();
  for (const norm of norms) rules.set(norm.rule, [...(rules.get(norm.rule) ?? []), norm]);
  return [...rules.values()].flatMap((cases): readonly Effect[] => {
    const [first, ...others] = cases;
    if (first === undefined || others.length === 0) return cases.flatMap(effectsByCase);
    const told = cases.map((norm) => ({ each: effectsByCase(norm), whole: effectsByRule(norm) }));
    const everywhere = new Set(
      (told[0]?.whole ?? [])
        .map(sayingOf)
        .filter((saying) => told.every(({ whole }) => whole.map(sayingOf).includes(saying))),
    );
    const once = (told[0]?.whole ?? []).filter((effect) => everywhere.has(sayingOf(effect)));
    return [
      ...once.map((effect) => ({ ...effect, norms: normsSaying(sayingOf(effect), told) })),
      ...told.flatMap(({ each, whole }) =>
        each.filter((_effect, index) => !everywhere.has(sayingOf(whole[index] as Effect))),
      ),
    ];
  });
}

function normsSaying(saying: string, told: readonly { readonly whole: readonly Effect[] }[]): Effect["norms"] {
  const same = told.flatMap(({ whole }) => whole.filter((effect) => sayingOf(effect) === saying));
  return [...new Set(same.flatMap(({ norms }) => norms))];
}

function sayingOf({ area, change, roles, said, from, to }: Effect): string {
  return JSON.stringify({ area, change, roles, said, from, to });
}

/** Norms without force of their own: what they give a fact is told of the fact, what they say is only said. */
const withoutForce: ReadonlySet<Norm["modality"]> = new Set(["determination", "statement"]);

/** Whether a norm can change an answer at all. */
export function hasForce({ modality, cardinality, per }: Norm): boolean {
  return !withoutForce.has(modality) || cardinality.length > 0 || per !== undefined;
}

function ofAdded(norm: Norm, { books, isOldRole }: Naming): readonly Effect[] {
  if (!hasForce(norm)) return [];
  const reachesOld = norm.bound.length === 0 || norm.bound.some(isOldRole);
  return [gainOrLoss("gained", { after: norm }, norm.bound, books, reachesOld ? "major" : "minor")];
}

function ofRemoved(norm: Norm, { books, match }: Naming): readonly Effect[] {
  return hasForce(norm) ? [gainOrLoss("lost", { before: norm }, norm.bound.map(match.translation.role), books)] : [];
}

function ofPair({ before, after }: Pair<ReadNorm>, telling: Naming): readonly Effect[] {
  const { books, match, calendar } = telling;
  const [one, other] = [before.form, after.form];
  const norms: Pair<Norm> = { before: before.norm, after: after.norm };
  if (!hasForce(after.norm) && !hasForce(before.norm)) return [];
  if (one.modality !== other.modality || one.act !== other.act) {
    return [
      gainOrLoss("lost", norms, [...one.roles], books, "major", before.norm),
      gainOrLoss("gained", norms, [...other.roles], books),
    ];
  }
  return [
    ...bearerEffects({ before, after }, books),
    ...(isSameCondition({ before, after }, books) ? [] : [conditionEffect({ before, after }, books)]),
    ...(one.approval === other.approval ? [] : [approvalEffect(norms, books)]),
    ...(one.limits === other.limits ? [] : deadlineEffects(norms, books, match.translation, calendar)),
    ...(one.recurrence === other.recurrence ? [] : [recurrenceEffect(norms, books)]),
    ...(one.sanction === other.sanction && one.exempts === other.exempts ? [] : [sanctionEffect(norms, books)]),
    ...followEffects(norms, books, match),
    ...exceptionEffects(norms, books, match),
    ...contentEffects({ before, after }, books),
  ];
}
