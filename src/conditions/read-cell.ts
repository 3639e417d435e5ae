import type { Localised, Outcome } from "../diagnostics/diagnostic.js";
import type { ComparisonOperator, Condition, FactName, Value } from "../model/condition.js";
import { type At, type Cursor, openCursor } from "./cursor.js";
import { diagnose } from "./diagnostics.js";
import { readRelation } from "./parse-condition.js";
import { readNumber } from "./read-number.js";
import { readValue } from "./read-values.js";
import type { ValueKind } from "./value-kind.js";

type Comparator = Exclude<ComparisonOperator, "=" | "!=">;

/** The words that compare in cells, as acts write them. */
const comparators: readonly { readonly words: readonly string[]; readonly operator: Comparator }[] = [
  { words: ["kurang", "dari"], operator: "<" },
  { words: ["lebih", "dari"], operator: ">" },
  { words: ["paling", "rendah"], operator: ">=" },
  { words: ["paling", "sedikit"], operator: ">=" },
  { words: ["paling", "singkat"], operator: ">=" },
  { words: ["paling", "tinggi"], operator: "<=" },
  { words: ["paling", "banyak"], operator: "<=" },
  { words: ["paling", "lama"], operator: "<=" },
];

/** What people write in their place, by the words meant; the longer first. */
const comparatorsMeant: readonly { readonly words: readonly string[]; readonly meant: string }[] = [
  { words: ["lebih", "besar", "dari"], meant: "lebih dari" },
  { words: ["lebih", "kecil", "dari"], meant: "kurang dari" },
  { words: ["di", "atas"], meant: "lebih dari" },
  { words: ["di", "bawah"], meant: "kurang dari" },
  { words: ["paling", "kurang"], meant: "paling rendah" },
  { words: ["sekurang-kurangnya"], meant: "paling sedikit" },
  { words: ["minimal"], meant: "paling rendah" },
  { words: ["minimum"], meant: "paling rendah" },
  { words: ["maksimal"], meant: "paling tinggi" },
  { words: ["maksimum"], meant: "paling tinggi" },
  { words: ["<"], meant: "kurang dari" },
  { words: [">"], meant: "lebih dari" },
  { words: ["<="], meant: "paling tinggi" },
  { words: [">="], meant: "paling rendah" },
];

const wanted = {
  end: { id: "akhir sel", en: "the end of the cell" },
  cell: {
    id: "nilai, `kurang dari …`, `paling rendah …`, `a s.d. b`, `memuat …`, atau `-`",
    en: "a value, `kurang dari …`, `paling rendah …`, `a s.d. b`, `memuat …` or `-`",
  },
} satisfies Record<string, Localised>;

/**
 * Reads a cell of a decision table as a condition on the fact of its column: `kurang dari 1.000`, `1.000 s.d. 9.999`, `paling rendah 3`,
 * `serius, krisis`, `serius atau krisis`, `ya`, `sudah`, `memuat bencana, sara` (one of them), `memuat bencana dan sara` (both), `bukan rutin`,
 * and places in time (`sebelum …`, `paling lambat …`, `dalam jam kerja`). Whether values fit the fact is for `checkNames` to say.
 * @param at - Turns offsets in `text` into a place in the file.
 * @param column - The fact of the column and its kind.
 * @returns `undefined` as soon as there is a finding.
 */
export function readCell(
  text: string,
  at: At,
  column: { readonly fact: string; readonly kind: ValueKind },
): Outcome<Condition | undefined> {
  const cursor = openCursor(text, at);
  const fact: FactName = { kind: "fact", path: column.fact.split("."), span: at(0, text.length) };
  const value = readTest(cursor, fact, column.kind);
  if (cursor.diagnostics.length === 0 && cursor.peek().kind !== "end") cursor.expected(wanted.end);
  const { diagnostics } = cursor;
  return { value: diagnostics.length === 0 ? value : undefined, diagnostics };
}

function readTest(cursor: Cursor, fact: FactName, kind: ValueKind): Condition | undefined {
  const { start } = cursor.peek();
  const alone = cursor.peek(1).kind === "end";
  const isChoice = "choices" in kind && kind.choices.includes(cursor.peek().text);
  if (alone && !isChoice && (cursor.sees("sudah") || cursor.sees("belum"))) {
    const state = cursor.next().text === "sudah" ? "happened" : "not-happened";
    return { kind: state, fact, span: cursor.spanFrom(start) };
  }
  if (cursor.sees("memuat")) {
    cursor.next();
    return readContents(cursor, fact, start);
  }
  if (cursor.sees("tidak", "memuat")) {
    cursor.next();
    cursor.next();
    return negate(readContents(cursor, fact, start), cursor, start);
  }
  if (cursor.accept("bukan")) return negate(readChoices(cursor, fact, kind, cursor.peek().start), cursor, start);
  if (saysPlaceInTime(cursor)) return readRelation(cursor, fact, start, false);
  const operator = readComparator(cursor);
  if (operator) {
    const right = readValue(cursor);
    return right && { kind: "compare", left: fact, operator, right, span: cursor.spanFrom(start) };
  }
  return readChoices(cursor, fact, kind, start);
}

function saysPlaceInTime(cursor: Cursor): boolean {
  const { text } = cursor.peek();
  const bound = cursor.sees("paling", "lambat") || cursor.sees("paling", "cepat");
  return bound || ["sebelum", "sesudah", "setelah", "antara", "dalam"].includes(text);
}

