import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { openZip, type ZipArchive, ZipError, type ZipLimits } from "../office/read-zip.js";
import { childAt, childrenNamed, everyNamed, readXmlTree, XmlError, type XmlNode } from "../office/xml-tree.js";
import { diagnose } from "./diagnostics.js";
import { maxLength, maxRows, type RegisterCell, type WrittenRegister } from "./register-file.js";
import { tableRegisters } from "./table-registers.js";
import { type CellStyles, readCellStyles, shownNumber } from "./workbook-numbers.js";

/** A workbook as registers, with each of its sheets as a text in which findings have their place. */
export type Workbook = {
  readonly registers: readonly WrittenRegister[];
  /** One line of text for each row of the sheet: line 7 is row 7. */
  readonly sheets: readonly SourceFile[];
  /** The place as people name it in a workbook, `C7`; undefined outside its sheets. */
  readonly place: (span: Span) => { readonly sheet: string; readonly cell: string } | undefined;
};

/** A register of twenty thousand rows is some forty megabytes of XML. */
const limits: ZipLimits = { file: 48 << 20, archive: 96 << 20, files: 2_000, ratio: 250 };

/** Sheets a register file may have. */
const maxSheets = 50;

/** Columns of a sheet that are read: far more than any register has. */
const maxColumns = 200;

/** What parts the cells of a line of the text a sheet is shown as. */
const between = " | ";

type Parts = {
  readonly path: string;
  readonly archive: ZipArchive;
  readonly diagnostics: Diagnostic[];
  readonly strings: readonly string[];
  readonly styles: CellStyles;
};

/**
 * Reads registers from a workbook (ECMA-376 Part 1, SpreadsheetML): a sheet a register, named after it or with a column `register`. Only values
 * are read. A formula, an error value and cells that are merged are findings at their place; a workbook with macros, or one that fetches values
 * from elsewhere, is refused as a whole. Sizes are bounded before and while it is unpacked.
 */
