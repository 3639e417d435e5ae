import { spanning } from "../../model/span.js";
import { type Xml, xml } from "../xml.js";
import { textWidth } from "./page-setup.js";
import type { WordContext } from "./word-context.js";
import { paragraph, writeBlocks } from "./write-blocks.js";
import { run, writeInlines } from "./write-inlines.js";

const place = { style: "FootnoteText", indent: undefined, width: textWidth.portrait, mayTurn: false };

/** The notes that the text refers to, in the order in which it does; written after the text, as they may refer to others. */
export function writeFootnotes(context: WordContext): ReadonlyMap<number, readonly Xml[]> {
  const notes = new Map<number, readonly Xml[]>();
  // A set that grows while it is walked is walked to its end.
  for (const label of context.usedFootnotes) {
    const footnote = context.footnotes.get(label);
    if (!footnote) continue;
    const [first, ...others] = footnote.note.children;
    const mark = xml`<w:r><w:rPr><w:rStyle w:val="AcuanCatatanKaki"/></w:rPr><w:footnoteRef/></w:r>`;
    const words = first?.kind === "paragraph" ? writeInlines(first.children, context) : [];
    const rest = writeBlocks(first?.kind === "paragraph" ? others : footnote.note.children, place, context);
    notes.set(footnote.number, [
      paragraph([mark, run(" "), ...words], {
        style: "FootnoteText",
        mark: context.markOf(
          first?.kind === "paragraph" ? spanning(footnote.note.span, first.span) : footnote.note.span,
        ),
      }),
      ...rest.flatMap((one) => ("turn" in one ? [] : [one])),
    ]);
  }
  return notes;
}
