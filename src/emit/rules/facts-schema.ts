import { readNumber } from "../../conditions/read-number.js";
import { readTimeOfDay } from "../../conditions/read-time-of-day.js";
import { assertNever } from "../../errors.js";
import type { Handbook } from "../../model/handbook.js";
import type { Fact, FactType, Register, Vocabulary } from "../../model/vocabulary.js";
import { factWords } from "./fact-words.js";

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = { readonly [keyword: string]: unknown };

type PrimitiveType = Exclude<FactType, { kind: "derived" }>;

/** Characters a text fact may have, and an identity. */
export const longestText = 2000;
export const longestReference = 200;
/** Rows a list of rows may have. */
export const mostRows = 10_000;

const patterns = {
  // Formats are only remarks to many validators; patterns bind all of them.
  date: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  time: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
  instant:
    "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$",
} as const;

/**
 * The schema of what a caller sends: one flat object, the names of facts as its keys (`{"isu.jangkauan": 120}`). No fact is required, because
 * an absent one is unknown and the answer says if it is needed; any other key is refused. Derived facts are not in it: rules give them their
 * value, so a caller may not.
 * @returns An object made in the order of the vocabulary: the same handbook gives the same bytes.
 * @source SEMANTICS 1 (*encode*): ISO 8601 outside; events are instants, or `null` for *has not happened*.
 */
export function factsSchema({
  vocabulary,
  policy,
  region,
}: Pick<Handbook, "vocabulary" | "policy" | "region">): JsonSchema {
  const facts = [...vocabulary.facts.values()];
  const derived = facts.filter(({ type }) => type.kind === "derived").map(({ name }) => name);
  const law = region ? `${region.type} ${region.name}` : "these guidelines";
  const version = `Policy edition ${policy.edition}, content hash ${policy.contentHash}.`;
  const without =
    derived.length === 0
      ? "No fact is derived."
      : `Derived by rules, so never sent by a caller: ${derived.join(", ")}.`;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pedoman:facts:${policy.edition}:${policy.contentHash}`,
    $comment: `${version} ${without}`,
    title: "Facts",
    description: `The facts of a case under the rules of ${law}. A fact left out is unknown, never assumed; an event that is null has not happened.`,
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      facts.flatMap((fact): [string, JsonSchema][] =>
        fact.type.kind === "derived" ? [] : [[fact.name, property(fact, fact.type, vocabulary)]],
      ),
    ),
  };
}

function property(fact: Fact, type: PrimitiveType, vocabulary: Vocabulary): JsonSchema {
  const { shape, note } = shapeOf(type, vocabulary);
  const fallback = fact.default === undefined ? undefined : encodedDefault(fact.default, type);
  return {
    description: [factWords(fact, vocabulary.acts.values()), note].filter(Boolean).join(" "),
    ...shape,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

type Shape = { readonly shape: JsonSchema; readonly note: string };

function shapeOf(type: PrimitiveType, vocabulary: Vocabulary): Shape {
  switch (type.kind) {
    case "boolean":
      return { shape: { type: "boolean" }, note: "" };
    case "choice":
      return {
        shape: { enum: [...type.choices] },
        note: type.ordered ? `From lowest to highest: ${type.choices.join(" < ")}.` : "",
      };
    case "number": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = type;
      return { shape: { type: "integer", minimum, maximum }, note: `Unit: ${type.unit}.` };
    }
    case "duration":
      return {
        shape: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        note: `Whole ${type.unit ?? "units"}.`,
      };
    case "date":
      return { shape: { type: "string", format: "date", pattern: patterns.date }, note: "Date, YYYY-MM-DD." };
    case "time":
      return { shape: { type: "string", pattern: patterns.time }, note: "Time of day, HH:MM." };
    case "event":
      return {
        shape: { type: ["string", "null"], format: "date-time", pattern: patterns.instant },
        note: "Instant, RFC 3339 in whole seconds with an offset; null: has not happened.",
      };
    case "text":
      return { shape: { type: "string", maxLength: longestText }, note: "" };
    case "reference":
      return { shape: { type: "string", minLength: 1, maxLength: longestReference }, note: "An identity." };
    case "list":
      return listShape(type, vocabulary);
    default:
      return assertNever(type);
  }
}

function listShape({ choices, register: id }: Extract<FactType, { kind: "list" }>, vocabulary: Vocabulary): Shape {
  const register = id === undefined ? undefined : vocabulary.registers.get(id);
  if (!register) {
    const shape = { type: "array", items: { enum: [...choices] }, uniqueItems: true, maxItems: choices.length };
    return { shape, note: "An empty list: none of them." };
  }
  return {
    shape: { type: "array", items: rowShape(register, vocabulary), maxItems: mostRows },
    note: `Rows of the register ${register.id}.`,
  };
}

/** A column without a fact of its own is a text, a whole number, or true or false; a register without columns leaves them to its data. */
const anyColumn: JsonSchema = {
  type: ["string", "integer", "boolean"],
  maxLength: longestText,
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

function rowShape(register: Register, vocabulary: Vocabulary): JsonSchema {
  const columns = registerColumns(register, vocabulary);
  if (columns.size === 0) return { type: "object", maxProperties: 100, additionalProperties: anyColumn };
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      [...columns].map(([column, fact]): [string, JsonSchema] => [
        column,
        fact
          ? property(fact.declared, fact.type, vocabulary)
          : { description: `Column ${column} of the register ${register.id}.`, ...anyColumn },
      ]),
    ),
  };
}

type ColumnFact = { readonly declared: Fact; readonly type: Exclude<PrimitiveType, { kind: "list" }> };

/**
 * The attributes a row of a register may have, each with the fact `register.attribute` that gives it a type, if one is declared. Derived
 * facts and lists are none: rows are flat.
 */
export function registerColumns(
  { id, columns }: Register,
  { facts }: Vocabulary,
): ReadonlyMap<string, ColumnFact | undefined> {
  const found = new Map<string, ColumnFact | undefined>(columns.map((column) => [column, undefined]));
  for (const declared of facts.values()) {
    const { name, type } = declared;
    if (!name.startsWith(`${id}.`)) continue;
    const column = name.slice(id.length + 1);
    if (type.kind === "derived" || type.kind === "list") found.delete(column);
    else found.set(column, { declared, type });
  }
  return found;
}

/** A default in its wire form; the compiler has held it against its type. */
function encodedDefault(written: string, type: PrimitiveType): boolean | string | number | undefined {
  switch (type.kind) {
    case "boolean":
      return written === "ya";
    case "number":
      return written.startsWith("-") ? -Number(readNumber(written.slice(1))) : Number(readNumber(written));
    case "duration":
      return Number(readNumber(written.split(" ")[0] ?? ""));
    case "time":
      return readTimeOfDay(written) === undefined ? undefined : written.replace(".", ":");
    default:
      return written;
  }
}
