import { describe, expect, it } from "vitest";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import { bookOf } from "../../testing/book-told.js";
import { bans, may, owes, rule } from "../../testing/compile-rules.js";
import { guideline, regulation } from "../../testing/sample-texts.js";

const answer = owes("jawab", "admin", "menjawab Isu Publik", "paling_lambat: 3 hari sejak isu.terdeteksi");
const broadcast = may("siar", "admin", "menyiarkan pernyataan", "bila: isu.darurat dan terlampaui jawab");

describe("a book", () => {
  const { value } = bookOf([answer, broadcast]);

  it("says what it is of, and where each norm is read", () => {
    const { $schema, format, policy, draft, language, region, covers, documents, sources } = value;
    expect({ $schema, format, policy, draft, language, region, covers }).toEqual({
      $schema: "urn:pedoman:schema:outputs:rules:1",
      format: "1.0.0",
      policy: { edition: 3, contentHash: "0".repeat(64) },
      draft: true,
      language: "id",
      region: { type: "Kabupaten", name: "Contoh", province: "Kalimantan Contoh", capital: "Ibu Kota" },
      covers: { from: "2026-07-01", to: "9999-12-31" },
    });
    expect(documents[0]).toEqual({
      id: "perbup-contoh",
      kind: "peraturan-bupati",
      title: "Pengelolaan Media Sosial",
      status: "rancangan",
      validity: { from: "2026-07-01" },
      edition: 1,
    });
    expect(sources.map(({ id }) => id)).toEqual([1, 2, 3].map((pasal) => `perbup-contoh#pasal-${pasal}`));
    expect(sources[0]).toEqual({
      id: "perbup-contoh#pasal-1",
      document: "perbup-contoh",
      provision: "pasal-1",
      eId: "art_1",
      citation: "Pasal 1",
      quote: "Isi pasal.",
      quoteHash: "70b2a0943e28039a5ef7b93f434b0bd6ebd40c1f48c37e0b0797025c41646ea4",
    });
  });

  it("holds a norm in full", () => {
    expect(value.norms[0]).toEqual({
      id: "jawab",
      rule: "jawab",
      modality: "obligation",
      bearer: [{ kind: "role", role: "admin" }],
      bound: ["admin"],
      act: { words: "menjawab Isu Publik", act: "jawab-isu" },
      when: { holds: true, fails: false, reads: [], said: { id: "", en: "" } },
      defeatedBy: [],
      owes: { act: "jawab-isu", done: "isu.dijawab" },
      limits: [
        {
          bound: "at-latest",
          text: "3 hari sejak isu.terdeteksi",
          form: "within",
          period: { count: 3, unit: "calendar-day" },
          event: "isu.terdeteksi",
        },
      ],
      consequences: [],
      follows: [],
      exempts: [],
      cardinality: [],
      evidence: [],
      graduated: false,
      assessment: "machine",
      validity: { from: "2026-07-01" },
      rank: 1,
      draft: true,
      source: "perbup-contoh#pasal-1",
      said: {
        id: "Admin wajib menjawab Isu Publik, paling lambat 3 hari sejak “terdeteksi”.",
        en: "Admin must “menjawab Isu Publik”, no later than 3 days after “terdeteksi”.",
      },
    });
  });

  it("holds the words it speaks with", () => {
    expect(value.roles.find(({ id }) => id === "admin")).toEqual({
      id: "admin",
      term: "Admin",
      parent: "pegawai",
      rank: 8,
      substitutes: ["pic", "sekda"],
    });
    expect(value.roles.find(({ id }) => id === "setiap-orang")).toEqual({
      id: "setiap-orang",
      term: "Setiap orang",
      substitutes: [],
    });
    expect(value.facts.map(({ name, type, derivedBy }) => [name, type, derivedBy])).toEqual([
      ["isu.tingkat", { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true }, undefined],
      ["isu.lintas", { kind: "boolean" }, undefined],
      ["isu.jangkauan", { kind: "number", unit: "tayangan", minimum: 0, maximum: 5000 }, undefined],
      ["isu.dijawab", { kind: "event" }, undefined],
      ["isu.terdeteksi", { kind: "event" }, undefined],
      ["isu.darurat", { kind: "boolean" }, "unsur-darurat"],
      ["tanggapan.tayang", { kind: "event" }, undefined],
    ]);
    expect(value.acts.filter(({ id }) => ["terbitkan-tanggapan", "hapus-arsip", "siarkan"].includes(id))).toEqual([
      {
        id: "terbitkan-tanggapan",
        phrases: ["menerbitkan Tanggapan"],
        doneWhen: "tanggapan.tayang",
        partOf: "jawab-isu",
        default: "allowed",
        opposes: [],
      },
      { id: "hapus-arsip", phrases: ["menghapus arsip"], default: "allowed", opposes: ["simpan-arsip"] },
      { id: "siarkan", phrases: ["menyiarkan pernyataan"], default: "forbidden", opposes: [] },
    ]);
  });

  it("computes what it reads before it is read", () => {
    expect(value.steps).toMatchObject([
      { kind: "state", name: "_.1", state: "overdue", norms: ["jawab"] },
      {
        kind: "derived",
        name: "isu.darurat",
        by: "unsur-darurat",
        type: { kind: "boolean" },
        hit: "unique",
        rows: [{ value: true, said: { id: "“tingkat” adalah krisis dan “lintas” terpenuhi" } }],
        default: false,
        reads: ["isu.lintas", "isu.tingkat"],
        source: "perbup-contoh#pasal-3",
      },
    ]);
  });
});

