import { describe, expect, it } from "vitest";
import { printJson } from "../diagnostics/printers/json.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { diagnose } from "./diagnostics.js";
import { type OutputName, validators } from "./generated/output-validators.js";

function errors(name: OutputName, value: unknown): string[] {
  const validate = validators[name];
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const hash = "0".repeat(64);
const source = {
  id: "perbup-media-sosial#tangga-persetujuan-2",
  document: "perbup-media-sosial",
  provision: "tangga-persetujuan-2",
  eId: "art_5__para_2",
  citation: "Pasal 5 ayat (2)",
  quote: "Admin dilarang menerbitkan Tanggapan …",
  quoteHash: hash,
};
const said = { id: "“tingkat” adalah serius atau lebih tinggi", en: "“tingkat” is serius or higher" };
const condition = {
  text: "isu.tingkat >= serius",
  holds: { in: [{ var: "isu.tingkat" }, ["serius", "krisis"]] },
  fails: { in: [{ var: "isu.tingkat" }, ["rutin"]] },
  reads: ["isu.tingkat"],
  said,
};
const norm: RulesWire["norms"][number] = {
  id: "terbit-setelah-setuju.serius",
  rule: "terbit-setelah-setuju",
  key: "serius",
  modality: "prohibition",
  bearer: [
    {
      kind: "joint",
      members: [
        { kind: "role", role: "admin" },
        { kind: "as-in", rule: "lain" },
      ],
    },
  ],
  bound: ["admin"],
  act: { words: "menerbitkan Tanggapan", act: "terbitkan-tanggapan" },
  when: condition,
  defeatedBy: ["pernyataan-awal-darurat"],
  bars: {
    act: "terbitkan-tanggapan",
    anyActor: false,
    parts: [],
    approval: { mode: "all", roles: ["kepala-skpd", "trc"] },
  },
  limits: [
    {
      bound: "at-latest",
      text: "3 x 24 jam",
      form: "within",
      period: { times: 3, count: 24, unit: "hour" },
      event: "isu.terdeteksi",
    },
  ],
  consequences: ["sanksi-admin"],
  follows: [],
  exempts: [],
  cardinality: [{ member: "pic", bound: "exactly", count: 1 }],
  evidence: [],
  graduated: false,
  assessment: "machine",
  validity: { from: "2026-07-01" },
  rank: 1,
  draft: true,
  source: source.id,
  said,
};
const rules: RulesWire = {
  $schema: "urn:pedoman:schema:outputs:rules:1",
  format: "1.0.0",
  policy: { edition: 3, contentHash: hash },
  draft: true,
  language: "id",
  region: { type: "Kabupaten", name: "A", province: "B", capital: "A" },
  covers: { from: "2026-07-01", to: "2026-12-31" },
  documents: [
    { id: "a", kind: "pedoman", title: "A", status: "rancangan", validity: { from: "2026-07-01" }, edition: 1 },
  ],
  sources: [source],
  roles: [{ id: "admin", term: "Admin", parent: "pegawai", substitutes: [] }],
  facts: [
    {
      name: "isu.tingkat",
      type: { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
      phrases: [],
      meaning: "",
      derivedBy: "t",
    },
  ],
  acts: [{ id: "terbitkan-tanggapan", phrases: ["menerbitkan Tanggapan"], default: "allowed", opposes: [] }],
  registers: [{ id: "skpd", members: ["pic"], columns: ["nama"] }],
  steps: [
    {
      kind: "bound",
      name: "_.1",
      relation: "at-latest",
      point: { kind: "now" },
      moment: {
        point: { kind: "fact", fact: "isu.terdeteksi" },
        period: { count: 1, unit: "hour" },
        direction: "since",
      },
    },
    {
      kind: "derived",
      name: "isu.tingkat",
      by: "t",
      type: { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
      hit: "highest",
      rows: [
        {
          holds: { "===": [{ var: "_.1" }, true] },
          fails: false,
          value: "rutin",
          said,
          cells: { "isu.jangkauan": "3" },
        },
      ],
      default: "rutin",
      reads: ["_.1"],
      source: source.id,
    },
  ],
  norms: [norm],
};

describe("rules", () => {
  it("accepts what the wire type accepts", () => {
    expect(errors("outputs/rules", rules)).toEqual([]);
  });

  it.each([
    ["a key nobody knows", { ...norm, extra: 1 }, "/norms/0 must NOT have additional properties"],
    ["null for absent", { ...norm, key: null }, "/norms/0/key must be string"],
    [
      "a day that does not exist",
      { ...norm, validity: { from: "2026-02-30" } },
      '/norms/0/validity/from must match format "date"',
    ],
    [
      "a modality in Indonesian",
      { ...norm, modality: "wajib" },
      "/norms/0/modality must be equal to one of the allowed values",
    ],
  ])("refuses %s", (_, changed, message) => {
    expect(errors("outputs/rules", { ...rules, norms: [changed] })).toEqual([message]);
  });

  it("refuses a hash that is none", () => {
    expect(errors("outputs/rules", { ...rules, sources: [{ ...source, quoteHash: "abc" }] })).toEqual([
      '/sources/0/quoteHash must match pattern "^[0-9a-f]{64}$"',
    ]);
  });

  it.each([
    ["an operator outside the profile", { missing: ["isu.tingkat"] }],
    ["a comparison of three", { "<": [1, { var: "isu.jangkauan" }, 3] }],
    ["part of a number", { "<": [{ var: "isu.jangkauan" }, 0.5] }],
    ["a path out of the record", { "===": [{ var: "__proto__.x y" }, true] }],
  ])("refuses %s in a formula", (_, holds) => {
    const changed = { ...norm, when: { ...condition, holds } };
    expect(errors("outputs/rules", { ...rules, norms: [changed] }).length).toBeGreaterThan(0);
  });

  it("refuses another version of the format", () => {
    expect(errors("outputs/rules", { ...rules, format: "0.1.0" })).toHaveLength(1);
  });
});

describe("manifest", () => {
  const manifest = (path: string): unknown => ({
    $schema: "urn:pedoman:schema:outputs:manifest:1",
    publication: "pedoman",
    format: "1.0.0",
    policy: { edition: 3, contentHash: hash },
    files: [{ path, sha256: hash, bytes: 10 }],
  });

  it.each(["rules.json", "exports/cel/a..b.json"])("accepts the path %s", (path) => {
    expect(errors("outputs/manifest", manifest(path))).toEqual([]);
  });

  it.each(["../rules.json", "a/../../b", "/etc/passwd", "a\\b", "", "a//b", "./a", "a/."])(
    "refuses the path %s",
    (path) => {
      expect(errors("outputs/manifest", manifest(path))).toHaveLength(1);
    },
  );
});

it("accepts findings as they are printed", () => {
  const span = { file: "a.md", start: 0, end: 2 };
  const found = diagnose(
    "not-a-choice",
    span,
    { key: "a", written: "b", nearest: undefined, choices: ["c"] },
    {
      related: [{ span, message: { id: "x", en: "x" } }],
      fix: { title: { id: "x", en: "x" }, edits: [{ span, text: "" }] },
    },
  );
  const printed = JSON.parse(printJson([found], new Map(), { language: "en" }));
  expect(errors("outputs/diagnostics", printed)).toEqual([]);
  delete printed.diagnostics[0].ground;
  expect(errors("outputs/diagnostics", printed)).toEqual(["/diagnostics/0 must have required property 'ground'"]);
});
