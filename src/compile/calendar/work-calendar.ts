import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { Calendar } from "../../model/calendar.js";
import type { Document } from "../../model/document.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Span } from "../../model/span.js";
import { clockTime, dayNumber, dayStart, firstSecond, isZone, monthsOf, offsetSpans, weekdayOf } from "./civil-time.js";
import { diagnose } from "./diagnostics.js";

type Covered = CalendarWire["covers"][number];

/**
 * The calendars of a handbook in their wire form: civil days and working hours become integers here, once, so that nobody else needs time zones.
 * The same handbook gives the same object wherever it is made, as far as Node knows the same rules of the zone (see `civil-time.ts`).
 * @returns `undefined` if there is no calendar, or if the calendars do not fit together (then with findings).
 * @source Perbup Media Sosial, Pasal 6 (`hitung-waktu`) ayat (7): working days and hours are those of the calendar.
 */
export function workCalendar(handbook: Handbook): Outcome<CalendarWire | undefined> {
  const calendars = oneEachYear(handbook.calendars.filter(isReadable));
  const [first] = calendars;
  if (!first) return { value: undefined, diagnostics: [] };
  const diagnostics = check(calendars, handbook.documents);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };

  const { zone } = first;
  const parts = withoutHoles(calendars).map((together) => stretch(zone, together));
  const { edition, contentHash } = handbook.policy;
  const value: CalendarWire = {
    $schema: "urn:pedoman:schema:outputs:calendar:1",
    format: "1.0.0",
    policy: { edition, contentHash },
    draft: calendars.some(({ document }) => documentOf(document, handbook.documents)?.head.status === "rancangan"),
    zone,
    years: calendars.map(({ year }) => year),
    covers: parts.map(({ covered }) => covered),
    dayStarts: parts.flatMap(({ dayStarts }) => dayStarts),
    months: calendars.flatMap(({ year }) =>
      monthsOf(year).map(({ firstDay, lastDay }, index) => ({ month: 12 * year + index, firstDay, lastDay })),
    ),
    workingDays: parts.flatMap(({ workingDays }) => workingDays),
    workingIntervals: parts.flatMap(({ workingIntervals }) => workingIntervals),
    holidays: calendars
      .flatMap(({ holidays }) => holidays)
      .map(({ date, name, type, ground }) => ({ date, name, type, ground }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
  return { value, diagnostics: [] };
}

/** The text of `calendar.json`: one line for each entry that holds integers alone, so that a change of a day is a change of a line. */
export function calendarText(calendar: CalendarWire): string {
  // Line breaks stand only between values: inside strings JSON writes them as \n.
  const numbersOnly = /\{\n\s+"\w+": -?\d+(?:,\n\s+"\w+": -?\d+)+\n\s+\}/g;
  const text = JSON.stringify(calendar, null, 2).replace(numbersOnly, (entry) => entry.replace(/\n\s+/g, " "));
  return `${text}\n`;
}

/** A calendar of a year or a zone that could not be read has its finding; nothing can be reckoned with it. */
function isReadable({ year, zone }: Calendar): boolean {
  return year >= 1000 && year <= 9999 && isZone(zone);
}

/** In the order of the years; a second calendar of one year has its finding from the compiler and is left out. */
function oneEachYear(calendars: readonly Calendar[]): readonly Calendar[] {
  const years = new Map<number, Calendar>();
  for (const calendar of calendars) if (!years.has(calendar.year)) years.set(calendar.year, calendar);
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function check(calendars: readonly Calendar[], documents: readonly Document[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const [first] = calendars;
  for (const { document: id, zone } of calendars) {
    const document = documentOf(id, documents);
    const span = topOf(id, document);
    if (first && zone !== first.zone) {
      const message = { id: `Zona di sini \`${first.zone}\`.`, en: `The zone here is \`${first.zone}\`.` };
      const related = [{ span: topOf(first.document, documentOf(first.document, documents)), message }];
      const params = { zone, other: first.zone, document: first.document };
      diagnostics.push(diagnose("zones-differ", span, params, { related }));
    }
    if (document?.head.kind !== "kalender") continue;
    const { endOfDay = "24.00", eventDayCounts = false } = document.head;
    if (endOfDay !== "24.00") diagnostics.push(diagnose("day-ends-elsewhere", span, { written: endOfDay }));
    if (eventDayCounts) diagnostics.push(diagnose("event-day-counts", span, {}));
  }
  return diagnostics;
}

function documentOf(id: string, documents: readonly Document[]): Document | undefined {
  return documents.find(({ head }) => head.id === id);
}

function topOf(id: string, document: Document | undefined): Span {
  return { file: document?.file ?? id, start: 0, end: 0 };
}

/** Years that follow one another, together. */
function withoutHoles(calendars: readonly Calendar[]): readonly (readonly Calendar[])[] {
  const groups: Calendar[][] = [];
  for (const calendar of calendars) {
    const group = groups.at(-1);
    if (group?.at(-1)?.year === calendar.year - 1) group.push(calendar);
    else groups.push([calendar]);
  }
  return groups;
}

type Part = { readonly covered: Covered } & Pick<CalendarWire, "dayStarts" | "workingDays" | "workingIntervals">;

/** What one stretch of years gives. */
function stretch(zone: string, calendars: readonly Calendar[]): Part {
  const years = calendars.map(({ year }) => year);
  const from = `${Math.min(...years)}-01-01`;
  const to = `${Math.max(...years)}-12-31`;
  const [firstDay, lastDay] = [dayNumber(from), dayNumber(to)];
  const [start, end] = [firstSecond(zone, from), firstSecond(zone, `${Math.max(...years) + 1}-01-01`)];
  const spans = offsetSpans(zone, start, end);

  const dayStarts: { day: number; start: number }[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const begins = dayStart(spans, day);
    invariant(begins !== undefined, `Day ${day} does not begin inside ${from}–${to}.`);
    const last = dayStarts.at(-1);
    if (!last || begins !== last.start + 86_400 * (day - last.day)) dayStarts.push({ day, start: begins });
  }

  const worked = calendars.flatMap((calendar) => workedDays(calendar));
  return {
    covered: { from, to, firstDay, lastDay, start, end },
    dayStarts,
    workingDays: worked.map(({ day }) => day),
    workingIntervals: worked
      .flatMap(({ day, hours }) => hours.flatMap((interval) => clockTime(spans, day, interval.from, interval.to)))
      .sort((a, b) => a.start - b.start),
  };
}

/** Days whose weekday has working hours and that are no holiday. */
function workedDays({
  year,
  week,
  holidays,
}: Calendar): { day: number; hours: readonly { from: string; to: string }[] }[] {
  const free = new Set(holidays.map(({ date }) => dayNumber(date)));
  const [firstDay, lastDay] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
  return Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index)
    .map((day) => ({ day, hours: free.has(day) ? [] : (week.get(weekdayOf(day)) ?? []) }))
    .filter(({ hours }) => hours.length > 0);
}
