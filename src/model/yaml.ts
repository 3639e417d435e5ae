import type { Span } from "./span.js";

/**
 * YAML as the author wrote it: every scalar a string, every node with its place. Aliases, tags and merge keys do not occur:
 * the reader refuses them.
 */
export type YamlNode =
  | {
      readonly kind: "scalar";
      readonly value: string;
      readonly span: Span;
      /** True when each code unit of `value` is one code unit of the source from `span.start` on (a plain one-line scalar). */
      readonly verbatim: boolean;
    }
  | { readonly kind: "map"; readonly entries: readonly YamlEntry[]; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly YamlNode[]; readonly span: Span };

export type YamlEntry = { readonly key: string; readonly keySpan: Span; readonly value: YamlNode };

export type YamlMap = Extract<YamlNode, { kind: "map" }>;

/** A written value as seen by a schema: strings, maps and lists of them. */
export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The value without its places. A repeated key keeps its first value (a finding says so). */
export function plainValue(node: YamlNode): PlainValue {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainValue);
    case "map": {
      const plain: Record<string, PlainValue> = Object.create(null);
      for (const { key, value } of node.entries) if (!Object.hasOwn(plain, key)) plain[key] = plainValue(value);
      return plain;
    }
  }
}

/** The value under a key, if the node is a map that has it. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The words under a key; `undefined` if absent, not a scalar, or empty or `null`. */
export function scalarAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  if (value?.kind !== "scalar") return undefined;
  const text = value.value.trim();
  return text === "" || text === "null" || text === "~" ? undefined : text;
}

/** The scalars of a list under a key; one scalar counts as a list of one. */
export function scalarsAt(
  node: YamlNode | undefined,
  key: string,
): readonly { readonly value: string; readonly span: Span }[] {
  const value = valueAt(node, key);
  if (!value) return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) =>
    item.kind === "scalar" && item.value !== "" ? [{ value: item.value, span: item.span }] : [],
  );
}
