import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Temporal } from "@js-temporal/polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { compiledGuidelines } from "../testing/guidelines.js";
import {
  dayOf,
  dueAt,
  dueBefore,
  isWorkingDay,
  isWorkingTime,
  monthDay,
  nextDue,
  startOfDay,
  type WorkCalendar,
  workingSecondsBetween,
} from "./working-time.js";

// The law's own calendars against an oracle that shares no line with the compiler or the evaluator: it takes dates and hours out of the text of
// guidelines/kalender-*.md with two patterns of its own, and then steps from day to day, or from minute to minute, as a clerk would.

const root = resolve(import.meta.dirname, "../..");
const texts = readdirSync(join(root, "guidelines"))
  .filter((name) => /^kalender-\d{4}\.md$/.test(name))
  .map((name) => readFileSync(join(root, "guidelines", name), "utf8"));

const years = texts.map((text) => Number(/^tahun: (\d{4})$/m.exec(text)?.[1])).sort();
const zone = /^zona: (\S+)$/m.exec(texts[0] ?? "")?.[1] ?? "";
const holidays = new Set(
  texts.flatMap((text) => [...text.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \|/gm)].map(([, date]) => date)),
);
const weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
/** Opening hours in minutes of the day by year and ISO weekday. */
const openings = new Map(
  texts.map((text) => {
    const year = Number(/^tahun: (\d{4})$/m.exec(text)?.[1]);
    const week = new Map<number, [number, number][]>();
    for (const [, first = "", last = "", hours = ""] of text.matchAll(
      /^\| (Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: s\.d\. (\w+))? \| ([\d., –]+) \|$/gm,
    )) {
      const spans = [...hours.matchAll(/(\d\d)\.(\d\d)–(\d\d)\.(\d\d)/g)].map(([, a, b, c, d]): [number, number] => [
        60 * Number(a) + Number(b),
        60 * Number(c) + Number(d),
      ]);
      for (let day = weekdays.indexOf(first); day <= weekdays.indexOf(last || first); day += 1)
        week.set(day + 1, spans);
    }
    return [year, week] as const;
  }),
);

type Day = Temporal.PlainDate;
const firstDay = Temporal.PlainDate.from({ year: years[0] ?? 0, month: 1, day: 1 });
const lastDay = Temporal.PlainDate.from({ year: years.at(-1) ?? 0, month: 12, day: 31 });
const isCovered = (date: Day): boolean => years.includes(date.year);
const hoursOn = (date: Day): readonly [number, number][] =>
  holidays.has(date.toString()) ? [] : (openings.get(date.year)?.get(date.dayOfWeek) ?? []);
const isWorked = (date: Day): boolean => hoursOn(date).length > 0;
const begins = new Map<string, number>();
/** First second of a date in the zone. */
const begin = (date: Day): number => {
  const known = begins.get(date.toString());
  if (known !== undefined) return known;
  const second = date.toZonedDateTime(zone).epochMilliseconds / 1000;
  begins.set(date.toString(), second);
  return second;
};
/** 24.00 of a date, as the last second before it. */
const end = (date: Day): number => begin(date.add({ days: 1 })) - 1;
const allDays: Day[] = [];
for (let date = firstDay; Temporal.PlainDate.compare(date, lastDay) <= 0; date = date.add({ days: 1 }))
  allDays.push(date);

const workedDays = allDays.map(isWorked);

/** The n-th working day after (or, a step of −1, before) a day, the day itself never counted; `undefined` where the calendars end. */
function workingDay(index: number, count: number, step: 1 | -1): Day | undefined {
  let place = index;
  // Zero working days end on the day itself or, if it is not worked, on the next one that is.
  for (let left = count; left > 0 || (count === 0 && workedDays[place] === false); ) {
    place += step;
    if (workedDays[place] === undefined) return undefined;
    if (workedDays[place]) left -= 1;
  }
  return allDays[place];
}

let calendar: WorkCalendar;
beforeAll(async () => {
  const { bundle } = await compiledGuidelines();
  // As it is published.
  calendar = JSON.parse(JSON.stringify(bundle.calendar)) as WorkCalendar;
});

/** A date's end, or `no calendar` where the code must refuse. */
const expected = (date: Day | undefined): number | string => (date && isCovered(date) ? end(date) : "no calendar");
function answer(compute: () => number): number | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError && /^No calendar for \d+/.test(error.message)) return "no calendar";
    throw error;
  }
}

/** Seconds of a day at which something may happen: its first, its last, and one of its own in between. */
const moments = (date: Day, index: number): readonly number[] => [
  begin(date),
  begin(date) + ((index * 7919) % (end(date) - begin(date))),
  end(date),
];

