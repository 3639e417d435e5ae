import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block } from "../../model/text.js";

/**
 * What a comment stands above: the first thing that begins after it. A heading counts with all that stands under it up to the next heading, so
 * a *Pasal* is meant whole, but a *BAB* only in its heading; an ayat or item with the items under it; a paragraph, table, list item or fenced
 * block by itself.
 * @param after - Offset at which the comment ends.
 * @param blocks - The document's blocks as they are written, headings among them.
 * @param provisions - The document's provisions; none where it could not be compiled.
 * @returns `undefined` if nothing comes after.
 */
export function reachOf(after: number, blocks: readonly Block[], provisions: readonly Provision[]): Span | undefined {
  const [block, provision] = [blocks.flatMap(spansIn), placesOf(provisions)].map((spans) => firstAfter(after, spans));
  // Where a provision begins, Markdown's paragraphs and lists do not count.
  const first = provision && (block === undefined || provision.start <= block.start) ? provision : block;
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const heading = headings.findIndex(({ span }) => span.start === first?.start);
  if (first === undefined || heading === -1) return first;
  const end = headings[heading + 1]?.span.start ?? blocks.at(-1)?.span.end ?? first.end;
  return { ...first, end };
}

/** The widest of the spans that begin first at or after an offset. */
function firstAfter(after: number, spans: readonly Span[]): Span | undefined {
  return spans
    .filter(({ start }) => start >= after)
    .reduce<Span | undefined>(
      (best, one) =>
        best === undefined || one.start < best.start || (one.start === best.start && one.end > best.end) ? one : best,
      undefined,
    );
}

/** The places of all units of the law, quoted ones included; a section of prose is its heading and its blocks. */
function placesOf(provisions: readonly Provision[]): readonly Span[] {
  return [...walkProvisions(provisions)].flatMap(({ kind, span, quoted }) =>
    kind === "section" ? [] : [span, ...placesOf(quoted)],
  );
}

/** The places of a block, of its items and of what they hold. */
function spansIn(block: Block): readonly Span[] {
  switch (block.kind) {
    case "html":
      return [];
    case "list":
      return [block.span, ...block.items.flatMap(({ span, blocks }) => [span, ...blocks.flatMap(spansIn)])];
    case "quote":
    case "footnote":
      return [block.span, ...block.children.flatMap(spansIn)];
    default:
      return [block.span];
  }
}
