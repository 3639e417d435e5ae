import { printNumber } from "../../conditions/read-number.js";
import { assertNever } from "../../errors.js";
import type { Condition, FactName, Moment, TimePoint, Value, WrittenCondition } from "../../model/condition.js";
import type { NormAct } from "../../model/norm.js";
import type { Fact } from "../../model/vocabulary.js";
import { choicesOf } from "./lexicon.js";
import {
  choiceWords,
  claimWords,
  type Lock,
  plainStream,
  report,
  type Stream,
  standsAt,
  textAt,
  viewOf,
} from "./lock.js";
import { resolvesTo } from "./references.js";
import { isPeriod, quantitiesOf, sayPeriod } from "./time.js";
import { wordsOf } from "./tokens.js";
import { breach, connectors, fulfilment, lapse, marks, negations, triggers } from "./words.js";

/** Where words of a condition stand. Offsets are into the stream of the scope. */
type Place = { readonly start: number; readonly end: number };

/** The part of the text a condition is read from. */
type Scope = {
  readonly lock: Lock;
  readonly view: Stream;
  readonly stream: Stream;
  /** Whether the condition may be said at this offset: inside or outside the exception, inside the item. */
  readonly allows: (at: number) => boolean;
  readonly layer: 1 | 2;
  readonly key: string;
};

const negationDistance = 4;
const nearby = 8;

/** Holds `bila`, `kecuali` and `unsur` against the words of the text. */
export function lockConditions(lock: Lock): void {
  const { norm } = lock;
  for (const { key, value } of norm.when) lockCondition(lock, "bila", key, value, 1);
  for (const { key, value } of norm.unless) lockCondition(lock, "kecuali", key, value, 2);
  for (const { key, value } of norm.elements) {
    if ("tree" in value) lockCondition(lock, "unsur", key, value, 1);
    else lockElementAct(lock, key, value);
  }
  lockElementsWhole(lock);
}

function lockCondition(
  lock: Lock,
  name: "bila" | "kecuali" | "unsur",
  key: string | undefined,
  condition: WrittenCondition,
  layer: 1 | 2,
): void {
  if (!condition.tree) return;
  const view = viewOf(lock, key);
  const stream = plainStream(lock, view);
  const excepted = exceptedPart(lock, stream);
  const item = name === "unsur" ? rangeOfItem(lock, key) : undefined;
  const allows = (at: number): boolean => {
    const token = stream[at] ?? -1;
    if (item && (token < item.start || token >= item.end)) return false;
    return excepted.has(at) === (layer === 2);
  };
  read({ lock, view, stream, allows, layer, key: key === undefined ? name : `${name}.${key}` }, condition.tree, false);
}

function rangeOfItem({ unit, provision }: Lock, key: string | undefined): { start: number; end: number } | undefined {
  const item = provision.children.find(({ number }) => number === key);
  return item && unit.ranges.get(item.id);
}

/** Offsets from *kecuali* to the end of its clause. */
function exceptedPart(lock: Lock, stream: Stream): ReadonlySet<number> {
  const part = new Set<number>();
  for (let at = 0; at < stream.length; at += 1) {
    if (textAt(lock, stream, at) !== "kecuali") continue;
    for (let end = at; end < stream.length; end += 1) {
      const text = textAt(lock, stream, end);
      const joins = connectors.has(textAt(lock, stream, end + 1));
      const goesOn = textAt(lock, stream, end + (joins ? 2 : 1)) === "yang";
      if (text === ";" || text === "." || (text === "," && (goesOn || at === 0))) break;
      part.add(end);
      at = end;
    }
  }
  return part;
}

