import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { allOf, book, no, yes } from "../testing/rule-book.js";
import { auditRows, factsOfRows, normsOfRows } from "./audit-rows.js";
import { loadRules } from "./load-rules.js";

const months = (count: number) => [{ count, unit: "month" as const }];
const rules = loadRules(
  book({
    facts: {
      "admin.berakhir": { kind: "event" },
      "admin.dicabut": { kind: "event" },
      "admin.dimutasi": { kind: "event" },
      "admin.lulus": { kind: "boolean" },
      "admin.asn": { kind: "boolean" },
      "latih.selesai": { kind: "event" },
      "akses.ditinjau": { kind: "event" },
    },
    norms: [
      {
        id: "cabut-akses",
        owes: { act: "cabut", done: "admin.dicabut" },
        limits: [
          {
            bound: "at-latest",
            text: "4 jam",
            form: "within",
            period: { count: 4, unit: "hour" },
            event: "admin.berakhir",
          },
          { bound: "at-earliest", text: "", form: "within", event: "admin.dimutasi" },
          { bound: "at-latest", text: "segera" },
        ],
      },
      { id: "latih", owes: { act: "latih", done: "latih.selesai", every: { periods: months(12), events: [] } } },
      {
        id: "tinjau",
        owes: { act: "tinjau", done: "akses.ditinjau", every: { periods: months(3), events: ["admin.dimutasi"] } },
      },
      {
        id: "syarat",
        modality: "requirement",
        bars: { act: "tetapkan", anyActor: true, when: no(yes("admin.lulus")) },
      },
      {
        id: "per-akun",
        per: "akun",
        owes: { act: "daftar", done: "admin.dicabut", every: { periods: months(1), events: [] } },
      },
      {
        id: "per-akun-syarat",
        per: "akun",
        modality: "requirement",
        bars: { act: "buka", when: no(yes("admin.asn")) },
      },
      { id: "larangan", bars: { act: "tetapkan", when: yes("admin.asn") } },
      { id: "syarat-tanpa-bagian", modality: "requirement", bars: { act: "buka" } },
      { id: "syarat-tanpa-tindakan", modality: "requirement" },
      { id: "tanpa-tenggat", owes: { act: "catat", done: "admin.dicabut" } },
      {
        id: "paling-cepat",
        owes: { act: "umumkan", done: "admin.dicabut" },
        limits: [{ bound: "at-earliest", text: "", form: "within", event: "admin.berakhir" }],
      },
      {
        id: "tanpa-peristiwa",
        owes: { act: "tutup", done: "admin.dicabut" },
        limits: [{ bound: "at-latest", text: "segera" }],
      },
      { id: "tanpa-bukti", owes: { act: "lapor", every: { periods: months(1), events: [] } } },
    ],
    registers: [{ id: "akun", members: [], columns: [] }],
  }),
  makassarCalendar(),
);
const at = "2026-09-01T10:00:00+08:00";
const ask = (facts: Record<string, unknown>, given: readonly string[] = Object.keys(facts)) =>
  Object.fromEntries(
    auditRows(rules, { register: "admin", given, rows: [{ id: "a", facts }], at }).map((one) => [one.norm, one]),
  );

