import { columnNamed } from "../../compile/tables/column-named.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Span } from "../../model/span.js";
import type { CellForm, Register, Vocabulary } from "../../model/vocabulary.js";
import { diagnose } from "./diagnostics.js";
import { type CellOutcome, readCell } from "./read-cell.js";
import { maxRows, type RegisterCell, type RegisterRow, type WrittenRegister } from "./register-file.js";

/** Rows by register; the cells of each by the names of the vocabulary's columns. */
export type Registers = ReadonlyMap<string, readonly RegisterRow[]>;

/**
 * Holds what files say against the vocabulary's registers: names of registers and columns, required cells, dates, rows written twice, rows
 * that point at none, and cells that a spreadsheet would run. Everything is reported; what could be read is returned.
 */
export function checkRegister(
  written: readonly WrittenRegister[],
  { registers }: Pick<Vocabulary, "registers">,
): Outcome<Registers> {
  const diagnostics: Diagnostic[] = [];
  const read = new Map<string, RegisterRow[]>();
  let count = 0;
  for (const { name, heads, rows, isDayFirst = false } of written) {
    const register = registerNamed(name.text, registers);
    if (!register) {
      const known = [...registers.keys()];
      const nearest = suggest(name.text, known);
      diagnostics.push(diagnose("register-unknown", name.span, { name: name.text, known, nearest }));
      continue;
    }
    if (heads) checkHeads(heads, register, name, diagnostics);
    const taken = rows.slice(0, maxRows - count);
    count += taken.length;
    if (taken.length < rows.length) {
      diagnostics.push(diagnose("too-large", name.span, { what: "rows", limit: maxRows }));
    }
    const into = read.get(register.id) ?? [];
    read.set(register.id, into);
    const reading = { register, isHeaded: heads !== undefined, isDayFirst, dayFirst: new Map() };
    for (const row of taken) into.push(checkRow(row, reading, diagnostics));
    const [example] = reading.dayFirst.values();
    if (example) {
      const columns = [...reading.dayFirst.keys()];
      diagnostics.push(diagnose("day-first", example.span, { columns, written: example.written, read: example.text }));
    }
  }
  for (const [id, rows] of read) {
    const register = registers.get(id) as Register;
    checkTwice(rows, register, diagnostics);
    checkPointers(rows, register, read, registers, diagnostics);
  }
  return { value: read, diagnostics };
}

/** The register of a name; sheets and files may be named with capitals and blanks: `Admin Utama`. */
function registerNamed(name: string, registers: Vocabulary["registers"]): Register | undefined {
  return (
    registers.get(name) ??
    registers.get(
      name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_"),
    )
  );
}

/** The heading of a table: every column known, none twice, none of the required missing. */
function checkHeads(
  heads: readonly RegisterCell[],
  register: Register,
  name: RegisterCell,
  diagnostics: Diagnostic[],
): void {
  const seen = new Set<string>();
  for (const { text, span } of heads) {
    const column = columnNamed(text, register);
    if (column === undefined) diagnostics.push(unknownColumn(text, span, register));
    else if (seen.has(column)) diagnostics.push(diagnose("column-twice", span, { column }));
    else seen.add(column);
  }
  const [first, last] = [heads[0], heads.at(-1)];
  const headSpan = first && last ? { ...first.span, end: last.span.end } : name.span;
  for (const column of register.required) {
    if (!seen.has(column)) diagnostics.push(diagnose("column-missing", headSpan, { column, register: register.id }));
  }
}

function unknownColumn(text: string, span: RegisterCell["span"], { id, columns }: Register): Diagnostic {
  const nearest = suggest(text, columns);
  return diagnose("column-unknown", span, { column: text, register: id, known: columns, nearest });
}

/** How the rows of one table are read. */
type Reading = {
  readonly register: Register;
  /** A heading speaks for all rows; without one each row is held against the columns. */
  readonly isHeaded: boolean;
  readonly isDayFirst: boolean;
  /** The first date written day first of each column, with what it was read as. */
  readonly dayFirst: Map<string, { readonly span: Span; readonly written: string; readonly text: string }>;
};

