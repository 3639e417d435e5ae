import { describe, expect, it } from "vitest";
import { compileTexts } from "../testing/compile-texts.js";
import { foundations, guideline, regulation } from "../testing/sample-texts.js";
import { type CoveredProvision, coverage } from "./coverage.js";

const files = {
  ...foundations,
  "perbup.md": regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan Admin adalah pegawai.

## Pasal 2 {#jawab}

(1) Admin wajib menjawab Isu Publik.

(2) Admin wajib:

a. menjawab Isu Publik; dan

b. menerbitkan Tanggapan.

(3) Admin dilarang menerbitkan Tanggapan.

(4) Admin santun.

\`\`\`aturan
- id: jawab
  pada: ayat (1)
  pelaku: admin
  wajib: menjawab Isu Publik
- id: dua-hal
  pada: ayat (2) huruf a
  pelaku: admin
  wajib: menjawab Isu Publik
- id: sebagian
  pada: ayat (2)
  pelaku: admin
  wajib: { a: menjawab Isu Publik, b: menerbitkan Tanggapan }
  penilaian: { b: manusia }
  alasan: Tidak dapat dihitung.
- id: santun
  pada: ayat (4)
  pelaku: admin
  wajib: menjawab Isu Publik
  penilaian: manusia
  alasan: Kesantunan tidak dapat dihitung.
\`\`\`

\`\`\`skenario
id: satu
judul: Satu
tanya: admin menerbitkan Tanggapan
pada: 2026-08-14 pukul 10.00
fakta: { isu.lintas: ya }
putusan: boleh
karena: [jawab]
\`\`\`

\`\`\`skenario
id: dua
judul: Dua
seperti: satu
tanya: kewajiban admin
kewajiban:
  dua-hal: menunggu sampai 2026-08-18 pukul 24.00
\`\`\`

# LAMPIRAN TABEL

Lintas ditentukan menurut tabel.

\`\`\`keputusan
id: tabel
menentukan: isu.lintas
cara: pertama
\`\`\`

| isu.jangkauan | isu.lintas |
|---|---|
| - | tidak |
`),
  "daftar.md": guideline(
    "daftar-periksa",
    `## Sebelum

- [ ] Jawab warga. (Pasal 2 ayat (1) Perbup Contoh) {#dijawab}
- [ ] Baca pertanyaannya. (Pasal 2 Perbup Contoh) {#dibaca}
- [ ] Catat jawabannya. (Pasal 2 ayat (2) huruf b Perbup Contoh) {#dicatat}`,
    "dasar: perbup-contoh\nuntuk: admin\nsaat: sebelum menerbitkan Tanggapan\n",
  ),
};

const { value: handbook, diagnostics } = compileTexts(files);
const table = coverage(handbook, () => undefined);
const at = (citation: string): CoveredProvision | undefined =>
  table.provisions.find((one) => one.citation === citation);

it("the texts of this test are right", () => {
  expect(diagnostics.map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
});

it("names every ayat and undivided Pasal, and the annex that holds a rule", () => {
  expect(table.provisions.map(({ citation }) => citation)).toEqual([
    "Pasal 1",
    "Pasal 2 ayat (1)",
    "Pasal 2 ayat (2)",
    "Pasal 2 ayat (3)",
    "Pasal 2 ayat (4)",
    "Lampiran",
  ]);
});

describe("a provision", () => {
  it("is covered by rules, its items' included; parts that people assess are told apart", () => {
    expect(at("Pasal 2 ayat (1)")).toMatchObject({ by: "rules", rules: ["jawab"], human: [] });
    expect(at("Pasal 2 ayat (2)")).toMatchObject({
      by: "rules",
      rules: ["sebagian", "dua-hal"],
      human: [{ id: "sebagian", keys: ["b"], reason: "Tidak dapat dihitung." }],
    });
    expect(at("Lampiran")).toMatchObject({ by: "rules", rules: ["tabel"] });
  });

  it("is covered by people alone, or by nothing", () => {
    expect(at("Pasal 2 ayat (4)")).toMatchObject({
      by: "human",
      rules: [],
      human: [{ id: "santun", keys: [], reason: "Kesantunan tidak dapat dihitung." }],
    });
    expect(at("Pasal 2 ayat (3)")).toMatchObject({ by: "none", rules: [], human: [], kind: undefined });
  });

  it("is covered by its kind where the caller knows it and nothing else covers it", () => {
    const known = coverage(handbook, () => "definition");
    expect(known.provisions.map(({ by }) => by)).toEqual(["known", "rules", "rules", "known", "human", "rules"]);
    expect(coverage(handbook).provisions[0]).toMatchObject({ by: "known", kind: "definition" });
    expect(known.totals).toMatchObject({ known: 2, none: 0 });
  });

  it("names the scenarios that expect something of its rules", () => {
    expect(table.provisions.map(({ scenarios }) => scenarios)).toEqual([[], ["satu"], ["dua"], [], [], []]);
  });

  it("names the lines that cite it, its Pasal, or an item of it", () => {
    expect(table.provisions.map(({ checklistItems }) => checklistItems.map(({ item }) => item))).toEqual([
      [],
      ["dibaca", "dijawab"],
      ["dibaca", "dicatat"],
      ["dibaca"],
      ["dibaca"],
      [],
    ]);
  });
});

it("adds up", () => {
  expect(table.totals).toEqual({ provisions: 6, rules: 3, human: 1, known: 0, none: 2, scenarios: 2, rulesTried: 2 });
});
