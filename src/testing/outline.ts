import type { DraftUnit } from "../compile/structure/draft-unit.js";
import type { DraftStructure } from "../compile/structure/read-structure.js";
import { type Block, plainText } from "../model/text.js";

/** A structure in words, one line a unit: what two spellings of the same law must agree on. */
export function outline(structure: DraftStructure): string {
  const lines: string[] = [];
  const write = (unit: DraftUnit, depth: number): void => {
    const words = [unit.label, unit.title, ...unit.content.map(blockWords)].filter(Boolean).join(" | ");
    const machine = unit.machineBlocks.map(({ language, table }) => ` <${language}${table ? "+table" : ""}>`).join("");
    lines.push(`${"  ".repeat(depth)}${unit.kind} ${words}${machine}`);
    for (const child of unit.children) write(child, depth + 1);
    for (const quoted of unit.quoted) {
      lines.push(`${"  ".repeat(depth + 1)}> quoted`);
      for (const child of quoted.children) write(child, depth + 2);
    }
    for (const block of unit.closing) lines.push(`${"  ".repeat(depth)}= ${blockWords(block)}`);
  };
  for (const unit of [...structure.preamble, ...structure.body, ...structure.attachments]) write(unit, 0);
  return lines.join("\n");
}

function blockWords(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return plainText(block.children).replace(/\s+/g, " ").trim();
    case "table":
      return `[table ${block.rows.length} rows]`;
    case "list":
      return `[list ${block.items.length} items]`;
    case "quote":
      return `[quote ${block.children.map(blockWords).join(" ")}]`;
    default:
      return `[${block.kind}]`;
  }
}
