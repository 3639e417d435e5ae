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
  document: "perbup-media-sosial",
  provision: "tangga-persetujuan-2",
  eId: "art_5__para_2",
  citation: "Pasal 5 ayat (2)",
  quote: "Admin dilarang menerbitkan Tanggapan …",
  quoteHash: hash,
};
const whole = { key: null };
const norm: RulesWire["norms"][number] = {
  id: "terbit-setelah-setuju",
  modality: "prohibition",
  bearer: [
    {
      ...whole,
      value: {
        kind: "joint",
        members: [
          { kind: "role", role: "admin" },
          { kind: "as-in", rule: "lain" },
        ],
      },
    },
  ],
  act: [{ ...whole, value: { words: "menerbitkan Tanggapan", act: "terbitkan-tanggapan" } }],
  when: [{ key: "a", value: { text: "isu.tingkat >= serius", facts: ["isu.tingkat"] } }],
  unless: [],
  elements: [{ key: "a", value: { kind: "act", words: "pembinaan" } }],
  bounds: [
    { ...whole, value: { bound: "at-latest", text: "3 x 24 jam", duration: { times: 3, count: 24, unit: "hour" } } },
  ],
  every: [{ kind: "event", event: "admin.dimutasi" }],
  cardinality: [{ member: "pic", bound: "exactly", count: 1 }],
  exceptsFrom: [{ kind: "provision", document: "perbup-media-sosial", provision: "a" }],
  follows: [],
  evidence: [],
  graduated: false,
  assessment: [],
  validity: { from: "2026-07-01" },
  rank: 1,
  draft: true,
  source,
};
const rules: RulesWire = {
  $schema: "urn:pedoman:schema:outputs:rules:1",
  format: "0.1.0",
  policy: { edition: 3, contentHash: hash },
  draft: true,
  language: "id",
  region: { type: "Kabupaten", name: "A", province: "B", capital: "A" },
  documents: [
    { id: "a", kind: "pedoman", title: "A", status: "rancangan", validity: { from: "2026-07-01" }, edition: 1 },
  ],
  roles: [{ id: "admin", term: "Admin", parent: "pegawai", substitutes: [] }],
  facts: [
    {
      name: "isu.tingkat",
      type: { kind: "choice", choices: ["rutin", "krisis"], ordered: true },
      phrases: [],
      meaning: "",
    },
  ],
  acts: [{ id: "terbitkan-tanggapan", phrases: ["menerbitkan Tanggapan"] }],
  registers: [{ id: "skpd", members: ["pic"], columns: ["nama"] }],
  decisionTables: [
    {
      id: "t",
      determines: "isu.tingkat",
      hit: "highest",
      facts: ["isu.jangkauan"],
      rows: [{ cells: {}, result: "rutin" }],
      source,
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
    ["null for absent", { ...norm, by: null }, "/norms/0/by must be string"],
    [
      "a day that does not exist",
      { ...norm, validity: { from: "2026-02-30" } },
      '/norms/0/validity/from must match format "date"',
    ],
    [
      "a hash that is none",
      { ...norm, source: { ...source, quoteHash: "abc" } },
      '/norms/0/source/quoteHash must match pattern "^[0-9a-f]{64}$"',
    ],
    [
      "a modality in Indonesian",
      { ...norm, modality: "wajib" },
      "/norms/0/modality must be equal to one of the allowed values",
    ],
  ])("refuses %s", (_, changed, message) => {
    expect(errors("outputs/rules", { ...rules, norms: [changed] })).toEqual([message]);
  });

  it("refuses another version of the format", () => {
    expect(errors("outputs/rules", { ...rules, format: "0.2.0" })).toHaveLength(1);
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
    "repeated",
    span,
    { key: "a", written: "b" },
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
