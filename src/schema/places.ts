import type { Localised } from "../diagnostics/diagnostic.js";
import { InvariantError } from "../errors.js";
import { type Span, spanning } from "../model/span.js";
import type { YamlEntry, YamlNode } from "../model/yaml.js";
import type { SchemaName } from "./generated/validators.js";
import { type SchemaNode, schemaBelow } from "./schema-node.js";

/** A value that a validator speaks of, with what surrounds it. */
export type Located = {
  readonly node: YamlNode;
  readonly schema: SchemaNode | undefined;
  /** The entry under which it stands, or under which the list stands that holds it; absent for the whole. */
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
    } else {
      const found = node.kind === "map" ? node.entries.find((one) => one.key === key) : undefined;
      if (!found) throw new InvariantError(`No value at ${pointer}`);
      located = { node: found.value, schema: below, entry: found, required: around?.required?.includes(key) ?? false };
    }
  }
  return located;
}

/** A key as a segment of a JSON pointer. */
export function pointerSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What holds the keys of a mapping, in words: `frontmatter sop`, `blok aturan`, `berlaku`. */
export function whereIs({ entry }: Located, name: SchemaName): Localised {
  if (entry) return { id: `\`${entry.key}\``, en: `\`${entry.key}\`` };
  const [area, rest] = name.split("/");
  if (area === "settings") return { id: "pedoman.yaml", en: "pedoman.yaml" };
  if (area === "blocks") return { id: `blok \`${rest}\``, en: `a block \`${rest}\`` };
  if (rest === "common") return { id: "frontmatter", en: "the frontmatter" };
  return { id: `frontmatter \`${rest}\``, en: `the frontmatter of a \`${rest}\`` };
}

/** Where a finding about a whole mapping points: the key it stands under, else its first line. */
export function topOf({ node, entry }: Located): Span {
  if (entry) return entry.keySpan;
  const first = node.kind === "map" ? node.entries[0] : undefined;
  if (!first) return node.span;
  return first.value.kind === "scalar" ? spanning(first.keySpan, first.value.span) : first.keySpan;
}