it("reads what the oracle needs out of the text: every year, its week and its days off", () => {
  expect(years).toEqual([2025, 2026]);
  expect(zone).toBe("Asia/Makassar");
  expect(allDays).toHaveLength(730);
  expect(holidays.size).toBe(53);
  for (const week of openings.values()) expect([...week.keys()]).toEqual([1, 2, 3, 4, 5]);
  expect([openings.get(2026)?.get(4), openings.get(2026)?.get(5)]).toEqual([
    [
      [480, 720],
      [780, 990],
    ],
    [
      [450, 690],
      [810, 1020],
    ],
  ]);
});

describe("for every day of the calendars, at three times of the day, 0 to 30", () => {
  const compareAll = (
    say: string,
    wanted: (date: Day, count: number, index: number) => Day | undefined,
    got: (event: number, count: number) => number,
  ): void => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [index, date] of allDays.entries()) {
      for (let count = 0; count <= 30; count += 1) {
        const right = expected(wanted(date, count, index));
        for (const event of moments(date, index)) {
          compared += 1;
          const given = answer(() => got(event, count));
          if (given !== right) wrong.push(`${date} ${say} ${count}: ${given} instead of ${right}`);
        }
      }
    }
    expect(compared).toBe(730 * 31 * 3);
    expect(wrong).toEqual([]);
  };

  it("working days after", () => {
    compareAll(
      "+ hari kerja",
      (_, count, index) => workingDay(index, count, 1),
      (event, count) => dueAt(calendar, event, { count, unit: "working-day" }),
    );
  });

  it("working days before", () => {
    compareAll(
      "− hari kerja",
      (_, count, index) => workingDay(index, count, -1),
      (event, count) => dueBefore(calendar, event, { count, unit: "working-day" }),
    );
  });

  it("days after", () => {
    compareAll(
      "+ hari",
      (date, days) => date.add({ days }),
      (event, count) => dueAt(calendar, event, { count, unit: "calendar-day" }),
    );
  });

  it("days before", () => {
    compareAll(
      "− hari",
      (date, days) => date.subtract({ days }),
      (event, count) => dueBefore(calendar, event, { count, unit: "calendar-day" }),
    );
  });

  it("months after and before", () => {
    compareAll(
      "+ bulan",
      (date, months) => date.add({ months }),
      (event, count) => dueAt(calendar, event, { count, unit: "month" }),
    );
    compareAll(
      "− bulan",
      (date, months) => date.subtract({ months }),
      (event, count) => dueBefore(calendar, event, { count, unit: "month" }),
    );
  });

  it("the n-th day of the month after", () => {
    compareAll(
      "tanggal",
      (date, day) => date.add({ months: 1 }).with({ day: Math.max(1, day) }, { overflow: "constrain" }),
      (event, day) => monthDay(calendar, event, 1, Math.max(1, day)),
    );
  });

  it("the n-th time of a month, counted from the anchor each time", () => {
    compareAll(
      "tiap bulan",
      (date, months) => date.add({ months: Math.max(1, months) }),
      (event, n) => nextDue(calendar, event, { count: 1, unit: "month" }, Math.max(1, n)),
    );
  });
});

