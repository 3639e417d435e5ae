import { unitWords } from "../../conditions/time-units.js";
import type { Duration } from "../../model/duration.js";
import type { Norm, TimeBound } from "../../model/norm.js";
import {
  claimWords,
  factPhrases,
  findWords,
  type Lock,
  placeOf,
  plainStream,
  report,
  type Stream,
  sayFact,
  textAt,
  viewOf,
} from "./lock.js";
import type { Quantity } from "./quantities.js";
import { wordAt, wordsOf } from "./tokens.js";
import { eventAt } from "./unit.js";
import { boundWords, connectors } from "./words.js";

const keyOfBound: Readonly<Record<TimeBound["bound"], string>> = {
  "at-latest": "paling_lambat",
  "at-earliest": "paling_cepat",
  "at-most": "paling_lama",
  "at-least": "paling_singkat",
};

/** Holds deadlines, recurrences and counts against the numbers of the text. */
export function lockTimes(lock: Lock): void {
  const { norm } = lock;
  for (const { key, value } of norm.bounds) lockBound(lock, key, value);
  lockEvery(lock, norm.every);
  if (norm.everySince !== undefined) lockEvent(lock, viewOf(lock, undefined), "setiap", norm.everySince, "since");
  lockCardinality(lock);
  if (norm.per !== undefined) lockPer(lock);
}

/** Whether a number of the text is this period, unit word and `3 x 24` included. */
export function isPeriod(quantity: Quantity, { count, unit, times }: Duration): boolean {
  return quantity.value === String(count) && quantity.unit === unit && quantity.times === times;
}

/** A period as a text writes it. */
export function sayPeriod({ count, unit, times }: Duration): string {
  return `${times === undefined ? "" : `${times} x `}${count} ${unitWords[unit]}`;
}

/** Quantities of the unit that lie in a stream, with their offset there. */
export function quantitiesOf(
  { unit }: Lock,
  stream: Stream,
): readonly { quantity: Quantity; at: number; end: number }[] {
  const at = new Map(stream.map((token, index) => [token, index]));
  return unit.quantities.flatMap((quantity) => {
    const start = at.get(quantity.start);
    return start === undefined ? [] : [{ quantity, at: start, end: start + quantity.end - quantity.start }];
  });
}

function lockBound(lock: Lock, key: string | undefined, bound: TimeBound): void {
  const view = viewOf(lock, key);
  const stream = plainStream(lock, view);
  const name = keyOfBound[bound.bound];
  const place = key === undefined ? name : `${name}.${key}`;
  if (!bound.duration) {
    const words = ["paling", boundWords[bound.bound], ...wordsOf(bound.text)];
    const at = findWords(lock, stream, words);
    if (at < 0) report(lock, "number", place, { view, missing: words.join(" ") });
    else claimWords(lock, stream, at, at + words.length);
    return;
  }
  const { duration } = bound;
  const periods = quantitiesOf(lock, stream);
  const found = periods.filter(({ quantity }) => isPeriod(quantity, duration));
  const isBoundedHere = ({ at }: { readonly at: number }): boolean => isBounded(lock, stream, at, bound.bound);
  const other = found.length === 0 ? periods.find(isBoundedHere) : undefined;
  const here = found.find(isBoundedHere) ?? found[0] ?? other;
  if (found.length === 0) {
    const others = (other ? [other] : periods).map(({ at, end }) => words(lock, stream, at, end));
    const written = other && { at: placeOf(lock, stream, other.at, other.end) };
    report(lock, "number", place, { view, missing: sayPeriod(duration), nearest: others.join(", "), ...written });
  }
  if (!here) return;
  // Another number in its place is one mistake: the words around it are read, so that they are not reported as well.
  claimWords(lock, stream, here.at, here.end);
  if (isBoundedHere(here)) claimBoundWord(lock, stream, here.at);
  else {
    report(lock, "bound-word", place, {
      view,
      missing: `paling ${boundWords[bound.bound]} ${sayPeriod(duration)}`,
      at: placeOf(lock, stream, here.at, here.end),
    });
  }
  if (bound.event !== undefined && bound.direction !== undefined)
    lockEvent(lock, view, place, bound.event, bound.direction, stream[here.at]);
}

