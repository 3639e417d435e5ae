import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { type Span, spanning } from "../../model/span.js";
import { type BlockOf, type Cell, type Inline, plainText } from "../../model/text.js";
import { diagnose } from "./diagnostics.js";

/** A cell's words with their place; an empty cell and `-` are no words. */
export type TableCell = {
  readonly text: string | undefined;
  /** The same words as they are set, with the links in them. */
  readonly children: readonly Inline[];
  readonly span: Span;
};

/** A cell that has words: every required cell of a row that was read. */
export type FilledCell = TableCell & { readonly text: string };

/** Columns of a table: which must be there and filled, which may. */
export type TableShape = {
  /** The name people know the table by. */
  readonly name: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

/** A row by column name. */
export type TableRow<Shape extends TableShape> = {
  readonly cells: Readonly<
    Record<Shape["required"][number], FilledCell> & Record<Shape["optional"][number], TableCell>
  >;
  readonly span: Span;
};

/**
 * Reads a GFM table by its column names, in any order. A missing or unknown column and an empty required cell are findings; rows
 * without a required cell are left out.
 */
export function readTable<const Shape extends TableShape>(
  table: BlockOf<"table">,
  shape: Shape,
  diagnostics: Diagnostic[],
): readonly TableRow<Shape>[] {
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
      diagnostics.push(diagnose("column-missing", spanOf(table.header, table), { column, table: shape.name }));
    }
  }
  return table.rows.flatMap((row) => {
    const span = spanOf(row, table);
    const read = new Map(known.map((column) => [column, readCell(row[columns.indexOf(column)], span)]));
    const empty = shape.required.filter((column) => read.get(column)?.text === undefined);
    for (const column of empty) {
      // That a column is missing has been said at the header.
      const at = read.get(column)?.span ?? span;
      if (columns.includes(column)) diagnostics.push(diagnose("cell-empty", at, { column }));
    }
    const cells = Object.fromEntries(read) as TableRow<Shape>["cells"];
    return empty.length === 0 ? [{ cells, span }] : [];
  });
}

function spanOf(row: readonly Cell[], table: BlockOf<"table">): Span {
  const [first, last] = [row[0], row.at(-1)];
  return first && last ? spanning(first.span, last.span) : table.span;
}

/** A cell that is not there is empty, and stands where its row does. */
function readCell(cell: Cell | undefined, row: Span): TableCell {
  if (!cell) return { text: undefined, children: [], span: row };
  const text = plainText(cell.children).replace(/\s+/g, " ").trim();
  return { text: /^[-–]?$/.test(text) ? undefined : text, children: cell.children, span: cell.span };
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