/** Reads a condition; `negative` says that a `bukan` above it is still open. Gives the places of what it found. */
function read(scope: Scope, tree: Condition, negative: boolean): readonly Place[] {
  switch (tree.kind) {
    case "and":
    case "or": {
      const parts = tree.operands.map((operand) => read(scope, operand, negative));
      // De Morgan: *bukan (a atau b)* is said as *tidak a dan tidak b*.
      lockConnector(scope, (tree.kind === "or") !== negative, parts);
      return parts.flat();
    }
    case "not":
      return read(scope, tree.operand, !negative);
    case "some":
    case "every": {
      const list = anchor(scope, tree.list, negative);
      return [...(list ? [list] : []), ...read(scope, tree.body, false)];
    }
    case "holds":
    case "known":
    case "happened":
      return listed(anchor(scope, tree.fact, negative));
    case "not-happened":
      return listed(anchor(scope, tree.fact, !negative));
    case "overdue":
    case "met":
    case "breached":
      return listed(state(scope, tree.kind, tree.rule));
    case "compare":
      return compare(scope, tree, negative);
    case "in":
    case "contains":
      return choices(scope, tree.fact, tree.values.map(wordOf), negative);
    case "within-last":
    case "within-calendar": {
      const place = anchor(scope, tree.fact, negative);
      if (tree.kind === "within-last") {
        quantity(scope, place, (one) => isPeriod(one, tree.duration), sayPeriod(tree.duration), ">=");
        needWords(scope, ["terakhir"]);
      } else needWords(scope, wordsOf(tree.calendar));
      return listed(place);
    }
    case "before":
    case "after":
      return [...pointAnchor(scope, tree.left, negative), ...pointAnchor(scope, tree.right, false)];
    case "at-latest":
    case "at-earliest": {
      const point = pointAnchor(scope, tree.point, negative);
      return [...point, ...moment(scope, tree.moment, tree.kind === "at-latest" ? "lambat" : "cepat", point[0])];
    }
    case "between":
      return [
        ...pointAnchor(scope, tree.point, negative),
        ...moment(scope, tree.from, undefined),
        ...moment(scope, tree.to, undefined),
      ];
    default:
      return assertNever(tree);
  }
}

function listed(place: Place | undefined): readonly Place[] {
  return place ? [place] : [];
}

function claimPart({ lock, stream, layer }: Scope, start: number, end: number): void {
  claimWords(lock, stream, start, end);
  for (let at = start; at < end; at += 1) {
    const token = stream[at];
    if (token !== undefined) lock.unit.conditioned[token] = (lock.unit.conditioned[token] ?? 0) | layer;
  }
}

/** The phrases of a fact; an attribute of a list's element is known by its own name. */
function phrasesOf({ lock }: Scope, { path }: FactName): readonly (readonly string[])[] {
  const fact = lock.handbook.vocabulary.facts.get(path.join("."));
  if (fact) return fact.phrases.map(wordsOf);
  return [wordsOf((path.at(-1) ?? "").replace(/_/g, " "))];
}

/** Every place where a fact is spoken of, longest phrase first. */
function places(scope: Scope, fact: FactName): readonly Place[] {
  const phrases = [...phrasesOf(scope, fact)].sort((a, b) => b.length - a.length);
  const found: Place[] = [];
  for (const words of phrases) {
    if (words.length === 0) continue;
    for (let start = 0; start + words.length <= scope.stream.length; start += 1)
      if (scope.allows(start) && standsAt(scope.lock, scope.stream, words, start))
        found.push({ start, end: start + words.length });
  }
  return found;
}

