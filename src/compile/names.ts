/**
 * Gives each wanted name once: a second use gets a number behind it (`contoh-2`). Linear in the number of names, however often one is wanted.
 * @param taken - Names nobody may be given.
 * @param join - What stands between name and number.
 */
export function uniqueNames(taken: Iterable<string>, join: string): (wanted: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let count = next.get(wanted) ?? 2;
    for (; used.has(name); count += 1) name = `${wanted}${join}${count}`;
    next.set(wanted, count);
    used.add(name);
    return name;
  };
}
