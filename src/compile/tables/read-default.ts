import { parseDuration } from "../../conditions/parse-duration.js";
import { readTimeOfDay } from "../../conditions/read-time-of-day.js";
import { unitWords } from "../../conditions/time-units.js";
import type { Diagnostic, Localised } from "../../diagnostics/diagnostic.js";
import { isRealDate } from "../../model/real-date.js";
import type { FactType } from "../../model/vocabulary.js";
import { diagnose } from "./diagnostics.js";
import { wholeNumber } from "./read-fact-type.js";
import type { TableCell } from "./read-table.js";
import { malformedCell } from "./row-findings.js";

/**
 * The default of a fact as written, if it is a value of its type. Events, identities, lists and derived facts have none: what has happened,
 * who somebody is and what follows from a rule is never supposed.
 */
export function readDefault(
  cell: TableCell,
  fact: string,
  type: FactType,
  diagnostics: Diagnostic[],
): string | undefined {
  const { text } = cell;
  if (text === undefined) return undefined;
  const wanted = wantedDefault(text, type);
  if (wanted === "none") diagnostics.push(diagnose("default-refused", cell.span, { fact }));
  else if (wanted) diagnostics.push(malformedCell(cell, "Bawaan", wanted));
  else return text;
  return undefined;
}

/** What should stand instead: `undefined` if the default fits its type, `none` if the type can have none. */
function wantedDefault(text: string, type: FactType): Localised | "none" | undefined {
  switch (type.kind) {
    case "boolean":
      return text === "ya" || text === "tidak" ? undefined : { id: "`ya` atau `tidak`", en: "`ya` or `tidak`" };
    case "choice": {
      const known = type.choices.join(", ");
      return type.choices.includes(text) ? undefined : { id: `salah satu dari: ${known}`, en: `one of: ${known}` };
    }
    case "number": {
      const value = wholeNumber(text);
      const { minimum = value, maximum = value } = type;
      const fits = value !== undefined && Number(minimum) <= value && value <= Number(maximum);
      return fits
        ? undefined
        : {
            id: "bilangan bulat di dalam rentangnya, tanpa satuan",
            en: "a whole number within its range, without unit",
          };
    }
    case "duration": {
      const duration = parseDuration(text);
      const fits = duration !== undefined && duration.times === undefined && unitWords[duration.unit] === type.unit;
      const example = `3 ${type.unit ?? "hari kerja"}`;
      return fits ? undefined : { id: `jangka waktu seperti \`${example}\``, en: `a period such as \`${example}\`` };
    }
    case "date":
      return isRealDate(text) ? undefined : { id: "tanggal `TTTT-BB-HH`", en: "a date `YYYY-MM-DD`" };
    case "time":
      return readTimeOfDay(text) === undefined
        ? { id: "jam seperti `08.00`", en: "a time such as `08.00`" }
        : undefined;
    case "text":
      return undefined;
    default:
      return "none";
  }
}
