import { oncePer } from "../../compile/once-per.js";
import type { NormAct } from "../../model/norm.js";
import { diagnose } from "./diagnostics.js";
import { awaitOthers, joinBefore, reportHalf } from "./joined-acts.js";
import { type Named, placeOfNorm } from "./lexicon.js";
import {
  actingStream,
  actPhrases,
  claimWords,
  factPhrases,
  type Lock,
  placeOf,
  plainStream,
  report,
  type Stream,
  sayFact,
  standsAt,
  textAt,
  tokenAt,
  viewOf,
} from "./lock.js";
import { type OperativeHit, operativeHits } from "./operative-hits.js";
import { wordsOf } from "./tokens.js";
import type { Unit } from "./unit.js";
import { passiveForms } from "./voice.js";
import { clauseWords, connectors, fillers, marks, modalityWords, sanctionVerbs, supportVerbs } from "./words.js";

/** Where a rule's operative word and act stand. Offsets are into `stream`. */
export type Anchor = {
  readonly stream: Stream;
  readonly hit: { readonly start: number; readonly end: number };
  readonly isPassive: boolean;
  /** After the verb, or after the words of a statement. */
  readonly verbEnd: number;
  /** After the last word of the act. */
  readonly end: number;
};

type Match = Anchor & {
  readonly verb: number;
  readonly objects: readonly number[];
  /** How many other words stand between the verb and its object. */
  readonly gap: number;
};

function matched(
  stream: Stream,
  hit: Anchor["hit"],
  verb: number,
  objects: readonly number[],
  isPassive: boolean,
  gap: number,
): Match {
  return { stream, hit, isPassive, verb, verbEnd: verb + 1, objects, gap, end: Math.max(verb, ...objects) + 1 };
}

const verbDistance = 8;
const objectDistance = 6;

/** Holds the operative word and the act of each case against the text. */
export function lockActs(lock: Lock): readonly Anchor[] {
  const { norm } = lock;
  if (norm.modality === "determination") return lockDetermination(lock);
  if (norm.modality === "statement") return norm.act.flatMap(({ key, value }) => lockStatement(lock, key, value) ?? []);
  lockActsWhole(lock);
  return norm.act.flatMap(({ key, value }) => lockAct(lock, key, value) ?? []);
}

/** Acts told apart by letter: every item of the list has its own. */
function lockActsWhole(lock: Lock): void {
  const keys = new Set(lock.norm.act.map(({ key }) => key));
  if (keys.has(undefined) || keys.size === 0) return;
  const others = lock.lexicon.normsAt(placeOfNorm(lock.norm));
  const elsewhere = new Set(others.flatMap(({ act }) => act.map(({ key }) => key)));
  for (const { number, id, labelSpan } of lock.provision.children) {
    const hasOwnRule = lock.lexicon.normsAt(`${lock.norm.source.document}#${id}`).length > 0;
    if (keys.has(number) || elsewhere.has(number) || hasOwnRule) continue;
    report(lock, "item-unread", keyOf(lock), { view: viewOf(lock, number), missing: number, at: labelSpan });
  }
}

function lockAct(lock: Lock, key: string | undefined, act: NormAct): Anchor | undefined {
  const { norm } = lock;
  const view = viewOf(lock, key);
  const stream = actingStream(lock, view);
  const hits = hitsIn(lock, stream, key);
  const wanted = hits.filter(({ modality }) => modality === norm.modality);
  const place = key === undefined ? keyOf(lock) : `${keyOf(lock)}.${key}`;
  const phrases = actPhrases(lock, act);
  for (const hit of wanted) {
    const match = phrases.map((words) => matchAt(lock, stream, hit, words)).find((one) => one !== undefined);
    if (!match) continue;
    const other = betterAct(lock, stream, hit, match, act);
    claimMatch(lock, match);
    const joined = joinBefore(lock, match);
    if (joined !== undefined)
      awaitOthers(lock, match, joined, () => other !== undefined && reportOther(lock, view, place, act, other));
    else if (other !== undefined) reportOther(lock, view, place, act, other);
    if (hit.meant !== undefined) reportSynonym(lock, stream, hit, hit.meant);
    reportHalf(lock, view, match, place, act);
    return match;
  }
  const imposed = norm.modality === "sanction" ? matchSanction(lock, stream, phrases) : undefined;
  if (imposed) {
    claimMatch(lock, imposed);
    return imposed;
  }
  const [only] = wanted;
  if (!only) {
    const there = hits.map((hit) => sayHit(lock, stream, hit)).join(", ");
    report(lock, "modality", place, { view, missing: modalityWords[norm.modality], nearest: there });
    return undefined;
  }
  report(lock, "act", place, {
    view,
    missing: act.words,
    nearest: nearestAct(lock, stream, only),
    at: placeOf(lock, stream, only.start, only.end),
  });
  claimWords(lock, stream, only.start, only.end);
  return { stream, hit: only, isPassive: false, verbEnd: only.end, end: only.end };
}

