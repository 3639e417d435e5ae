import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { anyOf, book, no, yes } from "../testing/rule-book.js";
import { type AuditQuestion, audit } from "./audit.js";
import { loadRules } from "./load-rules.js";
import { type FactsRefused, UnknownName } from "./refusals.js";

const rules = loadRules(
  book({
    facts: {
      "akun.dua_faktor": { kind: "boolean" },
      "akun.dibuat": { kind: "event" },
      "akun.didaftarkan": { kind: "event" },
      "skpd.dibekukan": { kind: "boolean" },
    },
    registers: [
      { id: "skpd", members: ["pic"], columns: ["dibekukan"] },
      { id: "akun", members: [], columns: ["dua_faktor", "dibuat", "didaftarkan"] },
    ],
    norms: [
      {
        id: "satu-pic",
        per: "skpd",
        when: no(yes("skpd.dibekukan")),
        cardinality: [{ member: "pic", bound: "exactly", count: 1 }],
        owes: { act: "mempunyai" },
      },
      {
        id: "dua-faktor",
        modality: "requirement",
        per: "akun",
        bars: { act: "terbitkan", anyActor: true, when: no(yes("akun.dua_faktor")) },
      },
      {
        id: "daftar-akun",
        per: "akun",
        owes: { act: "daftar", done: "akun.didaftarkan" },
        limits: [
          {
            bound: "at-latest",
            text: "5 hari kerja",
            form: "within",
            period: { count: 5, unit: "working-day" },
            event: "akun.dibuat",
          },
        ],
      },
    ],
  }),
  makassarCalendar(),
);
const at = "2026-09-01T10:00:00+08:00";
const ask = (registers: AuditQuestion["registers"]) => askedTwice(() => audit(rules, { registers, at }));
const states = (registers: AuditQuestion["registers"], norm: string) =>
  ask(registers)
    .findings.filter((one) => one.norm === norm)
    .map(({ row, state }) => [row, state]);
const active = (id: string) => ({ id, dibekukan: false });

describe("of each account", () => {
  const law = loadRules(
    book({
      facts: {
        "akun.didaftarkan": { kind: "event" },
        "akun.dua_faktor": { kind: "boolean" },
      },
      registers: [{ id: "akun", members: [], columns: ["didaftarkan", "dua_faktor"] }],
      norms: [
        {
          id: "daftar-sebelum-terbit",
          per: "akun",
          owes: { act: "daftar", done: "akun.didaftarkan", moment: "before", with: "terbitkan" },
          bars: { act: "terbitkan", when: no(yes("akun.dua_faktor")) },
        },
      ],
    }),
    makassarCalendar(),
  );
  const told = (akun: Readonly<Record<string, unknown>>) =>
    askedTwice(() => audit(law, { registers: { akun: [akun] }, at })).findings.map(({ state, needs }) => [
      state,
      needs,
    ]);

  it("nothing is owed that another norm sets aside, in force to its last day", () => {
    const until = (to: string) => {
      const free = { id: "bebas", modality: "determination", validity: { from: "2026-01-01", to } } as const;
      const duty = { id: "daftar", per: "akun", owes: { act: "daftar" }, defeatedBy: ["bebas"] };
      const registers = [{ id: "akun", members: [], columns: [] }];
      const excused = loadRules(book({ registers, norms: [duty, free] }), makassarCalendar());
      return askedTwice(() => audit(excused, { registers: { akun: ["a"] }, at })).findings[0]?.state;
    };
    expect([until("2026-09-01"), until("2026-08-31")]).toEqual(["not_applicable", "pending"]);
  });

  it("what is owed is told as a duty, though it bars an act until it is met", () => {
    const registered = { didaftarkan: "2026-08-01T09:00:00+08:00", dua_faktor: false };
    expect(told(registered)[0]).toEqual(["met", []]);
    expect(told({ ...registered, didaftarkan: null })[0]).toEqual(["pending", []]);
    expect(told({ dua_faktor: true })[0]).toEqual(["unknown", ["akun.didaftarkan"]]);
  });
});