function readComparator(cursor: Cursor): Comparator | undefined {
  const misspelt = comparatorsMeant.find(({ words }) => cursor.sees(...words));
  if (misspelt) {
    cursor.readAs(misspelt.words.length, misspelt.meant);
    const { text } = cursor.next();
    return comparators.find(({ words }) => words.join(" ") === text)?.operator;
  }
  const found = comparators.find(({ words }) => cursor.sees(...words));
  for (const _word of found?.words ?? []) cursor.next();
  return found?.operator;
}

/** One value, a range, or several of which one suffices. */
function readChoices(cursor: Cursor, fact: FactName, kind: ValueKind, start: number): Condition | undefined {
  if (cursor.peek().kind === "end" || cursor.peek().kind === "symbol") {
    cursor.expected(wanted.cell);
    return undefined;
  }
  if (reportJoinedRange(cursor)) return undefined;
  const first = readValue(cursor);
  if (!first) return undefined;
  if (readTo(cursor)) {
    const last = readValue(cursor);
    return last && range(fact, first, last, cursor, start);
  }
  const { values, both } = readMore(cursor, first);
  if (both) {
    cursor.report(diagnose("cell-both", both, { fact: fact.path.join(".") }));
    return undefined;
  }
  if (values.length > 1) return { kind: "in", fact, values, span: cursor.spanFrom(start) };
  const span = cursor.spanFrom(start);
  if (first.kind !== "boolean" || kind.kind !== "boolean") {
    return { kind: "compare", left: fact, operator: "=", right: first, span };
  }
  const holds: Condition = { kind: "holds", fact, span };
  return first.value ? holds : { kind: "not", operand: holds, span };
}

function readContents(cursor: Cursor, fact: FactName, start: number): Condition | undefined {
  const first = readValue(cursor);
  if (!first) return undefined;
  const { values, both } = readMore(cursor, first);
  const span = cursor.spanFrom(start);
  if (!both) return { kind: "contains", fact, values, span };
  return { kind: "and", operands: values.map((value) => ({ kind: "contains", fact, values: [value], span })), span };
}

/** The values after the first: `a, b`, `a atau b`, `a, b, atau c`; `both` is the place of a `dan` between them. */
function readMore(cursor: Cursor, first: Value) {
  const values: Value[] = [first];
  let both: ReturnType<Cursor["spanOf"]> | undefined;
  while (cursor.peek().kind !== "end" && cursor.countTerm()) {
    const comma = cursor.accept(",");
    const joiner = cursor.peek();
    const joined = cursor.accept("atau") || cursor.accept("dan");
    if (joined && joiner.text === "dan") both = cursor.spanOf(joiner);
    if (!comma && !joined) break;
    const value = readValue(cursor);
    if (!value) break;
    values.push(value);
  }
  return { values, both };
}

/** `s.d.` or `sampai dengan`. */
function readTo(cursor: Cursor): boolean {
  if (cursor.peek().text === "s.d" && cursor.peek(1).text === ".") {
    cursor.next();
    cursor.next();
    return true;
  }
  if (cursor.sees("sampai", "dengan")) {
    cursor.next();
    cursor.next();
    return true;
  }
  const isDash = cursor.peek().kind === "unknown" && /^[-–—]$/.test(cursor.peek().text);
  if (!isDash && !cursor.sees("sampai") && !cursor.sees("s.d")) return false;
  cursor.readAs(1, "s.d.");
  cursor.next();
  return true;
}

/** `1.000-9.999` can only be a range. */
function reportJoinedRange(cursor: Cursor): boolean {
  const { text, start, end } = cursor.peek();
  const parts = /^([\d.]+)[-–]([\d.]+)$/.exec(text);
  if (!parts?.slice(1).every((part) => readNumber(part) !== undefined)) return false;
  const meant = `${parts[1]} s.d. ${parts[2]}`;
  const edit = cursor.edit(start, end, meant);
  const title = { id: `Tulis \`${meant}\``, en: `Write \`${meant}\`` };
  const place = cursor.spanOf({ start, end });
  cursor.report(
    diagnose("spelling", place, { written: text, instead: meant }, edit && { fix: { title, edits: [edit] } }),
  );
  return true;
}

function range(fact: FactName, first: Value, last: Value, cursor: Cursor, start: number): Condition | undefined {
  const span = cursor.spanFrom(start);
  const [low, high] = [first, last].map(amount);
  if (low !== undefined && high !== undefined && low > high) {
    cursor.report(
      diagnose("cell-range-reversed", span, { written: cursor.written({ start, end: cursor.peek().start }) }),
    );
    return undefined;
  }
  return {
    kind: "and",
    operands: [
      { kind: "compare", left: fact, operator: ">=", right: first, span },
      { kind: "compare", left: fact, operator: "<=", right: last, span },
    ],
    span,
  };
}

/** What can be held against the other end of a range before its kind is known; periods only in one unit. */
function amount(value: Value): number | string | undefined {
  if (value.kind === "number") return Number(value.value);
  return value.kind === "date" ? value.date : undefined;
}

function negate(operand: Condition | undefined, cursor: Cursor, start: number): Condition | undefined {
  return operand && { kind: "not", operand, span: cursor.spanFrom(start) };
}
