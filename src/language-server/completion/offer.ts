import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import type { LookAt } from "../look.js";
import { rangeOf } from "../positions.js";

/** One thing that can be written. */
export type Offer = {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is put there, if not the label. */
  readonly text?: string;
  /** A few words beside the label. */
  readonly detail?: string | undefined;
  /** Markdown shown on demand. */
  readonly explanation?: string | undefined;
};

/** Most offers that are sent: beyond them nobody chooses from a list. */
const mostOffers = 400;

/** Offers as an editor shows them, in the order given, in place of what is written. */
export function offerItems(look: LookAt, written: string, offers: readonly Offer[]): CompletionItem[] {
  const range = rangeOf(look.source, { start: look.offset - written.length, end: look.offset });
  const wanted = written.toLowerCase();
  const begins = ({ label, text = label }: Offer): boolean =>
    text.toLowerCase().startsWith(wanted) || label.toLowerCase().startsWith(wanted);
  const holds = ({ label }: Offer): boolean =>
    label
      .toLowerCase()
      .split(/[\s.-]+/)
      .some((part) => part.startsWith(wanted));
  const fitting = [...offers.filter(begins), ...offers.filter((offer) => !begins(offer) && holds(offer))];
  return fitting.slice(0, mostOffers).map(({ label, kind, text = label, detail, explanation }, i) => ({
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(explanation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: explanation } }),
    filterText: text,
    sortText: String(i).padStart(4, "0"),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range, newText: text },
  }));
}

/** The word before the cursor, dots and hyphens included. */
export function lastWord(text: string): string {
  return /[\p{L}\p{N}_.-]*$/u.exec(text)?.[0] ?? "";
}

export { CompletionItemKind };
