import type { Act, Norm, Source } from "../model/generated/rules-wire.js";
import { once } from "./once.js";
import type { RuleBook } from "./rule-book.js";
import { entriesOf, partsOf, readInParts, type Stretch, type TextParts } from "./text-parts.js";
import type { WorkCalendar } from "./working-time.js";

/** A list of the rule book, looked into without reading all of it. */
export type Shelf<T> = {
  /** The entry with this id. */
  get(id: string): T | undefined;
  /** The entries that name one of these words, in the order of the book; perhaps others among them. */
  naming(words: Iterable<string>): readonly T[];
};

/** A rule book as the evaluator looks into it. What the shelves give are the entries of `book`, not copies. */
export type OpenBook = {
  readonly book: RuleBook;
  readonly acts: Shelf<Act>;
  readonly norms: Shelf<Norm>;
  readonly sources: Shelf<Source>;
};

/**
 * Opens a rule book.
 * @param written - The text of `rules.json`, or what `JSON.parse` makes of it. Of a text laid out as the build lays it out a question parses what it
 *   needs: a process that asks once does not wait for hundreds of norms. Any other text is parsed as a whole.
 * @throws SyntaxError for a text that is not JSON; where it is broken in a part that nothing has read yet, when something does.
 */
export function openBook(written: RuleBook | string): OpenBook {
  const laidOut = typeof written === "string" ? partsOf(written) : undefined;
  if (typeof written === "string" && laidOut) return bookInParts(written, laidOut);
  const book: RuleBook = typeof written === "string" ? JSON.parse(written) : written;
  return {
    book,
    acts: shelfOf(() => book.acts),
    norms: shelfOf(() => book.norms),
    sources: shelfOf(() => book.sources),
  };
}

function bookInParts(text: string, { indent, parts }: TextParts): OpenBook {
  const shelf = <T extends Entry>(key: string) => textShelf<T>(text, parts.get(key), indent);
  const shelves = { acts: shelf<Act>("acts"), norms: shelf<Norm>("norms"), sources: shelf<Source>("sources") };
  const readers = new Map(Object.entries(shelves).map(([key, { all }]) => [key, all]));
  return { book: readInParts<RuleBook>(text, parts, readers), ...shelves };
}

/** Opens a calendar: the text of `calendar.json`, read in parts as {@link openBook} does, or what `JSON.parse` makes of it. */
export function openCalendar(written: WorkCalendar | string): WorkCalendar {
  if (typeof written !== "string") return written;
  const laidOut = partsOf(written);
  return laidOut ? readInParts<WorkCalendar>(written, laidOut.parts) : JSON.parse(written);
}

type Entry = { readonly id: string };

function shelfOf<T extends Entry>(entries: () => readonly T[]): Shelf<T> {
  const byId = once(() => new Map(entries().map((entry) => [entry.id, entry])));
  return { get: (id) => byId().get(id), naming: entries };
}

/** A list whose entries are parsed one by one. */
function textShelf<T extends Entry>(
  text: string,
  list: Stretch | undefined,
  indent: string,
): Shelf<T> & { readonly all: () => readonly T[] } {
  const places = once(() => (list ? entriesOf(text, list, indent) : []));
  const read: T[] = [];
  const entry = (index: number): T => {
    read[index] ??= JSON.parse(text.slice(places()[index]?.start, places()[index]?.end)) as T;
    return read[index];
  };
  const all = once(() => places().map((_, index) => entry(index)));
  const naming = (words: Iterable<string>): readonly T[] => {
    const found = new Set<number>();
    for (const word of words) {
      const written = JSON.stringify(word);
      let at = list ? text.indexOf(written, list.start) : -1;
      for (let index = 0; index < places().length && at >= 0; index += 1) {
        const { end } = places()[index] as Stretch;
        if (at >= end) continue;
        found.add(index);
        at = text.indexOf(written, end);
      }
    }
    return [...found].sort((a, b) => a - b).map(entry);
  };
  const known = new Map<string, T | undefined>();
  const get = (id: string): T | undefined => {
    if (!known.has(id)) {
      known.set(
        id,
        naming([id]).find((one) => one.id === id),
      );
    }
    return known.get(id);
  };
  return { get, naming, all };
}
