import type { Norm } from "../model/generated/rules-wire.js";
import { type AnswerBase, answerBase, type Cited, cite } from "./cite.js";
import { everyDefeater, isInForce } from "./defeaters.js";
import type { DutyState } from "./duty-state.js";
import type { Facts } from "./encode-facts.js";
import { missingFacts } from "./missing-facts.js";
import { FactsRefused, type FieldRefusal, UnknownName } from "./refusals.js";
import { rowScope, rowState, sayOfRow } from "./row-state.js";
import { type Asked, askedAt, encodeQuestion, type Rules } from "./rules.js";
import type { Judge } from "./scope.js";
import { readsOfNorm } from "./steps.js";
import type { Uncounted } from "./uncounted.js";

/** A row as it is sent: its id alone, or its columns; a key with a dot is a fact by its full name, which a column need not be named after. */
export type RegisterRow = string | { readonly [column: string]: unknown };

/** Does a register satisfy the norms? */
export type AuditQuestion = {
  /** Rows by register; a member's row belongs to the row of register R whose id stands in its column R. */
  readonly registers: { readonly [register: string]: readonly RegisterRow[] };
  /** ISO 8601 with an offset. */
  readonly at: string;
  /** Facts that hold for every row. */
  readonly facts?: Facts;
};

/** What one norm says of one row of its register. */
export type AuditFinding = Cited & {
  readonly register: string;
  /** Id of the row; absent where the register was not sent. */
  readonly row?: string;
  /** What was counted, how many there must be, and how many there are (as a range where rows do not say where they belong). */
  readonly member?: string;
  readonly expected?: { readonly bound: "exactly" | "at-least" | "at-most"; readonly count: number };
  readonly found?: { readonly least: number; readonly most: number };
  /** The rows counted: their ids, or their place in the register (from 0). */
  readonly rows?: readonly (string | number)[];
  readonly state: "ok" | "too_few" | "too_many" | "unmet" | DutyState;
  readonly due?: string;
  readonly dueSecond?: number;
  /** For `unknown`: facts, columns (`register.column`) or registers to send; and events of which only time can tell more. */
  readonly needs: readonly string[];
  readonly awaits: readonly string[];
  /** Where the due time, or a condition, leads to a year without calendar. */
  readonly uncounted?: Uncounted;
};

export type AuditAnswer = AnswerBase & {
  readonly findings: readonly AuditFinding[];
  /** Ids that stand twice in a register, with their places (from 0). */
  readonly duplicates: readonly { readonly register: string; readonly id: string; readonly rows: readonly number[] }[];
  /** Rows that belong to a row that is not there. */
  readonly strays: readonly {
    readonly register: string;
    readonly row: number;
    readonly belongsTo: string;
    readonly id: string;
  }[];
};

/** A row read: its id, its columns, its place. */
type Row = {
  readonly id: string | undefined;
  readonly columns: { readonly [column: string]: unknown };
  readonly place: number;
};

/**
 * Goes through the rows of every register that norms are *per*: counts members, and judges what is owed or required of each row, whose columns
 * are read as the facts `register.column`.
 * @throws UnknownName for a register; FactsRefused naming register, place and column; NotCovered; CalendarError where the instant asked about lies outside
 *   the calendar, or there is none.
 */
