import type { Provision } from "../model/provision.js";
import type { Block } from "../model/text.js";

/** The blocks that are a provision's own: what stands before its items and what closes them. The same list where nothing closes them, as for most. */
export function ownBlocks({ content, closing }: Pick<Provision, "content" | "closing">): readonly Block[] {
  return closing.length === 0 ? content : [...content, ...closing];
}
