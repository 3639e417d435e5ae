import type { Localised, Outcome } from "../diagnostics/diagnostic.js";
import type { ComparisonOperator, Condition, Count, FactName, TimePoint } from "../model/condition.js";
import { type At, type Cursor, openCursor } from "./cursor.js";
import { diagnose } from "./diagnostics.js";
import type { Token } from "./lex-condition.js";
import {
  beginsPoint,
  beginsValue,
  namesFact,
  readFact,
  readMoment,
  readPoint,
  readQuantity,
  readSet,
  readValue,
} from "./read-values.js";
import { connectorMeant, prefixMeant, relationMeant } from "./reserved-words.js";

/** Levels a condition may be nested (SEMANTICS 1). */
const depthLimit = 32;

const operators: ReadonlySet<string> = new Set<ComparisonOperator>(["=", "!=", "<", "<=", ">", ">="]);
const stateKinds = { sudah: "happened", belum: "not-happened", diketahui: "known" } as const;
const ruleKinds = { terlampaui: "overdue", dipenuhi: "met", dilanggar: "breached" } as const;
const ruleForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const variableForm = /^[a-z][a-z0-9_]*$/;
/** What may stand before a fact. */
const prefixes = ["bukan", "ada", "setiap", "jumlah", ...Object.keys(stateKinds), ...Object.keys(ruleKinds)];
/** What may follow a fact. */
const relations = ["dalam", "memuat", "sebelum", "sesudah", "paling", "antara", "dan", "atau"];

const wanted = {
  condition: { id: "syarat", en: "a condition" },
  connector: { id: "`dan`, `atau`, atau akhir syarat", en: "`dan`, `atau` or the end" },
  operator: { id: "pembanding (`=`, `!=`, `<`, `<=`, `>`, `>=`)", en: "an operator (`=`, `!=`, `<`, `<=`, `>`, `>=`)" },
  relation: {
    id: "pembanding, `dalam`, `memuat`, `sebelum`, `sesudah`, `paling lambat`, `antara`, `dan`, atau `atau`",
    en: "an operator, `dalam`, `memuat`, `sebelum`, `sesudah`, `paling lambat`, `antara`, `dan` or `atau`",
  },
  timeRelation: {
    id: "`sebelum`, `sesudah`, `paling lambat`, `paling cepat`, atau `antara`",
    en: "`sebelum`, `sesudah`, `paling lambat`, `paling cepat` or `antara`",
  },
  bound: { id: "`lambat` atau `cepat`", en: "`lambat` or `cepat`" },
  rule: { id: "id aturan", en: "a rule id" },
  variable: { id: "nama unsur (misalnya `p`)", en: "a name for the element (such as `p`)" },
  fact: { id: "nama fakta (fakta di kiri, bilangan di kanan)", en: "a fact (facts on the left, numbers on the right)" },
  collection: { id: "himpunan `{…}`, jangka waktu, atau kalender", en: "a set `{…}`, a period or a calendar" },
} satisfies Record<string, Localised>;

/**
 * Reads a condition in the drafter's language (AUTHORING 2). Every mistake is a finding at its own place; nothing throws.
 * @param at - Turns offsets in `text` into a place in the file. Where it answers with a wider place, findings carry no fix.
 * @returns The tree as written, brackets kept as nesting; `undefined` as soon as there is a finding.
 */
export function parseCondition(text: string, at: At): Outcome<Condition | undefined> {
  const cursor = openCursor(text, at);
  if (cursor.peek().kind === "end") {
    return { value: undefined, diagnostics: [diagnose("empty", at(0, text.length), {})] };
  }
  const value = readCondition(cursor, 1);
  while (cursor.peek().kind !== "end") {
    // Only a bracket that was never opened ends a condition before the text does.
    const bracket = cursor.next();
    cursor.report(diagnose("bracket-unopened", cursor.spanOf(bracket), { bracket: bracket.text }));
    if (isConnector(cursor.peek())) cursor.next();
    if (cursor.peek().kind !== "end") readCondition(cursor, 1);
  }
  const { diagnostics } = cursor;
  return { value: diagnostics.length === 0 ? value : undefined, diagnostics };
}

function isConnector({ text }: Token): boolean {
  return text === "dan" || text === "atau";
}

