import type { Facts } from "../../evaluate/encode-facts.js";
import { formatInstant, parseDate, parseTime } from "../../evaluate/instant.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { FactType } from "../../model/generated/rules-wire.js";
import type { Register, RowFact } from "../../model/vocabulary.js";
import type { RegisterRow } from "../registers/register-file.js";

/** The columns a register file has: one that no row mentions was not sent, and says nothing of any row. */
export function columnsSent(rows: readonly RegisterRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
}

/** The facts a register file can say anything of. */
export function factsGiven({ facts }: Register, sent: ReadonlySet<string>): readonly RowFact[] {
  return facts.filter(({ columns }) => columns.every((column) => sent.has(column)));
}

/** Whether a cell says something: neither empty nor, where a day is asked for, that it has not come. */
export function isFilled(row: RegisterRow, column: string, { forms }: Register): boolean {
  const text = row.cells.get(column)?.text ?? "";
  const kind = forms.get(column)?.kind;
  return text !== "" && !(text === "belum" && (kind === "date" || kind === "moment"));
}

/**
 * What a row says of the law's facts. An empty cell says nothing of a value, and that a column that must be filled is not. A date alone is the first
 * second of its day in the zone of the calendar, where the fact is an event; the last day on which a row is in force, its last second.
 * @param typeOf - The type of a fact of the law.
 */
export function rowFacts(
  row: RegisterRow,
  register: Register,
  given: readonly RowFact[],
  typeOf: (fact: string) => FactType["kind"] | undefined,
  calendar: WorkCalendar,
): Facts {
  return Object.fromEntries(
    given.flatMap(({ fact, columns, by }): [string, unknown][] => {
      if (by === "filled") return [[fact, columns.every((column) => isFilled(row, column, register))]];
      const [column = ""] = columns;
      const text = row.cells.get(column)?.text ?? "";
      const isLastDay = register.validity?.until === column;
      const value = text === "" ? undefined : factValue(text, typeOf(fact), isLastDay, calendar);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

/** A cell that says something, as the evaluator wants a fact of a type; undefined where it says nothing of one. */
function factValue(
  text: string,
  type: FactType["kind"] | undefined,
  isLastDay: boolean,
  calendar: WorkCalendar,
): unknown {
  switch (type) {
    case "boolean":
      return text === "ya";
    case "number":
    case "duration":
      return Number(text);
    case "event":
      return instantOf(text, isLastDay, calendar);
    case "date":
      // A day that has not come is none yet; only an event says that it has not happened.
      return text === "belum" ? undefined : text;
    default:
      return text;
  }
}
/** `2026-07-03` or `2026-07-03 08:00:00` as ISO 8601; `belum` as null: it has not happened. */
function instantOf(text: string, isLastDay: boolean, calendar: WorkCalendar): string | null | undefined {
  if (text === "belum") return null;
  const day = parseDate(text.slice(0, 10));
  if (day === undefined) return undefined;
  const minutes = parseTime(text.slice(11, 16));
  const seconds = minutes === undefined ? (isLastDay ? 86_399 : 0) : minutes * 60 + Number(text.slice(17, 19));
  return formatInstant(startOf(day, calendar) + seconds, calendar);
}

/**
 * The first second of a day. A decree may end in a year whose calendar nobody has published yet: the clock is then taken to be what it was last known
 * to be.
 */
export function startOf(day: number, { dayStarts }: WorkCalendar): number {
  const last = dayStarts.filter((one) => one.day <= day).at(-1) ?? dayStarts[0];
  return last ? last.start + 86_400 * (day - last.day) : day * 86_400;
}
