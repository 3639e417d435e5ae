import type { Role } from "../model/generated/rules-wire.js";
import type { RuleBook } from "./rule-book.js";
import type { Rules } from "./rules.js";

type OfBook = Pick<Rules, "book">;

/** What the law calls a role; the id where it knows none of that id. */
export function roleTerm(rules: OfBook, role: string): string {
  return rolesOf(rules).get(role)?.term ?? role;
}

/** Whether the law knows a role of this id. */
export function isRole(rules: OfBook, role: string): boolean {
  return rolesOf(rules).has(role);
}

const known = new WeakMap<RuleBook, ReadonlyMap<string, Role>>();

function rolesOf({ book }: OfBook): ReadonlyMap<string, Role> {
  const before = known.get(book);
  if (before) return before;
  const roles = new Map(book.roles.map((role) => [role.id, role]));
  known.set(book, roles);
  return roles;
}
