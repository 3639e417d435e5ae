import type { Localised } from "../diagnostics/diagnostic.js";
import { monthNames } from "../model/month-names.js";
import { isRealDate } from "../model/real-date.js";

/** Why a text is no date: it names a day that does not exist, or it is not written as one. */
export type DateMistake =
  | { readonly kind: "no-such-day"; readonly day: Localised; readonly lastDay: number }
  | { readonly kind: "no-such-month"; readonly month: number }
  | { readonly kind: "not-a-date"; readonly meant: string | undefined };

/**
 * What is wrong with a date that was refused.
 * @returns For a date written the usual way (`1 Juli 2026`) `meant` is the same day as `YYYY-MM-DD`.
 */
export function dateMistake(text: string): DateMistake {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return { kind: "not-a-date", meant: readUsualDate(text) };
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const name = monthNames[month - 1];
  if (!name) return { kind: "no-such-month", month };
  return {
    kind: "no-such-day",
    day: { id: `${day} ${name.id} ${match[1]}`, en: `${day} ${name.en} ${match[1]}` },
    lastDay: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  };
}

/** `1 Juli 2026` as `2026-07-01`. Figures alone (`01-07-2026`) are left to the author: day and month could be meant either way. */
function readUsualDate(text: string): string | undefined {
  const [, day = "", word = "", year = ""] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text.trim()) ?? [];
  const month = monthNames.findIndex(({ id }) => id.toLowerCase() === word.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return month > 0 && isRealDate(date) ? date : undefined;
}
