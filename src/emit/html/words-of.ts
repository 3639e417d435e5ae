import type { Provision } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";

/** The words of prose with single blanks; what machines read, raw HTML and link definitions have none. Cells of a table are parted by a dot. */
export function wordsOfBlocks(blocks: readonly Block[]): string {
  return tidy(blocks.map(wordsOfBlock).join(" "));
}

/** The words of a provision with all that stands in it, its labels included: `a. Admin; b. PIC.` */
export function wordsOfProvision({ content, quoted, children, closing }: Provision): string {
  const below = [...quoted, ...children].map((child) => `${child.label} ${child.title} ${wordsOfProvision(child)}`);
  return tidy([wordsOfBlocks(content), ...below, wordsOfBlocks(closing)].join(" "));
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.items.map((item) => wordsOfBlocks(item.blocks)).join(" ");
    case "table":
      return [block.header, ...block.rows]
        .map((row) => row.map(({ children }) => plainText(children)).join(" · "))
        .join(" · ");
    case "quote":
    case "footnote":
      return wordsOfBlocks(block.children);
    case "code":
      return /^(?:aturan|skenario|keputusan|isian)$/.test(block.language) ? "" : block.value;
    default:
      return "";
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