it("«hanya dapat» says its other half as well", () => {
  const [, others] = bookOf([rule("a", "pelaku: admin", "hanya_dapat: menyiarkan pernyataan")]).value.norms;
  expect(others).toMatchObject({
    rule: "a",
    when: { holds: true, fails: false },
    bound: [],
    said: {
      id: "Selain itu, siapa pun dilarang menyiarkan pernyataan (Pasal 1).",
      en: "Otherwise nobody may do this: menyiarkan pernyataan (Pasal 1).",
    },
  });
});

describe("a book covers the time from its first rule", () => {
  const covers = (...years: readonly number[]) =>
    bookOf([answer], {}, { years } as unknown as CalendarWire).value.covers;

  it("to the last year the calendar knows, without a hole", () => {
    expect(covers(2026, 2027)).toEqual({ from: "2026-07-01", to: "2027-12-31" });
    expect(covers(2028, 2026, 2027, 2025)).toEqual({ from: "2026-07-01", to: "2028-12-31" });
    expect(covers(2025, 2026, 2028)).toEqual({ from: "2026-07-01", to: "2026-12-31" });
  });

  it("or from the first year it knows", () =>
    expect(covers(2027, 2028)).toEqual({ from: "2027-01-01", to: "2028-12-31" }));

  it("and nothing where the calendar ends before", () =>
    expect(covers(2024, 2025)).toEqual({ from: "2026-07-01", to: "2026-07-01" }));
});

it("is a draft while a document with rules is one, and begins with the earliest of them", () => {
  const earlier = regulation(`## Pasal 1\n\nIsi pasal.\n\n\`\`\`aturan\n${bans("x", "pic", "menghapus arsip")}\n\`\`\``)
    .replace("id: perbup-contoh", "id: perbup-lain")
    .replace("mulai: 2026-07-01", "mulai: 2025-03-01");
  const { value } = bookOf([answer], { "lain.md": earlier });
  expect([value.draft, value.covers.from]).toEqual([true, "2025-03-01"]);
  expect(value.norms.map(({ id, source }) => [id, source])).toContainEqual(["x", "perbup-lain#pasal-1"]);
});

describe("a decision table is a step", () => {
  const table = (head: string, rows: string) => ({
    "tabel.md": regulation(
      `## Pasal 1\n\nLintas ditentukan menurut tabel berikut:\n\n\`\`\`keputusan\nid: tabel\n${head}\n\`\`\`\n\n${rows}`,
    ).replace("id: perbup-contoh", "id: perbup-tabel"),
  });
  const stepsOf = (head: string, rows: string) =>
    bookOf([answer], table(head, rows)).value.steps.filter((step) => step.kind === "derived" && step.by === "tabel");

  it("with its rows from the highest result down", () => {
    expect(
      stepsOf(
        "menentukan: isu.tingkat\ncara: tertinggi\nbawaan: rutin",
        "| isu.lintas | isu.jangkauan | isu.tingkat |\n|---|---|---|\n| ya | - | serius |\n| - | paling rendah 10 | krisis |\n| tidak | - | serius |",
      ),
    ).toMatchObject([
      {
        name: "isu.tingkat",
        hit: "highest",
        default: "rutin",
        reads: ["isu.jangkauan", "isu.lintas"],
        source: "perbup-tabel#pasal-1",
        rows: [
          { value: "krisis", cells: { "isu.jangkauan": "paling rendah 10" } },
          { value: "serius", cells: { "isu.lintas": "ya" } },
          { value: "serius", cells: { "isu.lintas": "tidak" } },
        ],
      },
    ]);
  });

  it("with its rows as written for the first that fits, and ya as true", () => {
    expect(
      stepsOf(
        "menentukan: isu.lintas\ncara: pertama\nbawaan: tidak",
        "| isu.tingkat | isu.lintas |\n|---|---|\n| rutin | tidak |\n| serius | ya |",
      ),
    ).toMatchObject([
      {
        name: "isu.lintas",
        hit: "first",
        default: false,
        reads: ["isu.tingkat"],
        rows: [
          { value: false, cells: { "isu.tingkat": "rutin" } },
          { value: true, cells: { "isu.tingkat": "serius" } },
        ],
      },
    ]);
  });
});