/** One row with its cells under the vocabulary's names, each value as it is kept. */
function checkRow(row: RegisterRow, reading: Reading, diagnostics: Diagnostic[]): RegisterRow {
  const { register, isHeaded } = reading;
  const cells = new Map<string, RegisterCell>();
  for (const [name, cell] of row.cells) {
    const column = columnNamed(name, register);
    if (column === undefined) {
      if (!isHeaded) diagnostics.push(unknownColumn(name, cell.span, register));
      continue;
    }
    if (!isHeaded && cells.has(column)) diagnostics.push(diagnose("column-twice", cell.span, { column }));
    // A dash says that there is nothing, as in the tables of the vocabulary.
    const text = cell.text === "-" || cell.text === "–" ? "" : cell.text;
    cells.set(column, checkCell({ ...cell, text }, column, reading, diagnostics));
  }
  for (const column of register.required) {
    const cell = cells.get(column);
    if (cell ? cell.text !== "" : isHeaded) continue;
    diagnostics.push(diagnose("cell-empty", cell?.span ?? row.span, { column, register: register.id }));
  }
  return { cells, span: row.span };
}

function checkCell(cell: RegisterCell, column: string, reading: Reading, diagnostics: Diagnostic[]): RegisterCell {
  const { text, span } = cell;
  const { register, isDayFirst, dayFirst } = reading;
  if (cell.stored === "fault") return cell;
  // Line ends and tabs inside a cell read as blanks; what cannot be seen at all is refused.
  const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u.exec(text.replace(/[\t\r\n]/g, " "))?.[0];
  if (hidden !== undefined) {
    const code = `U+${(hidden.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
    diagnostics.push(diagnose("control-character", span, { code }));
    return cell;
  }
  if (/^[=+\-@]/.test(text)) {
    diagnostics.push(diagnose("formula-cell", span, { written: text }));
    return cell;
  }
  const form = register.forms.get(column) ?? { kind: "text" };
  const read = readCell(cell, form, isDayFirst);
  if ("fault" in read) {
    diagnostics.push(faultOf(read, cell, column, form));
    return cell;
  }
  if (read.isDayFirst && !dayFirst.has(column)) {
    dayFirst.set(column, { span, written: text, text: read.text });
  }
  return { ...cell, text: read.text };
}

function faultOf(
  read: Extract<CellOutcome, { readonly fault: string }>,
  { text: written, span }: RegisterCell,
  column: string,
  form: CellForm,
): Diagnostic {
  switch (read.fault) {
    case "value-malformed":
      return diagnose(read.fault, span, { column, written, form });
    case "stored-cell":
      return diagnose(read.fault, span, { written, stored: read.stored });
    default:
      return diagnose(read.fault, span, { written });
  }
}

/** Rows of one id, and rows that are alike in every cell. */
function checkTwice(rows: readonly RegisterRow[], { id, columns }: Register, diagnostics: Diagnostic[]): void {
  const seen = new Map<string, RegisterRow>();
  for (const row of rows) {
    const own = row.cells.get("id")?.text;
    const key = JSON.stringify(own === undefined ? columns.map((column) => row.cells.get(column)?.text ?? "") : own);
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    else {
      const what = own === undefined ? "Baris yang sama" : `\`${own}\``;
      const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(
        diagnose("row-twice", row.cells.get("id")?.span ?? row.span, { register: id, what }, { related }),
      );
    }
  }
}

/** A column that is named like a register holds the id of one of its rows. */
function checkPointers(
  rows: readonly RegisterRow[],
  { columns }: Register,
  read: Registers,
  registers: Vocabulary["registers"],
  diagnostics: Diagnostic[],
): void {
  for (const column of columns.filter((name) => registers.get(name)?.columns.includes("id"))) {
    const pointed = read.get(column);
    if (!pointed) {
      const first = rows.map(({ cells }) => cells.get(column)).find((cell) => cell !== undefined && cell.text !== "");
      if (first) diagnostics.push(diagnose("register-absent", first.span, { column }));
      continue;
    }
    const ids = new Set(pointed.map(({ cells }) => cells.get("id")?.text ?? ""));
    for (const { cells } of rows) {
      const cell = cells.get(column);
      if (!cell || cell.text === "" || ids.has(cell.text)) continue;
      const nearest = suggest(cell.text, ids);
      diagnostics.push(diagnose("row-nowhere", cell.span, { column, value: cell.text, nearest }));
    }
  }
}
