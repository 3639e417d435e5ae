import { escapeCell } from "../markdown-text.js";
import { align, wordLikeness } from "./align.js";
import type { Edit } from "./edits.js";
import { type MendContext, type Mended, mendWords } from "./mend-line.js";
import { tableText } from "./new-line.js";
import type { PrintedCell, PrintedTable } from "./printed-lines.js";
import { type KnownCell, type KnownTable, lineHash, type Origin } from "./source-part.js";

/** Brings a table of the source to what is shown now: cells that differ, rows that came or went; a table with other columns is written anew. */
export function mendTable(table: PrintedTable, known: KnownTable, context: MendContext): Mended {
  const { text } = context.source;
  const pairs = alignRows(table, known, text);
  const sameColumns = pairs.every(
    (pair, at) => pair === undefined || known.rows[pair]?.length === table.rows[at]?.length,
  );
  if (!sameColumns || pairs[0] !== 0) return writeAnew(table, known, text);
  const edits: Edit[] = [];
  let isSpoken = false;
  pairs.forEach((pair, at) => {
    if (pair === undefined) return;
    table.rows[at]?.forEach((cell, column) => {
      const was = known.rows[pair]?.[column] as KnownCell;
      if (lineHash(cell.words) === was.hash) return;
      const mended = mendCell(cell, was, context);
      if (mended) edits.push(...mended);
      else isSpoken = true;
    });
  });
  const kept = new Set(pairs);
  const gone = known.rows.flatMap((row, index): readonly Line[] => {
    const line = kept.has(index) ? undefined : lineOfRow(row, text);
    return line ? [line] : [];
  });
  edits.push(...gone.map(({ start, next }) => ({ start, end: next, text: "" })), ...newRows(table, known, pairs, text));
  return {
    edits,
    fate: isSpoken ? "spoken-changed" : "changed",
    gone: gone.map(({ start, end }): Origin => [start, end]),
  };
}

function alignRows(table: PrintedTable, known: KnownTable, text: string): readonly (number | undefined)[] {
  const key = (hashes: readonly string[]): string => hashes.join(" ");
  const was = known.rows.map((row) => row.flatMap(({ origin }) => (origin ? [text.slice(...origin)] : [])).join(" "));
  return align(
    known.rows.map((row) => ({ key: key(row.map(({ hash }) => hash)), mark: row[0]?.mark })),
    table.rows.map((row) => ({ key: key(row.map(({ words }) => lineHash(words))), mark: row[0]?.mark })),
    (a, b) => {
      if (a === 0 || b === 0) return a === b ? 1 : -1;
      const [before, after] = [known.rows[a] ?? [], table.rows[b] ?? []];
      const same = after.filter(({ words }, column) => words !== "" && lineHash(words) === before[column]?.hash).length;
      const alike = wordLikeness(was[a] as string, after.map(({ words }) => words).join(" "));
      return Math.max(same / Math.max(after.length, 1), alike) || -1;
    },
  );
}

/** `undefined` where the cell does not stand in the source as it is printed: a decision table is printed in words. */
function mendCell(cell: PrintedCell, known: KnownCell, context: MendContext): readonly Edit[] | undefined {
  const { origin } = known;
  if (!origin) return undefined;
  const { label, words } = context.index.wordsIn(origin);
  const all = label ? [label, ...words] : words;
  if (all.length === 0) {
    if (known.hash !== lineHash("")) return undefined;
    const at = insideCell(context.source.text, origin);
    return [{ ...at, text: ` ${escapeCell(cell.words)} ` }];
  }
  const edits = mendWords(all, cell.words, known, context);
  return edits?.map((edit) => ({ ...edit, text: edit.text.replaceAll("|", "\\|") }));
}

/** What stands between the bars of an empty cell: one blank, or none at all. */
function insideCell(text: string, [start, end]: Origin): { readonly start: number; readonly end: number } {
  const bar = text.slice(start, end).indexOf("|");
  const from = bar === 0 ? start + 1 : start;
  const blanks = /^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0;
  return { start: from, end: from + blanks };
}

function newRows(
  table: PrintedTable,
  known: KnownTable,
  pairs: readonly (number | undefined)[],
  text: string,
): readonly Edit[] {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  let after = 0;
  return table.rows.flatMap((row, at): readonly Edit[] => {
    const pair = pairs[at];
    if (pair !== undefined) {
      after = pair;
      return [];
    }
    const line = lineOfRow(known.rows[after] ?? [], text);
    if (!line) return [];
    // Below the head stands the line that makes it one.
    const end = after === 0 ? endOfLine(text, line.next) : line.end;
    const quote = text.slice(line.start).match(/^[ \t>]*/)?.[0] ?? "";
    return [{ start: end, end, text: `${eol}${quote}| ${row.map(({ words }) => escapeCell(words)).join(" | ")} |` }];
  });
}

type Line = { readonly start: number; readonly end: number; readonly next: number };

function lineOfRow(row: readonly KnownCell[], text: string): Line | undefined {
  const origins = row.flatMap(({ origin }) => (origin ? [origin] : []));
  if (origins.length === 0) return undefined;
  const first = Math.min(...origins.map(([start]) => start));
  const start = Math.max(text.lastIndexOf("\n", first - 1), text.lastIndexOf("\r", first - 1)) + 1;
  const end = endOfLine(text, Math.max(...origins.map(([, to]) => to)));
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end, next: end + eol };
}

function endOfLine(text: string, at: number): number {
  const found = /[\r\n]/.exec(text.slice(at));
  return found ? at + found.index : text.length;
}

function writeAnew(table: PrintedTable, known: KnownTable, text: string): Mended {
  const lines = known.rows.flatMap((row) => lineOfRow(row, text) ?? []);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return { edits: [], fate: "spoken-changed" };
  return { edits: [{ start: first.start, end: last.end, text: tableText(table) }], fate: "rewritten" };
}
