import {
  shownBy,
  type WordBlock,
  type WordParagraph,
  type WordTable,
  type WordText,
  wordsOf,
} from "../word/word-text.js";

/** A line of print: what it shows, its label apart. */
export type PrintedLine = {
  readonly kind: "line";
  /** `Pasal 3`, `(2)`, `a.`, whether Word counts it or it is typed; empty if there is none. */
  readonly label: string;
  /** The words after it, blanks as single ones. */
  readonly words: string;
  readonly paragraph: WordParagraph;
};

/** A table of data: the lines of its cells, by rows. */
export type PrintedTable = {
  readonly kind: "table";
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly table: WordTable;
};

export type PrintedCell = { readonly words: string; readonly mark: string | undefined };
export type PrintedItem = PrintedLine | PrintedTable;

const label =
  /^(?:BAB [IVXLC]+[A-Z]?|Pasal (?:\d+[A-Z]?|[IVX]+)|Paragraf \d+|\(\d{1,3}[a-z]?\)|\d{1,3}[a-z]?[.)]|[a-z]{1,2}\d{0,2}[.)]|[•☐☒☑])(?=\s|$)/u;

/**
 * The lines of a text in the order of print, notes last. Tables that only hold others in place (`Menimbang : a. …`, boxes for signatures) are opened:
 * their cells are lines like any other. Empty lines are left out.
 */
export function printedItems({ body, notes }: Pick<WordText, "body" | "notes">): readonly PrintedItem[] {
  return [...itemsOf(body), ...notes.flatMap(({ blocks }) => itemsOf(blocks))];
}

function itemsOf(blocks: readonly WordBlock[]): readonly PrintedItem[] {
  return blocks.flatMap((block): readonly PrintedItem[] => {
    if (block.kind === "paragraph") return lineOf(block);
    if (isLayout(block)) return block.rows.flatMap((row) => row.flatMap((cell) => itemsOf(cell.blocks)));
    return [
      { kind: "table", rows: block.rows.map((row) => row.map(({ blocks: inside }) => cellOf(inside))), table: block },
    ];
  });
}

function lineOf(paragraph: WordParagraph): readonly PrintedLine[] {
  const shown = shownBy(paragraph);
  // The colons of a column between labels and texts.
  if (shown === "" || shown === ":") return [];
  const found = label.exec(shown)?.[0] ?? "";
  return [{ kind: "line", label: found, words: shown.slice(found.length).trim(), paragraph }];
}

function cellOf(blocks: readonly WordBlock[]): PrintedCell {
  const lines = itemsOf(blocks);
  const words = lines.map(wordsOfItem).join(" ");
  const [first] = blocks;
  return { words, mark: first?.kind === "paragraph" ? first.mark : undefined };
}

/** What an item shows, a table cell by cell. */
export function wordsOfItem(item: PrintedItem): string {
  return item.kind === "line"
    ? `${item.label} ${item.words}`.trim()
    : item.rows.map((row) => row.map(({ words }) => words).join(" ")).join(" ");
}

const layoutStyles = ["tabel polos", "tabel kotak", "tabel identitas"];

/** Whether a table only holds lines in place: ours by its style, any other by its column of colons or its single column. */
export function isLayout({ style, rows }: WordTable): boolean {
  if (layoutStyles.includes(style)) return true;
  if (rows.every((row) => row.length === 1)) return true;
  const words = (row: WordTable["rows"][number], column: number): string =>
    row[column]?.blocks
      .map((block) => (block.kind === "paragraph" ? wordsOf(block) : ""))
      .join("")
      .trim() ?? "";
  return [1, 2].some(
    (column) =>
      rows.some((row) => words(row, column) === ":") &&
      rows.every((row) => row.length > column && ["", ":"].includes(words(row, column))),
  );
}
