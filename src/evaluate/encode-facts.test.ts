import { describe, expect, it } from "vitest";
import type { FactType } from "../model/generated/rules-wire.js";
import { book } from "../testing/rule-book.js";
import { encodeFacts } from "./derive-facts.js";
import { loadRules } from "./load-rules.js";

const rules = loadRules(
  book({
    facts: {
      "a.benar": { kind: "boolean" },
      "a.pilihan": { kind: "choice", choices: ["rutin", "krisis"], ordered: true },
      "a.jumlah": { kind: "number", unit: "tayangan" } as FactType,
      "a.terbatas": { kind: "number", unit: "orang", minimum: 2, maximum: 5 },
      "a.paling_sedikit": { kind: "number", unit: "orang", minimum: 0 } as FactType,
      "a.lama": { kind: "duration", unit: "working-day" },
      "a.waktu": { kind: "event" },
      "a.tanggal": { kind: "date" },
      "a.pukul": { kind: "time" },
      "a.teks": { kind: "text" },
      "a.orang": { kind: "reference" },
      "a.pemicu": { kind: "list", choices: ["bencana", "sara"] } as FactType,
      "a.pihak": { kind: "list", choices: [], register: "pihak" } as FactType,
      "pihak.usia": { kind: "number", unit: "tahun", minimum: 0, maximum: 150 },
      "pihak.sejak": { kind: "event" },
      "pihak.anak": { kind: "list", choices: ["satu"] } as FactType,
      "pihak.dewasa": { kind: "boolean" },
      "a.catatan": { kind: "list", choices: [], register: "catatan" } as FactType,
      "a.turunan": { kind: "boolean" },
    },
    registers: [
      { id: "lembaga", key: "nama", members: [], columns: ["tinggi"] },
      { id: "pihak", key: "nama", members: [], columns: ["nama", "usia", "sejak"] },
    ] as never,
    steps: ["a.turunan", "pihak.dewasa"].map((name) => ({ kind: "derived", name, by: "penurun", rows: [] })) as never,
  }),
);

const encode = (facts: Record<string, unknown>) => encodeFacts(rules, facts);

/** What is said of the one fact that is refused. */
function refusal(name: string, value: unknown): readonly string[] {
  const encoded = encode({ [name]: value });
  return encoded.ok ? [] : encoded.errors.flatMap(({ field, message }) => [field, message.id, message.en]);
}

