import type { Block, Inline } from "../model/text.js";

/** Every piece of running text in some blocks, outer before inner, in the order of the text. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block): readonly Inline[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return block.children.flatMap(withInner);
      case "table":
        return [block.header, ...block.rows].flat().flatMap(({ children }) => children.flatMap(withInner));
      case "list":
        return block.items.flatMap((item) => inlinesOf(item.blocks));
      case "quote":
      case "footnote":
        return inlinesOf(block.children);
      default:
        return [];
    }
  });
}

function withInner(inline: Inline): readonly Inline[] {
  return "children" in inline ? [inline, ...inline.children.flatMap(withInner)] : [inline];
}
