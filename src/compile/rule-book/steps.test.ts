import { describe, expect, it } from "vitest";
import { bookOf } from "../../testing/book-told.js";
import { bans, owes, rule } from "../../testing/compile-rules.js";
import { guideline } from "../../testing/sample-texts.js";

const answer = "menjawab Isu Publik";
const emergency = (...lines: readonly string[]) => rule("unsur-darurat", "menentukan: isu.darurat", ...lines);

/** More facts than the rules of tests are usually about. */
const more = {
  "kosakata-dua.md": guideline(
    "kosakata",
    `## Fakta

| Fakta | Jenis | Nilai atau satuan | Arti |
|---|---|---|---|
| isu.laporan | daftar laporan | - | - |
| laporan.waktu | peristiwa | - | - |
| isu.urgensi | turunan tabel-urgensi | rendah < sedang < tinggi | - |
| isu.gawat | turunan tabel-gawat | ya, tidak | - |

## Tindakan

| Tindakan | Kata |
|---|---|
| sanksi | sanksi administratif |
| hukuman | hukuman disiplin |
| teguran | teguran |

## Register

| Register | Kolom |
|---|---|
| laporan | waktu |`,
    "",
    "kosakata-dua",
  ),
  "pedoman.md": guideline(
    "pedoman",
    `## Urgensi {#urgensi}

\`\`\`keputusan
id: tabel-urgensi
menentukan: isu.urgensi
cara: tertinggi
bawaan: rendah
\`\`\`

| isu.tingkat | isu.lintas | isu.urgensi |
|---|---|---|
| serius | - | sedang |
| krisis | - | tinggi |
| - | ya | sedang |

## Gawat {#gawat}

\`\`\`keputusan
id: tabel-gawat
menentukan: isu.gawat
cara: pertama
\`\`\`

| isu.tingkat | isu.gawat |
|---|---|
| rutin | tidak |
| krisis | ya |`,
  ),
};

const steps = (...rules: readonly string[]) => bookOf(rules, more).value.steps;
const told = (...rules: readonly string[]): readonly string[] =>
  steps(...rules)
    .filter(({ name }) => name !== "isu.urgensi" && name !== "isu.gawat")
    .map((step) => `${step.kind}${step.kind === "derived" ? ` ${step.name}` : ""}`);

describe("what must be computed stands after what it reads", () => {
  it("a state after the fact its rule reads, whatever the order of the text", () => {
    expect(
      told(
        owes("x", "admin", answer, "bila: terlampaui w"),
        owes("w", "admin", answer, "bila: isu.darurat", "paling_lambat: 3 hari sejak isu.terdeteksi"),
        emergency("bila: isu.terdeteksi dalam jam kerja"),
      ),
    ).toEqual(["within-calendar", "derived isu.darurat", "state"]);
  });

  it("a state after the fact that the exception to its rule reads", () => {
    expect(
      told(
        owes("x", "admin", answer, "bila: dilanggar larangan"),
        bans("larangan", "admin", answer),
        rule("kecuali-darurat", "pelaku: admin", `dapat: ${answer}`, "mengecualikan: [larangan]", "bila: isu.darurat"),
        emergency("bila: isu.lintas"),
      ),
    ).toEqual(["derived isu.darurat", "state"]);
  });

  it("each kind of computed part, once however often it is asked", () => {
    expect(
      told(
        owes("a", "admin", answer, "bila: sekarang sebelum isu.terdeteksi dan isu.terdeteksi dalam 3 hari terakhir"),
        owes(
          "b",
          "admin",
          answer,
          "bila: sekarang sebelum isu.terdeteksi dan isu.dijawab paling lambat 2 jam sejak isu.terdeteksi",
        ),
        owes("c", "admin", answer, "bila: jumlah p dari isu.laporan yang p.waktu dalam 3 hari terakhir >= 2"),
        emergency("bila: isu.lintas"),
      ),
      // What is asked of each row of a list stands before the count of its rows.
    ).toEqual(["order", "within-last", "bound", "within-last", "count", "derived isu.darurat"]);
  });
});

