import { zip } from "../emit/zip.js";
import type { Registers } from "../exchange/registers/check-register.js";
import type { RegisterFile } from "../exchange/registers/read-registers.js";
import type { SourceFile } from "../model/source-file.js";
import type { Register } from "../model/vocabulary.js";

/** A text as a register file on the disk. */
export function fileOf({ path, text }: SourceFile): RegisterFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/**
 * A workbook by the XML of its cells: `<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>`. A row may be given as a list of texts.
 * @param more - Parts beside those every workbook has.
 */
export function workbookFile(
  path: string,
  sheets: Readonly<Record<string, readonly (string | readonly string[])[]>>,
  more: Readonly<Record<string, string>> = {},
): RegisterFile {
  const names = Object.keys(sheets);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return {
    path,
    bytes: zip({
      "xl/workbook.xml": `<workbook ${main} ${relations}><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`).join("")}</Relationships>`,
      "xl/styles.xml": `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="[$-421]d mmmm yyyy hh:mm"/><numFmt numFmtId="166" formatCode="0&quot; hari&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
      ...Object.fromEntries(
        Object.values(sheets).map((rows, i) => [
          `xl/worksheets/sheet${i}.xml`,
          `<worksheet ${main}><sheetData>${rows.map((row, r) => (typeof row === "string" ? row : rowXml(row, r + 1))).join("")}</sheetData></worksheet>`,
        ]),
      ),
      ...more,
    }),
  };
}

/** Registers as somebody keeps them in a spreadsheet: dates as dates, yes and no as logical values, heads in the words of people. */
export function workbookOf(path: string, registers: Registers, declared: ReadonlyMap<string, Register>): RegisterFile {
  const sheets = [...registers].map(([id, rows]): [string, readonly (string | readonly string[])[]] => {
    const register = declared.get(id) as Register;
    const columns = register.columns.filter((column) => rows.some(({ cells }) => cells.has(column)));
    const heads = columns.map((column) => register.labels.get(column) ?? column);
    const body = rows.map(({ cells }, r) => {
      const written = columns.map((column, i) =>
        cellXml(`${letter(i)}${r + 2}`, cells.get(column)?.text ?? "", register.forms.get(column)?.kind),
      );
      return `<row r="${r + 2}">${written.join("")}</row>`;
    });
    return [id, [heads, ...body]];
  });
  return workbookFile(path, Object.fromEntries(sheets));
}

function cellXml(place: string, text: string, kind: string | undefined): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (kind === "yes-no" && text !== "") return `<c r="${place}" t="b"><v>${text === "ya" ? 1 : 0}</v></c>`;
  if (date === undefined || kind === undefined)
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const serial = (Date.parse(`${date}T${time ?? "00:00:00"}Z`) / 86_400_000 + 25_569).toString();
  return `<c r="${place}" s="${time === undefined ? 1 : 2}"><v>${serial}</v></c>`;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A row of texts. */
function rowXml(cells: readonly string[], row: number): string {
  return `<row r="${row}">${cells.map((text, i) => cellXml(`${letter(i)}${row}`, text, undefined)).join("")}</row>`;
}