describe("what is sent, as formulas read it", () => {
  it.each([
    ["a.benar", true, true],
    ["a.benar", false, false],
    ["a.pilihan", "krisis", "krisis"],
    ["a.jumlah", -3, -3],
    ["a.jumlah", Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["a.terbatas", 2, 2],
    ["a.terbatas", 5, 5],
    ["a.paling_sedikit", 0, 0],
    ["a.lama", 0, 0],
    ["a.lama", 12, 12],
    ["a.waktu", null, false],
    ["a.waktu", "1970-01-01T08:00:01+08:00", 1],
    ["a.tanggal", "1970-01-11", 10],
    ["a.pukul", "01:02", 62],
    ["a.teks", "", ""],
    ["a.teks", "x".repeat(2000), "x".repeat(2000)],
    ["a.teks", "😀".repeat(2000), "😀".repeat(2000)],
    ["a.orang", "x", "x"],
    ["a.orang", "😀".repeat(200), "😀".repeat(200)],
    ["a.pemicu", [], []],
    ["a.pemicu", ["sara", "bencana"], ["sara", "bencana"]],
    ["a.pihak", [], []],
    ["a.pihak", [{ nama: "A", usia: 0 }, {}], [{ nama: "A", usia: 0 }, {}]],
    ["a.pihak", [{ usia: 150, sejak: null }], [{ usia: 150, sejak: false }]],
    ["a.pihak", [{ nama: undefined, usia: 3 }], [{ usia: 3 }]],
  ])("%s: %j", (name, value, expected) => {
    const attribute = name.slice("a.".length);
    expect(encode({ [name]: value })).toEqual({ ok: true, record: { a: { [attribute]: expected } } });
  });

  it("undefined is as if it were not sent", () => {
    expect(encode({ "a.benar": undefined, "a.pihak": undefined })).toEqual({ ok: true, record: {} });
  });
});

describe("what is refused, and what is said of it", () => {
  it.each([
    ["a.benar", "ya", "a.benar harus ya/tidak (true atau false).", "a.benar must be true or false."],
    ["a.pilihan", "gawat", "a.pilihan harus salah satu dari rutin, krisis.", "a.pilihan must be one of rutin, krisis."],
    ["a.jumlah", 1.5, "a.jumlah harus bilangan bulat (tayangan).", "a.jumlah must be a whole number (tayangan)."],
    ["a.jumlah", 2 ** 53, "a.jumlah harus bilangan bulat (tayangan).", "a.jumlah must be a whole number (tayangan)."],
    [
      "a.terbatas",
      1,
      "a.terbatas harus bilangan bulat paling sedikit 2 paling banyak 5 (orang).",
      "a.terbatas must be a whole number at least 2 at most 5 (orang).",
    ],
    [
      "a.terbatas",
      6,
      "a.terbatas harus bilangan bulat paling sedikit 2 paling banyak 5 (orang).",
      "a.terbatas must be a whole number at least 2 at most 5 (orang).",
    ],
    [
      "a.paling_sedikit",
      -1,
      "a.paling_sedikit harus bilangan bulat paling sedikit 0 (orang).",
      "a.paling_sedikit must be a whole number at least 0 (orang).",
    ],
    [
      "a.lama",
      -1,
      "a.lama harus bilangan bulat, tidak negatif (working-day).",
      "a.lama must be a whole number, not negative (working-day).",
    ],
    [
      "a.waktu",
      "2026-08-14T23:59:00",
      "a.waktu harus saat menurut ISO 8601 dengan selisih dari UTC (2026-08-14T23:59:00+08:00), atau null jika belum terjadi.",
      "a.waktu must be an instant in ISO 8601 with an offset (2026-08-14T23:59:00+08:00), or null if it has not happened.",
    ],
    [
      "a.tanggal",
      "2026-02-30",
      "a.tanggal harus tanggal yang ada, YYYY-MM-DD.",
      "a.tanggal must be a real date, YYYY-MM-DD.",
    ],
    ["a.tanggal", 3, "a.tanggal harus tanggal yang ada, YYYY-MM-DD.", "a.tanggal must be a real date, YYYY-MM-DD."],
    ["a.pukul", "24:00", "a.pukul harus waktu, HH:MM.", "a.pukul must be a time of day, HH:MM."],
    ["a.teks", "x".repeat(2001), "a.teks harus teks.", "a.teks must be text."],
    ["a.teks", "😀".repeat(2001), "a.teks harus teks.", "a.teks must be text."],
    ["a.orang", "", "a.orang harus teks.", "a.orang must be text."],
    ["a.orang", "x".repeat(201), "a.orang harus teks.", "a.orang must be text."],
    [
      "a.pemicu",
      ["sara", "sara"],
      "a.pemicu harus daftar tanpa ulangan dari bencana, sara.",
      "a.pemicu must be a list without repetition of any of bencana, sara.",
    ],
    [
      "a.pemicu",
      ["banjir"],
      "a.pemicu harus daftar tanpa ulangan dari bencana, sara.",
      "a.pemicu must be a list without repetition of any of bencana, sara.",
    ],
    [
      "a.pemicu",
      new Array(1),
      "a.pemicu harus daftar tanpa ulangan dari bencana, sara.",
      "a.pemicu must be a list without repetition of any of bencana, sara.",
    ],
    ["a.pihak", "A", "a.pihak harus daftar baris pihak.", "a.pihak must be a list of rows of pihak."],
    ["a.tidak_ada", 1, "a.tidak_ada tidak ada dalam kosakata.", "a.tidak_ada is not in the vocabulary."],
    [
      "a.turunan",
      true,
      "a.turunan diturunkan oleh penurun; nilainya tidak boleh dikirim.",
      "a.turunan is derived by penurun; its value may not be sent.",
    ],
  ])("%s: %j", (name, value, id, en) => {
    expect(refusal(name, value)).toEqual([name, id, en]);
  });

  it("a list too long, before its rows are looked at", () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({ usia: 3 }));
    expect(encode({ "a.pihak": rows(10_000) }).ok).toBe(true);
    expect(refusal("a.pihak", rows(10_001))).toEqual([
      "a.pihak",
      "a.pihak harus daftar baris pihak.",
      "a.pihak must be a list of rows of pihak.",
    ]);
  });

  it.each([
    [{ usia: 151 }, "a.pihak[1].usia", "must be a whole number at least 0 at most 150 (tahun)."],
    [{ usia: -1 }, "a.pihak[1].usia", "must be a whole number at least 0 at most 150 (tahun)."],
    [{ usia: "3" }, "a.pihak[1].usia", "must be a whole number at least 0 at most 150 (tahun)."],
    [{ sejak: "kemarin" }, "a.pihak[1].sejak", "must be an instant in ISO 8601"],
    [{ tinggi: 3 }, "a.pihak[1].tinggi", "is not in the vocabulary."],
    // A list in a row, and what is derived, are no columns.
    [{ anak: ["satu"] }, "a.pihak[1].anak", "is not in the vocabulary."],
    [{ dewasa: true }, "a.pihak[1].dewasa", "is not in the vocabulary."],
    [{ nama: 1.5 }, "a.pihak[1].nama", "must be text, true, false or a whole number."],
    [{ nama: null }, "a.pihak[1].nama", "must be text, true, false or a whole number."],
    [{ nama: "x".repeat(2001) }, "a.pihak[1].nama", "must be text, true, false or a whole number."],
    ["A", "a.pihak[1]", "A JSON object of fact names and values is expected here."],
    [["A"], "a.pihak[1]", "A JSON object of fact names and values is expected here."],
    [null, "a.pihak[1]", "A JSON object of fact names and values is expected here."],
    [new Date(0), "a.pihak[1]", "A JSON object of fact names and values is expected here."],
  ])("a row %j, at its own place and only once", (row, field, en) => {
    const encoded = encode({ "a.pihak": [{ usia: 3 }, row] });
    expect(encoded.ok ? [] : encoded.errors.map((one) => one.field)).toEqual([field]);
    expect(encoded.ok ? "" : encoded.errors[0]?.message.en).toContain(en);
  });

  it("at most a hundred, of however many", () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`tidak.ada_${index}`, 1]));
    const encoded = encode(many);
    expect(encoded.ok ? 0 : encoded.errors.length).toBe(100);
    const rows = encode({ "a.pihak": Array.from({ length: 150 }, () => ({ usia: -1 })) });
    expect(rows.ok ? 0 : rows.errors.length).toBe(100);
  });

  it("each with the type that was expected, unless the fact itself may not be sent", () => {
    const expectedOf = (name: string, value: unknown) => {
      const encoded = encode({ [name]: value });
      return encoded.ok ? "accepted" : encoded.errors[0]?.expected?.kind;
    };
    expect(expectedOf("a.benar", 1)).toBe("boolean");
    expect(expectedOf("a.turunan", true)).toBeUndefined();
    expect(expectedOf("a.tidak_ada", true)).toBeUndefined();
  });
});

