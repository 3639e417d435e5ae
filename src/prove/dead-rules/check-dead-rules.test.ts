import { describe, expect, it } from "vitest";
import { bans, compiledRules, may, owes, rule } from "../../testing/compile-rules.js";
import { foundBy } from "../../testing/run-check.js";
import { checkDeadRules } from "./check-dead-rules.js";

const found = (...rules: readonly string[]) => foundBy(checkDeadRules, compiledRules(rules));
const codes = (...rules: readonly string[]) => found(...rules).map(({ code }) => code.slice("dead/".length));

describe("a rule never applies", () => {
  it("where its conditions exclude one another", () => {
    const all = found(owes("a", "admin", "menjawab Isu Publik", "bila: isu.tingkat = rutin dan isu.tingkat >= serius"));
    expect(all.map(({ code }) => code)).toEqual(["dead/rule-never-applies"]);
    expect(all[0]?.message.id).toMatch(
      /^Pasal 1 \(`a`\) tidak pernah berlaku: tidak ada keadaan yang memenuhi `isu\.tingkat = rutin dan isu\.tingkat >= serius` \(ditelusuri habis: \d+ keadaan\)\.$/,
    );
  });

  it.each([
    ["beyond the bounds of a number", "bila: isu.jangkauan > 5.000"],
    ["for a value that is never derived", "bila: isu.darurat dan isu.tingkat = rutin"],
    ["before and after one event", "bila: sudah isu.terdeteksi dan belum isu.terdeteksi"],
    [
      "inside and outside one period",
      "bila: sekarang paling lambat 1 jam sejak isu.terdeteksi dan sekarang paling cepat 2 jam sejak isu.terdeteksi",
    ],
    ["after a rule that itself never applies", "setelah: dipenuhi mati"],
  ])("%s", (_, condition) => {
    const dead = owes("mati", "pic", "menjawab Isu Publik", "bila: isu.lintas dan bukan isu.lintas");
    const others = condition.includes("mati") ? [dead] : [];
    expect(codes(owes("a", "admin", "menjawab Isu Publik", condition), ...others)).toEqual([
      "rule-never-applies",
      ...others.map(() => "rule-never-applies"),
    ]);
  });

  it.each([
    ["at the bounds of a number", "bila: isu.jangkauan >= 5.000"],
    ["where a value is derived", "bila: isu.darurat dan isu.lintas"],
    [
      "in one second between two periods",
      "bila: sekarang paling lambat 2 jam sejak isu.terdeteksi dan sekarang paling cepat 2 jam sejak isu.terdeteksi",
    ],
    ["where people judge", "penilaian: manusia\nalasan: Dinilai orang."],
    ["only on days that a date ahead names", "bila: sekarang sesudah 2027-03-01"],
  ])("but does %s", (_, condition) => {
    expect(codes(owes("a", "admin", "menjawab Isu Publik", condition))).toEqual([]);
  });

  it("for one choice or one letter", () => {
    const all = found(
      rule(
        "a",
        "menurut: isu.tingkat",
        "pelaku: { rutin: pic, serius: admin }",
        "wajib: menjawab Isu Publik",
        "bila: isu.tingkat >= serius",
      ),
    );
    expect(all.map(({ code }) => code)).toEqual(["dead/case-never-applies"]);
    expect(all[0]?.message.id).toContain("tidak pernah berlaku untuk `rutin`");
  });

  it("is not said of a state that nobody can ever know", () => {
    const judged = owes("tanpa-batas", "pic", "menyetujui Tanggapan");
    expect(codes(owes("a", "admin", "menjawab Isu Publik", "bila: terlampaui tanpa-batas"), judged)).toEqual([]);
  });

  it("is left to exceptions where `kecuali` takes all of it", () => {
    expect(codes(bans("a", "admin", "menjawab Isu Publik", "bila: isu.lintas", "kecuali: isu.lintas"))).toEqual([]);
  });
});

describe("a list", () => {
  const required = (...lines: readonly string[]) =>
    rule("syarat", "pelaku: admin", "harus: memenuhi syarat", "untuk: menjawab Isu Publik", ...lines);

  it("can never be met where its items exclude one another", () => {
    expect(codes(required("unsur: { a: isu.lintas, b: bukan isu.lintas }"))).toEqual(["list-never-met"]);
    expect(codes(required("unsur: { a: isu.lintas, b: isu.jangkauan > 3 }"))).toEqual([]);
  });

  it("can never be met while the rule applies", () => {
    expect(codes(required("bila: isu.tingkat = krisis", "unsur: { a: isu.tingkat = rutin, b: isu.lintas }"))).toEqual([
      "list-never-met",
    ]);
  });

  it("never makes a fact so", () => {
    const determined = (...lines: readonly string[]) => rule("unsur-darurat", "menentukan: isu.darurat", ...lines);
    expect(codes(determined("unsur: { a: isu.jangkauan < 0, b: isu.lintas }"))).toEqual(["fact-never-determined"]);
    expect(codes(determined("unsur: { a: isu.jangkauan > 0, b: isu.lintas }"))).toEqual([]);
  });

  it("has an item that never holds, beside one that does", () => {
    const [only, ...others] = found(required("unsur: { a: isu.lintas, b: isu.jangkauan < 0 } # atau"));
    expect([only?.code, others]).toEqual(["dead/element-never-holds", []]);
    expect(only?.message.id).toContain("Huruf b dari Pasal 1 (`syarat`) tidak pernah terpenuhi");
    expect(codes(required("unsur: { a: isu.lintas, b: isu.jangkauan > 0 } # atau"))).toEqual([]);
  });

  it("has an item that makes no difference", () => {
    expect(codes(required("unsur: { a: isu.lintas, b: isu.jangkauan >= 0 }"))).toEqual(["element-always-holds"]);
    expect(codes(required("bila: isu.lintas", "unsur: { a: isu.lintas, b: isu.jangkauan > 3 }"))).toEqual([
      "element-always-holds",
    ]);
    expect(codes(required("unsur: { a: diketahui isu.lintas, b: isu.jangkauan > 3 }"))).toEqual([]);
  });

  it("of a grant says when it applies", () => {
    const grant = (...lines: readonly string[]) => may("boleh", "admin", "menjawab Isu Publik", ...lines);
    expect(codes(grant("unsur: { a: isu.lintas, b: bukan isu.lintas }"))).toEqual(["rule-never-applies"]);
    expect(codes(grant("unsur: { a: isu.lintas, b: isu.tingkat = rutin }"))).toEqual([]);
  });
});
