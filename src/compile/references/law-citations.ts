import { type Document, topLevel } from "../../model/document.js";
import type { LawCitation } from "../../model/law.js";
import type { Provision } from "../../model/provision.js";
import { type Block, type Inline, plainText } from "../../model/text.js";

/**
 * Every place in a document that cites an act outside the handbook, in the order of the text. What an amending act quotes is not its own
 * citing.
 * @param document - With its text linked.
 */
export function lawCitations(document: Document): readonly LawCitation[] {
  const found: LawCitation[] = [];
  const walk = (provision: Provision, isGround: boolean): void => {
    const ground = isGround || provision.kind === "mengingat";
    const take = (blocks: readonly Block[]): void => {
      for (const inline of blocks.flatMap(inlinesOf)) {
        if (inline.kind !== "reference" || inline.target.kind !== "external") continue;
        const { instrument, law, passage } = inline.target;
        found.push({
          document: document.head.id,
          provision: provision.id,
          place: provision.citation,
          isGround: ground,
          instrument,
          law,
          passage,
          written: plainText(inline.children),
          span: inline.span,
        });
      }
    };
    take(provision.content);
    for (const child of provision.children) walk(child, ground);
    take(provision.closing);
  };
  for (const provision of topLevel(document)) walk(provision, false);
  return found;
}

/** The running text of a block, inner pieces after the one that holds them. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.children.flatMap(within);
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap(inlinesOf));
    case "quote":
    case "footnote":
      return block.children.flatMap(inlinesOf);
    case "table":
      return [block.header, ...block.rows].flat().flatMap(({ children }) => children.flatMap(within));
    default:
      return [];
  }
}

function within(inline: Inline): readonly Inline[] {
  return "children" in inline ? [inline, ...inline.children.flatMap(within)] : [inline];
}