/** syarat = suku { "dan" suku } | suku { "atau" suku } */
function readCondition(cursor: Cursor, depth: number): Condition | undefined {
  const start = cursor.peek().start;
  const operands: Condition[] = [];
  let first: Token | undefined;
  let mixed = false;
  for (;;) {
    const operand = readTerm(cursor, depth, false);
    if (operand) operands.push(operand);
    else cursor.skip();
    const connector = readConnector(cursor);
    if (connector === "end") break;
    if (connector === "missing") continue;
    first ??= connector;
    if (connector.text === first.text || mixed) continue;
    mixed = true;
    const related = [
      { span: cursor.spanOf(first), message: { id: `\`${first.text}\` di sini.`, en: `\`${first.text}\` is here.` } },
    ];
    const params = { first: first.text, other: connector.text };
    cursor.report(diagnose("mixed-connectors", cursor.spanOf(connector), params, { related }));
  }
  const [only] = operands;
  if (operands.length < 2) return only;
  return { kind: first?.text === "atau" ? "or" : "and", operands, span: cursor.spanFrom(start) };
}

/** What stands after a term: a connector (taken), nothing more, or a term whose connector is missing. */
function readConnector(cursor: Cursor): Token | "end" | "missing" {
  for (;;) {
    const token = cursor.peek();
    const meant = Object.hasOwn(connectorMeant, token.text) ? connectorMeant[token.text] : undefined;
    if (meant !== undefined) {
      cursor.readAs(1, meant);
      return cursor.next();
    }
    if (isConnector(token)) return cursor.next();
    if (token.kind === "end" || token.text === ")") return "end";
    if (token.kind === "unknown") {
      cursor.expected(wanted.connector);
      if (beginsTerm(cursor.peek())) return "missing";
      cursor.skip();
      continue;
    }
    if (beginsTerm(token)) {
      cursor.report(diagnose("connector-missing", cursor.spanOf(token), { before: token.written ?? token.text }));
      return "missing";
    }
    cursor.expected(wanted.connector, ["dan", "atau"]);
    cursor.skip();
  }
}

function beginsTerm(token: Token): boolean {
  const { text } = token;
  return text === "(" || prefixes.includes(text) || beginsPoint(token);
}

function isWordOf<Words extends object>(word: string, words: Words): word is keyof Words & string {
  return Object.hasOwn(words, word);
}

/**
 * suku = "bukan" suku | "(" syarat ")" | kuantor | keadaan | banding | fakta
 * @param counted - Whether the term is what a `jumlah` counts, so that a comparison at its end may belong to the count.
 */
function readTerm(cursor: Cursor, depth: number, counted: boolean): Condition | undefined {
  if (depth > depthLimit) {
    cursor.stop(diagnose("too-deep", cursor.spanOf(cursor.peek()), { limit: depthLimit }));
    return undefined;
  }
  if (cursor.peek().kind === "unknown") {
    cursor.expected(wanted.condition);
    if (!beginsTerm(cursor.peek())) return undefined;
  }
  readPrefixAs(cursor);
  const { text: head, start } = cursor.peek();

  if (head === "bukan") {
    cursor.next();
    const operand = readTerm(cursor, depth + 1, counted);
    return operand && { kind: "not", operand, span: cursor.spanFrom(start) };
  }
  if (head === "(") return readGroup(cursor, depth);
  if (!cursor.countTerm()) return undefined;
  if (head === "ada" || head === "setiap") {
    cursor.next();
    const parts = readElements(cursor, depth, counted);
    return parts && { kind: head === "ada" ? "some" : "every", ...parts, span: cursor.spanFrom(start) };
  }
  if (head === "jumlah") return readCount(cursor, depth);
  if (isWordOf(head, stateKinds)) {
    cursor.next();
    const fact = readFact(cursor);
    return fact && { kind: stateKinds[head], fact, span: cursor.spanFrom(start) };
  }
  if (isWordOf(head, ruleKinds)) return readRuleState(cursor, ruleKinds[head]);
  return readLeaf(cursor, counted);
}

/** `tidak isu.lintas` and `bukn isu.lintas` both mean `bukan`. */
function readPrefixAs(cursor: Cursor): void {
  const { text } = cursor.peek();
  const before = namesFact(cursor.peek()) && namesFact(cursor.peek(1)) && !text.includes(".");
  const meant = Object.hasOwn(prefixMeant, text) ? prefixMeant[text] : undefined;
  if (meant !== undefined) cursor.readAs(1, meant);
  else if (before) cursor.guess(prefixes);
}