function isBounded(lock: Lock, stream: Stream, at: number, bound: TimeBound["bound"]): boolean {
  const before = textAt(lock, stream, at - 1) === ":" ? at - 2 : at - 1;
  return textAt(lock, stream, before) === boundWords[bound] && textAt(lock, stream, before - 1) === "paling";
}

function claimBoundWord(lock: Lock, stream: Stream, at: number): void {
  const before = textAt(lock, stream, at - 1) === ":" ? at - 2 : at - 1;
  claimWords(lock, stream, before - 1, before + 1);
  claimJoinOfBounds(lock, stream[before - 1] as number);
}

/** *paling cepat 1 hari ⟦dan⟧ (dalam jangka waktu) paling lambat 3 hari*: one period from both sides. */
function claimJoinOfBounds({ unit }: Lock, paling: number): void {
  let first = paling;
  while (unit.timed[first - 1] === 1) first -= 1;
  const join = wordAt(unit.tokens, first - 1);
  if ((join === "dan" || join === "serta") && unit.timed[first - 2] === 1) unit.claimed[first - 1] = 1;
}

/**
 * The event after *sejak* or *sebelum* is the rule's, and no other event of the vocabulary is named more closely.
 * @param number - Token of the number: where the event is named more than once, the one after it is meant.
 */
function lockEvent(
  lock: Lock,
  view: Stream,
  key: string,
  event: string,
  direction: "since" | "before",
  number = 0,
): void {
  const { unit, lexicon } = lock;
  const isDirection = (text: string): boolean =>
    direction === "since" ? text === "sejak" || text === "setelah" : text === "sebelum";
  let other: string | undefined;
  const fromNumber = [...view.filter((token) => token > number), ...view.filter((token) => token <= number)];
  for (const token of fromNumber) {
    const text = wordAt(unit.tokens, token);
    if (unit.timed[token] !== 1 || !isDirection(text)) continue;
    const found = eventAt(unit.tokens, token + 1, lexicon);
    if (!found?.fact.includes(event)) {
      other ??= unit.tokens
        .slice(token, token + 6)
        .map(({ raw }) => raw)
        .join(" ");
      continue;
    }
    unit.claimed.fill(1, wordAt(unit.tokens, token - 1) === "terhitung" ? token - 1 : token, found.end);
    return;
  }
  report(lock, "event", key, {
    view,
    missing: `${direction === "since" ? "sejak" : "sebelum"} ${sayFact(lock, event)}`,
    ...(other !== undefined && { nearest: other }),
  });
}

/** *setiap 3 (tiga) bulan dan setiap Admin dimutasi*. */
function lockEvery(lock: Lock, every: Norm["every"]): void {
  if (every.length === 0) return;
  const view = viewOf(lock, undefined);
  const stream = plainStream(lock, view);
  const places: number[] = [];
  for (const one of every) {
    const at = typeof one === "string" ? everyEvent(lock, stream, one) : everyPeriod(lock, stream, one);
    if (at !== undefined) places.push(at);
    else {
      const said = typeof one === "string" ? sayFact(lock, one) : sayPeriod(one);
      report(lock, "number", "setiap", { view, missing: `setiap ${said}` });
    }
  }
  for (const at of places
    .slice()
    .sort((a, b) => a - b)
    .slice(1)) {
    const join = textAt(lock, stream, at - 1);
    if (join === "dan" || join === "serta") claimWords(lock, stream, at - 1, at);
    else report(lock, "connector", "setiap", { view, missing: "dan", nearest: join });
  }
}