/** The key under which the rule writes its act. */
export function keyOf({ norm }: Lock): string {
  return modalityWords[norm.modality].replace(" ", "_");
}

/** Operative words of main clauses. An item's own overrides that of its lead-in. */
function hitsIn(lock: Lock, stream: Stream, key: string | undefined): readonly OperativeHit[] {
  const hits = operativeHits(stream.map((_, at) => textAt(lock, stream, at))).filter(({ attributive }) => !attributive);
  const item = lock.provision.children.find(({ number }) => number === key);
  const range = item && lock.unit.ranges.get(item.id);
  if (!range) return hits;
  const own = hits.filter(({ start, modality }) => {
    const token = tokenAt(stream, start);
    return token >= range.start && token < range.end && !modality.endsWith("determination");
  });
  return own.length > 0 ? own : hits;
}

function matchAt(lock: Lock, stream: Stream, hit: OperativeHit, words: readonly string[]): Match | undefined {
  const [verb, ...object] = words;
  if (verb === undefined) return undefined;
  if (lock.norm.modality === "sanction" || lock.norm.modality === "exemption")
    return matchNoun(lock, stream, hit, words);
  if (!/^(?:ber|me|di)/.test(verb)) return matchNominal(lock, stream, hit, words);
  const passive = passiveForms(verb);
  const at = findVerb(lock, stream, hit, (text) => text === verb || passive.includes(text));
  if (at === undefined) return undefined;
  const isPassive = textAt(lock, stream, at) !== verb;
  const before = isPassive ? objectBefore(lock, stream, object, hit.start) : undefined;
  const found = inOrder(lock, stream, object, at + 1) ?? before;
  return found && matched(stream, hit, at, found.places, isPassive, found.gap);
}

/** *wajib melakukan penerbitan Tanggapan*, *penerbitan Tanggapan wajib dilakukan*. */
function matchNominal(lock: Lock, stream: Stream, hit: OperativeHit, words: readonly string[]): Match | undefined {
  const at = findVerb(lock, stream, hit, (text) => supportVerbs.has(text));
  if (at === undefined) return undefined;
  const start = [at + 1, hit.start - words.length].find((one) => standsAt(lock, stream, words, one));
  return start === undefined ? undefined : matched(stream, hit, at, side(words, start), start < at, 0);
}

/** *dikenai sanksi administratif*: the noun follows at once. */
function matchNoun(lock: Lock, stream: Stream, hit: OperativeHit, words: readonly string[]): Match | undefined {
  if (!standsAt(lock, stream, words, hit.end)) return undefined;
  return matched(stream, hit, hit.end - 1, side(words, hit.end), false, 0);
}

/** The places of words that stand side by side. */
function side(words: readonly string[], start: number): readonly number[] {
  return words.map((_, offset) => start + offset);
}

/** *Sanksi administratif dijatuhkan kepada …*: the noun is the subject. */
function matchSanction(lock: Lock, stream: Stream, phrases: readonly (readonly string[])[]): Match | undefined {
  for (const at of stream.keys()) {
    if (!sanctionVerbs.has(textAt(lock, stream, at)) || textAt(lock, stream, at - 1) === "tidak") continue;
    for (const words of phrases) {
      const before = objectBefore(lock, stream, words, at);
      if (before) return matched(stream, { start: at, end: at + 1 }, at, before.places, true, before.gap);
    }
  }
  return undefined;
}

