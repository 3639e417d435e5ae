/**
 * Names of rules for ids, each id another: `tanda-terima.rutin` is `tanda_terima__rutin`, and a second id that would be written alike has a number.
 * @param ids - Every id, in the order in which it may keep its name.
 */
export function regoNames(ids: readonly string[]): (id: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const plain = id.replaceAll(".", "__").replace(/[^A-Za-z0-9_]/g, "_");
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}_n${count}`;
    taken.add(name);
    names.set(id, name);
  }
  return (id) => names.get(id) as string;
}
