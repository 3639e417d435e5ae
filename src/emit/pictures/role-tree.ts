import type { Organisation, Role } from "../../model/organisation.js";

/** One role where it stands: how many wider roles are above it. */
export type PlacedRole = { readonly role: Role; readonly depth: number; readonly parent: string | undefined };

/**
 * Every role once, each under the role whose norms bind it too, in the order of the text. A role under one that is not there, or in a circle (both
 * findings elsewhere), stands at the top.
 */
export function roleTree({ roles }: Organisation): readonly PlacedRole[] {
  const placed: PlacedRole[] = [];
  const seen = new Set<string>();
  const place = (role: Role, depth: number, parent: string | undefined): void => {
    if (seen.has(role.id)) return;
    seen.add(role.id);
    placed.push({ role, depth, parent });
    for (const below of roles.values()) if (below.parent === role.id) place(below, depth + 1, role.id);
  };
  for (const role of roles.values())
    if (role.parent === undefined || !roles.has(role.parent)) place(role, 0, undefined);
  for (const role of roles.values()) place(role, 0, undefined);
  return placed;
}
