import { describe, expect, it } from "vitest";
import { parseCondition } from "./parse-condition.js";

function findings(text: string) {
  return parseCondition(text, (start, end) => ({ file: "test.md", start, end })).diagnostics;
}

/** What each finding of a text says, in both languages. */
function messages(text: string): readonly string[] {
  return findings(text).flatMap(({ message }) => [message.id, message.en]);
}

describe("where a condition ends too early, it says what is missing", () => {
  it.each([
    ["a.b dan", "syarat", "a condition"],
    ["bukan", "syarat", "a condition"],
    ["sudah", "nama fakta", "a fact name"],
    ["ada", "nama unsur (misalnya `p`)", "a name for the element (such as `p`)"],
    ["ada p", "`dari`", "`dari`"],
    ["ada p dari", "nama fakta", "a fact name"],
    ["ada p dari a.b", "`yang`", "`yang`"],
    [
      "jumlah p dari a.b yang p.c",
      "pembanding (`=`, `!=`, `<`, `<=`, `>`, `>=`)",
      "an operator (`=`, `!=`, `<`, `<=`, `>`, `>=`)",
    ],
    ["terlampaui", "id aturan", "a rule id"],
    ["a.b =", "nilai", "a value"],
    ["a.b memuat", "nilai", "a value"],
    ["a.b dalam", "himpunan `{…}`, jangka waktu, atau kalender", "a set `{…}`, a period or a calendar"],
    ["a.b dalam 3 bulan", "`terakhir`", "`terakhir`"],
    ["a.b paling", "`lambat` atau `cepat`", "`lambat` or `cepat`"],
    ["a.b sebelum", "titik waktu (fakta, `sekarang`, atau tanggal)", "a point in time (a fact, `sekarang` or a date)"],
    ["a.b antara sekarang", "`sampai`", "`sampai`"],
    ["a.b antara sekarang sampai", "`dengan`", "`dengan`"],
    ["a.b antara 3", "satuan waktu", "a unit of time"],
    [
      "sekarang",
      "`sebelum`, `sesudah`, `paling lambat`, `paling cepat`, atau `antara`",
      "`sebelum`, `sesudah`, `paling lambat`, `paling cepat` or `antara`",
    ],
  ])("%s", (text, id, en) => {
    expect(messages(text)).toEqual([
      `Syarat berhenti di sini, padahal masih kurang ${id}.`,
      `The condition ends here, but ${en} is missing.`,
    ]);
  });
});

describe("where something else stands, it says what should", () => {
  it.each([
    [
      "3 = a.b",
      "nama fakta (fakta di kiri, bilangan di kanan), bukan «3»",
      "a fact (facts on the left, numbers on the right) should stand, not “3”",
    ],
    [
      "3 dalam {1}",
      "nama fakta (fakta di kiri, bilangan di kanan), bukan «3»",
      "a fact (facts on the left, numbers on the right) should stand, not “3”",
    ],
    [
      "3 memuat {x}",
      "nama fakta (fakta di kiri, bilangan di kanan), bukan «3»",
      "a fact (facts on the left, numbers on the right) should stand, not “3”",
    ],
    ["terlampaui 3", "id aturan, bukan «3»", "a rule id should stand, not “3”"],
    [
      "ada 3 dari a.b yang c",
      "nama unsur (misalnya `p`), bukan «3»",
      "a name for the element (such as `p`) should stand, not “3”",
    ],
    ["a.b paling x", "`lambat` atau `cepat`, bukan «x»", "`lambat` or `cepat` should stand, not “x”"],
    ["a.b dalam {x y}", "koma atau `}`, bukan «y»", "a comma or `}` should stand, not “y”"],
    ["a.b dalam {x dan y}", "koma atau `}`, bukan «dan»", "a comma or `}` should stand, not “dan”"],
    [
      "a.b dalam 3 terakhir",
      "`dan`, `atau`, atau akhir syarat, bukan «terakhir»",
      "`dan`, `atau` or the end should stand, not “terakhir”",
    ],
  ])("%s", (text, id, en) => {
    expect(messages(text)).toEqual([`Di sini seharusnya ada ${id}.`, `Here ${en}.`]);
  });
});

describe("of a misspelt word it says which is probably meant", () => {
  it.each([
    ["bukn a.b", "bukan"],
    ["adda p dari a.b yang p.c", "ada"],
    ["setip p dari a.b yang p.c", "setiap"],
    ["jumlh p dari a.b yang p.c >= 3", "jumlah"],
    ["sudh a.b", "sudah"],
    ["belm a.b", "belum"],
    ["diktahui a.b", "diketahui"],
    ["terlampui batas", "terlampaui"],
    ["dipenuh batas", "dipenuhi"],
    ["dilangar batas", "dilanggar"],
    ["a.b dalm {x}", "dalam"],
    ["a.b memut {x}", "memuat"],
    ["a.b sebelm c.d", "sebelum"],
    ["a.b sesuda c.d", "sesudah"],
    ["a.b palin lambat c.d", "paling"],
    ["a.b antra c.d sampai dengan e.f", "antara"],
    ["a.b dann c.d", "dan"],
    ["a.b atauu c.d", "atau"],
    ["a.b paling lmbat c.d", "lambat"],
    ["a.b paling cept c.d", "cepat"],
    ["ada p dri a.b yang p.c", "dari"],
  ])("%s", (text, meant) => {
    const [only, ...others] = findings(text);
    expect(only?.code).toBe("condition/unknown-word");
    expect(only?.help).toEqual({ id: `Mungkin yang dimaksud \`${meant}\`?`, en: `Did you mean \`${meant}\`?` });
    expect(others).toEqual([]);
  });

  it("also after the present, where no fact could stand", () => {
    expect(findings("sekarang sebelm a.b")[0]?.help.en).toContain("`sebelum`");
  });

  it("but a word that may be a name is one", () => {
    expect(messages("belm = 3")).toEqual([]);
    expect(messages("bela.m")).toEqual([]);
  });
});

