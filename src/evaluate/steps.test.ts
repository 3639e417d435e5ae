import { describe, expect, it } from "vitest";
import type { FactType, Formula, Point, Step } from "../model/generated/rules-wire.js";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { allOf, type BookSketch, below, book, is, no, yes } from "../testing/rule-book.js";
import { applying } from "./applying.js";
import { decide } from "./decide.js";
import { deriveFacts, encodeFacts } from "./derive-facts.js";
import { duties } from "./duties.js";
import type { Facts } from "./encode-facts.js";
import { loadRules } from "./load-rules.js";
import { CalendarError } from "./refusals.js";

const at = "2026-08-18T10:00:00+08:00";
const event = { kind: "event" } as const;
const fact = (name: string): Point => ({ kind: "fact", fact: name });
const facts: BookSketch["facts"] = {
  "x.satu": event,
  "x.dua": event,
  "x.tanggal": { kind: "date" },
  "x.tingkat": { kind: "choice", choices: ["rutin", "perhatian", "krisis"], ordered: true },
  "admin.pelanggaran": { kind: "list", choices: [], register: "pelanggaran" },
  "pelanggaran.waktu": event,
};
const registers = [{ id: "pelanggaran", members: [], columns: ["waktu", "jenis"] }];

/** The value of one step. */
function stepValue(step: Step, given: Facts, more: Partial<BookSketch> = {}): unknown {
  const rules = loadRules(
    book({ facts, registers, ...more, steps: [...(more.steps ?? []), step] } as BookSketch),
    makassarCalendar(),
  );
  const record = deriveFacts(rules, { at, facts: given });
  const [entity = "", attribute = ""] = step.name.split(".");
  return (record[entity] as Readonly<Record<string, unknown>> | undefined)?.[attribute] ?? null;
}
const day = (time: string): string => `2026-08-18T${time}+08:00`;

describe("one before another", () => {
  const before: Step = { kind: "order", name: "_.1", relation: "before", left: fact("x.satu"), right: fact("x.dua") };
  it.each([
    [day("08:00:00"), day("08:00:01"), true],
    [day("08:00:00"), day("08:00:00"), false],
    [day("08:00:00"), null, true],
    [day("10:00:01"), null, null],
    [null, day("10:00:00"), false],
    [null, day("10:00:01"), null],
    [null, null, null],
    [day("08:00:00"), undefined, null],
    [undefined, null, null],
  ])("%s before %s: %s", (satu, dua, expected) => {
    expect(stepValue(before, { "x.satu": satu, "x.dua": dua })).toBe(expected);
    // What lies after is what has the other before it.
    expect(stepValue({ ...before, relation: "after" }, { "x.satu": dua, "x.dua": satu })).toBe(expected);
  });
  it("of a fact that nobody declares says nothing", () => {
    const given = { "x.satu": day("08:00:00"), "x.dua": day("09:00:00") };
    expect(stepValue({ ...before, left: fact("x.tidak_ada") }, given)).toBe(null);
    expect(stepValue({ ...before, right: fact("x.tidak_ada") }, given)).toBe(null);
  });
  it("compares a date with an instant by the day in the zone of the calendar", () => {
    const step: Step = { ...before, left: fact("x.tanggal") };
    const on = (instant: string) => stepValue(step, { "x.tanggal": "2026-08-17", "x.dua": instant });
    expect([on("2026-08-17T16:00:00Z"), on("2026-08-17T15:59:59Z")]).toEqual([true, false]);
  });
});

describe("not later than an hour after", () => {
  const bound: Step = {
    kind: "bound",
    name: "_.1",
    relation: "at-latest",
    point: fact("x.dua"),
    moment: { point: fact("x.satu"), period: { count: 1, unit: "hour" }, direction: "since" },
  };
  it.each([
    [day("08:00:00"), day("09:00:00"), true],
    [day("08:00:00"), day("09:00:01"), false],
    [day("08:59:59"), null, false],
    [day("09:00:00"), null, null],
    [null, day("09:00:00"), true],
    [undefined, day("09:00:00"), null],
  ])("begun %s, done %s: %s", (satu, dua, expected) => {
    expect(stepValue(bound, { "x.satu": satu, "x.dua": dua })).toBe(expected);
  });
});