function readGroup(cursor: Cursor, depth: number): Condition | undefined {
  const opening = cursor.next();
  const inner = readCondition(cursor, depth + 1);
  if (cursor.accept(")")) return inner;
  cursor.report(diagnose("bracket-unclosed", cursor.spanOf(opening), { bracket: "(" }));
  return undefined;
}

/** nama "dari" daftar "yang" suku */
function readElements(
  cursor: Cursor,
  depth: number,
  counted: boolean,
): { readonly variable: string; readonly list: FactName; readonly body: Condition } | undefined {
  const name = cursor.peek();
  if (!namesFact(name)) {
    cursor.expected(wanted.variable);
    return undefined;
  }
  cursor.next();
  if (!variableForm.test(name.text)) {
    const what = { id: "nama unsur", en: "element name" };
    cursor.report(diagnose("name-malformed", cursor.spanOf(name), { written: name.text, what }));
  }
  if (!readWord(cursor, "dari")) return undefined;
  const list = readFact(cursor);
  if (!list || !readWord(cursor, "yang")) return undefined;
  const body = readTerm(cursor, depth + 1, counted);
  return body && { variable: name.text, list, body };
}

/** Takes a word of the language; a misspelling of it, or an unknown sign in its place, is reported and taken. */
function readWord(cursor: Cursor, word: string): boolean {
  if (cursor.accept(word)) return true;
  const unknown = cursor.peek().kind === "unknown";
  if (!cursor.guess([word])) cursor.expected({ id: `\`${word}\``, en: `\`${word}\`` });
  return cursor.accept(word) || unknown;
}

/** "jumlah" nama "dari" daftar "yang" suku op nilai */
function readCount(cursor: Cursor, depth: number): Condition | undefined {
  const { start } = cursor.next();
  const parts = readElements(cursor, depth, true);
  if (!parts) return undefined;
  const left: Count = { kind: "count", ...parts, span: cursor.spanFrom(start) };
  readOperatorAs(cursor);
  if (!operators.has(cursor.peek().text)) {
    cursor.expected(wanted.operator);
    return undefined;
  }
  return readComparison(cursor, left, start);
}

/** "terlampaui" id, "dipenuhi" id, "dilanggar" id */
function readRuleState(cursor: Cursor, kind: "overdue" | "met" | "breached"): Condition | undefined {
  const { start } = cursor.next();
  const token = cursor.peek();
  if (!namesFact(token)) {
    cursor.expected(wanted.rule);
    return undefined;
  }
  cursor.next();
  const ruleSpan = cursor.spanOf(token);
  if (!ruleForm.test(token.text)) {
    const what = { id: "id aturan", en: "rule id" };
    cursor.report(diagnose("name-malformed", ruleSpan, { written: token.text, what }));
  }
  return { kind, rule: token.text, ruleSpan, span: cursor.spanFrom(start) };
}

/** A comparison, a place in time, or a lone fact. */
function readLeaf(cursor: Cursor, counted: boolean): Condition | undefined {
  const token = cursor.peek();
  if (!beginsPoint(token)) {
    if (token.kind === "number") {
      // `3 < x`: the number is read for what it is, so that its own mistakes show too.
      cursor.report(
        diagnose("expected", cursor.spanOf(token), { wanted: wanted.fact, found: token.text, nearest: undefined }),
      );
      readQuantity(cursor);
    } else cursor.expected(wanted.condition);
    return undefined;
  }
  const left = readPoint(cursor);
  return left && readRelation(cursor, left, token.start, counted);
}

/**
 * What follows a point: a comparison, a set, a place in time, or, after a fact, nothing.
 * @param start - Where the point begins in the text.
 */
export function readRelation(cursor: Cursor, left: TimePoint, start: number, counted: boolean): Condition | undefined {
  readOperatorAs(cursor);
  const following = cursor.peek();
  const { text } = following;
  if (text === "sebelum" || text === "sesudah") return readOrder(cursor, left, start);
  if (text === "paling") return readBound(cursor, left, start);
  if (text === "antara") return readBetween(cursor, left, start);
  if (text === "dalam" && left.kind === "fact") return readWithin(cursor, left, start);
  if (text === "memuat" && left.kind === "fact") return readContains(cursor, left, start);
  if (left.kind !== "fact") {
    cursor.expected(wanted.timeRelation, relations);
    return undefined;
  }
  const alone: Condition = { kind: "holds", fact: left, span: left.span };
  if (operators.has(text)) {
    let comparison: Condition | undefined;
    const own = (): boolean => {
      comparison = readComparison(cursor, left, start);
      return !counted || operators.has(cursor.peek().text);
    };
    // In `jumlah p dari x yang p.anak >= 3` the only comparison is the count's.
    return cursor.attempt(own) ? comparison : alone;
  }
  // A name with a full stop begins a term whose connector is missing; any other word is a misspelling.
  const misspelt = following.kind === "word" && !isConnector(following) && !Object.hasOwn(connectorMeant, text);
  if (!misspelt || (beginsTerm(following) && (!namesFact(following) || text.includes(".")))) return alone;
  if (!cursor.guess(relations)) {
    cursor.expected(wanted.relation);
    return undefined;
  }
  return readRelation(cursor, left, start, counted);
}

