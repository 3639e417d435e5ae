import { InvariantError } from "../errors.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";

/** A text and the places a test talks about. */
export type Marked = { readonly source: SourceFile; readonly spans: Span[] };

/**
 * Takes the marks ⟦ ⟧ out of a text and gives their places, so that a test shows a span instead of counting columns.
 * Marks may nest; spans stand in the order in which they open, and ⟦⟧ marks a point.
 * @throws InvariantError if a mark has no partner: the test itself is wrong.
 */
export function marked(text: string, file = "test.md"): Marked {
  const spans: Span[] = [];
  const open: { readonly index: number; readonly start: number }[] = [];
  let plain = "";
  for (const piece of text.split(/([⟦⟧])/)) {
    if (piece === "⟦") {
      open.push({ index: spans.length, start: plain.length });
      spans.push({ file, start: plain.length, end: plain.length });
    } else if (piece === "⟧") {
      const opening = open.pop();
      if (!opening) throw new InvariantError(`A ⟧ without ⟦ after: ${plain.slice(-40)}`);
      spans[opening.index] = { file, start: opening.start, end: plain.length };
    } else {
      plain += piece;
    }
  }
  if (open.length > 0) throw new InvariantError(`A ⟦ without ⟧ in: ${text.slice(0, 80)}`);
  return { source: { path: file, text: plain }, spans };
}