describe("a fact that a rule determines", () => {
  const step = (...lines: readonly string[]) => steps(emergency(...lines)).find(({ name }) => name === "isu.darurat");

  it("is so where its elements are and is not where they are not, in one row", () => {
    expect(step("unsur: { a: isu.lintas, b: isu.jangkauan > 3 }")).toMatchObject({
      kind: "derived",
      by: "unsur-darurat",
      type: { kind: "boolean" },
      hit: "unique",
      rows: [{ value: true, said: { id: expect.stringContaining("lintas") } }],
      default: false,
      reads: ["isu.jangkauan", "isu.lintas"],
    });
  });

  it.each([
    ["ya", true],
    ["tidak", false],
  ])("is %s in one situation where the rule says so, and open in every other", (value, given) => {
    const found = step(`nilai: ${value}`, "bila: isu.lintas");
    expect(found).toMatchObject({ rows: [{ value: given }], reads: ["isu.lintas"] });
    expect(found).not.toHaveProperty("default");
  });

  it("has a row for each letter of its list, all read", () => {
    const found = step("bila: { a: isu.lintas, b: isu.jangkauan > 3 }", "unsur: { a: isu.lintas, b: isu.lintas }");
    expect(found).toMatchObject({ reads: ["isu.jangkauan", "isu.lintas"] });
    expect(found?.kind === "derived" && found.rows).toHaveLength(2);
  });
});

describe("a fact that a table determines", () => {
  it("has its rows from the highest result down, those of one result in the order of the text, with their cells", () => {
    const found = steps().find(({ name }) => name === "isu.urgensi");
    expect(found).toMatchObject({
      by: "tabel-urgensi",
      type: { kind: "choice", choices: ["rendah", "sedang", "tinggi"], ordered: true },
      hit: "highest",
      default: "rendah",
      reads: ["isu.lintas", "isu.tingkat"],
      source: "pedoman-contoh#urgensi",
    });
    expect(found?.kind === "derived" && found.rows.map(({ value, cells }) => [value, cells])).toEqual([
      ["tinggi", { "isu.tingkat": "krisis" }],
      ["sedang", { "isu.tingkat": "serius" }],
      ["sedang", { "isu.lintas": "ya" }],
    ]);
  });

  it("of yes and no keeps the order of the text, and is open where no row fires", () => {
    const found = steps().find(({ name }) => name === "isu.gawat");
    expect(found?.kind === "derived" && found.rows.map(({ value }) => value)).toEqual([false, true]);
    expect(found).toMatchObject({ hit: "first", type: { kind: "boolean" } });
    expect(found).not.toHaveProperty("default");
  });

  it("is read from the section the table stands in", () => {
    const { sources } = bookOf([], more).value;
    expect(sources.filter(({ document }) => document === "pedoman-contoh")).toMatchObject([
      { id: "pedoman-contoh#urgensi", provision: "urgensi", citation: "bagian «Urgensi»" },
      { id: "pedoman-contoh#gawat", provision: "gawat", citation: "bagian «Gawat»" },
    ]);
  });
});

it.each([
  ["sanksi administratif", ["sanksi"]],
  ["sanksi administratif dan hukuman disiplin", ["sanksi", "hukuman"]],
  ["sanksi administratif dan/atau hukuman disiplin", ["sanksi", "hukuman"]],
  ["sanksi administratif, hukuman disiplin, atau teguran", ["sanksi", "hukuman", "teguran"]],
  ["teguran ,hukuman disiplin,  dan sanksi administratif", ["teguran", "hukuman", "sanksi"]],
  ["teguran atau denda", ["teguran"]],
])("who is «tidak dikenai %s» is exempt from %j", (words, exempts) => {
  const { norms } = bookOf([rule("bebas", "pelaku: admin", `tidak_dikenai: ${words}`)], more).value;
  expect(norms.find(({ id }) => id === "bebas")?.exempts).toEqual(exempts);
});
