import type { Document } from "../../../model/document.js";
import { footnotesOf, type NumberedFootnote } from "../../html/footnotes.js";
import type { Words } from "../../words.js";
import type { Library } from "./library.js";

/** What writing one document as Akoma Ntoso needs to know. */
export type AknContext = {
  readonly library: Library;
  readonly words: Words;
  readonly document: Document;
  readonly footnotes: ReadonlyMap<string, NumberedFootnote>;
  /** Whether its quotations change another act: then they are modifications, else only quoted. */
  readonly amends: boolean;
};

export function aknContext(document: Document, library: Library, words: Words): AknContext {
  const { head } = document;
  return {
    library,
    words,
    document,
    footnotes: footnotesOf(document),
    amends: head.kind === "peraturan-bupati" && head.amends.length > 0,
  };
}

/** eId of a defined term among the references of a document: the terms of another document carry its name. */
export function termId(context: Pick<AknContext, "document">, document: string, definition: string): string {
  return document === context.document.head.id ? definition : `${document}.${definition}`;
}

/** eId of a role among the references of a document. */
export function roleId(role: string): string {
  return `peran-${role}`;
}

/** eId of a footnote. */
export function noteId(number: number): string {
  return `catatan-${number}`;
}
