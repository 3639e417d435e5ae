import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { anyOf, type BookSketch, book, is, no, yes } from "../testing/rule-book.js";
import { duties, dutyStates } from "./duties.js";
import type { Facts } from "./encode-facts.js";
import { loadRules } from "./load-rules.js";
import { CalendarError } from "./refusals.js";

const event = { kind: "event" } as const;
const within = (text: string, count: number, unit: "hour" | "working-day" | "working-hour", from: string) =>
  ({ bound: "at-latest", text, form: "within", period: { count, unit }, event: from }) as const;
const sketch: BookSketch = {
  facts: {
    "krisis.diaktifkan": event,
    "krisis.diperbarui": event,
    "isu.tingkat": { kind: "choice", choices: ["rutin", "krisis"], ordered: true },
    "isu.terdeteksi": event,
    "isu.diterima": event,
    "akses.ditinjau": event,
    "admin.diganti": event,
    "rapat.dimulai": event,
    "rapat.diundang": event,
    "laporan.dibuat": event,
    "periode.berakhir": event,
    "hari.hujan": { kind: "boolean" },
  },
  norms: [
    {
      id: "tanda-terima",
      bound: ["admin"],
      when: is("isu.tingkat", "rutin"),
      act: { words: "menyampaikan tanda terima" },
      owes: { act: "terima", done: "isu.diterima" },
      limits: [within("1 hari kerja", 1, "working-day", "isu.terdeteksi")],
      defeatedBy: ["hujan"],
    },
    { id: "hujan", modality: "permission", bound: ["admin"], when: yes("hari.hujan") },
    {
      id: "tinjau",
      bound: ["admin"],
      owes: {
        act: "tinjau",
        done: "akses.ditinjau",
        every: { periods: [{ count: 3, unit: "month" }], events: ["admin.diganti"] },
      },
    },
    {
      id: "perbarui",
      bound: ["pic"],
      owes: {
        act: "perbarui",
        done: "krisis.diperbarui",
        every: { periods: [{ count: 3, unit: "hour" }], events: [], since: "krisis.diaktifkan" },
      },
    },
    {
      id: "undang",
      bound: ["pic"],
      owes: { act: "undang", done: "rapat.diundang" },
      limits: [
        {
          bound: "at-latest",
          text: "3 hari kerja sebelum rapat",
          form: "before",
          period: { count: 3, unit: "working-day" },
          event: "rapat.dimulai",
        },
      ],
    },
    {
      id: "lapor-bulanan",
      bound: ["pic"],
      owes: { act: "lapor", done: "laporan.dibuat" },
      limits: [
        { bound: "at-latest", text: "tanggal 5", form: "day-of", day: 5, monthsAhead: 1, event: "periode.berakhir" },
      ],
    },
  ],
};
const rules = loadRules(book(sketch), makassarCalendar());
const stateOf = (norm: string, at: string, facts: Facts, roles: readonly string[] = ["admin"]) =>
  askedTwice(() => duties(rules, { roles, at: `${at}+08:00`, facts: { "hari.hujan": false, ...facts } })).duties.find(
    (one) => one.norm === norm,
  );

