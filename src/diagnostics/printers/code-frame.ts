import { codeFrameColumns } from "@babel/code-frame";
import { lineStarts, positionAt, type SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Language } from "../diagnostic.js";
import { type Cell, cells } from "./cells.js";
import { visible } from "./visible.js";

/** Lines of context before and after the marked ones. */
const CONTEXT = 2;
/** More marked lines than this tell nothing new; it is also as many as @babel/code-frame marks right. */
const MARKED_LINES = 3;
/** What is left visible before the mark when it is longer than the frame. */
const LEAD = 10;

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
  const [from, to] = contextOf(source, place.start.line, lastMarked);
  // What @babel/code-frame puts before a line: "> 12 | ".
  const width = columns - `> ${to} | `.length;
  const standIns = new StandIns();
  const lines = range(from, to).map((line) => {
    const text = lineText(source, line);
    const isMarked = place.start.line <= line && line <= lastMarked;
    const start = isMarked && line === place.start.line ? place.start.column - 1 : 0;
    const end = line === place.end.line ? place.end.column - 1 : text.length;
    return fitted(visible(text), isMarked ? { start, end } : { start: 0, end: 0 }, width, standIns);
  });
  const first = lines[place.start.line - from] as FittedLine;
  const last = lines[lastMarked - from] as FittedLine;
  const frame = codeFrameColumns(
    lines.map(({ text }) => text).join("\n"),
    {
      start: { line: place.start.line, column: first.start + 1 },
      // On one line the end column is exclusive; at the end of several lines @babel/code-frame takes it as inclusive.
      end: { line: lastMarked, column: last.end + (lastMarked === place.start.line ? 1 : 0) },
    },
    { startLine: from, linesAbove: lines.length, linesBelow: lines.length },
  );
  const shown = standIns.restore(frame);
  if (lastMarked === place.end.line) return shown;
  const rest = language === "id" ? `sampai baris ${place.end.line}` : `to line ${place.end.line}`;
  return `${shown}\n  … ${rest}`;
}

/** The span's place; line ends at its end do not count, or the frame would mark the empty start of a line. */
function markedPart(source: SourceFile, { start, end }: Span) {
  const kept = source.text.slice(start, end).replace(/[\r\n]+$/, "").length;
  return { start: positionAt(source, start), end: positionAt(source, start + kept) };
}

/** First and last line to show: the marked ones and some around, without empty lines at the outside. */
function contextOf(source: SourceFile, firstMarked: number, lastMarked: number): [number, number] {
  let from = Math.max(1, firstMarked - CONTEXT);
  let to = Math.min(lineStarts(source).length, lastMarked + CONTEXT);
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
  return source.text.slice(starts[line - 1], starts[line]).replace(/(?:\r\n|\n|\r)$/, "");
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A line cut to the width, one code unit a cell, and the marked cells in it. */
type FittedLine = { readonly text: string; readonly start: number; readonly end: number };

function fitted(
  line: string,
  mark: { readonly start: number; readonly end: number },
  width: number,
  standIns: StandIns,
): FittedLine {
  const all = cells(line);
  const total = all.reduce((sum, cell) => sum + cell.width, 0);
  const markStart = widthBefore(all, (cell) => cell.offset + cell.length <= mark.start);
  const markEnd = Math.max(
    markStart,
    widthBefore(all, (cell) => cell.offset < mark.end),
  );
  const from = total <= width ? 0 : windowStart(markStart, markEnd, total, width);
  const to = total <= width ? total : from + width;
  // A cell at each cut is the ellipsis.
  const shownFrom = from > 0 ? from + 1 : 0;
  const shownTo = to < total ? to - 1 : total;
  let text = from > 0 ? "…" : "";
  let at = 0;
  let start: number | undefined;
  let end: number | undefined;
  for (const cell of all) {
    if (at >= markStart) start ??= text.length;
    if (at >= markEnd) end ??= text.length;
    if (at >= shownFrom && at + cell.width <= shownTo) text += standIns.cellsFor(cell);
    at += cell.width;
  }
  const shownStart = start ?? text.length;
  const shownEnd = end ?? text.length;
  return { text: to < total ? `${text}…` : text, start: shownStart, end: shownEnd };
}

function widthBefore(all: readonly Cell[], isBefore: (cell: Cell) => boolean): number {
  let sum = 0;
  for (const cell of all) {
    if (!isBefore(cell)) break;
    sum += cell.width;
  }
  return sum;
}

/** Where the window of a long line begins: the mark in its middle, or, if that is longer, near its left edge. */
function windowStart(markStart: number, markEnd: number, total: number, width: number): number {
  const lead = Math.max(LEAD, Math.floor((width - (markEnd - markStart)) / 2));
  return Math.max(0, Math.min(markStart - lead, total - width));
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
