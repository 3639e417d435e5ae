import { assertNever } from "../../errors.js";
import { type Block, type BlockOf, type ListItem, plainText } from "../../model/text.js";
import { layTable } from "./lay-table.js";
import { at, type PrintContext } from "./print-context.js";
import type { PrintBlock, PrintItem, PrintTable, PrintText } from "./print-node.js";
import { printText, printWords } from "./print-text.js";

/** Blank space between the widest label of a list and its text, in mm. */
const labelGap = 2.6;
/** The narrowest column of labels, so that lists of one depth stand under one another. */
const leastIndent = 8;

/** Prose for print. Blocks that machines read, raw HTML and link definitions print nothing; a footnote stands at the end of the document. */
export function printBlocks(blocks: readonly Block[], context: PrintContext): readonly PrintBlock[] {
  return blocks.flatMap((block) => printBlock(block, context));
}

/** One block of prose; see {@link printBlocks}. */
export function printBlock(block: Block, context: PrintContext): readonly PrintBlock[] {
  switch (block.kind) {
    case "paragraph":
      return [{ kind: "paragraph", text: trimmed(printText(block.children, context)) }];
    case "heading":
      return [{ kind: "inner-heading", text: printText(block.children, context) }];
    case "list":
      return [printList(block, context)];
    case "table":
      return [printTable(block, context)];
    case "quote": {
      const inner = narrower(context, 8);
      return [{ kind: "quote", law: false, body: printBlocks(block.children, inner) }];
    }
    case "code":
      return machineLanguages.has(block.language) ? [] : [printCode(block, context)];
    case "divider":
      return [{ kind: "rule" }];
    case "footnote":
    case "html":
    case "link-definition":
      return [];
    default:
      return assertNever(block);
  }
}

const machineLanguages = new Set(["aturan", "skenario", "keputusan", "isian"]);

function printCode({ value }: BlockOf<"code">, context: PrintContext): PrintBlock {
  const lines = value.split("\n").map((line) =>
    // Blanks at the beginning of a line mean something here.
    printWords(line.replaceAll(" ", "\u00a0"), context)
      .map((inline) => (typeof inline === "string" ? inline : inline.kind === "unprintable" ? inline.name : ""))
      .join(""),
  );
  return { kind: "code", lines };
}

function printList(list: BlockOf<"list">, context: PrintContext): PrintBlock {
  const labels = list.items.map((_, index) => (list.ordered ? `${list.start + index}.` : "•"));
  return itemsOf(
    list.items.map((item, index) => ({ label: labels[index] as string, item })),
    context,
    ({ label, item }, inner) => ({
      label,
      ...boxOf(item),
      ...(item.id === undefined ? {} : at(context, item.id.value)),
      body: printBlocks(item.blocks, inner),
    }),
  );
}

function boxOf({ checked }: ListItem): Pick<PrintItem, "box"> {
  return checked === undefined ? {} : { box: checked ? "ticked" : "open" };
}

/** Labelled items under one another; their texts begin at one column, wide enough for the widest label. */
export function itemsOf<T extends { readonly label: string }>(
  items: readonly T[],
  context: PrintContext,
  print: (item: T, inner: PrintContext) => PrintItem,
): PrintBlock {
  const widest = Math.max(...items.map(({ label }) => context.faces.regular.width(label, 12)));
  const indent = Math.round(10 * Math.max(leastIndent, widest + labelGap)) / 10;
  const inner = narrower(context, indent);
  return { kind: "items", indent, items: items.map((item) => print(item, inner)) };
}

/** A table as it is written. */
export function printTable(
  table: BlockOf<"table">,
  context: PrintContext,
  rowNames: readonly (string | undefined)[] = [],
): PrintTable {
  const cell = ({ children }: { readonly children: Parameters<typeof printText>[0] }): PrintText => {
    // A date never breaks at its hyphens.
    if (/^\d{4}-\d{2}-\d{2}$/.test(plainText(children).trim())) {
      return [{ kind: "whole", text: [plainText(children).trim()] }];
    }
    return trimmed(printText(children, context));
  };
  return layTable(
    {
      alignments: table.alignments,
      header: table.header.map(cell),
      rows: table.rows.map((row, index) => {
        const name = rowNames[index];
        return { cells: row.map(cell), ...(name === undefined ? {} : { at: name }) };
      }),
    },
    context,
  );
}

/** Where the text stands further in. */
export function narrower(context: PrintContext, by: number): PrintContext {
  return {
    ...context,
    width: Math.max(20, context.width - by),
    turned: context.turned === "either" ? "upright" : context.turned,
  };
}

/** Without blanks at both ends. */
function trimmed(text: PrintText): PrintText {
  return text.flatMap((inline, index): PrintText => {
    if (typeof inline !== "string") return [inline];
    const left = index === 0 ? inline.trimStart() : inline;
    const both = index === text.length - 1 ? left.trimEnd() : left;
    return both === "" ? [] : [both];
  });
}
