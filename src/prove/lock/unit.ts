import type { Document } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { type CitationRun, citationRuns } from "./citation-runs.js";
import type { Lexicon } from "./lexicon.js";
import { operativeHits } from "./operative-hits.js";
import { type Quantity, quantitiesIn, withoutSpelledNumbers } from "./quantities.js";
import { type Citation, readTokens, type Token, wordAt } from "./tokens.js";
import { boundWords, connectors, eventLeads, marks, negations } from "./words.js";

/** Where the tokens of one provision stand: its own text from `start`, its items from `contentEnd`, its closing text from `closingStart`. */
export type Range = {
  readonly provision: Provision;
  readonly parent: Range | undefined;
  readonly start: number;
  readonly contentEnd: number;
  readonly closingStart: number;
  readonly end: number;
};

/** The text that is held against rules as a whole: an ayat, an undivided Pasal or a diktum, with all below it. */
export type Unit = {
  readonly document: Document;
  readonly provision: Provision;
  readonly tokens: readonly Token[];
  readonly citations: readonly Citation[];
  readonly ranges: ReadonlyMap<string, Range>;
  /** First tokens of items. */
  readonly itemStarts: ReadonlySet<number>;
  readonly runs: readonly CitationRun[];
  /** Connectors between the items of a list, by the id of the provision that holds the list. */
  readonly listConnectors: ReadonlyMap<string, number>;
  readonly quantities: readonly Quantity[];
  /** 1 for tokens of a citation and the words that introduce it. */
  readonly cited: Uint8Array;
  /** 1 for tokens of a deadline: bound, number, unit, and the event it runs from. */
  readonly timed: Uint8Array;
  /** 1 for tokens of an operative word in a main clause, its negation included. */
  readonly operative: Uint8Array;
  /** 1 for a token some rule has used. */
  readonly claimed: Uint8Array;
  /** Tokens of acts that rules have read: the verb of each, and the operative word before it. */
  readonly acts: Map<number, { readonly hit: number; readonly verb: number }>;
  /** 1 where a condition has used the token, 2 where an exception has. */
  readonly conditioned: Uint8Array;
};

/** Reads one provision into its unit. */
export function readUnit(document: Document, provision: Provision, lexicon: Lexicon): Unit {
  const read: Token[] = [];
  const citations: Citation[] = [];
  const ranges = new Map<string, Range>();
  readRange(provision, undefined);
  const tokens: readonly Token[] = read;
  const cited = new Uint8Array(tokens.length);
  const runs = citationRuns(tokens, cited);
  const quantities = quantitiesIn(tokens);
  const timed = new Uint8Array(tokens.length);
  liftDeadlines(tokens, quantities, lexicon, cited, timed);
  return {
    document,
    provision,
    tokens,
    citations,
    ranges,
    itemStarts: new Set([...ranges.values()].flatMap(({ parent, start }) => (parent ? [start] : []))),
    runs,
    listConnectors: listConnectorsOf(ranges, tokens),
    quantities,
    cited,
    timed,
    operative: markOperative(tokens),
    claimed: new Uint8Array(tokens.length),
    acts: new Map(),
    conditioned: new Uint8Array(tokens.length),
  };

  function readRange(of: Provision, parent: Range | undefined): void {
    const start = read.length;
    readBlocks(of.content);
    const contentEnd = read.length;
    // The parent's range is only complete after its items; children point at it by this object.
    const range: { -readonly [Key in keyof Range]: Range[Key] } = {
      provision: of,
      parent,
      start,
      contentEnd,
      closingStart: contentEnd,
      end: contentEnd,
    };
    ranges.set(of.id, range);
    for (const child of of.children) if (isUnitPart(child)) readRange(child, range);
    range.closingStart = read.length;
    readBlocks(of.closing);
    range.end = read.length;
  }

  function readBlocks(blocks: Provision["content"]): void {
    const own: Token[] = [];
    readTokens(blocks, own, citations);
    read.push(...withoutSpelledNumbers(own));
  }
}

/** A heading below a heading of prose is a unit of its own. */
function isUnitPart({ kind }: Provision): boolean {
  return kind === "ayat" || kind === "huruf" || kind === "angka";
}

const bounds = new Set<string>(Object.values(boundWords));

