import { describe, expect, it } from "vitest";
import { parseCondition } from "./parse-condition.js";

/** What each finding of a text says, in both languages. */
function messages(text: string): readonly string[] {
  const { diagnostics } = parseCondition(text, (start, end) => ({ file: "test.md", start, end }));
  return diagnostics.flatMap(({ message }) => [message.id, message.en]);
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
