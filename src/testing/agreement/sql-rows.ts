import { invariant } from "../../errors.js";
import type { EncodedRecord } from "../../evaluate/derive-facts.js";
import type { Encoded, EncodedRow } from "../../evaluate/eval-formula.js";
import { parseInstant } from "../../evaluate/instant.js";
import type { SqlWire } from "../../model/generated/sql-wire.js";
import type { AgreementCase } from "./engine.js";

/** A value in a table; null is NULL. */
export type Cell = string | number | boolean | null;

/** Rows for a table of `rules.sql`. */
export type TableRows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

type Column = SqlWire["tables"][number]["columns"][number];

/** The cases as rows, by what `sql.json` says of its tables; a case is named by its place in the list. */
export function caseRows(sql: SqlWire, cases: readonly AgreementCase[]): readonly TableRows[] {
  const tables = sql.tables.map(({ table, columns }, index): TableRows => {
    const isFirst = index === 0;
    return {
      table,
      columns: ["case_id", ...(isFirst ? ["asked_at"] : []), ...columns.map(({ column }) => column)],
      rows: cases.map(({ question, record }, place) => [
        String(place),
        ...(isFirst ? [secondOf(question.at)] : []),
        ...columns.map((column) => cellOf(column, valueAt(record, column.name), sql)),
      ]),
    };
  });
  return [...tables, ...sql.lists.map((list) => listRows(sql, list, cases))];
}

function listRows(
  sql: SqlWire,
  { name, table, rows: isRows, columns }: SqlWire["lists"][number],
  cases: readonly AgreementCase[],
): TableRows {
  return {
    table,
    columns: ["case_id", ...(isRows ? ["position"] : []), ...columns.map(({ column }) => column)],
    rows: cases.flatMap(({ record }, place) => {
      const elements = valueAt(record, name);
      if (!Array.isArray(elements)) return [];
      return (elements as readonly Encoded[]).map((element, position) => [
        String(place),
        ...(isRows ? [position] : []),
        ...columns.map((column) => cellOf(column, attributeOf(element, column.name), sql)),
      ]);
    }),
  };
}

/** Questions whether somebody may act, as rows; those of other kinds are left out. */
export function questionRows(cases: readonly AgreementCase[]): readonly TableRows[] {
  const asked = cases.flatMap(({ question }, place) =>
    question.kind === "decide" ? [[String(place), question] as const] : [],
  );
  return [
    {
      table: "questions",
      columns: ["question_id", "case_id", "act", "content"],
      rows: asked.map(([id, { act = "", content }]) => [id, id, act, content ?? null]),
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
  invariant(second !== undefined, `Not an instant: ${instant}`);
  return second;
}

function valueAt(record: EncodedRecord, name: string): Encoded {
  const dot = name.indexOf(".");
  return dot < 0
    ? ((record[name] as Encoded | undefined) ?? null)
    : attributeOf((record[name.slice(0, dot)] as EncodedRow | undefined) ?? null, name.slice(dot + 1));
}

function attributeOf(row: Encoded | EncodedRow, name: string): Encoded {
  if (name === "") return row as Encoded;
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, name)) return null;
  return (row as EncodedRow)[name] ?? null;
}

/** A value in a column that takes its type. */
function cellOf({ type }: Column, value: Encoded, { notHappened }: SqlWire): Cell {
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
