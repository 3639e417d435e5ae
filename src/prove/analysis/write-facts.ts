import type { FactRow, FactValue } from "../../conditions/fact-value.js";
import { printNumber } from "../../conditions/read-number.js";
import { printTimeOfDay } from "../../conditions/read-time-of-day.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
import { formatDate, formatInstant } from "../../evaluate/instant.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { scalar } from "./print-scenario.js";

/** The facts of a situation as worked examples write them, by name in code-unit order. */
export function writeFacts(
  facts: ReadonlyMap<string, FactValue>,
  vocabulary: Pick<Vocabulary, "facts">,
  calendar: WorkCalendar | undefined,
): readonly (readonly [string, string])[] {
  return [...facts.keys()].sort().flatMap((name): [string, string][] => {
    const type = vocabulary.facts.get(name)?.type;
    const value = facts.get(name);
    return type === undefined || value === undefined ? [] : [[name, write(value, kindOf(type))]];
  });

  function write(value: FactValue, kind: ValueKind): string {
    if (kind.kind === "list") {
      const rows = value as readonly (string | FactRow)[];
      return `[${rows.map((row) => writeRow(row, kind.register)).join(", ")}]`;
    }
    if (value === null) return "belum terjadi";
    if (typeof value === "boolean") return value ? "ya" : "tidak";
    if (typeof value !== "number") return scalar(String(value));
    switch (kind.kind) {
      case "event":
        return writeInstant(value, calendar);
      case "date":
        return formatDate(value);
      case "time":
        return printTimeOfDay(value);
      case "duration":
        return `${printNumber(String(value))} ${kind.unit ?? ""}`.trim();
      default:
        return printNumber(String(value));
    }
  }

  function writeRow(row: string | FactRow, register: string | undefined): string {
    if (typeof row === "string") return scalar(row);
    const columns = [...row.keys()].sort().map((column) => {
      const type = vocabulary.facts.get(`${register}.${column}`)?.type;
      const value = row.get(column) as FactValue;
      return `${column}: ${type ? write(value, kindOf(type)) : scalar(String(value))}`;
    });
    return `{ ${columns.join(", ")} }`;
  }
}

/** An instant by the clocks of the calendar's zone, to the second: `2026-08-18 pukul 07.00`. */
export function writeInstant(second: number, calendar: WorkCalendar | undefined): string {
  const [, date = "", hour = "", minute = "", seconds = ""] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(formatInstant(second, calendar)) ?? [];
  return `${date} pukul ${hour}.${minute}${seconds === "00" ? "" : `.${seconds}`}`;
}