describe("the words of a vocabulary of every kind", () => {
  const kosakata = guideline(
    "kosakata",
    `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < krisis | tingkat / derajat | Tingkat isu |
| isu.kategori | pilihan | aduan, pujian | kategori | - |
| isu.lama | durasi | jam | lama | - |
| isu.umur | durasi | hari kerja | umur | - |
| isu.judul | teks | - | judul | - |
| isu.tanggal | tanggal | - | tanggal | - |
| isu.pemicu | daftar pilihan | hoaks, bencana | pemicu | - |
| isu.dasar | turunan dasar-isu | kuat, lemah | dasar | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.darurat | turunan unsur-darurat | - | darurat | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab | menjawab Isu Publik / jawaban atas Isu Publik | - | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| skpd | pic, admin | nama, sk_mulai |`,
  );
  const strong = rule("dasar-isu", "menentukan: isu.dasar", "nilai: kuat", "bila: isu.tingkat = krisis");
  const { value } = bookOf([owes("jawab", "admin", "menjawab Isu Publik"), strong], { "kosakata.md": kosakata });

  it("are typed", () => {
    expect(value.facts.map(({ name, type }) => [name, type])).toEqual([
      ["isu.tingkat", { kind: "choice", choices: ["rutin", "krisis"], ordered: true }],
      ["isu.kategori", { kind: "choice", choices: ["aduan", "pujian"], ordered: false }],
      ["isu.lama", { kind: "duration", unit: "hour" }],
      ["isu.umur", { kind: "duration", unit: "working-day" }],
      ["isu.judul", { kind: "text" }],
      ["isu.tanggal", { kind: "date" }],
      ["isu.pemicu", expect.objectContaining({ kind: "list" })],
      ["isu.dasar", expect.objectContaining({ kind: "choice", choices: ["kuat", "lemah"] })],
      ["isu.lintas", { kind: "boolean" }],
      ["isu.darurat", { kind: "boolean" }],
    ]);
    expect(value.facts[0]).toMatchObject({ phrases: ["tingkat", "derajat"], meaning: "Tingkat isu" });
    expect(value.acts[0]?.phrases).toEqual(["menjawab Isu Publik", "jawaban atas Isu Publik"]);
  });

  it("name registers with their members and columns", () => {
    expect(value.registers).toMatchObject([{ id: "skpd", members: ["pic", "admin"], columns: ["nama", "sk_mulai"] }]);
  });

  it("derive a choice where the rule gives one, and leave it open elsewhere", () => {
    const step = value.steps.find(({ name }) => name === "isu.dasar");
    expect(step).toMatchObject({ name: "isu.dasar", by: "dasar-isu", rows: [{ value: "kuat" }] });
    expect(step).not.toHaveProperty("default");
  });
});

it("a letter is read from its own provision, and said by itself", () => {
  const letters = rule("a", "pelaku: admin", "wajib: { a: menjawab Isu Publik, b: menyimpan arsip }");
  const { norms, sources } = bookOf([letters]).value;
  expect(norms.slice(0, 2).map(({ source, said }) => [source, said.id])).toEqual([
    ["perbup-contoh#pasal-1-huruf-a", "Huruf a: Admin wajib menjawab Isu Publik."],
    ["perbup-contoh#pasal-1-huruf-b", "Huruf b: Admin wajib menyimpan arsip."],
  ]);
  expect(sources.find(({ id }) => id.endsWith("huruf-b"))).toMatchObject({ citation: "Pasal 1 huruf b" });
});

it("each place is a source once", () => {
  const two = [bans("a", "admin", "menghapus arsip"), bans("b", "pic", "menghapus arsip")].map(
    (lines) => `- ${lines.replaceAll("\n", "\n  ")}`,
  );
  const text = regulation(`## Pasal 1\n\nIsi pasal.\n\n\`\`\`aturan\n${two.join("\n")}\n\`\`\``).replace(
    "id: perbup-contoh",
    "id: perbup-lain",
  );
  const { sources } = bookOf([answer], { "lain.md": text }).value;
  expect(sources.filter(({ document }) => document === "perbup-lain")).toHaveLength(1);
});
