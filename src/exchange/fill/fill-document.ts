import { kebab } from "../../compile/kebab.js";
import { uniqueNames } from "../../compile/names.js";
import { applyEdits } from "../../diagnostics/apply-fixes.js";
import type { Diagnostic, Outcome, TextEdit } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { FillIn } from "../../model/fill-in.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { valueAt, type YamlMap } from "../../model/yaml.js";
import type { Registers } from "../registers/check-register.js";
import { cellText } from "./cell-text.js";
import { diagnose } from "./diagnostics.js";
import { type FieldPrinter, type FillingRow, fieldPrinter } from "./printed-field.js";

/** A text to fill: its source, its head as written, and its tables. */
export type Template = {
  readonly source: SourceFile;
  readonly frontmatter: YamlMap;
  readonly fillIns: readonly FillIn[];
};

/** A filled text: source text like any other. */
export type FilledText = {
  /** Absent for the document itself; the name of its row for a sheet. */
  readonly row: string | undefined;
  readonly text: string;
};

type Print = FieldPrinter["print"];

/**
 * Fills the tables of one text. Only cells change: the words of the author stay as they are, and no value is ever read as text of the law. A day that has
 * not come is no value: nothing is filled with it.
 * A document of lists gives one filled text; one with sheets gives a text for every row that fills them differently, whose id and title
 * say whose it is.
 * @param only - The row whose sheet alone is wanted.
 */
export function fillDocument(
  template: Template,
  registers: Registers,
  vocabulary: Vocabulary,
  only: string | undefined,
): Outcome<readonly FilledText[]> {
  const { print, notYet } = fieldPrinter(registers, vocabulary);
  const diagnostics: Diagnostic[] = [];
  for (const fillIn of template.fillIns) {
    if (rowsOf(fillIn, registers).length > 0) continue;
    diagnostics.push(diagnose("no-rows", fillIn.span, { registers: fillIn.registers }));
  }
  const notCome = template.fillIns.flatMap((fillIn) =>
    rowsOf(fillIn, registers).flatMap((filling) =>
      fillIn.fields.flatMap(({ source }) => notYet(source, filling) ?? []),
    ),
  );
  for (const { span } of new Set(notCome)) diagnostics.push(diagnose("not-yet", span, {}));
  if (diagnostics.length > 0) return { value: [], diagnostics };

  const lists = template.fillIns.filter(({ form }) => form === "list");
  const sheets = template.fillIns.filter(({ form }) => form === "sheet");
  const common = lists.flatMap((fillIn) => listEdits(template.source, fillIn, rowsOf(fillIn, registers), print));
  const [first] = sheets;
  if (!first) return { value: [{ row: undefined, text: applyEdits(template.source, common).text }], diagnostics };

  const made = sheetRows(first, registers, sheets, print);
  const wanted = only === undefined ? made : made.filter(({ name }) => name === only || name === kebab(only));
  if (only !== undefined && wanted.length === 0) {
    const nearest = suggest(
      only,
      made.map(({ name }) => name),
    );
    diagnostics.push(diagnose("row-unknown", first.span, { row: only, nearest }));
  }
  const value = wanted.map(({ name, title, filling }): FilledText => {
    const own = sheets.flatMap((fillIn) => sheetEdits(template.source, fillIn, filling, print));
    const head = headEdits(template.frontmatter, name, title);
    return { row: name, text: applyEdits(template.source, [...common, ...own, ...head]).text };
  });
  return { value, diagnostics };
}

function rowsOf({ registers: names }: FillIn, registers: Registers): readonly FillingRow[] {
  return names.flatMap((register) => (registers.get(register) ?? []).map((row) => ({ register, row })));
}

/** The rows of a list in place of its blank ones; the block goes, for what it asked for is done. */
function listEdits(source: SourceFile, fillIn: FillIn, rows: readonly FillingRow[], print: Print): readonly TextEdit[] {
  const { fields, order, table } = fillIn;
  const printed = rows.map((filling) => fields.map((field) => print(field.source, filling, 0)));
  const sorted = [...printed.entries()].sort(([i, a], [j, b]) => compareBy(order, a, b) || i - j);
  const lines = sorted.map(([place], index) => {
    const filling = rows[place] as FillingRow;
    return `| ${fields.map((field) => cellText(print(field.source, filling, index + 1))).join(" | ")} |`;
  });
  const [head = "", lineEnd = "\n"] = /^[^\r\n]*(\r\n|\n|\r)[^\r\n]*/.exec(source.text.slice(table.start)) ?? [];
  const body: Span = { ...table, start: table.start + head.length };
  return [
    removal(fillIn),
    { span: { ...body, end: Math.max(body.start, table.end) }, text: lineEnd + lines.join(lineEnd) },
  ];
}

function compareBy(order: readonly number[], a: readonly string[], b: readonly string[]): number {
  for (const place of order) {
    const [left, right] = [a[place] as string, b[place] as string];
    // Code units, not a locale: the same registers give the same bytes on every machine.
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** The values of a sheet, each in its blank cell. */
function sheetEdits(source: SourceFile, fillIn: FillIn, filling: FillingRow, print: Print): readonly TextEdit[] {
  const edits = fillIn.fields.map(({ source: from, span }): TextEdit => {
    const value = cellText(print(from, filling, 1));
    // The span of a cell may take in the blanks and the bars around its words: those stay.
    const written = source.text.slice(span.start, span.end);
    const inner = /[^|\s](?:[^|]*[^|\s])?/.exec(written);
    const start = inner ? span.start + inner.index : span.start + (/^\|?/.exec(written)?.[0].length ?? 0);
    const end = inner ? start + inner[0].length : start;
    return { span: { ...span, start, end }, text: inner ? value : ` ${value}` };
  });
  return [removal(fillIn), ...edits];
}

/** Takes the block away, and the empty lines between it and its table. */
function removal({ span, table }: FillIn): TextEdit {
  return { span: { ...span, end: table.start }, text: "" };
}

type SheetRow = { readonly name: string; readonly title: string; readonly filling: FillingRow };

/** The rows that make a sheet: of those that fill it alike, the first. A sheet is named after its row's id, or else its first column. */
function sheetRows(first: FillIn, registers: Registers, sheets: readonly FillIn[], print: Print): readonly SheetRow[] {
  const unique = uniqueNames([], "-");
  const seen = new Set<string>();
  return rowsOf(first, registers).flatMap((filling): SheetRow[] => {
    const key = JSON.stringify(sheets.map(({ fields }) => fields.map(({ source }) => print(source, filling, 1))));
    if (seen.has(key)) return [];
    seen.add(key);
    const [firstCell] = filling.row.cells.values();
    const title = filling.row.cells.get("nama")?.text ?? firstCell?.text ?? "";
    const name = unique(kebab(filling.row.cells.get("id")?.text ?? title) || "baris");
    return [{ name, title, filling }];
  });
}

/** A sheet says whose it is: id and title of the head name its row. */
function headEdits(frontmatter: YamlMap, name: string, title: string): readonly TextEdit[] {
  const id = valueAt(frontmatter, "id");
  const heading = valueAt(frontmatter, "judul");
  if (id?.kind !== "scalar" || heading?.kind !== "scalar") return [];
  return [
    { span: id.span, text: `${id.value}-${name}` },
    { span: heading.span, text: JSON.stringify(`${heading.value} (${title.replace(/\s+/g, " ")})`) },
  ];
}
