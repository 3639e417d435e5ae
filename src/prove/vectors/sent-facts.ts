import type { FactRow, FactValue } from "../../conditions/fact-value.js";
import { kindOf } from "../../conditions/value-kind.js";
import { formatDate, formatInstant } from "../../evaluate/instant.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { FactType, Vocabulary } from "../../model/vocabulary.js";

/** A value as JSON sends it. */
export type Sent = boolean | number | string | null | readonly Sent[] | { readonly [column: string]: Sent };

/** The facts of a situation as other systems send them (rules.json, facts), by name in code-unit order. */
export function sentFacts(
  facts: ReadonlyMap<string, FactValue>,
  vocabulary: Pick<Vocabulary, "facts">,
  calendar: WorkCalendar | undefined,
): Readonly<Record<string, Sent>> {
  const names = [...facts.keys()].sort();
  return Object.fromEntries(
    names.flatMap((name): [string, Sent][] => {
      const type = vocabulary.facts.get(name)?.type;
      const value = facts.get(name);
      return type === undefined || value === undefined ? [] : [[name, sent(value, type)]];
    }),
  );

  function sent(value: FactValue, type: FactType): Sent {
    const kind = kindOf(type);
    if (value === null) return null;
    if (kind.kind === "list") return (value as readonly (string | FactRow)[]).map((row) => sentRow(row, kind.register));
    if (typeof value !== "number") return value as boolean | string;
    switch (kind.kind) {
      case "event":
        return formatInstant(value, calendar);
      case "date":
        return formatDate(value);
      case "time":
        return `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;
      default:
        return value;
    }
  }

  function sentRow(row: string | FactRow, register: string | undefined): Sent {
    if (typeof row === "string") return row;
    const columns = [...row.keys()].sort();
    return Object.fromEntries(
      columns.flatMap((column): [string, Sent][] => {
        const value = row.get(column);
        const type = vocabulary.facts.get(`${register}.${column}`)?.type;
        return value === undefined ? [] : [[column, type ? sent(value, type) : (value as Sent)]];
      }),
    );
  }
}
