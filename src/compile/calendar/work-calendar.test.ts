import { describe, expect, it } from "vitest";
import type { Calendar, Holiday } from "../../model/calendar.js";
import type { CalendarHead } from "../../model/document.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { validators } from "../../schema/generated/output-validators.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { dayNumber } from "./civil-time.js";
import { calendarText, workCalendar } from "./work-calendar.js";

const span = { file: "kalender.md", start: 0, end: 0 };
const holiday = (date: string, name = "Libur"): Holiday => ({ date, name, type: "national", ground: "SKB", span });
const calendar = (year: number, changed: Partial<Calendar> = {}): Calendar => ({
  document: `kalender-${year}`,
  year,
  zone: "Asia/Makassar",
  week: new Map([1, 2, 3, 4, 5].map((day) => [day, [{ from: "08:00", to: "12:00" }]])),
  holidays: [],
  ...changed,
});
const head = (year: number, changed: Partial<CalendarHead> = {}): Handbook["documents"][number] => ({
  head: {
    kind: "kalender",
    id: `kalender-${year}`,
    title: `Kalender ${year}`,
    status: "berlaku",
    validity: { from: `${year}-01-01`, to: `${year}-12-31` },
    edition: 1,
    basis: undefined,
    shortTitle: undefined,
    year,
    zone: "Asia/Makassar",
    countingBasis: undefined,
    endOfDay: undefined,
    eventDayCounts: undefined,
    ...changed,
  },
  file: `guidelines/kalender-${year}.md`,
  preamble: [],
  body: [],
  attachments: [],
  definitions: [],
});
const handbook = (
  calendars: readonly Calendar[],
  documents: Handbook["documents"] = calendars.map(({ year }) => head(year)),
): Handbook => ({ ...sampleHandbook, calendars, documents });

function made(calendars: readonly Calendar[], documents?: Handbook["documents"]): CalendarWire {
  const { value, diagnostics } = workCalendar(handbook(calendars, documents));
  expect(diagnostics).toEqual([]);
  expect(validators["outputs/calendar"](value)).toBe(true);
  return value as CalendarWire;
}

const codes = (calendars: readonly Calendar[], documents?: Handbook["documents"]): readonly string[] => {
  const { value, diagnostics } = workCalendar(handbook(calendars, documents));
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, span: { file } }) => `${file} ${code}`);
};

describe("one year", () => {
  const wire = made([calendar(2026, { holidays: [holiday("2026-08-17"), holiday("2026-08-16")] })]);

  it("is covered from its first second to its last", () => {
    expect(wire.years).toEqual([2026]);
    expect(wire.covers).toEqual([
      {
        from: "2026-01-01",
        to: "2026-12-31",
        firstDay: dayNumber("2026-01-01"),
        lastDay: dayNumber("2026-12-31"),
        start: Date.parse("2026-01-01T00:00:00+08:00") / 1000,
        end: Date.parse("2027-01-01T00:00:00+08:00") / 1000,
      },
    ]);
    expect(wire.dayStarts).toEqual([
      { day: dayNumber("2026-01-01"), start: Date.parse("2026-01-01T00:00:00+08:00") / 1000 },
    ]);
  });

  it("works on its weekdays but not on its holidays", () => {
    // 2026 begins on a Thursday: 52 weeks and a Thursday, so 261 weekdays; one holiday falls on a Monday, one on a Sunday.
    expect(wire.workingDays).toHaveLength(260);
    const worked = (date: string): boolean => wire.workingDays.includes(dayNumber(date));
    expect(["2026-08-14", "2026-08-15", "2026-08-16", "2026-08-17", "2026-08-18"].map(worked)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(wire.workingIntervals).toHaveLength(260);
    expect(wire.workingIntervals[0]).toEqual({
      start: Date.parse("2026-01-01T08:00:00+08:00") / 1000,
      end: Date.parse("2026-01-01T12:00:00+08:00") / 1000,
    });
  });

  it("tells people its holidays, in order", () => {
    expect(wire.holidays).toEqual([
      { date: "2026-08-16", name: "Libur", type: "national", ground: "SKB" },
      { date: "2026-08-17", name: "Libur", type: "national", ground: "SKB" },
    ]);
  });
});

it("numbers the months through the years", () => {
  const { months } = made([calendar(2025), calendar(2026)]);
  expect(months).toHaveLength(24);
  expect(months.map(({ month }) => month)).toEqual(Array.from({ length: 24 }, (_, index) => 2025 * 12 + index));
  expect(months[13]).toEqual({
    month: 2026 * 12 + 1,
    firstDay: dayNumber("2026-02-01"),
    lastDay: dayNumber("2026-02-28"),
  });
});

it("takes the years in their order, together as far as they follow one another", () => {
  const forwards = made([calendar(2025), calendar(2026), calendar(2028)]);
  expect(made([calendar(2028), calendar(2026), calendar(2025)])).toEqual(forwards);
  expect(forwards.years).toEqual([2025, 2026, 2028]);
  expect(forwards.covers.map(({ from, to }) => `${from}/${to}`)).toEqual([
    "2025-01-01/2026-12-31",
    "2028-01-01/2028-12-31",
  ]);
  // The second stretch begins a rhythm of its own.
  expect(forwards.dayStarts.map(({ day }) => day)).toEqual([dayNumber("2025-01-01"), dayNumber("2028-01-01")]);
  const { start, end } = forwards.covers[1] as CalendarWire["covers"][number];
  expect((end - start) / 86_400).toBe(366);
});

it("keeps lists sorted and working time apart, lunch breaks included", () => {
  const week = new Map([
    [
      1,
      [
        { from: "08:00", to: "12:00" },
        { from: "13:00", to: "16:30" },
      ],
    ],
    [
      2,
      [
        { from: "00:00", to: "01:00" },
        { from: "22:00", to: "24:00" },
      ],
    ],
    [3, [{ from: "00:00", to: "24:00" }]],
    [4, []],
  ]);
  const wire = made([
    calendar(2025, { week, zone: "America/New_York" }),
    calendar(2026, { week, zone: "America/New_York" }),
  ]);
  expect(wire.workingDays).toHaveLength(3 * 104 + 1);
  expect(wire.workingDays).toEqual([...wire.workingDays].sort((a, b) => a - b));
  const bounds = wire.workingIntervals.flatMap(({ start, end }) => [start, end]);
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
});

it("keeps working time sorted where clocks go back over midnight", () => {
  const week = new Map([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: "00:00", to: "24:00" }]]));
  const { workingIntervals, covers } = made([calendar(2010, { zone: "America/St_Johns", week })]);
  const bounds = workingIntervals.flatMap(({ start, end }) => [start, end]);
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  const worked = workingIntervals.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(worked).toBe((covers[0]?.end ?? 0) - (covers[0]?.start ?? 0));
});

