import { oncePer } from "../../compile/once-per.js";
import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Fact, FactType } from "../../model/vocabulary.js";
import { wordsOf } from "./tokens.js";
import { passiveForms } from "./voice.js";

/** A phrase and what it names. */
export type Named<T> = { readonly words: readonly string[]; readonly names: T };
/** Phrases by their first word, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Named<T>[]>;

/** The words by which texts speak of roles, events, choices and acts, ready to be looked up. */
export type Lexicon = {
  readonly roles: PhraseIndex<string>;
  /** The term of each role as words. */
  readonly termOf: ReadonlyMap<string, readonly string[]>;
  /** Facts that are instants or dates. */
  readonly events: PhraseIndex<string>;
  /** Facts that are so or not, by phrases of more than one word that name no object of an act. */
  readonly truths: PhraseIndex<Fact>;
  /** Facts with a choice of more than ya and tidak. */
  readonly choices: PhraseIndex<Fact>;
  readonly acts: ActForms;
  readonly norms: ReadonlyMap<string, Norm>;
  /** The rules that read a place, `document#id`. */
  readonly normsAt: (place: string) => readonly Norm[];
  /** All provisions of a document in the order of the text. */
  readonly provisions: ReadonlyMap<string, readonly Provision[]>;
  readonly citations: ReadonlyMap<string, string>;
};

/** Acts by their verb, in the active and every passive form. */
export type ActForms = {
  /**
   * The acts of a verb that a text with these words may speak of, in the order of the vocabulary: one other word of each, the rarest among the acts, is
   * looked for. Vocabularies have thousands of acts and a few dozen verbs.
   */
  of(verb: string, words: ReadonlySet<string>): readonly Named<string>[];
};

/** Reads the vocabulary and the organisation of a handbook once. */
export const lexiconOf = oncePer(({ organisation, vocabulary, norms, documents }: Handbook): Lexicon => {
  const terms = [...organisation.roles.values()].map(({ id, term }) => ({ words: wordsOf(term), names: id }));
  const facts = [...vocabulary.facts.values()];
  const spoken = <T>(chosen: readonly Fact[], names: (fact: Fact) => T): Named<T>[] =>
    chosen.flatMap((fact) => fact.phrases.map((phrase) => ({ words: wordsOf(phrase), names: names(fact) })));
  const provisions = new Map(documents.map((one) => [one.head.id, [...walkProvisions(topLevel(one))]]));
  // What acts are done to is a thing the text must be free to name: *Akun Resmi*.
  const things = new Set(handbookActs().map(({ words }) => words.slice(1).join(" ")));
  const byPlace = new Map<string, Norm[]>();
  for (const norm of norms) byPlace.set(placeOfNorm(norm), [...(byPlace.get(placeOfNorm(norm)) ?? []), norm]);
  return {
    norms: new Map(norms.map((norm) => [norm.id, norm])),
    normsAt: (place) => byPlace.get(place) ?? [],
    provisions,
    citations: new Map([...provisions].flatMap(([id, all]) => all.map((one) => [`${id}#${one.id}`, one.citation]))),
    roles: indexed(terms),
    termOf: new Map(terms.map(({ words, names }) => [names, words])),
    events: indexed(spoken(facts.filter(isMoment), ({ name }) => name)),
    truths: indexed(
      spoken(
        facts.filter(
          ({ type }) => type.kind === "boolean" || (type.kind === "derived" && choicesOf(type).length === 0),
        ),
        (fact) => fact,
      ).filter(({ words }) => words.length > 1 && !things.has(words.join(" "))),
    ),
    choices: indexed(
      spoken(
        facts.filter(({ type }) => choicesOf(type).length > 0),
        (fact) => fact,
      ),
    ),
    acts: actForms(handbookActs()),
  };

  function handbookActs(): Named<string>[] {
    return [...vocabulary.acts.values()].flatMap(({ id, phrases }) =>
      phrases.map((phrase) => ({ words: wordsOf(phrase), names: id })),
    );
  }
});

/** Where a rule reads, `document#id`. */
export function placeOfNorm({ source }: Norm): string {
  return `${source.document}#${source.provision}`;
}

/** The choices a text must name one by one; a ya/tidak fact is told by its phrase and a negation. */
export function choicesOf(type: FactType | undefined): readonly string[] {
  if (type?.kind !== "choice" && type?.kind !== "list" && type?.kind !== "derived") return [];
  return type.choices.some((choice) => choice === "ya" || choice === "tidak") ? [] : type.choices;
}

function isMoment({ type }: Fact): boolean {
  return type.kind === "event" || type.kind === "date";
}

function indexed<T>(phrases: readonly Named<T>[]): PhraseIndex<T> {
  const index = new Map<string, Named<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function actForms(acts: readonly Named<string>[]): ActForms {
  const count = new Map<string, number>();
  for (const { words } of acts) for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1);
  /** Of each form of a verb, the acts by their rarest other word; those of a verb alone under "". */
  const forms = new Map<string, Map<string, (Named<string> & { readonly order: number })[]>>();
  for (const [order, act] of acts.entries()) {
    const [verb, ...object] = act.words;
    if (verb === undefined) continue;
    const rarest = object.reduce((best, word) => (rarity(word) < rarity(best) ? word : best), object[0] ?? "");
    for (const form of new Set([verb, ...passiveForms(verb)])) {
      const byWord = forms.get(form) ?? new Map<string, (Named<string> & { readonly order: number })[]>();
      forms.set(form, byWord);
      const known = byWord.get(rarest);
      if (known) known.push({ ...act, order });
      else byWord.set(rarest, [{ ...act, order }]);
    }
  }
  function rarity(word: string): number {
    return count.get(word) ?? 0;
  }
  return {
    of(verb, words) {
      const byWord = forms.get(verb);
      if (!byWord) return [];
      const found = ["", ...words].flatMap((word) => byWord.get(word) ?? []);
      return found.sort((a, b) => a.order - b.order);
    },
  };
}