/** The verb after an operative word: fillers alone between, or directly after a connector (*memuat dan/atau menyebarluaskan*). */
function findVerb(
  lock: Lock,
  stream: Stream,
  { end }: { readonly end: number },
  isVerb: (text: string) => boolean,
): number | undefined {
  let onlyFillers = true;
  let distance = 0;
  for (let at = end; distance <= verbDistance; at += 1) {
    const text = textAt(lock, stream, at);
    const before = textAt(lock, stream, at - 1);
    if (isVerb(text) && (onlyFillers || connectors.has(before) || before === ",")) return at;
    if (marks.has(text) && text !== ",") {
      if (text !== ":" || !opensItem(lock, stream, at + 1)) return undefined;
      continue;
    }
    if (!fillers.has(text)) {
      if (clauseWords.has(text) || lock.unit.operative[tokenAt(stream, at)] === 1) return undefined;
      onlyFillers = false;
    }
    distance += 1;
  }
  return undefined;
}

function opensItem({ unit }: Lock, stream: Stream, at: number): boolean {
  return unit.itemStarts.has(tokenAt(stream, at));
}

type Found = { readonly places: readonly number[]; readonly gap: number; readonly end: number };

/** Words in this order from a place on, with few others between; `gap` is how many stand before the first. */
function inOrder(lock: Lock, stream: Stream, words: readonly string[], from: number): Found | undefined {
  const places: number[] = [];
  let skipped = 0;
  let at = from;
  let gap = 0;
  for (const word of words) {
    while (textAt(lock, stream, at) !== word) {
      const text = textAt(lock, stream, at);
      const isLeadIn = text === ":" && opensItem(lock, stream, at + 1);
      const isStop =
        (marks.has(text) && !isLeadIn) || clauseWords.has(text) || lock.unit.operative[tokenAt(stream, at)] === 1;
      if (text === "" || isStop || skipped === objectDistance) return undefined;
      if (!isLeadIn) {
        skipped += 1;
        if (places.length === 0) gap += 1;
      }
      at += 1;
    }
    places.push(at);
    at += 1;
  }
  return { places, gap, end: at };
}

/** The object of a passive stands before its operative word. */
function objectBefore(lock: Lock, stream: Stream, words: readonly string[], before: number): Found | undefined {
  for (let at = before - words.length - 2 * objectDistance; at < before; at += 1) {
    if (textAt(lock, stream, at) !== words[0]) continue;
    const found = inOrder(lock, stream, words, at);
    if (found && found.end <= before && before - found.end <= objectDistance)
      return { ...found, gap: before - found.end };
  }
  return undefined;
}

const wordsIn = oncePer((unit: Unit): ReadonlySet<string> => new Set(unit.tokens.map(({ text }) => text)));

/** The acts of the vocabulary that the text may speak of with this verb. */
export function actsOf({ lexicon, unit }: Lock, verb: string): readonly Named<string>[] {
  return lexicon.acts.of(verb, wordsIn(unit));
}

/** Another act of the vocabulary that the same verb and object name more closely. */
function betterAct(lock: Lock, stream: Stream, hit: OperativeHit, match: Match, own: NormAct): string | undefined {
  const forms = actsOf(lock, textAt(lock, stream, match.verb));
  const [firstObject] = match.objects;
  const isBefore = firstObject !== undefined && firstObject < match.verb;
  for (const { words, names } of forms) {
    const object = words.slice(1);
    if (names === own.act || object.length === 0) continue;
    const found = isBefore
      ? objectBefore(lock, stream, object, hit.start)
      : inOrder(lock, stream, object, match.verb + 1);
    if (!found) continue;
    const longer = object.length > match.objects.length;
    const [first = 0] = found.places;
    const closer = isBefore
      ? // *Konten atas Tanggapan wajib diterbitkan*: the first noun is what is done.
        (first === firstObject && longer) ||
        (first < firstObject && inOrder(lock, stream, [textAt(lock, stream, firstObject)], found.end) !== undefined)
      : found.gap < match.gap || (found.gap === match.gap && longer);
    if (closer) return lock.handbook.vocabulary.acts.get(names)?.phrases[0] ?? names;
  }
  return undefined;
}

/** The act the text speaks of after an operative word, for the message. */
function nearestAct(lock: Lock, stream: Stream, hit: OperativeHit): string | undefined {
  let best: { words: string; length: number } | undefined;
  for (let at = hit.end; at < Math.min(stream.length, hit.end + verbDistance); at += 1) {
    for (const { words, names } of actsOf(lock, textAt(lock, stream, at))) {
      const object = words.slice(1);
      if (!inOrder(lock, stream, object, at + 1) && !objectBefore(lock, stream, object, hit.start)) continue;
      if (best && best.length >= words.length) continue;
      best = { words: lock.handbook.vocabulary.acts.get(names)?.phrases[0] ?? names, length: words.length };
    }
    if (best) return best.words;
  }
  return undefined;
}