it("knows working hours and working days", () => {
  const inside = (calendar: "working-hours" | "working-days", satu: string | null) =>
    stepValue({ kind: "within-calendar", name: "_.1", point: fact("x.satu"), calendar }, { "x.satu": satu });
  expect(inside("working-hours", day("12:00:00"))).toBe(false);
  expect(inside("working-hours", day("11:59:59"))).toBe(true);
  expect(inside("working-days", "2026-08-17T10:00:00+08:00")).toBe(false);
  expect(inside("working-days", day("23:00:00"))).toBe(true);
  expect(inside("working-days", null)).toBe(null);
  expect(() => inside("working-days", "2025-08-18T10:00:00+08:00")).toThrow(CalendarError);
});

describe("breaches of the last month", () => {
  const recent: Step = {
    kind: "within-last",
    name: "_1",
    of: "admin.pelanggaran",
    point: { kind: "element", attribute: "waktu", type: "event" },
    period: { count: 1, unit: "month" },
  };
  const count: Step = {
    kind: "count",
    name: "_.1",
    list: "admin.pelanggaran",
    holds: { "===": [{ var: "_1" }, true] },
    fails: { "===": [{ var: "_1" }, false] },
  };
  const counted = (rows: unknown) => stepValue(count, { "admin.pelanggaran": rows }, { steps: [recent] });
  const row = (waktu: string | null) => ({ waktu, jenis: "meme" });
  it("are counted to the last second of the month", () => {
    // A month from 18 July ends with 18 August; one from 17 July has ended.
    expect(counted([row("2026-07-18T00:00:00+08:00"), row("2026-07-17T23:59:59+08:00"), row(day("10:00:00"))])).toBe(2);
    expect(counted([])).toBe(0);
    expect(counted([row(null)])).toBe(0);
  });
  it("are not known while one of them is not", () => {
    expect(counted([row(day("09:00:00")), { jenis: "meme" }])).toBe(null);
    expect(counted(undefined)).toBe(null);
  });
});

describe("what is computed in rows", () => {
  const recent = (name: string, count: number): Step => ({
    kind: "within-last",
    name,
    of: "admin.pelanggaran",
    point: { kind: "element", attribute: "waktu", type: "event" },
    period: { count, unit: "hour" },
  });
  const read = (name: string) => ({ "===": [{ var: name }, true] }) as const;
  const list = { var: "admin.pelanggaran" };
  const given = { "!": [{ "===": [list, null] }] } as const;
  const row = (time: string) => ({ waktu: day(time) });
  // Within the last two hours, but not within the last.
  const inSecondHour: Formula = { and: [read("_2"), { "!": [read("_1")] }] };
  const sketch: BookSketch = {
    facts: { ...facts, "admin.batas": { kind: "number", unit: "kali" } },
    registers,
    steps: [
      recent("_1", 1),
      recent("_2", 2),
      { kind: "count", name: "_.1", list: "admin.pelanggaran", holds: read("_2"), fails: { "!": [read("_2")] } },
    ],
    norms: [
      {
        id: "tunda",
        bars: { act: "terbitkan" },
        when: {
          holds: { and: [given, { some: [list, inSecondHour] }] },
          fails: { and: [given, { none: [list, inSecondHour] }] },
        },
      },
      {
        id: "cukup",
        when: {
          holds: { ">=": [{ var: "_.1" }, { var: "admin.batas" }] },
          fails: { "<": [{ var: "_.1" }, { var: "admin.batas" }] },
        },
      },
    ],
  };
  const rules = loadRules(book(sketch));

  it("is there for a condition over the rows, each step of them", () => {
    const verdict = (...times: readonly string[]) =>
      askedTwice(() =>
        decide(rules, { roles: ["admin"], act: "terbitkan", at, facts: { "admin.pelanggaran": times.map(row) } }),
      ).verdict;
    expect([verdict("08:30:00"), verdict("09:30:00"), verdict("07:59:59"), verdict()]).toEqual([
      "deny",
      "permit",
      "permit",
      "permit",
    ]);
    expect(verdict("09:30:00", "08:30:00")).toBe("deny");
  });

  it("is there before what counts it, and that before what compares the count with a fact", () => {
    const told = (batas: number, ...times: readonly string[]) =>
      applying(rules, { at, facts: { "admin.batas": batas, "admin.pelanggaran": times.map(row) } });
    expect(told(2, "08:30:00", "09:30:00")).toEqual(["tunda", "cukup"]);
    expect(told(3, "08:30:00", "09:30:00")).toEqual(["tunda"]);
    expect(told(1, "07:30:00", "09:30:00")).toEqual(["cukup"]);
    expect(told(0)).toEqual(["cukup"]);
  });
});

