import { assertNever } from "../../errors.js";
import type { Span } from "../../model/span.js";
import type { Block, BlockOf, Inline, ListItem } from "../../model/text.js";
import { type Xml, xml } from "../xml.js";
import { type Counted, step } from "./numbering.js";
import { textWidth } from "./page-setup.js";
import { markAttribute } from "./paragraph-mark.js";
import type { Flow, WordContext } from "./word-context.js";
import { run, runLines, tab, writeInlines } from "./write-inlines.js";
import { isWide, writeTable } from "./write-table.js";

/** Where blocks stand. */
export type Place = {
  /** Style of a plain paragraph. */
  readonly style: string;
  /** Twips from the margin to the text, where it is not the style's own. */
  readonly indent: number | undefined;
  /** Width of the column it stands in, in twips. */
  readonly width: number;
  /** Whether the sheet may be laid for a wide table: not in a cell, nor where it lies already. */
  readonly mayTurn: boolean;
};

/** How one paragraph is set. */
export type ParagraphFormat = {
  readonly style: string;
  readonly counted?: Counted | undefined;
  /** The label is typed: the style's own numbering is switched off. */
  readonly uncounted?: boolean | undefined;
  readonly indent?: { readonly left: number; readonly hanging?: number } | undefined;
  /** Not the last line of a page. */
  readonly withNext?: boolean | undefined;
  /** Tells where in the source its words stand (`WordContext.markOf`); absent for words of ours. */
  readonly mark?: string | undefined;
};

/** One paragraph. */
export function paragraph(content: readonly Xml[] | Xml, format: ParagraphFormat): Xml {
  const { style, counted, uncounted, indent, withNext, mark } = format;
  const numbering = counted
    ? xml`<w:numPr><w:ilvl w:val="${counted.level}"/><w:numId w:val="${counted.numId}"/></w:numPr>`
    : uncounted && xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`;
  const tabs =
    uncounted && indent?.hanging !== undefined && xml`<w:tabs><w:tab w:val="left" w:pos="${indent.left}"/></w:tabs>`;
  return xml`<w:p${markAttribute(mark)}><w:pPr><w:pStyle w:val="${style}"/>${withNext && xml`<w:keepNext/>`}${numbering}${tabs}${
    indent && xml`<w:ind w:left="${indent.left}"${hanging(indent.hanging)}/>`
  }</w:pPr>${content}</w:p>`;
}

function hanging(value: number | undefined): Xml {
  return value === undefined ? xml` w:firstLine="0"` : xml` w:hanging="${value}"`;
}

const machineLanguages = new Set(["aturan", "skenario", "keputusan", "isian"]);

/** Prose. Blocks that machines read, raw HTML and link definitions print nothing; footnotes stand where Word puts them. */
export function writeBlocks(blocks: readonly Block[], place: Place, context: WordContext): Flow {
  return blocks.flatMap((block) => writeBlock(block, place, context));
}

/** One block. */
export function writeBlock(block: Block, place: Place, context: WordContext): Flow {
  const indent = place.indent === undefined ? undefined : { left: place.indent };
  switch (block.kind) {
    case "paragraph":
      return [
        paragraph(writeInlines(block.children, context), {
          style: place.style,
          indent,
          mark: context.markOf(block.span),
        }),
      ];
    case "heading":
      // Headings of the text are provisions; one inside a quote or a list item is only emphasised.
      return [
        paragraph(writeInlines(block.children, context, { bold: true }), {
          style: place.style,
          indent,
          mark: context.markOf(block.span),
        }),
      ];
    case "list":
      return writeList(block, place, context);
    case "table": {
      if (!place.mayTurn || !isWide(block))
        return writeTable(block, { indent: place.indent ?? 0, width: place.width }, context);
      const table = writeTable(block, { indent: 0, width: textWidth.landscape }, context);
      return [{ turn: "landscape", fresh: false }, ...table, { turn: "portrait", fresh: false }];
    }
    case "quote":
      return writeBlocks(block.children, { ...place, style: "Quote", indent: (place.indent ?? 0) + step }, context);
    case "code":
      return machineLanguages.has(block.language)
        ? []
        : [
            paragraph(runLines(block.value.split("\n")), {
              style: "Kode",
              indent,
              mark: context.markOf(block.span),
            }),
          ];
    case "divider":
      return [xml`<w:p><w:pPr><w:pStyle w:val="Garis"/></w:pPr></w:p>`];
    case "footnote":
    case "html":
    case "link-definition":
      return [];
    default:
      return assertNever(block);
  }
}

function writeList(list: BlockOf<"list">, place: Place, context: WordContext): Flow {
  const counted = list.ordered ? context.numbering.ordered(list.start) : context.numbering.bullet;
  const left = (place.indent ?? 0) + step;
  return list.items.flatMap((item) =>
    item.checked === undefined
      ? writeItem(item, { style: "ButirDaftar", counted, indent: { left, hanging: step } }, place, context)
      : writeTask(item, left, place, context),
  );
}

/** An item: its first words carry the mark, what follows stands below them. */
function writeItem(item: ListItem, format: ParagraphFormat, place: Place, context: WordContext): Flow {
  const { words, rest } = firstWords(item);
  const below: Place = { ...place, style: "TeksLanjutan", indent: format.indent?.left };
  return [
    paragraph(writeInlines(words, context), { ...format, mark: context.markOf(firstLine(item)) }),
    ...writeBlocks(rest, below, context),
  ];
}

/** A line to tick: a box that can be clicked in Word, and ticked with a pen on paper. */
function writeTask(item: ListItem, left: number, place: Place, context: WordContext): Flow {
  const { words, rest } = firstWords(item);
  const box = checkBox(item.id?.value, item.checked === true, context);
  const below: Place = { ...place, style: "TeksLanjutan", indent: left };
  return [
    paragraph([box, tab, ...writeInlines(words, context)], {
      style: "ButirPeriksa",
      indent: { left, hanging: step },
      mark: context.markOf(firstLine(item)),
    }),
    ...writeBlocks(rest, below, context),
  ];
}

/** From the mark of an item to the end of its first words. */
function firstLine({ blocks: [first], span }: ListItem): Span {
  return first?.kind === "paragraph"
    ? { ...span, end: first.span.end }
    : { ...span, end: first?.span.start ?? span.end };
}

function firstWords({ blocks }: ListItem): { readonly words: readonly Inline[]; readonly rest: readonly Block[] } {
  const [first, ...rest] = blocks;
  return first?.kind === "paragraph" ? { words: first.children, rest } : { words: [], rest: blocks };
}

/** A content control that is ticked by a click (Word 2010 and later; others see the box itself). */
export function checkBox(tag: string | undefined, checked: boolean, context: Pick<WordContext, "nextMark">): Xml {
  const sign = checked ? "☒" : "☐";
  return xml`<w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="Kotak"/></w:rPr>${
    tag !== undefined && xml`<w:tag w:val="${tag.slice(0, 64)}"/>`
  }<w:id w:val="${context.nextMark()}"/><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign, { style: "Kotak" })}</w:sdtContent></w:sdt>`;
}
