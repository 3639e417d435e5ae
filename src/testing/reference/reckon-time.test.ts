import { Temporal } from "@js-temporal/polyfill";
import { describe, expect, it } from "vitest";
import { inWorkingTime, lastSecond } from "./reckon-time.js";
import { sampleLaw } from "./sample-law.js";

// Monday to Thursday 08–12 and 13–16.30, Friday 07.30–11.30, Saturday 09–10; 17 and 19 August are holidays.
const { calendars } = sampleLaw().handbook;
const wita = (text: string): Temporal.Instant => Temporal.Instant.from(`${text}+08:00`);
const say = (instant: Temporal.Instant): string => instant.toString({ timeZone: "+08:00" }).slice(0, 19);

describe("the last second in time (SEMANTICS 4)", () => {
  it.each([
    // Minutes and hours run on, through the night and over holidays.
    [30, "minute", "2026-08-14T23:45:00", "2026-08-15T00:15:00"],
    [1, "hour", "2026-08-16T23:30:00", "2026-08-17T00:30:00"],
    // Days end at 23:59:59 of the n-th day after; a holiday does not move the last.
    [1, "calendar-day", "2026-08-16T00:00:00", "2026-08-17T23:59:59"],
    [3, "calendar-day", "2026-08-14T23:59:59", "2026-08-17T23:59:59"],
    [1, "week", "2026-08-14T12:00:00", "2026-08-21T23:59:59"],
    // Working days: Saturday counts here, Sunday and the holiday do not.
    [1, "working-day", "2026-08-14T23:59:00", "2026-08-15T23:59:59"],
    [1, "working-day", "2026-08-15T09:00:00", "2026-08-18T23:59:59"],
    [2, "working-day", "2026-08-15T09:00:00", "2026-08-20T23:59:59"],
    // An event on a day off: the next working day is the first.
    [1, "working-day", "2026-08-17T09:00:00", "2026-08-18T23:59:59"],
    // Working hours use up working time, to the very second at which it ends.
    [4, "working-hour", "2026-08-18T08:00:00", "2026-08-18T12:00:00"],
    [4, "working-hour", "2026-08-18T08:00:01", "2026-08-18T13:00:01"],
    [1, "working-hour", "2026-08-18T16:00:00", "2026-08-20T08:30:00"],
    [1, "working-hour", "2026-08-15T20:00:00", "2026-08-18T09:00:00"],
    // Months and years: the same day number, or the last of a shorter month.
    [1, "month", "2026-01-31T10:00:00", "2026-02-28T23:59:59"],
    [1, "month", "2026-02-28T10:00:00", "2026-03-28T23:59:59"],
  ] as const)("%d %s after %s", (count, unit, event, last) => {
    expect(say(lastSecond(wita(event), { count, unit }, "since", calendars))).toBe(last);
  });

  it.each([
    [2, "hour", "2026-08-18T01:00:00", "2026-08-17T23:00:00"],
    [1, "working-day", "2026-08-18T09:00:00", "2026-08-15T23:59:59"],
    [1, "working-hour", "2026-08-18T08:30:00", "2026-08-15T09:30:00"],
  ] as const)("%d %s before %s", (count, unit, event, last) => {
    expect(say(lastSecond(wita(event), { count, unit }, "before", calendars))).toBe(last);
  });

  it("keeps 3 x 24 jam as hours", () => {
    const period = { times: 3, count: 24, unit: "hour" } as const;
    expect(say(lastSecond(wita("2026-08-14T10:00:00"), period, "since", calendars))).toBe("2026-08-17T10:00:00");
  });

  it("guesses nothing about a year without calendar", () => {
    const period = { count: 1, unit: "working-day" } as const;
    expect(() => lastSecond(wita("2026-12-31T10:00:00"), period, "since", calendars)).toThrow("year 2027");
  });
});

it("works from the first second of an interval to the last before its end", () => {
  const times = ["07:59:59", "08:00:00", "11:59:59", "12:00:00", "13:00:00", "16:30:00"];
  expect(times.map((time) => inWorkingTime(wita(`2026-08-18T${time}`), calendars))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});
