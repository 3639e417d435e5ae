import type { Localised } from "../../diagnostics/diagnostic.js";
import { formatDate } from "../../evaluate/instant.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import type { Books, Effect } from "./effect.js";

/** Days named one by one before they are only counted. */
const namedDays = 6;

type Document = RulesWire["documents"][number];

/** What became of the documents that hold rules: whether they bind, and from when; and of the days the rules answer for. */
export function validityEffects(books: Books): readonly Effect[] {
  const holding = new Set([...books.before.sources, ...books.after.sources].map(({ document }) => document));
  const old = new Map(books.before.documents.map((document) => [document.id, document]));
  const documents = books.after.documents.flatMap((after): readonly Effect[] => {
    const before = old.get(after.id);
    if (!before || !holding.has(after.id)) return [];
    const same = before.status === after.status && sayValidity(before).id === sayValidity(after).id;
    return same ? [] : [documentEffect({ before, after })];
  });
  return [...documents, ...coverageEffect(books)];
}

function documentEffect({ before, after }: Pair<Document>): Effect {
  const [from, to] = [sayValidity(before), sayValidity(after)];
  return {
    area: "validity",
    change: "changed",
    class: "major",
    roles: [],
    norms: [],
    from,
    to,
    said: {
      id: `Keberlakuan ${after.title} berubah: semula ${from.id}, menjadi ${to.id}.`,
      en: `When ${after.title} holds changed: before ${from.en}, now ${to.en}.`,
    },
  };
}

function sayValidity({ status, validity: { from, to } }: Document): Localised {
  return {
    id: `${status}, ${from}${to === undefined ? "" : ` sampai dengan ${to}`}`,
    en: `${status}, from ${from}${to === undefined ? "" : ` to ${to}`}`,
  };
}

/** A day that is no longer answered for breaks whoever asks about it; a new one breaks nobody. */
function coverageEffect({ before, after }: Books): readonly Effect[] {
  const [was, is] = [before.covers, after.covers];
  if (was.from === is.from && was.to === is.to) return [];
  const shrinks = was.from < is.from || is.to < was.to;
  const [from, to] = [`${was.from}–${was.to}`, `${is.from}–${is.to}`];
  return [
    {
      area: "validity",
      change: shrinks ? "narrowed" : "widened",
      class: shrinks ? "major" : "minor",
      roles: [],
      norms: [],
      from: { id: from, en: from },
      to: { id: to, en: to },
      said: {
        id: `Hari yang dapat dijawab aturan: semula ${from}, menjadi ${to}.`,
        en: `Days the rules answer for: before ${from}, now ${to}.`,
      },
    },
  ];
}

/** What became of working time in the years that both calendars cover: every deadline in working days or hours moves with it. */
export function calendarEffects({ before, after }: Pair<CalendarWire | undefined>): readonly Effect[] {
  if (!before || !after) return [];
  const years = new Set(before.years.filter((year) => after.years.includes(year)));
  const inBoth = (day: number): boolean => years.has(Number(formatDate(day).slice(0, 4)));
  const [was, is] = [before, after].map((one) => new Set(one.workingDays.filter(inBoth))) as [Set<number>, Set<number>];
  const off = [...was].filter((day) => !is.has(day));
  const on = [...is].filter((day) => !was.has(day));
  const hours = hoursMoved({ before, after }, new Set([...was].filter((day) => is.has(day))));
  const id = [
    ...(off.length > 0 ? [`tidak lagi hari kerja: ${sayDays(off)}`] : []),
    ...(on.length > 0 ? [`kini hari kerja: ${sayDays(on)}`] : []),
    ...(hours > 0 ? [`jam kerja berubah pada ${hours} hari`] : []),
  ];
  const en = [
    ...(off.length > 0 ? [`no longer working days: ${sayDays(off)}`] : []),
    ...(on.length > 0 ? [`now working days: ${sayDays(on)}`] : []),
    ...(hours > 0 ? [`working hours changed on ${hours} days`] : []),
  ];
  if (id.length === 0) return [];
  return [
    {
      area: "calendar",
      change: "changed",
      class: "major",
      roles: [],
      norms: [],
      said: {
        id: `Kalender berubah, dan dengannya batas waktu dalam hari kerja atau jam kerja: ${id.join("; ")}.`,
        en: `The calendar changed, and with it time limits in working days or hours: ${en.join("; ")}.`,
      },
    },
  ];
}

function hoursMoved({ before, after }: Pair<CalendarWire>, days: ReadonlySet<number>): number {
  const [was, is] = [before, after].map(intervalsByDay) as [ReadonlyMap<number, string>, ReadonlyMap<number, string>];
  return [...days].filter((day) => was.get(day) !== is.get(day)).length;
}

/** Working time by day: the civil day of Unix time in the zone differs from that in UTC by the same in both. */
function intervalsByDay({ workingIntervals, dayStarts }: CalendarWire): ReadonlyMap<number, string> {
  const byDay = new Map<number, string>();
  let at = 0;
  for (const { start, end } of workingIntervals) {
    while (at + 1 < dayStarts.length && (dayStarts[at + 1]?.start ?? 0) <= start) at += 1;
    const first = dayStarts[at];
    if (!first) continue;
    const day = first.day + Math.floor((start - first.start) / 86_400);
    const begin = first.start + 86_400 * (day - first.day);
    byDay.set(day, `${byDay.get(day) ?? ""} ${start - begin}-${end - begin}`);
  }
  return byDay;
}

function sayDays(days: readonly number[]): string {
  const named = days.slice(0, namedDays).map(formatDate).join(", ");
  return days.length > namedDays ? `${named}, … (${days.length})` : named;
}
