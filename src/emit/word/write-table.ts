import { type BlockOf, type Cell, plainText } from "../../model/text.js";
import { type Xml, xml } from "../xml.js";
import { type ColumnText, columnWidths, type TableType } from "./column-widths.js";
import { markAttribute } from "./paragraph-mark.js";
import type { Flow, WordContext } from "./word-context.js";
import { writeInlines } from "./write-inlines.js";

/** From this number of columns on a table is set on a sheet that lies. */
const wideFrom = 7;

/** From this number of columns on its type is smaller. */
const denseFrom = 9;

/** Whether a table needs a lying sheet. */
export function isWide({ header }: BlockOf<"table">): boolean {
  return header.length >= wideFrom;
}

/** Where a table stands, in twips: its distance from the margin, and the width of the column it stands in. */
type TablePlace = { readonly indent: number; readonly width: number };

/** A table whose heading is repeated on every page, and a little air below it. */
export function writeTable(table: BlockOf<"table">, place: TablePlace, context: WordContext): Flow {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  const cells = (row: readonly Cell[]): readonly (Cell | undefined)[] =>
    Array.from({ length: columns }, (_, index) => row[index]);
  const type = columns >= denseFrom ? "small" : "usual";
  const widths = columnWidths(
    cells(table.header).map((head, index) => columnText([head, ...table.rows.map((row) => row[index])], columns)),
    place.width - place.indent,
    type,
  );
  const isForm = table.rows.some((row) => row.every(isBlank) || (row.length > 1 && row.slice(1).every(isBlank)));
  const writeRow = (row: readonly Cell[], isHead: boolean): Xml =>
    xml`<w:tr>${rowFormat(row, isHead, isForm)}${cells(row).map((cell, index) =>
      writeCell(cell, { width: widths[index] as number, isHead, type, align: table.alignments[index] }, context),
    )}</w:tr>`;
  return [
    xml`<w:tbl>${tableFormat("TabelResmi", widths, place.indent)}${writeRow(table.header, true)}${table.rows.map((row) => writeRow(row, false))}</w:tbl>`,
    xml`<w:p><w:pPr><w:pStyle w:val="SelaTabel"/></w:pPr></w:p>`,
  ];
}

/** What stands at the head of every table: style, widths, fixed columns. */
export function tableFormat(style: string, widths: readonly number[], indent: number): Xml {
  const width = widths.reduce((sum, value) => sum + value, 0);
  return xml`<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/>${
    indent > 0 && xml`<w:tblInd w:w="${indent}" w:type="dxa"/>`
  }<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map(
    (one) => xml`<w:gridCol w:w="${one}"/>`,
  )}</w:tblGrid>`;
}

/** A row longer than this may be split between pages: else it could leave most of a page empty. */
const longRow = 1200;

/** A row to fill in is as high as handwriting needs: 0.9 cm. */
const handwriting = 510;

function rowFormat(row: readonly Cell[], isHead: boolean, isForm: boolean): Xml | false {
  const length = row.reduce((most, { children }) => Math.max(most, plainText(children).length), 0);
  const properties = xml`${length <= longRow && xml`<w:cantSplit/>`}${
    isForm && !isHead && xml`<w:trHeight w:val="${handwriting}" w:hRule="atLeast"/>`
  }${isHead && xml`<w:tblHeader/>`}`;
  return properties.toHTML() !== "" && xml`<w:trPr>${properties}</w:trPr>`;
}

type CellPlace = {
  readonly width: number;
  readonly isHead: boolean;
  readonly type: TableType;
  readonly align: string | undefined;
};

function writeCell(cell: Cell | undefined, { width, isHead, type, align }: CellPlace, context: WordContext): Xml {
  const alignment = !isHead && (align === "right" || align === "center") && xml`<w:jc w:val="${align}"/>`;
  const style = `${isHead ? "KepalaTabel" : "IsiTabel"}${type === "small" ? "Kecil" : ""}`;
  const mark = markAttribute(cell && context.markOf(cell.span));
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p${mark}><w:pPr><w:pStyle w:val="${style}"/>${alignment}</w:pPr>${
    cell && writeInlines(cell.children, context)
  }</w:p></w:tc>`;
}

/** Nothing, or dots: a place to write in. */
function isBlank({ children }: Cell): boolean {
  return /^[\s.…·_]*$/.test(plainText(children));
}

/** Letters that a column to be filled in has room for: what the eye expects beside a name, and in a list of many columns. */
const toFill = { two: 60, more: 16 };

/** Where a line may end. */
const breaks = /\s+|(?<=[-/])/;

/** Longer names of facts (`isu.laporan_serupa_7_hari`) are broken: a column as wide as they are would starve the others. */
const longestName = 22;

/** What is known of a column, its heading first. */
function columnText([head, ...cells]: readonly (Cell | undefined)[], columns: number): ColumnText {
  const texts = [head, ...cells].map((cell) => (cell ? plainText(cell.children).trim() : ""));
  const longest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, part.length), 0);
  const longestWord = Math.min(longest(texts.flatMap((text) => text.split(breaks))), longestName);
  const isEmpty = cells.length > 0 && cells.every((cell) => cell === undefined || isBlank(cell));
  // The number of a row needs no more than its heading.
  const room = !isEmpty || longest(texts) <= 2 ? 0 : columns === 2 ? toFill.two : toFill.more;
  return { longestWord, longestCell: Math.max(longest(texts), room) };
}
