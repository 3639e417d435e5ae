import { actsOf } from "./act.js";
import { addresseesAt } from "./bearer.js";
import type { CitationRun } from "./citation-runs.js";
import { choicesOf } from "./lexicon.js";
import { choiceWords, type Lock, type MismatchCode, placeOf, report, type Stream } from "./lock.js";
import { operativeHits } from "./operative-hits.js";
import { wordAt } from "./tokens.js";
import { connectors, marks, negations, triggers } from "./words.js";

const withSecara: ReadonlySet<string> = new Set(["tertulis", "lisan", "bertahap", "terbuka", "tertutup"]);
const instruments: ReadonlySet<string> = new Set(["keputusan", "peraturan", "instruksi", "surat"]);
const gates: ReadonlySet<string> = new Set(["sebelum", "setelah", "sesudah", "pada"]);
const conditionWords: ReadonlySet<string> = new Set([...triggers, "kecuali", "sebelum", "setelah", "sesudah", "hanya"]);
const adjunctHeads: ReadonlySet<string> = new Set(["kepada", "dari", "pada", "dengan", "mengenai", "dalam", "melalui"]);
const pauses: ReadonlySet<string> = new Set([",", ";", "."]);
const relativeReach = 8;

/** The words of a unit, and what may be said of them. */
type Rest = {
  readonly lock: Lock;
  readonly view: Stream;
  readonly length: number;
  /** The word at a place; none before the first and after the last. */
  readonly word: (at: number) => string;
  readonly isRead: (at: number) => boolean;
};

/**
 * From text to rules: whatever in the unit bears on the decision and no rule has used. Where a rule leaves the decision to people, only
 * operative words and numbers are asked for.
 * @param lock - The first rule of the unit, in whose name the findings stand.
 */
export function reportUnread(lock: Lock, isHuman: boolean): void {
  const { unit } = lock;
  const rest: Rest = {
    lock,
    view: unit.tokens.map((_, at) => at),
    length: unit.tokens.length,
    word: (at) => wordAt(unit.tokens, at),
    isRead: (at) => unit.claimed[at] === 1,
  };
  for (const { start, end, modality, attributive } of operativeHits(unit.tokens.map(({ text }) => text)))
    if (!attributive && !modality.endsWith("determination") && !rest.isRead(start))
      say(rest, "modality-unread", start, end);
  for (const { start, end } of unit.quantities) if (!rest.isRead(start)) say(rest, "number-unread", start, end);
  if (isHuman) return;
  for (const at of rest.view) if (!rest.isRead(at) && unit.cited[at] === 0) readWord(rest, at);
  for (const at of rest.view) readChoice(rest, at);
  for (const run of unit.runs) readCitations(rest, run);
  for (const at of rest.view) if (rest.word(at) === "kepada") readAddressee(rest, at);
  for (const at of rest.view) readTruth(rest, at);
  for (const at of rest.view) {
    if (!connectors.has(rest.word(at)) || rest.isRead(at) || unit.cited[at] === 1) continue;
    say(rest, "connector-unread", at, at + 3);
  }
}

function say({ lock, view, length }: Rest, code: MismatchCode, start: number, until: number, nearest?: string): void {
  const { unit } = lock;
  const end = Math.min(until, length);
  const missing = unit.tokens
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(" ");
  report(lock, code, "id", { view, missing, at: placeOf(lock, view, start, end), nearest });
  unit.claimed.fill(1, start, end);
}

/** A citation of our own provisions that no key has used. */
function readCitations(rest: Rest, { start, end, citations }: CitationRun): void {
  const isOwn = citations.some((one) => rest.lock.unit.citations[one]?.target.kind === "provision");
  if (isOwn && !rest.isRead(end - 1)) say(rest, "citation-unread", start, end);
}

/** Words that bear on the decision by themselves. */
function readWord(rest: Rest, at: number): void {
  const word = rest.word(at);
  const next = rest.word(at + 1);
  if (negations.has(word)) say(rest, "negation-unread", at, at + 1);
  else if (word === "paling") say(rest, "bound-word", at, at + 2);
  else if (word === "sejak" || word === "terhitung") say(rest, "words-unread", at, at + 4, "sejak");
  else if (opensCondition(word, next)) readTrigger(rest, at);
  else if (word === "yang") readRelative(rest, at);
  else if (word === "secara" && withSecara.has(next)) say(rest, "words-unread", at, at + 2, "cara");
  else if (word === "dengan" && instruments.has(next)) say(rest, "words-unread", at, at + 3, "bentuk");
  else if (word === "setiap" && connectors.has(rest.word(at - 1))) say(rest, "words-unread", at, at + 3, "setiap");
}

function opensCondition(word: string, next: string): boolean {
  return conditionWords.has(word) || (word === "dalam" && next === "hal") || (word === "pada" && next === "saat");
}

