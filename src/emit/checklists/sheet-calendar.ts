import type { Duration } from "../../model/duration.js";
import type { Norm } from "../../model/norm.js";
import type { Site } from "../html/site.js";
import { durationWords } from "../norm-words.js";
import type { RoleNorm } from "../roles/role-norms.js";
import { calendarOwner } from "./calendar-owner.js";
import { type CalendarLine, calendarText, calendarValue } from "./calendar-text.js";
import type { RoleSheet } from "./role-sheet.js";

/** How often something recurs, in days or in months. */
type Step = { readonly unit: "day" | "month"; readonly count: number };

/**
 * The recurring duties of a role as tasks (VTODO with RRULE, RFC 5545), with the lines of its checklists that serve them. A task is due on the
 * last day of its period, counted from the day the provision is in force. Left out is what waits for an event or a state of affairs, whose time
 * nobody knows beforehand, and what recurs within the day or on working days, which a rule of recurrence cannot count.
 * @returns `undefined` where nothing is left.
 */
export function sheetCalendar(sheet: RoleSheet, site: Site): string | undefined {
  const tasks = sheet.duties.flatMap(({ duties }) => duties.flatMap((duty) => taskOf(duty, sheet, site)));
  if (tasks.length === 0) return undefined;
  return calendarText([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//pedoman//checklists//ID"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", calendarValue(`${site.words.sheet.calendar}: ${sheet.role.term}`)],
    ...tasks,
    ["END", "VCALENDAR"],
  ]);
}

function taskOf(duty: RoleNorm, sheet: RoleSheet, site: Site): readonly CalendarLine[] {
  const { norm } = duty;
  const { from, to } = norm.validity;
  const period = periodOf(norm, from);
  if (period === undefined || !isUnconditional(norm)) return [];
  const { duration, step } = period;
  const due = after(from, step);
  const { edition } = site.documents.get(norm.source.document)?.document.head ?? { edition: 1 };
  const until = to === undefined ? "" : `;UNTIL=${dayOf(to)}T235900`;
  return [
    ["BEGIN", "VTODO"],
    ["UID", `${norm.source.document}.${norm.id}@${calendarOwner(site.handbook.region)}`],
    // Neither clock nor build: a later edition is known by its number.
    ["DTSTAMP", `${dayOf(from)}T000000Z`],
    ["SEQUENCE", String(edition)],
    // Times of the device, not of a zone: the law's day ends where the office is.
    ["DTSTART", `${dayOf(due)}T000000`],
    ["DUE", `${dayOf(due)}T235900`],
    ["RRULE", `${recurrence(step, from)}${until}`],
    ["SUMMARY", calendarValue(summaryOf(norm, duration, site))],
    ["DESCRIPTION", calendarValue(descriptionOf(duty, sheet, site))],
    ["CATEGORIES", calendarValue(site.words.checklists)],
    ["END", "VTODO"],
  ];
}

/** Whether it is owed whatever happens: no condition, no act or event it waits for, no value it differs by. */
function isUnconditional({ modality, when, unless, elements, by, before, after, at, everySince }: Norm): boolean {
  const bare = when.length + unless.length + elements.length === 0;
  return modality !== "prohibition" && bare && [by, before, after, at, everySince].every((gate) => gate === undefined);
}

/** Of the periods of a duty the one that ends first; `undefined` if a calendar can count none of them. */
function periodOf({ every }: Norm, from: string): { readonly duration: Duration; readonly step: Step } | undefined {
  return every
    .flatMap((duration) => {
      const step = typeof duration === "string" ? undefined : stepOf(duration);
      return step === undefined || typeof duration === "string" ? [] : [{ duration, step }];
    })
    .sort((one, other) => (after(from, one.step) < after(from, other.step) ? -1 : 1))[0];
}

function stepOf({ count, times = 1, unit }: Duration): Step | undefined {
  switch (unit) {
    case "calendar-day":
      return { unit: "day", count: count * times };
    case "week":
      return { unit: "day", count: 7 * count * times };
    case "month":
      return { unit: "month", count: count * times };
    case "year":
      return { unit: "month", count: 12 * count * times };
    default:
      return undefined;
  }
}

/** The day a period ends that began on `date`: a month ends on the same day of a later one, in a shorter month on its last. */
function after(date: string, { unit, count }: Step): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (unit === "day") return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month + count, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** A day that not every month has is, in a shorter one, its last: the last of the days from 28 to it that the month has. */
function recurrence({ unit, count }: Step, from: string): string {
  if (unit === "day") return `FREQ=DAILY;INTERVAL=${count}`;
  const day = Number(from.slice(8));
  const days = [28, 29, 30, 31].filter((one) => one <= day);
  return `FREQ=MONTHLY;INTERVAL=${count}${day <= 28 ? "" : `;BYMONTHDAY=${days.join(",")};BYSETPOS=-1`}`;
}

function summaryOf({ act }: Norm, every: Duration, { words }: Site): string {
  const acts = act.map(({ value }) => value.words).join("; ");
  return `${acts.charAt(0).toUpperCase()}${acts.slice(1)} (${words.sheet.every(durationWords(every, words))})`;
}

function descriptionOf({ norm, quote, ground }: RoleNorm, { checklists }: RoleSheet, { sayer, words }: Site): string {
  const { document, provision } = norm.source;
  const lines = checklists
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .filter(({ item }) => item.serves.some((place) => place.document === document && place.provision === provision))
    .map(({ text }) => `- ${text}`);
  return [
    `${sayer.norm(norm)} (${ground.citation})`,
    ...(quote === "" ? [] : [`“${quote}”`]),
    ...(lines.length === 0 ? [] : [`${words.sheet.calendarItems}`, ...new Set(lines)]),
    words.sheet.calendarCounting(words.date(norm.validity.from), norm.draft),
  ].join("\n");
}

function dayOf(date: string): string {
  return date.replaceAll("-", "");
}
