import type { Document } from "../model/document.js";
import type { Provision } from "../model/provision.js";
import { pasalOf } from "./pasal-of.js";
import type { RuleContext } from "./rule.js";
import type { RunningText } from "./running-text.js";

/** A change that an amending act makes: its sentence, and the item it stands in with what it quotes. */
export type Change = { readonly item: Provision; readonly text: RunningText };

/** Whether a pasal is one of an amending act, numbered I and II. */
export function isOfAmendment({ kind, number }: Provision): boolean {
  return kind === "pasal" && /^[IVX]+$/.test(number);
}

/** The changes in Pasal I: its items, or its own text if it makes a single one. */
export function changesIn(document: Document, paragraphs: RuleContext["paragraphs"]): readonly Change[] {
  const first = pasalOf(document)[0];
  if (!first || !isOfAmendment(first)) return [];
  return (first.children.length > 0 ? first.children : [first]).flatMap((item) => {
    const text = paragraphs(item.content)[0];
    return text ? [{ item, text }] : [];
  });
}
