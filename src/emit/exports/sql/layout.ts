import type { Fact, FactType, RulesWire, Step } from "../../../model/generated/rules-wire.js";
import { namedConditions } from "../named-conditions.js";
import { safeNames } from "./safe-names.js";
import type { SqlKind } from "./to-sql.js";

/** What a column holds: an event is an integer that may lie after the instant asked about, a list says whether it is known. */
export type ColumnType = SqlKind | "event" | "list";

/** A column that the caller fills. */
export type CaseColumn = {
  /** Fact, computed step, or attribute of a row (`""`: the element itself). */
  readonly name: string;
  readonly column: string;
  readonly type: ColumnType;
  /** Absent for what is computed, and for attributes that the vocabulary does not declare. */
  readonly fact?: Fact;
  /** Of what is computed. */
  readonly step?: Step;
};

/** A table with one row a case. */
export type CaseTable = { readonly table: string; readonly alias: string; readonly columns: readonly CaseColumn[] };

/** A table with one row for each element of a list of a case. */
export type ListTable = {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly CaseColumn[];
  readonly fact: Fact;
};

/** Where the facts of a case stand. */
export type SqlLayout = {
  readonly tables: readonly CaseTable[];
  readonly lists: readonly ListTable[];
};

/** *Has not happened*: later than any instant, and the greatest integer that every language holds exactly. */
export const notHappened = Number.MAX_SAFE_INTEGER;

/** The names of tables and views that are the same for every law. */
const ownTables = [
  "rule_book",
  "calendar_stretches",
  "calendar_day_starts",
  "roles",
  "acts",
  "norms",
  "norm_acts",
  "norm_roles",
  "norm_counterparties",
  "norm_approvers",
  "norm_defeats",
  "conditions",
  "questions",
  "question_roles",
  "question_toward",
  "question_approvals",
  "list_tests",
  "derived_facts",
  "answers",
  "condition_answers",
  "asked_questions",
  "question_norms",
  "wanted_approvals",
  "decisions",
  "log_entries",
  "judged_entries",
  "judged_norms",
  "log_verdicts",
  "log_norms",
  "audit_verdicts",
  "audited_norms",
  "audit_norms",
  "audit_samples",
  "audit_ungranted",
];

/**
 * Room in a row of PostgreSQL (8 kB a page): a table holds fewer columns than its 1,600 where each may be filled. What does not fit stands in
 * a further table.
 */
const widestRow = 7000;
const widthOf: Readonly<Record<ColumnType, number>> = { boolean: 8, integer: 8, event: 8, list: 8, text: 24 };

/** Lays out the facts of a vocabulary, and what the caller computes, in tables. */
export function sqlLayout(book: RulesWire): SqlLayout {
  const tableName = safeNames(ownTables);
  const primitive = book.facts.filter(({ derivedBy }) => derivedBy === undefined);
  const computed = book.steps.filter(
    (step) => step.kind !== "derived" && step.kind !== "count" && !("of" in step && step.of !== undefined),
  );
  const wanted: readonly Omit<CaseColumn, "column">[] = [
    ...primitive.map((fact) => ({ name: fact.name, type: columnType(fact.type), fact })),
    ...computed.map((step) => ({ name: step.name, type: "boolean" as const, step })),
  ];
  const tables = split(wanted).map((columns, index) => {
    const columnName = safeNames(["case_id", "asked_at"]);
    return {
      table: tableName(index === 0 ? "cases" : `cases_${index + 1}`),
      alias: index === 0 ? "c" : `c${index + 1}`,
      columns: columns.map((column) => ({ ...column, column: columnName(column.name) })),
    };
  });
  const lists = primitive
    .filter(({ type }) => type.kind === "list")
    .map((fact) => ({ name: fact.name, table: tableName(fact.name), columns: elementColumns(fact, book), fact }));
  return { tables, lists };
}

function split(columns: readonly Omit<CaseColumn, "column">[]): readonly (readonly Omit<CaseColumn, "column">[])[] {
  const tables: Omit<CaseColumn, "column">[][] = [[]];
  let width = 0;
  for (const column of columns) {
    width += widthOf[column.type];
    if (width > widestRow) {
      tables.push([]);
      width = widthOf[column.type];
    }
    tables.at(-1)?.push(column);
  }
  return tables;
}

function columnType(type: FactType): ColumnType {
  switch (type.kind) {
    case "boolean":
    case "event":
    case "list":
      return type.kind;
    case "choice":
    case "text":
    case "reference":
      return "text";
    default:
      return "integer";
  }
}

/** Columns of the elements: those the vocabulary declares, what is computed in each, and of the others (of any type) those that a condition reads. */
function elementColumns(list: Fact, book: RulesWire): readonly CaseColumn[] {
  const register = list.type.kind === "list" ? list.type.register : undefined;
  if (register === undefined) return [{ name: "", column: "value", type: "text", fact: list }];
  const columnName = safeNames(["case_id", "position"]);
  const prefix = `${register}.`;
  const declared = book.facts
    .filter(({ name, type, derivedBy }) => name.startsWith(prefix) && derivedBy === undefined && type.kind !== "list")
    .map((fact) => ({ name: fact.name.slice(prefix.length), type: columnType(fact.type), fact }));
  const computed = book.steps
    .filter((step) => "of" in step && step.of === list.name)
    .map((step) => ({ name: step.name, type: "boolean" as const, step }));
  const typed = [...declared, ...computed];
  const names = new Set(typed.map(({ name }) => name));
  const columns = book.registers.find(({ id }) => id === register)?.columns ?? [];
  // A register that neither names nor declares a column leaves them to its data.
  const isOpen = columns.length === 0 && declared.length === 0;
  const untyped = attributesRead(list.name, book).filter(
    (name) => name !== "" && !names.has(name) && (isOpen || columns.includes(name)),
  );
  return [
    ...typed.map((column) => ({ ...column, column: columnName(column.name) })),
    ...untyped.flatMap((name) =>
      (["text", "boolean", "integer"] as const).map((type) => ({ name, column: columnName(`${name}:${type}`), type })),
    ),
  ];
}

/** Attributes of the elements of a list that some formula reads, sorted. */
function attributesRead(list: string, book: RulesWire): readonly string[] {
  const counted = book.steps.flatMap((step) =>
    step.kind === "count" && step.list === list ? [step.holds, step.fails] : [],
  );
  const bodies = [
    ...namedConditions(book).flatMap(({ holds, fails }) => [...bodiesOver(list, holds), ...bodiesOver(list, fails)]),
    ...counted,
  ];
  return [...new Set(bodies.flatMap(variablesOf))].sort();
}

/** What formulas ask of the elements of a list. */
function bodiesOver(list: string, part: unknown): readonly unknown[] {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((one) => bodiesOver(list, one));
  return Object.entries(part).flatMap(([operator, operands]) => {
    const isQuantifier = (operator === "some" || operator === "none") && operands[0].var === list;
    return [...(isQuantifier ? [operands[1]] : []), ...bodiesOver(list, operands)];
  });
}

function variablesOf(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(variablesOf);
  return Object.entries(part).flatMap(([key, value]) => (key === "var" ? [String(value)] : variablesOf(value)));
}
