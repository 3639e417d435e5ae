import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import { isRealDate } from "../../model/real-date.js";
import type { Fact, FactType, Vocabulary } from "../../model/vocabulary.js";
import { bareRegister } from "../../testing/bare-register.js";
import { factRecords, randomFacts } from "../../testing/random-facts.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { factsSchema, longestReference, longestText, mostRows } from "./facts-schema.js";
import { rulesEmitter } from "./rules.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const fact = (name: string, type: FactType, more: Partial<Fact> = {}): [string, Fact] => [
  name,
  { name, type, phrases: [], meaning: `Arti ${name}.`, default: undefined, span, ...more },
];
/** One fact of every kind, and lists of both kinds. */
const vocabulary: Vocabulary = {
  facts: new Map([
    fact("isu.tingkat", { kind: "derived", by: "tingkat-isu", choices: ["rutin", "krisis"], ordered: true }),
    fact("isu.lintas", { kind: "boolean" }, { phrases: ["lintas", "antar-Perangkat Daerah"] }),
    fact("isu.dampak", { kind: "choice", choices: ["kecil", "serius"], ordered: true }, { default: "kecil" }),
    fact("isu.jangkauan", { kind: "number", unit: "tayangan", minimum: 0, maximum: 1000 }, { default: "1.000" }),
    fact("isu.selisih", { kind: "number", unit: "tayangan" }, { default: "-5" }),
    fact("pic.berhalangan", { kind: "duration", unit: "hari kerja" }, { default: "3 hari kerja" }),
    fact("isu.tanggal", { kind: "date" }),
    fact("rapat.mulai", { kind: "time" }, { default: "08.00" }),
    fact("isu.dijawab", { kind: "event" }, { meaning: "" }),
    fact("isu.judul", { kind: "text" }),
    fact("pelaku.identitas", { kind: "reference" }),
    fact("isu.pemicu", { kind: "list", choices: ["bencana", "sara"], register: undefined }),
    fact("isu.akun", { kind: "list", choices: [], register: "akun" }),
    fact("isu.bebas", { kind: "list", choices: [], register: "bebas" }),
    fact("akun.aktif", { kind: "boolean" }),
    fact("akun.dibuat", { kind: "event" }),
    fact("akun.resmi", { kind: "derived", by: "resmi", choices: [], ordered: false }),
    fact("constructor.nama", { kind: "boolean" }),
  ]),
  acts: new Map([
    [
      "jawab",
      {
        id: "jawab",
        phrases: ["menjawab Isu Publik"],
        doneWhen: "isu.dijawab",
        partOf: undefined,
        default: "allowed",
        opposes: [],
        span,
      },
    ],
  ]),
  registers: new Map([
    ["akun", bareRegister("akun", ["nama", "resmi"])],
    ["bebas", bareRegister("bebas", [])],
  ]),
};
const handbook: Handbook = { ...sampleHandbook, vocabulary };
const schema = factsSchema(handbook);

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addFormat("date", isRealDate);
ajv.addFormat("date-time", (text) => isRealDate(text.slice(0, 10)));
const validate = ajv.compile(schema);
const errors = (record: unknown): readonly string[] => {
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};
const property = (name: string): { readonly [keyword: string]: unknown } =>
  (schema.properties as Record<string, Record<string, unknown>>)[name] ?? {};

it("is a schema of 2020-12 that says which law it belongs to", () => {
  expect(ajv.validateSchema(schema)).toBe(true);
  const { edition, contentHash } = handbook.policy;
  expect(schema.$id).toBe(`urn:pedoman:facts:${edition}:${contentHash}`);
  expect(schema.$comment).toContain(`edition ${edition}, content hash ${contentHash}`);
});

it("names derived facts without letting anybody send them", () => {
  expect(schema.$comment).toContain("isu.tingkat, akun.resmi");
  expect(errors({ "isu.tingkat": "krisis" })).toEqual([" additionalProperties"]);
});

