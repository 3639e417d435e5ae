// What of a row of a register is taken for a fact, and what is asked for where one is missing.
import { describe, expect, it } from "vitest";
import type { FactType } from "../model/generated/rules-wire.js";
import { book, no, yes } from "../testing/rule-book.js";
import { audit } from "./audit.js";
import { duties } from "./duties.js";
import { loadRules } from "./load-rules.js";

const event = { kind: "event" } as const;
const rules = loadRules(
  book({
    facts: {
      "akun.aktif": { kind: "boolean" },
      "akun.dua_faktor": { kind: "boolean" },
      "akun.turunan": { kind: "boolean" } as FactType,
      "laporan.dibuat": event,
      "isu.terdeteksi": event,
    },
    registers: [
      { id: "skpd", members: ["pic"], columns: [] },
      { id: "akun", members: [], columns: ["aktif", "dua_faktor", "turunan"] },
    ],
    steps: [{ kind: "derived", name: "akun.turunan", by: "penurun", rows: [] }] as never,
    norms: [
      {
        id: "dua-faktor",
        modality: "requirement",
        per: "akun",
        when: yes("akun.aktif"),
        bars: { act: "terbitkan", anyActor: true, when: no(yes("akun.dua_faktor")) },
      },
      {
        id: "lapor",
        bound: ["admin"],
        owes: { act: "lapor", done: "laporan.dibuat" },
        limits: [
          {
            bound: "at-latest",
            text: "2 jam",
            form: "within",
            period: { count: 2, unit: "hour" },
            event: "isu.terdeteksi",
          },
        ],
      },
    ],
  }),
);
const at = "2026-09-01T10:00:00+08:00";
const findings = (akun: readonly unknown[]) =>
  audit(rules, { registers: { akun }, at } as never)
    .findings.filter(({ norm }) => norm === "dua-faktor")
    .map(({ row, state, needs }) => [row, state, needs]);

describe("a row of a register", () => {
  it("needs no id where nobody counts its members, and is then named by its place", () => {
    expect(
      findings([
        { aktif: true, dua_faktor: true },
        { aktif: true, dua_faktor: false },
      ]),
    ).toEqual([
      ["0", "ok", []],
      ["1", "unmet", []],
    ]);
  });

  it("says nothing of a fact that is derived: the rules do that", () => {
    expect(findings([{ aktif: true, dua_faktor: true, turunan: true }])).toEqual([["0", "ok", []]]);
  });

  it("is asked for what is not known and matters, and for nothing else", () => {
    expect(findings([{ aktif: true }, { dua_faktor: false }, {}, { aktif: false }])).toEqual([
      ["0", "unknown", ["akun.dua_faktor"]],
      ["1", "unknown", ["akun.aktif"]],
      ["2", "unknown", ["akun.aktif", "akun.dua_faktor"]],
      ["3", "not_applicable", []],
    ]);
  });
});

describe("a duty done at the very second", () => {
  const state = (done: string, asked = at) =>
    duties(rules, {
      roles: ["admin"],
      at: asked,
      facts: { "isu.terdeteksi": "2026-09-01T08:00:00+08:00", "laporan.dibuat": done },
    } as never).duties.map((duty) => duty.state);

  it("that is asked about is done; a second later it is only announced", () => {
    expect(state("2026-09-01T10:00:00+08:00")).toEqual(["met"]);
    expect(state("2026-09-01T10:00:01+08:00")).toEqual(["pending"]);
  });

  it("of the limit is done in time; a second later it is late", () => {
    const later = "2026-09-01T11:00:00+08:00";
    expect(state("2026-09-01T10:00:00+08:00", later)).toEqual(["met"]);
    expect(state("2026-09-01T10:00:01+08:00", later)).toEqual(["met_late"]);
  });
});
