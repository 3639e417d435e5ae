import type { Vocabulary } from "../../model/vocabulary.js";

/** An act and the wider acts it is a case of; a circle ends where it closes. */
export function actsAbove(id: string, acts: Vocabulary["acts"]): readonly string[] {
  const all = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !all.has(next); next = acts.get(next)?.partOf)
    all.add(next);
  return [...all];
}
