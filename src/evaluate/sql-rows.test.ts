import { describe, expect, it } from "vitest";
import type { SqlWire } from "../model/generated/sql-wire.js";
import { FactsRefused } from "./refusals.js";
import { type SqlCase, sqlRows } from "./sql-rows.js";

const sql = {
  notHappened: 9_999,
  asksDay: false,
  tables: [
    {
      table: "cases",
      columns: [
        { name: "isu.lintas", column: "isu_lintas", type: "boolean" },
        { name: "isu.jangkauan", column: "isu_jangkauan", type: "integer" },
        { name: "isu.tayang", column: "isu_tayang", type: "event" },
        { name: "lama", column: "lama", type: "integer" },
      ],
    },
    {
      table: "cases_2",
      columns: [
        { name: "isu.tingkat", column: "isu_tingkat", type: "text" },
        { name: "isu.pemicu", column: "isu_pemicu", type: "list" },
        { name: "isu.tingkat", column: "isu_tingkat_lagi", type: "text" },
      ],
    },
  ],
  lists: [
    { name: "isu.pemicu", table: "pemicu", rows: false, columns: [{ name: "", column: "value", type: "text" }] },
    {
      name: "isu.pihak",
      table: "pihak",
      rows: true,
      columns: [
        { name: "usia", column: "usia", type: "integer" },
        { name: "sejak", column: "sejak", type: "event" },
      ],
    },
    { name: "daftar", table: "daftar", rows: false, columns: [{ name: "", column: "value", type: "text" }] },
  ],
} as unknown as SqlWire;

const at = "1970-01-02T00:00:10+00:00";
const second = 86_410;
const rowsOf = (cases: readonly SqlCase[], table: string, wire: SqlWire = sql) =>
  sqlRows(wire, cases).find((one) => one.table === table);

describe("a case in the tables of the SQL", () => {
  it("has every table once, in order, also where it has no row", () => {
    expect(sqlRows(sql, []).map(({ table, rows }) => [table, rows])).toEqual(
      [
        "cases",
        "cases_2",
        "pemicu",
        "pihak",
        "daftar",
        "questions",
        "question_roles",
        "question_toward",
        "question_approvals",
      ].map((table) => [table, []]),
    );
  });

  it("has each fact in its column, the instant in the first table alone", () => {
    const record = { isu: { lintas: false, jangkauan: 0, tayang: 77, tingkat: "krisis", pemicu: ["sara"] }, lama: 3 };
    expect(rowsOf([{ id: "a", at, record }], "cases")).toEqual({
      table: "cases",
      columns: ["case_id", "asked_at", "isu_lintas", "isu_jangkauan", "isu_tayang", "lama"],
      rows: [["a", second, false, 0, 77, 3]],
    });
    expect(rowsOf([{ id: "a", at, record }], "cases_2")).toEqual({
      table: "cases_2",
      columns: ["case_id", "isu_tingkat", "isu_pemicu", "isu_tingkat_lagi"],
      rows: [["a", "krisis", true, "krisis"]],
    });
  });

  it("has NULL where nothing is known, and one row a case whatever the case before", () => {
    const cases = [
      { id: "a", at, record: { isu: { lintas: true, tayang: false } } },
      { id: "b", at, record: {} },
    ];
    expect(rowsOf(cases, "cases")?.rows).toEqual([
      ["a", second, true, null, 9_999, null],
      ["b", second, null, null, null, null],
    ]);
    expect(rowsOf(cases, "cases_2")?.rows).toEqual([
      ["a", null, null, null],
      ["b", null, null, null],
    ]);
  });

  it("has NULL where the value is none of the column's, and leaves aside what has no column", () => {
    const record = {
      isu: { lintas: 1, jangkauan: "3", tayang: true, tingkat: 4, pemicu: "sara", lain: 1, "": 5 },
      lama: ["3"],
      tamu: { lintas: true },
      asing: 9,
    };
    expect(rowsOf([{ id: "a", at, record: record as never }], "cases")?.rows).toEqual([
      ["a", second, null, null, null, null],
    ]);
    expect(rowsOf([{ id: "a", at, record: record as never }], "cases_2")?.rows).toEqual([["a", null, false, null]]);
  });

  it("has a row for every element of a list, in its order, rows of registers with their position", () => {
    const record = {
      isu: { pemicu: ["sara", "bencana"], pihak: [{ usia: 3, sejak: false }, {}, { usia: "tua", sejak: 5 }] },
      daftar: ["x"],
    };
    const cases = [
      { id: "a", at, record: record as never },
      { id: "b", at, record: { isu: { pemicu: [], pihak: 3 } } as never },
      { id: "c", at, record: { isu: { pemicu: ["sara"] } } as never },
    ];
    expect(rowsOf(cases, "pemicu")).toEqual({
      table: "pemicu",
      columns: ["case_id", "value"],
      rows: [
        ["a", "sara"],
        ["a", "bencana"],
        ["c", "sara"],
      ],
    });
    expect(rowsOf(cases, "pihak")).toEqual({
      table: "pihak",
      columns: ["case_id", "position", "usia", "sejak"],
      rows: [
        ["a", 0, 3, 9_999],
        ["a", 1, null, null],
        ["a", 2, null, 5],
      ],
    });
    expect(rowsOf(cases, "daftar")?.rows).toEqual([["a", "x"]]);
  });

  it("takes no inherited name for a value", () => {
    const record = { isu: Object.create({ lintas: true, pemicu: ["sara"] }) };
    const cases = [{ id: "a", at, record }];
    expect(rowsOf(cases, "cases")?.rows).toEqual([["a", second, null, null, null, null]]);
    expect(rowsOf(cases, "pemicu")?.rows).toEqual([]);
  });
});

