import { type Block, plainText } from "../../model/text.js";
import { type DraftUnit, draftUnit } from "./draft-unit.js";
import { machineBlock } from "./read-unit.js";

/**
 * Reads ordinary Markdown prose into sections under `root`: a heading opens a section, deeper headings open sections inside it.
 * Machine blocks belong to the section they stand in; comments are dropped; other raw HTML is kept as a block that no output prints.
 */
export function readSections(root: DraftUnit, blocks: readonly Block[]): void {
  /** Open sections with the depth of their heading, outermost first. */
  let open: { readonly unit: DraftUnit; readonly depth: number }[] = [{ unit: root, depth: 0 }];
  blocks.forEach((block, index) => {
    const current = (open.at(-1) as { unit: DraftUnit }).unit;
    if (block.kind === "heading") {
      const unit = draftUnit({
        kind: "section",
        number: "",
        label: "",
        title: plainText(block.children).trim(),
        explicitId: block.id,
        labelSpan: block.span,
      });
      open = open.filter(({ depth }) => depth < block.depth);
      (open.at(-1) as { unit: DraftUnit }).unit.children.push(unit);
      open.push({ unit, depth: block.depth });
    } else {
      const next = blocks[index + 1];
      const machine = machineBlock(block, next && { kind: "block", block: next });
      if (machine) current.machineBlocks.push(machine);
      else if (block.kind !== "html" || !block.value.startsWith("<!--")) current.content.push(block);
    }
    for (const { unit } of open) unit.end = Math.max(unit.end, block.span.end);
  });
}
