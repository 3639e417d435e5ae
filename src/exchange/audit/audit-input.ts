import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { RegisterRow as SentRow } from "../../evaluate/audit.js";
import type { RowsQuestion } from "../../evaluate/audit-rows.js";
import type { Facts } from "../../evaluate/encode-facts.js";
import { formatDate, parseInstant } from "../../evaluate/instant.js";
import type { Rules } from "../../evaluate/rules.js";
import { dayOf, type WorkCalendar } from "../../evaluate/working-time.js";
import type { Register } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import { diagnose } from "../registers/diagnostics.js";
import type { RegisterRow } from "../registers/register-file.js";
import { type RowsById, rowsById } from "../registers/rows-by-id.js";
import { pointersOf } from "./pointers.js";
import { columnsSent, factsGiven, rowFacts } from "./row-facts.js";
import { type RowDays, type RowOf, rowDays, writtenDay } from "./standing.js";
import { timedColumns } from "./timed-columns.js";

/** A row with what it is called in an audit: never by a person's name. */
export type AuditedRow = RowOf &
  RowDays & {
    /** Its id; of a row without one, of what it points at and since when: `admin_utama.ig-dinkes.2026-08-01`. */
    readonly key: string;
    /** Id of the row of the register that stands above all others it belongs to: its agency. */
    readonly agency: string | undefined;
    /** Whether it is an agency itself. */
    readonly isAgency: boolean;
  };

/** Rows by register, as the evaluator counts them. */
export type CountedRows = Readonly<Record<string, readonly SentRow[]>>;

/** Registers as an audit asks about them. */
export type AuditInput = {
  readonly rows: readonly AuditedRow[];
  /** For norms that count, and norms that are *per* a register: rows in force. */
  readonly counted: CountedRows;
  /** The same with the rows of which nobody wrote since when they are in force; absent where there are none. */
  readonly atMost: CountedRows | undefined;
  /** For all other norms: each row as a case of its own, in force or not, for a task that has ended leaves duties. */
  readonly cases: readonly RowsQuestion[];
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
  const byId = rowsById(registers);
  const seen = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const cases: RowsQuestion[] = [];
  const rows: AuditedRow[] = [];
  const sent: { readonly of: AuditedRow; readonly row: SentRow }[] = [];
  const typeOf = (fact: string) => rules.slots().byName.get(fact)?.type.kind;
  for (const [id, own] of registers) {
    const register = declared.get(id);
    if (!register) continue;
    const given = factsGiven(register, columnsSent(own));
    const names = given.map(({ fact }) => fact);
    const timed = timedColumns(rules, register, names);
    const found = own.map((row): { readonly id: string; readonly facts: Facts } => {
      const links = [{ register: id, row }, ...linksOf(id, row, declared, byId)];
      const key = keyOf(id, row, declared, seen);
      const audited = { register: id, row, key, ...rowDays(links, declared, today), ...agencyOf(links, declared) };
      const untimed = [...timed].filter(([column]) => /^\d{4}-\d{2}-\d{2}$/.test(row.cells.get(column)?.text ?? ""));
      for (const [column, citation] of untimed) {
        const span = row.cells.get(column)?.span ?? row.span;
        diagnostics.push(diagnose("time-missing", span, { column, citation }));
      }
      const dateless = new Set(untimed.map(([column]) => column));
      const told = given.filter(
        ({ by, columns }) => by === "filled" || !columns.some((column) => dateless.has(column)),
      );
      const facts = rowFacts(row, register, told, typeOf, calendar);
      rows.push(audited);
      sent.push({ of: audited, row: sentRow(audited, facts, declared) });
      return { id: key, facts };
    });
    cases.push({ register: id, given: names, rows: found, at });
  }
  const countedIn = (...standings: readonly AuditedRow["standing"][]): CountedRows =>
    Object.fromEntries(
      cases.map(({ register }) => [
        register,
        sent.filter(({ of }) => of.register === register && standings.includes(of.standing)).map(({ row }) => row),
      ]),
    );
  const counted = countedIn("in-force");
  const atMost = rows.some(({ standing }) => standing === "unknown") ? countedIn("in-force", "unknown") : undefined;
  return { value: { rows, counted, atMost, cases }, diagnostics };
}

/** The rows a row points at, directly or through others. */
function linksOf(
  register: string,
  row: RegisterRow,
  declared: ReadonlyMap<string, Register>,
  byId: RowsById,
): readonly RowOf[] {
  const found = new Map<string, RowOf>();
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

/** Its agency: the row it leads to that itself points at none. A row that points at none is one if others may point at it. */
function agencyOf(
  links: readonly RowOf[],
  declared: ReadonlyMap<string, Register>,
): Pick<AuditedRow, "agency" | "isAgency"> {
  const isRoot = ({ register }: RowOf): boolean =>
    pointersOf(register, declared).length === 0 && (declared.get(register)?.members.length ?? 0) > 0;
  const found = links.find(isRoot);
  const agency = found?.row.cells.get("id")?.text || undefined;
  return { agency, isAgency: agency !== undefined && found === links[0] };
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
  const { validity } = declared.get(register) ?? {};
  const from = validity === undefined ? "" : writtenDay(row.cells.get(validity.from)?.text ?? "");
  const key = id || [register, target, from].filter(Boolean).join(".");
  const count = (seen.get(`${register} ${key}`) ?? 0) + 1;
  seen.set(`${register} ${key}`, count);
  return count === 1 ? key : `${key}.${count}`;
}

/** A row as the evaluator counts it: what it is called, what it points at, and the facts it tells by their full names. */
function sentRow({ register, key, row }: AuditedRow, facts: Facts, declared: ReadonlyMap<string, Register>): SentRow {
  const textOf = (column: string): string => row.cells.get(column)?.text ?? "";
  const pointers = pointersOf(register, declared).filter((column) => textOf(column) !== "");
  return {
    id: textOf("id") || key,
    ...Object.fromEntries(pointers.map((column) => [column, textOf(column)])),
    ...facts,
  };
}
