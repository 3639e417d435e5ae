import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { isSlip } from "../diagnostics/is-slip.js";
import { replacement } from "../diagnostics/replacement.js";
import { suggest } from "../diagnostics/suggest.js";
import type { YamlMap, YamlNode } from "../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import type { SchemaError, SchemaName } from "./generated/validators.js";
import { locate, pointerSegment, whereIs } from "./places.js";
import type { SchemaNode } from "./schema-node.js";

/**
 * Reads misspelt keys as the keys they were meant to be, so that what stands under them is checked too and nothing is called missing for
 * their sake. Each is a finding; an unknown key that is near to none stays as it is.
 * @param errors - What the validator said of `root`.
 */
export function readAsMeant(
  root: YamlNode,
  errors: readonly SchemaError[],
  name: SchemaName,
  schema: SchemaNode,
): Outcome<YamlNode> {
  const diagnostics: Diagnostic[] = [];
  const unknownAt = new Map<string, Set<string>>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    unknownAt.set(instancePath, (unknownAt.get(instancePath) ?? new Set()).add(String(params["additionalProperty"])));
  }
  if (unknownAt.size === 0) return { value: root, diagnostics };

  const read = (node: YamlNode, pointer: string): YamlNode => {
    switch (node.kind) {
      case "scalar":
        return node;
      case "list":
        return { ...node, items: node.items.map((item, index) => read(item, `${pointer}/${index}`)) };
      case "map": {
        const below = node.entries.map((entry) => ({
          ...entry,
          value: read(entry.value, `${pointer}/${pointerSegment(entry.key)}`),
        }));
        const unknown = unknownAt.get(pointer);
        return unknown ? renamed({ ...node, entries: below }, unknown, pointer) : { ...node, entries: below };
      }
    }
  };

  const renamed = (map: YamlMap, unknown: Set<string>, pointer: string): YamlMap => {
    const place = locate(root, schema, pointer);
    const known = Object.keys(place.schema?.properties ?? {});
    const free = new Set(known.filter((key) => !map.entries.some((entry) => entry.key === key)));
    const meanings = new Map<string, string>();
    for (const { key, keySpan } of map.entries) {
      // A repeated key counts once: its first place.
      const nearest = unknown.delete(key) ? suggest(key, free) : undefined;
      if (nearest === undefined) continue;
      meanings.set(key, nearest);
      free.delete(nearest);
      const extra = isSlip(key, nearest) ? { fix: replacement(keySpan, key, nearest) } : {};
      diagnostics.push(diagnose("unknown-key", keySpan, { key, where: whereIs(place, name), nearest, known }, extra));
    }
    const entries = map.entries.map((entry) => ({ ...entry, key: meanings.get(entry.key) ?? entry.key }));
    return { ...map, entries };
  };

  return { value: read(root, ""), diagnostics };
}
