import type { Act, Norm, Source } from "../model/generated/rules-wire.js";
import { once } from "./once.js";
import type { RuleBook } from "./rule-book.js";
import { entriesOf, entryAround, partsOf, readInParts, type Stretch, type TextParts } from "./text-parts.js";
import type { WorkCalendar } from "./working-time.js";

/** A list of the rule book, looked into without reading all of it. */
export type Shelf<T> = {
  /** The entry with this id. */
  get(id: string): T | undefined;
  /** The entries that name one of these words – of norms: acts and events –, in the order of the book; perhaps others among them. */
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
  if (laidOut) return bookInParts(laidOut);
  const book: RuleBook = typeof written === "string" ? JSON.parse(written) : written;
  return {
    book,
    acts: shelfOf(() => book.acts),
    norms: indexed(() => book.norms, namedBy),
    sources: shelfOf(() => book.sources),
  };
}

function bookInParts({ indent, parts }: TextParts): OpenBook {
  const shelf = <T extends Entry>(key: string) => textShelf<T>(parts.get(key) ?? "[]", indent);
  const shelves = { acts: shelf<Act>("acts"), norms: shelf<Norm>("norms"), sources: shelf<Source>("sources") };
  const readers = new Map(Object.entries(shelves).map(([key, { all }]) => [key, all]));
  return { book: readInParts<RuleBook>(parts, readers), ...shelves };
}

/** Opens a calendar: the text of `calendar.json`, read in parts as {@link openBook} does, or what `JSON.parse` makes of it. */
export function openCalendar(written: WorkCalendar | string): WorkCalendar {
  if (typeof written !== "string") return written;
  const laidOut = partsOf(written);
  return laidOut ? readInParts<WorkCalendar>(laidOut.parts) : JSON.parse(written);
}

type Entry = { readonly id: string };

function shelfOf<T extends Entry>(entries: () => readonly T[]): Shelf<T> {
  const byId = once(() => new Map(entries().map((entry) => [entry.id, entry])));
  return { get: (id) => byId().get(id), naming: entries };
}

/** A shelf that knows where the words of its entries are: thousands of norms are asked for those of one act, each time a question has a new shape. */
function indexed<T extends Entry>(entries: () => readonly T[], wordsOf: (entry: T) => readonly string[]): Shelf<T> {
  const places = once(() => {
    const found = new Map<string, number[]>();
    for (const [place, entry] of entries().entries()) {
      for (const word of new Set(wordsOf(entry))) {
        const known = found.get(word);
        if (known) known.push(place);
        else found.set(word, [place]);
      }
    }
    return found;
  });
  const naming = (words: Iterable<string>): readonly T[] => {
    const found = new Set([...words].flatMap((word) => places().get(word) ?? []));
    return [...found].sort((a, b) => a - b).map((place) => entries()[place] as T);
  };
  return { get: shelfOf(entries).get, naming };
}

/** The acts and events that a norm names: what questions look norms up by. */
function namedBy({ act, bars, grants, owes, limits }: Norm): readonly string[] {
  const events = limits.map(({ event }) => event);
  return [act?.act, bars?.act, grants, owes?.act, owes?.with, owes?.done, ...events].filter(
    (word) => word !== undefined,
  );
}

/** A list whose entries are parsed one by one. */
function textShelf<T extends Entry>(list: string, indent: string): Shelf<T> & { readonly all: () => readonly T[] } {
  const read = new Map<number, T>();
  const entryAt = ({ start, end }: Stretch): T => {
    const entry = read.get(start) ?? (JSON.parse(list.slice(start, end)) as T);
    read.set(start, entry);
    return entry;
  };
  const placesOf = new Map<string, readonly Stretch[]>();
  /** Where a word stands: looked for once, since questions of ever new shapes name the same acts. */
  const stretchesOf = (word: string): readonly Stretch[] => {
    const known = placesOf.get(word);
    if (known) return known;
    const found: Stretch[] = [];
    const written = JSON.stringify(word);
    for (let at = list.indexOf(written); at >= 0; ) {
      const entry = entryAround(list, at, indent);
      found.push(entry);
      at = list.indexOf(written, entry.end);
    }
    // What is nowhere is not kept: a hostile caller cannot fill the memory with names.
    if (found.length > 0) placesOf.set(word, found);
    return found;
  };
  const naming = (words: Iterable<string>): readonly T[] => {
    const found = new Map([...words].flatMap(stretchesOf).map((one) => [one.start, one]));
    return [...found.values()].sort((a, b) => a.start - b.start).map(entryAt);
  };
  const byId = new Map<string, T>();
  const get = (id: string): T | undefined => {
    const entry = byId.get(id) ?? naming([id]).find((one) => one.id === id);
    if (entry) byId.set(id, entry);
    return entry;
  };
  return { get, naming, all: once(() => entriesOf(list, indent).map(entryAt)) };
}
