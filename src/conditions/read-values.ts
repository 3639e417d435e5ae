import type { Localised, TextEdit } from "../diagnostics/diagnostic.js";
import type { FactName, Moment, NumberValue, TimePoint, Value } from "../model/condition.js";
import type { Duration } from "../model/duration.js";
import { isRealDate } from "../model/real-date.js";
import type { Cursor } from "./cursor.js";
import { diagnose } from "./diagnostics.js";
import type { Token } from "./lex-condition.js";
import { printDuration } from "./print-duration.js";
import { countDigits, numberDigits, readCount, readNumber } from "./read-number.js";
import { isFreeWord, neverValues } from "./reserved-words.js";
import { timeUnitOf, unitWords } from "./time-units.js";

const factForm = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;
const dateLike = /^\d+[-/]\d+[-/]\d+$/;

const wanted = {
  fact: { id: "nama fakta", en: "a fact name" },
  point: { id: "titik waktu (fakta, `sekarang`, atau tanggal)", en: "a point in time (a fact, `sekarang` or a date)" },
  value: { id: "nilai", en: "a value" },
  time: { id: "jam dalam bentuk `07.30`", en: "a time of the form `07.30`" },
  unit: { id: "satuan waktu", en: "a unit of time" },
  comma: { id: "koma atau `}`", en: "a comma or `}`" },
} satisfies Record<string, Localised>;

/** Whether a piece can name a fact: a dotted name, or a word the language has no use for. */
export function namesFact(token: Token): boolean {
  return token.kind === "word" && isFreeWord(token.text);
}

/** Reads a fact's name. */
export function readFact(cursor: Cursor): FactName | undefined {
  if (!namesFact(cursor.peek())) {
    cursor.expected(wanted.fact);
    return undefined;
  }
  const token = cursor.next();
  if (!factForm.test(token.text)) {
    const what = { id: "nama fakta", en: "fact name" };
    cursor.report(diagnose("name-malformed", cursor.spanOf(token), { written: token.text, what }));
  }
  return { kind: "fact", path: token.text.split("."), span: cursor.spanOf(token) };
}

/** Whether a piece can begin a point in time. */
export function beginsPoint(token: Token): boolean {
  return token.text === "sekarang" || isDate(token) || namesFact(token);
}

function isDate({ kind, text }: Token): boolean {
  return kind === "number" && (dateForm.test(text) || dateLike.test(text));
}

/** Reads a fact, `sekarang`, or a date with an optional time of day. */
export function readPoint(cursor: Cursor): TimePoint | undefined {
  const token = cursor.peek();
  if (token.kind === "word" && token.text === "sekarang") {
    cursor.next();
    return { kind: "now", span: cursor.spanOf(token) };
  }
  if (isDate(token)) return readDate(cursor);
  if (namesFact(token)) return readFact(cursor);
  cursor.expected(wanted.point);
  return undefined;
}

function readDate(cursor: Cursor): TimePoint | undefined {
  const token = cursor.next();
  const written = token.text;
  let sound = true;
  const wrong = (code: "date-malformed" | "date-unreal"): void => {
    sound = false;
    cursor.report(diagnose(code, cursor.spanOf(token), { written }));
  };
  if (!dateForm.test(written)) wrong("date-malformed");
  else if (!isRealDate(written)) wrong("date-unreal");
  let time: string | undefined;
  if (cursor.accept("pukul")) {
    const clock = cursor.peek();
    if (clock.kind !== "number") {
      cursor.expected(wanted.time);
      return undefined;
    }
    cursor.next();
    time = clock.text;
    if (!timeForm.test(time)) {
      sound = false;
      cursor.report(diagnose("time-malformed", cursor.spanOf(clock), { written: time }, timeFix(cursor, clock)));
    }
  }
  return sound ? { kind: "date", date: written, time, span: cursor.spanFrom(token.start) } : undefined;
}

/** `7:30` and `7.30` can only be half past seven. */
function timeFix(cursor: Cursor, { text, start, end }: Token) {
  const meant = text.replace(":", ".").padStart(5, "0");
  const edit = timeForm.test(meant) ? cursor.edit(start, end, meant) : undefined;
  return edit ? { fix: { title: { id: `Tulis \`${meant}\``, en: `Write \`${meant}\`` }, edits: [edit] } } : {};
}

