import type { Bearer } from "../../model/norm.js";

/** A role named in a bearer expression, with its place in the text. */
export type NamedRole = { readonly role: string; readonly start: number; readonly end: number };

const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const kinds = { dan: "each", atau: "either", bersama: "joint" } as const;

/**
 * Reads who a rule binds: `a`, `a dan b`, `a, b, dan c`, `a atau b`, `a bersama b`, `menurut <rule>`, `pengganti menurut <rule>`
 * (AUTHORING 1, `pelaku`).
 * @returns `undefined` where it cannot be read, mixed connectors included.
 */
export function parseBearer(
  text: string,
): { readonly bearer: Bearer; readonly roles: readonly NamedRole[] } | undefined {
  const other = /^(pengganti )?menurut ([a-z][a-z0-9-]*)$/.exec(text.trim());
  if (other) {
    const rule = other[2] as string;
    return { bearer: other[1] ? { kind: "substitutes-of", rule } : { kind: "as-in", rule }, roles: [] };
  }
  const roles: NamedRole[] = [];
  const connectors = new Set<keyof typeof kinds>();
  for (const match of text.matchAll(/[^\s,]+/g)) {
    const word = match[0];
    if (word === "dan" || word === "atau" || word === "bersama") connectors.add(word);
    else if (name.test(word)) roles.push({ role: word, start: match.index, end: match.index + word.length });
    else return undefined;
  }
  const [first] = roles;
  if (!first || connectors.size > 1) return undefined;
  if (roles.length === 1)
    return connectors.size === 0 ? { bearer: { kind: "role", role: first.role }, roles } : undefined;
  const [connector] = connectors;
  if (!connector) return undefined;
  return { bearer: { kind: kinds[connector], members: roles.map(({ role }) => ({ kind: "role", role })) }, roles };
}
