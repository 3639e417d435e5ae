/** A forest of names, looked at both ways. */
export type Family = {
  /** A name with all above it. */
  readonly above: (name: string) => readonly string[];
  /** A name with all below it, in the order they were given in. */
  readonly below: (name: string) => readonly string[];
};

/** @param members - Each name with the one above it, if there is one. */
export function familyOf(members: readonly (readonly [string, string | undefined])[]): Family {
  const parents = new Map(members);
  const above = (name: string): readonly string[] => {
    const found = new Set<string>();
    for (let next: string | undefined = name; next !== undefined && !found.has(next); next = parents.get(next))
      found.add(next);
    return [...found];
  };
  return { above, below: (name) => members.flatMap(([one]) => (above(one).includes(name) ? [one] : [])) };
}
