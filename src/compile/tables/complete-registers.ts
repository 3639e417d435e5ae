import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Span } from "../../model/span.js";
import type { CellForm, Fact, FactType, Register, RowFact } from "../../model/vocabulary.js";
import { diagnose } from "./diagnostics.js";

/** A register as its row states it, before facts and explanations of columns are known. */
export type WrittenRegister = Omit<Register, "meanings" | "forms" | "facts"> & {
  /** Columns that hold dates without a time of day. */
  readonly dates: readonly string[];
  readonly facts: readonly (RowFact & { readonly span: Span })[];
};

/** What a column holds, as the table of columns says it. */
export type ColumnMeaning = { readonly meaning: string; readonly span: Span };

/**
 * Registers with what the facts of the law make of their columns. A column named like a fact (`akun.dibuat` in the register `akun`) holds its
 * value; others are assigned. A fact that is not declared, is derived, or cannot be held by one cell is a finding.
 */
export function completeRegisters(
  written: ReadonlyMap<string, WrittenRegister>,
  columns: ReadonlyMap<string, ColumnMeaning>,
  facts: ReadonlyMap<string, Fact>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Register> {
  const known = new Set<string>();
  const registers = new Map(
    [...written].map(([id, { dates, facts: assigned, ...register }]): [string, Register] => {
      for (const column of register.columns) known.add(column).add(`${id}.${column}`);
      const own = register.columns
        .filter((column) => isHeldByCell(facts.get(`${id}.${column}`)) && !assigned.some(holdsValue(column)))
        .map((column): RowFact => ({ fact: `${id}.${column}`, columns: [column], by: "value" }));
      const said = [...own, ...assigned.filter((one) => checkFact(one, facts, diagnostics)).map(withoutSpan)];
      const forms = new Map(register.columns.map((column) => [column, formOf(column, dates, said, facts)] as const));
      return [id, { ...register, facts: said, forms, meanings: meaningsOf(id, register, said, columns, facts) }];
    }),
  );
  for (const [name, { span }] of columns) {
    if (known.has(name)) continue;
    const what = { id: "kolom register", en: "column of a register" };
    diagnostics.push(diagnose("unknown-name", span, { name, what, nearest: suggest(name, known) }));
  }
  return registers;
}

function holdsValue(column: string): (fact: RowFact) => boolean {
  return ({ by, columns }) => by === "value" && columns.includes(column);
}

function withoutSpan({ fact, columns, by }: RowFact): RowFact {
  return { fact, columns, by };
}

/** One cell holds one value, given and not derived. */
function isHeldByCell(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.type.kind !== "derived" && fact.type.kind !== "list";
}

function checkFact(
  { fact: name, by, span }: WrittenRegister["facts"][number],
  facts: ReadonlyMap<string, Fact>,
  diagnostics: Diagnostic[],
): boolean {
  const fact = facts.get(name);
  if (!fact) {
    const what = { id: "fakta", en: "fact" };
    diagnostics.push(diagnose("unknown-name", span, { name, what, nearest: suggest(name, facts.keys()) }));
    return false;
  }
  if (by === "filled" ? fact.type.kind === "boolean" : isHeldByCell(fact)) return true;
  const wanted =
    by === "filled"
      ? { id: "fakta ya/tidak untuk `terisi`", en: "a fact of yes or no for `terisi`" }
      : { id: "fakta yang nilainya diberikan, bukan turunan atau daftar", en: "a fact that is given, not derived" };
  diagnostics.push(diagnose("cell-malformed", span, { column: "Fakta", written: name, wanted }));
  return false;
}

function formOf(
  column: string,
  dates: readonly string[],
  said: readonly RowFact[],
  facts: ReadonlyMap<string, Fact>,
): CellForm {
  if (dates.includes(column)) return { kind: "date" };
  const held = said.find(holdsValue(column));
  const type = held && facts.get(held.fact)?.type;
  return type ? formOfType(type) : { kind: "text" };
}

function formOfType(type: FactType): CellForm {
  switch (type.kind) {
    case "boolean":
      return { kind: "yes-no" };
    case "event":
      return { kind: "moment" };
    case "date":
      return { kind: "date" };
    case "choice":
      return { kind: "choice", choices: type.choices };
    case "number": {
      const { minimum, maximum } = type;
      return {
        kind: "number",
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
      };
    }
    case "duration":
      return { kind: "number", minimum: 0 };
    default:
      return { kind: "text" };
  }
}

/** The table of columns speaks first, for one register or for all; else the fact a column holds. */
function meaningsOf(
  id: string,
  { columns: own }: Pick<Register, "columns">,
  said: readonly RowFact[],
  columns: ReadonlyMap<string, ColumnMeaning>,
  facts: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, string> {
  return new Map(
    own.flatMap((column): [string, string][] => {
      const held = said.find(holdsValue(column));
      const meaning =
        columns.get(`${id}.${column}`)?.meaning ??
        columns.get(column)?.meaning ??
        (held && facts.get(held.fact)?.meaning);
      return meaning ? [[column, meaning]] : [];
    }),
  );
}
