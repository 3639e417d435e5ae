import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import { diagnose } from "./diagnostics.js";
import type { RegisterCell, WrittenRegister } from "./register-file.js";
import { tableRegisters } from "./table-registers.js";

/**
 * Reads a register from CSV (RFC 4180): a heading, then one row a line; cells parted by commas, or by semicolons where the heading has more
 * of them, as spreadsheets write in Indonesia. The file is named after its register, or a column `register` names it row by row.
 */
export function readCsvRegister(source: SourceFile): Outcome<readonly WrittenRegister[]> {
  const diagnostics: Diagnostic[] = [];
  const separator = separatorOf(source.text);
  const lines = readLines(source, separator, diagnostics);
  const fileName = source.path.replace(/^.*\//, "").replace(/\.csv$/i, "");
  const top = { text: fileName, span: { file: source.path, start: 0, end: 0 } };
  const value = tableRegisters(top, lines, diagnostics);
  return { value: value.map((one) => ({ ...one, isDayFirst: separator === ";" })), diagnostics };
}

/** What parts the cells: a semicolon if the first line has more of them than of commas. */
function separatorOf(text: string): "," | ";" {
  const [heading = ""] = /^[^\r\n]*/.exec(text) ?? [];
  return heading.split(";").length > heading.split(",").length ? ";" : ",";
}

/** The cells of every line; a quoted cell may hold separators, line ends, and quotation marks written twice. */
function readLines(
  source: SourceFile,
  separator: string,
  diagnostics: Diagnostic[],
): readonly (readonly RegisterCell[])[] {
  const { text } = source;
  const lines: RegisterCell[][] = [];
  let line: RegisterCell[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(source, at, diagnostics) : undefined;
    const end = endOfCell(text, cell?.span.end ?? at, separator);
    line.push(cell ?? plainCell(source, at, end, diagnostics));
    if (cell && text.slice(cell.span.end, end).trim() !== "") {
      diagnostics.push(diagnose("quote-inside", { file: source.path, start: cell.span.end, end }, {}));
    }
    const more = text[end] === separator;
    at = more ? end + 1 : afterLineEnd(text, end);
    // A separator that ends its line, or the file, opens one more cell: an empty one.
    if (more && at < text.length && !isLineEnd(text[at])) continue;
    if (more) {
      line.push(plainCell(source, at, at, diagnostics));
      at = afterLineEnd(text, at);
    }
    lines.push(line);
    line = [];
  }
  return lines;
}

/** A cell from its opening quotation mark to the closing one, or to the end of the text. */
function quotedCell({ path, text }: SourceFile, start: number, diagnostics: Diagnostic[]): RegisterCell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) {
      diagnostics.push(diagnose("quote-open", { file: path, start, end: start + 1 }, {}));
      pieces.push(text.slice(from));
      return { text: pieces.join("").trim(), span: { file: path, start, end: text.length } };
    }
    const doubled = text[close + 1] === '"';
    pieces.push(text.slice(from, doubled ? close + 1 : close));
    if (!doubled) return { text: pieces.join("").trim(), span: { file: path, start, end: close + 1 } };
    from = close + 2;
  }
}

function plainCell({ path, text }: SourceFile, start: number, end: number, diagnostics: Diagnostic[]): RegisterCell {
  const span = { file: path, start, end };
  const words = text.slice(start, end);
  if (words.includes('"')) diagnostics.push(diagnose("quote-inside", span, {}));
  return { text: words.trim(), span };
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && !isLineEnd(text[at])) at += 1;
  return at;
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\r" || character === "\n";
}

function afterLineEnd(text: string, at: number): number {
  return at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
}
