// An event that is announced for later than the instant asked about has not happened: conditions read it so, in facts and in rows; what is counted back
// from it may be due all the same.
import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { type BookSketch, book, type ConditionSketch } from "../testing/rule-book.js";
import { applying } from "./applying.js";
import { decide } from "./decide.js";
import { deriveFacts, encodeFacts } from "./derive-facts.js";
import type { Facts } from "./encode-facts.js";
import { loadRules } from "./load-rules.js";

const at = "2026-08-18T10:00:00+08:00";
const [past, now, later] = ["2026-08-18T09:59:59+08:00", at, "2026-08-18T10:00:01+08:00"];

const given = { "!": [{ "===": [{ var: "rapat.dimulai" }, null] }] } as const;
const open = { "===": [{ var: "rapat.dimulai" }, false] } as const;
const begun: ConditionSketch = { holds: { and: [given, { "!": [open] }] }, fails: open };
const rows = "rapat.tamu";
const isOpen = { "===": [{ var: "datang" }, false] } as const;
const known = { "!": [{ "===": [{ var: rows }, null] }] } as const;
const someoneAway: ConditionSketch = {
  holds: { and: [known, { some: [{ var: rows }, isOpen] }] },
  fails: { and: [known, { none: [{ var: rows }, isOpen] }] },
};
const sketch: BookSketch = {
  acts: ["rekam", "tutup"],
  facts: {
    "rapat.dimulai": { kind: "event" },
    "rapat.tamu": { kind: "list", choices: [], register: "tamu" },
    "rapat.undangan": { kind: "number", unit: "orang" },
    "tamu.datang": { kind: "event" },
    "tamu.usia": { kind: "number", unit: "tahun" },
  },
  registers: [{ id: "tamu", members: [], columns: ["nama", "datang", "usia"] }],
  norms: [
    { id: "rekam-sejak-mulai", bars: { act: "rekam" }, when: begun },
    { id: "tunggu-tamu", bars: { act: "tutup" }, when: someoneAway },
  ],
};
const rules = loadRules(book(sketch));
const verdict = (act: string, facts: Facts) =>
  askedTwice(() => decide(rules, { roles: ["admin"], act, at, facts })).verdict;
const rekam = (dimulai: string | null | undefined) => verdict("rekam", { "rapat.dimulai": dimulai });

describe("a fact", () => {
  it("has happened up to the very second asked about, not a second later", () => {
    expect([rekam(past), rekam(now), rekam(later), rekam(null)]).toEqual(["deny", "deny", "permit", "permit"]);
    expect(rekam(undefined)).toBe("needs_facts");
  });

  it("is so for all norms at once", () => {
    const told = (dimulai: string | null) => applying(rules, { at, facts: { "rapat.dimulai": dimulai } });
    expect([told(past), told(now), told(later), told(null)]).toEqual([
      ["rekam-sejak-mulai"],
      ["rekam-sejak-mulai"],
      [],
      [],
    ]);
  });

  it("is told to formulas as not happened, and as sent where no instant is asked about", () => {
    const record = (dimulai: string) => deriveFacts(rules, { at, facts: { "rapat.dimulai": dimulai } });
    const second = Date.parse(later) / 1000;
    expect([record(now), record(later)]).toEqual([{ rapat: { dimulai: second - 1 } }, { rapat: { dimulai: false } }]);
    expect(encodeFacts(rules, { "rapat.dimulai": later })).toEqual({
      ok: true,
      record: { rapat: { dimulai: second } },
    });
  });
});

describe("a row", () => {
  const tutup = (...datang: readonly (string | null)[]) =>
    verdict("tutup", { [rows]: datang.map((one) => ({ nama: "A", datang: one })) });

  it("has it happened up to the very second asked about, not a second later", () => {
    expect([tutup(past), tutup(now), tutup(later), tutup(null)]).toEqual(["permit", "permit", "deny", "deny"]);
    expect([tutup(), tutup(past, now), tutup(past, later)]).toEqual(["permit", "permit", "deny"]);
  });

  it("keeps what is no event, and what it leaves out, as it is", () => {
    const second = Date.parse(now) / 1000;
    const sent = [{ nama: "A", datang: later, usia: 2 ** 40 }, { datang: now }, { usia: 3 }, {}];
    expect(deriveFacts(rules, { at, facts: { [rows]: sent } })).toEqual({
      rapat: { tamu: [{ nama: "A", datang: false, usia: 2 ** 40 }, { datang: second }, { usia: 3 }, {}] },
    });
  });
});
