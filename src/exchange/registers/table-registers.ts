import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";
import type { RegisterCell, RegisterRow, WrittenRegister } from "./register-file.js";

/**
 * The registers of a table: a heading, then one row a line; lines of empty cells are left out. A column `register` names the register row by
 * row; without one all rows belong to the register the table is named after.
 */
export function tableRegisters(
  name: RegisterCell,
  [heads = [], ...lines]: readonly (readonly RegisterCell[])[],
  diagnostics: Diagnostic[],
): readonly WrittenRegister[] {
  const rows: RegisterRow[] = [];
  const named = new Map<string, { readonly name: RegisterCell; readonly rows: RegisterRow[] }>();
  const place = heads.findIndex(({ text }) => text.toLowerCase() === "register");
  for (const line of lines) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || line.every(({ text }) => text === "")) continue;
    const span: Span = { file: first.span.file, start: first.span.start, end: last.span.end };
    if (line.length !== heads.length) {
      diagnostics.push(diagnose("row-ragged", span, { cells: line.length, heads: heads.length }));
      continue;
    }
    const cells = new Map(
      heads.flatMap(({ text }, i) => (i === place ? [] : [[text, line[i] as RegisterCell] as const])),
    );
    const own = line[place];
    if (!own) rows.push({ cells, span });
    else if (named.has(own.text)) named.get(own.text)?.rows.push({ cells, span });
    else named.set(own.text, { name: own, rows: [{ cells, span }] });
  }
  const columns = heads.filter((_, i) => i !== place);
  const value = place === -1 ? [{ name, rows }] : [...named.values()];
  return value.map((one) => ({ ...one, heads: columns }));
}