/** A word that opens a condition is read if a condition is read in what follows, up to the end of its clause. */
function readTrigger(rest: Rest, at: number): void {
  const { unit } = rest.lock;
  const word = rest.word(at);
  const layer = word === "kecuali" ? 2 : 1;
  const length = word === "dalam" || word === "pada" ? 2 : 1;
  const clause = unit.conditioned.subarray(at + length, clauseEnd(rest, at));
  if (!gates.has(word) && clause.some((layers) => (layers & layer) !== 0)) unit.claimed.fill(1, at, at + length);
  else say(rest, "condition-unread", at, at + length);
}

/** Where the sentence ends, or goes on after a comma with a clause that has an operative word of its own. */
function clauseEnd(rest: Rest, from: number): number {
  const { operative } = rest.lock.unit;
  let [end, next] = [from, nextPause(rest, from)];
  do [end, next] = [next, nextPause(rest, next)];
  while (rest.word(end) === "," && !operative.subarray(end, next).includes(1));
  return end;
}

function nextPause({ length, word }: Rest, from: number): number {
  let next = from + 1;
  while (next < length && !pauses.has(word(next))) next += 1;
  return next;
}

/** A relative clause is read if a condition or a citation is read in it; that of an addressee no rule names is none of ours. */
function readRelative(rest: Rest, at: number): void {
  const { lock, word, isRead } = rest;
  const { unit } = lock;
  if (relativeIsRead(rest, at)) {
    unit.claimed[at] = 1;
    // *yang …, atau yang …*: each is the condition of a rule of its own.
    if (word(at - 1) === "atau") unit.claimed[at - 1] = 1;
    return;
  }
  if (![1, 2, 3].some((back) => adjunctHeads.has(word(at - back)))) {
    say(rest, "condition-unread", at, at + 3);
    return;
  }
  for (let next = at; word(next) !== "" && !marks.has(word(next)) && !isRead(next); next += 1)
    if (!negations.has(word(next))) unit.claimed[next] = 1;
}

function relativeIsRead({ lock, length, word, isRead }: Rest, at: number): boolean {
  const { conditioned, cited } = lock.unit;
  for (let next = at + 1; next < Math.min(length, at + 1 + relativeReach); next += 1) {
    if (word(next) === "yang" || (marks.has(word(next)) && !isRead(next))) return false;
    if (conditioned[next] !== 0 || (cited[next] === 1 && isRead(next))) return true;
  }
  return false;
}

/** *kepada Sekretaris Daerah*: an addressee that is a role, and no rule has it. One outside the organisation has no key. */
function readAddressee(rest: Rest, at: number): void {
  const { lock, view, word, isRead } = rest;
  const { unit, norm } = lock;
  // The addressees of acts told apart by letter have no key yet.
  const hasKey = norm.act.every(({ key }) => key === undefined);
  for (const { start, end } of addresseesAt(lock, view, at))
    if (hasKey && !isRead(start)) say(rest, "counterparty", start, end);
  if (isRead(at)) return;
  if (word(at + 1) === "pejabat" && word(at + 2) === "pengganti") say(rest, "counterparty", at + 1, at + 3);
  for (let next = at + 1; word(next) !== "" && !marks.has(word(next)); next += 1) {
    if (isRead(next) || unit.timed[next] === 1 || joinsAct(rest, next)) return;
    if (!negations.has(word(next))) unit.claimed[next] = 1;
  }
}

/** *kepada masyarakat ⟦dan⟧ menerbitkan Konten*: the addressee ends here. */
function joinsAct({ lock, word }: Rest, at: number): boolean {
  return connectors.has(word(at)) && actsOf(lock, word(at + 1)).length > 0;
}

/** A choice named after the words of its fact (*tingkat rutin*), or by them (*aduan pelayanan*): then a condition must read it. */
function readChoice(rest: Rest, at: number): void {
  const { lock, word, isRead } = rest;
  const { conditioned, cited } = lock.unit;
  const isStatement = lock.norm.modality === "statement";
  const stands = (phrase: readonly string[], from: number): boolean =>
    phrase.every((one, offset) => word(from + offset) === one);
  for (const { words: phrase, names } of lock.lexicon.choices.get(word(at)) ?? []) {
    if (cited[at] === 1 || !stands(phrase, at)) continue;
    for (const choice of choicesOf(names.type)) {
      const chosen = choiceWords(choice);
      const start = at + phrase.length;
      const isNamed = stands(chosen, start) && !isRead(start);
      const isItself = !isStatement && chosen.join(" ") === phrase.join(" ") && conditioned[at] === 0;
      if (!isNamed && !isItself) continue;
      say(rest, "words-unread", at, isNamed ? start + chosen.length : start, "bila");
      return;
    }
  }
}

/** A fact the text speaks of in so many words, and no rule reads. */
function readTruth(rest: Rest, at: number): void {
  const { lock, word, isRead } = rest;
  for (const { words: phrase } of lock.lexicon.truths.get(word(at)) ?? []) {
    if (!phrase.every((one, offset) => word(at + offset) === one && !isRead(at + offset))) continue;
    say(rest, "words-unread", at, at + phrase.length, "bila");
    return;
  }
}