/** Marks `(dalam jangka waktu) paling lambat N UNIT` and `(terhitung) sejak EVENT`, wherever the vocabulary knows the event. */
function liftDeadlines(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  lexicon: Lexicon,
  cited: Uint8Array,
  timed: Uint8Array,
): void {
  const text = (at: number): string => wordAt(tokens, at);
  for (const i of tokens.keys()) {
    if (text(i) !== "paling" || !bounds.has(text(i + 1))) continue;
    timed.fill(1, boundStart(text, i), i + 2);
  }
  for (const { start, end, unit } of quantities) if (unit !== undefined) timed.fill(1, start, end);
  for (const i of tokens.keys()) {
    const isAfterPeriod = (text(i) === "sebelum" || text(i) === "setelah") && timed[i - 1] === 1;
    if (text(i) !== "sejak" && !isAfterPeriod) continue;
    timed.fill(1, text(i - 1) === "terhitung" ? i - 1 : i, i + 1);
    const event = eventAt(tokens, i + 1, lexicon);
    for (let at = i + 1; event && at < event.end; at += 1) if (cited[at] === 0) timed[at] = 1;
  }
}

/** *dalam jangka waktu paling lambat*: the words before belong to it. */
function boundStart(text: (at: number) => string, paling: number): number {
  if (text(paling - 1) !== "waktu" || text(paling - 2) !== "jangka") return paling;
  return text(paling - 3) === "dalam" ? paling - 3 : paling - 2;
}

/** The event whose words begin at a token (`tanggal` and the like aside); the longest phrase wins. */
export function eventAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { readonly fact: readonly string[]; readonly start: number; readonly end: number } | undefined {
  let start = from;
  while (eventLeads.has(wordAt(tokens, start)) && start < from + 2) start += 1;
  for (const at of new Set([start, from])) {
    let best: { fact: string[]; start: number; end: number; length: number } | undefined;
    for (const { words, names } of lexicon.events.get(wordAt(tokens, at)) ?? []) {
      const end = looseEnd(tokens, at, words);
      if (end === undefined) continue;
      if (!best || words.length > best.length) best = { fact: [names], start: at, end, length: words.length };
      else if (words.length === best.length && end === best.end) best.fact.push(names);
    }
    if (best) return best;
  }
  return undefined;
}

/** Where the words end if they stand in this order from `at` on, with at most three other plain words before the last of them. */
function looseEnd(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let skipped = 0;
  let next = at;
  for (const word of words) {
    while (wordAt(tokens, next) !== word) {
      const text = wordAt(tokens, next);
      if (text === "" || skipped === 3 || marks.has(text) || connectors.has(text) || negations.has(text))
        return undefined;
      skipped += 1;
      next += 1;
    }
    next += 1;
  }
  return next;
}

/** The connector before the last item of each list: `b. …; dan`. */
function listConnectorsOf(ranges: ReadonlyMap<string, Range>, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { provision } of ranges.values()) {
    const items = provision.children;
    const last = items.length < 2 ? undefined : ranges.get((items[items.length - 2] as Provision).id);
    if (!last) continue;
    const at = last.end - 1;
    if (connectors.has(wordAt(tokens, at))) found.set(provision.id, at);
  }
  return found;
}

/** The tokens a rule on a provision reads: the lead-ins above it, itself or one of its items, and the closing texts. */
export function visible(unit: Unit, provision: Provision, item?: Provision): readonly number[] {
  const range = unit.ranges.get(provision.id) as Range;
  const above: number[] = [];
  const below: number[] = [];
  for (let up = range.parent; up; up = up.parent) {
    above.unshift(...span(up.start, up.contentEnd));
    below.push(...span(up.closingStart, up.end));
  }
  const inner = item ? unit.ranges.get(item.id) : undefined;
  const own = inner
    ? [...span(range.start, range.contentEnd), ...span(inner.start, inner.end), ...span(range.closingStart, range.end)]
    : span(range.start, range.end);
  return [...above, ...own, ...below];
}

function span(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}

function markOperative(tokens: readonly Token[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  for (const { start, end, attributive } of operativeHits(tokens.map(({ text }) => text)))
    if (!attributive) marked.fill(1, start, end);
  return marked;
}
