import { blockMaps } from "../../compile/blocks/block-yaml.js";
import { oncePer } from "../../compile/once-per.js";
import type { DraftDocument } from "../../compile/read-document.js";
import type { AttachedBlock } from "../../compile/structure/identify.js";
import type { YamlMap, YamlNode } from "../../model/yaml.js";

/** The mappings of a machine block, read once for each state of its text. */
export const mapsOf = oncePer(({ code }: AttachedBlock): readonly YamlMap[] => blockMaps(code, []).maps);

/** A value written in YAML, with the keys that lead to it. */
export type WrittenValue = {
  /** Keys from the outside in; items of a list add none. */
  readonly path: readonly string[];
  readonly node: Extract<YamlNode, { kind: "scalar" }>;
};

/** A key of a mapping, with the keys that lead to it. */
export type WrittenKey = { readonly path: readonly string[]; readonly key: string; readonly span: YamlNode["span"] };

/** All keys and values of a mapping, in the order of the text. */
export function walkYaml(
  root: YamlNode,
  visit: { value?(value: WrittenValue): void; key?(key: WrittenKey): void },
  path: readonly string[] = [],
): void {
  switch (root.kind) {
    case "scalar":
      visit.value?.({ path, node: root });
      return;
    case "list":
      for (const item of root.items) walkYaml(item, visit, path);
      return;
    case "map":
      for (const { key, keySpan, value } of root.entries) {
        visit.key?.({ path, key, span: keySpan });
        walkYaml(value, visit, [...path, key]);
      }
  }
}

/** The machine block around an offset. */
export function blockAt(draft: DraftDocument, offset: number): AttachedBlock | undefined {
  return draft.machineBlocks.find(({ code }) => code.span.start <= offset && offset <= code.span.end);
}
