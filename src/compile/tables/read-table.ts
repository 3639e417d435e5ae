import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { type Span, spanning } from "../../model/span.js";
import { type BlockOf, type Inline, plainText } from "../../model/text.js";
import { diagnose } from "./diagnostics.js";

/** A cell's words with their place; an empty cell and `-` are no words. */
export type TableCell = {
  readonly text: string | undefined;
  /** The same words as they are set, with the links in them. */
  readonly children: readonly Inline[];
  readonly span: Span;
};

/** A row by column name. */
export type TableRow<Column extends string> = {
  readonly cells: Readonly<Record<Column, TableCell>>;
  readonly span: Span;
};

/** Columns of a table: which must be there and filled, which may. */
export type TableShape<Column extends string> = {
  /** The name people know the table by. */
  readonly name: string;
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
};

/**
 * Reads a GFM table by its column names, in any order. A missing or unknown column and an empty required cell are findings; rows
 * without a required cell are left out.
 */
export function readTable<Column extends string>(
  table: BlockOf<"table">,
  shape: TableShape<Column>,
  diagnostics: Diagnostic[],
): readonly TableRow<Column>[] {
  const known = [...shape.required, ...shape.optional];
  const columns = table.header.map((cell) => {
    const written = plainText(cell.children).trim();
    const column = known.find((name) => name.toLowerCase() === written.toLowerCase());
    if (!column && written !== "") {
      const nearest = suggest(written, known);
      diagnostics.push(diagnose("column-unknown", cell.span, { column: written, known: known.join(", "), nearest }));
    }
    return column;
  });
  for (const column of shape.required) {
    if (!columns.includes(column)) {
      const [first, last] = [table.header[0], table.header.at(-1)];
      const headerSpan = first && last ? spanning(first.span, last.span) : table.span;
      diagnostics.push(diagnose("column-missing", headerSpan, { column, table: shape.name }));
    }
  }
  return table.rows.flatMap((row) => {
    const rowSpan: Span = {
      file: table.span.file,
      start: row[0]?.span.start ?? table.span.start,
      end: row.at(-1)?.span.end ?? table.span.end,
    };
    const cells = Object.fromEntries(
      known.map((column) => {
        const cell = row[columns.indexOf(column)];
        const text = cell ? plainText(cell.children).replace(/\s+/g, " ").trim() : "";
        const span = cell?.span ?? rowSpan;
        const said = text !== "" && text !== "-" && text !== "–";
        return [column, { text: said ? text : undefined, children: cell?.children ?? [], span }];
      }),
    ) as Record<Column, TableCell>;
    const empty = shape.required.filter((column) => columns.includes(column) && cells[column].text === undefined);
    for (const column of empty) diagnostics.push(diagnose("cell-empty", cells[column].span, { column }));
    const complete = shape.required.every((column) => cells[column].text !== undefined);
    return complete ? [{ cells, span: rowSpan }] : [];
  });
}

/** All tables under a section whose heading is (or begins with) `heading`, sections inside it included. */
export function tablesUnder(body: readonly Provision[], heading: string): readonly BlockOf<"table">[] {
  const wanted = heading.toLowerCase();
  const section = [...walkProvisions(body)].filter(({ title }) => {
    const words = title.toLowerCase();
    return words === wanted || words.startsWith(`${wanted} `);
  });
  const inside = new Set(section.flatMap((one) => [...walkProvisions([one])]));
  return [...inside].flatMap(({ content }) => content.filter((block) => block.kind === "table"));
}