describe("exactly one person in charge per agency", () => {
  it("finds the agency with two and the one with none", () => {
    const registers = {
      skpd: [active("dinkes"), active("pulau-laut-utara"), active("disdik")],
      pic: [
        { nama: "A", skpd: "dinkes" },
        { nama: "B", skpd: "dinkes" },
        { nama: "C", skpd: "disdik" },
      ],
    };
    expect(states(registers, "satu-pic")).toEqual([
      ["dinkes", "too_many"],
      ["pulau-laut-utara", "too_few"],
      ["disdik", "ok"],
    ]);
    expect(ask(registers).findings[0]).toMatchObject({
      member: "pic",
      expected: { bound: "exactly", count: 1 },
      found: { least: 2, most: 2 },
      rows: [0, 1],
      citation: "Pasal satu-pic",
    });
  });

  it("does not count for whom it does not apply, nor guess where it may not", () => {
    const registers = { skpd: [{ id: "lama", dibekukan: true }, "entah"], pic: [] };
    expect(states(registers, "satu-pic")).toEqual([
      ["lama", "not_applicable"],
      ["entah", "unknown"],
    ]);
    expect(ask(registers).findings[1]?.needs).toEqual(["skpd.dibekukan"]);
  });

  it("leaves open what rows without an agency may change", () => {
    const loose = { skpd: [active("dinkes")], pic: [{ nama: "A" }] };
    expect(states(loose, "satu-pic")).toEqual([["dinkes", "unknown"]]);
    expect(ask(loose).findings[0]).toMatchObject({ needs: ["pic.skpd"], found: { least: 0, most: 1 } });
    expect(states({ skpd: [active("dinkes")] }, "satu-pic")).toEqual([["dinkes", "unknown"]]);
    expect(states({}, "satu-pic")).toEqual([[undefined, "unknown"]]);
  });

  it("names rows that stand twice, and rows that belong nowhere", () => {
    const answer = ask({ skpd: [active("dinkes"), active("dinkes")], pic: [{ id: "a", skpd: "dinas-lain" }] });
    expect(answer.duplicates).toEqual([{ register: "skpd", id: "dinkes", rows: [0, 1] }]);
    expect(answer.strays).toEqual([{ register: "pic", row: 0, belongsTo: "skpd", id: "dinas-lain" }]);
  });
});

describe("what each row must satisfy", () => {
  it("requirements", () => {
    const registers = { akun: [{ id: "a", dua_faktor: true }, { id: "b", dua_faktor: false }, "c"] };
    expect(states(registers, "dua-faktor")).toEqual([
      ["a", "ok"],
      ["b", "unmet"],
      ["c", "unknown"],
    ]);
  });

  it("duties with their deadline", () => {
    const made = { dibuat: "2026-08-14T09:00:00+08:00" };
    const registers = {
      akun: [
        { id: "lewat", ...made, didaftarkan: null },
        { id: "tepat", ...made, didaftarkan: "2026-08-24T10:00:00+08:00" },
      ],
    };
    expect(states(registers, "daftar-akun")).toEqual([
      ["lewat", "breached"],
      ["tepat", "met"],
    ]);
  });
});

