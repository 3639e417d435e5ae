import type { RuleBook } from "./rule-book.js";

/** Who asks about what, when. */
export type Question = {
  /** Role ids the acting person holds. */
  readonly roles: readonly string[];
  /** Act id. */
  readonly act: string;
  /** Civil date in the calendar's zone, `YYYY-MM-DD`. */
  readonly on: string;
};

/**
 * The norms that speak to this person about this act on this day: in force, bearer among the person's roles or above, act the one asked
 * about or above it (SEMANTICS 3, *N*). Whether each applies depends on facts and is not decided here. In the order of the rule book.
 * @throws RangeError if a role or act is not in the rule book, or the date is not `YYYY-MM-DD`: an unknown name is never "nothing applies".
 */
export function normsConcerning(book: RuleBook, question: Question): RuleBook["norms"] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(question.on)) throw new RangeError(`Not a date: ${question.on}`);
  const parentOfRole = new Map(book.roles.map(({ id, parent }) => [id, parent]));
  const parentOfAct = new Map(book.acts.map(({ id, partOf }) => [id, partOf]));
  const roles = new Set(question.roles.flatMap((role) => withAncestors(role, parentOfRole, "role")));
  const acts = new Set(withAncestors(question.act, parentOfAct, "act"));
  const bearers = bearersById(book);
  return book.norms.filter(
    ({ id, act, validity }) =>
      validity.from <= question.on &&
      question.on <= (validity.to ?? "9999-12-31") &&
      act.some(({ value }) => value.act !== undefined && acts.has(value.act)) &&
      (bearers.get(id) ?? []).some((role) => roles.has(role)),
  );
}

type Bearer = RuleBook["norms"][number]["bearer"][number]["value"];

/** The roles each norm binds; `as-in` and `substitutes-of` are followed to the norm they name. A norm whose subject is a thing binds whoever acts. */
function bearersById(book: RuleBook): ReadonlyMap<string, readonly string[]> {
  const norms = new Map(book.norms.map((norm) => [norm.id, norm]));
  const substitutes = new Map(book.roles.map(({ id, substitutes }) => [id, substitutes]));
  const everyone = book.roles.map(({ id }) => id);

  const rolesOf = (bearer: Bearer, seen: ReadonlySet<string>): readonly string[] => {
    switch (bearer.kind) {
      case "role":
        return [bearer.role];
      case "each":
      case "either":
      case "joint":
        return bearer.members.flatMap((member) => rolesOf(member as Bearer, seen));
      case "as-in":
        return rolesOfNorm(bearer.rule, seen);
      case "substitutes-of":
        return rolesOfNorm(bearer.rule, seen).flatMap((role) => substitutes.get(role) ?? []);
    }
  };
  const rolesOfNorm = (id: string, seen: ReadonlySet<string>): readonly string[] => {
    const norm = norms.get(id);
    if (!norm || seen.has(id)) return [];
    if (norm.bearer.length === 0) return everyone;
    return norm.bearer.flatMap(({ value }) => rolesOf(value, new Set([...seen, id])));
  };
  return new Map(book.norms.map(({ id }) => [id, rolesOfNorm(id, new Set())]));
}

function withAncestors(
  name: string,
  parents: ReadonlyMap<string, string | undefined>,
  what: string,
): readonly string[] {
  if (!parents.has(name)) throw new RangeError(`Unknown ${what}: ${name}`);
  const found: string[] = [];
  for (let next: string | undefined = name; next !== undefined && !found.includes(next); next = parents.get(next))
    found.push(next);
  return found;
}