function everyPeriod(lock: Lock, stream: Stream, period: Duration): number | undefined {
  for (const { quantity, at, end } of quantitiesOf(lock, stream)) {
    if (!isPeriod(quantity, period) || !isEvery(textAt(lock, stream, at - 1))) continue;
    claimWords(lock, stream, at - 1, end);
    return at - 1;
  }
  // *setiap bulan* is one month.
  const words = wordsOf(unitWords[period.unit]);
  for (let at = 0; period.count === 1 && at < stream.length; at += 1) {
    if (!isEvery(textAt(lock, stream, at)) || findWords(lock, stream, words, at + 1, at + 1 + words.length) < 0)
      continue;
    claimWords(lock, stream, at, at + 1 + words.length);
    return at;
  }
  return undefined;
}

function everyEvent(lock: Lock, stream: Stream, event: string): number | undefined {
  for (const at of stream.keys()) {
    if (!isEvery(textAt(lock, stream, at))) continue;
    for (const words of factPhrases(lock, event)) {
      const start = findWords(lock, stream, words, at + 1, Math.min(stream.length, at + 3 + words.length));
      if (start < 0) continue;
      claimWords(lock, stream, at, start + words.length);
      return at;
    }
  }
  return undefined;
}

function isEvery(text: string): boolean {
  return text === "setiap" || text === "tiap" || text === "tiap-tiap";
}

const countBefore = { exactly: undefined, "at-least": "sedikit", "at-most": "banyak" } as const;

/** *1 (satu) Admin utama dan paling sedikit 1 (satu) Admin pengganti*. */
function lockCardinality(lock: Lock): void {
  const view = viewOf(lock, undefined);
  const stream = plainStream(lock, view);
  const taken = new Set<number>();
  const places: number[] = [];
  for (const { member, bound, count } of lock.norm.cardinality) {
    const noun = wordsOf(member.replace(/[_-]/g, " "));
    const key = `jumlah.${member}`;
    const found = quantitiesOf(lock, stream).find(({ quantity, at, end }) => {
      const isCount = quantity.value === String(count) && quantity.unit === undefined && quantity.times === undefined;
      return isCount && !taken.has(at) && findWords(lock, stream, noun, end, end + noun.length) === end;
    });
    if (!found) {
      report(lock, "number", key, { view, missing: `${count} ${noun.join(" ")}` });
      continue;
    }
    taken.add(found.at);
    const isPaling = textAt(lock, stream, found.at - 2) === "paling";
    const before = textAt(lock, stream, found.at - 1);
    const fits = countBefore[bound] === undefined ? !isPaling : isPaling && before === countBefore[bound];
    if (!fits)
      report(lock, "bound-word", key, {
        view,
        missing: bound === "exactly" ? `${count}` : `paling ${countBefore[bound]} ${count}`,
      });
    const start = isPaling ? found.at - 2 : before === "tepat" ? found.at - 1 : found.at;
    claimWords(lock, stream, start, found.end + noun.length);
    places.push(start);
  }
  for (const at of places
    .slice()
    .sort((a, b) => a - b)
    .slice(1)) {
    const join = textAt(lock, stream, at - 1);
    if (join === "dan" || join === "," || join === "serta") claimWords(lock, stream, at - 1, at);
    else if (connectors.has(join)) report(lock, "connector", "jumlah", { view, missing: "dan", nearest: join });
  }
}

/** A rule that goes through a register needs *setiap* in the text. */
function lockPer(lock: Lock): void {
  const view = viewOf(lock, undefined);
  const at = view.find((token) => isEvery(wordAt(lock.unit.tokens, token)) && lock.unit.claimed[token] === 0);
  if (at === undefined) report(lock, "words", "tiap", { view, missing: "setiap" });
  else lock.unit.claimed[at] = 1;
}

function words(lock: Lock, stream: Stream, start: number, end: number): string {
  return stream
    .slice(start, end)
    .map((_, offset) => textAt(lock, stream, start + offset))
    .join(" ");
}
