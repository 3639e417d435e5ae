import { describe, expect, it } from "vitest";
import { clockTime, dayNumber, dayStart, firstSecond, monthsOf, offsetSpans, weekdayOf } from "./civil-time.js";

const utc = (iso: string): number => Date.parse(iso) / 1000;
const iso = (second: number): string => new Date(second * 1000).toISOString().replace(".000Z", "Z");
const spansOf = (zone: string, from: string, to: string) =>
  offsetSpans(zone, firstSecond(zone, from), firstSecond(zone, to));
const offsets = (zone: string, from: string, to: string): string[] =>
  spansOf(zone, from, to).map(({ start, offset }) => `${iso(start)} ${offset / 3600}`);

it("numbers days from 1970 and knows their weekday", () => {
  expect(["1970-01-01", "1969-12-31", "2024-02-29", "2026-08-17"].map(dayNumber)).toEqual([0, -1, 19_782, 20_682]);
  expect(["1970-01-01", "1969-12-31", "1969-12-28", "2026-08-17"].map((date) => weekdayOf(dayNumber(date)))).toEqual([
    4, 3, 7, 1,
  ]);
});

it("knows the leap years", () => {
  const days = (year: number): number[] => monthsOf(year).map(({ firstDay, lastDay }) => lastDay - firstDay + 1);
  expect(days(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2028, 2000, 1900].map((year) => days(year)[1])).toEqual([29, 29, 28]);
  expect(monthsOf(2026)[0]?.firstDay).toBe(dayNumber("2026-01-01"));
});

describe("the offsets of a zone", () => {
  it.each([
    ["Asia/Makassar", ["2024-12-31T16:00:00Z 8"]],
    ["Asia/Jakarta", ["2024-12-31T17:00:00Z 7"]],
    [
      "America/New_York",
      [
        "2025-01-01T05:00:00Z -5",
        "2025-03-09T07:00:00Z -4",
        "2025-11-02T06:00:00Z -5",
        "2026-03-08T07:00:00Z -4",
        "2026-11-01T06:00:00Z -5",
      ],
    ],
    [
      "Australia/Lord_Howe",
      [
        "2024-12-31T13:00:00Z 11",
        "2025-04-05T15:00:00Z 10.5",
        "2025-10-04T15:30:00Z 11",
        "2026-04-04T15:00:00Z 10.5",
        "2026-10-03T15:30:00Z 11",
      ],
    ],
  ])("%s in 2025 and 2026", (zone, expected) => {
    expect(offsets(zone, "2025-01-01", "2027-01-01")).toEqual(expected);
  });

  it("leave no hole and keep to the time asked for", () => {
    const spans = spansOf("America/New_York", "2025-01-01", "2027-01-01");
    expect(spans.slice(1).map(({ start }) => start)).toEqual(spans.slice(0, -1).map(({ end }) => end));
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([utc("2025-01-01T05:00:00Z"), utc("2027-01-01T05:00:00Z")]);
    // A change at the very end belongs to what follows.
    const change = utc("2025-03-09T07:00:00Z");
    expect(offsetSpans("America/New_York", change - 5, change)).toHaveLength(1);
    expect(offsetSpans("America/New_York", change - 5, change + 1)).toHaveLength(2);
    expect(offsetSpans("America/New_York", change, change + 5)).toEqual([
      { start: change, end: change + 5, offset: -14_400 },
    ]);
  });
});

describe("where a day begins", () => {
  const begins = (zone: string, date: string, from: string, to: string): string =>
    iso(dayStart(spansOf(zone, from, to), dayNumber(date)) ?? Number.NaN);

  it("at midnight, whichever the offset", () => {
    expect(begins("Asia/Makassar", "2026-08-17", "2026-01-01", "2027-01-01")).toBe("2026-08-16T16:00:00Z");
    expect(begins("America/New_York", "2026-03-08", "2026-01-01", "2027-01-01")).toBe("2026-03-08T05:00:00Z");
    expect(begins("America/New_York", "2026-03-09", "2026-01-01", "2027-01-01")).toBe("2026-03-09T04:00:00Z");
  });

  it("after the gap, where clocks skip midnight", () => {
    expect(begins("Asia/Beirut", "2026-03-29", "2026-01-01", "2027-01-01")).toBe("2026-03-28T22:00:00Z");
    expect(begins("Asia/Beirut", "2026-03-30", "2026-01-01", "2027-01-01")).toBe("2026-03-29T21:00:00Z");
  });

  it("where the next does, for a day the zone skipped", () => {
    expect(begins("Pacific/Apia", "2011-12-30", "2011-01-01", "2012-01-01")).toBe("2011-12-30T10:00:00Z");
    expect(begins("Pacific/Apia", "2011-12-31", "2011-01-01", "2012-01-01")).toBe("2011-12-30T10:00:00Z");
  });

  it("the first time, where clocks go back over midnight", () => {
    expect(begins("America/St_Johns", "2010-11-07", "2010-01-01", "2011-01-01")).toBe("2010-11-07T02:30:00Z");
  });

  it("nowhere, outside what was asked for", () => {
    expect(dayStart(spansOf("Asia/Makassar", "2026-01-01", "2027-01-01"), dayNumber("2027-01-01"))).toBeUndefined();
  });
});

describe("what clocks read", () => {
  const hours = (zone: string, date: string, from: string, to: string): string[] =>
    clockTime(spansOf(zone, "2026-01-01", "2027-01-01"), dayNumber(date), from, to).map(
      ({ start, end }) => `${iso(start)}/${iso(end)}`,
    );

  it("an ordinary morning, a whole day", () => {
    expect(hours("Asia/Makassar", "2026-08-18", "08:00", "12:30")).toEqual([
      "2026-08-18T00:00:00Z/2026-08-18T04:30:00Z",
    ]);
    expect(hours("Asia/Makassar", "2026-08-18", "00:00", "24:00")).toEqual([
      "2026-08-17T16:00:00Z/2026-08-18T16:00:00Z",
    ]);
  });

  it("nothing of the hour they skip", () => {
    expect(hours("America/New_York", "2026-03-08", "02:00", "03:00")).toEqual([]);
    expect(hours("America/New_York", "2026-03-08", "01:30", "03:30")).toEqual([
      "2026-03-08T06:30:00Z/2026-03-08T07:30:00Z",
    ]);
  });

  it("twice the hour they repeat", () => {
    expect(hours("America/New_York", "2026-11-01", "00:00", "24:00")).toEqual([
      "2026-11-01T04:00:00Z/2026-11-02T05:00:00Z",
    ]);
    expect(hours("America/New_York", "2026-11-01", "01:15", "01:45")).toEqual([
      "2026-11-01T05:15:00Z/2026-11-01T05:45:00Z",
      "2026-11-01T06:15:00Z/2026-11-01T06:45:00Z",
    ]);
  });
});