it("what is no plain object is refused as a whole", () => {
  for (const facts of [null, [], "a", new Date(0), Object.create({ "a.benar": true })]) {
    const encoded = encodeFacts(rules, facts as never);
    expect(encoded).toMatchObject({
      ok: false,
      errors: [{ field: "facts", message: { en: expect.stringContaining("A JSON object") } }],
    });
  }
  expect(encodeFacts(rules, Object.assign(Object.create(null), { "a.benar": true }))).toMatchObject({ ok: true });
});

describe("in a row, each column is checked as the fact it is", () => {
  const types: Readonly<Record<string, FactType>> = {
    benar: { kind: "boolean" },
    pilihan: { kind: "choice", choices: ["rutin", "krisis"], ordered: true },
    terbatas: { kind: "number", unit: "orang", minimum: 2, maximum: 5 },
    bebas: { kind: "number", unit: "orang" },
    lama: { kind: "duration", unit: "hour" },
    waktu: { kind: "event" },
    tanggal: { kind: "date" },
    pukul: { kind: "time" },
    teks: { kind: "text" },
    orang: { kind: "reference" },
  };
  const columns = Object.keys(types);
  const typed = loadRules(
    book({
      facts: {
        "a.baris": { kind: "list", choices: [], register: "baris" },
        ...Object.fromEntries(columns.map((column) => [`baris.${column}`, types[column] as FactType])),
      },
      registers: [{ id: "baris", members: [], columns }],
    }),
  );
  const encoded = (column: string, value: unknown): unknown => {
    const found = encodeFacts(typed, { "a.baris": [{ [column]: value }] });
    if (!found.ok) return found.errors.map(({ field }) => field);
    return (found.record as { a: { baris: readonly [Record<string, unknown>] } }).a.baris[0][column];
  };
  it.each([
    ["benar", false, false],
    ["pilihan", "rutin", "rutin"],
    ["terbatas", 2, 2],
    ["terbatas", 5, 5],
    ["bebas", -7, -7],
    ["lama", 0, 0],
    ["waktu", null, false],
    ["waktu", "1970-01-01T00:00:01Z", 1],
    ["tanggal", "1970-01-02", 1],
    ["pukul", "00:01", 1],
    ["teks", "", ""],
    ["orang", "x", "x"],
  ])("%s takes %j", (column, value, expected) => {
    expect(encoded(column, value)).toEqual(expected);
  });
  it.each([
    ["benar", "ya"],
    ["benar", 1],
    ["pilihan", "gawat"],
    ["pilihan", 1],
    ["terbatas", 1],
    ["terbatas", 6],
    ["terbatas", "3"],
    ["bebas", 0.5],
    ["lama", -1],
    ["waktu", false],
    ["waktu", 3],
    ["waktu", "kemarin"],
    ["tanggal", 3],
    ["tanggal", null],
    ["pukul", 61],
    ["pukul", "24:00"],
    ["teks", 3],
    ["teks", "x".repeat(2001)],
    ["orang", ""],
    ["orang", 3],
    ["orang", "x".repeat(201)],
    ["lain", "x"],
  ])("%s refuses %j", (column, value) => {
    expect(encoded(column, value)).toEqual([`a.baris[0].${column}`]);
  });
});

describe("the bounds of what is sent", () => {
  it("hold for identities, however their characters are encoded", () => {
    expect(encode({ "a.orang": "😀".repeat(201) }).ok).toBe(false);
  });

  it("a register without declared columns takes text, yes and no, and whole numbers, and nothing else", () => {
    const row = (value: unknown) => encode({ "a.catatan": [{ isi: value }] });
    expect([row("x"), row(true), row(3)].map(({ ok }) => ok)).toEqual([true, true, true]);
    const refused = [row(1.5), row(null), row({}), row("x".repeat(2001))];
    expect(refused.map((one) => (one.ok ? [] : one.errors.map(({ message }) => message)))).toEqual(
      refused.map(() => [
        {
          id: "a.catatan[0].isi harus teks, ya/tidak (true, false), atau bilangan bulat.",
          en: "a.catatan[0].isi must be text, true, false or a whole number.",
        },
      ]),
    );
  });
});