describe("a table", () => {
  const table = (hit: "first" | "highest"): Step => ({
    kind: "derived",
    name: "x.turunan",
    by: "tabel",
    type: { kind: "choice", choices: ["a", "b", "c"], ordered: false },
    hit,
    rows: [
      { ...is("x.tingkat", "krisis"), value: "a", said: { id: "", en: "" } },
      { ...is("x.tingkat", "perhatian"), value: "b", said: { id: "", en: "" } },
    ],
    default: "c",
    reads: ["x.tingkat"],
    source: "d#t",
  });
  const withTable = { facts: { ...facts, "x.turunan": { kind: "text" } as const } };
  it("gives the first row that holds, the default if none does, and nothing while one above is open", () => {
    const value = (given: Facts) => stepValue(table("first"), given, withTable);
    expect(value({ "x.tingkat": "krisis" })).toBe("a");
    expect(value({ "x.tingkat": "perhatian" })).toBe("b");
    expect(value({ "x.tingkat": "rutin" })).toBe("c");
    expect(value({})).toBe(null);
  });
});

describe("the state of another duty", () => {
  const sketch: BookSketch = {
    facts,
    norms: [
      {
        id: "putus",
        when: is("x.tingkat", "krisis"),
        owes: { act: "putus", done: "x.dua" },
        limits: [
          {
            bound: "at-latest",
            text: "30 menit",
            form: "within",
            period: { count: 30, unit: "minute" },
            event: "x.satu",
          },
        ],
      },
      {
        id: "teruskan",
        bound: ["admin"],
        when: { holds: { "===": [{ var: "_.1" }, true] }, fails: { "===": [{ var: "_.1" }, false] } },
        owes: { act: "teruskan" },
      },
    ],
    steps: [{ kind: "state", name: "_.1", state: "overdue", norms: ["putus"] }],
  };
  const rules = loadRules(book(sketch), makassarCalendar());
  const forward = (given: Facts) =>
    askedTwice(() => duties(rules, { roles: ["admin"], at, facts: given })).duties.find(
      (one) => one.norm === "teruskan",
    );
  const asked = { "x.tingkat": "krisis", "x.satu": day("09:29:59") };
  it.each([
    ["silence past the deadline", { ...asked, "x.dua": null }, "pending"],
    ["silence to the last second", { ...asked, "x.satu": day("09:30:00"), "x.dua": null }, "not_applicable"],
    ["decided late", { ...asked, "x.dua": day("10:00:00") }, "pending"],
    ["decided in time", { ...asked, "x.dua": day("09:59:59") }, "not_applicable"],
    ["not asked", { "x.tingkat": "krisis", "x.satu": null }, "not_applicable"],
    ["no such duty", { "x.tingkat": "rutin" }, "not_applicable"],
  ])("%s", (_, given, state) => {
    expect(forward(given)?.state).toBe(state);
  });
  it("names what it hangs on", () => {
    expect(forward(asked)).toMatchObject({ state: "unknown", needs: ["x.dua"] });
    expect(forward({ "x.satu": day("08:00:00"), "x.dua": null })).toMatchObject({
      state: "unknown",
      needs: ["x.tingkat"],
    });
    expect(forward({ "x.tingkat": "krisis" })).toMatchObject({ state: "unknown", needs: ["x.dua", "x.satu"] });
  });
  it("of one that does not apply is not asked, wherever its time would lie", () => {
    const yearBefore = "2025-08-18T10:00:00+08:00";
    expect(forward({ "x.tingkat": "rutin", "x.satu": yearBefore })?.state).toBe("not_applicable");
  });
  it("asks for nothing behind what is known of it", () => {
    const both = loadRules(
      book({
        ...sketch,
        norms: [
          ...(sketch.norms ?? []).slice(0, 1),
          {
            id: "teruskan",
            bound: ["admin"],
            when: allOf(no(yes("_.1")), below("x.tanggal", 30_000)),
            owes: { act: "teruskan" },
          },
        ],
        steps: [{ kind: "state", name: "_.1", state: "overdue", norms: ["putus"] }],
      }),
      makassarCalendar(),
    );
    // Nothing had to be decided, whenever it was asked for: what is not known is the date alone.
    const [found] = askedTwice(() =>
      duties(both, { roles: ["admin"], at, facts: { "x.tingkat": "rutin" } }),
    ).duties.filter(({ norm }) => norm === "teruskan");
    expect(found).toMatchObject({ state: "unknown", needs: ["x.tanggal"] });
  });
  it("names what would set it aside, and what it recurs with", () => {
    const [decided = { id: "" }, ...others] = sketch.norms ?? [];
    const recurring = {
      ...decided,
      defeatedBy: ["bebas"],
      owes: { act: "putus", done: "x.dua", every: { periods: [], events: ["x.tiga"], since: "x.satu" } },
    };
    const free = { id: "bebas", modality: "determination", when: is("x.tingkat", "perhatian") } as const;
    const law = loadRules(
      book({ ...sketch, facts: { ...facts, "x.tiga": event }, norms: [recurring, free, ...others] }),
      makassarCalendar(),
    );
    const stand = (given: Facts) =>
      askedTwice(() => duties(law, { roles: ["admin"], at, facts: given })).duties.find(
        ({ norm }) => norm === "teruskan",
      );
    expect(stand({ "x.satu": day("08:00:00"), "x.dua": null })?.needs).toEqual(["x.tiga", "x.tingkat"]);
    expect(stand({ "x.tingkat": "krisis", "x.satu": day("08:00:00"), "x.dua": null })?.state).toBe("pending");
  });
});

