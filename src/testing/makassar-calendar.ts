import { workCalendar } from "../compile/calendar/work-calendar.js";
import type { WorkCalendar } from "../evaluate/working-time.js";
import type { WorkingInterval } from "../model/calendar.js";
import { sampleHandbook } from "./sample-handbook.js";

const hours = (...spans: readonly string[]): WorkingInterval[] =>
  spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) }));
const span = { file: "kalender.md", start: 0, end: 0 };

/** Working time of one year in Asia/Makassar: Monday to Friday 08:00–12:00 and 13:00–16:30, with one holiday, 17 August. */
export function makassarCalendar(year = 2026): WorkCalendar {
  const days = [1, 2, 3, 4, 5].map((day): [number, WorkingInterval[]] => [day, hours("08:00-12:00", "13:00-16:30")]);
  const holiday = { date: `${year}-08-17`, name: "Hari Kemerdekaan", type: "national", ground: "SKB", span } as const;
  const calendars = [
    { document: `kalender-${year}`, year, zone: "Asia/Makassar", week: new Map(days), holidays: [holiday] },
  ];
  return workCalendar({ ...sampleHandbook, documents: [], calendars }).value as WorkCalendar;
}
