import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { RegisterRow as SentRow } from "../../evaluate/audit.js";
import { normsOfRows, type RowsQuestion } from "../../evaluate/audit-rows.js";
import { formatDate, parseInstant } from "../../evaluate/instant.js";
import type { Rules } from "../../evaluate/rules.js";
import { dayOf, type WorkCalendar } from "../../evaluate/working-time.js";
import type { Register } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import { diagnose } from "../registers/diagnostics.js";
import type { RegisterRow } from "../registers/register-file.js";
import { pointersOf } from "./pointers.js";
import { cellValue, columnsSent, factsGiven, rowFacts } from "./row-facts.js";

/** A row with what it is called in an audit: never by a person's name. */
export type AuditedRow = {
  readonly register: string;
  /** Its id; of a row without one, of what it points at and since when: `admin_utama.ig-dinkes.2026-08-01`. */
  readonly key: string;
  readonly row: RegisterRow;
  /** Id of the row of the register that stands above all others it belongs to: its agency. */
  readonly agency: string | undefined;
  /** Why it is not counted: its days have not begun, or are over. */
  readonly standing: "in-force" | "not-yet" | "over";
  /** First and last day it is in force, as written; empty where nothing is. */
  readonly from: string;
  readonly until: string;
};

/** Registers as an audit asks about them. */
export type AuditInput = {
  readonly rows: readonly AuditedRow[];
  /** For norms that count, and norms that are *per* a register: rows in force. */
  readonly counted: Readonly<Record<string, readonly SentRow[]>>;
  /** The rows behind those of `counted`, by register and place. */
  readonly countedRows: ReadonlyMap<string, readonly AuditedRow[]>;
  /** For all other norms: each row as a case of its own, in force or not, for a task that has ended leaves duties. */
  readonly cases: readonly RowsQuestion[];
  /** Columns that no file has although norms ask for them, as `register.column`. */
  readonly columnsNotSent: readonly string[];
};

/**
 * Makes the questions of an audit of the rows of register files. Rows are in force between the days of their own and of every row they point at, both
 * inclusive.
 * @param at - ISO 8601 with an offset.
 */
