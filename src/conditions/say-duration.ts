import type { Language } from "../diagnostics/diagnostic.js";
import type { Duration, TimeUnit } from "../model/duration.js";
import { printDuration } from "./print-duration.js";

const english: Readonly<Record<TimeUnit, string>> = {
  minute: "minute",
  hour: "hour",
  "working-hour": "working hour",
  "calendar-day": "day",
  "working-day": "working day",
  week: "week",
  month: "month",
  year: "year",
};

/** A period in words: `3 x 24 jam`, `3 × 24 hours`. The units stay those of the text. */
export function sayDuration(duration: Duration, language: Language): string {
  if (language === "id") return printDuration(duration);
  const { times, count, unit } = duration;
  const factor = times === undefined ? "" : `${sayNumber(String(times), "en")} × `;
  const plural = count === 1 && times === undefined ? "" : "s";
  return `${factor}${sayNumber(String(count), "en")} ${english[unit]}${plural}`;
}

/** A decimal string as the language writes numbers: `10.000,5` and `10,000.5`. */
export function sayNumber(value: string, language: Language): string {
  const [whole = "", fraction] = value.split(".");
  const [thousands, decimal] = language === "id" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands as string);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