describe("a duty with a deadline", () => {
  // Found on a Friday at 23:59, Monday is a holiday: due at the end of Tuesday.
  const found = { "isu.tingkat": "rutin", "isu.terdeteksi": "2026-08-14T23:59:00+08:00" };
  it.each([
    ["pending to the last second", "2026-08-18T23:59:59", { ...found, "isu.diterima": null }, "pending"],
    ["breached a second later", "2026-08-19T00:00:00", { ...found, "isu.diterima": null }, "breached"],
    ["met", "2026-08-20T08:00:00", { ...found, "isu.diterima": "2026-08-18T23:59:59+08:00" }, "met"],
    ["met late", "2026-08-20T08:00:00", { ...found, "isu.diterima": "2026-08-19T00:00:00+08:00" }, "met_late"],
    [
      "not done yet, if that lies ahead",
      "2026-08-16T08:00:00",
      { ...found, "isu.diterima": "2026-08-17T00:00:00+08:00" },
      "pending",
    ],
    ["unknown, if nobody says whether it was done", "2026-08-16T08:00:00", found, "unknown"],
    ["not triggered", "2026-08-16T08:00:00", { "isu.tingkat": "rutin", "isu.terdeteksi": null }, "not_triggered"],
    ["not triggered by what lies ahead", "2026-08-14T08:00:00", { ...found, "isu.diterima": null }, "not_triggered"],
    ["not applicable", "2026-08-16T08:00:00", { ...found, "isu.tingkat": "krisis" }, "not_applicable"],
    ["set aside", "2026-08-16T08:00:00", { ...found, "hari.hujan": true }, "not_applicable"],
  ] as const)("%s", (_, at, facts, state) => {
    expect(stateOf("tanda-terima", at, facts)?.state).toBe(state);
  });

  it("says when it is due, in the zone of the calendar", () => {
    expect(stateOf("tanda-terima", "2026-08-16T08:00:00", { ...found, "isu.diterima": null })).toMatchObject({
      due: "2026-08-18T23:59:59+08:00",
      dueSecond: Date.parse("2026-08-18T23:59:59+08:00") / 1000,
      deadlines: ["1 hari kerja"],
      owed: "menyampaikan tanda terima",
      citation: "Pasal tanda-terima",
    });
  });

  it("names what is missing", () => {
    const missing = (facts: Facts) => stateOf("tanda-terima", "2026-08-16T08:00:00", facts)?.needs;
    expect(missing(found)).toEqual(["isu.diterima"]);
    expect(missing({ "isu.tingkat": "rutin" })).toEqual(["isu.terdeteksi"]);
    expect(missing({ "isu.terdeteksi": found["isu.terdeteksi"], "isu.diterima": null })).toEqual(["isu.tingkat"]);
  });
});

it("a duty that recurs is due again after each period", () => {
  const done = { "akses.ditinjau": "2026-03-31T10:00:00+08:00", "admin.diganti": null };
  expect(stateOf("tinjau", "2026-06-30T23:59:59", done)).toMatchObject({
    state: "pending",
    due: "2026-06-30T23:59:59+08:00",
  });
  expect(stateOf("tinjau", "2026-07-01T00:00:00", done)?.state).toBe("breached");
  // Never done: the first round counts from the first day of the law, 1 January.
  expect(stateOf("tinjau", "2026-03-31T23:59:59", { "akses.ditinjau": null, "admin.diganti": null })).toMatchObject({
    state: "pending",
    due: "2026-04-01T23:59:59+08:00",
  });
  expect(stateOf("tinjau", "2026-07-01T00:00:00", { "akses.ditinjau": null })?.state).toBe("breached");
  expect(stateOf("tinjau", "2026-07-01T00:00:00", {})).toMatchObject({ state: "unknown", needs: ["akses.ditinjau"] });
  // Whether an event opened a round since then has to be known, until the round is late anyway.
  const unsaid = { "akses.ditinjau": "2026-03-31T10:00:00+08:00" };
  expect(stateOf("tinjau", "2026-06-30T23:59:59", unsaid)).toMatchObject({
    state: "unknown",
    needs: ["admin.diganti"],
  });
  expect(stateOf("tinjau", "2026-07-01T00:00:00", unsaid)?.state).toBe("breached");
});

it("the first round counts from the event that sets the duty going, and one before it counts for nothing", () => {
  const begun = { "krisis.diaktifkan": "2026-11-02T18:20:00+08:00" };
  const asked = (at: string, facts: Facts) => stateOf("perbarui", at, facts, ["pic"]);
  expect(asked("2026-11-02T21:20:00", { ...begun, "krisis.diperbarui": null })).toMatchObject({
    state: "pending",
    due: "2026-11-02T21:20:00+08:00",
  });
  expect(asked("2026-11-02T21:20:01", { ...begun, "krisis.diperbarui": null })?.state).toBe("breached");
  // The update of an earlier crisis.
  expect(asked("2026-11-02T19:00:00", { ...begun, "krisis.diperbarui": "2026-10-01T10:00:00+08:00" })?.due).toBe(
    "2026-11-02T21:20:00+08:00",
  );
  expect(asked("2026-11-02T22:00:00", { ...begun, "krisis.diperbarui": "2026-11-02T21:00:00+08:00" })?.due).toBe(
    "2026-11-03T00:00:00+08:00",
  );
  expect(asked("2026-11-02T18:00:00", { ...begun, "krisis.diperbarui": null })?.state).toBe("not_triggered");
  expect(asked("2026-11-02T18:00:00", { "krisis.diaktifkan": null, "krisis.diperbarui": null })?.state).toBe(
    "not_triggered",
  );
  expect(asked("2026-11-02T18:00:00", { "krisis.diperbarui": null })).toMatchObject({
    state: "unknown",
    needs: ["krisis.diaktifkan"],
  });
});

