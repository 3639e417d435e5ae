import { type BabelCodeFrameOptions, codeFrameColumns } from "@babel/code-frame";
import { lineStarts, positionAt, type SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Language } from "../diagnostic.js";
import { type Cell, cells, isOneToOne } from "./cells.js";
import { visible } from "./visible.js";

/** Lines of context before and after the marked ones. */
const CONTEXT = 2;
/** More marked lines than this tell nothing new; it is also as many as @babel/code-frame marks right. */
const MARKED_LINES = 3;
/** What is left visible before the mark when it is longer than the frame. */
const LEAD = 10;

/** Its types do not know `startLine` yet, the number of the first line given. */
type FrameOptions = BabelCodeFrameOptions & { readonly startLine: number };

/**
 * The lines of a span with their numbers and `^` under what is meant. A line too long for the frame is cut around the mark,
 * with `…` at the cut; of a span of many lines the first three are shown and the last line named.
 * @param columns - Width in terminal cells that no line of the frame exceeds.
 * @returns The frame without a newline at its end; empty for an empty file.
 */
export function codeFrame(
  source: SourceFile,
  span: Span,
  { columns, language }: { readonly columns: number; readonly language: Language },
): string {
  if (source.text === "") return "";
  const place = markedPart(source, span);
  const lastMarked = Math.min(place.end.line, place.start.line + MARKED_LINES - 1);
  const isWhole = lastMarked === place.end.line;
  const [from, to] = contextOf(source, place.start.line, lastMarked, isWhole ? CONTEXT : 0);
  // What @babel/code-frame puts before a line: "> 12 | ".
  const width = columns - `> ${to} | `.length;
  const standIns = new StandIns();
  const lines = range(from, to).map((line) => {
    const text = lineText(source, line);
    const isMarked = place.start.line <= line && line <= lastMarked;
    const start = isMarked && line === place.start.line ? place.start.column - 1 : 0;
    const end = line === place.end.line ? place.end.column - 1 : text.length;
    return fitted(text, isMarked ? { start, end } : NO_MARK, width, standIns);
  });
  const first = lines[place.start.line - from] as FittedLine;
  const last = lines[lastMarked - from] as FittedLine;
  const options: FrameOptions = { startLine: from, linesAbove: lines.length, linesBelow: lines.length };
  const frame = codeFrameColumns(
    lines.map(({ text }) => text).join("\n"),
    {
      start: { line: place.start.line, column: first.start + 1 },
      // On one line the end column is exclusive; at the end of several lines @babel/code-frame takes it as inclusive.
      end: { line: lastMarked, column: last.end + (lastMarked === place.start.line ? 1 : 0) },
    },
    options,
  );
  const shown = standIns.restore(frame);
  if (isWhole) return shown;
  const rest = language === "id" ? `sampai baris ${place.end.line}` : `to line ${place.end.line}`;
  return `${shown}\n  … ${rest}`;
}

/** The span's place; line ends at its end do not count, or the frame would mark the empty start of a line. */
function markedPart(source: SourceFile, { start, end }: Span) {
  let kept = end;
  while (kept > start && (source.text[kept - 1] === "\n" || source.text[kept - 1] === "\r")) kept--;
  return { start: positionAt(source, start), end: positionAt(source, kept) };
}

