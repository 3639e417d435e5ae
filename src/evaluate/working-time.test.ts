import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workCalendar } from "../compile/calendar/work-calendar.js";
import type { Calendar, WorkingInterval } from "../model/calendar.js";
import { sampleHandbook } from "../testing/sample-handbook.js";
import type { CalendarError } from "./refusals.js";
import {
  dayOf,
  dueAt,
  dueBefore,
  isWorkingDay,
  isWorkingTime,
  monthDay,
  nextDue,
  type Period,
  startOfDay,
  type WorkCalendar,
  workingSecondsBetween,
} from "./working-time.js";

const span = { file: "kalender.md", start: 0, end: 0 };
const usualWeek: Calendar["week"] = new Map([
  ...[1, 2, 3, 4].map((day): [number, WorkingInterval[]] => [
    day,
    [
      { from: "08:00", to: "12:00" },
      { from: "13:00", to: "16:30" },
    ],
  ]),
  [
    5,
    [
      { from: "07:30", to: "11:30" },
      { from: "13:30", to: "17:00" },
    ],
  ],
]);
const calendar = (year: number, holidays: string, changed: Partial<Calendar> = {}): Calendar => ({
  document: `kalender-${year}`,
  year,
  zone: "Asia/Makassar",
  week: usualWeek,
  holidays: holidays
    .split(" ")
    .filter((date) => date !== "")
    .map((date) => ({ date: `${year}-${date}`, name: "Libur", type: "national", ground: "SKB", span })),
  ...changed,
});

/** Days off as the calendars of 2025 and 2026 list them, collective leave included. */
const years = [
  calendar(
    2025,
    "01-01 01-27 01-28 01-29 03-28 03-29 03-31 04-01 04-02 04-03 04-04 04-07 04-18 04-20 05-01 05-12 05-13 05-29 05-30 06-01 06-06 06-09 06-27 08-17 08-18 09-05 12-25 12-26",
  ),
  calendar(
    2026,
    "01-01 01-16 02-16 02-17 03-18 03-19 03-20 03-21 03-22 03-23 03-24 04-03 04-05 05-01 05-14 05-15 05-27 05-28 05-31 06-01 06-16 08-17 08-25 12-24 12-25",
  ),
];

function wireOf(calendars: readonly Calendar[]): WorkCalendar {
  return workCalendar({ ...sampleHandbook, documents: [], calendars }).value as WorkCalendar;
}

/** A calendar, and questions and answers about it as people write them. */
function working(calendars: readonly Calendar[]) {
  const wire = wireOf(calendars);
  const { zone } = wire;
  const second = (local: string): number =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds / 1000;
  const local = (at: number): string =>
    Temporal.Instant.fromEpochMilliseconds(at * 1000)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString();
  return {
    wire,
    second,
    due: (event: string, count: number, unit: Period["unit"]): string =>
      local(dueAt(wire, second(event), { count, unit })),
  };
}

const { wire, second, due } = working(years);
const units: readonly Period["unit"][] = [
  "minute",
  "hour",
  "working-hour",
  "calendar-day",
  "working-day",
  "week",
  "month",
  "year",
];