/** Reads a moment: a point, or a period since or before one. */
export function readMoment(cursor: Cursor): Moment | undefined {
  const { start, kind } = cursor.peek();
  if (kind !== "number" || isDate(cursor.peek())) return readPoint(cursor);
  const duration = readPeriod(cursor);
  if (!duration) return undefined;
  const written = cursor.spanFrom(start);
  if (cursor.sees("setelah") || cursor.sees("sesudah")) cursor.readAs(1, "sejak");
  if (!cursor.sees("sejak") && !cursor.sees("sebelum")) {
    cursor.report(diagnose("bound-open", written, { written: printDuration(duration) }));
    return undefined;
  }
  const direction = cursor.next().text === "sebelum" ? "before" : "since";
  const point = readPoint(cursor);
  return point && { kind: "offset", duration, direction, point, span: cursor.spanFrom(start) };
}

/** Reads a period: a number with a unit of time. Anything else is reported. */
function readPeriod(cursor: Cursor): Duration | undefined {
  const quantity = readQuantity(cursor);
  if (quantity?.kind === "duration") return quantity.duration;
  if (quantity) {
    const place = quantity.span;
    const found = quantity.unit;
    cursor.report(diagnose("expected", place, { wanted: wanted.unit, found, nearest: undefined }));
  }
  return undefined;
}

type Quantity = NumberValue | Extract<Value, { kind: "duration" }>;

/** Reads a number with its unit, if it has one; with a unit of time it is a period. */
export function readQuantity(cursor: Cursor): Quantity | undefined {
  const first = cursor.next();
  const factor = cursor.sees("x") && cursor.peek(1).kind === "number" ? first : undefined;
  if (factor) cursor.next();
  const number = factor ? cursor.next() : first;
  const timeUnit = readTimeUnit(cursor);
  if (timeUnit !== undefined) {
    const times = factor && wholeCount(cursor, factor);
    const count = wholeCount(cursor, number);
    if (count === undefined || (factor && times === undefined)) return undefined;
    const duration: Duration = times === undefined ? { count, unit: timeUnit } : { count, unit: timeUnit, times };
    return { kind: "duration", duration, span: cursor.spanFrom(first.start) };
  }
  if (factor) {
    cursor.expected(wanted.unit, Object.values(unitWords));
    return undefined;
  }
  const words: string[] = [];
  while (isUnitWord(cursor.peek())) words.push(cursor.next().text);
  const value = readNumber(number.text);
  if (value === undefined) {
    cursor.report(
      diagnose("number-malformed", cursor.spanOf(number), { written: number.text }, numberFix(cursor, number)),
    );
    return undefined;
  }
  if (value.replace(/\..*/, "").length > numberDigits) {
    cursor.report(diagnose("number-too-large", cursor.spanOf(number), { digits: numberDigits }));
    return undefined;
  }
  const unit = words.length > 0 ? words.join(" ") : undefined;
  return { kind: "number", value, unit, span: cursor.spanFrom(number.start) };
}

function isUnitWord(token: Token): boolean {
  return namesFact(token) && !token.text.includes(".");
}

function readTimeUnit(cursor: Cursor) {
  const one = cursor.peek();
  if (one.kind !== "word") return undefined;
  const both = timeUnitOf(`${one.text} ${cursor.peek(1).text}`);
  const unit = both ?? timeUnitOf(one.text);
  if (unit === undefined) return undefined;
  cursor.next();
  if (both !== undefined) cursor.next();
  return unit;
}

function wholeCount(cursor: Cursor, token: Token): number | undefined {
  const count = readCount(token.text);
  if (count !== undefined) return count;
  const span = cursor.spanOf(token);
  const value = readNumber(token.text);
  if (value === undefined)
    cursor.report(diagnose("number-malformed", span, { written: token.text }, numberFix(cursor, token)));
  else if (value.includes(".")) cursor.report(diagnose("duration-not-whole", span, { written: token.text }));
  else cursor.report(diagnose("number-too-large", span, { digits: countDigits }));
  return undefined;
}

/** `24jam` and `3x24` only lack their blanks. */
function numberFix(cursor: Cursor, { text, start, end }: Token) {
  const parts = /^(\d[\d.]*)(?:(x)(\d[\d.]*))?([a-z]*)$/.exec(text);
  if (!parts || (parts[2] === undefined && parts[4] === "")) return {};
  const meant = parts.slice(1).filter(Boolean).join(" ");
  const edit = cursor.edit(start, end, meant);
  return edit ? { fix: { title: { id: `Tulis \`${meant}\``, en: `Write \`${meant}\`` }, edits: [edit] } } : {};
}

