import type { Document } from "../../model/document.js";
import { fragment } from "../html/address.js";
import { footnotesOf, type NumberedFootnote } from "../html/footnotes.js";
import type { Library } from "../records/akn/library.js";
import type { Words } from "../words.js";
import type { Addresses } from "./plan-book.js";

/** What writing one document of a book needs to know. */
export type BookContext = {
  readonly library: Library;
  readonly words: Words;
  readonly document: Document;
  readonly addresses: Addresses;
  readonly footnotes: ReadonlyMap<string, NumberedFootnote>;
  /** The file that holds the notes of the document. */
  readonly notesFile: string;
};

export function bookContext(
  document: Document,
  notesFile: string,
  { library, words, addresses }: Pick<BookContext, "library" | "words" | "addresses">,
): BookContext {
  return { library, words, document, addresses, footnotes: footnotesOf(document), notesFile };
}

/** Address of a document in the book, or of a place in it; `undefined` if the book has none such. */
export function addressInBook(addresses: Addresses, document: string, place?: string): string | undefined {
  const there = addresses.get(document);
  if (place === undefined) return there?.first;
  const file = there?.places.get(place);
  return file === undefined ? undefined : `${file}${fragment(place)}`;
}
