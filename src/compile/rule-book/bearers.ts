import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Bearer } from "../../model/norm.js";
import { casesAt } from "./norm-case.js";
import type { RuleBookContext } from "./rule-book-context.js";

/** Where the roles of a bearer are looked up. */
type RolesContext = Pick<RuleBookContext, "norms" | "organisation">;

type WireBearer = RulesWire["norms"][number]["bearer"][number];

/**
 * The roles a bearer names; `menurut <rule>` and `pengganti menurut <rule>` are followed to the rule they name, to its case of the same key
 * where it has one. A circle of them ends where it closes.
 */
export function bearerRoles(
  bearer: Bearer,
  key: string | undefined,
  context: RolesContext,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  switch (bearer.kind) {
    case "role":
      return [bearer.role];
    case "each":
    case "either":
    case "joint":
      return bearer.members.flatMap((member) => bearerRoles(member, key, context, seen));
    case "as-in":
      return rolesOfRule(bearer.rule, key, context, seen);
    case "substitutes-of":
      return rolesOfRule(bearer.rule, key, context, seen).flatMap(
        (role) => context.organisation.roles.get(role)?.substitutes ?? [],
      );
  }
}

function rolesOfRule(
  rule: string,
  key: string | undefined,
  context: RolesContext,
  seen: ReadonlySet<string>,
): readonly string[] {
  const norm = context.norms.get(rule);
  if (!norm || seen.has(rule)) return [];
  const own = key !== undefined && norm.bearer.some((one) => one.key === key);
  const bearers = own ? casesAt(norm.bearer, key) : norm.bearer.map(({ value }) => value);
  return bearers.flatMap((one) => bearerRoles(one, key, context, new Set([...seen, rule])));
}

/** A bearer as the wire has it. */
export function bearerTree(bearer: Bearer): WireBearer {
  switch (bearer.kind) {
    case "each":
    case "either":
    case "joint":
      return { kind: bearer.kind, members: bearer.members.map(bearerTree) };
    default:
      return bearer;
  }
}