export function auditInput(
  rules: Rules,
  calendar: WorkCalendar,
  declared: ReadonlyMap<string, Register>,
  registers: Registers,
  at: string,
): Outcome<AuditInput> {
  const today = formatDate(dayOf(calendar, parseInstant(at) ?? Number.NaN));
  const byId = new Map(
    [...registers].map(([id, rows]) => [id, new Map(rows.map((row) => [row.cells.get("id")?.text ?? "", row]))]),
  );
  const seen = new Map<string, number>();
  const rows = [...registers].flatMap(([id, own]) =>
    own.map((row): AuditedRow => {
      const links = linksOf(id, row, declared, byId);
      const spans = [{ register: id, row }, ...links].map(({ register, row: one }) =>
        validityOf(register, one, declared),
      );
      const from =
        spans
          .map((span) => span.from)
          .sort()
          .at(-1) ?? "";
      const until =
        spans
          .map((span) => span.until)
          .filter(Boolean)
          .sort()[0] ?? "";
      const standing = from > today ? "not-yet" : until !== "" && until < today ? "over" : "in-force";
      return {
        register: id,
        key: keyOf(id, row, declared, seen),
        row,
        agency: agencyOf(id, row, declared, byId),
        standing,
        from,
        until,
      };
    }),
  );
  const diagnostics: Diagnostic[] = [];
  const cases: RowsQuestion[] = [];
  const columnsNotSent = new Set<string>();
  for (const [id, own] of registers) {
    const register = declared.get(id);
    if (!register) continue;
    const sent = columnsSent(own);
    for (const column of columnsAsked(rules, register)) if (!sent.has(column)) columnsNotSent.add(`${id}.${column}`);
    const given = factsGiven(register, sent);
    const names = given.map(({ fact }) => fact);
    const timed = timedColumns(rules, register, names);
    const answered = rows
      .filter((one) => one.register === id)
      .map(({ key, row }) => {
        const untimed = [...timed].filter(([column]) => /^\d{4}-\d{2}-\d{2}$/.test(row.cells.get(column)?.text ?? ""));
        for (const [column, citation] of untimed) {
          const span = row.cells.get(column)?.span ?? row.span;
          diagnostics.push(diagnose("time-missing", span, { column, citation }));
        }
        const dateless = new Set(untimed.map(([column]) => column));
        const told = given.filter(
          ({ by, columns }) => by === "filled" || !columns.some((column) => dateless.has(column)),
        );
        return { id: key, facts: rowFacts(row, register, told, calendar) };
      });
    cases.push({ register: id, given: names, rows: answered, at });
  }
  const countedRows = new Map(
    [...registers.keys()].map((id) => [id, rows.filter((one) => one.register === id && one.standing === "in-force")]),
  );
  const counted = Object.fromEntries(
    [...countedRows].flatMap(([id, own]) => {
      const register = declared.get(id);
      return register ? [[id, own.map(({ row }) => sentRow(row, register, calendar))]] : [];
    }),
  );
  return { value: { rows, counted, countedRows, cases, columnsNotSent: [...columnsNotSent].sort() }, diagnostics };
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, RegisterRow>>;

/** The rows a row points at, directly or through others. */
function linksOf(
  register: string,
  row: RegisterRow,
  declared: ReadonlyMap<string, Register>,
  byId: Rows,
): readonly { readonly register: string; readonly row: RegisterRow }[] {
  const found = new Map<string, { readonly register: string; readonly row: RegisterRow }>();
  const visit = (id: string, from: RegisterRow): void => {
    for (const column of pointersOf(id, declared)) {
      const target = byId.get(column)?.get(from.cells.get(column)?.text ?? "");
      const key = `${column} ${target?.cells.get("id")?.text}`;
      if (!target || found.has(key)) continue;
      found.set(key, { register: column, row: target });
      visit(column, target);
    }
  };
  visit(register, row);
  return [...found.values()];
}

function validityOf(
  register: string,
  row: RegisterRow,
  declared: ReadonlyMap<string, Register>,
): { readonly from: string; readonly until: string } {
  const validity = declared.get(register)?.validity;
  const date = (column: string | undefined): string => {
    const text = column === undefined ? "" : (row.cells.get(column)?.text ?? "");
    return /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : "";
  };
  return { from: date(validity?.from), until: date(validity?.until) };
}

/** The id of its agency: of the row it leads to that itself points at none. A row that points at none belongs to itself if others may point at it. */
function agencyOf(
  register: string,
  row: RegisterRow,
  declared: ReadonlyMap<string, Register>,
  byId: Rows,
): string | undefined {
  const isRoot = (id: string): boolean =>
    pointersOf(id, declared).length === 0 && (declared.get(id)?.members.length ?? 0) > 0;
  const found = [{ register, row }, ...linksOf(register, row, declared, byId)].find((one) => isRoot(one.register));
  return found?.row.cells.get("id")?.text;
}

function keyOf(
  register: string,
  row: RegisterRow,
  declared: ReadonlyMap<string, Register>,
  seen: Map<string, number>,
): string {
  const id = row.cells.get("id")?.text;
  const [target] = pointersOf(register, declared)
    .map((column) => row.cells.get(column)?.text ?? "")
    .filter(Boolean);
  const { from } = validityOf(register, row, declared);
  const key = id || [register, target, from].filter(Boolean).join(".");
  const count = (seen.get(`${register} ${key}`) ?? 0) + 1;
  seen.set(`${register} ${key}`, count);
  return count === 1 ? key : `${key}.${count}`;
}

/** A row as the evaluator counts it: facts of its register typed, everything else as text. */
function sentRow(row: RegisterRow, register: Register, calendar: WorkCalendar): SentRow {
  return Object.fromEntries(
    [...row.cells].flatMap(([column, { text }]): [string, unknown][] => {
      const value = cellValue(text, column, register, calendar);
      // What is refused as a fact would stop the whole audit; it has its finding where it stands.
      return value === undefined ? [] : [[column, value]];
    }),
  );
}

/** The columns that norms would ask of a register if it had them. */
function columnsAsked(rules: Rules, register: Register): readonly string[] {
  const columnOf = new Map(
    register.facts.flatMap(({ fact, columns }) => columns.map((column) => [fact, column] as const)),
  );
  const asked = [
    ...rules.book.norms.filter(({ per }) => per === register.id),
    ...normsOfRows(rules, new Set(register.facts.map(({ fact }) => fact))),
  ].flatMap((norm) => [
    norm.owes?.done ?? "",
    ...norm.limits.map(({ event }) => event ?? ""),
    ...(norm.bars?.when?.reads ?? []),
    ...norm.when.reads,
  ]);
  return [...new Set(asked)].flatMap((fact) => columnOf.get(fact) ?? []);
}

const elapsed: ReadonlySet<string> = new Set(["minute", "hour", "working-hour"]);

/** Columns whose day alone does not do, with the provision that counts in hours from them or to them. */
function timedColumns(rules: Rules, register: Register, given: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const norm of normsOfRows(rules, new Set(given))) {
    const counted = norm.limits.filter(({ bound, period }) => bound === "at-latest" && elapsed.has(period?.unit ?? ""));
    if (counted.length === 0) continue;
    const events = [norm.owes?.done, ...counted.map(({ event }) => event)];
    for (const { fact, columns, by } of register.facts) {
      const [column = ""] = columns;
      if (by !== "value" || !events.includes(fact) || column === register.validity?.until) continue;
      if (!found.has(column)) found.set(column, rules.sources.get(norm.source)?.citation ?? norm.source);
    }
  }
  return found;
}