it("says where the rhythm of days breaks", () => {
  const { dayStarts } = made([calendar(2026, { zone: "America/New_York" })]);
  expect(dayStarts).toEqual(
    [
      ["2026-01-01", "2026-01-01T05:00:00Z"],
      ["2026-03-09", "2026-03-09T04:00:00Z"],
      ["2026-11-02", "2026-11-02T05:00:00Z"],
    ].map(([date = "", instant = ""]) => ({ day: dayNumber(date), start: Date.parse(instant) / 1000 })),
  );
});

it("is a draft while one of its calendars is", () => {
  const years = [calendar(2025), calendar(2026)];
  expect(made(years).draft).toBe(false);
  expect(made(years, [head(2025), head(2026, { status: "rancangan" })]).draft).toBe(true);
});

it.each([
  ["year 0", calendar(0)],
  ["a year of nine digits", calendar(999_999_999)],
  ["no zone", calendar(2026, { zone: "" })],
  ["a zone nobody knows", calendar(2026, { zone: "Asia/Rantau" })],
])("what could not be read is no calendar: %s", (_, one) => {
  expect(workCalendar(handbook([one]))).toEqual({ value: undefined, diagnostics: [] });
  expect(made([one, calendar(2025)]).years).toEqual([2025]);
});

describe("calendars that do not fit together", () => {
  it("two zones", () => {
    const years = [calendar(2026, { zone: "Asia/Jakarta" }), calendar(2025)];
    expect(codes(years)).toEqual(["guidelines/kalender-2026.md calendar/zones-differ"]);
    const [found] = workCalendar(handbook(years)).diagnostics;
    expect(found?.severity).toBe("error");
    expect(found?.related.map(({ span: { file } }) => file)).toEqual(["guidelines/kalender-2025.md"]);
  });

  it("days that end or begin otherwise than due times are counted", () => {
    expect(codes([calendar(2026)], [head(2026, { endOfDay: "16.30" })])).toEqual([
      "guidelines/kalender-2026.md calendar/day-ends-elsewhere",
    ]);
    expect(codes([calendar(2026)], [head(2026, { eventDayCounts: true })])).toEqual([
      "guidelines/kalender-2026.md calendar/event-day-counts",
    ]);
    made([calendar(2026)], [head(2026, { endOfDay: "24.00", eventDayCounts: false })]);
  });

  it("two of one year: the compiler says so, the first is taken", () => {
    expect(made([calendar(2026), calendar(2026, { week: new Map() })])).toEqual(made([calendar(2026)]));
  });
});

describe("the text", () => {
  it("has one number or entry a line", () => {
    const text = calendarText(made([calendar(2026, { holidays: [holiday("2026-08-17")] })]));
    expect(text).toContain(`\n    { "start": 1767225600, "end": 1767240000 },\n`);
    expect(text.split("\n").filter((line) => line.includes('"start"'))).toHaveLength(260 + 2); // working intervals; one stretch, one first day
  });

  it("keeps every character of names", () => {
    const name = 'Hari { "a": 1, "b": 2 }\n  dan\n seterusnya';
    const wire = made([calendar(2026, { holidays: [holiday("2026-08-17", name)] })]);
    expect(JSON.parse(calendarText(wire))).toEqual(wire);
  });
});

describe("the schema", () => {
  const wire = made([calendar(2026, { holidays: [holiday("2026-08-17")] })]);

  it.each([
    ["a key nobody knows", { ...wire, extra: 1 }],
    ["another major version", { ...wire, format: "2.0.0" }],
    ["a part of a second", { ...wire, workingIntervals: [{ start: 0.5, end: 1 }] }],
    ["an interval without end", { ...wire, workingIntervals: [{ start: 0 }] }],
    ["a day that does not exist", { ...wire, holidays: [{ ...wire.holidays[0], date: "2026-02-30" }] }],
    ["no year at all", { ...wire, years: [], covers: [] }],
    ["an offset for a zone", { ...wire, zone: "+08:00" }],
  ])("refuses %s", (_, changed) => {
    expect(validators["outputs/calendar"](changed)).toBe(false);
  });
});
