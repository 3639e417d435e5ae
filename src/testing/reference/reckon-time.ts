import { Temporal } from "@js-temporal/polyfill";
import type { Calendar } from "../../model/calendar.js";
import type { Duration } from "../../model/duration.js";

/** Where a period begins or ends: an instant, or a civil day of which the hour does not matter. */
export type Mark = Temporal.Instant | Temporal.PlainDate;

/** The calendars of a handbook; all of one zone. */
export type Calendars = readonly Calendar[];

/** @throws Error if there is no calendar, and so no zone. */
export function zoneOf(calendars: Calendars): string {
  const zone = calendars[0]?.zone;
  if (zone === undefined) throw new Error("No calendar says which zone holds");
  return zone;
}

/** The civil day on which something lies. */
export function dayOf(mark: Mark, calendars: Calendars): Temporal.PlainDate {
  return mark instanceof Temporal.PlainDate ? mark : mark.toZonedDateTimeISO(zoneOf(calendars)).toPlainDate();
}

/** 00:00:00 of a civil day. */
export function startOfDay(day: Temporal.PlainDate, calendars: Calendars): Temporal.Instant {
  return day.toZonedDateTime(zoneOf(calendars)).toInstant();
}

/** 23:59:59 of a civil day, its last whole second. */
export function endOfDay(day: Temporal.PlainDate, calendars: Calendars): Temporal.Instant {
  return startOfDay(day.add({ days: 1 }), calendars).subtract({ seconds: 1 });
}

/** Whether a mark lies before another or at it. */
export function notAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) <= 0;
}

/** @throws Error for a year that no calendar states: nothing is guessed. */
function calendarOf({ year }: Temporal.PlainDate, calendars: Calendars): Calendar {
  const calendar = calendars.find((one) => one.year === year);
  if (!calendar) throw new Error(`No calendar for the year ${year}`);
  return calendar;
}

type Worked = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** The working time of one day, in order; none on a holiday. */
function workedOn(day: Temporal.PlainDate, calendars: Calendars): readonly Worked[] {
  const calendar = calendarOf(day, calendars);
  if (calendar.holidays.some(({ date }) => date === day.toString())) return [];
  const at = (time: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone: calendar.zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  return (calendar.week.get(day.dayOfWeek) ?? []).map(({ from, to }) => ({
    from: at(from),
    to: to === "24:00" ? startOfDay(day.add({ days: 1 }), calendars) : at(to),
  }));
}

/** Whether work is done at that instant (`to` exclusive). */
export function inWorkingTime(instant: Temporal.Instant, calendars: Calendars): boolean {
  return workedOn(dayOf(instant, calendars), calendars).some(
    ({ from, to }) => notAfter(from, instant) && !notAfter(to, instant),
  );
}

/** Whether a day is worked at all. */
export function isWorkingDay(day: Temporal.PlainDate, calendars: Calendars): boolean {
  return workedOn(day, calendars).length > 0;
}

/** The n-th working day after a day (`step` 1) or before it (−1); the day itself never counts. */
function workingDay(day: Temporal.PlainDate, count: number, step: 1 | -1, calendars: Calendars): Temporal.PlainDate {
  let found = day;
  for (let left = count; left > 0; ) {
    found = found.add({ days: step });
    if (isWorkingDay(found, calendars)) left -= 1;
  }
  return found;
}

/** So many working seconds after an instant: what is left of the time in which work is done is used up, day by day. */
function workedAfter(instant: Temporal.Instant, seconds: number, calendars: Calendars): Temporal.Instant {
  let left = seconds;
  for (let day = dayOf(instant, calendars); ; day = day.add({ days: 1 })) {
    for (const { from, to } of workedOn(day, calendars)) {
      const start = notAfter(from, instant) ? instant : from;
      const available = Math.max(0, start.until(to).total("seconds"));
      if (available > 0 && left <= available) return start.add({ seconds: left });
      left -= available;
    }
  }
}

/** The mirror of {@link workedAfter}. */
function workedBefore(instant: Temporal.Instant, seconds: number, calendars: Calendars): Temporal.Instant {
  let left = seconds;
  for (let day = dayOf(instant, calendars); ; day = day.subtract({ days: 1 })) {
    for (const { from, to } of [...workedOn(day, calendars)].reverse()) {
      const end = notAfter(instant, to) ? instant : to;
      const available = Math.max(0, from.until(end).total("seconds"));
      if (available > 0 && left <= available) return end.subtract({ seconds: left });
      left -= available;
    }
  }
}

/** The stretch on which a period ends: one instant for minutes and hours, a whole day for every other unit. */
function endOf(mark: Mark, duration: Duration, direction: "since" | "before", calendars: Calendars): Mark {
  const count = duration.count * (duration.times ?? 1);
  const step = direction === "since" ? 1 : -1;
  const day = (): Temporal.PlainDate => dayOf(mark, calendars);
  const instant = (): Temporal.Instant => {
    if (mark instanceof Temporal.PlainDate) throw new Error(`${duration.unit} cannot be counted from a mere date`);
    return mark;
  };
  switch (duration.unit) {
    case "minute":
      return instant().add({ minutes: step * count });
    case "hour":
      return instant().add({ hours: step * count });
    case "working-hour":
      return step === 1
        ? workedAfter(instant(), count * 3600, calendars)
        : workedBefore(instant(), count * 3600, calendars);
    case "calendar-day":
      return day().add({ days: step * count });
    case "week":
      return day().add({ days: step * count * 7 });
    case "working-day":
      return workingDay(day(), count, step, calendars);
    case "month":
      return day().add({ months: step * count });
    case "year":
      return day().add({ years: step * count });
  }
}

/**
 * The last whole second that is still in time (SEMANTICS 4): minutes and hours run on; days, months and years end at 23:59:59 of their last
 * day; working hours use up working time.
 */
export function lastSecond(
  mark: Mark,
  duration: Duration,
  direction: "since" | "before",
  calendars: Calendars,
): Temporal.Instant {
  const end = endOf(mark, duration, direction, calendars);
  if (!(end instanceof Temporal.PlainDate)) return end;
  calendarOf(end, calendars);
  return endOfDay(end, calendars);
}

/** The first second that is late enough: the mirror of {@link lastSecond}, for *paling cepat*. */
export function firstSecond(
  mark: Mark,
  duration: Duration,
  direction: "since" | "before",
  calendars: Calendars,
): Temporal.Instant {
  const end = endOf(mark, duration, direction, calendars);
  if (!(end instanceof Temporal.PlainDate)) return end;
  calendarOf(end, calendars);
  return startOfDay(end, calendars);
}