describe("a question in the tables of the SQL", () => {
  const question = {
    roles: ["admin", "pic", "admin"],
    act: "terbitkan",
    toward: ["warga", "warga"],
    approvals: [
      { by: "sekda", at: "1970-01-01T00:00:05Z", decision: "approved" as const, content: "c" },
      { by: "bupati", at: "1970-01-01T00:00:06Z", decision: "refused" as const },
    ],
    content: "isi",
  };
  const cases = [
    { id: "a", at, record: {}, question },
    { id: "tanpa", at, record: {} },
    { id: "b", at, record: {}, question: { roles: [], act: "hapus" } },
  ];

  it("names its case, its act and its content", () => {
    expect(rowsOf(cases, "questions")).toEqual({
      table: "questions",
      columns: ["question_id", "case_id", "act", "content"],
      rows: [
        ["a", "a", "terbitkan", "isi"],
        ["b", "b", "hapus", null],
      ],
    });
  });

  it("names its day, as it is written in the instant, where there is no calendar", () => {
    const wire = { ...sql, asksDay: true };
    const asked = [{ id: "a", at: "1970-01-03T01:00:00+08:00", record: {}, question: { roles: [], act: "hapus" } }];
    expect(rowsOf(asked, "questions", wire)).toMatchObject({
      columns: ["question_id", "case_id", "act", "content", "asked_day"],
      rows: [["a", "a", "hapus", null, 2]],
    });
  });

  it("has each role once, and each approval in its order", () => {
    expect(rowsOf(cases, "question_roles")).toEqual({
      table: "question_roles",
      columns: ["question_id", "role"],
      rows: [
        ["a", "admin"],
        ["a", "pic"],
      ],
    });
    expect(rowsOf(cases, "question_toward")).toEqual({
      table: "question_toward",
      columns: ["question_id", "role"],
      rows: [["a", "warga"]],
    });
    expect(rowsOf(cases, "question_approvals")).toEqual({
      table: "question_approvals",
      columns: ["question_id", "position", "by_role", "decided_at", "approved", "content"],
      rows: [
        ["a", 0, "sekda", 5, true, "c"],
        ["a", 1, "bupati", 6, false, null],
      ],
    });
  });
});

it("an instant that is none is refused, with its name", () => {
  expect(() => sqlRows(sql, [{ id: "a", at: "1970-01-02", record: {} }])).toThrow(FactsRefused);
  const bad = { by: "x", at: "kemarin", decision: "approved" as const };
  expect(() =>
    sqlRows(sql, [{ id: "a", at, record: {}, question: { roles: [], act: "x", approvals: [bad] } }]),
  ).toThrow(FactsRefused);
});
