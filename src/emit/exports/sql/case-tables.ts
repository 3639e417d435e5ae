import type { Duration, FactType, Point, RulesWire, Step } from "../../../model/generated/rules-wire.js";
import { factWords } from "../../rules/fact-words.js";
import { longestReference, longestText } from "../../rules/facts-schema.js";
import { type CaseColumn, type ListTable, notHappened, type SqlLayout } from "./layout.js";
import { ours, quoteName, quoteText, quoteValue } from "./quote.js";

/** The tables that the caller fills with cases, and what each of their columns is. */
export function caseTables({ tables, lists }: SqlLayout, { acts }: RulesWire): string {
  const first = tables.map(({ table, columns }, index) =>
    tableOf(
      table,
      index === 0
        ? "One row a case: what is known of it. NULL is unknown, and never taken for no."
        : "More of a case; without a row here, all of it is unknown.",
      [
        key("case_id", "Your name for the case."),
        ...(index === 0 ? [askedAt] : []),
        ...columns.map((one) => columnOf(one, acts)),
      ],
      ["case_id"],
    ),
  );
  return [...first, ...lists.map((list) => listTable(list, acts))].join("\n\n");
}

/** A column: its definition and what it is. */
export type ColumnSketch = { readonly name: string; readonly definition: string; readonly words: string };

/** A column of text that is never NULL; bytes decide what is equal, whatever the collation of the database. */
export function key(name: string, words: string): ColumnSketch {
  return { name, definition: `${text} NOT NULL`, words };
}

const text = 'text COLLATE "C"';
const askedAt: ColumnSketch = {
  name: "asked_at",
  definition: "bigint NOT NULL",
  words: "The instant asked about, in whole seconds of Unix time. An event that lies after it has not happened.",
};

/** CREATE TABLE, with what it and its columns are as comments of the database. */
export function tableOf(
  table: string,
  words: string,
  columns: readonly ColumnSketch[],
  primaryKey: readonly string[],
): string {
  const definitions = columns.map(({ name, definition }) => `  ${quoteName(name)} ${definition}`);
  return [
    `CREATE TABLE ${ours(table)} (\n${[...definitions, `  PRIMARY KEY (${primaryKey.map(quoteName).join(", ")})`].join(",\n")}\n);`,
    `COMMENT ON TABLE ${ours(table)} IS ${quoteText(words)};`,
    ...columns.map(
      ({ name, words: own }) => `COMMENT ON COLUMN ${ours(table)}.${quoteName(name)} IS ${quoteText(own)};`,
    ),
  ].join("\n");
}

function listTable({ name, table, columns, fact }: ListTable, acts: RulesWire["acts"]): string {
  const known = `The elements of ${name}; they count only where the case says that the list is known.`;
  const ofCase = key("case_id", "The case.");
  if (fact.type.kind === "list" && fact.type.register === undefined) {
    const { choices } = fact.type;
    const value = {
      ...key("value", `One of: ${choices.join(", ")}.`),
      definition: `${text} NOT NULL${among("value", choices)}`,
    };
    return tableOf(table, known, [ofCase, value], ["case_id", "value"]);
  }
  const position = { name: "position", definition: "bigint NOT NULL", words: "Tells the rows of a case apart." };
  return tableOf(
    table,
    known,
    [ofCase, position, ...columns.map((one) => columnOf(one, acts))],
    ["case_id", "position"],
  );
}

function columnOf({ name, column, type, fact, step }: CaseColumn, acts: RulesWire["acts"]): ColumnSketch {
  if (fact) {
    const { definition, note } = typed(quoteName(column), fact.type);
    return { name: column, definition, words: [factWords(fact, acts), note].filter(Boolean).join(" ") };
  }
  const definition = type === "text" ? text : type === "integer" ? "bigint" : "boolean";
  const words = step
    ? `Computed by you before (step ${step.name} of rules.json): ${computedWords(step)}. NULL: unknown.`
    : `${name}, where it is ${type === "integer" ? "a whole number" : type === "text" ? "text" : "true or false"}.`;
  return { name: column, definition, words };
}

/** The type of a column with what it refuses, as encoding does, and how its values are written. */
function typed(column: string, type: FactType): { readonly definition: string; readonly note: string } {
  switch (type.kind) {
    case "boolean":
      return { definition: "boolean", note: "" };
    case "choice": {
      const order = type.ordered ? "From lowest to highest: " : "One of: ";
      return {
        definition: text + among(column, type.choices),
        note: `${order}${type.choices.join(type.ordered ? " < " : ", ")}.`,
      };
    }
    case "number":
      return { definition: `bigint${within(column, type.minimum, type.maximum)}`, note: `Unit: ${type.unit}.` };
    case "duration":
      return { definition: `bigint${within(column, 0, undefined)}`, note: `Whole ${type.unit}s.` };
    case "date":
      return { definition: "bigint", note: "A date, in days since 1970-01-01." };
    case "time":
      return {
        definition: `bigint${within(column, 0, 24 * 60 - 1)}`,
        note: "A time of day, in minutes since midnight.",
      };
    case "event":
      return {
        definition: "bigint",
        note: `An instant, in whole seconds of Unix time; ${notHappened}: has not happened. NULL: unknown.`,
      };
    case "text":
      return { definition: `${text} CHECK (length(${column}) <= ${longestText})`, note: "" };
    case "reference":
      return {
        definition: `${text} CHECK (length(${column}) BETWEEN 1 AND ${longestReference})`,
        note: "An identity.",
      };
    case "list":
      return {
        definition: "boolean",
        note: "TRUE: the list is known, and its elements stand in the table of its name. Else it is unknown; empty is known.",
      };
  }
}

function among(column: string, choices: readonly string[]): string {
  return choices.length === 0 ? "" : ` CHECK (${column} IN (${choices.map(quoteValue).join(", ")}))`;
}

function within(column: string, least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` CHECK (${column} BETWEEN ${least} AND ${most})`;
  if (least !== undefined) return ` CHECK (${column} >= ${least})`;
  return most === undefined ? "" : ` CHECK (${column} <= ${most})`;
}

/** What a step computes that no formula can say, in English. */
export function computedWords(step: Step): string {
  switch (step.kind) {
    case "order":
      return `${pointWords(step.left)} is ${step.relation} ${pointWords(step.right)}`;
    case "bound": {
      const { point, period, direction } = step.moment;
      const moment = period
        ? `${periodWords(period)} ${direction === "before" ? "before" : "after"} ${pointWords(point)}`
        : pointWords(point);
      return `${pointWords(step.point)} is ${step.relation === "at-latest" ? "no later" : "no earlier"} than ${moment}`;
    }
    case "within-last":
      return `${pointWords(step.point)} lies within the last ${periodWords(step.period)}`;
    case "within-calendar":
      return `${pointWords(step.point)} lies ${step.calendar === "working-hours" ? "in working hours" : "on a working day"}`;
    case "state":
      return `a norm of ${step.norms.join(", ")} applies and is ${step.state}`;
    case "count":
      return `how many elements of ${step.list} satisfy the formula`;
    case "derived":
      return `derived by ${step.by}`;
  }
}

function pointWords(point: Point): string {
  switch (point.kind) {
    case "fact":
      return point.fact;
    case "element":
      return point.attribute === "" ? "the element" : point.attribute;
    case "now":
      return "the instant asked about";
    case "date":
      return point.date;
    case "instant":
      return `${point.date} ${point.time}`;
  }
}

function periodWords({ count, unit, times }: Duration): string {
  return `${times === undefined ? "" : `${times} x `}${count} ${unit}${count === 1 && times === undefined ? "" : "s"}`;
}
