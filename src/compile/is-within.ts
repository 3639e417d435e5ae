/** Roles by `parent` or acts by `partOf`. */
type Forest = ReadonlyMap<string, { readonly parent?: string | undefined; readonly partOf?: string | undefined }>;

/** Whether something is another thing or below it in its forest; a circle ends where it closes. */
export function isWithin(id: string, above: string, forest: Forest): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
    if (next === above) return true;
    seen.add(next);
    const entry = forest.get(next);
    next = entry?.parent ?? entry?.partOf;
  }
  return false;
}