/** A fact that must be said, or denied if `negative`. */
function anchor(scope: Scope, name: FactName, negative: boolean): Place | undefined {
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

function reportFact(scope: Scope, { path }: FactName): void {
  const { lock, view, key } = scope;
  const name = path.join(".");
  const phrases = lock.handbook.vocabulary.facts.get(name)?.phrases ?? [];
  report(lock, "fact", key, { view, missing: phrases.map((phrase) => `«${phrase}»`).join(", ") || "-", nearest: name });
}

function reportNegation({ lock, view, key }: Scope, { path }: FactName, negative: boolean): void {
  report(lock, negative ? "negation-missing" : "negation-unread", key, { view, missing: path.join(".") });
}

/** The negation word that governs a place, if one does: shortly before it in the same clause, or directly after. */
function denial({ lock, stream }: Scope, { start, end }: Place): number | undefined {
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
  return unit.operative[stream[at] ?? -1] === 1;
}

/** Holds the state of another rule under a gate key (`sebelum: dipenuhi tangga-persetujuan`) against the text from an offset on. */
export function lockState(
  lock: Lock,
  view: Stream,
  key: string,
  kind: "overdue" | "met" | "breached",
  rule: string,
  from: number,
): boolean {
  const stream = plainStream(lock, view);
  return state({ lock, view, stream, allows: (at) => at >= from, layer: 1, key }, kind, rule) !== undefined;
}

/** `terlampaui batas-memutus`: a word that says so, with a citation of the rule's provision. */
function state(scope: Scope, kind: "overdue" | "met" | "breached", rule: string): Place | undefined {
  const { lock, view, key } = scope;
  const { unit } = lock;
  const words = kind === "overdue" ? lapse : kind === "met" ? fulfilment : breach;
  const seen = new Set(view);
  for (const run of unit.runs) {
    if (!seen.has(run.start) || !resolvesTo(lock, run, rule)) continue;
    for (let token = Math.max(0, run.start - nearby); token < Math.min(unit.tokens.length, run.end + 4); token += 1) {
      const at = scope.stream.indexOf(token);
      if (at < 0 || !words.has(unit.tokens[token]?.text ?? "") || !scope.allows(at)) continue;
      unit.claimed.fill(1, run.start, run.end);
      claimPart(scope, at, at + 1);
      return { start: at, end: at + 1 };
    }
  }
  const stated = lock.lexicon.norms.get(rule)?.source.citation ?? rule;
  report(lock, "state", key, { view, missing: [...words].slice(0, 2).join("/"), nearest: stated });
  return undefined;
}

function compare(scope: Scope, tree: Extract<Condition, { kind: "compare" }>, negative: boolean): readonly Place[] {
  const { left, operator, right } = tree;
  if (left.kind === "count") {
    const list = anchor(scope, left.list, false);
    if (right.kind === "number") number(scope, list, right.value, operator, undefined);
    return [...listed(list), ...read(scope, left.body, false)];
  }
  const fact = scope.lock.handbook.vocabulary.facts.get(left.path.join("."));
  const denies = operator === "!=" ? !negative : negative;
  switch (right.kind) {
    case "boolean":
      return listed(anchor(scope, left, (right.value === (operator === "!=")) !== negative));
    case "number": {
      const place = anchor(scope, left, false);
      const unit = right.unit ?? (fact?.type.kind === "number" ? fact.type.unit : undefined);
      number(scope, place, right.value, operator, unit);
      return listed(place);
    }
    case "duration": {
      const place = anchor(scope, left, false);
      quantity(scope, place, (one) => isPeriod(one, right.duration), sayPeriod(right.duration), operator);
      return listed(place);
    }
    case "word":
      return word(scope, left, fact, operator, right.word, denies);
    case "fact":
      return right.path.length === 1
        ? word(scope, left, fact, operator, right.path[0] as string, denies)
        : [...listed(anchor(scope, left, denies)), ...listed(anchor(scope, right, false))];
    case "now":
    case "date":
      return listed(anchor(scope, left, negative));
    default:
      return assertNever(right);
  }
}

function wordOf(value: Value): string {
  if (value.kind === "word") return value.word;
  return value.kind === "fact" ? value.path.join(".") : value.kind === "number" ? value.value : "";
}

/** `isu.tingkat = krisis`, `isu.tingkat >= serius`: the choices it stands for, each named. */
function word(
  scope: Scope,
  left: FactName,
  fact: Fact | undefined,
  operator: string,
  choice: string,
  denies: boolean,
): readonly Place[] {
  const all = choicesOf(fact?.type);
  const rank = all.indexOf(choice);
  if (operator === "=" || operator === "!=" || rank < 0) return choices(scope, left, [choice], denies);
  const { lock, stream } = scope;
  const up = operator.startsWith(">");
  const around = up ? upward : downward;
  // *serius atau lebih tinggi*, *di atas tingkat rutin*: one word stands for the set.
  const words = choiceWords(choice);
  for (let at = 0; at < stream.length; at += 1) {
    if (!scope.allows(at) || !standsAt(lock, stream, words, at)) continue;
    const inclusive = around.after.find((tail) => standsAt(lock, stream, tail, at + words.length));
    if (operator.endsWith("=") && inclusive) {
      claimPart(scope, at, at + words.length + inclusive.length);
      return choices(scope, left, [choice], denies);
    }
    const before = around.before.find((head) =>
      [0, 1].some((gap) => standsAt(lock, stream, head, at - head.length - gap)),
    );
    if (!operator.endsWith("=") && before) {
      const start = standsAt(lock, stream, before, at - before.length) ? at - before.length : at - before.length - 1;
      claimPart(scope, start, at + words.length);
      return choices(scope, left, [choice], denies);
    }
  }
  const set =
    operator === ">="
      ? all.slice(rank)
      : operator === ">"
        ? all.slice(rank + 1)
        : operator === "<"
          ? all.slice(0, rank)
          : all.slice(0, rank + 1);
  return choices(scope, left, set, denies);
}

const upward = {
  after: [
    ["atau", "lebih", "tinggi"],
    ["ke", "atas"],
    ["atau", "lebih"],
  ],
  before: [["di", "atas"], ["lebih", "tinggi", "dari"], ["melebihi"]],
};
const downward = {
  after: [
    ["atau", "lebih", "rendah"],
    ["ke", "bawah"],
    ["atau", "kurang"],
  ],
  before: [
    ["di", "bawah"],
    ["lebih", "rendah", "dari"],
  ],
};

/** A fact and the choices named of it, joined by the connector. */
function choices(scope: Scope, name: FactName, wanted: readonly string[], negative: boolean): readonly Place[] {
  const { lock, stream, view, key } = scope;
  const found = places(scope, name);
  if (found.length === 0) {
    reportFact(scope, name);
    return [];
  }
  const named = (place: Place): readonly (Place | undefined)[] =>
    wanted.map((choice) => {
      const words = choiceWords(choice);
      for (let at = place.start; at <= place.end + nearby; at += 1)
        if (scope.allows(at) && standsAt(lock, stream, words, at)) return { start: at, end: at + words.length };
      return undefined;
    });
  const count = (place: Place): number => named(place).filter(Boolean).length;
  const whole = found.filter((place) => count(place) === wanted.length);
  const place =
    whole.find((one) => (denial(scope, one) !== undefined) === negative) ??
    whole[0] ??
    found.reduce((a, b) => (count(b) > count(a) ? b : a));
  const words = named(place);
  const denied = denial(scope, place);
  if (denied !== undefined) claimPart(scope, denied, denied + 1);
  claimPart(scope, place.start, place.end);
  for (const one of words) if (one) claimPart(scope, one.start, one.end);
  for (const [index, choice] of wanted.entries())
    if (!words[index])
      report(lock, "choice", key, { view, missing: choiceWords(choice).join(" "), nearest: name.path.join(".") });
  if (whole.length > 0 && (denied !== undefined) !== negative) reportNegation(scope, name, negative);
  const parts = words.flatMap((one) => (one ? [[one]] : []));
  if (parts.length > 1 && whole.length > 0) lockConnector(scope, !negative, parts);
  return [place, ...words.flatMap((one) => (one ? [one] : []))];
}

/** The words that say how a number is compared, before it and after. */
const comparators: readonly { readonly words: readonly string[]; readonly operator: string }[] = [
  ["lebih dari", ">"],
  ["melebihi", ">"],
  ["di atas", ">"],
  ["kurang dari", "<"],
  ["di bawah", "<"],
  ["paling sedikit", ">="],
  ["paling rendah", ">="],
  ["paling kurang", ">="],
  ["paling singkat", ">="],
  ["sekurang-kurangnya", ">="],
  ["paling banyak", "<="],
  ["paling tinggi", "<="],
  ["paling lama", "<="],
  ["sebanyak-banyaknya", "<="],
].map(([words = "", operator = ""]) => ({ words: words.split(" "), operator }));

function number(
  scope: Scope,
  place: Place | undefined,
  value: string,
  operator: string,
  unit: string | undefined,
): void {
  const noun = unit === undefined ? [] : wordsOf(unit.replace(/_/g, " "));
  const said = `${printNumber(value)}${noun.length > 0 ? ` ${noun.join(" ")}` : ""}`;
  quantity(scope, place, (one) => one.value === value && one.times === undefined, said, operator, noun);
}

type Quantities = ReturnType<typeof quantitiesOf>[number]["quantity"];

function quantity(
  scope: Scope,
  place: Place | undefined,
  fits: (quantity: Quantities) => boolean,
  said: string,
  operator: string,
  noun: readonly string[] = [],
): void {
  const { lock, stream, view, key } = scope;
  const near = quantitiesOf(lock, stream).filter(
    ({ at, end }) => scope.allows(at) && (!place || (at <= place.end + nearby && end >= place.start - nearby)),
  );
  const found = near.find(
    ({ quantity: one, end }) =>
      fits(one) && (noun.length === 0 || standsAt(lock, stream, noun, one.unit ? end - noun.length : end)),
  );
  if (!found) {
    const others = near.map(({ at, end }) =>
      stream
        .slice(at, end)
        .map((_, offset) => textAt(lock, stream, at + offset))
        .join(" "),
    );
    report(lock, "number", key, { view, missing: said, nearest: others.join(", ") });
    return;
  }
  claimPart(scope, found.at, found.end);
  const before = comparators.find(({ words }) => standsAt(lock, stream, words, found.at - words.length));
  const after = textAt(lock, stream, found.end) === "atau" ? textAt(lock, stream, found.end + 1) : "";
  const there = before?.operator ?? (after === "lebih" ? ">=" : after === "kurang" ? "<=" : undefined);
  if (before) claimPart(scope, found.at - before.words.length, found.at);
  else if (there !== undefined) claimPart(scope, found.end, found.end + 2);
  // A bare number is reached: *telah memperoleh 2 peringatan* is at least two.
  const agrees = there === undefined ? operator === "=" || operator === ">=" : there === operator;
  if (!agrees) report(lock, "comparison", key, { view, missing: operator, nearest: there ?? "=" });
}

function pointAnchor(scope: Scope, point: TimePoint, negative: boolean): readonly Place[] {
  return point.kind === "fact" ? listed(anchor(scope, point, negative)) : [];
}

/** `1 jam sejak x`: the number with its bound word, and the event after *sejak*. */
function moment(scope: Scope, one: Moment, bound: string | undefined, after?: Place): readonly Place[] {
  if (one.kind !== "offset") return pointAnchor(scope, one, false);
  const { lock, stream, view, key } = scope;
  const found = quantitiesOf(lock, stream).find(
    ({ quantity: q, at }) => scope.allows(at) && (!after || at >= after.start) && isPeriod(q, one.duration),
  );
  if (!found) report(lock, "number", key, { view, missing: sayPeriod(one.duration) });
  else {
    claimPart(scope, found.at, found.end);
    const said = textAt(lock, stream, found.at - 1);
    if (bound !== undefined && said === bound && textAt(lock, stream, found.at - 2) === "paling")
      claimPart(scope, found.at - 2, found.at);
    else if (bound !== undefined)
      report(lock, "bound-word", key, { view, missing: `paling ${bound} ${sayPeriod(one.duration)}` });
  }
  const { point } = one;
  if (point.kind !== "fact") return [];
  const words = one.direction === "since" ? ["sejak", "setelah"] : ["sebelum"];
  for (const place of places(scope, point)) {
    const at = [place.start - 1, place.start - 2].find((before) => words.includes(textAt(lock, stream, before)));
    if (at === undefined) continue;
    claimPart(scope, textAt(lock, stream, at - 1) === "terhitung" ? at - 1 : at, place.end);
    return [place];
  }
  const phrase = lock.handbook.vocabulary.facts.get(point.path.join("."))?.phrases[0] ?? point.path.join(".");
  report(lock, "event", key, { view, missing: `${words[0]} ${phrase}` });
  return [];
}

function needWords({ lock, stream, view, key }: Scope, words: readonly string[]): void {
  for (let at = 0; at < stream.length; at += 1) {
    if (!standsAt(lock, stream, words, at)) continue;
    claimWords(lock, stream, at, at + words.length);
    return;
  }
  report(lock, "words", key, { view, missing: words.join(" ") });
}

/** What joins the parts of a condition in the text: *atau* where any suffices, anything but *atau* where all are needed. */
function lockConnector(scope: Scope, any: boolean, parts: readonly (readonly Place[])[]): void {
  const { lock, stream, view, key } = scope;
  const spans = parts
    .flatMap((part) =>
      part.length > 0
        ? [{ start: Math.min(...part.map((p) => p.start)), end: Math.max(...part.map((p) => p.end)) }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
  let needed = any && spans.length > 1;
  for (const [index, right] of spans.entries()) {
    const left = spans[index - 1];
    if (!left) continue;
    for (let at = left.end; at < right.start; at += 1) {
      const text = textAt(lock, stream, at);
      if (!connectors.has(text)) continue;
      const isOr = text === "atau" || text === "dan/atau";
      if (isOr) needed = false;
      const token = stream[at] as number;
      if (lock.unit.claimed[token] !== 1 && isOr !== any)
        report(lock, "connector", key, { view, missing: any ? "atau" : "dan", nearest: text });
      claimPart(scope, at, at + 1);
    }
  }
  // Parts that overlap (*kritik atau opini* is one phrase of both) are joined inside their own words.
  const inside = spans.some(({ start, end }) =>
    stream.slice(start, end).some((_, offset) => textAt(lock, stream, start + offset) === "atau"),
  );
  if (needed && !inside) report(lock, "connector", key, { view, missing: "atau", nearest: "-" });
}

/** A sanction or act of a list: its words in its own item. */
function lockElementAct(lock: Lock, key: string | undefined, { words, act }: NormAct): void {
  const view = viewOf(lock, key);
  const item = rangeOfItem(lock, key);
  const phrases = [...(act === undefined ? [] : (lock.handbook.vocabulary.acts.get(act)?.phrases ?? [])), words].map(
    wordsOf,
  );
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    for (let at = 0; at < view.length; at += 1) {
      const token = view[at] as number;
      if ((item && (token < item.start || token >= item.end)) || !standsAt(lock, view, phrase, at)) continue;
      claimWords(lock, view, at, at + phrase.length);
      return;
    }
  }
  report(lock, "act", `unsur.${key}`, { view, missing: phrases.at(-1)?.join(" ") ?? words });
}

/** Every item of the list has its element. */
function lockElementsWhole(lock: Lock): void {
  const { norm, provision, unit } = lock;
  if (norm.elements.length === 0) return;
  const keys = new Set(norm.elements.map(({ key }) => key));
  for (const { number, id, labelSpan } of provision.children) {
    if (keys.has(number) || !unit.ranges.has(id)) continue;
    report(lock, "item-unread", "unsur", { view: viewOf(lock, number), missing: number, at: labelSpan });
  }
}