/** Whether a piece can begin a value. */
export function beginsValue(token: Token): boolean {
  return token.kind === "number" || (token.kind === "word" && !neverValues.has(token.text));
}

/** Reads what a fact is compared with: ya, tidak, a number, a period, a date, `sekarang`, a fact, or a word. */
export function readValue(cursor: Cursor): Value | undefined {
  if (cursor.peek().kind === "unknown") {
    cursor.expected(wanted.value);
    if (!beginsValue(cursor.peek())) return undefined;
  }
  const token = cursor.peek();
  if (!beginsValue(token)) {
    cursor.expected(wanted.value);
    return undefined;
  }
  if (isDate(token)) return readPoint(cursor);
  if (token.kind === "number") return readQuantity(cursor);
  if (token.text === "sekarang") return readPoint(cursor);
  if (token.text.includes(".")) return readFact(cursor);
  cursor.next();
  const span = cursor.spanOf(token);
  if (token.text === "ya" || token.text === "tidak") return { kind: "boolean", value: token.text === "ya", span };
  return { kind: "word", word: token.text, span };
}

/** Reads `{a, b}`; values that cannot be read are left out, with a finding. */
export function readSet(cursor: Cursor): readonly Value[] {
  const opening = cursor.next();
  const values: Value[] = [];
  if (cursor.sees("}")) {
    cursor.next();
    cursor.report(diagnose("set-empty", cursor.spanFrom(opening.start), {}));
    return values;
  }
  while (cursor.countTerm()) {
    const value = readMember(cursor);
    if (value) values.push(value);
    const following = readSeparator(cursor);
    if (following === "closed") break;
    if (following === "broken") {
      cursor.report(diagnose("bracket-unclosed", cursor.spanOf(opening), { bracket: "{" }));
      break;
    }
  }
  return values;
}

/** What follows a value of a set: another one, the closing brace, or neither. */
function readSeparator(cursor: Cursor): "more" | "closed" | "broken" {
  if (cursor.accept("}")) return "closed";
  if (cursor.sees(",")) {
    const comma = cursor.next();
    const following = cursor.peek();
    const joined = following.start === comma.end && following.kind !== "end" && following.text !== "}";
    if (joined) reportComma(cursor, comma, following);
    return "more";
  }
  if (cursor.peek().kind === "unknown") {
    // `{a; b}`
    cursor.expected(wanted.comma);
    if (cursor.accept("}")) return "closed";
    if (beginsValue(cursor.peek())) return "more";
  }
  const joined = cursor.sees("dan") || cursor.sees("atau");
  const another = beginsValue(cursor.peek(joined ? 1 : 0)) && /^[,}]$/.test(cursor.peek(joined ? 2 : 1).text);
  if (!another) return "broken";
  cursor.expected(wanted.comma);
  if (joined) cursor.next();
  return "more";
}

/** A value of a set. Numbers that run on after a comma without a blank are pointed out as such. */
function readMember(cursor: Cursor): Value | undefined {
  const token = cursor.peek();
  const runsOn = token.kind === "number" && token.text.includes(",") && readNumber(token.text) === undefined;
  if (!runsOn) {
    const value = readValue(cursor);
    while (!value && cursor.peek().kind !== "end" && !/^(?:[,})]|dan|atau)$/.test(cursor.peek().text)) cursor.next();
    return value;
  }
  cursor.next();
  const meant = token.text.split(",").join(", ");
  // `1,5,7` may hold one and a half: only words make it certain.
  const edit = /[a-z]/i.test(token.text) ? cursor.edit(token.start, token.end, meant) : undefined;
  reportBlank(cursor, token, edit);
  while (isUnitWord(cursor.peek())) cursor.next();
  return undefined;
}

function reportComma(cursor: Cursor, comma: Token, following: Token): void {
  const place = { start: cursor.peek(-2).start, end: following.end };
  reportBlank(cursor, place, cursor.edit(comma.end, comma.end, " "));
}

function reportBlank(cursor: Cursor, place: Pick<Token, "start" | "end">, edit: TextEdit | undefined): void {
  const title = { id: "Beri spasi sesudah koma", en: "Put a blank after the comma" };
  const written = cursor.written(place);
  cursor.report(
    diagnose("comma-without-blank", cursor.spanOf(place), { written }, edit && { fix: { title, edits: [edit] } }),
  );
}