/** First and last line to show: the marked ones and some around, without empty lines at the outside. */
function contextOf(source: SourceFile, firstMarked: number, lastMarked: number, below: number): [number, number] {
  let from = Math.max(1, firstMarked - CONTEXT);
  let to = Math.min(lineStarts(source).length, lastMarked + below);
  while (from < firstMarked && isBlank(lineText(source, from))) from++;
  while (to > lastMarked && isBlank(lineText(source, to))) to--;
  return [from, to];
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** A line without its line end. */
function lineText(source: SourceFile, line: number): string {
  const starts = lineStarts(source);
  const text = source.text.slice(starts[line - 1], starts[line]);
  if (text.endsWith("\r\n")) return text.slice(0, -2);
  return text.endsWith("\n") || text.endsWith("\r") ? text.slice(0, -1) : text;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A line cut to the width, one code unit a cell, and the marked cells in it. */
type FittedLine = { readonly text: string; readonly start: number; readonly end: number };

/** A character and the cell of the whole line at which it stands. */
type PlacedCell = Cell & { readonly at: number };

/** A range of cells, half open. */
type CellRange = { readonly start: number; readonly end: number };

/** A range of code units, half open. */
type UnitRange = { readonly start: number; readonly end: number };

const NO_MARK: UnitRange = { start: 0, end: 0 };

/** Code units that a cell hardly ever exceeds. */
const UNITS_A_CELL = 8;

/** @param written - The mark in code units of the line. */
function fitted(line: string, written: UnitRange, width: number, standIns: StandIns): FittedLine {
  // What lies further from the mark cannot be in the window, however long the line.
  const furthest = width * UNITS_A_CELL;
  const near = line.slice(Math.max(0, written.start - furthest), written.start + furthest);
  const reach = isOneToOne(near) ? width + 1 : furthest;
  const skipped = Math.max(0, written.start - reach);
  const all = placed(cells(visible(line.slice(skipped, written.start + reach))));
  const mark = { start: written.start - skipped, end: written.end - skipped };
  const lineWidth = all.reduce((sum, cell) => sum + cell.width, 0);
  // A character that is marked in part is marked.
  const start = all.find((cell) => cell.offset + cell.length > mark.start)?.at ?? lineWidth;
  const end = Math.max(start, all.find((cell) => cell.offset >= mark.end)?.at ?? lineWidth);
  const shown = windowOf(all, { start, end }, lineWidth, width);
  const text = (range: CellRange) =>
    all
      .filter(({ at, width: own }) => at >= range.start && at + own <= range.end)
      .map((cell) => standIns.cellsFor(cell))
      .join("");
  const before = (shown.start > 0 ? "…" : "") + text({ start: shown.start, end: Math.min(start, shown.end) });
  const marked = text({ start, end: Math.min(end, shown.end) });
  const after = text({ start: end, end: shown.end }) + (shown.end < lineWidth ? "…" : "");
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}

function placed(all: readonly Cell[]): PlacedCell[] {
  let next = 0;
  return all.map((cell) => {
    const at = next;
    next += cell.width;
    return { ...cell, at };
  });
}

/**
 * The cells of a line to show. A line too long has the mark in its middle, or, if that is longer, near its left edge; it is
 * cut between words where one ends nearby. Room for an ellipsis is left at each cut.
 */
function windowOf(all: readonly PlacedCell[], mark: CellRange, lineWidth: number, width: number): CellRange {
  // A mark at the end of the line stands after it.
  const needed = Math.max(lineWidth, mark.start + 1);
  if (needed <= width) return { start: 0, end: lineWidth };
  const lead = Math.max(LEAD, Math.floor((width - (mark.end - mark.start)) / 2));
  const left = Math.max(0, Math.min(mark.start - lead, needed - width));
  const start = left > 0 ? left + 1 : 0;
  const end = left + width < lineWidth ? left + width - 1 : lineWidth;
  const nearby = Math.floor(width / 4);
  const spaces = all.filter(({ text }) => text === " ").map(({ at }) => at);
  const firstSpace = spaces.find((at) => at >= start && at < mark.start);
  const lastSpace = spaces.findLast((at) => at < end && at >= mark.end);
  return {
    start: start > 0 && firstSpace !== undefined && firstSpace - start < nearby ? firstSpace : start,
    end: end < lineWidth && lastSpace !== undefined && end - lastSpace < nearby ? lastSpace + 1 : end,
  };
}

/**
 * @babel/code-frame counts code units, a terminal cells. Where they differ a character of the private use area stands for the
 * visible one while the frame is drawn, followed by fillers up to its width.
 */
class StandIns {
  private readonly kept: string[] = [];

  /** The text that takes as many code units as the character takes cells. */
  cellsFor({ text, width }: Cell): string {
    if (text.length === width && !/[\ue000-\uf8ff]/.test(text)) return text;
    this.kept.push(text);
    return String.fromCharCode(FIRST_STAND_IN + this.kept.length - 1) + FILLER.repeat(width - 1);
  }

  /** The frame with the visible characters in their places. */
  restore(frame: string): string {
    return frame.replace(/[\ue000-\uf8ff]/g, (unit) => this.kept[unit.charCodeAt(0) - FIRST_STAND_IN] ?? "");
  }
}

const FIRST_STAND_IN = 0xe000;
const FILLER = "\uf8ff";
