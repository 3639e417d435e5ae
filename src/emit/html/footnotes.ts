import type { Document } from "../../model/document.js";
import type { BlockOf } from "../../model/text.js";
import { everyBlock, everyInline } from "./walk-text.js";

/** A note with its number on the page. */
export type NumberedFootnote = {
  readonly number: number;
  readonly note: BlockOf<"footnote">;
  /** The one reference that the note leads back to, if any refers to it: the span's start in the source. */
  readonly firstReference: number | undefined;
};

/** The footnotes of a document by label, numbered in the order in which the text refers to them; those never referred to come last. */
export function footnotesOf(document: Document): ReadonlyMap<string, NumberedFootnote> {
  const notes = new Map<string, BlockOf<"footnote">>();
  for (const block of everyBlock(document))
    if (block.kind === "footnote" && !notes.has(block.label)) notes.set(block.label, block);
  const numbered = new Map<string, NumberedFootnote>();
  const add = (label: string, firstReference: number | undefined): void => {
    const note = notes.get(label);
    if (note && !numbered.has(label)) numbered.set(label, { number: numbered.size + 1, note, firstReference });
  };
  if (notes.size > 0) {
    for (const inline of everyInline(document))
      if (inline.kind === "footnote-reference") add(inline.label, inline.span.start);
    for (const label of notes.keys()) add(label, undefined);
  }
  return numbered;
}
