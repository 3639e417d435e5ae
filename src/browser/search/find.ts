import type MiniSearch from "minisearch";
import type { Query } from "minisearch";
import { type CitationQuery, citationKey, citationWords, parseCitation } from "./parse-citation.js";
import { readIndex, type SearchData, type SearchDocument, type SearchRecord } from "./search-index.js";
import { isIdle, termsOf, tokenize } from "./terms.js";

/** One place that answers a query. */
export type Hit = { readonly record: SearchRecord; readonly score: number };

/** The hits of one document, best first. */
export type HitGroup = { readonly document: SearchDocument | undefined; readonly hits: readonly Hit[] };

/** Where a citation leads. */
export type Jump = {
  readonly document: SearchDocument;
  readonly anchor: string;
  /** As the law writes it. */
  readonly citation: string;
  /** Whether it is only the nearest place above one that does not exist. */
  readonly nearest: boolean;
  readonly text: string;
};

export type Found = {
  readonly jumps: readonly Jump[];
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** Whether no place has all words, so that places with some of them are shown. */
  readonly some: boolean;
  /** Whether a word of a text is one that was looked for. */
  readonly matches: (word: string) => boolean;
};

export type Search = (query: string, here?: string) => Found;

/**
 * Makes a search over what was written at build time.
 * @returns A function of the query and the id of the document on the page, whose own provisions a citation means first.
 */
export function searchIn(data: SearchData): Search {
  const index = readIndex(data.index);
  return (query, here) => {
    const citation = parseCitation(query);
    const jumps = citation ? jumpsOf(citation, data, here) : [];
    // A query that is an address and nothing else is not also looked for as words.
    const words = jumps.length > 0 && citation?.words.length === 0 ? "" : query;
    const { hits, some, matches } = hitsOf(words, index, data);
    return { jumps, groups: groupsOf(hits, data), count: hits.length, some, matches };
  };
}

function hitsOf(
  query: string,
  index: MiniSearch,
  data: SearchData,
): { hits: readonly Hit[]; some: boolean; matches: (word: string) => boolean } {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase]) => tokenize(phrase as string).join(" "));
  const exact = phrases.flatMap((phrase) => phrase.split(" ")).filter((word) => !isIdle(word));
  const typed = tokenize(query.replace(/"[^"]*"/g, " ")).filter((word) => !isIdle(word));
  const last = /[\p{L}\p{N}]$/u.test(query) ? typed.at(-1) : undefined;
  const queries = [
    ...exact.map((word): Query => ({ queries: [word], processTerm: asItIs })),
    ...typed.map((word): Query => wordQuery(word, word === last)),
  ];
  const looked = new Set(typed.flatMap(termsOf));
  const matches = (word: string): boolean =>
    exact.includes(word) ||
    (!isIdle(word) &&
      (termsOf(word).some((term) => looked.has(term)) ||
        (last !== undefined && last.length > 1 && word.startsWith(last))));
  if (queries.length === 0) return { hits: [], some: false, matches };
  const ask = (combineWith: "AND" | "OR"): readonly Hit[] =>
    index
      .search({ combineWith, queries } as Query, {
        boost: { heading: 2.5 },
        boostDocument: (id) => data.documents[data.records[id as number]?.document ?? -1]?.weight ?? 0.3,
      })
      .map(({ id, score }) => ({ record: data.records[id as number] as SearchRecord, score }))
      .filter(({ record }) => phrases.every((phrase) => holds(record, phrase)));
  const all = ask("AND");
  if (all.length > 0 || queries.length === 1) return { hits: all, some: false, matches };
  const any = ask("OR");
  return { hits: any, some: any.length > 0, matches };
}

const asItIs = (word: string): string => word;

/** A word as it stands counts most, then what it begins (while it is typed), then its stems. */
function wordQuery(word: string, beginning: boolean): Query {
  const stems = termsOf(word).filter((term) => term !== word);
  const own: Query = { queries: [word], processTerm: asItIs, boostTerm: () => 2, prefix: beginning && word.length > 1 };
  return {
    combineWith: "OR",
    queries: [own, ...stems.map((stem): Query => ({ queries: [stem], processTerm: asItIs }))],
  };
}

function holds({ heading, text }: SearchRecord, phrase: string): boolean {
  return ` ${tokenize(`${heading} ${text}`).join(" ")} `.includes(` ${phrase} `);
}

/** Documents in the order of their best hit. */
function groupsOf(hits: readonly Hit[], { documents }: SearchData): readonly HitGroup[] {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.record.document);
    if (group) group.push(hit);
    else groups.set(hit.record.document, [hit]);
  }
  return [...groups].map(([document, own]) => ({ document: documents[document], hits: own }));
}

/** The document on the page first, then those that have the place itself, in their own order; only without any the nearest places. */
function jumpsOf({ units, words }: CitationQuery, data: SearchData, here: string | undefined): readonly Jump[] {
  const named = data.documents.filter((document) =>
    words.every((word) => tokenize(`${document.title} ${document.kind} ${document.id}`).includes(word)),
  );
  const ordered = [...named.filter(({ id }) => id === here), ...named.filter(({ id }) => id !== here)];
  for (let length = units.length; length > 0; length -= 1) {
    const wanted = units.slice(0, length);
    const jumps = ordered.flatMap((document): Jump[] => {
      const anchor = anchorOf(citationKey(wanted), document);
      if (anchor === undefined) return [];
      const text = textAt(anchor, data.documents.indexOf(document), data);
      return [{ document, anchor, citation: citationWords(wanted), nearest: length < units.length, text }];
    });
    if (jumps.length > 0) return jumps;
  }
  return [];
}

/** Id of a numbered place: its own, else the id of the one above with its own unit behind it. */
export function anchorOf(key: string, { citations }: Pick<SearchDocument, "citations">): string | undefined {
  const found = citations.find((one) => one === key || one.startsWith(`${key}=`));
  if (found === undefined) return undefined;
  if (found !== key) return found.slice(key.length + 1);
  const cut = key.lastIndexOf("/");
  const unit = key.slice(cut + 1).replace(" ", "-");
  if (cut < 0) return unit;
  const above = anchorOf(key.slice(0, cut), { citations });
  return above === undefined ? undefined : `${above}-${unit}`;
}

/** The text of the smallest record that holds a place. */
function textAt(anchor: string, document: number, { records }: SearchData): string {
  const holding = records.filter(
    (record) =>
      record.document === document &&
      record.anchor !== "" &&
      (anchor === record.anchor || anchor.startsWith(`${record.anchor}-`)),
  );
  return holding.reduce((best, one) => (one.anchor.length > best.anchor.length ? one : best), { anchor: "", text: "" })
    .text;
}