it("says of every fact what it means and how the text speaks of it", () => {
  expect(property("isu.lintas").description).toBe("Arti isu.lintas. Bunyi: «lintas», «antar-Perangkat Daerah».");
  expect(property("isu.dampak").description).toContain("kecil < serius");
  expect(property("isu.jangkauan").description).toContain("tayangan");
  expect(property("pic.berhalangan").description).toContain("hari kerja");
  expect(property("isu.dijawab").description).toContain("menjawab Isu Publik");
  for (const one of Object.values(schema.properties as object)) expect(one.description).toMatch(/\S/);
});

it("offers defaults in the form they are sent in", () => {
  const offered = ["isu.dampak", "isu.jangkauan", "isu.selisih", "pic.berhalangan", "rapat.mulai", "isu.lintas"];
  expect(offered.map((name) => property(name).default)).toEqual(["kecil", 1000, -5, 3, "08:00", undefined]);
  expect(errors(Object.fromEntries(offered.slice(0, 5).map((name) => [name, property(name).default])))).toEqual([]);
});

describe("a record is valid", () => {
  it.each([
    ["that says nothing", {}],
    ["with the bounds of its numbers", { "isu.jangkauan": 0, "isu.selisih": Number.MIN_SAFE_INTEGER }],
    ["at the other bounds", { "isu.jangkauan": 1000, "isu.selisih": Number.MAX_SAFE_INTEGER }],
    ["with an event in Z", { "isu.dijawab": "2026-08-14T23:59:59Z" }],
    ["with an event in WITA", { "isu.dijawab": "2026-08-14T23:59:59+08:00" }],
    ["with an event that has not happened", { "isu.dijawab": null }],
    ["with a leap day", { "isu.tanggal": "2028-02-29" }],
    ["with the ends of a day", { "rapat.mulai": "23:59" }],
    ["with no trigger", { "isu.pemicu": [] }],
    ["with rows of a register", { "isu.akun": [{ nama: "A", aktif: true, dibuat: null }, {}] }],
    ["with rows nobody described", { "isu.bebas": [{ apa: "saja", jumlah: 3, ya: false }] }],
    ["with the name of a method for an entity", { "constructor.nama": true }],
  ])("%s", (_case, record) => {
    expect(errors(record)).toEqual([]);
  });
});

describe("a record is refused", () => {
  it.each([
    ["that is a list", [], " type"],
    ["that is null", null, " type"],
    ["with a fact nobody declared", { "isu.warna": 1 }, " additionalProperties"],
    ["with nested facts", { isu: { lintas: true } }, " additionalProperties"],
    ["with a prototype", JSON.parse('{"__proto__": {"isu.lintas": true}}'), " additionalProperties"],
    ["with a method of objects", { toString: true }, " additionalProperties"],
    ["with ya for true", { "isu.lintas": "ya" }, "/isu.lintas type"],
    ["with 1 for true", { "isu.lintas": 1 }, "/isu.lintas type"],
    ["with null for a fact that is no event", { "isu.lintas": null }, "/isu.lintas type"],
    ["with an unknown choice", { "isu.dampak": "besar" }, "/isu.dampak enum"],
    ["with a number in words", { "isu.jangkauan": "10" }, "/isu.jangkauan type"],
    ["with part of a number", { "isu.jangkauan": 1.5 }, "/isu.jangkauan type"],
    ["below its range", { "isu.jangkauan": -1 }, "/isu.jangkauan minimum"],
    ["above its range", { "isu.jangkauan": 1001 }, "/isu.jangkauan maximum"],
    ["with a number no reader holds exactly", { "isu.selisih": 2 ** 53 }, "/isu.selisih maximum"],
    ["with a period that runs backwards", { "pic.berhalangan": -1 }, "/pic.berhalangan minimum"],
    ["with a period in words", { "pic.berhalangan": "3 hari kerja" }, "/pic.berhalangan type"],
    ["with a day that does not exist", { "isu.tanggal": "2026-02-30" }, "/isu.tanggal format"],
    ["with an hour that does not exist", { "rapat.mulai": "24:00" }, "/rapat.mulai pattern"],
    ["with an hour as the law writes it", { "rapat.mulai": "08.00" }, "/rapat.mulai pattern"],
    ["with an instant of no zone", { "isu.dijawab": "2026-08-14T10:00:00" }, "/isu.dijawab pattern"],
    ["with part of a second", { "isu.dijawab": "2026-08-14T10:00:00.5Z" }, "/isu.dijawab pattern"],
    ["with a date for an instant", { "isu.dijawab": "2026-08-14" }, "/isu.dijawab pattern"],
    ["with a second for an instant", { "isu.dijawab": 1786665600 }, "/isu.dijawab type"],
    ["with too long a text", { "isu.judul": "a".repeat(longestText + 1) }, "/isu.judul maxLength"],
    ["with nobody", { "pelaku.identitas": "" }, "/pelaku.identitas minLength"],
    ["with too long a name", { "pelaku.identitas": "a".repeat(longestReference + 1) }, "/pelaku.identitas maxLength"],
    ["with a trigger twice", { "isu.pemicu": ["sara", "sara"] }, "/isu.pemicu uniqueItems"],
    ["with an unknown trigger", { "isu.pemicu": ["banjir"] }, "/isu.pemicu/0 enum"],
    ["with one trigger outside a list", { "isu.pemicu": "sara" }, "/isu.pemicu type"],
    ["with an unknown column", { "isu.akun": [{ sandi: "x" }] }, "/isu.akun/0 additionalProperties"],
    ["with a derived column", { "isu.akun": [{ resmi: true }] }, "/isu.akun/0 additionalProperties"],
    ["with a wrong column", { "isu.akun": [{ aktif: "ya" }] }, "/isu.akun/0/aktif type"],
    ["with a list in a column", { "isu.akun": [{ nama: [] }] }, "/isu.akun/0/nama type"],
    ["with a list in rows nobody described", { "isu.bebas": [{ apa: [] }] }, "/isu.bebas/0/apa type"],
    ["with too many rows", { "isu.akun": Array.from({ length: mostRows + 1 }, () => ({})) }, "/isu.akun maxItems"],
  ])("%s", (_case, record, error) => {
    expect(errors(record)).toContain(error);
  });
});

