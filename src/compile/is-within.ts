/** Roles by `parent` or acts by `partOf`. */
type Forest = ReadonlyMap<string, { readonly parent?: string | undefined; readonly partOf?: string | undefined }>;

/** Whether something is another thing or below it in its forest; a circle ends after as many steps as there are entries. */
export function isWithin(id: string, above: string, forest: Forest): boolean {
  let next: string | undefined = id;
  for (let step = 0; next !== undefined && step <= forest.size; step += 1) {
    if (next === above) return true;
    const entry = forest.get(next);
    next = entry?.parent ?? entry?.partOf;
  }
  return false;
}
