import type { Provision } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";
import { oncePer } from "../once-per.js";

/** The words of a provision as one reads them aloud: its own text, its items with their labels, and what closes them. */
export const provisionWords: (provision: Provision) => string = oncePer((provision: Provision): string =>
  [
    ...provision.content.map(blockWords),
    ...provision.children.map((child) => `${child.label} ${provisionWords(child)}`),
    ...provision.closing.map(blockWords),
  ]
    .filter((words) => words !== "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim(),
);

/** The words of one block; code and what is never printed have none. */
export function blockWords(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.items.map((item) => item.blocks.map(blockWords).join(" ")).join(" ");
    case "quote":
      return block.children.map(blockWords).join(" ");
    case "table":
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => plainText(cell.children)).join(" "))
        .join(" ");
    default:
      return "";
  }
}

const operativeWord =
  /(?<!yang )\b(?:wajib(?! pajak| lapor| belajar| daftar| retribusi)|harus|dilarang|dapat|berhak|berwenang|dikenai|merupakan|dianggap|ditentukan|dinyatakan)\b/i;

/** Whether a provision holds an operative word (UU 12/2011 Lampiran II angka 265–270), items included. */
export function hasOperativeWord(provision: Provision): boolean {
  return operativeWord.test(provisionWords(provision));
}