it("counts back from an event that lies ahead", () => {
  const facts = { "rapat.dimulai": "2026-08-20T09:00:00+08:00", "rapat.diundang": null };
  // Thursday: the third working day before it, past the holiday on Monday, is Friday the 14th.
  expect(stateOf("undang", "2026-08-14T23:59:59", facts, ["pic"])).toMatchObject({
    state: "pending",
    due: "2026-08-14T23:59:59+08:00",
  });
  expect(stateOf("undang", "2026-08-15T00:00:00", facts, ["pic"])?.state).toBe("breached");
});

it("falls due on a day of the month after", () => {
  const facts = { "periode.berakhir": "2026-07-31T23:59:59+08:00", "laporan.dibuat": null };
  expect(stateOf("lapor-bulanan", "2026-08-01T00:00:00", facts, ["pic"])?.due).toBe("2026-08-05T23:59:59+08:00");
});

it("binds only those it names, and those under them", () => {
  const owed = (role: string) =>
    duties(rules, { roles: [role], at: "2026-08-16T08:00:00+08:00", facts: {} }).duties.map(({ norm }) => norm);
  expect(owed("admin")).toEqual(["tanda-terima", "tinjau"]);
  expect(owed("pic")).toEqual(["perbarui", "undang", "lapor-bulanan"]);
  expect(owed("setiap-orang")).toEqual([]);
});

it("never guesses working days of a year without calendar", () => {
  const late = { "isu.tingkat": "rutin", "isu.terdeteksi": "2026-12-31T23:00:00+08:00", "isu.diterima": null };
  expect(() => stateOf("tanda-terima", "2026-12-31T23:30:00", late)).toThrow(CalendarError);
  expect(() => stateOf("tanda-terima", "2026-12-31T23:30:00", late)).toThrow(/2027/);
});

it("judges a duty by the version in force when its time began to run", () => {
  const versions = loadRules(
    book({
      facts: { "isu.terdeteksi": event, "isu.diterima": event },
      norms: [
        { from: "2026-01-01", to: "2026-06-30", hours: 4 },
        { from: "2026-07-01", to: undefined, hours: 2 },
      ].map(({ from, to, hours }) => ({
        id: from,
        bound: ["admin"],
        owes: { act: "terima", done: "isu.diterima" },
        limits: [within(`${hours} jam`, hours, "hour", "isu.terdeteksi")],
        validity: { from, ...(to === undefined ? {} : { to }) },
      })),
    }),
    makassarCalendar(),
  );
  const states = (found: string, at: string) =>
    duties(versions, {
      roles: ["admin"],
      at: `${at}+08:00`,
      facts: { "isu.terdeteksi": `${found}+08:00`, "isu.diterima": null },
    }).duties.map(({ state }) => state);
  expect(states("2026-06-30T23:30:00", "2026-07-01T01:00:00")).toEqual(["pending", "not_applicable"]);
  expect(states("2026-07-01T00:00:00", "2026-07-01T02:00:01")).toEqual(["ended", "breached"]);
});

it("leaves a duty open whose being done no fact can show", () => {
  const silent = loadRules(
    book({
      facts: { "isu.terdeteksi": event, "isu.gawat": { kind: "boolean" } },
      norms: [
        { id: "catat", bound: ["admin"], owes: { act: "catat" } },
        {
          id: "segera",
          bound: ["admin"],
          owes: { act: "segera" },
          limits: [within("1 jam", 1, "hour", "isu.terdeteksi")],
        },
        { id: "tidak-gawat", bound: ["admin"], owes: { act: "diam" }, when: no(yes("isu.gawat")) },
      ],
    }),
    makassarCalendar(),
  );
  const at = "2026-08-18T10:00:00+08:00";
  const states = duties(silent, {
    roles: ["admin"],
    at,
    facts: { "isu.terdeteksi": "2026-08-18T08:59:59+08:00", "isu.gawat": true },
  }).duties.map(({ state }) => state);
  expect(states).toEqual(["pending", "unknown", "not_applicable"]);
});

