import type { FactName } from "../../../model/condition.js";
import { choiceWords, factPhrases, type Lock, report, type Stream, standsAt, textAt, tokenAt } from "../lock.js";
import { connectors, marks, negations, triggers } from "../words.js";
import { claimPart, type Place, type Scope } from "./scope.js";

/** How far before a phrase a negation still governs it, in words. */
const negationDistance = 4;

/** A fact that must be said, or denied if `negative`. */
export function anchor(scope: Scope, name: FactName, negative: boolean): Place | undefined {
  const found = places(scope, name);
  const fits = found.find((place) => (denial(scope, place) !== undefined) === negative);
  const place = fits ?? found[0];
  if (!place) {
    reportFact(scope, name);
    return undefined;
  }
  const denied = denial(scope, place);
  if (denied !== undefined) claimPart(scope, denied, denied + 1);
  claimPart(scope, place.start, place.end);
  if (!fits) reportNegation(scope, name, negative);
  return place;
}

/** Every place where a fact is spoken of, longest phrase first. */
export function places(scope: Scope, fact: FactName): readonly Place[] {
  const phrases = [...phrasesOf(scope, fact)].sort((a, b) => b.length - a.length);
  const found: Place[] = [];
  for (const words of phrases) {
    for (let start = 0; start + words.length <= scope.stream.length; start += 1)
      if (scope.allows(start) && standsAt(scope.lock, scope.stream, words, start))
        found.push({ start, end: start + words.length });
  }
  return found;
}

/** The phrases of a fact; an attribute of a list's element is known by its own name. */
function phrasesOf({ lock }: Scope, { path }: FactName): readonly (readonly string[])[] {
  const phrases = factPhrases(lock, path.join("."));
  return phrases.length > 0 ? phrases : path.slice(-1).map(choiceWords);
}

/** None of the phrases of a fact stands in the text. */
export function reportFact(scope: Scope, { path }: FactName): void {
  const { lock, view, key } = scope;
  const name = path.join(".");
  const phrases = lock.handbook.vocabulary.facts.get(name)?.phrases ?? [];
  report(lock, "fact", key, { view, missing: phrases.map((phrase) => `«${phrase}»`).join(", ") || "-", nearest: name });
}

/** The text denies what the condition does not, or the other way round. */
export function reportNegation({ lock, view, key }: Scope, { path }: FactName, negative: boolean): void {
  report(lock, negative ? "negation-missing" : "negation-unread", key, { view, missing: path.join(".") });
}

/** The negation word that governs a place, if one does: shortly before it in the same clause, or directly after. */
export function denial({ lock, stream }: Scope, { start, end }: Place): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - negationDistance); at -= 1) {
    const text = textAt(lock, stream, at);
    if (negations.has(text) && !isOperative(lock, stream, at)) return at;
    if (
      marks.has(text) ||
      connectors.has(text) ||
      triggers.has(text) ||
      clauseStops.has(text) ||
      isOperative(lock, stream, at)
    )
      break;
  }
  const after = textAt(lock, stream, end);
  return negations.has(after) && after !== "tanpa" && !isOperative(lock, stream, end) ? end : undefined;
}

const clauseStops: ReadonlySet<string> = new Set(["yang", "kecuali", "sebelum", "setelah", "sejak"]);

function isOperative({ unit }: Lock, stream: Stream, at: number): boolean {
  return unit.operative[tokenAt(stream, at)] === 1;
}
