import type { Norm } from "../../model/generated/rules-wire.js";

/** The norms a decision rests on. */
export type DecisiveNorms = {
  /** Those that bar an act or grant it, and those on an act that may set one of these aside, directly or not; in the order of the book. */
  readonly norms: readonly Norm[];
  /**
   * Of norms that may set others aside, by id, the act they are about: they are of a question about it, or about an act under it, also where they
   * neither bar nor grant it, as duties do.
   */
  readonly settingAside: ReadonlyMap<string, string>;
};

/** Finds the norms that decisions rest on. A norm that is about no act is of no question, and sets nothing aside in a decision. */
export function decisiveNorms(norms: readonly Norm[]): DecisiveNorms {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const found = new Set(norms.filter(({ bars, grants }) => bars !== undefined || grants !== undefined));
  const settingAside = new Map<string, string>();
  for (const { defeatedBy } of found) {
    for (const id of defeatedBy) {
      const other = byId.get(id);
      if (other?.act?.act === undefined) continue;
      found.add(other);
      settingAside.set(id, other.act.act);
    }
  }
  return { norms: norms.filter((norm) => found.has(norm)), settingAside };
}
