import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";

type Named = { readonly id: string };
type Fact = RulesWire["facts"][number];
type Act = RulesWire["acts"][number];
type Role = RulesWire["roles"][number];
type Register = RulesWire["registers"][number];

/** Entries that are one entry in two states, and those that stand on one side alone. */
export type NameMatch<T> = {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** The new id of an old one: the same, another, or none. */
  readonly afterOf: ReadonlyMap<string, string>;
};

/** The names of two rule books, matched. */
export type Names = {
  readonly facts: NameMatch<Fact>;
  readonly acts: NameMatch<Act>;
  readonly roles: NameMatch<Role>;
  readonly registers: NameMatch<Register>;
};

/** Matches names by id; what is left by the words people know it by: only its id was changed. */
export function matchNames(before: RulesWire, after: RulesWire): Names {
  return {
    facts: matchEntries(
      before.facts,
      after.facts,
      ({ name }) => name,
      (one, other) =>
        sameType(one, other) && (shares(one.phrases, other.phrases) || sameWords(one.meaning, other.meaning)),
    ),
    acts: matchEntries(before.acts, after.acts, idOf, (one, other) => shares(one.phrases, other.phrases)),
    roles: matchEntries(before.roles, after.roles, idOf, (one, other) => sameWords(one.term, other.term)),
    registers: matchEntries(before.registers, after.registers, idOf, () => false),
  };
}

/** Matches entries by id, and those that are left where `isSame` says that they are one; each once, in their order. */
export function matchEntries<T>(
  before: readonly T[],
  after: readonly T[],
  idOfEntry: (entry: T) => string,
  isSame: (before: T, after: T) => boolean,
): NameMatch<T> {
  const byId = new Map(after.map((entry) => [idOfEntry(entry), entry]));
  const pairs: Pair<T>[] = [];
  const left: T[] = [];
  const taken = new Set<T>();
  for (const one of before) {
    const other = byId.get(idOfEntry(one));
    if (!other || taken.has(other)) left.push(one);
    else {
      taken.add(other);
      pairs.push({ before: one, after: other });
    }
  }
  const removed: T[] = [];
  for (const one of left) {
    const other = after.find((entry) => !taken.has(entry) && isSame(one, entry));
    if (!other) removed.push(one);
    else {
      taken.add(other);
      pairs.push({ before: one, after: other });
    }
  }
  return {
    pairs,
    removed,
    added: after.filter((entry) => !taken.has(entry)),
    afterOf: new Map(pairs.map((pair) => [idOfEntry(pair.before), idOfEntry(pair.after)])),
  };
}

function idOf({ id }: Named): string {
  return id;
}

function sameType(one: Fact, other: Fact): boolean {
  return (
    JSON.stringify(one.type) === JSON.stringify(other.type) &&
    (one.derivedBy === undefined) === (other.derivedBy === undefined)
  );
}

function shares(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((one) => others.some((other) => sameWords(one, other)));
}

function sameWords(one: string, other: string): boolean {
  const plain = (words: string): string => words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return plain(one) !== "" && plain(one) === plain(other);
}
