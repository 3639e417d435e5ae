import { beforeAll, describe, expect, it } from "vitest";
import { deriveFacts } from "./evaluate/derive-facts.js";
import { loadRules } from "./evaluate/load-rules.js";
import type { Rules } from "./evaluate/rules.js";
import { topLevel } from "./model/document.js";
import { walkProvisions } from "./model/provision.js";
import { plainText } from "./model/text.js";
import { compiledGuidelines, pagesOfGuidelines } from "./testing/guidelines.js";
import { fileNamed } from "./testing/html-pages.js";
import type { Compilation } from "./workspace/workspace.js";

/** The response table of the guideline stands there twice: for people, and for machines. That it leaves no case out, every build proves. */

let compilation: Compilation;
let rules: Rules;
beforeAll(async () => {
  compilation = await compiledGuidelines();
  const files = await pagesOfGuidelines();
  const read = (name: string) => JSON.parse(fileNamed(files, `rules/${name}.json`));
  rules = loadRules(read("rules"), read("calendar"));
});

it("names the same outcomes in the same order for people and for machines", () => {
  const { decisionTables, documents } = compilation.handbook;
  const machine = decisionTables.find(({ id }) => id === "putusan-percakapan");
  const guideline = documents.find(({ head }) => head.id === "pedoman-isu-publik");
  const section = [...walkProvisions(guideline ? topLevel(guideline) : [])].find(({ id }) => id === "tabel-tanggapan");
  const rows = (section?.content ?? []).flatMap((block) => (block.kind === "table" ? block.rows : []));
  const people = rows.map((row) => plainText(row[2]?.children ?? []).toLowerCase());
  const results = (machine?.rows ?? []).map(({ result }) => result.replaceAll("_", " "));
  expect(people).toHaveLength(13);
  expect([...new Set(results)]).toEqual(people);
});

it("has no outcome in reserve, so that a case left out would be an error", () => {
  const table = compilation.handbook.decisionTables.find(({ id }) => id === "putusan-percakapan");
  expect(table?.default).toBeUndefined();
  expect(table?.rows.at(-1)?.cells.some((cell) => cell !== undefined)).toBe(true);
});

describe("where two rows fit, the upper one goes first", () => {
  const plain = {
    "isu.pemicu": [],
    "percakapan.data_pribadi": false,
    "komentar.melanggar_aturan": false,
    "isu.di_luar_kewenangan": false,
    "isu.kategori": "pertanyaan",
    "informasi.status": "tanpa_klaim",
    "isu.jangkauan": 80,
    "isu.laporan_serupa_7_hari": 0,
    "isu.jumlah_perangkat_daerah": 1,
  };
  it.each([
    ["a plain question", {}, "jawab"],
    [
      "a complaint with an identity number",
      { "isu.kategori": "aduan_pelayanan", "percakapan.data_pribadi": true },
      "sembunyikan_dan_alihkan",
    ],
    [
      "a threat to life with personal data",
      { "isu.pemicu": ["ancaman_jiwa"], "percakapan.data_pribadi": true },
      "darurat",
    ],
    ["a false claim few have seen", { "informasi.status": "misinformasi" }, "luruskan_di_tempat"],
    [
      "a false claim a thousand have seen",
      { "informasi.status": "disinformasi", "isu.jangkauan": 1000 },
      "klarifikasi",
    ],
    [
      "a claim that proves to be an opinion",
      { "isu.kategori": "klaim", "informasi.status": "opini" },
      "terima_dan_catat",
    ],
    ["a provocation", { "isu.kategori": "provokasi" }, "pantau"],
  ])("%s", (_case, facts, outcome) => {
    const derived = deriveFacts(rules, { at: "2026-08-19T10:00:00+08:00", facts: { ...plain, ...facts } });
    expect(derived.isu).toMatchObject({ putusan: outcome });
  });
});
