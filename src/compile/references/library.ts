import type { Document } from "../../model/document.js";
import { oncePer } from "../once-per.js";
import { type CitationIndex, citationIndex } from "./citation-index.js";
import { type ShortTitles, shortTitles } from "./short-titles.js";

/** All documents by id, indexed by citation. */
export type Library = ReadonlyMap<string, CitationIndex>;

const indexOf = oncePer(citationIndex);

/** Indexes all documents; the first of two with one id (a finding says so elsewhere). */
export function libraryOf(documents: readonly Document[]): Library {
  const library = new Map<string, CitationIndex>();
  for (const document of documents) {
    if (!library.has(document.head.id)) library.set(document.head.id, indexOf(document));
  }
  return library;
}

/** Short titles of all documents. */
export const shortTitlesOf = oncePer(
  (library: Library): ShortTitles =>
    shortTitles([...library.values()].flatMap(({ document }) => document.head.shortTitle ?? [])),
);