describe("a day outside the calendar", () => {
  const of = (...akun: readonly Record<string, unknown>[]) =>
    ask({ akun: akun.map((one, index) => ({ id: `a${index}`, dua_faktor: true, ...one })) }).findings.filter(
      ({ norm }) => norm === "daftar-akun",
    );

  it("leaves what is due in a year without calendar unsaid, and ends nothing", () => {
    const findings = of(
      { dibuat: "2026-12-31T09:00:00+08:00", didaftarkan: null },
      { dibuat: "2026-08-14T09:00:00+08:00", didaftarkan: null },
    );
    expect(findings).toMatchObject([
      { state: "unknown", uncounted: { year: 2027, mayBeBreached: false } },
      { state: "breached" },
    ]);
  });

  it("a condition that looks at one leaves its own norm open, and no other", () => {
    const withCondition = loadRules(
      book({
        facts: { "akun.dibuat": { kind: "event" }, "akun.dua_faktor": { kind: "boolean" } },
        steps: [
          {
            kind: "within-calendar",
            name: "_.1",
            point: { kind: "fact", fact: "akun.dibuat" },
            calendar: "working-days",
          },
        ],
        registers: [{ id: "akun", members: ["admin"], columns: ["dibuat", "dua_faktor"] }],
        norms: [
          {
            id: "hari-kerja",
            per: "akun",
            when: yes("_.1"),
            cardinality: [{ member: "admin", bound: "exactly", count: 1 }],
          },
          { id: "lapor", per: "akun", when: yes("_.1"), owes: { act: "lapor" } },
          {
            id: "dua-faktor",
            modality: "requirement",
            per: "akun",
            bars: { act: "terbitkan", anyActor: true, when: no(yes("akun.dua_faktor")) },
          },
        ],
      }),
      makassarCalendar(),
    );
    const registers = { akun: [{ id: "a", dibuat: "2024-02-01T09:00:00+08:00", dua_faktor: false }], admin: [] };
    const expected = { bound: "exactly", count: 1 };
    expect(askedTwice(() => audit(withCondition, { registers, at })).findings).toMatchObject([
      {
        norm: "hari-kerja",
        state: "unknown",
        member: "admin",
        expected,
        uncounted: { year: 2024, mayBeBreached: true },
      },
      { norm: "lapor", state: "unknown", uncounted: { year: 2024, mayBeBreached: true } },
      { norm: "dua-faktor", state: "unmet" },
    ]);
  });
});

it.each([
  [{ skpd: "dinkes" }, "registers.skpd"],
  [{ skpd: [3] }, "registers.skpd[0]"],
  [{ skpd: [{ nama: "x" }] }, "registers.skpd[0].id"],
  [{ skpd: [{ id: "x", isi: {} }] }, "registers.skpd[0].isi"],
  [{ akun: ["a", { id: "b", dua_faktor: "ya" }] }, "registers.akun[1].dua_faktor"],
])("refuses %j", (registers, field) => {
  try {
    ask(registers as never);
    expect.unreachable();
  } catch (error) {
    expect((error as FactsRefused).fields.map((one) => one.field)).toEqual([field]);
  }
});

it.each([
  [{ skpd: "dinkes" }, "registers.skpd harus daftar baris.", "registers.skpd must be a list of rows."],
  [
    { skpd: [null, []] },
    "registers.skpd[0] harus teks (id) atau objek kolom. registers.skpd[1] harus teks (id) atau objek kolom.",
    "registers.skpd[0] must be text (an id) or an object of columns. registers.skpd[1] must be text (an id) or an object of columns.",
  ],
  [{ akun: [{ id: 3 }] }, "registers.akun[0].id harus teks.", "registers.akun[0].id must be text."],
  [
    { skpd: [{ id: "x", luas: 1.5 }] },
    "registers.skpd[0].luas harus teks, ya/tidak, bilangan bulat, atau null.",
    "registers.skpd[0].luas must be text, true, false, a whole number or null.",
  ],
])("says what is wrong with %j", (registers, id, en) => {
  try {
    ask(registers as never);
    expect.unreachable();
  } catch (error) {
    const { fields } = error as FactsRefused;
    expect([fields.map((one) => one.message.id).join(" "), fields.map((one) => one.message.en).join(" ")]).toEqual([
      id,
      en,
    ]);
  }
});

it("takes text, yes and no, whole numbers and nothing in any column, and names a wrong fact as the row names it", () => {
  const columns = { nama: "A", luas: 3, aktif: true, catatan: null, sisa: undefined };
  expect(states({ skpd: [{ ...active("dinkes"), ...columns }], pic: [] }, "satu-pic")).toEqual([["dinkes", "too_few"]]);
  try {
    ask({ akun: [{ "skpd.dibekukan": "ya" }] });
    expect.unreachable();
  } catch (error) {
    expect((error as FactsRefused).fields.map(({ field }) => field)).toEqual(["registers.akun[0].skpd.dibekukan"]);
  }
});

