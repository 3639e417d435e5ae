import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm, NormAct } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { diagnose, type Mismatch } from "./diagnostics.js";
import type { Lexicon } from "./lexicon.js";
import { wordAt, wordsOf } from "./tokens.js";
import { type Unit, visible } from "./unit.js";

/** The names of the findings of {@link Mismatch}. */
export type MismatchCode = Exclude<
  Parameters<typeof diagnose>[0],
  "synonym" | "interpretation" | "needless-interpretation" | "uncovered"
>;

/** One rule held against the text of its provision. */
export type Lock = {
  readonly handbook: Handbook;
  readonly lexicon: Lexicon;
  readonly unit: Unit;
  readonly norm: Norm;
  /** The provision the rule reads: the unit's own, or an item in it. */
  readonly provision: Provision;
  readonly found: Diagnostic[];
  /** Checks that must wait until all rules of the unit have read it. */
  readonly pending: (() => void)[];
};

/** Tokens of the text in their order, some left out. */
export type Stream = readonly number[];

/** The token at a place of a stream; -1 before its first and after its last. */
export function tokenAt(stream: Stream, at: number): number {
  return stream[at] ?? -1;
}

/** The word at a place of a stream; none before its first and after its last. */
export function textAt({ unit }: Pick<Lock, "unit">, stream: Stream, at: number): string {
  return wordAt(unit.tokens, tokenAt(stream, at));
}

/** All words a case of the rule may read: the whole provision, the item of that letter, or the items that name that choice. */
export function viewOf(lock: Lock, key: string | undefined): Stream {
  const { unit, provision } = lock;
  if (key === undefined) return visible(unit, provision);
  const item = provision.children.find(({ number }) => number === key);
  if (item) return visible(unit, provision, item);
  const naming = itemsNaming(lock, key);
  if (naming.length === 0) return visible(unit, provision);
  return [...new Set(naming.flatMap((one) => visible(unit, provision, one)))].sort((a, b) => a - b);
}

/** The items whose words name a choice. */
function itemsNaming({ unit, provision }: Lock, choice: string): readonly Provision[] {
  const words = choiceWords(choice);
  return provision.children.filter(({ id }) => {
    const range = unit.ranges.get(id);
    if (!range) return false;
    for (let at = range.start; at + words.length <= range.end; at += 1)
      if (words.every((word, offset) => wordAt(unit.tokens, at + offset) === word)) return true;
    return false;
  });
}

/** The phrases by which a text speaks of a fact. */
export function factPhrases({ handbook }: Lock, name: string): readonly (readonly string[])[] {
  return (handbook.vocabulary.facts.get(name)?.phrases ?? []).map(wordsOf);
}

/** What a text might say of a fact. */
export function sayFact({ handbook }: Lock, name: string): string {
  return handbook.vocabulary.facts.get(name)?.phrases[0] ?? name;
}

/** The words of an act in the rule, then the other words the vocabulary has for the same act. */
export function actPhrases({ handbook }: Lock, { words, act }: NormAct): readonly (readonly string[])[] {
  const others = handbook.vocabulary.acts.get(act ?? "")?.phrases ?? [];
  return [words, ...others].map(wordsOf);
}

/** A choice as a text writes it: `aduan_pelayanan` is *aduan pelayanan*. */
export function choiceWords(choice: string): readonly string[] {
  return wordsOf(choice.replace(/_/g, " "));
}

/** The stream without citations. */
export function plainStream({ unit }: Lock, view: Stream): Stream {
  return view.filter((at) => unit.cited[at] === 0);
}

/** The stream without citations and deadlines: who does what. */
export function actingStream({ unit }: Lock, view: Stream): Stream {
  return view.filter((at) => unit.cited[at] === 0 && unit.timed[at] === 0);
}

/** First place at or after `from` where the words stand side by side, and `to` at the latest; -1 if none. */
export function findWords(lock: Lock, stream: Stream, words: readonly string[], from = 0, to = stream.length): number {
  if (words.length === 0) return -1;
  for (let at = from; at + words.length <= to; at += 1) if (standsAt(lock, stream, words, at)) return at;
  return -1;
}

/** Whether the words stand side by side at a place. */
export function standsAt(lock: Lock, stream: Stream, words: readonly string[], at: number): boolean {
  return words.every((word, offset) => textAt(lock, stream, at + offset) === word);
}

/** Marks words of the text as read. */
export function claimWords({ unit }: Lock, stream: Stream, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const token = stream[at];
    if (token !== undefined) unit.claimed[token] = 1;
  }
}

/** The place in the text of some words of a stream. */
export function placeOf({ unit }: Lock, stream: Stream, start: number, end: number): Span {
  const first = unit.tokens[stream[start] as number]?.span;
  const last = unit.tokens[stream[Math.max(start, end - 1)] as number]?.span;
  if (!first || !last) return unit.provision.labelSpan;
  return { file: first.file, start: first.start, end: last.end };
}

const longestSentence = 400;

/** The sentence with the words in brackets that are already read. */
function sentenceOf({ unit }: Lock, view: Stream): string {
  let text = "";
  let open = false;
  for (const [index, at] of view.entries()) {
    const token = unit.tokens[at];
    if (!token) continue;
    const isRead = unit.claimed[at] === 1;
    const close = open && !isRead ? "]" : "";
    const isTight = /^[.,;:)]$/.test(token.raw) || unit.tokens[view[index - 1] ?? -1]?.raw === "(";
    const blank = index === 0 || isTight ? "" : " ";
    text += `${close}${blank}${isRead && !open ? "[" : ""}${token.raw}`;
    open = isRead;
    if (text.length > longestSentence) return `${text}…${open ? "]" : ""}`;
  }
  return open ? `${text}]` : text;
}

/** Reports that rule and text differ: at the key of the rule, with the place in the text beside it. */
export function report(
  lock: Lock,
  code: MismatchCode,
  key: string,
  { view, at, ...params }: Omit<Mismatch, "rule" | "sentence" | "citation"> & { view: Stream; at?: Span },
): void {
  const { norm, unit, found } = lock;
  const span = norm.spans.get(key) ?? norm.spans.get(key.replace(/\.[^.]*$/, "")) ?? norm.span;
  const first = unit.tokens[view[0] ?? -1]?.span;
  const last = unit.tokens[view.at(-1) ?? -1]?.span;
  const whole = first && last ? { file: first.file, start: first.start, end: last.end } : lock.provision.labelSpan;
  const related = [{ span: at ?? whole, message: { id: "Bunyi ketentuannya.", en: "The words of the provision." } }];
  const written: Mismatch = {
    rule: norm.id,
    citation: norm.source.citation,
    sentence: sentenceOf(lock, view),
    ...params,
  };
  found.push(diagnose(code, span, written, { related }));
}