export function audit(rules: Rules, { registers, at, facts = {} }: AuditQuestion): AuditAnswer {
  const asked = askedAt(rules, at);
  const rows = readRegisters(rules, registers);
  // Facts of the case are looked at even where no register has rows.
  encodeQuestion(rules, asked, facts);
  const current = rules.book.norms.filter((norm) => norm.per !== undefined && isInForce(norm, asked.day));
  const findings = current.flatMap((norm): readonly AuditFinding[] => {
    const register = norm.per as string;
    const own = rows.get(register);
    if (!own) return [{ ...cite(rules, norm), register, state: "unknown", needs: [register], awaits: [] }];
    return own.flatMap((row) =>
      sayOfRow(
        [norm],
        () => judgeRow(rules, norm, asked, facts, register, row),
        (_, judge) =>
          norm.cardinality.length > 0
            ? countMembers(rules, judge, norm, register, row, rows)
            : [{ ...cite(rules, norm), register, ...rowId(row), ...rowState(rules, judge, norm) }],
        (_, open) =>
          whatIsSaidOf(norm).map((said) => ({ ...cite(rules, norm), register, ...rowId(row), ...said, ...open })),
      ).flat(),
    );
  });
  return { ...answerBase(rules, asked.text), findings, duplicates: duplicatesOf(rows), strays: straysOf(rules, rows) };
}
/** What the findings of a norm are about: each of its counts, or the row itself. */
function whatIsSaidOf({ cardinality }: Norm): readonly Pick<AuditFinding, "member" | "expected">[] {
  if (cardinality.length === 0) return [{}];
  return cardinality.map(({ member, bound, count }) => ({ member, expected: { bound, count } }));
}

/** Decides an audited norm for one row. */
function judgeRow(rules: Rules, norm: Norm, asked: Asked, facts: Facts, register: string, row: Row): Judge {
  const { byName } = rules.slots();
  const own = Object.entries(row.columns).flatMap(([column, value]): [string, unknown][] => {
    const name = column.includes(".") ? column : `${register}.${column}`;
    const fact = byName.get(name)?.fact;
    return fact && fact.derivedBy === undefined ? [[name, value]] : [];
  });
  try {
    const all = Object.fromEntries([...Object.entries(facts), ...own]);
    const key = `audit ${norm.id}`;
    return rules.judge(rules, key, rowScope(rules, key, [norm]), asked, all);
  } catch (error) {
    if (!(error instanceof FactsRefused)) throw error;
    const names = new Set(own.map(([name]) => name));
    throw new FactsRefused(
      error.fields.map((one) => {
        const column = one.field.startsWith(`${register}.`) ? one.field.slice(register.length + 1) : one.field;
        return names.has(one.field) ? { ...one, field: `registers.${register}[${row.place}].${column}` } : one;
      }),
    );
  }
}

function countMembers(
  rules: Rules,
  judge: Judge,
  norm: Norm,
  register: string,
  row: Row,
  registers: ReadonlyMap<string, readonly Row[]>,
): readonly AuditFinding[] {
  const truth = judge.applies(norm, everyDefeater);
  const missing =
    truth === undefined ? missingFacts(rules, judge.run, readsOfNorm(norm, rules.norms)) : { facts: [], awaits: [] };
  return norm.cardinality.map(({ member, bound, count }): AuditFinding => {
    const common = { ...cite(rules, norm), register, ...rowId(row), member, expected: { bound, count } };
    if (truth === false) return { ...common, state: "not_applicable", needs: [], awaits: [] };
    const members = registers.get(member);
    if (!members)
      return { ...common, state: "unknown", needs: [...missing.facts, member].sort(), awaits: missing.awaits };
    const { byOwner, anywhere } = belongingOf(members, register);
    const belonging = byOwner.get(row.id) ?? [];
    const found = { least: belonging.length, most: belonging.length + anywhere };
    const rows = belonging.map(({ id, place }) => id ?? place);
    const state = truth === undefined ? "unknown" : countState(bound, count, found);
    const needs = truth === undefined ? missing.facts : [`${member}.${register}`];
    return { ...common, found, rows, state, needs: state === "unknown" ? needs : [], awaits: missing.awaits };
  });
}

/** Rows of a member by the row of a register they belong to, and how many do not say. */
type Belonging = { readonly byOwner: ReadonlyMap<unknown, readonly Row[]>; readonly anywhere: number };

const grouped = new WeakMap<readonly Row[], Map<string, Belonging>>();

/** Grouped once for all rows of a register: each of them would look through every member otherwise. */
function belongingOf(members: readonly Row[], register: string): Belonging {
  const known = grouped.get(members) ?? new Map<string, Belonging>();
  grouped.set(members, known);
  const before = known.get(register);
  if (before) return before;
  const byOwner = new Map<unknown, Row[]>();
  let anywhere = 0;
  for (const row of members) {
    const owner = row.columns[register];
    const own = byOwner.get(owner);
    if (owner === undefined) anywhere += 1;
    else if (own) own.push(row);
    else byOwner.set(owner, [row]);
  }
  const made: Belonging = { byOwner, anywhere };
  known.set(register, made);
  return made;
}

