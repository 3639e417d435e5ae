import type { Alignment } from "../../model/text.js";
import { breakAnywhere } from "./break-anywhere.js";
import type { Faces } from "./faces.js";
import { textWidth } from "./paper.js";
import type { PrintContext } from "./print-context.js";
import type { PrintTable, PrintText } from "./print-node.js";
import { measuredWords } from "./print-text.js";

/** Blank space left and right of the text in a cell, together, in mm. */
const padding = 3.4;

/** Sizes of type in pt, tried from the largest on: an upright page, then one across. */
const uprightSizes = [10.5, 10, 9.5, 9, 8.5, 8];
const acrossSizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];

type Cells = {
  readonly alignments: readonly Alignment[];
  readonly header: readonly PrintText[];
  readonly rows: readonly { readonly cells: readonly PrintText[]; readonly at?: string }[];
};

/** One column at some size of type: the least it needs, what it takes on one line, and how much it holds. */
type Column = { readonly least: number; readonly natural: number; readonly amount: number };

/**
 * Gives the columns of a table their widths: no word is cut as long as the page allows it. A table too wide for an upright page lies across; one
 * too wide even for that keeps the smallest type and breaks its words.
 */
export function layTable(cells: Cells, context: PrintContext): PrintTable {
  const { faces, paper, turned } = context;
  const across = textWidth(paper, true) - (textWidth(paper, turned === "across") - context.width);
  const choices = [
    ...(turned === "across" ? [] : uprightSizes.map((size) => ({ size, width: context.width, landscape: false }))),
    ...(turned === "upright" ? [] : acrossSizes.map((size) => ({ size, width: across, landscape: true }))),
  ];
  const fitting = choices.find(({ size, width }) => fits(columnsOf(cells, size, faces), width));
  const chosen = fitting ?? (choices.at(-1) as (typeof choices)[number]);
  const { size, width, landscape } = chosen;
  const widths = widthsOf(columnsOf(cells, size, faces), width);
  const broken = fitting ? cells : breakCells(cells, widths, size, faces);
  return {
    kind: "table",
    widths: widths.map((one) => Math.round(one * 100) / 100),
    size,
    alignments: cells.header.map((_, column) => cells.alignments[column] ?? "left"),
    header: broken.header,
    rows: broken.rows.map((row) => ({ ...row, blank: row.cells.every((cell) => measuredWords(cell).trim() === "") })),
    landscape,
    repeats: headerHeight(cells.header, widths, size, faces) <= mostOfPage * (landscape ? paper.width : paper.height),
  };
}

/** How much of a page a header may take that is repeated on each. */
const mostOfPage = 0.3;

/** Height of the header in mm, rather too much than too little: lines are not full. */
function headerHeight(header: readonly PrintText[], widths: readonly number[], size: number, { bold }: Faces): number {
  const lines = header.map((text, column) =>
    Math.ceil((1.3 * bold.width(measuredWords(text), size)) / Math.max(1, (widths[column] as number) - padding)),
  );
  return Math.max(1, ...lines) * lineHeight * size;
}

/** Of type of one point, in mm, with the leading of tables. */
const lineHeight = 0.53;

/** Whether any type fits an upright page. */
export function fitsUpright(cells: Cells, { faces }: PrintContext, width: number): boolean {
  return uprightSizes.some((size) => fits(columnsOf(cells, size, faces), width));
}

/** Every word fits, and something is left for columns that hold whole sentences. */
function fits(columns: readonly Column[], width: number): boolean {
  const least = sum(columns.map((column) => column.least));
  const natural = sum(columns.map((column) => column.natural));
  return natural <= width || least <= 0.92 * width;
}

function columnsOf({ header, rows }: Cells, size: number, { regular, bold }: Faces): readonly Column[] {
  return header.map((head, column) => {
    const texts = rows.map(({ cells }) => measuredWords(cells[column] ?? []));
    const measure = (text: string, face = regular): number => face.width(text, size);
    const headWords = measuredWords(head);
    const words = [
      ...pieces(headWords).map((word) => measure(word, bold)),
      // Bold words in a cell are wider than plain ones; the wider measure is safe for both.
      ...texts.flatMap((text) => pieces(text).map((word) => measure(word, bold))),
    ];
    const lines = [
      measure(headWords, bold),
      ...texts.flatMap((text) => text.split("\n").map((line) => measure(line, bold))),
    ];
    return {
      least: Math.max(0, ...words) + padding,
      natural: Math.max(0, ...lines) + padding,
      amount: sum(texts.map((text) => measure(text))) / Math.max(1, rows.length),
    };
  });
}

/** What cannot be broken: words, and the parts of words between which a line may end. */
function pieces(text: string): readonly string[] {
  return text.split(/[\s\u200b]+|(?<=[-/–])(?=\p{L})/u);
}

/**
 * Widths that fill the page: as wide as on one line where that fits; else the least, and the rest by how much each column holds (the square root
 * of it, so that a long column does not starve the others), never more than it needs.
 */
function widthsOf(columns: readonly Column[], width: number): readonly number[] {
  const natural = sum(columns.map((column) => column.natural));
  if (natural <= width) return columns.map((column) => (column.natural / natural) * width);
  const least = sum(columns.map((column) => column.least));
  if (least >= width) return columns.map((column) => (column.least / least) * width);
  const widths = columns.map((column) => column.least);
  for (let round = 0; round < columns.length; round += 1) {
    const rest = width - sum(widths);
    const open = columns.map((column, index) => column.natural > (widths[index] as number) + 0.01);
    const weights = columns.map((column, index) => (open[index] ? Math.sqrt(column.amount) + 0.1 : 0));
    const total = sum(weights);
    if (rest < 0.01 || total === 0) break;
    for (const [index, column] of columns.entries()) {
      const share = (rest * (weights[index] as number)) / total;
      widths[index] = Math.min(column.natural, (widths[index] as number) + share);
    }
  }
  return widths;
}

/** Where nothing fits, words longer than their column may break anywhere: all of the table stays on the page. */
function breakCells(cells: Cells, widths: readonly number[], size: number, { bold }: Faces): Cells {
  const broken = (text: PrintText, column: number): PrintText =>
    breakAnywhere(text, (word) => bold.width(word, size) > (widths[column] as number) - padding);
  return {
    ...cells,
    header: cells.header.map(broken),
    rows: cells.rows.map((row) => ({ ...row, cells: row.cells.map(broken) })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
