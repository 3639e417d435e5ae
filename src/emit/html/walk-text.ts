import { type Document, topLevel } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import type { Block, Inline } from "../../model/text.js";

/** Every provision of a document in the order of the text, the quoted ones after the provision that quotes them. */
export function* everyProvision(document: Document): Generator<Provision> {
  yield* withQuoted(topLevel(document));
}

/** Every provision in a list of trees in the order of the text, the quoted ones after the provision that quotes them. */
export function* withQuoted(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions) {
    yield provision;
    yield* withQuoted(provision.quoted);
    yield* withQuoted(provision.children);
  }
}

/** Every block of a document, those inside quotes, lists and footnotes after the block that holds them. */
export function* everyBlock(document: Document): Generator<Block> {
  for (const { content, closing } of everyProvision(document)) {
    yield* blocksWithin(content);
    yield* blocksWithin(closing);
  }
}

function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === "quote" || block.kind === "footnote") yield* blocksWithin(block.children);
    if (block.kind === "list") for (const item of block.items) yield* blocksWithin(item.blocks);
  }
}

/** Every piece of running text that is a provision's own. */
export function* inlinesOf({ content, closing }: Provision): Generator<Inline> {
  for (const block of blocksWithin([...content, ...closing])) yield* inlinesIn(block);
}

/** Every piece of running text of a document, inner pieces after the one that holds them. */
export function* everyInline(document: Document): Generator<Inline> {
  for (const block of everyBlock(document)) yield* inlinesIn(block);
}

function* inlinesIn(block: Block): Generator<Inline> {
  if (block.kind === "paragraph" || block.kind === "heading") yield* inlinesWithin(block.children);
  if (block.kind === "table") {
    for (const cell of [block.header, ...block.rows].flat()) yield* inlinesWithin(cell.children);
  }
}

function* inlinesWithin(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* inlinesWithin(inline.children);
  }
}
