import type { CaseColumn, ColumnType, ListTable, SqlLayout } from "./layout.js";
import { ours, quoteName } from "./quote.js";
import { columnValue, neverKnown, type SqlFace, type SqlReading, type SqlValue } from "./to-sql.js";

/** The instant that a case is asked about. */
const askedAt = "c.asked_at";

/**
 * Reads the record of a case: `c` is its row of the first table, `c2` of the second.
 * @param more - What is not in the tables: derived facts, counts.
 */
export function recordReading(
  { tables, lists }: SqlLayout,
  more: ReadonlyMap<string, SqlValue>,
  staged?: SqlReading["staged"],
): SqlReading {
  const columns = new Map(
    tables.flatMap(({ alias, columns: own }) =>
      own.map(({ name, column, type }) => [name, valueIn(`${alias}.${quoteName(column)}`, type)] as const),
    ),
  );
  const tableOf = new Map(lists.map((list) => [list.name, list]));
  const value = (path: string): SqlValue => more.get(path) ?? columns.get(path) ?? neverKnown;
  return {
    value,
    list: (path) => {
      const list = tableOf.get(path);
      return list && { known: value(path).known, elements: elementsOf(list), element: elementReading(list) };
    },
    ...(staged ? { staged } : {}),
  };
}

/** The rows of a list of the case, for a FROM clause to which more conditions are added by AND. */
function elementsOf({ table }: ListTable): string {
  return `${ours(table)} e WHERE e.case_id = c.case_id`;
}

/** A row of a list sees nothing outside, and no list inside: a question cannot carry one. */
function elementReading({ columns, fact }: ListTable): SqlReading {
  const isRow = fact.type.kind === "list" && fact.type.register !== undefined;
  const itself: SqlValue = {
    known: "TRUE",
    unknown: "FALSE",
    faces: isRow ? [] : [{ kind: "text", value: 'e."value"' }],
  };
  const byName = new Map<string, CaseColumn[]>();
  for (const column of columns) byName.set(column.name, [...(byName.get(column.name) ?? []), column]);
  return {
    value: (path) => {
      if (path === "") return itself;
      const own = (byName.get(path) ?? []).map(({ column, type }) => valueIn(`e.${quoteName(column)}`, type));
      return own.length > 1 ? anyOf(own) : (own[0] ?? neverKnown);
    },
    list: () => undefined,
  };
}

function valueIn(column: string, type: ColumnType): SqlValue {
  switch (type) {
    case "list":
      return { known: `${column} IS TRUE`, unknown: `${column} IS NOT TRUE`, faces: [] };
    case "event":
      // An event that lies after the instant asked about is announced, or will never be: it has not happened.
      return {
        ...columnValue(column, "integer"),
        faces: [
          { kind: "integer", value: column, where: `${column} <= ${askedAt}` },
          { kind: "boolean", value: "FALSE", where: `${column} > ${askedAt}` },
        ],
      };
    default:
      return columnValue(column, type);
  }
}

/** A value of any type, in a column for each. */
function anyOf(values: readonly SqlValue[]): SqlValue {
  return {
    known: `(${values.map(({ known }) => known).join(" OR ")})`,
    unknown: `(${values.map(({ unknown }) => unknown).join(" AND ")})`,
    faces: values.flatMap(({ known, faces }) => faces.map((face): SqlFace => ({ ...face, where: known }))),
  };
}
