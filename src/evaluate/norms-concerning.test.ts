import { expect, it } from "vitest";
import { normsConcerning } from "./norms-concerning.js";
import type { RuleBook } from "./rule-book.js";

type Norm = RuleBook["norms"][number];

const role = (id: string): Norm["bearer"] => [{ key: null, value: { kind: "role", role: id } }];
const norm = (
  id: string,
  act: string,
  bearer: Norm["bearer"],
  validity: Norm["validity"] = { from: "2026-07-01" },
): Norm => ({
  id,
  modality: "obligation",
  bearer,
  act: [{ key: null, value: { words: act, act } }],
  when: [],
  unless: [],
  elements: [],
  bounds: [],
  every: [],
  cardinality: [],
  exceptsFrom: [],
  follows: [],
  evidence: [],
  graduated: false,
  assessment: [],
  validity,
  rank: 1,
  draft: false,
  source: { document: "d", provision: "p", eId: "e", citation: "Pasal 1", quote: "…", quoteHash: "0".repeat(64) },
});

const book: RuleBook = {
  $schema: "urn:pedoman:schema:outputs:rules:1",
  format: "0.1.0",
  policy: { edition: 1, contentHash: "0".repeat(64) },
  draft: false,
  language: "id",
  documents: [],
  roles: [
    { id: "setiap-orang", term: "Setiap orang", substitutes: [] },
    { id: "admin", term: "Admin", parent: "setiap-orang", substitutes: ["admin-pengganti"] },
    { id: "admin-pengganti", term: "Admin pengganti", parent: "admin", substitutes: [] },
    { id: "pic", term: "PIC", parent: "setiap-orang", substitutes: [] },
  ],
  facts: [],
  acts: [
    { id: "sebarluaskan", phrases: [] },
    { id: "terbitkan", phrases: [], partOf: "sebarluaskan" },
  ],
  registers: [],
  decisionTables: [],
  norms: [
    norm("semua", "sebarluaskan", role("setiap-orang")),
    norm("admin-saja", "terbitkan", role("admin")),
    norm("pic-saja", "terbitkan", role("pic")),
    norm("lama", "terbitkan", role("admin"), { from: "2025-01-01", to: "2026-06-30" }),
    norm("menurut", "terbitkan", [{ key: null, value: { kind: "as-in", rule: "pic-saja" } }]),
    norm("pengganti", "terbitkan", [{ key: null, value: { kind: "substitutes-of", rule: "admin-saja" } }]),
    norm("benda", "terbitkan", []),
    norm("bersama", "terbitkan", [
      {
        key: null,
        value: {
          kind: "joint",
          members: [
            { kind: "role", role: "admin" },
            { kind: "role", role: "pic" },
          ],
        },
      },
    ]),
  ],
};
const ids = (roles: readonly string[], act: string, on = "2026-08-01"): readonly string[] =>
  normsConcerning(book, { roles, act, on }).map(({ id }) => id);

it("binds what is below: wider roles and wider acts reach the narrower", () => {
  expect(ids(["admin"], "terbitkan")).toEqual(["semua", "admin-saja", "benda", "bersama"]);
  expect(ids(["admin-pengganti"], "terbitkan")).toContain("admin-saja");
  expect(ids(["admin-pengganti"], "terbitkan")).toContain("pengganti");
  expect(ids(["admin"], "sebarluaskan")).toEqual(["semua"]);
  expect(ids(["setiap-orang"], "terbitkan")).not.toContain("admin-saja");
});

it("follows a norm to the bearers of another", () => {
  expect(ids(["pic"], "terbitkan")).toEqual(["semua", "pic-saja", "menurut", "benda", "bersama"]);
});

it("counts both days of a validity", () => {
  expect(ids(["admin"], "terbitkan", "2026-06-30")).toEqual(["lama"]);
  expect(ids(["admin"], "terbitkan", "2026-07-01")).not.toContain("lama");
});

it("refuses names it does not know: nothing found must never mean nothing applies", () => {
  expect(() => ids(["adm"], "terbitkan")).toThrow(RangeError);
  expect(() => ids(["admin"], "terbit")).toThrow(RangeError);
  expect(() => ids(["admin"], "terbitkan", "besok")).toThrow(RangeError);
});
