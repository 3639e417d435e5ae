import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { BlockOf } from "../../model/text.js";
import { diagnose } from "./diagnostics.js";
import { type FilledCell, type TableCell, tablesUnder } from "./read-table.js";

/** All tables of a document under a heading; that there is none is a finding. */
export function requiredTables(
  { body, file }: Document,
  heading: string,
  diagnostics: Diagnostic[],
): readonly BlockOf<"table">[] {
  const tables = tablesUnder(body, heading);
  if (tables.length === 0) diagnostics.push(diagnose("table-missing", { file, start: 0, end: 0 }, { heading }));
  return tables;
}

/** A cell that cannot be read, and what should stand there, in words that follow *write*. */
export function malformedCell(cell: TableCell, column: string, wanted: { id: string; en: string }): Diagnostic {
  return diagnose("cell-malformed", cell.span, { column, written: cell.text ?? "", wanted });
}

/** A name that an earlier row has already. */
export function definedTwice({ text: name, span }: FilledCell, first: { readonly span: Span }): Diagnostic {
  const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
  return diagnose("defined-twice", span, { name }, { related });
}
