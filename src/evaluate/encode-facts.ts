import type { FactType, Said } from "../model/generated/rules-wire.js";
import type { Encoded, EncodedRow } from "./eval-formula.js";
import { type Frame, putNumber, writeSlot } from "./frame.js";
import { parseDate, parseInstant, parseTime } from "./instant.js";
import type { FieldRefusal } from "./refusals.js";
import { check, type Slot, type SlotTable } from "./slots.js";

/** Facts as they are sent: one flat object, dotted names; absent is unknown, `null` of an event is *has not happened*. */
export type Facts = { readonly [name: string]: unknown };

/**
 * Writes the facts into a frame, every value checked against its type; nothing is coerced.
 * @returns What is refused, or undefined. A frame with refusals must not be used.
 */
export function encodeInto(table: SlotTable, facts: Facts, frame: Frame): readonly FieldRefusal[] | undefined {
  const { codes } = frame;
  for (let i = 0; i < codes.length; i += 1) codes[i] = 0;
  if (!isPlain(facts)) return [{ field: "facts", message: notAnObject }];
  let refused: FieldRefusal[] | undefined;
  let slot = table.slots[0] as Slot;
  // One loop, almost without calls, for the common types: this is where a decision spends its time. What cannot be foreseen (true or false,
  // which choice) is computed without branches.
  for (const name in facts) {
    const value = facts[name];
    if (slot.name !== name) {
      const named = table.byName.get(name);
      if (!named) {
        refused = refuse(refused, refuseName(name, undefined));
        continue;
      }
      slot = named;
    }
    const { index } = slot;
    let code = 0;
    switch (slot.check) {
      case check.boolean:
        code = (Number(value === true) << 1) | Number(value === false);
        break;
      case check.choice: {
        const known = slot.choices;
        for (let i = 0; i < known.length; i += 1) code |= -Number(known[i] === value) & (i + 1);
        break;
      }
      case check.number:
        if (isWhole(value) && value >= slot.least && value <= slot.greatest) {
          putNumber(frame, index, value);
          code = 2;
        }
        break;
      case check.event: {
        const second = typeof value === "string" ? parseInstant(value) : undefined;
        if (second !== undefined) {
          putNumber(frame, index, second);
          code = 2;
        } else if (value === null) code = 1;
        break;
      }
    }
    if (code === 0) refused = slowly(slot, value, frame, refused);
    else codes[index] = code;
    slot = slot.next;
  }
  return refused;
}

/** The types that are rare, and what is refused. */
function slowly(
  slot: Slot,
  value: unknown,
  frame: Frame,
  before: FieldRefusal[] | undefined,
): FieldRefusal[] | undefined {
  const { name } = slot;
  if (slot.check === check.refused) return refuse(before, refuseName(name, slot));
  if (value === undefined) return before;
  let refused = before;
  const encoded = encodeValue(slot, value, name, (one) => {
    refused = refuse(refused, one);
  });
  if (encoded !== undefined) writeSlot(slot, encoded, frame);
  return refused;
}

/** Encodes one value of a type; undefined if it was refused. */
function encodeValue(
  slot: Slot,
  value: unknown,
  field: string,
  report: (refusal: FieldRefusal) => void,
): Encoded | undefined {
  const { type } = slot;
  const encoded = type.kind === "list" ? encodeList(slot, value, field, report) : encodeScalar(type, value);
  if (encoded === undefined) report(wrongType(field, type));
  return encoded === refusedInside ? undefined : (encoded as Encoded | undefined);
}

/** Bounds of `facts.schema.json`: characters of a text and of an identity, rows of a list. */
const longestText = 2000;
const longestReference = 200;
const mostRows = 10_000;

/** Characters are counted as JSON Schema counts them: a character beyond the first plane is one. */
function isAtMost(text: string, characters: number): boolean {
  return text.length <= characters || (text.length <= 2 * characters && Array.from(text).length <= characters);
}

function encodeScalar(type: FactType, value: unknown): Encoded | undefined {
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return isWhole(value) && value >= (type.minimum ?? value) && value <= (type.maximum ?? value) ? value : undefined;
    case "duration":
      return isWhole(value) && value >= 0 ? value : undefined;
    case "event":
      return value === null ? false : typeof value === "string" ? parseInstant(value) : undefined;
    case "choice":
      return typeof value === "string" && type.choices.includes(value) ? value : undefined;
    case "date":
      return typeof value === "string" ? parseDate(value) : undefined;
    case "time":
      return typeof value === "string" ? parseTime(value) : undefined;
    case "text":
      return typeof value === "string" && isAtMost(value, longestText) ? value : undefined;
    case "reference":
      return typeof value === "string" && value !== "" && isAtMost(value, longestReference) ? value : undefined;
    case "list":
      return undefined;
  }
}

/** Marks a list whose refused elements have been reported already. */
const refusedInside = Symbol("refused inside");

