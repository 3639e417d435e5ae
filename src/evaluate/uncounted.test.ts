import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { book, type NormSketch } from "../testing/rule-book.js";
import { auditRows } from "./audit-rows.js";
import { loadRules } from "./load-rules.js";
import { CalendarError } from "./refusals.js";

/** The calendar of these tests has 2026 alone. */
const calendar = makassarCalendar();
const limit = (form: "within" | "before", count: number, unit: "calendar-day" | "working-day", event = "akun.dibuat") =>
  ({ bound: "at-latest", text: `${count} ${unit}`, form, period: { count, unit }, event }) as const;
const every = (count: number) => ({ periods: [{ count, unit: "month" as const }], events: [] });
const owes = { act: "daftar", done: "akun.didaftarkan" };

/** How one duty stands whose facts are the columns of a row. */
function dutyOf(norm: Omit<NormSketch, "id">, dibuat: string | null, didaftarkan: string | null, at: string) {
  const facts = {
    "akun.dibuat": { kind: "event" },
    "akun.didaftarkan": { kind: "event" },
    "akun.lain": { kind: "event" },
  } as const;
  const rules = loadRules(book({ facts, norms: [{ id: "wajib", owes, ...norm }] }), calendar);
  const of = (second: string | null) => (second === null ? null : `${second}T09:00:00+08:00`);
  const row = { "akun.dibuat": of(dibuat), "akun.didaftarkan": of(didaftarkan), "akun.lain": of("2026-03-02") };
  const question = {
    register: "akun",
    given: Object.keys(row),
    rows: [{ id: "a", facts: row }],
    at: `${at}T10:00:00+08:00`,
  };
  const [finding] = askedTwice(() => auditRows(rules, question));
  // Every fact is told: nothing more would help.
  expect([finding?.needs, finding?.awaits]).toEqual([[], finding?.state === "unknown" ? finding.awaits : []]);
  return [finding?.state, finding?.uncounted];
}

const sure = (year: number) => ["breached", { year, mayBeBreached: true }];
const perhaps = (year: number) => ["unknown", { year, mayBeBreached: true }];
const notYet = (year: number) => ["unknown", { year, mayBeBreached: false }];

describe("counted from a day before the calendar", () => {
  const validity = { from: "2020-01-01" };
  const within = { validity, limits: [limit("within", 5, "working-day")] };

  it("a duty is breached as soon as it would be, counted from the first day there is", () => {
    expect(dutyOf(within, "2024-03-01", null, "2026-09-01")).toEqual(sure(2024));
    expect(dutyOf(within, "2025-12-31", null, "2026-01-05")).toEqual(perhaps(2025));
  });

  it("what is done is not breached, though it may have been late", () => {
    expect(dutyOf(within, "2024-03-01", "2024-12-01", "2026-09-01")).toEqual(notYet(2024));
    expect(dutyOf(within, "2024-03-01", "2026-06-01", "2026-09-01")).toEqual(notYet(2024));
  });

  it("nothing is owed that began to run before the law", () => {
    expect(dutyOf({ ...within, validity: { from: "2026-07-01" } }, "2024-03-01", null, "2026-09-01")[0]).toBe(
      "not_applicable",
    );
    expect(dutyOf({ ...within, validity: { from: "2025-01-01" } }, "2024-03-01", null, "2026-09-01")[0]).toBe(
      "not_applicable",
    );
  });

  it("what began on the very day of the law may have begun before it: only a calendar tells", () => {
    expect(dutyOf({ ...within, validity: { from: "2024-03-01" } }, "2024-03-01", null, "2026-09-01")).toEqual(
      perhaps(2024),
    );
  });

  it("a round that ended in it is over", () => {
    const review = { validity: { from: "2026-01-01" }, owes: { ...owes, every: every(3) } };
    expect(dutyOf(review, null, "2024-05-06", "2026-09-01")).toEqual(sure(2024));
    expect(dutyOf({ ...review, owes: { ...owes, every: every(12) } }, null, "2024-05-06", "2026-09-01")).toEqual(
      perhaps(2024),
    );
  });

  it("what was due before a day in it is over as well", () => {
    expect(dutyOf({ validity, limits: [limit("before", 3, "working-day")] }, "2024-03-01", null, "2026-01-01")).toEqual(
      sure(2024),
    );
  });

  it("one bound that is over is enough", () => {
    const limits = [limit("within", 2, "calendar-day", "akun.lain"), limit("within", 300, "working-day")];
    expect(dutyOf({ validity, limits }, "2024-03-01", null, "2026-04-01")).toEqual(sure(2024));
  });
});

describe("counted into a year that has no calendar yet", () => {
  it("nothing is breached that was begun within the calendar", () => {
    expect(dutyOf({ limits: [limit("within", 5, "working-day")] }, "2026-12-31", null, "2026-12-31")).toEqual(
      notYet(2027),
    );
  });

  it("a round that an event opened in the last days ends in it", () => {
    const eventful = { ...owes, every: { periods: [], events: ["akun.dibuat"] } };
    const review = { owes: eventful, limits: [limit("within", 5, "working-day")] };
    expect(dutyOf(review, "2026-12-31", "2026-03-02", "2026-12-31")).toEqual(notYet(2027));
  });

  it("what is due before a day in it may be", () => {
    const before = { limits: [limit("before", 20, "working-day")] };
    expect(dutyOf(before, "2027-01-04", null, "2026-12-30")).toEqual(perhaps(2027));
    expect(dutyOf(before, "2027-01-04", null, "2026-11-30")).toEqual(notYet(2027));
  });
});

it("without any calendar nothing is answered", () => {
  const facts = { "akun.dibuat": { kind: "event" }, "akun.didaftarkan": { kind: "event" } } as const;
  const rules = loadRules(
    book({ facts, norms: [{ id: "wajib", owes, limits: [limit("within", 5, "working-day")] }] }),
    undefined,
  );
  const row = { "akun.dibuat": "2026-03-02T09:00:00+08:00", "akun.didaftarkan": null };
  const question = {
    register: "akun",
    given: Object.keys(row),
    rows: [{ id: "a", facts: row }],
    at: "2026-09-01T10:00:00+08:00",
  };
  expect(() => auditRows(rules, question)).toThrow(CalendarError);
});
