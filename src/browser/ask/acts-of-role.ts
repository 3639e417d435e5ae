import { allRoles, type Rules } from "../../evaluate/rules.js";
import type { Norm } from "../../model/generated/rules-wire.js";

/** The acts of which something can be asked, in the order of the vocabulary. */
export type ActsOfRole = {
  /** Those that a norm speaks of to this role, or to one above it. */
  readonly own: readonly string[];
  /** Those that are open only to others, or that everybody must meet conditions for. An act of which no norm says anything to this role is in neither. */
  readonly others: readonly string[];
};

/** What a role may want to ask: every act that some norm can bar or grant, first those that concern it. */
export function actsOfRole(rules: Rules, role: string): ActsOfRole {
  const roles = allRoles(rules, [role]);
  const speaksTo = ({ bound }: Norm): boolean => bound.some((one) => roles.has(one));
  const [own, others]: [string[], string[]] = [[], []];
  for (const { id, default: otherwise } of rules.book.acts) {
    const line = rules.actsAbove(id);
    const about = rules.book.norms.filter(
      ({ bars, grants }) => (bars !== undefined && line.has(bars.act)) || (grants !== undefined && line.has(grants)),
    );
    if (about.length === 0) continue;
    const owed = rules.book.norms.some((norm) => norm.owes?.act === id && speaksTo(norm));
    if (owed || about.some(speaksTo)) own.push(id);
    else if (otherwise === "forbidden" || about.some(({ bars }) => bars?.anyActor === true)) others.push(id);
  }
  return { own, others };
}

/** The roles to whom an act can be done, as norms about it tell them apart; empty where none does. In the order of the organisation. */
export function counterpartiesOf(rules: Rules, act: string): readonly string[] {
  const line = rules.actsAbove(act);
  const named = new Set(
    rules.book.norms.flatMap(({ bars, grants, counterparty }) =>
      (bars !== undefined && line.has(bars.act)) || (grants !== undefined && line.has(grants))
        ? (counterparty ?? [])
        : [],
    ),
  );
  return rules.book.roles.flatMap(({ id }) => (named.has(id) ? [id] : []));
}