describe("the cases of Pasal 6", () => {
  it("an issue found on a Friday at 23.59, one working day, a holiday on Monday: Tuesday", () => {
    expect(due("2026-08-14T23:59", 1, "working-day")).toBe("2026-08-18T23:59:59");
    expect(dueAt(wire, Date.parse("2026-08-14T23:59:00+08:00") / 1000, { count: 1, unit: "working-day" })).toBe(
      Date.parse("2026-08-18T23:59:59+08:00") / 1000,
    );
  });

  it.each([
    // (1) minutes and hours run on, through nights and holidays, and ask no calendar.
    ["2026-08-14T23:59:30", 30, "minute", "2026-08-15T00:29:30"],
    ["2026-08-14T23:59:30", 24, "hour", "2026-08-15T23:59:30"],
    ["2026-12-31T23:30:00", 1, "hour", "2027-01-01T00:30:00"],
    // (2) working hours stand still at lunch, at night, on holidays.
    ["2026-08-13T08:00:00", 4, "working-hour", "2026-08-13T12:00:00"],
    ["2026-08-13T07:00:00", 4, "working-hour", "2026-08-13T12:00:00"],
    ["2026-08-13T08:00:01", 4, "working-hour", "2026-08-13T13:00:01"],
    ["2026-08-13T12:00:00", 1, "working-hour", "2026-08-13T14:00:00"],
    ["2026-08-13T16:29:59", 1, "working-hour", "2026-08-14T08:29:59"],
    ["2026-08-13T16:30:00", 1, "working-hour", "2026-08-14T08:30:00"],
    ["2026-08-14T16:30:00", 1, "working-hour", "2026-08-18T08:30:00"],
    ["2026-08-15T10:00:00", 4, "working-hour", "2026-08-18T12:00:00"],
    ["2026-08-17T09:00:00", 8, "working-hour", "2026-08-19T08:30:00"],
    ["2026-08-15T10:00:00", 0, "working-hour", "2026-08-15T10:00:00"],
    // (3) days begin with the next one, whatever it is.
    ["2026-08-14T00:00:00", 1, "calendar-day", "2026-08-15T23:59:59"],
    ["2026-08-14T23:59:59", 1, "calendar-day", "2026-08-15T23:59:59"],
    ["2026-08-15T00:00:00", 1, "calendar-day", "2026-08-16T23:59:59"],
    ["2026-08-14T12:00:00", 0, "calendar-day", "2026-08-14T23:59:59"],
    // (4) working days begin with the next working day, also for what happens on a day off.
    ["2026-08-14T00:00:00", 1, "working-day", "2026-08-18T23:59:59"],
    ["2026-08-15T12:00:00", 1, "working-day", "2026-08-18T23:59:59"],
    ["2026-08-17T23:59:59", 1, "working-day", "2026-08-18T23:59:59"],
    ["2026-08-18T00:00:00", 1, "working-day", "2026-08-19T23:59:59"],
    ["2026-08-14T12:00:00", 0, "working-day", "2026-08-14T23:59:59"],
    ["2026-08-15T12:00:00", 0, "working-day", "2026-08-18T23:59:59"],
    // (5) months and years keep the day, or take the last of a shorter month.
    ["2025-01-31T10:00:00", 1, "month", "2025-02-28T23:59:59"],
    ["2025-01-31T10:00:00", 2, "month", "2025-03-31T23:59:59"],
    ["2025-12-31T10:00:00", 2, "month", "2026-02-28T23:59:59"],
    ["2025-08-18T10:00:00", 12, "month", "2026-08-18T23:59:59"],
    ["2025-08-18T10:00:00", 1, "year", "2026-08-18T23:59:59"],
    ["2025-08-18T10:00:00", 0, "month", "2025-08-18T23:59:59"],
    // (6) a last day on a holiday or a Sunday stays.
    ["2026-08-14T12:00:00", 3, "calendar-day", "2026-08-17T23:59:59"],
    ["2026-07-17T12:00:00", 1, "month", "2026-08-17T23:59:59"],
    ["2026-08-02T12:00:00", 2, "week", "2026-08-16T23:59:59"],
  ] as const)("%s + %i %s: %s", (event, count, unit, expected) => {
    expect(due(event, count, unit)).toBe(expected);
  });

  it("counts 3 x 24 jam as seventy-two hours", () => {
    const event = second("2026-08-14T10:00");
    expect(dueAt(wire, event, { times: 3, count: 24, unit: "hour" })).toBe(event + 72 * 3600);
  });
});

// An oracle that shares nothing with the code: it walks civil dates and clock times with Temporal, over the calendars as the author wrote them.

type Oracle = {
  /** The first worked date from this one on; `undefined` if the calendars end before it. */
  readonly workedFrom: (date: Temporal.PlainDate) => Temporal.PlainDate | undefined;
  readonly endOf: (date: Temporal.PlainDate) => number;
  readonly dateOf: (event: number) => Temporal.PlainDate;
  readonly workingHours: (event: number, hours: number) => number | undefined;
};

