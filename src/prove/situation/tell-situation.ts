import type { FactValue } from "../../conditions/fact-value.js";
import { printTimeOfDay } from "../../conditions/read-time-of-day.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import { dayOf, startOfDay, type WorkCalendar } from "../../evaluate/working-time.js";
import { monthNames } from "../../model/month-names.js";
import type { Situation, SituationContext } from "./situation-context.js";

/** Facts a story names before it only counts them: more are not read. */
const named = 8;

/**
 * Tells a situation by the facts on which it turned, as in a scenario: `pada 18 Agustus 2026 pukul 10.00, isu.tingkat krisis, isu.dijawab belum
 * terjadi`.
 */
export function tellSituation(situation: Situation, context: SituationContext): Localised {
  const { at, calendar, vocabulary } = context;
  const told = situation.decisive.flatMap((name): Localised[] => {
    const type = vocabulary.facts.get(name)?.type;
    const value = situation.facts.get(name);
    return type && value !== undefined ? [tellFact(name, value, kindOf(type), calendar)] : [];
  });
  const rest = told.length - named;
  const when = tellSecond(at, calendar);
  return {
    id: [
      `pada ${when.id}`,
      ...told.slice(0, named).map(({ id }) => id),
      ...(rest > 0 ? [`dan ${rest} fakta lain`] : []),
    ].join(", "),
    en: [
      `on ${when.en}`,
      ...told.slice(0, named).map(({ en }) => en),
      ...(rest > 0 ? [`and ${rest} other facts`] : []),
    ].join(", "),
  };
}

function tellFact(name: string, value: FactValue, kind: ValueKind, calendar: WorkCalendar | undefined): Localised {
  const { id, en } = tellValue(value, kind, calendar);
  return { id: `\`${name}\` ${id}`, en: `\`${name}\` ${en}` };
}

function tellValue(value: FactValue, kind: ValueKind, calendar: WorkCalendar | undefined): Localised {
  if (value === null) return { id: "belum terjadi", en: "not happened" };
  if (typeof value === "boolean") return value ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" };
  if (typeof value === "string") return { id: value, en: value };
  if (typeof value !== "number") {
    const all = value.map((one: unknown) => (typeof one === "string" ? one : "…")).join(", ");
    return all === "" ? { id: "kosong", en: "empty" } : { id: `berisi ${all}`, en: `with ${all}` };
  }
  if (kind.kind === "event") return tellSecond(value, calendar);
  if (kind.kind === "date") return tellDay(value);
  if (kind.kind === "time")
    return { id: `pukul ${printTimeOfDay(value)}`, en: printTimeOfDay(value).replace(".", ":") };
  const unit = kind.kind === "number" || kind.kind === "duration" ? (kind.unit ?? "") : "";
  return {
    id: `${value.toLocaleString("id-ID")} ${unit}`.trim(),
    en: `${value.toLocaleString("en-GB")} ${unit}`.trim(),
  };
}

/** A second by the clock of the calendar; by that of UTC where there is none. */
export function tellSecond(second: number, calendar: WorkCalendar | undefined): Localised {
  const [day, start] = civil(second, calendar);
  const passed = second - start;
  const clock = printTimeOfDay(Math.min(1439, Math.floor(passed / 60)));
  const seconds = passed % 60 === 0 ? "" : `.${String(passed % 60).padStart(2, "0")}`;
  const { id, en } = tellDay(day);
  const time = `${clock}${seconds}`;
  return { id: `${id} pukul ${time}`, en: `${en} at ${time.replaceAll(".", ":")}` };
}

function civil(second: number, calendar: WorkCalendar | undefined): readonly [number, number] {
  try {
    if (calendar) {
      const day = dayOf(calendar, second);
      return [day, startOfDay(calendar, day)];
    }
  } catch (error) {
    // Outside the years of the calendar only the clock of UTC is left.
    if (!(error instanceof RangeError)) throw error;
  }
  const day = Math.floor(second / 86_400);
  return [day, day * 86_400];
}

function tellDay(day: number): Localised {
  const date = new Date(day * 86_400_000);
  const month = monthNames[date.getUTCMonth()];
  const [number, year] = [date.getUTCDate(), date.getUTCFullYear()];
  return { id: `${number} ${month?.id} ${year}`, en: `${number} ${month?.en} ${year}` };
}