describe("how many there must be", () => {
  const of = (bound: "exactly" | "at-least" | "at-most", sure: number, loose: number) => {
    const counting = loadRules(
      book({
        registers: [{ id: "skpd", members: ["pic"], columns: [] }],
        norms: [{ id: "jumlah", per: "skpd", cardinality: [{ member: "pic", bound, count: 2 }] }],
      }),
    );
    const pic = [...Array(sure).fill({ skpd: "dinkes" }), ...Array(loose).fill({})];
    return audit(counting, { registers: { skpd: ["dinkes"], pic }, at }).findings[0]?.state;
  };
  it.each([
    // Rows that belong to it, rows that may, and what that means for exactly, at least and at most two.
    [0, 0, ["too_few", "too_few", "ok"]],
    [1, 0, ["too_few", "too_few", "ok"]],
    [2, 0, ["ok", "ok", "ok"]],
    [3, 0, ["too_many", "ok", "too_many"]],
    [0, 1, ["too_few", "too_few", "ok"]],
    [1, 1, ["unknown", "unknown", "ok"]],
    [1, 2, ["unknown", "unknown", "unknown"]],
    [2, 1, ["unknown", "ok", "unknown"]],
    [3, 1, ["too_many", "ok", "too_many"]],
  ])("%i and perhaps %i more: %j", (sure, loose, found) => {
    expect((["exactly", "at-least", "at-most"] as const).map((bound) => of(bound, sure, loose))).toEqual(found);
  });
});

describe("what is asked for", () => {
  const counted = loadRules(
    book({
      facts: { "skpd.aktif": { kind: "boolean" }, "skpd.pusat": { kind: "boolean" } },
      registers: [{ id: "skpd", members: ["pic"], columns: ["aktif", "pusat"] }],
      norms: [
        {
          id: "satu-pic",
          per: "skpd",
          when: anyOf(yes("skpd.aktif"), yes("skpd.pusat")),
          cardinality: [{ member: "pic", bound: "exactly", count: 1 }],
        },
        { id: "tanpa-daftar", bars: { act: "terbitkan" } },
        { id: "belum", per: "skpd", validity: { from: "2026-12-01" } },
      ],
    }),
  );
  const asked = (registers: AuditQuestion["registers"]) =>
    audit(counted, { registers, at }).findings.map(({ norm, state, needs, awaits }) => [norm, state, needs, awaits]);
  it.each<[string, AuditQuestion["registers"], string, readonly string[]]>([
    ["the register itself", {}, "unknown", ["skpd"]],
    [
      "what tells whether the norm applies, and the members",
      { skpd: ["a"] },
      "unknown",
      ["pic", "skpd.aktif", "skpd.pusat"],
    ],
    ["the members alone", { skpd: [{ id: "a", aktif: true }] }, "unknown", ["pic"]],
    ["where a member belongs", { skpd: [{ id: "a", aktif: true }], pic: ["p"] }, "unknown", ["pic.skpd"]],
    ["nothing where it does not apply", { skpd: [{ id: "a", aktif: false, pusat: false }] }, "not_applicable", []],
    ["nothing where all is found", { skpd: [{ id: "a", aktif: true }], pic: [{ skpd: "a" }] }, "ok", []],
  ])("%s, by norms of registers that are in force", (_, registers, state, needs) => {
    expect(asked(registers)).toEqual([["satu-pic", state, needs, []]]);
  });
});

it("takes rows without id for no duplicates, and only rows that name a missing one for strays", () => {
  const answer = ask({
    akun: [{ dua_faktor: true }, { dua_faktor: true }],
    skpd: [active("dinkes")],
    pic: [{ id: "a", skpd: "dinkes" }, { id: "b" }, { id: "c", skpd: null }],
  });
  expect([answer.duplicates, answer.strays]).toEqual([[], []]);
  expect(ask({ pic: [{ id: "a", skpd: "dinkes" }] }).strays).toEqual([]);
});

it("refuses a register nobody knows", () => {
  expect(() => ask({ kendaraan: [] })).toThrow(UnknownName);
  expect(() => ask(JSON.parse('{"__proto__": []}'))).toThrow(UnknownName);
});