function oracle(calendars: readonly Calendar[]): Oracle {
  const zone = calendars[0]?.zone ?? "";
  const hoursOn = (date: Temporal.PlainDate): readonly WorkingInterval[] | undefined => {
    const found = calendars.find(({ year }) => year === date.year);
    if (!found) return undefined;
    return found.holidays.some((one) => one.date === date.toString()) ? [] : (found.week.get(date.dayOfWeek) ?? []);
  };
  const endings = new Map<string, number>();
  const dateOf = (event: number): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(event * 1000)
      .toZonedDateTimeISO(zone)
      .toPlainDate();
  return {
    dateOf,
    workedFrom: (date) => {
      for (let next = date; ; next = next.add({ days: 1 })) {
        const hours = hoursOn(next);
        if (!hours) return undefined;
        if (hours.length > 0) return next;
      }
    },
    endOf: (date) => {
      const known = endings.get(date.toString());
      if (known !== undefined) return known;
      const end = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds / 1000 - 1;
      endings.set(date.toString(), end);
      return end;
    },
    workingHours: (event, hours) => {
      let left = hours * 3600;
      for (let date = dateOf(event); ; date = date.add({ days: 1 })) {
        const intervals = hoursOn(date);
        if (!intervals) return undefined;
        for (const { from, to } of intervals) {
          const opens = date.toZonedDateTime({ timeZone: zone, plainTime: from }).epochMilliseconds / 1000;
          const closes = date.toZonedDateTime({ timeZone: zone, plainTime: to }).epochMilliseconds / 1000;
          for (let at = Math.max(opens, event); at < closes; at += 1) {
            left -= 1;
            if (left === 0) return at + 1;
          }
        }
      }
    },
  };
}

/** What the code says, or the year it has no calendar for. */
function answer(of: WorkCalendar, event: number, count: number, unit: Period["unit"]): number | string {
  try {
    return dueAt(of, event, { count, unit });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `no ${/^No calendar for (\d+):/.exec(error.message)?.[1]}`;
  }
}

const newYork = [2025, 2026].map((year) => calendar(year, "07-04 11-27 12-25", { zone: "America/New_York" }));
const leap = [2027, 2028, 2029].map((year) => calendar(year, "01-01 02-28 03-01"));

