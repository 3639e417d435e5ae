import type { Pair } from "./compared-law.js";
import { bestPairs, likeness, likePairs } from "./likeness.js";
import { allWords, type TextDocument, type TextUnit, walkUnits } from "./text-units.js";

/** Which places of two texts are one place in two states. */
export type TextMatch = {
  readonly documents: readonly Pair<TextDocument>[];
  /** By the unit before, and by the unit after. */
  readonly afterOf: ReadonlyMap<TextUnit, TextUnit>;
  readonly beforeOf: ReadonlyMap<TextUnit, TextUnit>;
};

/** How alike siblings must be to be one place: with the same number, with another one, and where only the number speaks for it. */
const sameNumber = 0.5;
const otherNumber = 0.6;
const onlyNumber = 0.15;
/** How alike places under different parents must be to be one place that moved, and how many words tell one from another. */
const movedLikeness = 0.75;
const fewestWords = 6;
/** How alike the texts of two documents with different ids must be to be one that was renamed. */
const renamedDocument = 0.5;

/**
 * Matches the places of two texts. Documents go together by id, then by likeness. In them, places go together by an id their author gave; then by equal
 * words, by number and likeness, by likeness, and last by number alone; what is left is looked for everywhere else, since it may have moved.
 */
export function matchTexts(before: readonly TextDocument[], after: readonly TextDocument[]): TextMatch {
  const documents = matchDocuments(before, after);
  const afterOf = new Map<TextUnit, TextUnit>();
  const beforeOf = new Map<TextUnit, TextUnit>();
  const pair = (one: TextUnit, other: TextUnit): void => {
    afterOf.set(one, other);
    beforeOf.set(other, one);
  };
  const open = (units: readonly TextUnit[], known: ReadonlyMap<TextUnit, TextUnit>): readonly TextUnit[] =>
    units.filter((unit) => !known.has(unit));

  const matchSiblings = (ones: readonly TextUnit[], others: readonly TextUnit[]): void => {
    for (const [one, other] of siblingPairs(open(ones, afterOf), open(others, beforeOf))) pair(one, other);
    for (const one of ones) {
      const other = afterOf.get(one);
      if (other) matchSiblings(one.children, other.children);
    }
  };
  for (const both of documents) matchSiblings(both.before.units, both.after.units);

  for (const [one, other] of movedPairs(left(before, afterOf), left(after, beforeOf))) {
    if (afterOf.has(one) || beforeOf.has(other)) continue;
    pair(one, other);
    matchSiblings(one.children, other.children);
  }
  return { documents, afterOf, beforeOf };
}

function left(documents: readonly TextDocument[], known: ReadonlyMap<TextUnit, TextUnit>): readonly TextUnit[] {
  return documents.flatMap(({ units }) => walkUnits(units)).filter((unit) => !known.has(unit));
}

function matchDocuments(
  before: readonly TextDocument[],
  after: readonly TextDocument[],
): readonly Pair<TextDocument>[] {
  const byId = new Map(after.map((document) => [document.id, document]));
  const same = before.flatMap((one): Pair<TextDocument>[] => {
    const other = byId.get(one.id);
    return other ? [{ before: one, after: other }] : [];
  });
  const ids = new Set(same.map((one) => one.before.id));
  const ones = before.filter(({ id }) => !ids.has(id));
  const others = after.filter(({ id }) => !ids.has(id));
  const words = ({ units }: TextDocument): string => units.map(allWords).join(" ");
  const pairs = ones.flatMap((one, index) =>
    others.map((two, other) => ({ one: index, other, likeness: likeness(words(one), words(two)) })),
  );
  const alike = pairs.filter((pair) => pair.likeness >= renamedDocument).sort((a, b) => b.likeness - a.likeness);
  const renamed = bestPairs(alike).map(({ one, other }) => ({
    before: ones[one] as TextDocument,
    after: others[other] as TextDocument,
  }));
  return [...same, ...renamed];
}

type UnitPair = readonly [TextUnit, TextUnit];

/** Places with one parent, or at the top of one document. */
function siblingPairs(before: readonly TextUnit[], after: readonly TextUnit[]): readonly UnitPair[] {
  const pairs: UnitPair[] = [];
  let [ones, others] = [before, after];
  const take = (found: readonly UnitPair[]): void => {
    pairs.push(...found);
    const [taken, met] = [new Set(found.map(([one]) => one)), new Set(found.map(([, other]) => other))];
    ones = ones.filter((one) => !taken.has(one));
    others = others.filter((other) => !met.has(other));
  };
  const text = new Map([...before, ...after].map((unit) => [unit, allWords(unit)]));
  const words = (unit: TextUnit): string => text.get(unit) ?? "";

  take(byKey(ones, others, (unit) => (unit.ownId ? unit.id : undefined)));
  // An own id names one place only: what is left with one was removed or added, or its id was changed.
  take(byKey(ones, others, (unit) => (words(unit) === "" ? undefined : `${unit.id} ${words(unit)}`)));
  take(byKey(ones, others, (unit) => (words(unit) === "" ? undefined : `${unit.kind} ${words(unit)}`)));
  take(byKey(ones, others, idOf).filter(([one, other]) => likeness(words(one), words(other)) >= sameNumber));
  take(byLikeness(ones, others, words, otherNumber));
  take(
    byKey(ones, others, idOf).filter(
      ([one, other]) => words(one) === "" || words(other) === "" || likeness(words(one), words(other)) >= onlyNumber,
    ),
  );
  return pairs;
}

function idOf({ kind, id }: TextUnit): string {
  return `${kind} ${id}`;
}

/** Pairs by a key; of several with one key, in their order. */
function byKey(
  ones: readonly TextUnit[],
  others: readonly TextUnit[],
  keyOf: (unit: TextUnit) => string | undefined,
): readonly UnitPair[] {
  const waiting = new Map<string, TextUnit[]>();
  for (const other of others) {
    const key = keyOf(other);
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), other]);
  }
  return ones.flatMap((one): UnitPair[] => {
    const key = keyOf(one);
    const other = key === undefined ? undefined : waiting.get(key)?.shift();
    return other ? [[one, other]] : [];
  });
}

function byLikeness(
  ones: readonly TextUnit[],
  others: readonly TextUnit[],
  words: (unit: TextUnit) => string,
  least: number,
): readonly UnitPair[] {
  const pairs = likePairs(ones.map(words), others.map(words), least);
  const alike = pairs.filter(({ one, other }) => ones[one]?.kind === others[other]?.kind);
  return bestPairs(alike).map(({ one, other }) => [ones[one] as TextUnit, others[other] as TextUnit]);
}

/** Places that are left over and are the same text elsewhere: the larger first, since a Pasal takes its ayat along. */
function movedPairs(ones: readonly TextUnit[], others: readonly TextUnit[]): readonly UnitPair[] {
  const long = (units: readonly TextUnit[]): readonly TextUnit[] =>
    units
      .filter((unit) => unit.kind !== "row" && allWords(unit).split(" ").length >= fewestWords)
      .map((unit) => ({ unit, length: allWords(unit).length }))
      .sort((a, b) => b.length - a.length)
      .map(({ unit }) => unit);
  const [from, to] = [long(ones), long(others)];
  const exact = byKey(from, to, (unit) => `${unit.kind} ${allWords(unit)}`);
  const [taken, met] = [new Set(exact.map(([one]) => one)), new Set(exact.map(([, other]) => other))];
  return [
    ...exact,
    ...byLikeness(
      from.filter((one) => !taken.has(one)),
      to.filter((other) => !met.has(other)),
      allWords,
      movedLikeness,
    ),
  ];
}
