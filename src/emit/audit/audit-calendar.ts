import type { Language } from "../../diagnostics/diagnostic.js";
import { parseInstant } from "../../evaluate/instant.js";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import { calendarOwner } from "../checklists/calendar-owner.js";
import { type CalendarLine, calendarText, calendarValue } from "../checklists/calendar-text.js";
import { auditWords } from "./audit-words.js";

type Upcoming = AuditReportWire["upcoming"][number];

/**
 * What falls due as tasks (VTODO, RFC 5545), with a reminder a day before where there is a day left; and the last days of rows, with one sixty days before. A duty of one row is one task: its id stays when the
 * register is corrected or the next round begins, and a later calendar replaces it. It names roles, rows and agencies, and no person.
 * @param region - Gives out the ids.
 */
export function auditCalendar(
  report: AuditReportWire,
  region: { readonly type: string; readonly name: string } | undefined,
  language: Language,
): string {
  const words = auditWords[language];
  const owner = calendarOwner(region);
  const norms = new Map(report.norms.map((norm) => [norm.norm, norm]));
  const agencies = new Map(report.agencies.map(({ id, name }) => [id, name]));
  const asked = parseInstant(report.at) ?? 0;
  const taskOf = (one: Upcoming): readonly CalendarLine[] => {
    const norm = norms.get(one.norm);
    const due = parseInstant(one.due) ?? 0;
    const summary = `${one.owed.charAt(0).toUpperCase()}${one.owed.slice(1)}: ${one.name}`;
    const agency = one.agency === undefined ? undefined : (agencies.get(one.agency) ?? one.agency);
    const description = [
      `${words.heads.bearers}: ${one.bearers.join(", ")}`,
      ...(agency === undefined ? [] : [`${words.heads.agency}: ${agency}`]),
      `${norm?.citation ?? one.norm}: “${norm?.quote ?? ""}”`,
      ...(one.isCertain ? [] : [words.uncertain]),
      ...(norm?.draft ? [words.draftNote] : []),
    ].join("\n");
    return [
      ["BEGIN", "VTODO"],
      ["UID", calendarValue(`${one.norm}.${one.register}.${one.row}@${owner}`)],
      ["DTSTAMP", utc(asked)],
      ["DUE", utc(due)],
      ["SUMMARY", calendarValue(summary)],
      ["DESCRIPTION", calendarValue(description)],
      ["CATEGORIES", calendarValue(words.calendarName)],
      ...(due - asked > 86_400 ? reminder("-P1D", calendarValue(summary)) : []),
      ["END", "VTODO"],
    ];
  };
  const endOf = (one: AuditReportWire["ending"][number]): readonly CalendarLine[] => {
    const summary = calendarValue(words.ends(one.name));
    const agency = one.agency === undefined ? "" : (agencies.get(one.agency) ?? one.agency);
    return [
      ["BEGIN", "VTODO"],
      ["UID", calendarValue(`berlaku.${one.register}.${one.row}@${owner}`)],
      ["DTSTAMP", utc(asked)],
      // A day of the office, wherever the device is.
      ["DUE", `${one.until.replaceAll("-", "")}T235900`],
      ["SUMMARY", summary],
      ["DESCRIPTION", calendarValue(`${words.heads.until}: ${words.date(one.until)}\n${agency}`.trim())],
      ["CATEGORIES", calendarValue(words.calendarName)],
      ...reminder("-P60D", summary),
      ["END", "VTODO"],
    ];
  };
  return calendarText([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//pedoman//registers//ID"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", calendarValue(words.calendarName)],
    ...report.upcoming.flatMap(taskOf),
    ...report.ending.flatMap(endOf),
    ["END", "VCALENDAR"],
  ]);
}

/** @param before - Time before the end: `-P1D`. */
function reminder(before: string, summary: string): readonly CalendarLine[] {
  return [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["TRIGGER;RELATED=END", before],
    ["DESCRIPTION", summary],
    ["END", "VALARM"],
  ];
}

/** `20261008T092000Z`. */
function utc(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