/** Whether a count lies within a bound, for every number it may be. */
function countState(
  bound: "exactly" | "at-least" | "at-most",
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
): "ok" | "too_few" | "too_many" | "unknown" {
  if (bound !== "at-most" && most < count) return "too_few";
  if (bound !== "at-least" && least > count) return "too_many";
  return (bound === "at-most" || least >= count) && (bound === "at-least" || most <= count) ? "ok" : "unknown";
}

function rowId({ id, place }: Row): { readonly row: string } {
  return { row: id ?? String(place) };
}

/** Reads the registers; whoever counts members needs an id of every row they may belong to. */
function readRegisters(rules: Rules, registers: AuditQuestion["registers"]): ReadonlyMap<string, readonly Row[]> {
  const known = new Set(rules.book.registers.flatMap(({ id, members }) => [id, ...members]));
  const owners = new Set(rules.book.registers.filter(({ members }) => members.length > 0).map(({ id }) => id));
  const refused: FieldRefusal[] = [];
  const wrong = (field: string, id: string, en: string): void => {
    refused.push({ field, message: { id: `${field} harus ${id}.`, en: `${field} must be ${en}.` } });
  };
  const read = new Map<string, readonly Row[]>();
  for (const [register, rows] of Object.entries(registers)) {
    if (!known.has(register)) throw new UnknownName("register", register);
    if (!Array.isArray(rows)) {
      wrong(`registers.${register}`, "daftar baris", "a list of rows");
      continue;
    }
    read.set(
      register,
      Array.from(rows as readonly unknown[], (row, place): Row => {
        const field = `registers.${register}[${place}]`;
        const columns = typeof row === "string" ? { id: row } : row;
        if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
          wrong(field, "teks (id) atau objek kolom", "text (an id) or an object of columns");
          return { id: undefined, columns: {}, place };
        }
        const own = new Map(Object.entries(columns as { readonly [column: string]: unknown }));
        const id = own.get("id");
        if (id === undefined ? owners.has(register) : typeof id !== "string") wrong(`${field}.id`, "teks", "text");
        for (const [column, value] of own) {
          if (
            value === null ||
            value === undefined ||
            ["string", "boolean"].includes(typeof value) ||
            Number.isSafeInteger(value)
          )
            continue;
          wrong(
            `${field}.${column}`,
            "teks, ya/tidak, bilangan bulat, atau null",
            "text, true, false, a whole number or null",
          );
        }
        return { id: typeof id === "string" ? id : undefined, columns: Object.fromEntries(own), place };
      }),
    );
  }
  if (refused.length > 0) throw new FactsRefused(refused);
  return read;
}

function duplicatesOf(registers: ReadonlyMap<string, readonly Row[]>): AuditAnswer["duplicates"] {
  return [...registers].flatMap(([register, rows]) => {
    const places = new Map<string, number[]>();
    for (const { id, place } of rows) {
      if (id === undefined) continue;
      const before = places.get(id);
      if (before) before.push(place);
      else places.set(id, [place]);
    }
    return [...places].filter(([, found]) => found.length > 1).map(([id, found]) => ({ register, id, rows: found }));
  });
}

function straysOf(rules: Rules, registers: ReadonlyMap<string, readonly Row[]>): AuditAnswer["strays"] {
  return rules.book.registers.flatMap(({ id: owner, members }) => {
    const rows = registers.get(owner);
    if (!rows) return [];
    const ids = new Set(rows.map(({ id }) => id));
    return members.flatMap((register) =>
      (registers.get(register) ?? []).flatMap(({ columns, place }) => {
        const id = columns[owner];
        return typeof id === "string" && !ids.has(id) ? [{ register, row: place, belongsTo: owner, id }] : [];
      }),
    );
  });
}