describe("names", () => {
  it.each([
    ["ada Ap dari a.b yang p.c", "«Ap» bukan nama unsur yang sah.", "“Ap” is not a valid element name."],
    ["ada p-q dari a.b yang p.c", "«p-q» bukan nama unsur yang sah.", "“p-q” is not a valid element name."],
    ["Isu.lintas", "«Isu.lintas» bukan nama fakta yang sah.", "“Isu.lintas” is not a valid fact name."],
    ["dipenuhi Batas", "«Batas» bukan id aturan yang sah.", "“Batas” is not a valid rule id."],
  ])("%s", (text, id, en) => {
    expect(messages(text)).toEqual([id, en]);
  });

  it("are no names of what every object has", () => {
    expect(messages("a.b = ya constructor = 3")[0]).toBe("Sebelum «constructor» kurang `dan` atau `atau`.");
    expect(messages("constructor = 3")).toEqual([]);
  });
});

describe("dates, times and numbers that are none", () => {
  it.each([
    [
      "a.b sebelum 2026-02-30",
      "Tanggal 2026-02-30 tidak ada dalam penanggalan.",
      "There is no date 2026-02-30 in the calendar.",
    ],
    [
      "a.b sebelum 2026-08-14 pukul 24.00",
      "«24.00» bukan jam antara 00.00 dan 23.59.",
      "“24.00” is not a time from 00.00 to 23.59.",
    ],
    [
      "a.b sebelum 2026-08-14 pukul pagi",
      "Di sini seharusnya ada jam dalam bentuk `07.30`, bukan «pagi».",
      "Here a time of the form `07.30` should stand, not “pagi”.",
    ],
    [
      "a.b paling lambat 1 jam",
      "Tidak jelas sejak kapan «1 jam» dihitung.",
      "It is unclear from when “1 jam” is counted.",
    ],
    [
      "a.b paling lambat 3 kali sejak c.d",
      "Di sini seharusnya ada satuan waktu, bukan «kali».",
      "Here a unit of time should stand, not “kali”.",
    ],
    ["a.b = 10.00", "«10.00» bukan bilangan yang sah.", "“10.00” is not a valid number."],
    ["a.b > 10.00 jam", "«10.00» bukan bilangan yang sah.", "“10.00” is not a valid number."],
    ["a.b = 1234567890123456", "Bilangan ini lebih dari 15 angka.", "This number has more than 15 digits."],
    ["a.b > 1000000 hari", "Bilangan ini lebih dari 6 angka.", "This number has more than 6 digits."],
    ["a.b > 1,5 jam", "Jangka waktu «1,5» bukan bilangan bulat.", "The period “1,5” is not a whole number."],
    ["a.b dalam {x,y}", "Sesudah koma dalam «x,y» harus ada spasi.", "A blank must follow the comma in “x,y”."],
  ])("%s", (text, id, en) => {
    expect(messages(text)).toEqual([id, en]);
  });
});

describe("brackets and bounds", () => {
  it.each([
    ["(a.b", "Kurung `(` tidak pernah ditutup.", "The bracket `(` is never closed."],
    ["a.b)", "Kurung `)` tidak mempunyai pembuka.", "The bracket `)` was never opened."],
    [
      `${"bukan ".repeat(32)}a.b`,
      "Syarat ini bersusun lebih dari 32 tingkat; sisanya tidak dibaca.",
      "This condition is nested more than 32 levels deep; the rest is not read.",
    ],
    ["a.b = 3 !c.d", "Sebelum «!» kurang `dan` atau `atau`.", "Before “!” a `dan` or `atau` is missing."],
  ])("%s", (text, id, en) => {
    expect(messages(text).slice(0, 2)).toEqual([id, en]);
  });

  it("of two connectors it shows the first as well", () => {
    const [mixed] = findings("a.b dan c.d atau e.f");
    expect(mixed?.related.map(({ message }) => message)).toEqual([{ id: "`dan` di sini.", en: "`dan` is here." }]);
  });
});

describe("a set that is never closed is said once, whatever stands last in it", () => {
  const unclosed = ["Kurung `{` tidak pernah ditutup.", "The bracket `{` is never closed."];

  it.each(["a.b dalam {x", "a.b dalam {x, y", "a.b dalam {x dan y"])("%s", (text) => {
    expect(messages(text)).toEqual(unclosed);
  });

  it("after a comma a value is missing as well, and the comma itself is no fault", () => {
    const missing = [
      "Syarat berhenti di sini, padahal masih kurang nilai.",
      "The condition ends here, but a value is missing.",
    ];
    expect(messages("a.b dalam {x,")).toEqual([...missing, ...unclosed]);
  });
});