describe("which norms a register can tell", () => {
  const told = (...given: string[]) => normsOfRows(rules, new Set(given)).map(({ id }) => id);
  it("a duty, if it records when it is done and what its time runs from", () => {
    expect(told("admin.dicabut", "admin.berakhir")).toEqual(["cabut-akses"]);
    expect(told("admin.dicabut")).toEqual([]);
    expect(told("admin.berakhir")).toEqual([]);
  });
  it("a duty that recurs, if it records when it was last done", () => {
    expect(told("latih.selesai", "akses.ditinjau")).toEqual(["latih", "tinjau"]);
  });
  it("a requirement, if it records any part of it; what is counted or per a register never", () => {
    expect(told("admin.lulus")).toEqual(["syarat"]);
    expect(told("admin.lulus", "admin.asn", "admin.dicabut")).toEqual(["syarat"]);
    expect(told()).toEqual([]);
  });
  it("a requirement of several parts by any of them, a duty only by all it runs from", () => {
    const facts = (modality: "requirement" | "obligation") => {
      const parts = no(allOf(yes("admin.lulus"), yes("admin.asn")));
      const limit = { bound: "at-latest", text: "", form: "within", event: "akses.ditinjau" } as const;
      const [norm = expect.unreachable()] = book({
        norms:
          modality === "requirement"
            ? [{ id: "n", modality, bars: { act: "tetapkan", when: parts } }]
            : [{ id: "n", owes: { act: "cabut", done: "admin.dicabut" }, limits: [limit] }],
      }).norms;
      return factsOfRows(norm);
    };
    expect(facts("requirement")).toEqual(["admin.asn", "admin.lulus"]);
    expect(facts("obligation")).toEqual(["admin.dicabut", "akses.ditinjau"]);
    const silent = rules.book.norms.find(({ id }) => id === "tanpa-bukti") ?? expect.unreachable();
    expect(factsOfRows(silent)).toEqual([]);
  });
});

