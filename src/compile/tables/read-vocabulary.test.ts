import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation } from "../../testing/sample-texts.js";

const facts = (rows: string): string =>
  `## Fakta\n\n| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti | Bawaan |\n|---|---|---|---|---|---|\n${rows}`;
const acts = (rows: string): string =>
  `## Tindakan\n\n| Tindakan | Kata | Selesai bila | Termasuk |\n|---|---|---|---|\n${rows}`;
const openActs = (rows: string): string =>
  `## Tindakan\n\n| Tindakan | Kata | Termasuk | Bawaan | Bertentangan |\n|---|---|---|---|---|\n${rows}`;
const registers =
  "## Register\n\n| Register | Anggota | Kolom |\n|---|---|---|\n| skpd | pic, admin | nama, sk_mulai |";

const read = (...parts: readonly string[]) => {
  const compiled = compileMarked({ "organisasi.md": organisation, "k.md": guideline("kosakata", parts.join("\n\n")) });
  return { ...compiled, vocabulary: compiled.handbook.vocabulary };
};

describe("a fact", () => {
  it.each([
    ["ya/tidak", "-", { kind: "boolean" }],
    ["pilihan", "kritik, aduan", { kind: "choice", choices: ["kritik", "aduan"], ordered: false }],
    [
      "Pilihan berurut",
      "rutin < serius < krisis",
      { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
    ],
    ["bilangan", "tayangan", { kind: "number", unit: "tayangan" }],
    ["durasi", "hari kerja", { kind: "duration", unit: "hari kerja" }],
    ["durasi", "Menit", { kind: "duration", unit: "menit" }],
    ["bilangan", "tayangan, 0 s.d. 1.000.000", { kind: "number", unit: "tayangan", minimum: 0, maximum: 1_000_000 }],
    [
      "bilangan",
      "derajat celsius, -40 s.d. 60",
      { kind: "number", unit: "derajat celsius", minimum: -40, maximum: 60 },
    ],
    ["waktu", "-", { kind: "time" }],
    ["tanggal", "-", { kind: "date" }],
    ["peristiwa", "-", { kind: "event" }],
    ["teks", "-", { kind: "text" }],
    ["rujukan", "-", { kind: "reference" }],
    ["daftar pilihan", "a, b", { kind: "list", choices: ["a", "b"], register: undefined }],
    ["daftar skpd", "-", { kind: "list", choices: [], register: "skpd" }],
  ])("of the kind %s (%s)", (kind, values, type) => {
    const { vocabulary, found } = read(facts(`| x.y | ${kind} | ${values} | - | - | - |`), registers);
    expect([vocabulary.facts.get("x.y")?.type, found]).toEqual([type, []]);
  });

  it.each([
    ["rutin < krisis", ["rutin", "krisis"], true],
    ["ya, tidak", ["ya", "tidak"], false],
    ["-", [], false],
  ])("derived, with the choices it may take: %s", (values, choices, ordered) => {
    const { vocabulary, found } = read(facts(`| x.y | turunan tabel-x | ${values} | - | - | - |`));
    expect(vocabulary.facts.get("x.y")?.type).toEqual({ kind: "derived", by: "tabel-x", choices, ordered });
    expect(found.map((line) => line.split(" ")[0])).toEqual(["document/derived-without-source"]);
  });

  it("has phrases, a meaning and perhaps a default", () => {
    const { vocabulary } = read(facts("| x.y | ya/tidak | - | aduan / keluhan warga | Arti / makna | tidak |"));
    expect(vocabulary.facts.get("x.y")).toMatchObject({
      name: "x.y",
      phrases: ["aduan", "keluhan warga"],
      meaning: "Arti / makna",
      default: "tidak",
    });
  });

  it.each([
    ["an odd name", "| ⟦isu⟧ | teks | - | - | - | - |", "entitas.atribut"],
    ["a name in capitals", "| ⟦Isu.Tingkat⟧ | teks | - | - | - | - |", "entitas.atribut"],
    ["an unknown kind", "| x.y | ⟦boolean⟧ | - | - | - | - |", "ya/tidak, tanggal"],
    ["a kind that is a word of JavaScript", "| x.y | ⟦constructor⟧ | - | - | - | - |", "ya/tidak, tanggal"],
    ["one choice", "| x.y | pilihan | ⟦a⟧ | - | - | - |", "dipisah koma"],
    ["choices in an order nobody asked for", "| x.y | pilihan | ⟦a < b⟧ | - | - | - |", "dipisah koma"],
    ["choices without their order", "| x.y | pilihan berurut | ⟦a, b⟧ | - | - | - |", "terendah"],
    ["a choice twice", "| x.y | pilihan | ⟦a, b, a⟧ | - | - | - |", "dipisah koma"],
    ["a choice of two words", "| x.y | pilihan | ⟦a, dua kata⟧ | - | - | - |", "dipisah koma"],
    ["a list without choices", "| x.y | daftar pilihan | ⟦-⟧ | - | - | - |", "dipisah koma"],
    ["a number of nothing", "| x.y | bilangan | ⟦-⟧ | - | - | - |", "satuan"],
    ["a range of nothing", "| x.y | bilangan | ⟦0 s.d. 5⟧ | - | - | - |", "satuan"],
    ["a range that runs backwards", "| x.y | bilangan | ⟦laporan, 5 s.d. 0⟧ | - | - | - |", "terkecil"],
    ["a range with one end", "| x.y | bilangan | ⟦laporan, 0 s.d.⟧ | - | - | - |", "terkecil"],
    ["a range of parts", "| x.y | bilangan | ⟦laporan, 0 s.d. 1,5⟧ | - | - | - |", "terkecil"],
    [
      "a range beyond exact integers",
      "| x.y | bilangan | ⟦laporan, 0 s.d. 9.007.199.254.740.992⟧ | - | - | - |",
      "terkecil",
    ],
    ["a period of no unit", "| x.y | durasi | ⟦-⟧ | - | - | - |", "satuan waktu: menit, jam"],
    ["a period of things", "| x.y | durasi | ⟦hari libur⟧ | - | - | - |", "satuan waktu: menit, jam"],
    ["a default that is no yes or no", "| x.y | ya/tidak | - | - | - | ⟦mungkin⟧ |", "`ya` atau `tidak`"],
    ["a default nobody may choose", "| x.y | pilihan | a, b | - | - | ⟦c⟧ |", "salah satu dari: a, b"],
    ["a default outside its range", "| x.y | bilangan | laporan, 0 s.d. 5 | - | - | ⟦6⟧ |", "rentang"],
    ["a default that is no number", "| x.y | bilangan | laporan | - | - | ⟦enam⟧ |", "bilangan bulat"],
    ["a default in another unit", "| x.y | durasi | hari kerja | - | - | ⟦3 hari⟧ |", "`3 hari kerja`"],
    ["a default of several periods", "| x.y | durasi | jam | - | - | ⟦3 x 24 jam⟧ |", "`3 jam`"],
    ["a default that is no period", "| x.y | durasi | jam | - | - | ⟦lama⟧ |", "`3 jam`"],
    ["a default below its range", "| x.y | bilangan | laporan, 2 s.d. 5 | - | - | ⟦1⟧ |", "rentang"],
    ["a default with its unit", "| x.y | bilangan | laporan | - | - | ⟦3 laporan⟧ |", "tanpa satuan"],
    ["a default on no day", "| x.y | tanggal | - | - | - | ⟦2026-02-30⟧ |", "tanggal"],
    ["a default at no time", "| x.y | waktu | - | - | - | ⟦24.00⟧ |", "jam"],
  ])("with %s is pointed out", (_case, row, help) => {
    const { found, expected, diagnostics } = read(facts(row));
    expect(found).toEqual(expected("table/cell-malformed"));
    expect(diagnostics[0]?.help.id).toContain(help);
  });

  it.each([
    ["boolean", "-", { kind: "text" }],
    ["bilangan", "-", { kind: "number", unit: "" }],
    ["bilangan", "0 s.d. 5", { kind: "number", unit: "0 s.d. 5" }],
    ["bilangan", "laporan, 5 s.d. 0", { kind: "number", unit: "laporan" }],
    ["bilangan", "laporan, lima s.d. 6", { kind: "number", unit: "laporan" }],
    ["bilangan", "laporan, hingga 5 s.d. 6", { kind: "number", unit: "laporan" }],
    ["durasi", "hari libur", { kind: "duration", unit: undefined }],
    ["pilihan", "a", { kind: "choice", choices: ["a"], ordered: false }],
  ])("of the kind %s (%s), which cannot be read, is taken for the nearest one", (kind, values, type) => {
    const { vocabulary, found } = read(facts(`| x.y | ${kind} | ${values} | - | - | - |`));
    expect(vocabulary.facts.get("x.y")?.type).toEqual(type);
    expect(found.map((line) => line.split(" ")[0])).toEqual(["table/cell-malformed"]);
  });

  it("that needs more than its kind and says nothing more has an empty cell, which is said", () => {
    const { diagnostics } = read(facts("| x.y | bilangan | - | - | - | - |"));
    expect(diagnostics[0]?.message.id).toBe("Kolom «Nilai atau satuan» kosong.");
  });

  it.each([
    ["bilangan", "laporan, 0 s.d. 5", "5"],
    ["bilangan", "laporan", "1.000"],
    ["durasi", "hari kerja", "3 hari kerja"],
    ["tanggal", "-", "2026-02-28"],
    ["waktu", "-", "07.30"],
    ["pilihan", "a, b", "b"],
    ["teks", "-", "apa saja"],
  ])("of the kind %s (%s) may begin as %s", (kind, values, value) => {
    const { vocabulary, found } = read(facts(`| x.y | ${kind} | ${values} | - | - | ${value} |`));
    expect([vocabulary.facts.get("x.y")?.default, found]).toEqual([value, []]);
  });

  it.each(["peristiwa | -", "rujukan | -", "daftar pilihan | a, b"])("of the kind %s is never supposed", (kind) => {
    const { found, expected, vocabulary } = read(facts(`| x.y | ${kind} | - | - | ⟦a⟧ |`));
    expect(found).toEqual(expected("table/default-refused"));
    expect(vocabulary.facts.get("x.y")?.default).toBeUndefined();
  });

  it("listing an unknown register is pointed out at its kind", () => {
    const { found, expected, diagnostics } = read(facts("| x.y | ⟦daftar skpdd⟧ | - | - | - | - |"), registers);
    expect(found).toEqual(expected("table/unknown-name"));
    expect(diagnostics[0]?.message.id).toContain("register");
    expect(diagnostics[0]?.help.id).toContain("`skpd`");
  });

  it("given twice keeps its first row, tables far apart or not", () => {
    const { found, expected, vocabulary } = read(
      facts("| x.y | teks | - | - | satu | - |"),
      "## Fakta lain\n\n| Fakta | Jenis | Arti |\n|---|---|---|\n| ⟦x.y⟧ | tanggal | dua |",
    );
    expect(found).toEqual(expected("table/defined-twice"));
    expect(vocabulary.facts.get("x.y")?.meaning).toBe("satu");
  });
});

describe("an act", () => {
  it("has the words that name it, the event that ends it, and the wider act", () => {
    const { vocabulary, found } = read(
      acts("| jawab | menjawab / penjawaban | isu.dijawab | urus |\n| urus | mengurus | - | - |"),
    );
    expect(found).toEqual([]);
    expect(vocabulary.acts.get("jawab")).toMatchObject({
      id: "jawab",
      phrases: ["menjawab", "penjawaban"],
      doneWhen: "isu.dijawab",
      partOf: "urus",
    });
  });

  it("declares its event as a fact, unless a row does", () => {
    const { vocabulary } = read(
      facts("| isu.dijawab | peristiwa | - | jawaban | Saat dijawab | - |"),
      acts("| jawab | menjawab | isu.dijawab | - |\n| terbit | menerbitkan | tanggapan.tayang | - |"),
    );
    expect(vocabulary.facts.get("tanggapan.tayang")).toMatchObject({ type: { kind: "event" }, phrases: [] });
    expect(vocabulary.facts.get("isu.dijawab")?.meaning).toBe("Saat dijawab");
  });

  it.each([
    ["table/cell-malformed", "| ⟦Jawab⟧ | menjawab | - | - |"],
    ["table/cell-malformed", "| jawab | menjawab | ⟦sudah dijawab⟧ | - |"],
    ["table/unknown-name", "| jawab | menjawab | - | ⟦urus⟧ |"],
    ["table/defined-twice", "| jawab | menjawab | - | - |\n| ⟦jawab⟧ | membalas | - | - |"],
  ])("%s: %j", (code, rows) => {
    const { found, expected } = read(acts(rows));
    expect(found).toEqual(expected(code));
  });

  it("is allowed unless its row, or that of its wider act, says forbidden", () => {
    const { vocabulary, found } = read(
      openActs(
        [
          "| buka | membuka | - | Terlarang | - |",
          "| buka-malam | membuka malam hari | buka | - | - |",
          "| buka-larut | membuka larut malam | buka-malam | - | - |",
          "| buka-siang | membuka siang hari | buka | boleh | - |",
          "| tutup | menutup | - | - | - |",
        ].join("\n"),
      ),
    );
    expect(found).toEqual([]);
    expect([...vocabulary.acts.values()].map((act) => [act.id, act.default])).toEqual([
      ["buka", "forbidden"],
      ["buka-malam", "forbidden"],
      ["buka-larut", "forbidden"],
      ["buka-siang", "allowed"],
      ["tutup", "allowed"],
    ]);
  });

  it("opposes what its row names, and what names it", () => {
    const { vocabulary, found } = read(
      openActs(
        "| buka | membuka | - | - | tutup, kunci |\n| tutup | menutup | - | - | buka |\n| kunci | mengunci | - | - | - |",
      ),
    );
    expect(found).toEqual([]);
    expect([...vocabulary.acts.values()].map((act) => [act.id, act.opposes])).toEqual([
      ["buka", ["kunci", "tutup"]],
      ["tutup", ["buka"]],
      ["kunci", ["buka"]],
    ]);
  });

  it.each([
    ["table/cell-malformed", "| buka | membuka | - | ⟦dilarang⟧ | - |", "`terlarang`"],
    ["table/cell-malformed", "| buka | membuka | - | ⟦constructor⟧ | - |", "`terlarang`"],
    ["table/unknown-name", "| buka | membuka | - | - | ⟦bukaa⟧ |", "`buka`"],
    ["table/opposes-itself", "| buka | membuka | - | - | ⟦buka⟧ |", "tindakan lain"],
  ])("%s: %j", (code, row, help) => {
    const { found, expected, diagnostics, vocabulary } = read(openActs(row));
    expect(found).toEqual(expected(code));
    expect(diagnostics[0]?.help.id).toContain(help);
    expect(vocabulary.acts.get("buka")).toMatchObject({ default: "allowed", opposes: [] });
  });

  it("in a circle that says nothing is allowed", () => {
    const { vocabulary } = read(openActs("| a | satu | b | - | - |\n| b | dua | a | - | - |"));
    expect(vocabulary.acts.get("a")?.default).toBe("allowed");
  });

  it("that is part of itself by a circle is pointed out", () => {
    const { diagnostics } = read(acts("| a | satu | - | b |\n| b | dua | - | a |"));
    expect(diagnostics.map(({ code, message }) => [code, message.id])).toEqual([
      ["table/cycle", "Rantai ini melingkar: `a` → `b` → `a`."],
    ]);
  });
});

it("a register has members and columns, and is known once", () => {
  const { vocabulary, found, expected } = read(`${registers}\n| ⟦skpd⟧ | lain | - |\n| akun | - | - |`);
  expect(found).toEqual(expected("table/defined-twice"));
  expect([...vocabulary.registers.values()].map(({ id, members, columns }) => [id, members, columns])).toEqual([
    ["skpd", ["pic", "admin"], ["nama", "sk_mulai"]],
    ["akun", [], []],
  ]);
});

it("several kosakata make one vocabulary", () => {
  const { handbook } = compileMarked({
    "organisasi.md": organisation,
    "a.md": guideline("kosakata", facts("| x.a | teks | - | - | - | - |"), "", "satu"),
    "b.md": guideline("kosakata", facts("| x.b | teks | - | - | - | - |"), "", "dua"),
  });
  expect([...handbook.vocabulary.facts.keys()]).toEqual(["x.b", "x.a"]);
});
