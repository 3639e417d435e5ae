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
  /** Acts by their verb, in the active and every passive form. */
  readonly acts: ReadonlyMap<string, readonly Named<string>[]>;
  readonly norms: ReadonlyMap<string, Norm>;
  /** Rules by the place they read, `document#id`. */
  readonly normsAt: ReadonlyMap<string, readonly Norm[]>;
  /** All provisions of a document in the order of the text. */
  readonly provisions: ReadonlyMap<string, readonly Provision[]>;
  readonly citations: ReadonlyMap<string, string>;
};

/** Reads the vocabulary and the organisation of a handbook once. */
export function lexiconOf({ organisation, vocabulary, norms, documents }: Handbook): Lexicon {
  const terms = [...organisation.roles.values()].map(({ id, term }) => ({ words: wordsOf(term), names: id }));
  const facts = [...vocabulary.facts.values()];
  const spoken = <T>(chosen: readonly Fact[], names: (fact: Fact) => T): Named<T>[] =>
    chosen.flatMap((fact) => fact.phrases.map((phrase) => ({ words: wordsOf(phrase), names: names(fact) })));
  const provisions = new Map(documents.map((one) => [one.head.id, [...walkProvisions(topLevel(one))]]));
  // What acts are done to is a thing the text must be free to name: *Akun Resmi*.
  const things = new Set(handbookActs().map(({ words }) => words.slice(1).join(" ")));
  const normsAt = new Map<string, Norm[]>();
  for (const norm of norms) {
    const place = placeOfNorm(norm);
    normsAt.get(place)?.push(norm) ?? normsAt.set(place, [norm]);
  }
  return {
    norms: new Map(norms.map((norm) => [norm.id, norm])),
    normsAt,
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
}

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

function actForms(acts: readonly Named<string>[]): ReadonlyMap<string, readonly Named<string>[]> {
  const forms = new Map<string, Named<string>[]>();
  for (const act of acts) {
    const [verb] = act.words;
    if (verb === undefined) continue;
    for (const form of new Set([verb, ...passiveForms(verb)])) {
      const known = forms.get(form);
      if (known) known.push(act);
      else forms.set(form, [act]);
    }
  }
  return forms;
}