describe("a row as a case", () => {
  it.each([
    ["2026-09-01T06:00:00+08:00", null, "pending", "2026-09-01T10:00:00+08:00"],
    ["2026-09-01T05:59:59+08:00", null, "breached", "2026-09-01T09:59:59+08:00"],
    ["2026-09-01T05:00:00+08:00", "2026-09-01T09:00:00+08:00", "met", "2026-09-01T09:00:00+08:00"],
    [null, null, "not_triggered", undefined],
  ])("ended %s, withdrawn %s: %s", (berakhir, dicabut, state, due) => {
    const found = ask({ "admin.berakhir": berakhir, "admin.dicabut": dicabut })["cabut-akses"];
    expect([found?.state, found?.due]).toEqual([state, due]);
  });

  it("what a row leaves open is unknown, and named", () => {
    const found = ask({ "admin.berakhir": "2026-09-01T05:00:00+08:00" }, ["admin.berakhir", "admin.dicabut"]);
    expect(found["cabut-akses"]).toMatchObject({ state: "unknown", needs: ["admin.dicabut"] });
  });

  it("a requirement is met or not", () => {
    expect(ask({ "admin.lulus": true }).syarat?.state).toBe("ok");
    expect(ask({ "admin.lulus": false }).syarat?.state).toBe("unmet");
  });

  it("where only an event beside the period is not known, the end of the period is told, and the state stays unknown", () => {
    expect(ask({ "akses.ditinjau": "2026-07-06T00:00:00+08:00" }).tinjau).toMatchObject({
      state: "unknown",
      needs: ["admin.dimutasi"],
      due: "2026-10-06T23:59:59+08:00",
    });
    expect(ask({ "akses.ditinjau": "2026-05-06T00:00:00+08:00" }).tinjau).toMatchObject({ state: "breached" });
  });

  it("no other due time is told with it: where more is not known, or the round ends with the event", () => {
    const both = ["admin.berakhir", "admin.dicabut", "akses.ditinjau"];
    const found = ask({ "akses.ditinjau": "2026-07-06T00:00:00+08:00", "admin.dicabut": null }, both);
    expect(found.tinjau).toMatchObject({ state: "unknown", due: "2026-10-06T23:59:59+08:00" });
    expect(found["cabut-akses"]).toMatchObject({ state: "unknown", needs: ["admin.berakhir"] });
    expect(found["cabut-akses"]).not.toHaveProperty("due");
    const unseen = ask({}, ["akses.ditinjau"]).tinjau;
    expect(unseen).toMatchObject({ state: "unknown", needs: ["akses.ditinjau"] });
    expect(unseen).not.toHaveProperty("due");
    // What is told of the event itself is what is found.
    const moved = { "akses.ditinjau": "2026-07-06T00:00:00+08:00", "admin.dimutasi": null };
    expect(ask(moved).tinjau).toMatchObject({ state: "pending", due: "2026-10-06T23:59:59+08:00", needs: [] });
  });

  it("a duty that comes round with an event alone has no end to tell", () => {
    const eventful = loadRules(
      book({
        facts: { "akses.ditinjau": { kind: "event" }, "admin.dimutasi": { kind: "event" } },
        norms: [
          {
            id: "tinjau",
            owes: { act: "tinjau", done: "akses.ditinjau", every: { periods: [], events: ["admin.dimutasi"] } },
          },
        ],
      }),
      makassarCalendar(),
    );
    const [row] = auditRows(eventful, {
      register: "admin",
      given: ["akses.ditinjau"],
      rows: [{ id: "a", facts: { "akses.ditinjau": "2026-07-06T00:00:00+08:00" } }],
      at,
    });
    expect(row).toMatchObject({ state: "unknown", needs: ["admin.dimutasi"] });
    expect(row).not.toHaveProperty("due");
  });

  it("a requirement that is not in force that day, and a duty whose time ran before the law, do not apply", () => {
    const dated = loadRules(
      book({
        facts: { "admin.lulus": { kind: "boolean" } },
        norms: ["2026-09-02", "2026-09-01"].map((from) => ({
          id: from,
          modality: "requirement",
          bars: { act: "tetapkan", anyActor: true, when: no(yes("admin.lulus")) },
          validity: { from },
        })),
      }),
      makassarCalendar(),
    );
    const rows = [{ id: "a", facts: { "admin.lulus": false } }];
    const found = auditRows(dated, { register: "admin", given: ["admin.lulus"], rows, at });
    expect(found).toMatchObject([
      { norm: "2026-09-02", register: "admin", row: "a", state: "not_applicable", needs: [], awaits: [] },
      { norm: "2026-09-01", state: "unmet" },
    ]);
  });

  it("a register that tells no norm has no findings", () => {
    expect(ask({ "admin.asn": true })).toEqual({});
  });

  it("is planned once, in whatever order its columns are named", () => {
    const facts = { "admin.lulus": true, "akses.ditinjau": null };
    ask(facts, ["admin.lulus", "akses.ditinjau"]);
    const planned = [...rules.compiled.keys()];
    ask(facts, ["akses.ditinjau", "admin.lulus"]);
    expect([...rules.compiled.keys()]).toEqual(planned);
  });

  it("a due time in a year without calendar is told as such, and stops nothing", () => {
    const found = ask({ "latih.selesai": "2026-08-31T00:00:00+08:00", "admin.lulus": false });
    expect(found.latih).toMatchObject({ state: "unknown", uncounted: { year: 2027, mayBeBreached: false } });
    expect(found.syarat?.state).toBe("unmet");
  });

  it("a condition that looks at a year without calendar leaves its own norm open, and no other", () => {
    const withCondition = loadRules(
      book({
        facts: { "admin.mulai": { kind: "event" }, "admin.lulus": { kind: "boolean" } },
        steps: [
          {
            kind: "within-calendar",
            name: "_.1",
            point: { kind: "fact", fact: "admin.mulai" },
            calendar: "working-days",
          },
        ],
        norms: [
          {
            id: "hari-kerja",
            modality: "requirement",
            bars: { act: "tetapkan", anyActor: true, when: no(yes("_.1")) },
          },
          {
            id: "lulus",
            modality: "requirement",
            bars: { act: "tetapkan", anyActor: true, when: no(yes("admin.lulus")) },
          },
        ],
      }),
      makassarCalendar(),
    );
    const facts = { "admin.mulai": "2024-02-01T09:00:00+08:00", "admin.lulus": false };
    const question = { register: "admin", given: ["_.1", ...Object.keys(facts)], rows: [{ id: "a", facts }], at };
    expect(askedTwice(() => auditRows(withCondition, question))).toMatchObject([
      { norm: "hari-kerja", state: "unknown", uncounted: { year: 2024, mayBeBreached: true } },
      { norm: "lulus", state: "unmet" },
    ]);
  });
});