export function readWorkbook(path: string, bytes: Uint8Array): Outcome<Workbook> {
  const top: Span = { file: path, start: 0, end: 0 };
  const nothing: Workbook = { registers: [], sheets: [], place: () => undefined };
  try {
    const archive = openZip(bytes, limits);
    const foreign = foreignPart(archive.names);
    if (foreign) return { value: nothing, diagnostics: [diagnose(foreign, top, { path })] };
    const tree = (name: string): XmlNode | undefined => {
      const part = archive.read(name);
      return part && readXmlTree(new TextDecoder().decode(part));
    };
    const workbook = tree("xl/workbook.xml");
    if (workbook?.name !== "workbook") {
      return { value: nothing, diagnostics: [diagnose("workbook-unreadable", top, { path, why: "not-workbook" })] };
    }
    const parts: Parts = {
      path,
      archive,
      diagnostics: [],
      strings: childrenNamed(tree("xl/sharedStrings.xml"), "si").map(richText),
      styles: readCellStyles(tree("xl/styles.xml"), workbook),
    };
    const targets = new Map(
      childrenNamed(tree("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes.Id ?? "",
        (attributes.Target ?? "").replace(/^\/xl\//, ""),
      ]),
    );
    const sheets = childrenNamed(childAt(workbook, "sheets"), "sheet");
    if (sheets.length > maxSheets) {
      parts.diagnostics.push(diagnose("too-large", top, { what: "sheets", limit: maxSheets }));
    }
    const read = sheets.slice(0, maxSheets).flatMap(({ attributes }) => {
      const sheet = tree(`xl/${targets.get(attributes["r:id"] ?? "") ?? ""}`);
      if (sheet?.name === "worksheet") return [readSheet(attributes.name ?? "", sheet, parts)];
      // A sheet that is a drawing of a chart has no cells. One that is not there may have had any.
      if (sheet?.name === "chartsheet") return [];
      throw new ZipError("damaged");
    });
    const value: Workbook = {
      registers: read.flatMap(({ registers }) => registers),
      sheets: read.map(({ source }) => source),
      place: (span) => read.find(({ source }) => source.path === span.file)?.place(span),
    };
    return { value, diagnostics: parts.diagnostics };
  } catch (error) {
    if (!(error instanceof ZipError || error instanceof XmlError)) throw error;
    const why = error.fault === "not-zip" ? "not-workbook" : error.fault;
    return { value: nothing, diagnostics: [diagnose("workbook-unreadable", top, { path, why })] };
  }
}

/** What makes a workbook more than a table of values: code that runs, and values that are fetched. */
function foreignPart(names: readonly string[]): "workbook-macro" | "workbook-link" | undefined {
  if (names.some((name) => /vbaProject|^xl\/(?:macrosheets|dialogsheets)\//i.test(name))) return "workbook-macro";
  if (names.some((name) => /^xl\/(?:externalLinks\/|connections\.xml|queryTables\/)/i.test(name)))
    return "workbook-link";
  return undefined;
}

type Sheet = {
  readonly registers: readonly WrittenRegister[];
  readonly source: SourceFile;
  readonly place: Workbook["place"];
};

/** A cell as the sheet has it: where, and what it says. */
type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stored: RegisterCell["stored"];
  readonly fault: "formula" | "error" | undefined;
};

function readSheet(name: string, sheet: XmlNode, parts: Parts): Sheet {
  const path = `${parts.path}[${name}]`;
  const read = readRows(childrenNamed(childAt(sheet, "sheetData"), "row"), parts);
  const within = read.filter(({ row, column }) => row <= maxRows + 1000 && column <= maxColumns);
  const { lines, text } = layOut(path, within);
  const { diagnostics } = parts;
  const top: Span = { file: path, start: 0, end: 0 };
  if (within.length < read.length) diagnostics.push(diagnose("too-large", top, { what: "rows", limit: maxRows }));
  if (text.length > maxLength) diagnostics.push(diagnose("too-large", top, { what: "length", limit: maxLength }));
  const spanAt = (row: number, column: number): Span => lines.get(row)?.[column - 1]?.span ?? top;
  for (const { row, column, text: written, fault } of within) {
    if (fault === "formula") diagnostics.push(diagnose("formula-cell", spanAt(row, column), { written }));
    if (fault === "error") diagnostics.push(diagnose("error-cell", spanAt(row, column), { written }));
  }
  for (const { attributes } of everyNamed(childAt(sheet, "mergeCells") ?? emptyNode, "mergeCell")) {
    const [first] = (attributes.ref ?? "").split(":");
    const { row, column } = placeOf(first ?? "") ?? { row: 0, column: 0 };
    diagnostics.push(diagnose("merged-cells", spanAt(row, column), { cells: attributes.ref ?? "" }));
  }
  const table = tidied([...lines.values()]);
  return {
    registers:
      text.length > maxLength || table.length === 0
        ? []
        : tableRegisters({ text: name, span: top }, table, diagnostics),
    source: { path, text },
    place: ({ start }) => ({ sheet: name, cell: cellAt(start, lines) }),
  };
}

/** The cell in which an offset of the sheet's text lies, `C7`; empty if in none. */
function cellAt(offset: number, lines: ReadonlyMap<number, readonly RegisterCell[]>): string {
  for (const [row, cells] of lines) {
    if ((cells.at(-1)?.span.end ?? 0) < offset) continue;
    const column = cells.findIndex(({ span }) => span.start <= offset && offset <= span.end);
    return column === -1 ? "" : `${columnName(column + 1)}${row}`;
  }
  return "";
}

const emptyNode: XmlNode = { name: "", attributes: {}, children: [] };

/**
 * The table in a sheet: from its first row that says something, as wide as its heading and anything beyond that is filled. Empty cells behind the
 * heading are none.
 */
function tidied(lines: readonly (readonly RegisterCell[])[]): readonly (readonly RegisterCell[])[] {
  const first = lines.findIndex((line) => line.some(({ text }) => text !== ""));
  if (first === -1) return [];
  const [head = [], ...rows] = lines.slice(first).map((line) => {
    const width = line.findLastIndex(({ text }) => text !== "") + 1;
    return line.slice(0, width);
  });
  return [head, ...rows.map((row) => padded(row, head.length))];
}

/** A row that ends before its heading does has empty cells there. */
function padded(row: readonly RegisterCell[], width: number): readonly RegisterCell[] {
  const end = row.at(-1)?.span;
  if (!end || row.length >= width) return row;
  const empty: RegisterCell = { text: "", span: { ...end, start: end.end } };
  return [...row, ...Array.from({ length: width - row.length }, () => empty)];
}

/** The cells of a sheet. Places may be left out: a row then follows the row before it, a cell the cell before it. */
function readRows(rows: readonly XmlNode[], parts: Parts): readonly SheetCell[] {
  let row = 0;
  return rows.flatMap((node) => {
    const own = Number(node.attributes.r);
    row = Number.isSafeInteger(own) && own > 0 ? own : row + 1;
    let last = { row, column: 0 };
    return childrenNamed(node, "c").map((cell): SheetCell => {
      last = placeOf(cell.attributes.r ?? "") ?? { row: last.row, column: last.column + 1 };
      return { ...last, ...cellValue(cell, parts) };
    });
  });
}

function cellValue(cell: XmlNode, { strings, styles }: Parts): Pick<SheetCell, "text" | "stored" | "fault"> {
  const raw = textOf(childAt(cell, "v"));
  const formula = childAt(cell, "f");
  if (formula) return { text: `=${textOf(formula)}`, stored: "fault", fault: "formula" };
  switch (cell.attributes.t ?? "n") {
    case "s":
      return plain(strings[Number(raw)] ?? "");
    case "inlineStr":
      return plain(richText(childAt(cell, "is") ?? emptyNode));
    case "str":
      return plain(raw);
    case "b":
      return { text: raw === "1" || raw === "true" ? "ya" : "tidak", stored: "boolean", fault: undefined };
    case "e":
      return { text: raw, stored: "fault", fault: "error" };
    case "d":
      return { text: raw.replace(/T00:00:00(?:\.0+)?$/, ""), stored: "date", fault: undefined };
    default:
      return { ...shownNumber(raw, cell.attributes.s, styles), fault: undefined };
  }
}

function plain(text: string): Pick<SheetCell, "text" | "stored" | "fault"> {
  return { text: text.trim(), stored: undefined, fault: undefined };
}

/** The words of a string whose parts may be set differently; how they are pronounced (`rPh`) is no part of them. */
function richText(node: XmlNode): string {
  const own = childrenNamed(node, "t").map(textOf);
  const runs = childrenNamed(node, "r").map((run) => textOf(childAt(run, "t")));
  return [...own, ...runs].join("");
}

function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).filter((child) => typeof child === "string").join("");
}

