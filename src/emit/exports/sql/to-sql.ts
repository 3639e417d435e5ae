import { guardedName } from "../../../conditions/formulas.js";
import type { Formula } from "../../../model/generated/rules-wire.js";
import { quoteText } from "./quote.js";

/** A type that a value may have in SQL. Dates, times, lengths and instants are integers. */
export type SqlKind = "boolean" | "integer" | "text";

/** One of the types a value may have. */
export type SqlFace = {
  readonly kind: SqlKind;
  /** The value as an expression of that type. */
  readonly value: string;
  /** When it is of that type, once it is known; absent: always. */
  readonly where?: string;
};

/** What a path stands for in SQL. `known` and `unknown` are TRUE or FALSE, never NULL. */
export type SqlValue = { readonly known: string; readonly unknown: string; readonly faces: readonly SqlFace[] };

/** A list: whether it is known, and its elements in a table of their own. */
export type SqlList = {
  readonly known: string;
  /** `"isu.pemicu" e WHERE e.case_id = c.case_id`. */
  readonly elements: string;
  readonly element: SqlReading;
};

/** How paths of a formula are written, and (in the record) what becomes of a test of a list. */
export type SqlReading = {
  readonly value: (path: string) => SqlValue;
  /** Undefined for what is never a list. */
  readonly list: (path: string) => SqlList | undefined;
  /** Puts a test of a list, which needs nothing else, in a place where it is evaluated once; absent: where it stands. */
  readonly staged?: (test: string, list: string) => string;
};

/** A column that may be NULL. */
export function columnValue(column: string, kind: SqlKind): SqlValue {
  return { known: `${column} IS NOT NULL`, unknown: `${column} IS NULL`, faces: [{ kind, value: column }] };
}

/** What is never known. */
export const neverKnown: SqlValue = { known: "FALSE", unknown: "TRUE", faces: [] };

/**
 * A formula of the portable profile as an expression of SQL that PostgreSQL and DuckDB read alike. It is TRUE exactly where the formula is, and else
 * FALSE: whatever may be NULL stands right of `IS NOT NULL` in a conjunction, where `FALSE AND NULL` is FALSE.
 */
export function toSql(formula: Formula, reading: SqlReading): string {
  return write(formula, reading, new Set()).text;
}

/** SQL with what binds it: an `atom` needs no brackets anywhere. */
type Piece = { readonly text: string; readonly binds: "atom" | "test" | "not" | "and" | "or" };

const yes: Piece = { text: "TRUE", binds: "atom" };
const no: Piece = { text: "FALSE", binds: "atom" };

/** @param given - Paths that are known wherever the formula counts. */
function write(formula: Formula, reading: SqlReading, given: ReadonlySet<string>): Piece {
  if (typeof formula === "boolean") return formula ? yes : no;
  if ("and" in formula) {
    const known = new Set(given);
    const parts = formula.and.map((part) => {
      const piece = write(part, reading, known);
      const name = guardedName(part);
      if (name !== undefined) known.add(name);
      return piece;
    });
    return joined("and", parts);
  }
  if ("or" in formula)
    return joined(
      "or",
      formula.or.map((part) => write(part, reading, given)),
    );
  if ("!" in formula) {
    const name = guardedName(formula);
    return name === undefined
      ? negated(write(formula["!"][0] as Formula, reading, given))
      : condition(reading.value(name).known);
  }
  const [[operator, operands]] = Object.entries(formula) as [[string, readonly unknown[]]];
  switch (operator) {
    case "===":
      return equality(operands, reading, given);
    case "in":
      return membership(operands, reading, given);
    case "some":
      return exists(operands, reading);
    case "none":
      return negated(exists(operands, reading));
    default:
      return ordering(operator, operands, reading, given);
  }
}

function joined(connector: "and" | "or", parts: readonly Piece[]): Piece {
  const [neutral, decisive] = connector === "and" ? [yes, no] : [no, yes];
  if (parts.some(({ text }) => text === decisive.text)) return decisive;
  const kept = parts.filter(({ text }) => text !== neutral.text);
  if (kept.length < 2) return kept[0] ?? neutral;
  const text = kept
    .map((part) => (part.binds === "and" || part.binds === "or" ? bracketed(part) : part.text))
    .join(connector === "and" ? " AND " : " OR ");
  return { text, binds: connector };
}

function negated(piece: Piece): Piece {
  if (piece === yes) return no;
  if (piece === no) return yes;
  return { text: `NOT ${piece.binds === "atom" ? piece.text : bracketed(piece)}`, binds: "not" };
}

function bracketed({ text }: Piece): string {
  return `(${text})`;
}

/** A test that is written already; a constant stays one. */
function condition(text: string): Piece {
  return text === "TRUE" ? yes : text === "FALSE" ? no : { text, binds: "test" };
}

type Constant = null | boolean | number | string;
type Side = SqlValue & { readonly path: string };

function sideOf(operand: unknown, reading: SqlReading): Side | Constant {
  if (typeof operand !== "object" || operand === null) return operand as Constant;
  const path = String((operand as { readonly var: unknown }).var);
  return { ...reading.value(path), path };
}

function isSide(side: Side | Constant): side is Side {
  return typeof side === "object" && side !== null;
}

