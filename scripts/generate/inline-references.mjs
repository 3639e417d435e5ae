/**
 * The schemas with every `$ref` replaced by what it points at; keywords beside a `$ref` go before those of its target.
 * Definitions fall away. A schema that refers to itself is refused: it would never end.
 * @param {ReadonlyMap<string, object>} schemas By name.
 * @returns {Map<string, object>}
 */
export function inlineReferences(schemas) {
  const byId = new Map([...schemas.values()].map((schema) => [schema.$id, schema]));

  const inline = (node, base, open) => {
    if (Array.isArray(node)) return node.map((item) => inline(item, base, open));
    if (typeof node !== "object" || node === null) return node;
    const { $ref, $defs: _definitions, ...rest } = node;
    const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inline(value, base, open)]));
    if ($ref === undefined) return own;
    const { target, targetBase, address } = resolve($ref, base);
    if (open.includes(address)) throw new Error(`${address} refers to itself`);
    return { ...inline(target, targetBase, [...open, address]), ...own };
  };

  const resolve = (reference, base) => {
    const [id, pointer = ""] = reference.split("#");
    const targetBase = id === "" ? base : byId.get(id);
    const target = pointer
      .split("/")
      .slice(1)
      .reduce((node, segment) => node?.[segment.replaceAll("~1", "/").replaceAll("~0", "~")], targetBase);
    if (target === undefined) throw new Error(`${base.$id}: there is nothing at ${reference}`);
    return { target, targetBase, address: `${targetBase.$id}#${pointer}` };
  };

  return new Map([...schemas].map(([name, schema]) => [name, inline(schema, schema, [])]));
}
