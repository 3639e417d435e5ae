import { describe, expect, it } from "vitest";
import type { Limit } from "../model/generated/rules-wire.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { book, type NormSketch } from "../testing/rule-book.js";
import type { Encoded } from "./eval-formula.js";
import { dueOf, isOverdue, placeInValidity } from "./norm-time.js";
import { CalendarError } from "./refusals.js";

const calendar = makassarCalendar();
const second = (time: string): number => Date.parse(`2026-08-18T${time}:00+08:00`) / 1000;
const moment = { at: second("10:00"), calendar };
type Given = Readonly<Record<string, string | null>>;
const reading =
  (given: Given) =>
  (name: string): Encoded => {
    const value = given[name];
    return value === undefined ? null : value === null ? false : second(value);
  };
const hours = (count: number, more: Partial<Limit> = {}): Limit => ({
  bound: "at-latest",
  text: "",
  form: "within",
  period: { count, unit: "hour" },
  event: "masuk",
  ...more,
});

describe("when a bound falls due", () => {
  const due = (limit: Limit, given: Given) => dueOf(limit, reading(given), moment);
  const { period: _, ...bare } = hours(0);

  it("is so long after its event, or before it, or at it", () => {
    const trigger = second("08:00");
    expect(due(hours(2), { masuk: "08:00" })).toEqual({ kind: "due", second: second("10:00"), trigger });
    expect(due(hours(2, { form: "before" }), { masuk: "08:00" })).toEqual({
      kind: "due",
      second: second("06:00"),
      trigger,
    });
    for (const form of ["within", "before"] as const)
      expect(due({ ...bare, form }, { masuk: "08:00" })).toEqual({ kind: "due", second: trigger, trigger });
  });

  it("is on a day of its month, or of one after; the first where none is named", () => {
    const on = (more: Partial<Limit>) => {
      const found = due({ ...bare, form: "day-of", ...more }, { masuk: "08:00" });
      return found.kind === "due" ? new Date((found.second + 8 * 3600) * 1000).toISOString().slice(0, 19) : found.kind;
    };
    expect(on({ day: 25 })).toBe("2026-08-25T23:59:59");
    expect(on({ day: 5, monthsAhead: 2 })).toBe("2026-10-05T23:59:59");
    expect(on({ monthsAhead: 1 })).toBe("2026-09-01T23:59:59");
  });

  it("is open while its event has not happened, and unknown while nobody says", () => {
    expect(due(hours(2), { masuk: null })).toEqual({ kind: "open", event: "masuk" });
    expect(due(hours(2), {})).toEqual({ kind: "unknown", event: "masuk" });
  });

  it("is never for what begins with nothing, or runs in no known way", () => {
    const { event: _event, ...eventless } = hours(2);
    const { form: _form, ...formless } = hours(2);
    for (const limit of [eventless, formless]) expect(due(limit, { masuk: "08:00" })).toEqual({ kind: "none" });
  });
});

describe("whether a norm is past its deadline", () => {
  const answer = { act: "jawab", done: "dijawab" };
  const overdue = (given: Given, more: Partial<NormSketch> = {}) => {
    const [norm = expect.unreachable()] = book({
      norms: [{ id: "n", owes: answer, limits: [hours(2)], ...more }],
    }).norms;
    return isOverdue(norm, reading(given), moment);
  };

  it("not in its last second, and a second later", () => {
    expect(overdue({ masuk: "08:00", dijawab: null })).toBe(false);
    expect(overdue({ masuk: "07:59", dijawab: null })).toBe(true);
  });

  it("by what was done late, not by what was done in time or is only announced", () => {
    expect(overdue({ masuk: "07:00", dijawab: "09:00" })).toBe(false);
    expect(overdue({ masuk: "07:00", dijawab: "09:01" })).toBe(true);
    expect(overdue({ masuk: "07:00", dijawab: "10:00" })).toBe(true);
    expect(overdue({ masuk: "09:00", dijawab: "11:30" })).toBe(false);
    expect(overdue({ masuk: "07:00", dijawab: "10:01" })).toBe(true);
  });

  it("not before its event, not known where nobody says when that was, or whether it was done", () => {
    expect(overdue({ masuk: null, dijawab: null })).toBe(false);
    expect(overdue({ dijawab: null })).toBeUndefined();
    expect(overdue({ masuk: "07:00" })).toBeUndefined();
    expect(overdue({ masuk: "08:00" })).toBe(false);
    expect(overdue({ masuk: "07:00" }, { owes: { act: "jawab" } })).toBeUndefined();
  });

  it("by any of its deadlines, whatever the others", () => {
    const limits = [hours(5), hours(1, { event: "diteruskan" })];
    expect(overdue({ masuk: "09:00", diteruskan: "08:00", dijawab: null }, { limits })).toBe(true);
    expect(overdue({ diteruskan: "08:00", dijawab: null }, { limits })).toBe(true);
    expect(overdue({ diteruskan: "09:30", dijawab: null }, { limits })).toBeUndefined();
    expect(overdue({ masuk: "07:00", dijawab: null }, { limits: [hours(2, { bound: "at-earliest" })] })).toBe(false);
  });

  it("only under the law in force when its time began to run", () => {
    const given = { masuk: "07:00", dijawab: null };
    expect(overdue(given, { validity: { from: "2026-08-19" } })).toBe(false);
    expect(overdue(given, { validity: { from: "2026-01-01", to: "2026-08-17" } })).toBe(false);
    expect(overdue(given, { validity: { from: "2026-08-18", to: "2026-08-18" } })).toBe(true);
  });
});

describe("a second and a validity", () => {
  const place = (time: string, from: string, to?: string, with_: typeof calendar | undefined = calendar) =>
    placeInValidity({ from, ...(to === undefined ? {} : { to }) }, Date.parse(time) / 1000, with_);

  it("lies before, inside or after, by the day in the zone of the calendar", () => {
    expect(place("2026-08-17T15:59:59Z", "2026-08-18")).toBe("before");
    expect(place("2026-08-17T16:00:00Z", "2026-08-18")).toBe("inside");
    expect(place("2026-08-18T15:59:59Z", "2026-01-01", "2026-08-18")).toBe("inside");
    expect(place("2026-08-18T16:00:00Z", "2026-01-01", "2026-08-18")).toBe("after");
  });

  it("asks no calendar where a day more or less does not matter", () => {
    expect(placeInValidity({ from: "2026-08-18" }, second("10:00") - 3 * 86_400, undefined)).toBe("before");
    expect(placeInValidity({ from: "2026-01-01" }, second("10:00"), undefined)).toBe("inside");
    expect(() => placeInValidity({ from: "2026-08-18" }, second("10:00"), undefined)).toThrow(CalendarError);
    expect(() => placeInValidity({ from: "2026-08-18" }, second("10:00") - 86_400, undefined)).toThrow(CalendarError);
    expect(placeInValidity({ from: "2026-08-18" }, second("10:00") + 86_400, undefined)).toBe("inside");
  });

  it("of a validity whose days are none nothing is said", () => {
    for (const [from, to] of [
      ["besok", undefined],
      ["2026-01-01", "kapan-kapan"],
    ] as const) {
      const ask = () => place("2026-08-18T00:00:00Z", from, to);
      expect(ask).toThrow(CalendarError);
      expect(ask).toThrow(`Not a validity: ${from} to ${to}.`);
    }
    let told = "";
    try {
      place("2026-08-18T00:00:00Z", "besok", "lusa");
    } catch (error) {
      told = (error as CalendarError).text.id;
    }
    expect(told).toBe("Bukan masa berlaku: besok sampai lusa.");
  });
});
