import type { Bearer } from "../../model/norm.js";

/** A role named in a bearer expression, with its place in the text. */
export type NamedRole = { readonly role: string; readonly start: number; readonly end: number };

const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const kinds: ReadonlyMap<string, "each" | "either" | "joint"> = new Map([
  ["dan", "each"],
  ["atau", "either"],
  ["bersama", "joint"],
]);

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
  const connectors = new Set<string>();
  /** What stands since the last role: between two roles a comma, a connector, or a comma and a connector. */
  let between = "";
  for (const { 0: word, index } of text.matchAll(/,|[^\s,]+/g)) {
    if (word === "," || kinds.has(word)) {
      between += word;
      if (word !== ",") connectors.add(word);
    } else {
      const parted = roles.length === 0 ? between === "" : between === "," || kinds.has(between.replace(/^,/, ""));
      if (!parted || !name.test(word)) return undefined;
      roles.push({ role: word, start: index, end: index + word.length });
      between = "";
    }
  }
  const [first, second] = roles;
  const [connector, mixed] = connectors;
  if (!first || between !== "" || mixed !== undefined) return undefined;
  if (!second) return { bearer: { kind: "role", role: first.role }, roles };
  const kind = kinds.get(connector ?? "");
  return kind && { bearer: { kind, members: roles.map(({ role }) => ({ kind: "role", role })) }, roles };
}
