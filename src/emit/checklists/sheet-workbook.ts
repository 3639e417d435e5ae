import type { Words } from "../words.js";
import { type Xml, xml } from "../xml.js";
import { packWorkbook, sheetName } from "./pack-workbook.js";
import { groundWords, type RoleSheet, type SheetChecklist, type SheetGroup, type SheetItem } from "./role-sheet.js";

/** Formats of cells, by their place in {@link styles}. */
const format = { head: 1, number: 2, text: 3, choice: 4, date: 5, part: 6, stop: 7 } as const;

/** Widths of No, Butir, Dasar, Sudah, Oleh, Tanggal, in characters. */
const widths = [5, 58, 30, 9, 18, 13];
const letters = ["A", "B", "C", "D", "E", "F"];

/** Folio, the nearest that spreadsheets know to F4. */
const folio = 14;

/** The checklists of a role as a workbook, a sheet each, to be ticked on a screen; `undefined` if it has none. */
export function sheetWorkbook(sheet: RoleSheet, words: Words): Uint8Array | undefined {
  if (sheet.checklists.length === 0) return undefined;
  const title = `${words.checklistOf} ${sheet.role.term}`;
  const sheets = sheet.checklists.map((checklist, index) => ({
    name: sheetName(index + 1, checklist.title),
    root: worksheet(checklist, words),
  }));
  return packWorkbook(title, styles(), sheets);
}

/** Over every printed page; a spreadsheet takes 255 characters, and `&` for the start of a command. */
function headerOf(parts: readonly (string | undefined)[]): string {
  const header = [...parts.filter((part) => part !== undefined).join(" – ")];
  return header.slice(0, 100).join("").replaceAll("&", "&&");
}

type Row = { readonly group: SheetGroup } | { readonly item: SheetItem; readonly number: number };

function worksheet({ title, moment, groups }: SheetChecklist, words: Words): Xml {
  let number = 0;
  const rows = groups.flatMap((group): Row[] => [
    { group },
    ...group.items.map((item) => {
      number += 1;
      return { item, number };
    }),
  ]);
  const { columns } = words.sheet;
  const heads = [columns.number, columns.item, columns.ground, columns.done, columns.by, columns.date];
  // Rows count from 1, and the first holds the heads.
  const placed = rows.map((row, index) => ({ row, place: index + 2 }));
  const merged = placed.filter(({ row }) => "group" in row).map(({ place }) => `A${place}:F${place}`);
  const ticked = placed.filter(({ row }) => "item" in row).map(({ place }) => `D${place}`);
  const choices = `"${words.yes},${words.no}"`;
  return xml`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F${rows.length + 1}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.map(
    (width, index) => xml`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )}</cols><sheetData><row r="1">${heads.map((head, index) => textCell(index, 1, format.head, head))}</row>${placed.map(
    ({ row, place }) => ("group" in row ? partRow(row.group, place) : itemRow(row.item, row.number, place)),
  )}</sheetData>${merged.length > 0 && xml`<mergeCells count="${merged.length}">${merged.map((ref) => xml`<mergeCell ref="${ref}"/>`)}</mergeCells>`}${
    ticked.length > 0 &&
    xml`<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${columns.done}" error="${words.sheet.choose(words.yes, words.no)}" sqref="${ticked.join(" ")}"><formula1>${choices}</formula1></dataValidation></dataValidations>`
  }<pageMargins left="0.6" right="0.6" top="0.9" bottom="0.7" header="0.4" footer="0.3"/><pageSetup paperSize="${folio}" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${`&L${headerOf([title, moment])}`}</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function partRow({ title, stop }: SheetGroup, place: number): Xml {
  const words = stop === undefined ? title : `${title} – ${stop}`;
  const kind = stop === undefined ? format.part : format.stop;
  return xml`<row r="${place}">${letters.map((_, index) => (index === 0 ? textCell(0, place, kind, words) : emptyCell(index, place, kind)))}</row>`;
}

function itemRow(item: SheetItem, number: number, place: number): Xml {
  return xml`<row r="${place}"><c r="A${place}" s="${format.number}"><v>${number}</v></c>${textCell(1, place, format.text, item.text)}${textCell(2, place, format.text, groundWords(item))}${emptyCell(3, place, format.choice)}${emptyCell(4, place, format.text)}${emptyCell(5, place, format.date)}</row>`;
}

/** Text in the cell itself: never a formula, whatever it begins with. */
function textCell(column: number, place: number, kind: number, text: string): Xml {
  return xml`<c r="${letters[column]}${place}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function emptyCell(column: number, place: number, kind: number): Xml {
  return xml`<c r="${letters[column]}${place}" s="${kind}"/>`;
}

/** `_x0041_` stands for a character (ECMA-376 Part 1, 22.9.2.19): text that looks like it is written so that it stays. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** In the order of {@link format}; colours are those of the pages. */
function styles(): Xml {
  const line = (side: string): Xml => xml`<${side} style="thin"><color rgb="FFBDB8AD"/></${side}>`;
  const fill = (color: string): Xml =>
    xml`<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
  const font = (color: string, bold: boolean): Xml =>
    xml`<font>${bold && xml`<b/>`}<sz val="11"/><color rgb="${color}"/><name val="Calibri"/><family val="2"/></font>`;
  const cell = (fontId: number, fillId: number, where: string, more: { readonly date?: boolean } = {}): Xml =>
    xml`<xf numFmtId="${more.date === true ? 14 : 0}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${where}" vertical="top" wrapText="1"/></xf>`;
  return xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="4">${font("FF1D2329", false)}${font("FFFFFFFF", true)}${font("FF12466E", true)}${font("FF8A1F1F", true)}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FF0F3454")}${fill("FFE8EFF5")}${fill("FFFBEAEA")}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(line)}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cell(1, 2, "left")}${cell(0, 0, "center")}${cell(0, 0, "left")}${cell(0, 0, "center")}${cell(0, 0, "center", { date: true })}${cell(2, 3, "left")}${cell(3, 4, "left")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
