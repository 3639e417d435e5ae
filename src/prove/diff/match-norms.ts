import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { bestPairs, likePairs } from "./likeness.js";
import { matchEntries, type NameMatch, type Names } from "./match-names.js";
import { formReader, type NormForm, sameForm, type Translation, untranslated } from "./norm-form.js";

type Norm = RulesWire["norms"][number];

/** A norm with what it does, in the names of the new rule book. */
export type ReadNorm = { readonly norm: Norm; readonly form: NormForm };

/** How alike two norms must be said to be one whose id was changed with its content. */
const sameNorm = 0.8;

/**
 * The norms of two rule books, matched: by id; then those that do the same under another id; then, at one and the same provision, those that are said
 * almost alike.
 */
export type NormMatch = NameMatch<Norm> & {
  /** Every pair with what its norms do; a norm that was parted by the choices of a fact stands in several. */
  readonly read: readonly Pair<ReadNorm>[];
  readonly translation: Translation;
};

/** @param places - Provisions before by provisions now, as `document#provision`. */
export function matchNorms(
  before: RulesWire,
  after: RulesWire,
  names: Names,
  places: ReadonlyMap<string, string>,
): NormMatch {
  const byName = translationOf(names, new Map());
  const [reader, readerNow] = [formReader(before, byName), formReader(after, untranslated)];
  const formsNow = new Map(after.norms.map((norm) => [norm, readerNow.norm(norm)]));
  const formNow = (norm: Norm): NormForm => formsNow.get(norm) as NormForm;
  const matched = matchEntries(
    before.norms,
    after.norms,
    ({ id }) => id,
    (one, other) => sameForm(reader.norm(one), formNow(other)),
  );
  const alike = likeNorms(matched, places);
  const pairs = [...matched.pairs, ...alike];
  const parted = partedNorms(pairs, matched, { before, after });
  const told = [...alike, ...parted];
  const [gone, come] = [new Set(told.map((pair) => pair.before)), new Set(told.map((pair) => pair.after))];
  const afterOf = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const translation = translationOf(names, afterOf);
  const translated = formReader(before, translation);
  return {
    pairs,
    removed: matched.removed.filter((norm) => !gone.has(norm)),
    added: matched.added.filter((norm) => !come.has(norm)),
    afterOf,
    translation,
    read: [...pairs, ...parted].map((pair) => ({
      before: { norm: pair.before, form: translated.norm(pair.before) },
      after: { norm: pair.after, form: formNow(pair.after) },
    })),
  };
}

function likeNorms({ removed, added }: NameMatch<Norm>, places: ReadonlyMap<string, string>): readonly Pair<Norm>[] {
  const pairs = likePairs(removed.map(said), added.map(said), sameNorm).filter(({ one, other }) => {
    const [gone, come] = [removed[one] as Norm, added[other] as Norm];
    const samePlace = gone.rule === come.rule || (places.get(come.source) ?? come.source) === gone.source;
    return samePlace && gone.modality === come.modality;
  });
  return bestPairs(pairs).map(({ one, other }) => ({ before: removed[one] as Norm, after: added[other] as Norm }));
}

/**
 * A rule that was one norm and is now one for each choice of a fact, or the other way round: each of the many is the one in another state, so that what
 * stayed the same for a choice is neither lost nor gained.
 */
function partedNorms(
  pairs: readonly Pair<Norm>[],
  { removed, added }: NameMatch<Norm>,
  books: Pair<RulesWire>,
): readonly Pair<Norm>[] {
  const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const one = (norm: Norm, { norms }: RulesWire): Norm | undefined =>
    norms.find(({ rule, modality }) => rule === norm.rule && modality === norm.modality);
  const split = added.flatMap((norm): Pair<Norm>[] => {
    const whole = one(norm, books.before);
    return whole && !taken.has(norm) && isParted(whole, norm, books.after) ? [{ before: whole, after: norm }] : [];
  });
  const merged = removed.flatMap((norm): Pair<Norm>[] => {
    const whole = one(norm, books.after);
    return whole && !taken.has(norm) && isParted(whole, norm, books.before) ? [{ before: norm, after: whole }] : [];
  });
  return [...split, ...merged];
}

/** Whether a norm is one part of another: its rule has one for every choice of a fact that the whole does not ask for. */
export function isParted(whole: Norm, part: Norm, { norms, facts }: RulesWire): boolean {
  if (whole.rule !== part.rule || whole.key !== undefined || part.key === undefined) return false;
  const keys = new Set(norms.filter(({ rule }) => rule === part.rule).map(({ key }) => key));
  return facts.some(
    ({ name, type }) =>
      type.kind === "choice" &&
      part.when.reads.includes(name) &&
      type.choices.length === keys.size &&
      type.choices.every((choice) => keys.has(choice)),
  );
}

function said(norm: Norm): string {
  return norm.said.id;
}

function translationOf(names: Names, norms: ReadonlyMap<string, string>): Translation {
  const by =
    (known: ReadonlyMap<string, string>) =>
    (id: string): string =>
      known.get(id) ?? id;
  return {
    fact: by(names.facts.afterOf),
    act: by(names.acts.afterOf),
    role: by(names.roles.afterOf),
    norm: by(norms),
  };
}