describe("working time itself", () => {
  it("every day is worked or not, and begins when it begins", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    const wrong = allDays.filter((date) => {
      const day = epoch.until(date).days;
      return (
        isWorkingDay(calendar, day) !== isWorked(date) ||
        startOfDay(calendar, day) !== begin(date) ||
        dayOf(calendar, end(date)) !== day
      );
    });
    expect(wrong.map(String)).toEqual([]);
    expect(allDays.filter(isWorked).length).toBeGreaterThan(450);
  });

  it("every quarter of an hour is working time or not, and the seconds beside it", () => {
    const wrong: string[] = [];
    for (const date of allDays) {
      const hours = hoursOn(date);
      const inside = (second: number): boolean => hours.some(([from, to]) => from * 60 <= second && second < to * 60);
      for (let minute = 0; minute < 1440; minute += 15) {
        for (const second of [minute * 60 - 1, minute * 60, minute * 60 + 1]) {
          if (second < 0) continue;
          if (isWorkingTime(calendar, begin(date) + second) !== inside(second)) wrong.push(`${date} ${second}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  // Minute by minute, so that the oracle needs no arithmetic: true where the minute that begins there is worked.
  const minutes = (date: Day): readonly boolean[] =>
    Array.from({ length: 1440 }, (_, minute) => hoursOn(date).some(([from, to]) => from <= minute && minute < to));
  const worked = allDays.flatMap(minutes);
  const origin = begin(firstDay);
  const sample = Array.from({ length: 1500 }, (_, index) => (index * 700_001) % worked.length);

  /** The minute at which so many worked minutes have passed since one (or, backwards, are left until it). */
  const stepMinutes = (minute: number, count: number, step: 1 | -1): number | undefined => {
    let place = minute;
    for (let left = count; left > 0; place += step) {
      const passed = worked[step === 1 ? place : place - 1];
      if (passed === undefined) return undefined;
      if (passed) left -= 1;
    }
    return place;
  };

  it("hours after and before sampled minutes", () => {
    const wrong: string[] = [];
    for (const [index, minute] of sample.entries()) {
      const count = (index % 31) + 1;
      const wanted = ([1, -1] as const).map((step) => {
        const found = stepMinutes(minute, count * 60, step);
        return found === undefined ? "no calendar" : origin + found * 60;
      });
      const event = origin + minute * 60;
      const got = [dueAt, dueBefore].map((due) => answer(() => due(calendar, event, { count, unit: "working-hour" })));
      if (got.join() !== wanted.join()) wrong.push(`minute ${minute} ± ${count}: ${got} instead of ${wanted}`);
    }
    expect(sample).toHaveLength(1500);
    expect(wrong).toEqual([]);
  });

  it("seconds between sampled minutes, forwards and backwards", () => {
    // Worked minutes before each minute: the only sum there is.
    const before = [0];
    for (const [index, one] of worked.entries()) before.push((before[index] as number) + (one ? 1 : 0));
    const wrong: string[] = [];
    for (const [index, from] of sample.entries()) {
      const to = sample[(index * 17 + 5) % sample.length] as number;
      const wanted = 60 * ((before[to] as number) - (before[from] as number));
      const got = workingSecondsBetween(calendar, origin + from * 60, origin + to * 60);
      if (got !== wanted) wrong.push(`${from} to ${to}: ${got} instead of ${wanted}`);
    }
    expect(wrong).toEqual([]);
    expect(workingSecondsBetween(calendar, origin, end(lastDay) + 1)).toBe(60 * (before.at(-1) as number));
  });
});

describe("a year without calendar is an error, never a guess", () => {
  const dayBefore = (): number => begin(firstDay) - 1;
  const dayAfter = (): number => end(lastDay) + 1;
  it.each([
    ["dueAt", (second: number) => dueAt(calendar, second, { count: 1, unit: "working-day" })],
    ["dueBefore", (second: number) => dueBefore(calendar, second, { count: 1, unit: "working-day" })],
    ["monthDay", (second: number) => monthDay(calendar, second, 0, 5)],
    ["nextDue", (second: number) => nextDue(calendar, second, { count: 1, unit: "calendar-day" }, 1)],
    ["isWorkingTime", (second: number) => isWorkingTime(calendar, second)],
    ["isWorkingDay", (second: number) => isWorkingDay(calendar, Math.floor((second + 8 * 3600) / 86_400))],
    ["workingSecondsBetween", (second: number) => workingSecondsBetween(calendar, second, second + 2)],
    ["dayOf", (second: number) => dayOf(calendar, second)],
  ])("%s", (_name, ask) => {
    expect(() => ask(dayBefore())).toThrow("No calendar for 2024");
    expect(() => ask(dayAfter())).toThrow("No calendar for 2027");
  });

  it("also where counting only passes through it", () => {
    const last = begin(lastDay);
    expect(() => monthDay(calendar, last, 1, 5)).toThrow("No calendar for 2027");
    expect(() => workingSecondsBetween(calendar, last, dayAfter() + 1)).toThrow("No calendar for 2027");
    expect(() => nextDue(calendar, last, { count: 1, unit: "month" }, 14)).toThrow("No calendar for 2028");
  });

  it.each([
    ["half a second", () => monthDay(calendar, 0.5, 1, 5)],
    ["day 0", () => monthDay(calendar, origin2026(), 1, 0)],
    ["day 32", () => monthDay(calendar, origin2026(), 1, 32)],
    ["a month back", () => monthDay(calendar, origin2026(), -1, 5)],
    ["the time before the first", () => nextDue(calendar, origin2026(), { count: 1, unit: "month" }, 0)],
    ["half a time", () => nextDue(calendar, origin2026(), { count: 1, unit: "month" }, 1.5)],
    ["half a day", () => isWorkingDay(calendar, 20_500.5)],
    ["no number", () => isWorkingTime(calendar, Number.NaN)],
    ["no end", () => workingSecondsBetween(calendar, origin2026(), Number.POSITIVE_INFINITY)],
  ])("and so is %s", (_name, ask) => {
    expect(ask).toThrow(RangeError);
  });
});

function origin2026(): number {
  return begin(Temporal.PlainDate.from("2026-01-05"));
}
