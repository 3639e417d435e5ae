import type { Position, Range } from "vscode-languageserver";
import { lineStarts, positionAt, type SourceFile } from "../model/source-file.js";

/** Offsets of a text as an editor counts them: lines and UTF-16 code units from 0; offsets past the end give the end. */
export function rangeOf(source: SourceFile, { start, end }: { readonly start: number; readonly end: number }): Range {
  return { start: placeOf(source, start), end: placeOf(source, Math.max(start, end)) };
}

function placeOf(source: SourceFile, offset: number): Position {
  const { line, column } = positionAt(source, offset);
  return { line: line - 1, character: column - 1 };
}

/** The offset of a place; one past the end of its line gives the line's end, before its line break. */
export function offsetOf(source: SourceFile, { line, character }: Position): number {
  const starts = lineStarts(source);
  const start = starts[line];
  if (start === undefined) return line < 0 ? 0 : source.text.length;
  const next = starts[line + 1];
  const end = next === undefined ? source.text.length : next - lineBreakBefore(source.text, next);
  return Math.min(start + Math.max(0, character), end);
}

function lineBreakBefore(text: string, offset: number): number {
  return text.slice(offset - 2, offset) === "\r\n" ? 2 : 1;
}