function encodeList(
  { type, columns }: Slot,
  value: unknown,
  field: string,
  report: (refusal: FieldRefusal) => void,
): Encoded | undefined | typeof refusedInside {
  if (type.kind !== "list" || !Array.isArray(value) || value.length > mostRows) return undefined;
  if (!columns) {
    const { choices } = type;
    // A set skips no hole of a sparse list: it holds `undefined`, which is no choice.
    const found = new Set(value as readonly unknown[]);
    const sound = found.size === value.length && [...found].every((one) => choices.includes(one as string));
    return sound ? (value as readonly string[]) : undefined;
  }
  let whole = true;
  const rows = Array.from(value as readonly unknown[], (row, index) =>
    encodeRow(columns, row, `${field}[${index}]`, (refusal) => {
      whole = false;
      report(refusal);
    }),
  );
  return whole ? rows : refusedInside;
}

function encodeRow(
  columns: ReadonlyMap<string, Slot | undefined>,
  row: unknown,
  field: string,
  report: (refusal: FieldRefusal) => void,
): EncodedRow {
  const encoded: [string, Encoded][] = [];
  if (!isPlain(row)) {
    report({ field, message: notAnObject });
    return {};
  }
  for (const name of Object.keys(row)) {
    const value = row[name];
    const at = `${field}.${name}`;
    if (value === undefined) continue;
    if (columns.size > 0 && !columns.has(name)) {
      report(refuseName(at, undefined));
      continue;
    }
    const slot = columns.get(name);
    const one = slot ? encodeValue(slot, value, at, report) : asSent(value);
    if (one !== undefined) encoded.push([name, one]);
    else if (!slot) report({ field: at, message: notScalar(at) });
  }
  return Object.fromEntries(encoded);
}

/** A column without declared type: text, ya/tidak or a whole number, as sent. */
function asSent(value: unknown): Encoded | undefined {
  if (typeof value === "string") return isAtMost(value, longestText) ? value : undefined;
  return typeof value === "boolean" || isWhole(value) ? value : undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** An object of JSON: inherited properties would be read as facts. */
function isPlain(value: unknown): value is Facts {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(refused: FieldRefusal[] | undefined, one: FieldRefusal): FieldRefusal[] {
  if (!refused) return [one];
  if (refused.length < 100) refused.push(one);
  return refused;
}

const notAnObject: Said = {
  id: "Di sini harus ada objek JSON dengan nama fakta dan nilainya.",
  en: "A JSON object of fact names and values is expected here.",
};

const notScalar = (field: string): Said => ({
  id: `${field} harus teks, ya/tidak (true, false), atau bilangan bulat.`,
  en: `${field} must be text, true, false or a whole number.`,
});

function refuseName(field: string, slot: Slot | undefined): FieldRefusal {
  if (slot?.fact?.derivedBy !== undefined) {
    return {
      field,
      message: {
        id: `${field} diturunkan oleh ${slot.fact.derivedBy}; nilainya tidak boleh dikirim.`,
        en: `${field} is derived by ${slot.fact.derivedBy}; its value may not be sent.`,
      },
    };
  }
  return {
    field,
    message: { id: `${field} tidak ada dalam kosakata.`, en: `${field} is not in the vocabulary.` },
  };
}

function wrongType(field: string, type: FactType): FieldRefusal {
  const { id, en } = describeType(type);
  return { field, message: { id: `${field} harus ${id}.`, en: `${field} must be ${en}.` }, expected: type };
}

/** What a value of a type looks like when it is sent. */
function describeType(type: FactType): Said {
  switch (type.kind) {
    case "boolean":
      return { id: "ya/tidak (true atau false)", en: "true or false" };
    case "choice":
      return { id: `salah satu dari ${type.choices.join(", ")}`, en: `one of ${type.choices.join(", ")}` };
    case "number": {
      const [least, most] = [type.minimum, type.maximum];
      const id = [
        least === undefined ? "" : ` paling sedikit ${least}`,
        most === undefined ? "" : ` paling banyak ${most}`,
      ];
      const en = [least === undefined ? "" : ` at least ${least}`, most === undefined ? "" : ` at most ${most}`];
      return { id: `bilangan bulat${id.join("")} (${type.unit})`, en: `a whole number${en.join("")} (${type.unit})` };
    }
    case "duration":
      return { id: `bilangan bulat, tidak negatif (${type.unit})`, en: `a whole number, not negative (${type.unit})` };
    case "date":
      return { id: "tanggal yang ada, YYYY-MM-DD", en: "a real date, YYYY-MM-DD" };
    case "time":
      return { id: "waktu, HH:MM", en: "a time of day, HH:MM" };
    case "event":
      return {
        id: "saat menurut ISO 8601 dengan selisih dari UTC (2026-08-14T23:59:00+08:00), atau null jika belum terjadi",
        en: "an instant in ISO 8601 with an offset (2026-08-14T23:59:00+08:00), or null if it has not happened",
      };
    case "text":
    case "reference":
      return { id: "teks", en: "text" };
    case "list":
      if (type.register !== undefined)
        return { id: `daftar baris ${type.register}`, en: `a list of rows of ${type.register}` };
      return {
        id: `daftar tanpa ulangan dari ${type.choices.join(", ")}`,
        en: `a list without repetition of any of ${type.choices.join(", ")}`,
      };
  }
}
