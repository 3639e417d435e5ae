import { type Position, positionAt, type SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";

/** Every source that findings speak of, by path. */
export type Sources = ReadonlyMap<string, SourceFile>;

/** A span as people and editors count it; the end is exclusive. */
export type Place = { readonly start: Position; readonly end: Position };

const fileStart: Position = { line: 1, column: 1 };

/** Where a span lies; the start of the file if its text is not at hand (a folder, a file that could not be read). */
export function placeOf(span: Span, sources: Sources): Place {
  const source = sources.get(span.file);
  return source
    ? { start: positionAt(source, span.start), end: positionAt(source, span.end) }
    : { start: fileStart, end: fileStart };
}