/** `C7` as row 7, column 3. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The sheet as text, a line a row, and its cells with their place in it; a line is as wide as its last cell. */
function layOut(
  path: string,
  cells: readonly SheetCell[],
): { readonly text: string; readonly lines: ReadonlyMap<number, readonly RegisterCell[]> } {
  const byRow = new Map<number, Map<number, SheetCell>>();
  for (const cell of cells) {
    const own = byRow.get(cell.row);
    if (own) own.set(cell.column, cell);
    else byRow.set(cell.row, new Map([[cell.column, cell]]));
  }
  const lines = new Map<number, readonly RegisterCell[]>();
  const written: string[] = [];
  let at = 0;
  const write = (text: string): void => {
    written.push(text);
    at += text.length;
  };
  let line = 1;
  for (const [row, own] of [...byRow].sort(([a], [b]) => a - b)) {
    for (; line < row; line += 1) write("\n");
    const laid: RegisterCell[] = [];
    for (let column = 1; column <= Math.max(...own.keys()); column += 1) {
      const { text = "", stored } = own.get(column) ?? {};
      if (column > 1) write(between);
      // A line end inside a cell would make two lines of one row.
      const shown = text.replace(/\s*[\r\n]+\s*/g, " ");
      const span = { file: path, start: at, end: at + shown.length };
      laid.push({ text: shown, span, ...(stored === undefined ? {} : { stored }) });
      write(shown);
    }
    lines.set(row, laid);
  }
  return { text: `${written.join("")}\n`, lines };
}