/** `lebih dari 3` means `> 3`. */
function readOperatorAs(cursor: Cursor): void {
  const found = relationMeant.find(({ words }) => cursor.sees(...words));
  if (found) cursor.readAs(found.words.length, found.meant);
}

/** op nilai */
function readComparison(cursor: Cursor, left: FactName | Count, start: number): Condition | undefined {
  const operator = cursor.next().text as ComparisonOperator;
  const right = readValue(cursor);
  return right && { kind: "compare", left, operator, right, span: cursor.spanFrom(start) };
}

/** titik ( "sebelum" | "sesudah" ) titik */
function readOrder(cursor: Cursor, left: TimePoint, start: number): Condition | undefined {
  const kind = cursor.next().text === "sebelum" ? "before" : "after";
  const right = readPoint(cursor);
  return right && { kind, left, right, span: cursor.spanFrom(start) };
}

/** titik "paling" ( "lambat" | "cepat" ) saat */
function readBound(cursor: Cursor, point: TimePoint, start: number): Condition | undefined {
  cursor.next();
  if (!cursor.sees("lambat") && !cursor.sees("cepat") && !cursor.guess(["lambat", "cepat"])) {
    cursor.expected(wanted.bound);
    return undefined;
  }
  const kind = cursor.next().text === "lambat" ? "at-latest" : "at-earliest";
  const moment = readMoment(cursor);
  return moment && { kind, point, moment, span: cursor.spanFrom(start) };
}

/** titik "antara" saat "sampai" "dengan" saat */
function readBetween(cursor: Cursor, point: TimePoint, start: number): Condition | undefined {
  cursor.next();
  const from = readMoment(cursor);
  if (!from) return undefined;
  if (cursor.sees("hingga")) cursor.readAs(1, "sampai");
  if (!readWord(cursor, "sampai") || !readWord(cursor, "dengan")) return undefined;
  const to = readMoment(cursor);
  return to && { kind: "between", point, from, to, span: cursor.spanFrom(start) };
}

/** fakta "dalam" ( himpunan | nilai | durasi "terakhir" | kalender ) */
function readWithin(cursor: Cursor, fact: FactName, start: number): Condition | undefined {
  cursor.next();
  const token = cursor.peek();
  if (token.text === "{") {
    const values = readSet(cursor);
    return { kind: "in", fact, values, span: cursor.spanFrom(start) };
  }
  if (token.kind === "number" && !beginsPoint(token)) {
    const quantity = readQuantity(cursor);
    if (quantity?.kind === "number") return { kind: "in", fact, values: [quantity], span: cursor.spanFrom(start) };
    if (!quantity || !readWord(cursor, "terakhir")) return undefined;
    return { kind: "within-last", fact, duration: quantity.duration, span: cursor.spanFrom(start) };
  }
  if (!beginsValue(token)) {
    cursor.expected(wanted.collection);
    return undefined;
  }
  const pair = cursor.sees("jam", "kerja") || cursor.sees("hari", "kerja");
  if (pair || (namesFact(token) && !token.text.includes("."))) {
    const calendar = pair ? `${cursor.next().text} ${cursor.next().text}` : cursor.next().text;
    return { kind: "within-calendar", fact, calendar, span: cursor.spanFrom(start) };
  }
  const value = readValue(cursor);
  return value && { kind: "in", fact, values: [value], span: cursor.spanFrom(start) };
}

/** fakta "memuat" ( himpunan | nilai ) */
function readContains(cursor: Cursor, fact: FactName, start: number): Condition | undefined {
  cursor.next();
  if (cursor.sees("{")) {
    const values = readSet(cursor);
    return { kind: "contains", fact, values, span: cursor.spanFrom(start) };
  }
  const value = readValue(cursor);
  return value && { kind: "contains", fact, values: [value], span: cursor.spanFrom(start) };
}
