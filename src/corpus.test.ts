import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { OutputFile } from "./emit/emitter.js";
import { loadRules } from "./evaluate/load-rules.js";
import { topLevel } from "./model/document.js";
import type { RulesWire } from "./model/generated/rules-wire.js";
import type { VectorWire } from "./model/generated/vector-wire.js";
import { type Provision, type ProvisionKind, walkProvisions } from "./model/provision.js";
import { plainText } from "./model/text.js";
import { answerVector } from "./prove/vectors/answer-vector.js";
import { validators } from "./schema/generated/output-validators.js";
import { remarkParser } from "./syntax/markdown-parser.js";
import { loadNativeParser } from "./syntax/native-parser.js";
import { parseDocument } from "./syntax/parse-document.js";
import { compiledGuidelines, pagesOfGuidelines } from "./testing/guidelines.js";
import { randomFacts } from "./testing/random-facts.js";
import type { Compilation } from "./workspace/workspace.js";

/** What the project is for, on the real texts: this test reads `guidelines/` and the committed `dist/rules/`. */
const root = resolve(import.meta.dirname, "..");

/** A section is a heading, and what stands before the first one. Counted by hand, in the text, by someone other than the compiler. A change of the texts changes this table on purpose. */
const handCount: Readonly<Record<string, Partial<Record<ProvisionKind, number>>>> = {
  "perbup-media-sosial": {
    menimbang: 1,
    mengingat: 1,
    bab: 14,
    bagian: 8,
    pasal: 57,
    ayat: 292,
    huruf: 224,
    angka: 43,
    lampiran: 1,
    penjelasan: 1,
    section: 59,
  },
  "keputusan-penetapan-admin": { menimbang: 1, mengingat: 1, huruf: 3, angka: 6, diktum: 5, lampiran: 2, section: 3 },
  "formulir-pakta-integritas": { section: 4 },
  "formulir-perjanjian-nonasn": { section: 6 },
  "formulir-serah-terima-akun": { section: 9 },
  "formulir-persetujuan-tanggapan": { section: 6 },
  "formulir-persetujuan-tampil": { section: 4 },
  "pedoman-isu-publik": { section: 84 },
  "tanya-jawab": { section: 21 },
  "pedoman-platform": { section: 10 },
  "pedoman-admin": { section: 12 },
  "pedoman-krisis": { section: 19 },
  "sop-menjawab-isu": { section: 7 },
  "sop-krisis": { section: 8 },
  "sop-informasi-keliru": { section: 4 },
  "sop-insiden-akun": { section: 5 },
  "sop-penetapan-serah-terima": { section: 6 },
  "sop-arsip": { section: 6 },
  "daftar-periksa-sebelum-menerbitkan": { section: 5 },
  "daftar-periksa-krisis": { section: 6 },
  "daftar-periksa-kepala": { section: 4 },
  "daftar-periksa-akun-baru": { section: 4 },
  "daftar-periksa-registri": { section: 4 },
  "daftar-periksa-admin": { section: 21 },
  "daftar-periksa-pic": { section: 9 },
  "daftar-periksa-tugas-kepala": { section: 16 },
  "daftar-periksa-dinas": { section: 18 },
  "daftar-periksa-trc-sekda": { section: 13 },
  "daftar-periksa-hukum": { section: 4 },
  "daftar-periksa-inspektorat-bkpsdm": { section: 6 },
  "daftar-periksa-pegawai": { section: 5 },
  "daftar-periksa-platform": { section: 18 },
  "kosakata-media-sosial": { section: 21 },
  "organisasi-kotabaru": { section: 2 },
  "kalender-2025": { section: 4 },
  "kalender-2026": { section: 4 },
  "dasar-hukum": { section: 3 },
  "arahan-rapat": { section: 8 },
  "batas-platform": { section: 3 },
};
const handCountedRules = { norms: 294, decisionTables: 2, scenarios: 232, checklistItems: 482, holidays: 53 };

let compilation: Compilation;
let emitted: readonly OutputFile[];
beforeAll(async () => {
  compilation = await compiledGuidelines();
  emitted = await pagesOfGuidelines();
});

it("compiles without a single error", () => {
  expect(
    compilation.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, span }) => `${code} ${span.file}:${span.start}`),
  ).toEqual([]);
});

it.each(Object.entries(handCount))("%s has as many units as a hand counted", (id, expected) => {
  const document = compilation.handbook.documents.find(({ head }) => head.id === id);
  const counted: Partial<Record<ProvisionKind, number>> = {};
  for (const { kind } of walkProvisions(document ? topLevel(document) : [])) counted[kind] = (counted[kind] ?? 0) + 1;
  expect(counted).toEqual(expected);
});

it("every document has been counted", () => {
  expect(compilation.handbook.documents.map(({ head }) => head.id).sort()).toEqual(Object.keys(handCount).sort());
});

it("has as many rules, scenarios, items and holidays as a hand counted", () => {
  const { norms, decisionTables, scenarios, checklists, calendars } = compilation.handbook;
  expect({
    norms: norms.length,
    decisionTables: decisionTables.length,
    scenarios: scenarios.length,
    checklistItems: checklists.flatMap(({ groups }) => groups).flatMap(({ items }) => items).length,
    holidays: calendars.flatMap(({ holidays }) => holidays).length,
  }).toEqual(handCountedRules);
});