function reportOther(lock: Lock, view: Stream, key: string, { words }: NormAct, nearest: string): void {
  report(lock, "other-act", key, { view, missing: words, nearest });
}

function claimMatch(lock: Lock, match: Match): void {
  const { stream, hit, verb, objects } = match;
  claimWords(lock, stream, hit.start, hit.end);
  for (const at of [verb, ...objects]) {
    claimWords(lock, stream, at, at + 1);
    lock.unit.acts.set(stream[at] as number, { hit: stream[hit.start] as number, verb: stream[verb] as number });
  }
}

function sayHit(lock: Lock, stream: Stream, { start, end }: OperativeHit): string {
  return stream
    .slice(start, end)
    .map((_, offset) => textAt(lock, stream, start + offset))
    .join(" ");
}

function reportSynonym(lock: Lock, stream: Stream, hit: OperativeHit, meant: string): void {
  const span = placeOf(lock, stream, hit.start, hit.end);
  const fix = {
    title: { id: `Ganti dengan «${meant}»`, en: `Replace with “${meant}”` },
    edits: [{ span, text: meant }],
  };
  lock.found.push(diagnose("synonym", span, { found: sayHit(lock, stream, hit), meant }, { fix }));
}

/** A norm without an operative word: its own words, side by side, citations and deadlines in their place or left out. */
function lockStatement(lock: Lock, key: string | undefined, { words }: NormAct): Anchor | undefined {
  const view = viewOf(lock, key);
  const phrase = wordsOf(words);
  for (const stream of [view, plainStream(lock, view), actingStream(lock, view)]) {
    for (let at = 0; at + phrase.length <= stream.length; at += 1) {
      if (!standsAt(lock, stream, phrase, at)) continue;
      claimWords(lock, stream, at, at + phrase.length);
      const end = at + phrase.length;
      return { stream, hit: { start: at, end: at }, isPassive: false, verbEnd: at, end };
    }
  }
  report(lock, "words", "ketentuan", { view, missing: words });
  return undefined;
}

/** *merupakan Kesalahan Teknis*, *tidak dianggap sebagai sanksi*: the verb, then the words of the fact, near. */
function lockDetermination(lock: Lock): readonly Anchor[] {
  const { norm } = lock;
  const determined = norm.determines;
  if (!determined) return [];
  const view = viewOf(lock, undefined);
  const stream = plainStream(lock, view);
  const value = determined.value;
  const wanted = value === "tidak" ? "not-determination" : "determination";
  const hits = operativeHits(stream.map((_, at) => textAt(lock, stream, at))).filter(({ attributive }) => !attributive);
  for (const hit of hits.filter(({ modality }) => modality === wanted)) {
    for (const words of factPhrases(lock, determined.fact)) {
      for (let at = hit.end; at <= hit.end + 3; at += 1) {
        if (!standsAt(lock, stream, words, at)) continue;
        const end = at + words.length;
        claimWords(lock, stream, hit.start, hit.end);
        claimWords(lock, stream, at, end);
        if (value !== undefined && value !== "ya" && value !== "tidak") lockValue(lock, view, stream, hit.end, value);
        return [{ stream, hit, isPassive: false, verbEnd: hit.end, end }];
      }
    }
  }
  const missing = `${value === "tidak" ? "tidak dianggap" : "merupakan"} ${sayFact(lock, determined.fact)}`;
  report(lock, "words", value === "tidak" ? "nilai" : "menentukan", {
    view,
    missing,
    nearest: hits.map((hit) => sayHit(lock, stream, hit)).join(", "),
  });
  return [];
}

function lockValue(lock: Lock, view: Stream, stream: Stream, from: number, value: string): void {
  const words = wordsOf(value.replace(/_/g, " "));
  for (let at = from; at <= from + 8; at += 1) {
    if (!standsAt(lock, stream, words, at)) continue;
    claimWords(lock, stream, at, at + words.length);
    return;
  }
  report(lock, "words", "nilai", { view, missing: words.join(" ") });
}
