import { assertNever } from "../../../errors.js";
import type { Block, BlockOf, ListItem } from "../../../model/text.js";
import { isForMachines } from "../../html/render-block.js";
import { nothing, type Xml, xml } from "../../xml.js";
import type { AknContext } from "./context.js";
import { writeInlines } from "./write-inlines.js";

/** Prose as Akoma Ntoso; blocks that machines read, raw HTML and link definitions have no place in the text, a footnote stands among the metadata. */
export function writeBlocks(blocks: readonly Block[], context: AknContext): Xml {
  return xml`${blocks.map((block) => writeBlock(block, context))}`;
}

/** Whether a block prints anything. */
export function isPrinted(block: Block): boolean {
  switch (block.kind) {
    case "divider":
    case "footnote":
    case "html":
    case "link-definition":
      return false;
    case "code":
      return !isForMachines(block);
    default:
      return true;
  }
}

function writeBlock(block: Block, context: AknContext): Xml {
  if (!isPrinted(block)) return nothing;
  switch (block.kind) {
    case "paragraph":
      return xml`<p>${writeInlines(block.children, context)}</p>\n`;
    case "heading":
      // Headings of the text are provisions; one inside a quote or a list item is only a line of its own.
      return xml`<p class="judul">${writeInlines(block.children, context)}</p>\n`;
    case "list":
      return writeList(block, context);
    case "table":
      return writeTable(block, context);
    case "quote":
      return xml`<p><embeddedStructure>${orEmpty(block.children, context)}</embeddedStructure></p>\n`;
    case "code":
      return writeCode(block);
    case "divider":
    case "footnote":
    case "html":
    case "link-definition":
      return nothing;
    default:
      return assertNever(block);
  }
}

/** Blocks where the schema asks for one at least. */
export function orEmpty(blocks: readonly Block[], context: AknContext): Xml {
  return blocks.some(isPrinted) ? writeBlocks(blocks, context) : xml`<p/>`;
}

function writeCode({ value }: BlockOf<"code">): Xml {
  const lines = value.split(/\r\n?|\n/);
  return xml`<p class="kode">${lines.map((line, index) => xml`${index > 0 && xml`<br/>`}${line}`)}</p>\n`;
}

function writeList({ ordered, start, items }: BlockOf<"list">, context: AknContext): Xml {
  const list = items.map((item, index) => {
    const task = item.checked !== undefined && xml` class="butir-periksa"`;
    const value = ordered && start !== 1 && xml` value="${start + index}"`;
    return xml`<li${value}${task}>${writeItem(item, context)}</li>\n`;
  });
  return ordered ? xml`<ol>\n${list}</ol>\n` : xml`<ul>\n${list}</ul>\n`;
}

/** An item holds running text, paragraphs and lists; any other block stands in a flow of its own inside a paragraph. */
function writeItem({ blocks }: ListItem, context: AknContext): Xml {
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === "paragraph") return writeInlines(first.children, context);
  return xml`${blocks.map((block) =>
    block.kind === "table"
      ? xml`<p><subFlow name="tabel">${writeBlock(block, context)}</subFlow></p>\n`
      : writeBlock(block, context),
  )}`;
}

function writeTable({ header, rows }: BlockOf<"table">, context: AknContext): Xml {
  const head = header.map(({ children }) => xml`<th><p>${writeInlines(children, context)}</p></th>`);
  const body = rows.map(
    (row) => xml`<tr>${row.map(({ children }) => xml`<td><p>${writeInlines(children, context)}</p></td>`)}</tr>\n`,
  );
  return xml`<table>\n<tr>${head}</tr>\n${body}</table>\n`;
}