describe("who stands in for an official who approves", () => {
  /** Pasal 52 ayat (1), read item by item: *sekretaris Perangkat Daerah untuk Kepala Perangkat Daerah*. */
  const standIns = (): ReadonlyMap<string, string> => {
    const { documents, norms, organisation } = compilation.handbook;
    const source = norms.find(({ id }) => id === "pejabat-pengganti")?.source;
    const document = documents.find(({ head }) => head.id === source?.document);
    const provisions = document ? [...walkProvisions(topLevel(document))] : [];
    const roleOf = (term: string): string | undefined =>
      [...organisation.roles.values()].find((role) => role.term.toLowerCase() === term.toLowerCase())?.id;
    return new Map(
      (provisions.find(({ id }) => id === source?.provision)?.children ?? []).flatMap(({ content }) => {
        const words = content.map((block) => (block.kind === "paragraph" ? plainText(block.children) : "")).join(" ");
        const [standIn = "", officials = ""] = words.replace(/[;.]( dan)?$/, "").split(" untuk ");
        const by = roleOf(standIn);
        return officials.split(" dan ").flatMap((official): (readonly [string, string])[] => {
          const role = roleOf(official);
          return role !== undefined && by !== undefined ? [[role, by]] : [];
        });
      }),
    );
  };

  it("is in the table of roles the one whom the regulation names", () => {
    const { roles } = compilation.handbook.organisation;
    for (const [role, by] of standIns()) expect(roles.get(role)?.substitutes, role).toEqual([by]);
  });

  it("is named by the regulation for every role that approves", () => {
    const rules = JSON.parse(String(emitted.find(({ path }) => path === "rules/rules.json")?.contents)) as RulesWire;
    const approvers = rules.norms.filter(({ rule }) => rule === "tangga-persetujuan").flatMap(({ bound }) => bound);
    expect([...standIns().keys()].sort()).toEqual([...new Set(approvers)].sort());
  });
});

it("gives every provision of every document an address of its own, and its own link in the handbook", () => {
  const pages = new Map(emitted.map(({ path, contents }) => [path, String(contents)]));
  for (const document of compilation.handbook.documents) {
    const page = pages.get(`handbook/${document.head.id}.html`) ?? "";
    const provisions: Provision[] = [...walkProvisions(topLevel(document))];
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    for (const { id } of provisions) {
      expect(
        anchors.filter((anchor) => anchor === id),
        `${document.head.id}#${id}`,
      ).toHaveLength(1);
      expect(page, `${document.head.id}#${id}`).toContain(`href="#${id}"`);
    }
    expect(new Set(provisions.map(({ eId }) => eId)).size).toBe(provisions.length);
  }
});

it("says every word of every provision on its page", () => {
  const words = (text: string): string => text.replace(/\s+/g, " ").trim();
  const shown = new Map(
    emitted
      .filter(({ path }) => /^handbook\/.*\.html$/.test(path))
      .map(({ path, contents }) => {
        const text = String(contents)
          .replace(/<[^>]+>/g, " ")
          .replace(/&quot;/g, '"')
          .replace(/&#x27;|&#39;/g, "'")
          .replace(/&amp;/g, "&");
        return [path, words(text)];
      }),
  );
  for (const { source } of compilation.handbook.norms) {
    const first = words(source.quote)
      .split(" ")
      .slice(0, 6)
      .join(" ")
      .replace(/[^\p{L}\p{N} ].*$/u, "");
    expect(shown.get(`handbook/${source.document}.html`)).toContain(first);
  }
});

it.each(["rules", "calendar", "manifest", "coverage", "traces", "platforms"] as const)(
  "yields a %s.json that obeys its own schema",
  (name) => {
    const file = emitted.find(({ path }) => path === `rules/${name}.json`);
    const validate = validators[`outputs/${name}`];
    const valid = validate(JSON.parse(String(file?.contents)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  },
);

it("yields a facts.schema.json that is a schema and accepts records of its own vocabulary", () => {
  const file = emitted.find(({ path }) => path === "rules/facts.schema.json");
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true, "date-time": true } });
  const validate = ajv.compile(JSON.parse(String(file?.contents)));
  const records = randomFacts(1, compilation.handbook.vocabulary);
  for (let index = 0; index < 1000; index += 1) {
    validate(records.next().value);
    expect(validate.errors ?? []).toEqual([]);
  }
});

it("yields vectors that a reader of the published files answers alike, each following its schema", () => {
  const published = new Map(emitted.map(({ path, contents }) => [path, String(contents)]));
  const read = (path: string) => JSON.parse(published.get(path) ?? "");
  const rules = loadRules(read("rules/rules.json"), read("rules/calendar.json"));
  const validate = validators["outputs/vector"];
  const lines = (published.get("rules/vectors.jsonl") ?? "").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(compilation.handbook.norms.length);
  for (const line of lines) {
    const vector = JSON.parse(line) as VectorWire;
    expect(validate(vector) ? [] : validate.errors, line).toEqual([]);
    expect(answerVector(rules, vector.question, vector.about.norm), line).toEqual(vector.expect);
  }
});

it("stands in dist/rules/ as committed: a change of text shows there", () => {
  const made = emitted.filter(({ path }) => path.startsWith("rules/"));
  const committed = readdirSync(join(root, "dist", "rules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, "dist", "rules"), join(entry.parentPath, entry.name)))
    .sort();
  expect(committed).toEqual(made.map(({ path }) => path.slice("rules/".length)).sort());
  for (const { path, contents } of made) {
    const standing = readFileSync(join(root, "dist", path), "utf8");
    expect(standing === String(contents), `dist/${path} is stale: run npm run build and commit it`).toBe(true);
  }
});

const native = await loadNativeParser();

describe.skipIf(native === undefined)("the native parser", () => {
  const files = readdirSync(join(root, "guidelines")).filter((name) => name.endsWith(".md"));

  it.each(files)("reads %s as remark does, node for node", (name) => {
    const source = { path: name, text: readFileSync(join(root, "guidelines", name), "utf8") };
    const expected = parseDocument(source, remarkParser);
    expect(parseDocument(source, native as NonNullable<typeof native>)).toEqual(expected);
  });
});
