import { describe, expect, it } from "vitest";
import type { Moment, Point } from "../model/generated/rules-wire.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { parseDate, parseInstant } from "./instant.js";
import {
  atEarliest,
  atLatest,
  onCalendar,
  precedes,
  secondAfter,
  secondBefore,
  type TimeContext,
  withinCalendar,
  withinLast,
} from "./place-in-time.js";
import { CalendarError } from "./refusals.js";
import type { Period } from "./working-time.js";

/** A date, a time of the day asked about (Tuesday, 18 August 2026, 10:00 in Makassar), not happened, or not known. */
type Given = string | null | undefined;

const calendar = makassarCalendar();
const second = (text: string): number => {
  const full = text.length > 8 ? text : `2026-08-18T${text}`;
  return parseInstant(`${full}+08:00`) ?? Number.NaN;
};
const contextOf = (facts: Readonly<Record<string, Given>>): TimeContext => ({
  at: second("10:00:00"),
  calendar,
  read: (point) => {
    const given = facts[point.kind === "fact" ? point.fact : point.attribute];
    if (given === undefined) return { value: null, isDate: false };
    if (given === null) return { value: false, isDate: false };
    if (given.length === 10) return { value: parseDate(given) ?? Number.NaN, isDate: true };
    return { value: second(given), isDate: false };
  },
});
const [a, b]: readonly Point[] = [
  { kind: "fact", fact: "a" },
  { kind: "fact", fact: "b" },
] as const;
const now: Point = { kind: "now" };
const [yesterday, today, tomorrow] = ["2026-08-17", "2026-08-18", "2026-08-19"];
const hour: Period = { count: 1, unit: "hour" };

describe("one before another", () => {
  it.each<[Given, Given, boolean | undefined]>([
    ["09:59:59", "10:00:00", true],
    ["10:00:00", "10:00:00", false],
    // What has not happened may happen from the next second on, today as well.
    ["10:00:00", null, true],
    ["10:00:01", null, undefined],
    [yesterday, null, true],
    [today, null, undefined],
    [null, "10:00:00", false],
    [null, today, false],
    [null, tomorrow, undefined],
    [null, null, undefined],
    [undefined, null, undefined],
    [null, undefined, undefined],
    // A date and an instant: two days, in the zone of the calendar.
    [yesterday, "00:00:00", true],
    [today, "23:59:59", false],
    ["2026-08-17T23:59:59", today, true],
    [yesterday, today, true],
  ])("%s before %s: %s", (left, right, expected) => {
    expect(precedes(a as Point, b as Point, contextOf({ a: left, b: right }))).toBe(expected);
  });

  it("reads dates and times that the text itself names, and the instant asked about", () => {
    const on = (date: string): Point => ({ kind: "date", date });
    const from = (time: string): Point => ({ kind: "instant", date: today as string, time });
    const context = contextOf({});
    expect([precedes(on("2026-08-17"), now, context), precedes(on("2026-08-18"), now, context)]).toEqual([true, false]);
    expect(["09:59", "10:00"].map((time) => precedes(from(time), now, context))).toEqual([true, false]);
    expect(["10:00", "10:01"].map((time) => precedes(now, from(time), context))).toEqual([false, true]);
  });
});

describe("not later than a moment", () => {
  const inAnHour: Moment = { point: b as Point, period: hour, direction: "since" };
  const anHourBefore: Moment = { ...inAnHour, direction: "before" };
  it.each<[string, Given, Moment, Given, boolean | undefined]>([
    ["to the last second", "09:00:00", inAnHour, "08:00:00", true],
    ["a second late", "09:00:01", inAnHour, "08:00:00", false],
    ["counted back", "09:00:00", anHourBefore, "10:00:00", true],
    ["counted back, late", "09:00:01", anHourBefore, "10:00:00", false],
    ["the whole day", "23:59:59", { point: b as Point }, today, true],
    ["to the end of a day", "23:59:59", { ...inAnHour, period: { count: 1, unit: "calendar-day" } }, yesterday, true],
    // Not done yet.
    ["silence, the time being over", null, inAnHour, "08:59:59", false],
    ["silence, the time not being over", null, inAnHour, "09:00:00", undefined],
    ["silence, the day being over", null, { point: b as Point }, yesterday, false],
    ["silence on the day", null, { point: b as Point }, today, undefined],
    ["silence after silence", null, inAnHour, null, undefined],
    // What it counts from has not happened.
    ["done, and the time has not begun", "10:00:00", inAnHour, null, true],
    ["done today, and the time has not begun", today, inAnHour, null, true],
    ["to be done, and the time has not begun", "10:00:01", inAnHour, null, undefined],
    ["done, and nobody knows an hour before what", "08:00:00", anHourBefore, null, undefined],
    ["done, when it begins is not known", "08:00:00", inAnHour, undefined, undefined],
    ["whether it was done is not known", undefined, inAnHour, "08:00:00", undefined],
  ])("%s", (_, done, moment, begun, expected) => {
    expect(atLatest(a as Point, moment, contextOf({ a: done, b: begun }))).toBe(expected);
  });
});

