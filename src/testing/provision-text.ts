import type { Provision } from "../model/provision.js";
import { type Block, plainText } from "../model/text.js";

/** All words of a provision in the order of print, without any blank: what every output of the text must hold. */
export function provisionText(provision: Provision): string {
  return withoutBlanks(`${provision.label}${provision.title}${insideText(provision)}`);
}

/** The same without label and title. */
export function insideText({ content, children, closing, quoted }: Provision): string {
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const early = quoted.filter(({ span }) => span.start < firstChild);
  const late = quoted.filter(({ span }) => span.start >= firstChild);
  const below = (provisions: readonly Provision[]): string => provisions.map(provisionText).join("");
  return withoutBlanks(`${blocksText(content)}${below(early)}${below(children)}${blocksText(closing)}${below(late)}`);
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

const forMachines = new Set(["aturan", "skenario", "keputusan", "isian"]);

function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.items.map((item) => blocksText(item.blocks)).join("");
    case "table":
      return [block.header, ...block.rows]
        .flat()
        .map((cell) => plainText(cell.children))
        .join("");
    case "quote":
      return blocksText(block.children);
    case "code":
      return forMachines.has(block.language) ? "" : block.value;
    default:
      return "";
  }
}
