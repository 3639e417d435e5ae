import { describe, expect, it } from "vitest";
import { bans, compiledRules, may, owes, rule } from "../../testing/compile-rules.js";
import { foundBy } from "../../testing/run-check.js";
import { checkExceptions } from "./check-exceptions.js";

const found = (...rules: readonly string[]) => foundBy(checkExceptions, compiledRules(rules));
const codes = (...rules: readonly string[]) => found(...rules).map(({ code }) => code.slice("exception/".length));

const ban = (...lines: readonly string[]) => bans("larangan", "admin", "menjawab Isu Publik", ...lines);
const except = (role: string, words: string, ...lines: readonly string[]) =>
  may("pengecualian", role, words, "mengecualikan: [larangan]", ...lines);

describe("a rule that sets another aside", () => {
  it("swallows it where it always does", () => {
    const all = found(ban(), except("admin", "menjawab Isu Publik"));
    expect(all.map(({ code }) => code)).toEqual(["exception/rule-swallowed"]);
    expect(all[0]?.message.id).toBe(
      "Pasal 1 (`larangan`) tidak pernah mengikat: setiap kali berlaku, ia dikecualikan oleh Pasal 2 (`pengecualian`) (ditelusuri habis: 0 keadaan).",
    );
    expect(all[0]?.related).toHaveLength(1);
  });

  it("swallows it where its condition is the wider one, or as wide", () => {
    expect(
      codes(ban("bila: isu.tingkat = krisis"), except("admin", "menjawab Isu Publik", "bila: isu.tingkat >= serius")),
    ).toEqual(["rule-swallowed"]);
    expect(
      codes(ban("bila: isu.tingkat >= serius"), except("admin", "menjawab Isu Publik", "bila: isu.tingkat = krisis")),
    ).toEqual([]);
  });

  it("swallows it as a duty to do what it forbids", () => {
    const duty = (words: string) => owes("pengecualian", "admin", words, "mengecualikan: [larangan]");
    expect(codes(ban(), duty("menjawab Isu Publik"))).toEqual(["rule-swallowed"]);
    expect(codes(ban(), duty("menerbitkan Tanggapan"))).toEqual([]);
  });

  it("swallows it together with another", () => {
    const half = except("admin", "menjawab Isu Publik", "bila: isu.lintas");
    const rest = may("sisanya", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]", "bila: bukan isu.lintas");
    expect(codes(ban(), half)).toEqual([]);
    expect(codes(ban(), half, rest)).toEqual(["rule-swallowed"]);
  });

  it("swallows it for a wider role and a wider act, not for a narrower one", () => {
    expect(codes(ban(), except("pegawai", "menjawab Isu Publik"))).toEqual(["rule-swallowed"]);
    const wide = bans("larangan", "pegawai", "menjawab Isu Publik");
    expect(codes(wide, except("admin", "menjawab Isu Publik"))).toEqual([]);
    expect(codes(ban(), except("admin", "menerbitkan Tanggapan"))).toEqual([]);
  });

  it("does not while it has an exception of its own", () => {
    const back = bans("kembali", "admin", "menjawab Isu Publik", "mengecualikan: [pengecualian]", "bila: isu.lintas");
    expect(codes(ban(), except("admin", "menjawab Isu Publik"), back)).toEqual([]);
  });

  it("does not where people judge it", () => {
    const judged = except("admin", "menjawab Isu Publik", "penilaian: manusia", "alasan: Dinilai orang.");
    expect(codes(ban(), judged)).toEqual([]);
  });

  it("swallows one level of it", () => {
    const levels = rule(
      "larangan",
      "menurut: isu.tingkat",
      "pelaku: { rutin: admin, krisis: admin }",
      "dilarang: menjawab Isu Publik",
    );
    const all = found(levels, except("admin", "menjawab Isu Publik", "bila: isu.tingkat = krisis"));
    expect(all.map(({ code }) => code)).toEqual(["exception/rule-swallowed"]);
    expect(all[0]?.message.id).toContain("tidak pernah mengikat untuk `krisis`");
  });

  it("swallows a requirement, which binds whoever acts, only for everybody", () => {
    const required = rule(
      "larangan",
      "pelaku: admin",
      "harus: memenuhi syarat",
      "untuk: menjawab Isu Publik",
      "unsur: { a: isu.lintas, b: isu.jangkauan > 3 }",
    );
    expect(codes(required, except("setiap-orang", "menjawab Isu Publik"))).toEqual(["rule-swallowed"]);
    expect(codes(required, except("setiap-orang", "menjawab Isu Publik", "bila: isu.lintas"))).toEqual([]);
    expect(codes(required, except("admin", "menjawab Isu Publik"))).toEqual([]);
  });
});

describe("an exception", () => {
  it("never meets a rule that applies elsewhere", () => {
    const all = found(
      ban("bila: isu.tingkat = rutin"),
      except("admin", "menjawab Isu Publik", "bila: isu.tingkat = krisis"),
    );
    expect(all.map(({ code }) => code)).toEqual(["exception/exception-never-meets"]);
    expect(all[0]?.message.id).toMatch(
      /^Pasal 2 \(`pengecualian`\) mengecualikan Pasal 1 \(`larangan`\), tetapi keduanya tidak pernah berlaku bersama \(ditelusuri habis: \d+ keadaan\)\.$/,
    );
  });

  it("needs to meet only one of the rules that a Pasal holds", () => {
    const both = `- ${ban("bila: isu.tingkat = rutin").replaceAll("\n", "\n  ")}\n- ${bans("lain", "admin", "menjawab Isu Publik", "bila: isu.tingkat = krisis").replaceAll("\n", "\n  ")}`;
    const grant = (level: string) =>
      may(
        "pengecualian",
        "admin",
        "menjawab Isu Publik",
        "mengecualikan: [Pasal 1]",
        `bila: isu.tingkat = ${level} dan isu.lintas`,
      );
    expect(codes(both, grant("krisis"))).toEqual([]);
    expect(codes(both, grant("serius"))).toEqual(["exception-never-meets"]);
  });

  it("that never applies at all is found as a dead rule", () => {
    expect(codes(ban(), except("admin", "menjawab Isu Publik", "bila: isu.lintas dan bukan isu.lintas"))).toEqual([]);
  });
});

describe("`kecuali`", () => {
  const duty = (...lines: readonly string[]) => owes("a", "admin", "menjawab Isu Publik", ...lines);

  it("swallows the rule where it holds whenever the condition does", () => {
    const all = found(duty("bila: isu.tingkat = krisis", "kecuali: isu.tingkat >= serius"));
    expect(all.map(({ code }) => code)).toEqual(["exception/unless-swallows-rule"]);
    expect(all[0]?.message.id).toContain("`kecuali`-nya juga terpenuhi (`isu.tingkat >= serius`)");
    expect(codes(duty("bila: isu.tingkat >= serius", "kecuali: isu.tingkat = krisis"))).toEqual([]);
  });

  it("excepts nothing where it never holds while the rule applies", () => {
    expect(codes(duty("bila: isu.tingkat = krisis", "kecuali: isu.tingkat = rutin"))).toEqual(["unless-never-meets"]);
    expect(codes(duty("kecuali: isu.jangkauan > 5.000"))).toEqual(["unless-never-meets"]);
    expect(codes(duty("kecuali: isu.jangkauan >= 5.000"))).toEqual([]);
  });

  it("of a rule that never applies anyway is not spoken of", () => {
    expect(codes(duty("bila: isu.lintas dan bukan isu.lintas", "kecuali: isu.tingkat = rutin"))).toEqual([]);
  });
});