describe("a duty that was met", () => {
  const met: Step = { kind: "state", name: "_.1", state: "met", norms: ["putus"] };
  const value = (given: Facts, owes: { act: string; done?: string } = { act: "putus", done: "x.dua" }) =>
    stepValue(met, given, { norms: [{ id: "putus", when: is("x.tingkat", "krisis"), owes }] });
  it.each([
    ["done", day("09:00:00"), true],
    ["done this very second", day("10:00:00"), true],
    ["done only later", day("10:00:01"), false],
    ["not done", null, false],
    ["nobody says", undefined, null],
  ])("%s", (_, done, expected) => {
    expect(value({ "x.tingkat": "krisis", "x.dua": done })).toBe(expected);
  });
  it("is none where the norm does not apply, and not known where nothing can show it", () => {
    expect(value({ "x.tingkat": "rutin", "x.dua": day("09:00:00") })).toBe(false);
    expect(value({ "x.tingkat": "krisis", "x.dua": day("09:00:00") }, { act: "putus" })).toBe(null);
  });
});

it("compares the dates in rows as dates", () => {
  const dated = {
    facts: { ...facts, "pelanggaran.tanggal": { kind: "date" } as const },
    registers: [{ id: "pelanggaran", members: [], columns: ["tanggal"] }],
    steps: [
      {
        kind: "order",
        name: "_1",
        of: "admin.pelanggaran",
        relation: "before",
        left: { kind: "element", attribute: "tanggal", type: "date" },
        right: { kind: "now" },
      } satisfies Step,
    ],
  };
  const count: Step = {
    kind: "count",
    name: "_.1",
    list: "admin.pelanggaran",
    holds: { "===": [{ var: "_1" }, true] },
    fails: { "===": [{ var: "_1" }, false] },
  };
  const rows = ["2026-08-17", "2026-08-18", "2026-08-19"].map((tanggal) => ({ tanggal }));
  expect(stepValue(count, { "admin.pelanggaran": rows }, dated)).toBe(1);
});

describe("what is missing", () => {
  const now: Point = { kind: "now" };
  const base = { name: "_.1" } as const;
  const period = { count: 1, unit: "hour" } as const;
  it.each<[string, Step, readonly string[]]>([
    [
      "an order",
      { ...base, kind: "order", relation: "before", left: fact("x.satu"), right: fact("x.dua") },
      ["x.dua", "x.satu"],
    ],
    [
      "an order with the present",
      { ...base, kind: "order", relation: "after", left: fact("x.satu"), right: now },
      ["x.satu"],
    ],
    [
      "a bound",
      {
        ...base,
        kind: "bound",
        relation: "at-earliest",
        point: now,
        moment: { point: fact("x.dua"), period, direction: "since" },
      },
      ["x.dua"],
    ],
    ["a period that ends now", { ...base, kind: "within-last", point: fact("x.satu"), period }, ["x.satu"]],
    ["working days", { ...base, kind: "within-calendar", point: fact("x.dua"), calendar: "working-days" }, ["x.dua"]],
    [
      "a number of rows",
      { ...base, kind: "count", list: "admin.pelanggaran", holds: true, fails: false },
      ["admin.pelanggaran"],
    ],
  ])("for %s", (_, step, needs) => {
    const known = step.kind === "count" ? { ">=": [{ var: "_.1" }, 1] } : { "===": [{ var: "_.1" }, true] };
    const isKnown = { and: [{ "!": [{ "===": [{ var: "_.1" }, null] }] }, known] } as Formula;
    const when = {
      holds: isKnown,
      fails: { and: [{ "!": [{ "===": [{ var: "_.1" }, null] }] }, { "!": [known] }] } as Formula,
    };
    const rules = loadRules(
      book({ facts, registers, steps: [step], norms: [{ id: "n", bars: { act: "terbitkan" }, when }] }),
      makassarCalendar(),
    );
    const decision = askedTwice(() => decide(rules, { roles: ["admin"], act: "terbitkan", at, facts: {} }));
    expect([decision.verdict, decision.needs]).toEqual(["needs_facts", needs]);
  });
});