describe("not earlier than a moment", () => {
  const since = (count: number, unit: Period["unit"], times?: number): Moment => ({
    point: b as Point,
    period: { count, unit, ...(times === undefined ? {} : { times }) },
    direction: "since",
  });
  it.each<[string, Given, Moment, Given, boolean | undefined]>([
    ["from the very second", "09:00:00", since(1, "hour"), "08:00:00", true],
    ["a second early", "08:59:59", since(1, "hour"), "08:00:00", false],
    ["working hours end at a second, too", "09:00:00", since(1, "working-hour"), "08:00:00", true],
    ["a second early in working hours", "08:59:59", since(1, "working-hour"), "08:00:00", false],
    ["a day counts from its first second", "00:00:00", since(1, "working-day"), "2026-08-14T16:00:00", true],
    ["the second before that day", "2026-08-17T23:59:59", since(1, "working-day"), "2026-08-14T16:00:00", false],
    ["counted back", "09:00:00", { ...since(1, "hour"), direction: "before" }, "10:00:00", true],
    // Not happened yet: after the instant asked about.
    ["silence, the time having come", null, since(1, "hour"), "09:00:00", true],
    ["silence, the time not having come", null, since(1, "hour"), "09:00:01", undefined],
    ["silence on the day", null, { point: b as Point }, today, true],
    ["silence after silence", null, since(1, "hour"), null, undefined],
    // What it counts from has not happened.
    ["done, and the time has not begun", "10:00:00", since(1, "hour"), null, false],
    ["done yesterday, and the time has not begun", yesterday, since(1, "hour"), null, false],
    ["done today, and it may begin today", today, since(1, "hour"), null, undefined],
    ["to be done later", "10:00:01", since(1, "hour"), null, undefined],
    [
      "done, and nobody knows an hour before what",
      "08:00:00",
      { ...since(1, "hour"), direction: "before" },
      null,
      undefined,
    ],
    ["done, and a day after what has not happened lies ahead", "08:00:00", since(1, "calendar-day"), null, false],
    // "On the day of": that day may be today, and began at midnight.
    ["done, on the day of what has not happened", "08:00:00", since(0, "calendar-day"), null, undefined],
    [
      "done, on the day of what has not happened, counted in rounds",
      "08:00:00",
      since(2, "calendar-day", 0),
      null,
      undefined,
    ],
    ["done, no hour after what has not happened", "08:00:00", since(0, "hour"), null, false],
    ["done, not before what has not happened", "08:00:00", { point: b as Point }, null, false],
    ["when it begins is not known", "08:00:00", since(1, "hour"), undefined, undefined],
    ["whether it was done is not known", undefined, since(1, "hour"), "08:00:00", undefined],
  ])("%s", (_, done, moment, begun, expected) => {
    expect(atEarliest(a as Point, moment, contextOf({ a: done, b: begun }))).toBe(expected);
  });
});

describe("within the last hour, within the last day", () => {
  it.each<[Given, Period, boolean | undefined]>([
    ["09:00:00", hour, true],
    ["08:59:59", hour, false],
    ["10:00:00", hour, true],
    ["10:00:01", hour, false],
    [null, hour, false],
    [undefined, hour, undefined],
    // A day begins at midnight and ends with the day after it.
    [yesterday, { count: 1, unit: "calendar-day" }, true],
    ["2026-08-16", { count: 1, unit: "calendar-day" }, false],
    [today, { count: 9, unit: "hour" }, false],
    [today, { count: 10, unit: "hour" }, true],
  ])("%s within %j: %s", (given, period, expected) => {
    expect(withinLast(a as Point, period, contextOf({ a: given }))).toBe(expected);
  });
});

describe("in working time", () => {
  it.each<[Given, "working-hours" | "working-days", boolean | undefined]>([
    ["11:59:59", "working-hours", true],
    ["12:00:00", "working-hours", false],
    // A day as a whole lies neither inside nor outside the hours.
    [today, "working-hours", undefined],
    [today, "working-days", true],
    [yesterday, "working-days", false],
    ["23:59:59", "working-days", true],
    ["2026-08-16T12:00:00", "working-days", false],
    [null, "working-days", undefined],
    [null, "working-hours", undefined],
    [undefined, "working-days", undefined],
  ])("%s in %s: %s", (given, which, expected) => {
    expect(withinCalendar(a as Point, which, contextOf({ a: given }))).toBe(expected);
  });
});

describe("hours and minutes", () => {
  it("need no calendar, and count in rounds", () => {
    const [start, threeDays] = [second("10:00:00"), { count: 24, unit: "hour", times: 3 } as const];
    expect(secondAfter(start, threeDays, undefined) - start).toBe(3 * 24 * 3600);
    expect(start - secondBefore(start, { count: 90, unit: "minute" }, undefined)).toBe(90 * 60);
  });
});

describe("what needs a calendar", () => {
  const thrown = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      return error;
    }
  };
  it("says so where there is none", () => {
    const error = thrown(() => withinCalendar(now, "working-hours", { ...contextOf({}), calendar: undefined }));
    expect(error).toBeInstanceOf(CalendarError);
    expect((error as CalendarError).text).toEqual({
      id: "Tidak ada kalender: hari dan jam kerja tidak dapat dihitung.",
      en: "No calendar: neither days nor working time can be counted.",
    });
  });

  it("says which year the calendar lacks", () => {
    const error = thrown(() => withinCalendar(a as Point, "working-days", contextOf({ a: "2027-01-04" })));
    expect(error).toMatchObject({ text: { en: expect.stringContaining("No calendar for 2027") } });
  });

  it("says what else the calendar cannot count; a mistake of ours stays one", () => {
    const error = thrown(() => secondAfter(second("10:00:00"), { count: 1.5, unit: "working-day" }, calendar));
    expect(error).toBeInstanceOf(CalendarError);
    expect((error as CalendarError).text).toEqual({
      id: "Kalender tidak memadai: Not a number of units: 1.5.",
      en: "The calendar does not do: Not a number of units: 1.5.",
    });
    const ours = new TypeError("ours");
    expect(
      thrown(() =>
        onCalendar(calendar, () => {
          throw ours;
        }),
      ),
    ).toBe(ours);
  });
});
