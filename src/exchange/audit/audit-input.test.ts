import { expect, it } from "vitest";
import { audit } from "../../evaluate/audit.js";
import { loadRules } from "../../evaluate/load-rules.js";
import type { CellForm, Register } from "../../model/vocabulary.js";
import { makassarCalendar } from "../../testing/makassar-calendar.js";
import { fileOf } from "../../testing/register-files.js";
import { book, type NormSketch, no, yes } from "../../testing/rule-book.js";
import { readRegisters } from "../registers/read-registers.js";
import { auditInput } from "./audit-input.js";

const calendar = makassarCalendar();
const at = "2026-09-01T10:00:00+08:00";

function register(id: string, forms: Readonly<Record<string, CellForm["kind"]>>, facts: Register["facts"]): Register {
  const kinds = Object.entries(forms).map(([column, kind]) => [column, { kind } as CellForm] as const);
  return {
    id,
    members: [],
    columns: kinds.map(([column]) => column),
    labels: new Map(),
    meanings: new Map(),
    required: [],
    forms: new Map(kinds),
    validity: undefined,
    facts,
    span: { file: "kosakata.md", start: 0, end: 0 },
  };
}

/** Vehicles: a register without ids whose columns are named otherwise than the facts they tell. */
const vehicles = register(
  "kendaraan",
  { pelat: "text", izin: "text", diuji: "date", dipinjam: "moment", kembali: "moment" },
  [
    { fact: "uji.berizin", columns: ["izin"], by: "filled" },
    { fact: "uji.hari", columns: ["diuji"], by: "value" },
    { fact: "pinjam.mulai", columns: ["dipinjam"], by: "value" },
    { fact: "pinjam.kembali", columns: ["kembali"], by: "value" },
  ],
);

const facts = {
  "uji.berizin": { kind: "boolean" },
  "uji.hari": { kind: "date" },
  "pinjam.mulai": { kind: "event" },
  "pinjam.kembali": { kind: "event" },
} as const;

function inputOf(norm: Omit<NormSketch, "id" | "per">, yaml: string) {
  const rules = loadRules(
    book({
      facts,
      norms: [{ id: "wajib", per: "kendaraan", ...norm }],
      registers: [{ id: "kendaraan", members: [], columns: [...vehicles.columns] }],
    }),
    calendar,
  );
  const declared = new Map([[vehicles.id, vehicles]]);
  const { registers } = readRegisters([fileOf({ path: "r.yaml", text: yaml })], { registers: declared }).value;
  const { value, diagnostics } = auditInput(rules, calendar, declared, registers, at);
  return {
    input: value,
    codes: diagnostics.map(({ code }) => code),
    found: audit(rules, { registers: value.counted, at }).findings,
  };
}

const licensed = {
  modality: "requirement" as const,
  bars: { act: "pakai", anyActor: true, when: no(yes("uji.berizin")) },
};

it("what a vocabulary assigns to columns is told to norms per a register, and of a register without ids each row is named", () => {
  const { found } = inputOf(licensed, "kendaraan:\n  - { pelat: A, izin: ada }\n  - { pelat: B, izin: '' }\n");
  expect(found.map(({ row, state }) => [row, state])).toEqual([
    ["kendaraan", "ok"],
    ["kendaraan.2", "unmet"],
  ]);
});

it("a fact that is a day is told as a day, one that has not come not at all", () => {
  const { input } = inputOf(licensed, "kendaraan:\n  - { diuji: 2026-08-03 }\n  - { diuji: belum }\n");
  expect(input.cases[0]?.rows.map((one) => one.facts)).toEqual([{ "uji.hari": "2026-08-03" }, {}]);
});

it("where a norm per a register, or one that comes round, counts in hours, a day alone does not do", () => {
  const within = {
    owes: { act: "kembalikan", done: "pinjam.kembali" },
    limits: [
      { bound: "at-latest", text: "4 jam", form: "within", period: { count: 4, unit: "hour" }, event: "pinjam.mulai" },
    ],
  } as const;
  const round = {
    owes: {
      act: "kembalikan",
      done: "pinjam.kembali",
      every: { periods: [{ count: 8, unit: "hour" }], events: [], since: "pinjam.mulai" },
    },
  } as const;
  for (const norm of [within, round]) {
    const { codes, found } = inputOf(norm, "kendaraan:\n  - { dipinjam: 2026-08-03, kembali: belum }\n");
    expect(codes).toEqual(["register/time-missing"]);
    expect(found).toMatchObject([{ state: "unknown", needs: ["pinjam.mulai"] }]);
  }
});
