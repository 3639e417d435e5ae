import type { SqlWire } from "../model/generated/sql-wire.js";
import type { ApprovalEntry } from "./approvals.js";
import type { EncodedRecord } from "./derive-facts.js";
import type { Encoded, EncodedRow } from "./eval-formula.js";
import { dateWritten, parseInstant } from "./instant.js";
import { FactsRefused } from "./refusals.js";
import { notAnInstant } from "./rules.js";

/** A value in a table; null is NULL. */
export type SqlCell = string | number | boolean | null;

/** Rows for one table of `rules.sql`. */
export type SqlRows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlCell[])[];
};

/** A case as it goes into the tables of `rules.sql`, and what is asked about it, if anything is. */
export type SqlCase = {
  /** Names the case, and its question. */
  readonly id: string;
  /** ISO 8601 with an offset. */
  readonly at: string;
  /** What {@link deriveFacts} makes of its facts: derived facts in it are left aside, since SQL derives them itself. */
  readonly record: EncodedRecord;
  /** May somebody do an act? As {@link decide} is asked. */
  readonly question?: {
    readonly roles: readonly string[];
    readonly act: string;
    readonly toward?: readonly string[] | undefined;
    readonly approvals?: readonly ApprovalEntry[];
    readonly content?: string | undefined;
  };
};

/**
 * Puts cases into rows for the tables of `rules.sql`: one entry a table, also where it has no row.
 * @param sql - `sql.json`, which says where each fact goes.
 * @throws FactsRefused for an instant that is none.
 */
export function sqlRows(sql: SqlWire, cases: readonly SqlCase[]): readonly SqlRows[] {
  return [
    ...sql.tables.map((table, index) => caseRows(sql, table, index === 0, cases)),
    ...sql.lists.map((list) => listRows(sql, list, cases)),
    ...questionRows(sql, cases),
  ];
}

function caseRows(
  sql: SqlWire,
  { table, columns }: SqlWire["tables"][number],
  isFirst: boolean,
  cases: readonly SqlCase[],
): SqlRows {
  // Columns by entity: a case has few entities and a table hundreds of columns, most of them empty.
  const start = isFirst ? 2 : 1;
  const ofEntity = new Map<string, Map<string, readonly Place[]>>();
  columns.forEach(({ name, type }, index) => {
    const dot = name.indexOf(".");
    const [entity, attribute] = dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
    const places = ofEntity.get(entity) ?? new Map<string, readonly Place[]>();
    ofEntity.set(entity, places.set(attribute, [...(places.get(attribute) ?? []), { at: start + index, type }]));
  });
  const empty: readonly SqlCell[] = new Array<SqlCell>(start + columns.length).fill(null);
  return {
    table,
    columns: ["case_id", ...(isFirst ? ["asked_at"] : []), ...columns.map(({ column }) => column)],
    rows: cases.map(({ id, at, record }) => {
      const row = empty.slice();
      row[0] = id;
      if (isFirst) row[1] = secondOf(at);
      for (const entity of Object.keys(record)) fillRow(row, ofEntity.get(entity), record[entity] ?? null, sql);
      return row;
    }),
  };
}

function fillRow(
  row: SqlCell[],
  places: ReadonlyMap<string, readonly Place[]> | undefined,
  value: Encoded | EncodedRow,
  sql: SqlWire,
): void {
  if (!places) return;
  for (const { at, type } of places.get("") ?? []) row[at] = cellOf(type, value as Encoded, sql);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const attribute of Object.keys(value)) {
    const own = attributeOf(value as EncodedRow, attribute);
    for (const { at, type } of (attribute !== "" && places.get(attribute)) || []) row[at] = cellOf(type, own, sql);
  }
}

/** Where a value goes in a row, and what its column takes. */
type Place = { readonly at: number; readonly type: SqlWire["tables"][number]["columns"][number]["type"] };

function listRows(
  sql: SqlWire,
  { name, table, rows: isRows, columns }: SqlWire["lists"][number],
  cases: readonly SqlCase[],
): SqlRows {
  return {
    table,
    columns: ["case_id", ...(isRows ? ["position"] : []), ...columns.map(({ column }) => column)],
    rows: cases.flatMap(({ id, record }) => {
      const elements = valueAt(record, name);
      if (!Array.isArray(elements)) return [];
      return (elements as readonly Encoded[]).map((element, position) => [
        id,
        ...(isRows ? [position] : []),
        ...columns.map((column) => cellOf(column.type, attributeOf(element, column.name), sql)),
      ]);
    }),
  };
}

function questionRows({ asksDay }: SqlWire, cases: readonly SqlCase[]): readonly SqlRows[] {
  const asked = cases.flatMap(({ id, at, question }) => (question ? [[id, question, at] as const] : []));
  return [
    {
      table: "questions",
      columns: ["question_id", "case_id", "act", "content", ...(asksDay ? ["asked_day"] : [])],
      rows: asked.map(([id, { act, content }, at]) => [
        id,
        id,
        act,
        content ?? null,
        // Without a calendar the day is the one written in the instant.
        ...(asksDay ? [dateWritten(at)] : []),
      ]),
    },
    {
      table: "question_roles",
      columns: ["question_id", "role"],
      rows: asked.flatMap(([id, { roles }]) => [...new Set(roles)].map((role) => [id, role])),
    },
    {
      table: "question_toward",
      columns: ["question_id", "role"],
      rows: asked.flatMap(([id, { toward = [] }]) => [...new Set(toward)].map((role) => [id, role])),
    },
    {
      table: "question_approvals",
      columns: ["question_id", "position", "by_role", "decided_at", "approved", "content"],
      rows: asked.flatMap(([id, { approvals = [] }]) =>
        approvals.map(({ by, at, decision, content }, position) => [
          id,
          position,
          by,
          secondOf(at),
          decision === "approved",
          content ?? null,
        ]),
      ),
    },
  ];
}

function secondOf(instant: string): number {
  const second = parseInstant(instant);
  if (second === undefined) throw new FactsRefused([notAnInstant("at")]);
  return second;
}

function valueAt(record: EncodedRecord, name: string): Encoded {
  const dot = name.indexOf(".");
  if (dot < 0) return attributeOf(record as EncodedRow, name);
  return attributeOf(attributeOf(record as EncodedRow, name.slice(0, dot)), name.slice(dot + 1));
}

function attributeOf(row: Encoded | EncodedRow, name: string): Encoded {
  if (name === "") return row as Encoded;
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, name)) return null;
  return (row as EncodedRow)[name] ?? null;
}

/** A value in a column that takes its type; NULL in one that does not. */
function cellOf(type: Place["type"], value: Encoded, { notHappened }: SqlWire): SqlCell {
  switch (type) {
    case "list":
      return Array.isArray(value);
    case "event":
      return value === false ? notHappened : typeof value === "number" ? value : null;
    case "integer":
      return typeof value === "number" ? value : null;
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "text":
      return typeof value === "string" ? value : null;
  }
}
