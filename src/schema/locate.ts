import { InvariantError } from "../errors.js";
import type { YamlEntry, YamlNode } from "../model/yaml.js";
import { type SchemaNode, schemaBelow } from "./schema-node.js";

/** A value that a validator speaks of, with what surrounds it. */
export type Located = {
  readonly node: YamlNode;
  readonly schema: SchemaNode | undefined;
  /** The entry under which it stands, or the list that holds it; absent for the whole. */
  readonly entry: YamlEntry | undefined;
  /** True if it stands under a key that its schema requires, or in a list. */
  readonly required: boolean;
};

/**
 * The value at a JSON pointer.
 * @throws InvariantError if there is none: validators only speak of what is there.
 */
export function locate(root: YamlNode, schema: SchemaNode, pointer: string): Located {
  let located: Located = { node: root, schema, entry: undefined, required: true };
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    const { node, schema: around, entry } = located;
    const below = schemaBelow(around, key);
    if (node.kind === "list") {
      const item = node.items[Number(key)];
      if (!item) throw new InvariantError(`No item at ${pointer}`);
      located = { node: item, schema: below, entry, required: true };
      continue;
    }
    const found = node.kind === "map" ? node.entries.find((one) => one.key === key) : undefined;
    if (!found) throw new InvariantError(`No value at ${pointer}`);
    located = { node: found.value, schema: below, entry: found, required: around?.required?.includes(key) ?? false };
  }
  return located;
}
