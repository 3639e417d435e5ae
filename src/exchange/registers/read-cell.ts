import { isRealDate } from "../../model/real-date.js";
import type { CellForm } from "../../model/vocabulary.js";
import type { RegisterCell } from "./register-file.js";

/** What a cell says in the one way it is kept, or why it cannot be taken as it stands. */
export type CellOutcome =
  | { readonly text: string; readonly isDayFirst?: boolean }
  | { readonly fault: "date-malformed" | "moment-malformed" | "value-malformed" | "number-cell" }
  | { readonly fault: "stored-cell"; readonly stored: "date" | "boolean" };

/** Said of an event, or of a day, that has not come: what people write, and how it is kept. */
const notYet: ReadonlySet<string> = new Set(["belum", "belum terjadi"]);

/**
 * Reads a cell by what its column holds. Dates are kept as `YYYY-MM-DD`, moments as such or as `YYYY-MM-DD HH:MM:SS`, what has not happened as
 * `belum`, yes and no as `ya` and `tidak`. Nothing is guessed: what could be read in two ways is a fault. An empty cell stays empty.
 * @param isDayFirst - Whether `03/07/2026` can only mean 3 July.
 */
export function readCell({ text, stored }: RegisterCell, form: CellForm, isDayFirst: boolean): CellOutcome {
  if (text === "") return { text };
  switch (form.kind) {
    case "text":
      if (stored === "date" || stored === "boolean") return { fault: "stored-cell", stored };
      // A workbook keeps fifteen digits of a number and no nought in front; a staff number has eighteen.
      return stored === "number" || /^\d(?:[.,]\d+)?E\+\d+$/i.test(text) ? { fault: "number-cell" } : { text };
    case "date":
      return notYet.has(text.toLowerCase()) ? { text: "belum" } : dateOf(text, isDayFirst);
    case "moment":
      return notYet.has(text.toLowerCase()) ? { text: "belum" } : momentOf(text, isDayFirst);
    case "yes-no": {
      const word = text.toLowerCase();
      return word === "ya" || word === "tidak" ? { text: word } : { fault: "value-malformed" };
    }
    case "choice":
      return form.choices.includes(text) ? { text } : { fault: "value-malformed" };
    case "number": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = form;
      const fits = /^\d{1,15}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
      return fits ? { text: String(Number(text)) } : { fault: "value-malformed" };
    }
  }
}

function dateOf(text: string, isDayFirst: boolean): CellOutcome {
  const date = civilDate(text, isDayFirst);
  return date ?? { fault: "date-malformed" };
}

/** `2026-07-03`, or `3/7/2026` where only the day can stand first. */
function civilDate(
  text: string,
  isDayFirst: boolean,
): { readonly text: string; readonly isDayFirst?: boolean } | undefined {
  if (isRealDate(text)) return { text };
  const [, day, month, year] = (isDayFirst && /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)) || [];
  if (day === undefined || month === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isRealDate(date) ? { text: date, isDayFirst: true } : undefined;
}

/** A date, or a date with a time of day: `2026-07-03 08:00`, `2026-07-03 pukul 08.00`, `03/07/2026 08:00:30`. */
function momentOf(text: string, isDayFirst: boolean): CellOutcome {
  const [, written = "", time] = /^(\S+?)(?:(?:\s+(?:pukul\s+)?|T)(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?))?$/.exec(text) ?? [];
  const date = civilDate(written, isDayFirst);
  if (!date) return { fault: "moment-malformed" };
  if (time === undefined) return date;
  const [hour = "", minute = "", second = "00"] = time.split(/[.:]/);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { fault: "moment-malformed" };
  return { ...date, text: `${date.text} ${hour.padStart(2, "0")}:${minute}:${second}` };
}
