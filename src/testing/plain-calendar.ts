import type { WorkCalendar } from "../evaluate/working-time.js";

const zone = 8 * 3600;
const startOf = (day: number): number => day * 86_400 - zone;
const dayNumber = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;

/** A calendar of whole years at UTC+8 without holidays: Monday to Friday, 08.00 to 16.00. */
export function plainCalendar(firstYear: number, lastYear: number): WorkCalendar {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const firstDay = dayNumber(firstYear, 0);
  const lastDay = dayNumber(lastYear + 1, 0) - 1;
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i);
  // 1 January 1970 was a Thursday.
  const workingDays = days.filter((day) => (day + 3) % 7 < 5);
  return {
    $schema: "urn:pedoman:schema:outputs:calendar:1",
    format: "0.1.0",
    zone: "Asia/Makassar",
    contentHash: "0".repeat(64),
    years: years as unknown as WorkCalendar["years"],
    covers: [{ firstDay, lastDay, start: startOf(firstDay), end: startOf(lastDay + 1) }],
    dayStarts: [{ day: firstDay, start: startOf(firstDay) }],
    months: years.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => ({
        month: year * 12 + month,
        firstDay: dayNumber(year, month),
        lastDay: dayNumber(year, month + 1) - 1,
      })),
    ),
    workingDays,
    workingIntervals: workingDays.map((day) => ({ start: startOf(day) + 8 * 3600, end: startOf(day) + 16 * 3600 })),
    holidays: [],
  } as unknown as WorkCalendar;
}