describe("of two limits", () => {
  const limits = [within("4 jam", 4, "hour", "isu.terdeteksi"), within("2 jam", 2, "hour", "isu.diterima")];
  const due = (order: typeof limits, detected: string, received: string) => {
    const two = loadRules(
      book({
        facts: { "isu.terdeteksi": event, "isu.diterima": event },
        norms: [{ id: "jawab", bound: ["admin"], owes: { act: "jawab" }, limits: order }],
      }),
    );
    const facts: Facts = {
      "isu.terdeteksi": `2026-09-01T${detected}:00+08:00`,
      "isu.diterima": `2026-09-01T${received}:00+08:00`,
    };
    // Without a calendar an instant is said in UTC.
    return duties(two, { roles: ["admin"], at: "2026-09-01T10:30:00+08:00", facts }).duties.map((one) => one.due);
  };

  it.each([
    ["the first named", limits],
    ["the last named", [...limits].reverse()],
  ])("the one that ends earlier counts, be it %s", (_, order) => {
    expect(due(order, "08:00", "09:00")).toEqual(["2026-09-01T03:00:00Z"]);
    expect(due(order, "08:00", "10:30")).toEqual(["2026-09-01T04:00:00Z"]);
  });
});

describe("what is said of a duty", () => {
  const lapor = within("2 jam", 2, "hour", "isu.terdeteksi");
  const law = loadRules(
    book({
      facts: {
        "isu.terdeteksi": event,
        "isu.diterima": event,
        "isu.gawat": { kind: "boolean" },
        "hari.hujan": { kind: "boolean" },
      },
      norms: [
        {
          id: "lapor",
          bound: ["admin", "pic"],
          when: anyOf(yes("isu.gawat"), yes("hari.hujan")),
          owes: { act: "lapor", done: "isu.diterima" },
          limits: [lapor, { ...lapor, bound: "at-earliest", text: "tidak lebih awal" }],
        },
        { id: "catat", bound: ["admin"], act: { words: "mencatat" }, owes: { act: "catat" } },
      ],
    }),
    makassarCalendar(),
  );
  const at = "2026-08-18T10:00:00+08:00";
  const ask = (facts: Facts, roles: readonly string[] = ["admin"]) =>
    askedTwice(() => duties(law, { roles, at, facts })).duties;
  const known = { "isu.gawat": true, "isu.terdeteksi": "2026-08-18T09:00:00+08:00" };

  it("names its deadlines, and not what may not be done earlier; its words, or else the act", () => {
    expect(ask(known).map(({ owed, deadlines }) => [owed, deadlines])).toEqual([
      ["lapor", ["2 jam"]],
      ["mencatat", []],
    ]);
  });

  it("says a due time only where one runs", () => {
    const [runs, none] = ask(known);
    expect(runs).toMatchObject({ due: "2026-08-18T11:00:00+08:00" });
    for (const key of ["due", "dueSecond"]) expect(none).not.toHaveProperty(key);
    expect(ask({ ...known, "isu.terdeteksi": null })[0]).not.toHaveProperty("due");
  });

  it("asks for nothing its condition no longer needs, and for nothing where it stands", () => {
    expect(ask(known)[0]).toMatchObject({ state: "unknown", needs: ["isu.diterima"], awaits: [] });
    expect(ask({ "isu.terdeteksi": null })[0]).toMatchObject({ state: "not_triggered", needs: [], awaits: [] });
    expect(ask({ ...known, "isu.gawat": undefined })[0]?.needs).toEqual(["hari.hujan", "isu.gawat"]);
  });

  it("without words is its state, and nothing of one that does not apply", () => {
    const cases: readonly Facts[] = [
      {},
      known,
      { ...known, "isu.diterima": at },
      { "isu.gawat": false, "hari.hujan": false },
    ];
    for (const facts of cases) {
      const told = ask(facts).flatMap(({ norm, state }) =>
        state === "not_applicable" ? [] : [[norm, state] as const],
      );
      expect(askedTwice(() => dutyStates(law, { roles: ["admin"], at, facts }))).toEqual(new Map(told));
    }
    expect([...dutyStates(law, { roles: ["admin"], at, facts: cases[3] ?? {} }).keys()]).toEqual(["catat"]);
  });

  it("is planned once, in whatever order roles are named", () => {
    ask({}, ["admin", "pic"]);
    const planned = [...law.compiled.keys()];
    ask({}, ["pic", "admin"]);
    expect([...law.compiled.keys()]).toEqual(planned);
  });
});