describe.each([
  ["2025 and 2026 in WITA", years],
  ["a zone with summer time", newYork],
  ["around a leap year", leap],
])("as an oracle says: %s", (_, calendars) => {
  const of = wireOf(calendars);
  const { zone } = of;
  const { workedFrom, endOf, dateOf, workingHours } = oracle(calendars);
  const first = Temporal.PlainDate.from(`${of.years[0]}-01-01`);
  const lastYear = of.years.at(-1) ?? 0;
  const expected = (date: Temporal.PlainDate | undefined): number | string =>
    !date || date.year > lastYear ? `no ${date?.year ?? lastYear + 1}` : endOf(date);
  const days: Temporal.PlainDate[] = [];
  for (let date = first; date.year <= lastYear; date = date.add({ days: 1 })) days.push(date);
  /** An event on each day: at its first and last second, and at times in between. */
  const events = days.map((date, index) => {
    const begin = date.toZonedDateTime(zone).epochMilliseconds / 1000;
    const length = endOf(date) - begin;
    return begin + ([0, length, 12_345, 30_600, 43_200][index % 5] ?? 0);
  });

  it("days and working days, 0 to 30 after every day", () => {
    const wrong: string[] = [];
    for (const [index, date] of days.entries()) {
      const event = events[index] ?? 0;
      let plain = date;
      let worked = workedFrom(date);
      for (let count = 0; count <= 30; count += 1) {
        const wanted = [expected(plain), expected(worked)];
        const got = [answer(of, event, count, "calendar-day"), answer(of, event, count, "working-day")];
        if (wanted.join() !== got.join()) wrong.push(`${date} + ${count}: ${got} instead of ${wanted}`);
        plain = plain.add({ days: 1 });
        // Counting begins on the day after the event, even where zero days end later than that.
        worked = count === 0 ? workedFrom(plain) : worked && workedFrom(worked.add({ days: 1 }));
      }
    }
    expect(days).toHaveLength(of.years.reduce((sum, year) => sum + (year === 2028 ? 366 : 365), 0));
    expect(wrong).toEqual([]);
  });

  it("weeks, months and years after every day", () => {
    const wrong: string[] = [];
    for (const [index, date] of days.entries()) {
      for (const count of [0, 1, 2, 3, 6, 11, 13, 14, 25]) {
        const wanted = [
          expected(date.add({ weeks: count })),
          expected(date.add({ months: count })),
          expected(date.add({ years: count })),
        ];
        const got = (["week", "month", "year"] as const).map((unit) => answer(of, events[index] ?? 0, count, unit));
        if (wanted.join() !== got.join()) wrong.push(`${date} + ${count}: ${got} instead of ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("working hours after sampled seconds", () => {
    const begin = of.covers[0]?.start ?? 0;
    const length = (of.covers[0]?.end ?? 0) - begin;
    const edges = of.workingIntervals
      .filter((_, index) => index % 37 === 0)
      .flatMap(({ start, end }) => [start - 1, start, end - 1, end]);
    // A step that is prime to hours and days, so that every time of day is met; a few odd seconds among whole minutes.
    const samples = Array.from({ length: 150 }, (_, index) => begin + ((index * 60 * 7_919 + (index % 3)) % length));
    const wrong: string[] = [];
    for (const [index, event] of [...samples, ...edges, begin, begin + length - 1].entries()) {
      const hours = [1, 2, 4, 8, 40][index % 5] ?? 1;
      const wanted = workingHours(event, hours) ?? `no ${lastYear + 1}`;
      const got = answer(of, event, hours, "working-hour");
      if (wanted !== got) wrong.push(`${event} + ${hours}: ${got} instead of ${wanted}`);
    }
    expect(wrong).toEqual([]);
  });

  it("the civil date of every event", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    expect(events.map((event) => dayOf(of, event))).toEqual(events.map((event) => epoch.until(dateOf(event)).days));
  });

  it("is due no earlier for a later event, nor for more units, nor before the event", () => {
    const { start = 0, end = 0 } = of.covers[0] ?? {};
    const value = (given: number | string): number => (typeof given === "number" ? given : Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: end - 1 }),
        fc.integer({ min: start, max: end - 1 }),
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom(...units),
        (one, other, few, more, unit) => {
          const [early, late] = [Math.min(one, other), Math.max(one, other)];
          const [less, greater] = [Math.min(few, more), Math.max(few, more)];
          const base = value(answer(of, early, less, unit));
          expect(base).toBeGreaterThanOrEqual(early);
          expect(value(answer(of, late, less, unit))).toBeGreaterThanOrEqual(base);
          expect(value(answer(of, early, greater, unit))).toBeGreaterThanOrEqual(base);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("something due before an event", () => {
  it.each([
    ["2026-08-18T10:00:00", 1, "working-day", "2026-08-14T23:59:59"],
    ["2026-08-16T10:00:00", 1, "working-day", "2026-08-14T23:59:59"],
    ["2026-08-16T10:00:00", 0, "working-day", "2026-08-14T23:59:59"],
    ["2026-08-18T10:00:00", 0, "working-day", "2026-08-18T23:59:59"],
    ["2026-08-18T10:00:00", 2, "calendar-day", "2026-08-16T23:59:59"],
    ["2026-03-31T10:00:00", 1, "month", "2026-02-28T23:59:59"],
    ["2026-08-18T09:00:00", 2, "working-hour", "2026-08-14T16:00:00"],
    ["2026-08-13T13:30:00", 1, "working-hour", "2026-08-13T11:30:00"],
    ["2026-08-13T12:30:00", 4, "working-hour", "2026-08-13T08:00:00"],
    ["2026-08-13T13:30:00", 90, "minute", "2026-08-13T12:00:00"],
    ["2026-08-13T01:00:00", 2, "hour", "2026-08-12T23:00:00"],
    ["2026-08-18T10:00:00", 2, "week", "2026-08-04T23:59:59"],
    ["2026-02-28T10:00:00", 1, "year", "2025-02-28T23:59:59"],
    ["2026-08-15T10:00:00", 0, "working-hour", "2026-08-15T10:00:00"],
    ["2026-08-13T08:00:00", 0, "working-hour", "2026-08-13T08:00:00"],
    // The very first of what is known.
    ["2025-01-03T10:00:00", 1, "working-day", "2025-01-02T23:59:59"],
    ["2025-01-02T09:00:00", 1, "working-hour", "2025-01-02T08:00:00"],
  ] as const)("%s − %i %s: %s", (event, count, unit, expected) => {
    const found = dueBefore(wire, second(event), { count, unit });
    expect(found).toBe(second(expected));
  });

  it("in working hours leaves just that many of them until the event", () => {
    const events = fc.integer({ min: second("2026-02-01T00:00"), max: second("2026-12-01T00:00") });
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 40 }), (event, count) => {
        const latest = dueBefore(wire, event, { count, unit: "working-hour" });
        const worked = (from: number): number =>
          wire.workingIntervals.reduce(
            (sum, { start, end }) => sum + Math.max(0, Math.min(end, event) - Math.max(start, from)),
            0,
          );
        expect(worked(latest)).toBe(count * 3600);
        expect(worked(latest + 1)).toBe(count * 3600 - 1);
      }),
    );
  });

  it("in working days leaves just that many of them from its day until the event", () => {
    const events = fc.integer({ min: second("2026-02-01T00:00"), max: second("2026-12-01T00:00") });
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 20 }), (event, count) => {
        const day = dayOf(wire, dueBefore(wire, event, { count, unit: "working-day" }));
        const eventDay = dayOf(wire, event);
        expect(wire.workingDays).toContain(day);
        expect(wire.workingDays.filter((one) => day <= one && one < eventDay)).toHaveLength(count);
      }),
    );
  });

  it("names the year where counting leaves what is known", () => {
    expect(() => dueBefore(wire, second("2025-01-02T10:00"), { count: 3, unit: "working-day" })).toThrow(/2024/);
    expect(() => dueBefore(wire, second("2025-01-02T10:00"), { count: 30, unit: "working-hour" })).toThrow(/2024/);
    expect(() => startOfDay(wire, dayOf(wire, second("2025-01-01T10:00")) - 1)).toThrow(/2024/);
  });
});

describe("what comes round again", () => {
  const local = (event: string, times: number) =>
    [1, 2, 3].map((n) => nextDue(wire, second(event), { count: times, unit: "month" }, n));
  it("is counted from its anchor in one go: a short month draws nothing after it", () => {
    expect(local("2026-01-31T10:00", 1)).toEqual(
      ["2026-02-28T23:59:59", "2026-03-31T23:59:59", "2026-04-30T23:59:59"].map(second),
    );
    expect(local("2025-10-31T10:00", 2)).toEqual(
      ["2025-12-31T23:59:59", "2026-02-28T23:59:59", "2026-04-30T23:59:59"].map(second),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])("has no round %d", (n) => {
    expect(() => nextDue(wire, second("2026-01-31T10:00"), { count: 1, unit: "month" }, n)).toThrow(
      `Not a number of times: ${n}`,
    );
  });
});

describe("the n-th day of a month after", () => {
  it.each([
    ["2026-01-15T10:00", 1, 5, "2026-02-05T23:59:59"],
    ["2026-01-31T10:00", 0, 1, "2026-01-01T23:59:59"],
    ["2026-01-15T10:00", 1, 31, "2026-02-28T23:59:59"],
    ["2025-12-15T10:00", 1, 31, "2026-01-31T23:59:59"],
  ])("%s, %i months on, the %ith: %s", (event, months, day, expected) => {
    expect(monthDay(wire, second(event), months, day)).toBe(second(expected));
  });

  it.each([
    [0.5, 1, 5, "Not a whole second: 0.5"],
    [1_786_000_000, -1, 5, "Not a number of months: -1"],
    [1_786_000_000, 0.5, 5, "Not a number of months: 0.5"],
    [1_786_000_000, 1, 0, "Not a day of a month: 0"],
    [1_786_000_000, 1, 32, "Not a day of a month: 32"],
    [1_786_000_000, 1, 1.5, "Not a day of a month: 1.5"],
  ])("refuses %d, %d months, day %d", (event, months, day, message) => {
    expect(() => monthDay(wire, event, months, day)).toThrow(message);
  });
});

describe("working time between two seconds", () => {
  it.each([
    ["2026-08-13T08:00", "2026-08-13T12:00", 4 * 3600],
    ["2026-08-13T11:00", "2026-08-13T14:00", 2 * 3600],
    ["2026-08-13T09:00", "2026-08-13T09:00:01", 1],
    ["2026-08-13T12:00", "2026-08-13T13:00", 0],
    ["2026-08-14T16:30", "2026-08-18T08:30", 3600],
    ["2026-08-13T07:00", "2026-08-13T07:30", 0],
    // Up to the end of what is known, and from its beginning.
    ["2026-12-31T16:00", "2027-01-01T00:00", 1800],
    ["2025-01-01T00:00", "2025-01-02T09:00", 3600],
  ])("from %s to %s: %i", (from, to, seconds) => {
    expect(workingSecondsBetween(wire, second(from), second(to))).toBe(seconds);
    expect(workingSecondsBetween(wire, second(to), second(from))).toBe(seconds === 0 ? -0 : -seconds);
  });

  it("is unknown where a year between them has no calendar, and between what are no seconds", () => {
    const open = second("2026-12-31T16:00");
    expect(() => workingSecondsBetween(wire, open, second("2027-01-01T00:00:01"))).toThrow("No calendar for 2027");
    expect(() => workingSecondsBetween(wire, open, open + 0.5)).toThrow("Not a whole second");
    expect(() => workingSecondsBetween(wire, open - 0.5, open)).toThrow("Not a whole second");
  });
});

describe("a day, a second", () => {
  const day = (date: string): number => dayOf(wire, second(`${date}T12:00`));
  it("is worked or not, from the first known day to the last", () => {
    expect(
      ["2025-01-01", "2025-01-02", "2026-08-16", "2026-08-17", "2026-12-31"].map((date) =>
        isWorkingDay(wire, day(date)),
      ),
    ).toEqual([false, true, false, false, true]);
    expect(() => isWorkingDay(wire, day("2025-01-01") - 1)).toThrow("No calendar for 2024");
    expect(() => isWorkingDay(wire, day("2026-12-31") + 1)).toThrow("No calendar for 2027");
    expect(() => isWorkingDay(wire, 20_000.5)).toThrow("Not a day: 20000.5");
    expect(() => startOfDay(wire, day("2026-12-31") + 1)).toThrow("No calendar for 2027");
    expect(startOfDay(wire, day("2026-12-31"))).toBe(second("2026-12-31T00:00"));
  });

  it("is worked or not in either stretch of calendars with a gap", () => {
    const holed = working([calendar(2025, ""), calendar(2027, "")]);
    const dayIn = (date: string): number => dayOf(holed.wire, holed.second(`${date}T12:00`));
    expect([isWorkingDay(holed.wire, dayIn("2025-12-31")), isWorkingDay(holed.wire, dayIn("2027-01-02"))]).toEqual([
      true,
      false,
    ]);
    expect(() => isWorkingDay(holed.wire, dayIn("2025-12-31") + 1)).toThrow("No calendar for 2026");
    expect(() => dueBefore(holed.wire, holed.second("2027-01-01T10:00"), { count: 1, unit: "working-day" })).toThrow(
      "No calendar for 2026",
    );
    expect(() => dueBefore(holed.wire, holed.second("2027-01-01T10:00"), { count: 4, unit: "working-hour" })).toThrow(
      "No calendar for 2026",
    );
  });

  it("lies in working hours up to the second before they end", () => {
    const within = (time: string): boolean => isWorkingTime(wire, second(time));
    expect(["2026-08-13T08:00", "2026-08-13T11:59:59", "2026-08-13T12:00", "2026-08-17T09:00"].map(within)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(within("2025-01-01T00:00")).toBe(false);
    expect(() => isWorkingTime(wire, 0.5)).toThrow("Not a whole second: 0.5");
  });

  it("what is not known is said in Indonesian as well", () => {
    try {
      isWorkingDay(wire, day("2026-12-31") + 1);
      expect.unreachable();
    } catch (error) {
      expect((error as CalendarError).text.id).toBe(
        "Tidak ada kalender untuk tahun 2027: hari dan jam kerja hanya diketahui untuk 2025, 2026.",
      );
    }
  });
});

describe("a leap year", () => {
  const { due } = working(leap);
  it.each([
    ["2028-01-31T10:00", 1, "month", "2028-02-29T23:59:59"],
    ["2028-02-29T10:00", 1, "year", "2029-02-28T23:59:59"],
    ["2027-02-28T10:00", 1, "year", "2028-02-28T23:59:59"],
    ["2028-02-28T10:00", 1, "calendar-day", "2028-02-29T23:59:59"],
    ["2028-02-27T10:00", 1, "working-day", "2028-02-29T23:59:59"],
    ["2028-02-29T16:00", 1, "working-hour", "2028-03-02T08:30:00"],
  ] as const)("%s + %i %s: %s", (event, count, unit, expected) => {
    expect(due(event, count, unit)).toBe(expected);
  });
});

describe("clocks that change", () => {
  const always = new Map([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: "00:00", to: "24:00" }]]));
  const instant = (iso: string): number => Date.parse(iso) / 1000;
  const changing = (zone: string, year: number): WorkCalendar => wireOf([calendar(year, "", { zone, week: always })]);

  it.each([
    ["23 hours", "America/New_York", 2026, "2026-03-07T12:00:00-05:00", "2026-03-08T23:59:59-04:00"],
    ["25 hours", "America/New_York", 2026, "2026-10-31T12:00:00-04:00", "2026-11-01T23:59:59-05:00"],
    ["no midnight", "Asia/Beirut", 2026, "2026-03-27T12:00:00+02:00", "2026-03-28T23:59:59+02:00"],
    ["no midnight, from inside", "Asia/Beirut", 2026, "2026-03-29T01:00:00+03:00", "2026-03-30T23:59:59+03:00"],
    ["25 hours that ends the calendar", "Asia/Dhaka", 2009, "2009-12-30T12:00:00+07:00", "2009-12-31T23:59:59+06:00"],
    ["24.5 hours", "Australia/Lord_Howe", 2026, "2026-04-04T12:00:00+11:00", "2026-04-05T23:59:59+10:30"],
  ])("a day of %s ends with its own last second", (_, zone, year, event, expected) => {
    expect(dueAt(changing(zone, year), instant(event), { count: 1, unit: "calendar-day" })).toBe(instant(expected));
  });

  it("the repeated hour belongs to its day, to the last second", () => {
    const of = changing("America/New_York", 2026);
    const last = instant("2026-11-01T23:59:59-05:00");
    expect(dayOf(of, last + 1) - dayOf(of, last)).toBe(1);
    expect(dueAt(of, last, { count: 0, unit: "calendar-day" })).toBe(last);
  });

  it("hours are elapsed hours", () => {
    const of = changing("America/New_York", 2026);
    const event = instant("2026-03-08T01:30:00-05:00");
    expect(dueAt(of, event, { count: 1, unit: "hour" })).toBe(instant("2026-03-08T03:30:00-04:00"));
    expect(dueAt(of, event, { count: 1, unit: "working-hour" })).toBe(instant("2026-03-08T03:30:00-04:00"));
  });
});

describe("what is not known is never guessed", () => {
  it.each([
    ["2026-12-31T10:00", 1, "calendar-day", 2027],
    ["2026-12-30T10:00", 2, "calendar-day", 2027],
    ["2026-12-31T10:00", 1, "working-day", 2027],
    ["2026-12-31T16:00", 1, "working-hour", 2027],
    ["2026-12-25T10:00", 1, "week", 2027],
    ["2026-12-01T10:00", 1, "month", 2027],
    ["2026-06-01T10:00", 30, "month", 2028],
    ["2025-06-01T10:00", 7, "year", 2032],
    ["2024-12-31T23:59:59", 1, "working-day", 2024],
    ["2024-12-31T23:59:59", 0, "working-hour", 2024],
    ["2027-01-01T00:00:00", 0, "calendar-day", 2027],
    ["1969-07-20T10:00", 1, "month", 1969],
    ["2000-02-29T12:00", 1, "year", 2000],
    ["2100-03-01T00:00", 1, "year", 2100],
    ["2104-02-29T00:00", 1, "working-hour", 2104],
  ] as const)("%s + %i %s: no calendar for %i", (event, count, unit, year) => {
    expect(() => due(event, count, unit)).toThrow(RangeError);
    expect(() => due(event, count, unit)).toThrow(`No calendar for ${year}: due times are known for 2025, 2026 only`);
  });

  it("answers up to the last second", () => {
    expect(due("2026-12-30T23:59:59", 1, "calendar-day")).toBe("2026-12-31T23:59:59");
    expect(due("2026-12-30T23:59:59", 1, "working-day")).toBe("2026-12-31T23:59:59");
    expect(due("2026-12-31T15:30", 1, "working-hour")).toBe("2026-12-31T16:30:00");
    expect(due("2026-11-30T12:00", 1, "month")).toBe("2026-12-30T23:59:59");
  });

  it("names the year before and after a stretch, in its own zone", () => {
    const holed = working([calendar(2025, ""), calendar(2027, "")]);
    expect(() => holed.due("2024-12-31T23:59:59", 1, "calendar-day")).toThrow("No calendar for 2024");
    expect(() => holed.due("2026-01-01T00:00:00", 1, "calendar-day")).toThrow("No calendar for 2026");
    expect(() => holed.due("2026-12-31T23:59:59", 1, "calendar-day")).toThrow("No calendar for 2026");
    expect(() => holed.due("2028-01-01T00:00:00", 1, "calendar-day")).toThrow("No calendar for 2028");
  });

  it("does not count working time across a year without calendar", () => {
    const holed = working([calendar(2025, ""), calendar(2027, "")]);
    expect(() => holed.due("2025-12-31T10:00", 1, "working-day")).toThrow("No calendar for 2026");
    expect(() => holed.due("2025-12-31T16:00", 1, "working-hour")).toThrow("No calendar for 2026");
    expect(() => holed.due("2026-05-01T10:00", 1, "calendar-day")).toThrow("No calendar for 2026");
    expect(() => holed.due("2025-06-01T10:00", 12, "month")).toThrow("No calendar for 2026");
    expect(() => holed.due("2025-12-31T10:00", 1, "calendar-day")).toThrow("No calendar for 2026");
    // Civil dates need no working days between them.
    expect(holed.due("2025-06-01T10:00", 2, "year")).toBe("2027-06-01T23:59:59");
    expect(holed.due("2027-01-01T10:00", 1, "working-day")).toBe("2027-01-04T23:59:59");
    expect(holed.due("2027-01-02T10:00", 1, "working-hour")).toBe("2027-01-04T09:00:00");
    expect(holed.due("2025-12-30T10:00", 1, "working-day")).toBe("2025-12-31T23:59:59");
  });

  it("names the year at the edges of five centuries of years", () => {
    const none = wireOf([calendar(1999, "")]);
    const wrong: number[] = [];
    for (let year = 1800; year <= 2300; year += 1) {
      if (year === 1999) continue;
      for (const day of ["01-01", "02-28", "03-01", "12-31"]) {
        const at = Date.parse(`${year}-${day}T12:00:00+08:00`) / 1000;
        if (answer(none, at, 0, "calendar-day") !== `no ${year}`) wrong.push(year);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [Number.NaN, 1],
    [0.5, 1],
    [1_786_000_000, -1],
    [1_786_000_000, 1.5],
    [1_786_000_000, Number.POSITIVE_INFINITY],
  ])("refuses the event %d with %d units", (event, count) => {
    for (const unit of units) expect(() => dueAt(wire, event, { count, unit })).toThrow(RangeError);
  });
});
