import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, parseDate, parseInstant, parseTime } from "./instant.js";
import type { WorkCalendar } from "./working-time.js";

describe("a date", () => {
  it("is the days since 1970, every day of five centuries, and written back", () => {
    const last = Date.UTC(2200, 0, 1) / 86_400_000;
    const wrong: string[] = [];
    for (let day = Date.UTC(1700, 0, 1) / 86_400_000; day < last; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (parseDate(text) !== day || formatDate(day) !== text) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect([parseDate("0000-03-01"), parseDate("9999-12-31")]).toEqual([
      Date.parse("0000-03-01T00:00:00Z") / 86_400_000,
      Date.parse("9999-12-31T00:00:00Z") / 86_400_000,
    ]);
  });

  it.each(["2024-02-29", "2000-02-29", "1600-02-29"])("%s is a leap day", (text) => {
    expect(parseDate(text)).toBeTypeOf("number");
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-02-30",
    ...["04", "06", "09", "11"].map((month) => `2026-${month}-31`),
    ...["01", "03", "05", "07", "08", "10", "12"].map((month) => `2026-${month}-32`),
    "2026-00-10",
    "2026-13-10",
    "2026-01-00",
    "2026/01-10",
    "2026-01/10",
    "2026-1-100",
    "20a6-01-10",
    "a026-01-10",
    "2026-0x-10",
    "2026-01-1:",
    "2026-01-/1",
    "2026-01-10T",
    "2026-01-1",
    "",
  ])("%s is none", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe("a time of day", () => {
  it("is the minutes since midnight", () => {
    expect([parseTime("00:00"), parseTime("01:02"), parseTime("23:59")]).toEqual([0, 62, 1439]);
  });
  it.each(["24:00", "12:60", "1:000", "12.30", "12:3", "12:300", "ab:00", "12:3a", "-1:00", ""])(
    "%s is none",
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );
});

describe("an instant", () => {
  it.each([
    "2026-08-14T23:59:00+08:00",
    "2026-08-14T15:59:00Z",
    "2026-08-14T06:29:59-09:30",
    "1969-12-31T23:59:59Z",
    "2026-01-01T00:00:00+14:00",
  ])("%s is the seconds since 1970", (text) => {
    expect(parseInstant(text)).toBe(Date.parse(text) / 1000);
  });
  it.each([
    "2026-08-14T23:59:00",
    "2026-08-14T23:59+08:00",
    "2026-08-14 23:59:00+08:00",
    "2026-08-14T23:59:60Z",
    "2026-08-14T23:59.00Z",
    "2026-08-14T23:59:0aZ",
    "2026-08-14T24:00:00Z",
    "2026-02-30T10:00:00Z",
    "2026-08-14T23:59:00Zz",
    "2026-08-14T23:59:00z",
    "2026-08-14T23:59:00+0800",
    "2026-08-14T23:59:00+08:000",
    "2026-08-14T23:59:00 08:00",
    "2026-08-14T23:59:00+24:00",
    "2026-08-14T23:59:00.5+08:00",
  ])("%s is none", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe("an instant, written", () => {
  const second = (text: string): number => Date.parse(text) / 1000;
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  /** A year in a zone: the offset from each of these days on. */
  const zone = (...offsets: readonly (readonly [from: string, offset: string])[]): WorkCalendar => {
    const dayStarts = offsets.map(([from, offset]) => ({ day: day(from), start: second(`${from}T00:00:00${offset}`) }));
    const covers = [{ start: dayStarts[0]?.start, end: second(`2027-01-01T00:00:00${offsets.at(-1)?.[1]}`) }];
    return { covers, dayStarts } as unknown as WorkCalendar;
  };
  const says = (text: string, calendar?: WorkCalendar) => formatInstant(second(text), calendar);

  it("without calendar is said in UTC, whatever the year", () => {
    expect(says("2026-08-14T23:05:09+08:00")).toBe("2026-08-14T15:05:09Z");
    expect(says("1969-12-31T23:59:59Z")).toBe("1969-12-31T23:59:59Z");
  });

  it.each([
    ["+08:00", "2026-08-14T23:59:00+08:00"],
    ["-03:30", "2026-08-14T23:59:00-03:30"],
    ["+00:00", "2026-08-14T23:59:00Z"],
  ])("in a zone of %s is said as %s", (offset, said) => {
    expect(says(said, zone(["2026-01-01", offset]))).toBe(said);
  });

  it("outside the years of the calendar is said in UTC", () => {
    const makassar = zone(["2026-01-01", "+08:00"]);
    expect(says("2026-01-01T00:00:00+08:00", makassar)).toBe("2026-01-01T00:00:00+08:00");
    expect(says("2025-12-31T23:59:59+08:00", makassar)).toBe("2025-12-31T15:59:59Z");
    expect(says("2026-12-31T23:59:59+08:00", makassar)).toBe("2026-12-31T23:59:59+08:00");
    expect(says("2027-01-01T00:00:00+08:00", makassar)).toBe("2026-12-31T16:00:00Z");
  });

  it("where the clocks change that day is said in UTC, and before and after in the offset of its day", () => {
    const berlin = zone(["2026-01-01", "+01:00"], ["2026-03-30", "+02:00"]);
    // The 29th has 23 hours: its offset is one before two o'clock and another after.
    expect(says("2026-03-28T22:59:59+01:00", berlin)).toBe("2026-03-28T21:59:59Z");
    expect(says("2026-03-28T21:59:59+01:00", berlin)).toBe("2026-03-28T21:59:59+01:00");
    expect(says("2026-03-28T22:00:00+01:00", berlin)).toBe("2026-03-28T21:00:00Z");
    expect(says("2026-03-29T12:00:00+02:00", berlin)).toBe("2026-03-29T10:00:00Z");
    expect(says("2026-03-30T00:00:00+02:00", berlin)).toBe("2026-03-30T00:00:00+02:00");
  });
});