/** Guards of a side: that it is known (unless that stands further left), and that it is of a type. */
function guards({ known, path }: Side, face: SqlFace, given: ReadonlySet<string>): readonly Piece[] {
  return [...(given.has(path) ? [] : [condition(known)]), ...(face.where === undefined ? [] : [condition(face.where)])];
}

function kindOf(constant: boolean | number | string): SqlKind {
  return typeof constant === "boolean" ? "boolean" : typeof constant === "number" ? "integer" : "text";
}

function literal(constant: boolean | number | string): string {
  if (typeof constant === "string") return quoteText(constant);
  return typeof constant === "boolean" ? String(constant).toUpperCase() : String(constant);
}

function equals(left: string, right: string): Piece {
  const constants = ["TRUE", "FALSE"];
  if (constants.includes(left) && constants.includes(right)) return left === right ? yes : no;
  return condition(`${left} = ${right}`);
}

/** `===` is true of two values that are both unknown, too; and never of two that are of different types. */
function equality(operands: readonly unknown[], reading: SqlReading, given: ReadonlySet<string>): Piece {
  const [left, right] = operands.map((one) => sideOf(one, reading)) as [Side | Constant, Side | Constant];
  if (isSide(left) && isSide(right)) return sameValue(left, right, given);
  if (!isSide(left) && !isSide(right)) return left === right ? yes : no;
  const [side, constant] = (isSide(left) ? [left, right] : [right, left]) as [Side, Constant];
  if (constant === null) return condition(side.unknown);
  return joined(
    "or",
    side.faces
      .filter(({ kind }) => kind === kindOf(constant))
      .map((face) => joined("and", [...guards(side, face, given), equals(face.value, literal(constant))])),
  );
}

function sameValue(left: Side, right: Side, given: ReadonlySet<string>): Piece {
  if (left.path === right.path) return yes;
  const alike = left.faces.flatMap((one) =>
    right.faces
      .filter(({ kind }) => kind === one.kind)
      .map((other) =>
        joined("and", [...guards(left, one, given), ...guards(right, other, given), equals(one.value, other.value)]),
      ),
  );
  const mayBothBeUnknown = !given.has(left.path) && !given.has(right.path);
  const unknown = mayBothBeUnknown ? [joined("and", [condition(left.unknown), condition(right.unknown)])] : [];
  return joined("or", [...unknown, ...alike]);
}

/** Ordering is between integers only. */
function ordering(
  operator: string,
  operands: readonly unknown[],
  reading: SqlReading,
  given: ReadonlySet<string>,
): Piece {
  const sides = operands.map((one) => sideOf(one, reading)).map((side) => integerOf(side, given));
  const [left, right] = sides;
  if (!left || !right) return no;
  return joined("and", [...left.guards, ...right.guards, condition(`${left.value} ${operator} ${right.value}`)]);
}

function integerOf(
  side: Side | Constant,
  given: ReadonlySet<string>,
): { readonly guards: readonly Piece[]; readonly value: string } | undefined {
  if (!isSide(side)) return typeof side === "number" ? { guards: [], value: literal(side) } : undefined;
  const face = side.faces.find(({ kind }) => kind === "integer");
  return face && { guards: guards(side, face, given), value: face.value };
}

function membership([member, where]: readonly unknown[], reading: SqlReading, given: ReadonlySet<string>): Piece {
  const one = sideOf(member, reading);
  if (Array.isArray(where)) return amongConstants(one, where as readonly Constant[], given);
  const path = String((where as { readonly var: unknown }).var);
  const list = reading.list(path);
  const element = list?.element.value("").faces.find(({ kind }) => kind === "text");
  if (!list || !element) return no;
  if (!isSide(one)) {
    return typeof one === "string" ? tested(list, `${element.value} = ${literal(one)}`, path, reading.staged) : no;
  }
  const face = one.faces.find(({ kind }) => kind === "text");
  if (!face) return no;
  const found = tested(list, `${element.value} = ${face.value}`, path, undefined);
  return joined("and", [...guards(one, face, given), found]);
}

function amongConstants(one: Side | Constant, constants: readonly Constant[], given: ReadonlySet<string>): Piece {
  if (!isSide(one)) return constants.includes(one) ? yes : no;
  return joined(
    "or",
    one.faces.flatMap((face) => {
      const alike = constants.filter((constant) => constant !== null && kindOf(constant) === face.kind);
      if (alike.length === 0) return [];
      const values = alike.map((constant) => literal(constant as string | number | boolean)).join(", ");
      return [joined("and", [...guards(one, face, given), condition(`${face.value} IN (${values})`)])];
    }),
  );
}

function exists([where, body]: readonly unknown[], reading: SqlReading): Piece {
  const path = String((where as { readonly var: unknown }).var);
  const list = reading.list(path);
  if (!list) return no;
  const { text } = write(body as Formula, list.element, new Set());
  return text === "FALSE" ? no : tested(list, text, path, reading.staged);
}

/** That a list is known and has an element of which a test is true. */
function tested({ known, elements }: SqlList, test: string, path: string, staged: SqlReading["staged"]): Piece {
  const text = `${known} AND EXISTS (SELECT 1 FROM ${elements}${test === "TRUE" ? "" : ` AND (${test})`})`;
  return staged ? { text: staged(text, path), binds: "atom" } : { text, binds: "and" };
}
