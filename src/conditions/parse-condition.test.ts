import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "../diagnostics/diagnostic.js";
import { marked } from "../testing/marked.js";
import { parseCondition } from "./parse-condition.js";
import { printCondition } from "./print-condition.js";

const at = (start: number, end: number) => ({ file: "test.md", start, end });
const parse = (text: string) => parseCondition(text, at);

/** Code and marked place of each finding of a text. */
function findings(text: string) {
  const { source, spans } = marked(text);
  const { value, diagnostics } = parse(source.text);
  return {
    value,
    spans,
    codes: diagnostics.map(({ code }) => code.replace("condition/", "")),
    places: diagnostics.map(({ span }) => span),
  };
}

function mended(text: string): string {
  const edits = parse(text).diagnostics.flatMap(({ fix }): readonly TextEdit[] => fix?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
}

describe("what drafters write", () => {
  // Each of these is also what the printer writes, so that reading and writing are held together here.
  it.each([
    "isu.lintas",
    "bukan isu.lintas",
    "isu.tingkat >= serius dan bukan isu.lintas",
    "kesalahan.prosedur_diikuti atau kesalahan.di_luar_kendali",
    "(a.b dan c.d) atau bukan (e.f dan g.h)",
    "(a.b dan c.d) dan e.f",
    "bukan bukan a.b",
    "ada p dari isu.pihak yang p.anak",
    "setiap p dari isu.pihak yang (p.anak dan p.korban)",
    "ada p dari isu.pihak yang p.anak dan isu.lintas",
    "jumlah p dari admin.pelanggaran yang p.waktu dalam 1 bulan terakhir >= 3",
    "jumlah p dari isu.pihak yang p.anak >= 3",
    "jumlah p dari isu.pihak yang (p.usia < 18) >= 3",
    "jumlah p dari isu.pihak yang (bukan p.anak) >= 3",
    "belum tanggapan.tayang",
    "sudah admin.dimutasi",
    "diketahui isu.tingkat",
    "terlampaui batas-memutus",
    "dipenuhi tangga-persetujuan",
    "dilanggar terbit-setelah-setuju",
    "isu.jangkauan >= 10.000 tayangan",
    "isu.jumlah_perangkat_daerah > 1 perangkat daerah",
    "informasi.nilai = 1,5",
    "pic.lama_berhalangan > 3 hari kerja",
    "x.lama <= 3 x 24 jam",
    "tanggapan.disetujui = tidak",
    "informasi.status = belum",
    "tanggapan.pembuat != pelaku.identitas",
    "akun.tanggal < 2026-08-17",
    "informasi.status dalam {misinformasi, disinformasi}",
    "isu.pemicu memuat {bencana, sara}",
    "kejadian.waktu dalam 7 hari terakhir",
    "isu.terdeteksi dalam jam kerja",
    "isu.terdeteksi dalam hari kerja",
    "isu.terdeteksi dalam jam_layanan",
    "isu.terdeteksi sebelum 2026-08-14 pukul 07.30",
    "sekarang sesudah tahapan.penetapan",
    "kesalahan.dilaporkan paling lambat 1 jam sejak kesalahan.diketahui",
    "sekarang paling cepat 90 hari sebelum tahapan.penetapan",
    "sekarang antara 6 bulan sebelum tahapan.penetapan sampai dengan tahapan.penetapan",
    "sekarang antara tugas.mulai sampai dengan 24 jam sejak tugas.mulai",
  ])("%s", (text) => {
    const { value, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(value && printCondition(value)).toBe(text);
  });

  it("gives every node its place", () => {
    const text = "isu.tingkat >= serius dan bukan isu.lintas";
    expect(parse(text).value).toEqual({
      kind: "and",
      operands: [
        {
          kind: "compare",
          left: { kind: "fact", path: ["isu", "tingkat"], span: at(0, 11) },
          operator: ">=",
          right: { kind: "word", word: "serius", span: at(15, 21) },
          span: at(0, 21),
        },
        {
          kind: "not",
          operand: {
            kind: "holds",
            fact: { kind: "fact", path: ["isu", "lintas"], span: at(32, 42) },
            span: at(32, 42),
          },
          span: at(26, 42),
        },
      ],
      span: at(0, 42),
    });
  });

  it("keeps periods as they were written", () => {
    expect(parse("a.b paling lambat 3 x 24 jam sejak c.d").value).toMatchObject({
      kind: "at-latest",
      moment: { kind: "offset", duration: { times: 3, count: 24, unit: "hour" }, direction: "since" },
    });
  });

  it("reads the longest unit", () => {
    const unit = (words: string) => parse(`a.b > 2 ${words}`).value;
    const units = ["menit", "jam kerja", "jam", "hari kerja", "hari", "minggu", "bulan", "tahun"];
    expect(
      units
        .map(unit)
        .map((value) =>
          value?.kind === "compare" && value.right.kind === "duration" ? value.right.duration.unit : value,
        ),
    ).toEqual(["minute", "working-hour", "hour", "working-day", "calendar-day", "week", "month", "year"]);
  });

  it("reads numbers as Indonesian writes them", () => {
    const value = (number: string) => {
      const tree = parse(`a.b = ${number}`).value;
      return tree?.kind === "compare" && tree.right.kind === "number" ? tree.right.value : tree;
    };
    expect(["10.000", "1,5", "0", "007", "1.234.567"].map(value)).toEqual(["10000", "1.5", "0", "7", "1234567"]);
    expect(parse("a.b = 3 x").value).toMatchObject({ right: { kind: "number", value: "3", unit: "x" } });
  });

  it("a value without braces after `memuat`, and a fact after `dalam`, is a set of one", () => {
    expect(parse("isu.pemicu memuat bencana").value).toMatchObject({ kind: "contains", values: [{ word: "bencana" }] });
    expect(parse("a.b dalam 3").value).toMatchObject({ kind: "in", values: [{ kind: "number", value: "3" }] });
    expect(parse("pegawai.id dalam tim.anggota").value).toMatchObject({
      kind: "in",
      values: [{ path: ["tim", "anggota"] }],
    });
  });

  it("the comparison after what is counted belongs to the count, unless there are two", () => {
    expect(parse("jumlah p dari a.b yang p.c >= 3").value).toMatchObject({ left: { body: { kind: "holds" } } });
    expect(parse("jumlah p dari a.b yang p.c >= 3 >= 2").value).toMatchObject({
      left: { kind: "count", body: { kind: "compare", right: { value: "3" } } },
      right: { value: "2" },
    });
    expect(parse("jumlah p dari a.b yang bukan p.c > 2 dan d.e").value).toMatchObject({
      kind: "and",
      operands: [{ left: { body: { kind: "not", operand: { kind: "holds" } } } }, { kind: "holds" }],
    });
  });

  it("blanks and line ends do not matter", () => {
    expect(parse("  a.b\n  dan   c.d\u00a0").value).toMatchObject({ kind: "and" });
  });
});

describe("mistakes, each at its place", () => {
  it.each([
    ["mixed connectors", "a.b dan c.d ⟦atau⟧ e.f", "mixed-connectors"],
    ["mixed connectors, once", "a.b atau c.d ⟦dan⟧ e.f atau g.h dan i.j", "mixed-connectors"],
    ["mixed inside brackets", "a.b dan (c.d atau e.f ⟦dan⟧ g.h)", "mixed-connectors"],
    ["a set without blanks", "isu.tingkat dalam {⟦serius,krisis⟧}", "comma-without-blank"],
    ["a set of numbers that run on", "a.b dalam {⟦1,5,7⟧}", "comma-without-blank"],
    ["a connector that is missing", "a.b ⟦c.d⟧", "connector-missing"],
    ["a connector that is missing before brackets", "a.b ⟦(⟧c.d atau e.f)", "connector-missing"],
    ["a connector that is missing before `bukan`", "a.b ⟦bukan⟧ c.d", "connector-missing"],
    ["a connector that is missing, once", "a.b ⟦c.d⟧ dan e.f dan g.h", "connector-missing"],
    ["a connector that is missing before a state", "a.b = 3 ⟦sudah⟧ c.d", "connector-missing"],
    ["a connector that is missing before the state of a rule", "a.b = 3 ⟦terlampaui⟧ batas", "connector-missing"],
    ["a connector that is missing before `ada`", "a.b = 3 ⟦ada⟧ p dari c.d yang p.e", "connector-missing"],
    ["a connector that is missing before `setiap`", "a.b = 3 ⟦setiap⟧ p dari c.d yang p.e", "connector-missing"],
    ["a connector that is missing before `jumlah`", "a.b = 3 ⟦jumlah⟧ p dari c.d yang p.e > 2", "connector-missing"],
    ["a fact that begins like a word", "suda.h ⟦a.b⟧", "connector-missing"],
    ["a set after the present", "sekarang ⟦dalam⟧ {x}", "expected"],
    ["a list after a date", "2026-08-17 ⟦memuat⟧ x", "expected"],
    ["an element that is a number", "jumlah ⟦3⟧ dari a.b yang p.c >= 2", "expected"],
    ["a malformed number after `dalam`", "a.b dalam ⟦10.00⟧", "number-malformed"],
    ["a condition that is missing", "a.b dan⟦⟧", "expected"],
    ["a condition that is missing before", "⟦dan⟧ a.b", "expected"],
    ["a value that is missing", "a.b >= ⟦dan⟧ c.d", "expected"],
    ["an empty pair of brackets", "(⟦)⟧", "expected"],
    ["a bracket never closed", "a.b dan ⟦(⟧c.d atau e.f", "bracket-unclosed"],
    ["a bracket never opened", "a.b⟦)⟧ dan c.d", "bracket-unopened"],
    ["a brace never closed", "a.b dalam ⟦{⟧x, y", "bracket-unclosed"],
    ["an empty set", "a.b dalam ⟦{}⟧", "set-empty"],
    ["a comma too many", "a.b dalam {x, ⟦}⟧", "expected"],
    ["a set joined by words", "a.b dalam {x ⟦atau⟧ y}", "expected"],
    ["a number on the left", "⟦3⟧ <= a.b", "expected"],
    ["the present compared", "sekarang ⟦=⟧ a.b", "expected"],
    ["the present alone", "sekarang⟦⟧", "expected"],
    ["a colon", "ada p dari a.b⟦:⟧ p.c", "character"],
    ["arithmetic", "a.b ⟦+⟧ 3 > 2", "character"],
    ["a negative number", "a.b > ⟦-⟧3", "character"],
    ["a full stop at the end", "a.b dan c.d⟦.⟧", "character"],
    ["a misspelt word after a fact", "a.b ⟦sebelm⟧ c.d", "unknown-word"],
    ["a misspelt connector", "a.b ⟦dann⟧ c.d", "unknown-word"],
    ["a misspelt word before a fact", "⟦sudh⟧ a.b", "unknown-word"],
    ["a misspelt `terakhir`", "a.b dalam 7 hari ⟦terkahir⟧", "unknown-word"],
    ["`terakhir` forgotten", "a.b dalam 7 hari⟦⟧", "expected"],
    ["a word that fits nothing", "a.b ⟦mungkin⟧ c.d", "expected"],
    ["a period without a start", "a.b paling lambat ⟦1 jam⟧", "bound-open"],
    ["half a period", "a.b > ⟦1,5⟧ jam", "duration-not-whole"],
    ["a unit that is none of time", "a.b paling lambat ⟦3 kali⟧ sejak c.d", "expected"],
    ["an English number", "a.b = ⟦10,000⟧", "number-malformed"],
    ["a number with a stop in the wrong place", "a.b = ⟦10.00⟧", "number-malformed"],
    ["a number of sixteen digits", "a.b = ⟦1234567890123456⟧", "number-too-large"],
    ["a period of seven digits", "a.b > ⟦1000000⟧ hari", "number-too-large"],
    ["a date the other way round", "a.b sebelum ⟦17-08-2026⟧", "date-malformed"],
    ["a year of five digits", "a.b sebelum ⟦12026-08-17⟧", "date-malformed"],
    ["a day of three digits", "a.b sebelum ⟦2026-08-171⟧", "date-malformed"],
    ["an hour of three digits", "a.b sebelum 2026-08-14 pukul ⟦107.30⟧", "time-malformed"],
    ["a minute of three digits", "a.b sebelum 2026-08-14 pukul ⟦07.301⟧", "time-malformed"],
    ["a word for a time of day", "a.b sebelum 2026-08-14 pukul ⟦pagi⟧", "expected"],
    ["what only begins like a date", "a.b = ⟦1-2-3x⟧", "number-malformed"],
    ["what only ends like a date", "a.b = ⟦1.1-2-3⟧", "number-malformed"],
    ["half a round", "a.b > ⟦1,5⟧ x 24 jam", "duration-not-whole"],
    ["rounds of half an hour", "a.b > 2 x ⟦1,5⟧ jam", "duration-not-whole"],
    ["rounds of no unit", "a.b > 2 x 3 ⟦dan⟧ c.d", "expected"],
    ["a malformed number before `sejak`", "a.b paling lambat ⟦10.00⟧ jam sejak c.d", "number-malformed"],
    ["a sign instead of a value", "a.b = ⟦@⟧ dan c.d", "character"],
    ["a date that does not exist", "a.b sebelum ⟦2026-02-30⟧", "date-unreal"],
    ["a leap day in a common year", "a.b sebelum ⟦2026-02-29⟧", "date-unreal"],
    ["midnight as 24.00", "a.b sebelum 2026-08-14 pukul ⟦24.00⟧", "time-malformed"],
    ["a minute past 59", "a.b sebelum 2026-08-14 pukul ⟦07.60⟧", "time-malformed"],
    ["capitals in a name", "⟦Isu.Tingkat⟧ = krisis", "name-malformed"],
    ["a hyphen in a fact", "⟦isu.sub-jenis⟧", "name-malformed"],
    ["a rule id with an underscore", "terlampaui ⟦batas_memutus⟧", "name-malformed"],
    ["`sampai dengan` cut short", "sekarang antara a.b sampai ⟦c.d⟧ dan e.f", "expected"],
    ["`sampai dengan` misspelt", "sekarang antara a.b sampai ⟦dengn⟧ c.d", "unknown-word"],
    ["`dari` forgotten", "ada p ⟦a.b⟧ yang p.c dan d.e", "expected"],
    ["`yang` forgotten", "ada p dari a.b ⟦p.c⟧ dan d.e", "expected"],
    ["a sign before a condition", "⟦@⟧ a.b dan c.d", "character"],
    ["a sign instead of a condition", "⟦@⟧ dan c.d", "character"],
    ["a period without its first point", "sekarang antara ⟦dan⟧ a.b", "expected"],
    ["a rule that is not named", "terlampaui⟦⟧", "expected"],
    ["an element without a name", "ada ⟦dari⟧ a.b yang c.d", "expected"],
    ["a count compared with nothing", "jumlah p dari a.b yang sudah p.c⟦⟧", "expected"],
  ])("%s", (_what, text, code) => {
    const { value, codes, places, spans } = findings(text);
    expect(codes).toEqual([code]);
    expect(places).toEqual(spans);
    expect(value).toBeUndefined();
  });

  it("nothing at all", () => {
    expect(findings("").codes).toEqual(["empty"]);
    expect(findings(" \n ").codes).toEqual(["empty"]);
  });

  it("reports several mistakes of one condition together", () => {
    const { codes, places, spans } = findings(
      "isu.tingkat ⟦==⟧ krisis dan ⟦Isu.Lintas⟧ ⟦atau⟧ tanggapan.tayang sebelum ⟦2026-13-01⟧ pukul ⟦7.5⟧ dan a.b dalam {⟦x,y⟧} dan (c.d ⟦e.f⟧) dan g.h >⟦⟧",
    );
    expect(codes).toEqual([
      "spelling",
      "name-malformed",
      "mixed-connectors",
      "date-unreal",
      "time-malformed",
      "comma-without-blank",
      "connector-missing",
      "expected",
    ]);
    expect(places).toEqual(spans);
  });

  it.each([
    ["a.b ⟦@⟧ ⟦Isu.Lintas⟧", ["character", "name-malformed"]],
    ["⟦@⟧ ⟦Isu.Lintas⟧", ["character", "name-malformed"]],
    ["ada p⟦:⟧ a.b yang ⟦P.c⟧", ["character", "name-malformed"]],
    ["ada p ⟦dri⟧ a.b yang ⟦P.c⟧", ["unknown-word", "name-malformed"]],
    ["a.b⟦)⟧ ⟦Isu.Lintas⟧", ["bracket-unopened", "name-malformed"]],
    ["a.b = ⟦@⟧ ⟦Isu.Lintas⟧", ["character", "name-malformed"]],
    ["a.b dalam {⟦@⟧ x, ⟦Isu.Lintas⟧}", ["character", "name-malformed"]],
    ["a.b dalam {x⟦;⟧ ⟦Isu.Lintas⟧}", ["character", "name-malformed"]],
    ["a.b dalam {x ⟦dan⟧ ⟦Isu.Lintas⟧}", ["expected", "name-malformed"]],
    ["a.b dalam {⟦10.00⟧, ⟦Isu.Lintas⟧}", ["number-malformed", "name-malformed"]],
    ["a.b⟦)⟧ dan ⟦Isu.Lintas⟧", ["bracket-unopened", "name-malformed"]],
  ])("reads on after a mistake: %s", (text, expected) => {
    const { codes, places, spans } = findings(text);
    expect([codes, places]).toEqual([expected, spans]);
  });

  it("one mistake is one finding, wherever it stands", () => {
    for (const text of [
      "a.b @ 3 > 2",
      "x.y dan a.b # c",
      "(a.b dan ) dan c.d",
      "a.b dalam {x; y}",
      "a.b paling telat c.d dan e.f",
    ]) {
      expect([text, findings(text).codes]).toHaveProperty("1.length", 1);
    }
  });

  it("shows where the first connector stands", () => {
    expect(parse("a.b dan c.d atau e.f").diagnostics[0]?.related[0]?.span).toEqual(at(4, 7));
  });
});

describe("fixes", () => {
  it.each([
    ["isu.tingkat dalam {serius,krisis}", "isu.tingkat dalam {serius, krisis}"],
    ["a.b dalam {1,dua}", "a.b dalam {1, dua}"],
    ["isu.tingkat == krisis && !isu.lintas", "isu.tingkat = krisis dan bukan isu.lintas"],
    ["a.b&&c.d", "a.b dan c.d"],
    ["a.b dan/atau c.d", "a.b atau c.d"],
    ["a.b and c.d serta e.f", "a.b dan c.d dan e.f"],
    ["sekarang antara a.b hingga dengan c.d", "sekarang antara a.b sampai dengan c.d"],
    ["a.b ≥ 3", "a.b >= 3"],
    ["tidak isu.lintas dan telah a.b", "bukan isu.lintas dan sudah a.b"],
    ["isu.jangkauan lebih dari 1.000", "isu.jangkauan > 1.000"],
    ["isu.laporan paling sedikit 3", "isu.laporan >= 3"],
    ["isu.tingkat adalah krisis", "isu.tingkat = krisis"],
    ["a.b setelah c.d", "a.b sesudah c.d"],
    ["a.b paling lambat 1 jam setelah c.d", "a.b paling lambat 1 jam sejak c.d"],
    ['isu.tingkat = "krisis"', "isu.tingkat = krisis"],
    ["a.b > 24jam", "a.b > 24 jam"],
    ["a.b > 3x24 jam", "a.b > 3 x 24 jam"],
    ["a.b > 3 × 24 jam", "a.b > 3 x 24 jam"],
    ["a.b sebelum 2026-08-14 pukul 7:30", "a.b sebelum 2026-08-14 pukul 07.30"],
  ])("%s", (text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(parse(expected).diagnostics).toEqual([]);
  });

  it.each([
    ["a.b sebelum 2026-08-14 pukul 7:30", "Tulis `07.30`", "Write `07.30`"],
    ["a.b > 24jam", "Tulis `24 jam`", "Write `24 jam`"],
    ["a.b > 3x24 jam", "Tulis `3 x 24`", "Write `3 x 24`"],
    ["a.b dalam {x,y}", "Beri spasi sesudah koma", "Put a blank after the comma"],
    ["a.b == 3", "Ganti dengan `=`", "Write `=`"],
  ])("of %s says what it does", (text, id, en) => {
    expect(parse(text).diagnostics[0]?.fix?.title).toEqual({ id, en });
  });

  it.each(["a.b sebelum 2026-08-14 pukul 7.3", "a.b = 1.2.3"])("none of %s", (text) => {
    expect(parse(text).diagnostics[0]?.fix).toBeUndefined();
  });

  it("a guess is no fix: `dau` may be `dan` or `atau`", () => {
    expect(parse("a.b dau c.d").diagnostics.map(({ fix }) => fix)).toEqual([undefined]);
  });

  it("a set that may hold one and a half is left to its author", () => {
    expect(parse("a.b dalam {1,5,7}").diagnostics[0]?.fix).toBeUndefined();
  });

  it("there is none where the place in the file is not exact, as in folded text", () => {
    const wide = { file: "test.md", start: 100, end: 200 };
    const { diagnostics } = parseCondition("a.b == c.d dan e.f dalam {x,y} dan !g.h", () => wide);
    expect(diagnostics.map(({ span, fix }) => [span, fix])).toEqual([
      [wide, undefined],
      [wide, undefined],
      [wide, undefined],
    ]);
  });
});

describe("bounds", () => {
  const nested = (levels: number) => `${"(".repeat(levels - 1)}a.b${")".repeat(levels - 1)}`;
  const joined = (terms: number) => Array.from({ length: terms }, () => "a.b").join(" dan ");

  it("allows 32 levels and 500 terms", () => {
    expect(parse(nested(32)).diagnostics).toEqual([]);
    expect(parse(`${"bukan ".repeat(31)}a.b`).diagnostics).toEqual([]);
    expect(parse(joined(500)).diagnostics).toEqual([]);
    expect(parse(`a.b dalam {${Array.from({ length: 499 }, (_, i) => `v${i}`).join(", ")}}`).diagnostics).toEqual([]);
  });

  it.each([
    ["33 brackets", nested(33), "too-deep"],
    ["33 negations", `${"bukan ".repeat(32)}a.b`, "too-deep"],
    ["33 lists in lists", `${"ada p dari a.b yang ".repeat(32)}p.c`, "too-deep"],
    ["501 terms", joined(501), "too-many-terms"],
    ["501 values", `a.b dalam {${Array.from({ length: 500 }, (_, i) => `v${i}`).join(", ")}}`, "too-many-terms"],
    ["501 mistakes", "= dan ".repeat(600), "too-many-terms"],
  ])("stops at %s, with a finding", (_what, text, code) => {
    const { value, diagnostics } = parse(text);
    expect(value).toBeUndefined();
    expect(diagnostics.at(-1)?.code).toBe(`condition/${code}`);
    expect(diagnostics.length).toBeLessThanOrEqual(1_001);
  });

  it.each([
    "(",
    ")",
    "{",
    "bukan ",
    "a.b dan ",
    "1,",
    "1-",
    "=",
    '"',
    "'a",
    "a.",
    "ada p dari ",
    "jumlah p dari a.b yang ",
    "a.b >= 3 ",
    "≥",
    "! ",
    "{a,",
    "x ",
    "3 x ",
  ])(
    "reads a hundred thousand «%s» in no time",
    (piece) => {
      expect(parse(piece.repeat(100_000)).diagnostics.length).toBeLessThan(2_000);
    },
    20_000,
  );
});

describe("any input", () => {
  const words = [
    ..."(){},=<>!:.\"'-+#&|≥×@".split(""),
    ..."dan atau bukan ada setiap jumlah dari yang sudah belum diketahui terlampaui dipenuhi dalam memuat terakhir sebelum sesudah".split(
      " ",
    ),
    ..."paling lambat cepat antara sampai dengan sejak ya tidak sekarang pukul x jam hari kerja minggu p isu.tingkat p.anak krisis".split(
      " ",
    ),
    ..."dan/atau setelah lebih hingga a-b A.B <= >= != == 3 1,5 10.000 1,a 24jam 3x24 2026-08-14 2026-02-30 07.30 24.00 🙂".split(
      " ",
    ),
  ];
  const jumble = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 40 })
    .map((pieces) => pieces.map((piece) => piece.join("")).join(""));
  const text = fc.oneof(
    { weight: 4, arbitrary: jumble },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );

  it("is read or refused, never both, and every place lies in the text", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { value, diagnostics } = parse(input);
        expect(value === undefined).toBe(diagnostics.length > 0);
        for (const { span, fix } of diagnostics) {
          for (const place of [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(input.length);
          }
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("what is read, is read alike when written out", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { value } = parse(input);
        if (!value) return;
        const written = printCondition(value);
        const again = parse(written);
        expect(again.diagnostics).toEqual([]);
        expect(again.value && printCondition(again.value)).toBe(written);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("words people write for others are mended to these", () => {
  it.each([
    ["not a.b", "bukan a.b"],
    ["no a.b", "bukan a.b"],
    ["tak a.b", "bukan a.b"],
    ["tidak a.b", "bukan a.b"],
    ["telah a.b", "sudah a.b"],
    ["exists p dari a.b yang p.c", "ada p dari a.b yang p.c"],
    ["every p dari a.b yang p.c", "setiap p dari a.b yang p.c"],
    ["a.b and c.d", "a.b dan c.d"],
    ["a.b or c.d", "a.b atau c.d"],
    ["a.b serta c.d", "a.b dan c.d"],
    ["a.b maupun c.d", "a.b dan c.d"],
    ["a.b ataupun c.d", "a.b atau c.d"],
    ["a.b tidak sama dengan 3", "a.b != 3"],
    ["a.b lebih besar dari 3", "a.b > 3"],
    ["a.b lebih kecil dari 3", "a.b < 3"],
    ["a.b sama dengan 3", "a.b = 3"],
    ["a.b lebih dari 3", "a.b > 3"],
    ["a.b kurang dari 3", "a.b < 3"],
    ["a.b paling sedikit 3", "a.b >= 3"],
    ["a.b paling rendah 3", "a.b >= 3"],
    ["a.b paling singkat 3 hari", "a.b >= 3 hari"],
    ["a.b paling banyak 3", "a.b <= 3"],
    ["a.b paling tinggi 3", "a.b <= 3"],
    ["a.b paling lama 3 hari", "a.b <= 3 hari"],
    ["a.b adalah rutin", "a.b = rutin"],
    ["a.b setelah c.d", "a.b sesudah c.d"],
  ])("%s → %s", (text, meant) => {
    expect(mended(text)).toBe(meant);
    expect(parse(meant).diagnostics).toEqual([]);
  });
});
