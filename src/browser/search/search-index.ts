import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import { isIdle, termsOf, tokenize } from "./terms.js";

/** One place that can be found. */
export type SearchRecord = {
  /** Place of its document in `documents`; -1 for a page that is none. */
  readonly document: number;
  /** Fragment without `#`; empty for the page itself. For a page that is no document, its address. */
  readonly anchor: string;
  /** Citation or heading. */
  readonly heading: string;
  readonly text: string;
};

/** A document that holds places. */
export type SearchDocument = {
  readonly id: string;
  /** File name of its page. */
  readonly page: string;
  readonly title: string;
  /** Kind in words: `Peraturan`. */
  readonly kind: string;
  /** How much its places count: the law before what explains it, that before lists for machines. */
  readonly weight: number;
  /** Places that are numbered, as `key` or `key=id` (`pasal 12/ayat 3`), where the id does not follow from the one above it. */
  readonly citations: readonly string[];
};

/** Labels of the search box, in which `{…}` is filled in. */
export type SearchWords = Readonly<
  Record<"found" | "none" | "some" | "all" | "jump" | "nearest" | "keys" | "results" | "other" | "failed", string>
>;

/** What is written when the site is built and loaded when somebody searches. */
export type SearchData = {
  readonly documents: readonly SearchDocument[];
  readonly records: readonly SearchRecord[];
  readonly index: AsPlainObject;
  readonly words: SearchWords;
};

/** The global under which a plain script leaves the data: a page from disk can fetch nothing. */
export const searchDataName = "pedomanCari";

type Indexed = { readonly id: number; readonly heading: string; readonly text: string };

const options: Options<Indexed> = {
  fields: ["heading", "text"],
  tokenize,
  processTerm: (word) => (isIdle(word) ? null : termsOf(word)),
};

/**
 * The index of some records, and the index of those and more behind them: what both hold is read once. The same records give the same indexes.
 */
export function indexesOf(
  records: readonly SearchRecord[],
  more: readonly SearchRecord[],
): readonly [some: AsPlainObject, all: AsPlainObject] {
  const index = new MiniSearch<Indexed>(options);
  const add = (added: readonly SearchRecord[], from: number): void =>
    index.addAll(added.map(({ heading, text }, at) => ({ id: from + at, heading, text })));
  add(records, 0);
  const soFar = index.toJSON();
  // The averages go on being made in place.
  const some = { ...soFar, averageFieldLength: [...soFar.averageFieldLength] };
  add(more, records.length);
  return [some, index.toJSON()];
}

/** The index, ready to be asked. */
export function readIndex(index: AsPlainObject): MiniSearch<Indexed> {
  return MiniSearch.loadJS<Indexed>(index, options);
}
