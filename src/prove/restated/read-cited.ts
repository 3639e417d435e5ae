import { type Document, type DocumentKind, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Organisation } from "../../model/organisation.js";
import type { Provision } from "../../model/provision.js";
import type { Block } from "../../model/text.js";
import { citationRuns } from "../lock/citation-runs.js";
import { type Lexicon, lexiconOf } from "../lock/lexicon.js";
import { choiceWords } from "../lock/lock.js";
import { withoutSpelledNumbers } from "../lock/quantities.js";
import { type Place, placesOf } from "../lock/references.js";
import { type Citation, readTokens, type Token, wordsOf } from "../lock/tokens.js";
import { type Amount, amountsIn } from "./amounts.js";
import { type TableAmounts, tableAmountsOf } from "./table-amounts.js";

/** The law that is cited, ready to be looked up. */
export type Law = {
  readonly lexicon: Lexicon;
  readonly roles: Organisation["roles"];
  /** What the rows of decision tables give. */
  readonly tables: readonly TableAmounts[];
  /** Provisions of regulations and decrees with those above them, nearest first. */
  readonly provisions: ReadonlyMap<Place, { readonly provision: Provision; readonly above: readonly Provision[] }>;
  /** Defined terms and roles of more than one word, longest first. */
  readonly nouns: readonly (readonly string[])[];
  /** The words of all choices a fact may have. */
  readonly choices: readonly (readonly string[])[];
};

const makesLaw: ReadonlySet<DocumentKind> = new Set(["peraturan-bupati", "keputusan-bupati"]);

/** Reads a handbook once. */
export function lawOf(handbook: Handbook): Law {
  const { documents, organisation, vocabulary } = handbook;
  const lexicon = lexiconOf(handbook);
  const terms = [
    ...documents.flatMap(({ definitions }) => definitions.map(({ term }) => term)),
    ...[...organisation.roles.values()].map(({ term }) => term),
  ];
  const nouns = terms
    .map(wordsOf)
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
  const choices = [...vocabulary.facts.values()].flatMap(({ type }) => ("choices" in type ? type.choices : []));
  return {
    lexicon,
    roles: organisation.roles,
    tables: handbook.decisionTables.flatMap((table) => tableAmountsOf(table, vocabulary, nouns)),
    provisions: new Map(documents.filter(({ head }) => makesLaw.has(head.kind)).flatMap(placesIn)),
    nouns,
    choices: [...new Set(choices)].map(choiceWords),
  };
}

function placesIn(document: Document): readonly (readonly [Place, { provision: Provision; above: Provision[] }])[] {
  const walk = (
    provision: Provision,
    above: Provision[],
  ): (readonly [Place, { provision: Provision; above: Provision[] }])[] => [
    [`${document.head.id}#${provision.id}`, { provision, above }],
    ...provision.children.flatMap((child) => walk(child, [provision, ...above])),
  ];
  return topLevel(document).flatMap((provision) => walk(provision, []));
}

/** Some text of a provision. */
type Piece = { readonly tokens: readonly Token[]; readonly citations: readonly Citation[] };

/** The text of a cited place in its pieces: the words that lead to it, itself, what stands below it and what closes it. */
export function piecesOf(law: Law, place: Place, choice?: readonly string[]): readonly Piece[] {
  const found = law.provisions.get(place);
  if (!found) return [];
  const leads = found.above.filter(({ kind }) => sentenceKinds.has(kind)).map(({ content }) => content);
  return [...leads.reverse(), ...blocksOf(found.provision, choice)].map(readPiece);
}

const sentenceKinds: ReadonlySet<string> = new Set(["pasal", "diktum", "ayat", "huruf", "angka"]);

/** All of a provision; of its items, those that name the choice, if any does. */
function blocksOf(
  { content, children, closing }: Provision,
  choice?: readonly string[],
): readonly (readonly Block[])[] {
  const naming = choice ? children.filter((child) => names(child, choice)) : [];
  const read = naming.length > 0 ? naming : children;
  return [content, ...read.flatMap((child) => blocksOf(child, choice)), closing];
}

function names(provision: Provision, words: readonly string[]): boolean {
  return blocksOf(provision).some((blocks) => {
    const { tokens } = readPiece(blocks);
    return tokens.some((_, at) => words.every((word, offset) => tokens[at + offset]?.text === word));
  });
}

function readPiece(blocks: readonly Block[]): Piece {
  const tokens: Token[] = [];
  const citations: Citation[] = [];
  readTokens(blocks, tokens, citations);
  return { tokens: withoutSpelledNumbers(tokens), citations };
}

/**
 * The amounts a place gives, those of the period it refers to (*jangka waktu sebagaimana dimaksud dalam …*) included.
 * @param choice - Words of the case that is spoken of: if items of the provision name it and give an amount, only these count.
 */
export function amountsOf(law: Law, place: Place, choice?: readonly string[]): readonly Amount[] {
  const ofCase = choice ? amountsBelow(law, place, choice, new Set()) : [];
  return ofCase.length > 0 ? ofCase : amountsBelow(law, place, undefined, new Set());
}

function amountsBelow(
  law: Law,
  place: Place,
  choice: readonly string[] | undefined,
  seen: Set<Place>,
): readonly Amount[] {
  if (seen.has(place)) return [];
  seen.add(place);
  const rows = law.tables.filter((row) => row.place === place && (!choice || row.decides === choice.join("_")));
  const text = piecesOf(law, place, choice).flatMap((piece) => [
    ...amountsIn(piece.tokens, law.nouns),
    ...periodsReferredTo(law, piece).flatMap((other) => amountsBelow(law, other, choice, seen)),
  ]);
  return [...text, ...rows.flatMap(({ amounts }) => amounts)];
}

/** *jangka waktu (yang terlampaui) sebagaimana dimaksud dalam Pasal 23 ayat (1)*. */
function periodsReferredTo(law: Law, piece: Piece): readonly Place[] {
  const { tokens } = piece;
  return citationRuns(tokens, new Uint8Array(tokens.length)).flatMap((run) => {
    const before = tokens.slice(Math.max(0, run.start - 4), run.start).map(({ text }) => text);
    return before.join(" ").includes("jangka waktu") ? placesOf({ unit: piece, lexicon: law.lexicon }, run) : [];
  });
}

/** How many items the list of a place has. */
export function itemCount(law: Law, place: Place): number {
  return law.provisions.get(place)?.provision.children.length ?? 0;
}