it("is made from data alone: a fact is named as it is, whatever it is called", () => {
  const facts = new Map([fact("__proto__", { kind: "boolean" }), fact("a.b", { kind: "boolean" })]);
  const made = factsSchema({ ...handbook, vocabulary: { ...vocabulary, facts } });
  expect(Object.keys(made.properties as object)).toEqual(["__proto__", "a.b"]);
});

it("is published beside the rules, the same bytes each time", () => {
  const file = () =>
    rulesEmitter.emit(handbook, bundleOf(handbook).value).value.find(({ path }) => path === "rules/facts.schema.json")
      ?.contents;
  expect(JSON.parse(String(file()))).toEqual(schema);
  expect(file()).toBe(file());
});

describe("random records", () => {
  it("are valid, each a sample of its kind", () => {
    fc.assert(fc.property(factRecords(vocabulary, [120, 5]), (record) => errors(record).length === 0));
  });

  it("come fast, valid, and the same for the same seed", () => {
    const take = (seed: number, count: number): readonly object[] => {
      const records = randomFacts(seed, vocabulary, [999]);
      return Array.from({ length: count }, () => records.next().value);
    };
    const records = take(1, 5000);
    expect(records.filter((record) => !validate(record))).toEqual([]);
    expect(take(1, 50)).toEqual(records.slice(0, 50));
    expect(take(2, 50)).not.toEqual(records.slice(0, 50));
  });

  it("hold every fact, leave out every fact, and take every choice and both ends of a range", () => {
    const records = randomFacts(7, vocabulary);
    const taken = Array.from({ length: 5000 }, () => records.next().value);
    for (const [name, { type }] of vocabulary.facts) {
      const count = taken.filter((record) => name in record).length;
      if (type.kind === "derived") expect(count).toBe(0);
      else expect(count > 1500 && count < 3500).toBe(true);
    }
    const values = (name: string): ReadonlySet<unknown> => new Set(taken.map((record) => record[name]));
    expect([...values("isu.dampak")].sort()).toEqual(["kecil", "serius", undefined]);
    for (const edge of [0, 1000]) expect(values("isu.jangkauan")).toContain(edge);
    expect(values("isu.dijawab")).toContain(null);
  });
});
