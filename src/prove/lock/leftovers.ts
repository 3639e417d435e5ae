import { addressed } from "./bearer.js";
import { choicesOf } from "./lexicon.js";
import { choiceWords, type Lock, type MismatchCode, placeOf, report, type Stream } from "./lock.js";
import { operativeHits } from "./operative-hits.js";
import { connectors, marks, negations, triggers } from "./words.js";

const withSecara: ReadonlySet<string> = new Set(["tertulis", "lisan", "bertahap", "terbuka", "tertutup"]);
const instruments: ReadonlySet<string> = new Set(["keputusan", "peraturan", "instruksi", "surat"]);
const relativeReach = 8;
const adjunctHeads: ReadonlySet<string> = new Set(["kepada", "dari", "pada", "dengan", "mengenai", "dalam", "melalui"]);

/**
 * From text to rules: whatever in the unit bears on the decision and no rule has used. Where a rule leaves the decision to people, only
 * operative words and numbers are asked for.
 * @param lock - The first rule of the unit, in whose name the findings stand.
 */
export function reportUnread(lock: Lock, isHuman: boolean): void {
  const { unit } = lock;
  const view = unit.tokens.map((_, at) => at);
  const words = unit.tokens.map(({ text }) => text);
  const isRead = (at: number): boolean => unit.claimed[at] === 1;
  const say = (code: MismatchCode, start: number, end: number, nearest?: string): void => {
    const missing = unit.tokens
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(" ");
    report(lock, code, "id", {
      view,
      missing,
      at: placeOf(lock, view, start, end),
      ...(nearest !== undefined && { nearest }),
    });
    unit.claimed.fill(1, start, end);
  };

  for (const { start, end, modality, attributive } of operativeHits(words))
    if (!attributive && !modality.endsWith("determination") && !isRead(start)) say("modality-unread", start, end);
  for (const { start, end } of unit.quantities) if (!isRead(start)) say("number-unread", start, end);
  if (isHuman) return;

  for (const [at, word] of words.entries()) {
    if (isRead(at) || unit.cited[at] === 1) continue;
    if (negations.has(word)) say("negation-unread", at, at + 1);
    else if (word === "paling") say("bound-word", at, at + 2);
    else if (word === "sejak" || word === "terhitung") say("words-unread", at, Math.min(at + 4, words.length), "sejak");
    else if (isTrigger(words, at)) readTrigger(at);
    else if (word === "yang") readRelative(at);
    else if (word === "secara" && withSecara.has(words[at + 1] ?? "")) say("words-unread", at, at + 2, "cara");
    else if (word === "dengan" && instruments.has(words[at + 1] ?? "")) say("words-unread", at, at + 3, "bentuk");
    else if (word === "setiap" && connectors.has(words[at - 1] ?? "")) say("words-unread", at, at + 3, "setiap");
    else readChoice(at);
  }
  for (const { start, end, citations } of unit.runs) {
    const isOwn = citations.some((one) => unit.citations[one]?.target.kind === "provision");
    if (isOwn && !isRead(end - 1)) say("citation-unread", start, end);
  }
  readAddressees(lock, view, say);
  for (const [at, word] of words.entries()) if (word === "kepada" && !isRead(at)) readOutsider(at);
  for (const [at, word] of words.entries()) {
    if (!connectors.has(word) || isRead(at) || unit.cited[at] === 1) continue;
    say("connector-unread", at, Math.min(at + 3, words.length));
  }

  /** A word that opens a condition is read if a condition is read in what follows, up to the end of its clause. */
  function readTrigger(at: number): void {
    const layer = words[at] === "kecuali" ? 2 : 1;
    const end = clauseEnd(at);
    const length = words[at] === "dalam" || words[at] === "pada" ? 2 : 1;
    const gate = words[at] === "sebelum" || words[at] === "setelah" || words[at] === "sesudah" || words[at] === "pada";
    let found = false;
    for (let next = at + length; next < end && !gate; next += 1)
      if (((unit.conditioned[next] ?? 0) & layer) !== 0) found = true;
    if (found) unit.claimed.fill(1, at, at + length);
    else say("condition-unread", at, at + length);
  }

  function clauseEnd(from: number): number {
    for (let next = from + 1; next < words.length; next += 1) {
      const word = words[next] as string;
      if (word === ";" || word === ".") return next;
      if (word === "," && !isRead(next) && unit.claimed[next - 1] === 0 && from === 0) return next;
      if (word === "," && unit.operative.subarray(next, next + 8).some((one) => one === 1)) return next;
    }
    return words.length;
  }

  /** A relative clause is read if a condition, an act or a citation is read in it; that of an addressee no rule names is none of ours. */
  function readRelative(at: number): void {
    for (let next = at + 1; next < Math.min(words.length, at + 1 + relativeReach); next += 1) {
      const word = words[next] as string;
      if (word === "yang" || (marks.has(word) && !isRead(next))) break;
      if ((unit.conditioned[next] ?? 0) !== 0 || (unit.cited[next] === 1 && isRead(next))) {
        unit.claimed[at] = 1;
        // *yang …, atau yang …*: each is the condition of a rule of its own.
        if (words[at - 1] === "atau") unit.claimed[at - 1] = 1;
        return;
      }
    }
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
      if (!adjunctHeads.has(words[back] ?? "")) continue;
      for (let next = at; next < words.length && !marks.has(words[next] ?? "") && !isRead(next); next += 1)
        if (!negations.has(words[next] ?? "")) unit.claimed[next] = 1;
      return;
    }
    say("condition-unread", at, Math.min(at + 3, words.length));
  }

  /** An addressee outside the organisation (*subjek data pribadi dan lembaga …*) has no key: it is not read. */
  function readOutsider(at: number): void {
    for (let next = at + 1; next < words.length && !marks.has(words[next] ?? ""); next += 1) {
      if (isRead(next) || unit.timed[next] === 1) return;
      if (connectors.has(words[next] ?? "")) unit.claimed[next] = 1;
    }
  }

  /** A choice named after the words of its fact: *tingkat rutin*. */
  function readChoice(at: number): void {
    for (const { words: phrase, names } of lock.lexicon.choices.get(words[at] ?? "") ?? []) {
      if (!phrase.every((word, offset) => words[at + offset] === word)) continue;
      for (const choice of choicesOf(names.type)) {
        const chosen = choiceWords(choice);
        const start = at + phrase.length;
        if (!chosen.every((word, offset) => words[start + offset] === word) || isRead(start)) continue;
        say("words-unread", at, start + chosen.length, "bila");
        return;
      }
    }
  }
}

function isTrigger(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "dalam") return words[at + 1] === "hal";
  if (word === "pada") return words[at + 1] === "saat";
  return (
    triggers.has(word) ||
    word === "kecuali" ||
    word === "sebelum" ||
    word === "setelah" ||
    word === "sesudah" ||
    word === "hanya"
  );
}

/** *kepada Sekretaris Daerah*: an addressee that is a role, and no rule has it. */
function readAddressees(lock: Lock, view: Stream, say: (code: MismatchCode, start: number, end: number) => void): void {
  const { unit } = lock;
  for (const { start, end } of addressed(lock, view)) {
    if (unit.tokens[start - 1]?.text !== "kepada" || unit.claimed[start] === 1) continue;
    // The addressees of acts told apart by letter have no key yet.
    if (lock.norm.act.some(({ key }) => key !== undefined)) continue;
    say("counterparty", start, end);
  }
}
