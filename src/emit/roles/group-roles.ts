import type { Role } from "../../model/organisation.js";

/** Roles under a heading: each with those below it. */
export type RoleGroup = {
  readonly head: Role;
  readonly cards: readonly { readonly role: Role; readonly below: readonly Role[] }[];
};

/**
 * The roles as people look for themselves: a group for every role right below the widest that has roles below it, the largest group first, and
 * within it those nearest to the work first (the lowest rank); then the widest roles with all others.
 */
export function groupRoles(roles: readonly Role[]): readonly RoleGroup[] {
  const known = new Set(roles.map(({ id }) => id));
  const childrenOf = (id: string): readonly Role[] => roles.filter(({ parent }) => parent === id);
  // A circle in the organisasi document is a finding elsewhere; here it ends.
  const below = (id: string, seen: ReadonlySet<string> = new Set([id])): readonly Role[] =>
    childrenOf(id).flatMap((role) => (seen.has(role.id) ? [] : [role, ...below(role.id, new Set([...seen, role.id]))]));
  const roots = roles.filter(({ parent }) => parent === undefined || !known.has(parent));
  const heads = roots.flatMap(({ id }) => childrenOf(id)).filter(({ id }) => childrenOf(id).length > 0);
  const groups = heads.map((head): RoleGroup => {
    const cards = childrenOf(head.id).map((role) => ({ role, below: below(role.id) }));
    return { head, cards: [...cards].sort((a, b) => (b.role.rank ?? 0) - (a.role.rank ?? 0)) };
  });
  const widest = roots.map((head): RoleGroup => {
    return { head, cards: [head, ...childrenOf(head.id)].map((role) => ({ role, below: [] })) };
  });
  return [...groups.sort((a, b) => b.cards.length - a.cards.length), ...widest];
}
