import type { Provision } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";

/**
 * How the items of a list hang together: the word after the last item but one. `dan` asks for all of them, `atau` and `dan/atau` for one;
 * a list that says nothing asks for all.
 * @source UU 12/2011 Lampiran II angka 88–91: *dan* cumulative, *atau* alternative, *dan/atau* both.
 */
export function listConnector(provision: Provision | undefined): "and" | "or" {
  const items = provision?.children ?? [];
  const before = items[items.length - 2];
  const words = before ? endOf(before) : "";
  return /\b(?:dan\/atau|atau)\s*$/i.test(words) ? "or" : "and";
}

function endOf({ content, children, closing }: Provision): string {
  const last = closing.at(-1) ?? (children.length > 0 ? undefined : content.at(-1));
  const below = children.at(-1);
  return last ? blockText(last) : below ? endOf(below) : "";
}

function blockText(block: Block): string {
  return block.kind === "paragraph" ? plainText(block.children) : "";
}
