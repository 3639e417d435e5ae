import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Calendar, Holiday, WorkingInterval } from "../../model/calendar.js";
import type { Document } from "../../model/document.js";
import { isRealDate } from "../../model/real-date.js";
import { diagnose } from "./diagnostics.js";
import { type FilledCell, readTable, type TableCell } from "./read-table.js";
import { definedTwice, malformedCell, requiredTables } from "./row-findings.js";

const hoursTable = {
  name: "Jam kerja",
  required: ["Hari"],
  optional: ["Jam kerja", "Catatan"],
} as const;
const holidayTable = {
  name: "Hari libur",
  required: ["Tanggal", "Libur", "Dasar"],
  optional: ["Jenis", "Hari"],
} as const;
/** `08.00–12.00`; a day may end at `24.00`. */
const interval = /^((?:[01]\d|2[0-3])\.[0-5]\d)\s*[–-]\s*((?:[01]\d|2[0-3])\.[0-5]\d|24\.00)$/;
const weekdays = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

/** Compiles one kalender document: working hours of the week and the days that are not worked. */
export function readCalendar(document: Document): Outcome<Calendar | undefined> {
  const diagnostics: Diagnostic[] = [];
  const { head } = document;
  if (head.kind !== "kalender") return { value: undefined, diagnostics };
  const week = new Map<number, readonly WorkingInterval[]>();
  const hours = requiredTables(document, hoursTable.name, diagnostics);
  const holidays = requiredTables(document, holidayTable.name, diagnostics);

  for (const table of hours) {
    for (const { cells } of readTable(table, hoursTable, diagnostics)) {
      const intervals = readIntervals(cells["Jam kerja"]);
      for (const day of readDays(cells.Hari)) week.set(day, intervals);
    }
  }
  const found = new Map<string, Holiday>();
  for (const table of holidays) {
    for (const { cells, span } of readTable(table, holidayTable, diagnostics)) {
      const date = cells.Tanggal.text;
      if (!isRealDate(date)) {
        malformed(cells.Tanggal, "Tanggal", {
          id: "tanggal yang ada: `2026-08-17`",
          en: "a date that exists: `2026-08-17`",
        });
        continue;
      }
      if (Number(date.slice(0, 4)) !== head.year) {
        diagnostics.push(diagnose("holiday-outside-year", cells.Tanggal.span, { date, year: head.year }));
      }
      const first = found.get(date);
      if (first) {
        diagnostics.push(definedTwice(cells.Tanggal, first));
        continue;
      }
      found.set(date, {
        date,
        name: cells.Libur.text,
        type: readType(cells.Jenis),
        ground: cells.Dasar.text,
        span,
      });
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { value: { document: head.id, year: head.year, zone: head.zone, week, holidays: sorted }, diagnostics };

  function malformed(cell: TableCell, column: string, wanted: { id: string; en: string }): void {
    diagnostics.push(malformedCell(cell, column, wanted));
  }

  function readType(cell: TableCell): Holiday["type"] {
    const words = cell.text?.toLowerCase() ?? "libur nasional";
    if (words !== "libur nasional" && words !== "cuti bersama") {
      malformed(cell, "Jenis", {
        id: "`libur nasional` atau `cuti bersama`",
        en: "`libur nasional` or `cuti bersama`",
      });
    }
    return words === "cuti bersama" ? "collective-leave" : "national";
  }

  function readDays(cell: FilledCell): readonly number[] {
    const words = cell.text.toLowerCase();
    const ends = words.split(/\s*(?:s\.d\.|sampai dengan|–|-)\s*/).map((day) => weekdays.indexOf(day.trim()) + 1);
    const [from, to] = ends;
    if (ends.length === 2 && from && to && from <= to) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const listed = words.split(/\s*(?:,|dan)\s*/).map((day) => weekdays.indexOf(day.trim()) + 1);
    if (listed.every((day) => day > 0)) return listed;
    malformed(cell, "Hari", {
      id: "`Senin`, `Senin s.d. Kamis`, atau `Sabtu, Minggu`",
      en: "`Senin`, `Senin s.d. Kamis` or `Sabtu, Minggu`",
    });
    return [];
  }

  function readIntervals(cell: TableCell): readonly WorkingInterval[] {
    if (cell.text === undefined || cell.text.toLowerCase() === "libur") return [];
    const intervals = cell.text.split(",").map((part) => interval.exec(part.trim()));
    const read = intervals.flatMap((match) =>
      match ? [{ from: (match[1] as string).replace(".", ":"), to: (match[2] as string).replace(".", ":") }] : [],
    );
    const inOrder = read.every(({ from, to }, i) => from < to && (read[i - 1]?.to ?? "") <= from);
    if (read.length < intervals.length || !inOrder) {
      malformed(cell, "Jam kerja", {
        id: "jam seperti `08.00–12.00, 13.00–16.30`",
        en: "hours such as `08.00–12.00, 13.00–16.30`",
      });
      return [];
    }
    return read;
  }
}