describe("a list that is given", () => {
  const pemicu = { kind: "list", choices: ["sara", "hoaks"] } as FactType;
  const count: Step = {
    kind: "count",
    name: "_.1",
    list: "admin.pelanggaran",
    holds: { "===": [{ var: "jenis" }, "meme"] },
    fails: { and: [{ "!": [{ "===": [{ var: "jenis" }, null] }] }, { "!": [{ "===": [{ var: "jenis" }, "meme"] }] }] },
  };
  const known = { "!": [{ "===": [{ var: "x.pemicu" }, null] }] } as const;
  const rules = loadRules(
    book({
      facts: { ...facts, "x.pemicu": pemicu, "x.lintas": { kind: "boolean" } },
      registers,
      steps: [count],
      acts: ["terbitkan", "balas"],
      norms: [
        {
          id: "jarang",
          bars: { act: "terbitkan" },
          when: { holds: { ">=": [{ var: "_.1" }, 1] }, fails: { "<": [{ var: "_.1" }, 1] } },
        },
        {
          id: "sara",
          bars: { act: "balas" },
          when: allOf(
            {
              holds: { and: [known, { in: ["sara", { var: "x.pemicu" }] }] },
              fails: { and: [known, { "!": [{ in: ["sara", { var: "x.pemicu" }] }] }] },
            },
            yes("x.lintas"),
          ),
        },
      ],
    }),
  );
  const needs = (act: string, given: Facts) =>
    askedTwice(() => decide(rules, { roles: ["admin"], act, at, facts: given })).needs;

  it("is asked for again where one of its rows lacks a column", () => {
    const [whole, torn] = [{ waktu: null, jenis: "foto" }, { waktu: null }];
    expect(needs("terbitkan", { "admin.pelanggaran": [torn] })).toEqual(["admin.pelanggaran"]);
    expect(needs("terbitkan", { "admin.pelanggaran": [whole, torn] })).toEqual(["admin.pelanggaran"]);
    expect(needs("terbitkan", { "admin.pelanggaran": [whole] })).toEqual([]);
    expect(needs("terbitkan", {})).toEqual(["admin.pelanggaran"]);
  });

  it("of choices is not asked for again", () => {
    expect(needs("balas", { "x.pemicu": ["sara"] })).toEqual(["x.lintas"]);
    expect(needs("balas", {})).toEqual(["x.lintas", "x.pemicu"]);
  });
});

it("may not be done before its time", () => {
  const bound: Step = {
    kind: "bound",
    name: "_.1",
    relation: "at-earliest",
    point: fact("x.dua"),
    moment: { point: fact("x.satu"), period: { count: 1, unit: "hour" }, direction: "since" },
  };
  const early = (dua: string) => stepValue(bound, { "x.satu": day("08:00:00"), "x.dua": dua });
  expect([early(day("08:59:59")), early(day("09:00:00"))]).toEqual([false, true]);
});

it("refuses a step of a kind that only later rules know", () => {
  const later = { kind: "moon", name: "_.1" } as unknown as Step;
  expect(() => stepValue(later, {})).toThrow("Step _.1: the kind moon is not known");
});

it("encodes as formulas read it", () => {
  const rules = loadRules(book({ facts, registers }), makassarCalendar());
  expect(
    encodeFacts(rules, {
      "x.satu": "1970-01-02T00:00:00+08:00",
      "x.dua": null,
      "x.tanggal": "1970-01-11",
      "x.tingkat": "krisis",
      "admin.pelanggaran": [{ waktu: null, jenis: "meme" }],
    }),
  ).toEqual({
    ok: true,
    record: {
      x: { satu: 57_600, dua: false, tanggal: 10, tingkat: "krisis" },
      admin: { pelanggaran: [{ waktu: false, jenis: "meme" }] },
    },
  });
  const refused = encodeFacts(rules, {
    "admin.pelanggaran": [{ waktu: 3 }, { lain: "x" }, 4],
    "x.tanggal": "2026-02-30",
  });
  expect(refused.ok ? [] : refused.errors.map(({ field }) => field)).toEqual([
    "admin.pelanggaran[0].waktu",
    "admin.pelanggaran[1].lain",
    "admin.pelanggaran[2]",
    "x.tanggal",
  ]);
});
