import { describe, expect, it } from "vitest";
import { edgeIds, settleEdges } from "../../compile/edges/settle-edges.js";
import { bans, compiledRules, compileRules, may, owes, rule } from "../../testing/compile-rules.js";
import { foundBy } from "../../testing/run-check.js";
import { guideline } from "../../testing/sample-texts.js";
import { checkConflicts } from "./check-conflicts.js";

function found(rules: readonly string[], others: Readonly<Record<string, string>> = {}) {
  return foundBy(checkConflicts, compiledRules(rules, others));
}

function codes(...rules: readonly string[]): readonly string[] {
  return found(rules).map(({ code }) => code.slice("conflict/".length));
}

describe("a duty and a prohibition", () => {
  it("conflict where both apply to one actor and act, with a situation told", () => {
    const all = found([
      owes("wajib-jawab", "admin", "menjawab Isu Publik", "bila: isu.tingkat >= serius"),
      bans("jangan-jawab", "admin", "menjawab Isu Publik", "bila: isu.lintas"),
    ]);
    expect(all.map(({ code }) => code)).toEqual(["conflict/duty-forbidden"]);
    expect(all[0]?.message.id).toBe(
      "Pasal 1 (`wajib-jawab`) mewajibkan Admin menjawab Isu Publik, padahal Pasal 2 (`jangan-jawab`) melarangnya. Misalnya: pada 18 Agustus 2026 pukul 00.00, `isu.lintas` ya, `isu.tingkat` serius.",
    );
    expect(all[0]?.related).toHaveLength(1);
  });

  it("never meet in one situation", () => {
    const apart = bans("jangan-jawab", "admin", "menjawab Isu Publik", "bila: isu.tingkat = rutin");
    expect(codes(owes("wajib-jawab", "admin", "menjawab Isu Publik", "bila: isu.tingkat >= serius"), apart)).toEqual(
      [],
    );
  });

  it("conflict through a wider act and a wider role, not through a narrower one", () => {
    const duty = owes("wajib-terbit", "admin", "menerbitkan Tanggapan");
    expect(codes(duty, bans("b", "pegawai", "menjawab Isu Publik"))).toEqual(["duty-forbidden"]);
    expect(codes(owes("a", "admin", "menjawab Isu Publik"), bans("b", "admin", "menerbitkan Tanggapan"))).toEqual([]);
    expect(codes(duty, bans("b", "pic", "menerbitkan Tanggapan"))).toEqual([]);
  });

  it("do not where one is the declared exception, unless that has an exception of its own", () => {
    const ban = bans("larangan", "admin", "menjawab Isu Publik");
    expect(codes(owes("wajib", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]"), ban)).toEqual([]);
    const other = may("boleh", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]", "bila: isu.lintas");
    expect(codes(owes("wajib", "admin", "menjawab Isu Publik"), ban, other)).toEqual(["duty-forbidden"]);
    expect(codes(owes("wajib", "admin", "menjawab Isu Publik", "bila: isu.lintas"), ban, other)).toEqual([]);
  });

  it("do not where the prohibition only waits", () => {
    const duty = owes("wajib", "admin", "menjawab Isu Publik");
    expect(codes(duty, bans("tunggu", "admin", "menjawab Isu Publik", "sebelum: isu.terdeteksi"))).toEqual([]);
    expect(codes(duty, bans("setuju", "admin", "menjawab Isu Publik", "persetujuan: pic"))).toEqual([]);
  });

  it("that people judge are left to people", () => {
    const judged = bans("b", "admin", "menjawab Isu Publik", "penilaian: manusia", "alasan: Dinilai orang.");
    expect(codes(owes("a", "admin", "menjawab Isu Publik"), judged)).toEqual([]);
  });

  it("of an approver who may not approve is a note, no error", () => {
    const all = found([
      owes("penyetuju", "pic", "menyetujui Tanggapan"),
      bans("bukan-pembuat", "setiap-orang", "menyetujui Tanggapan", "bila: isu.lintas"),
    ]);
    expect(all.map(({ code, severity }) => [code, severity])).toEqual([["conflict/approver-barred", "info"]]);
  });

  it("«hanya dapat» forbids the act to all others", () => {
    const only = rule("hanya", "pelaku: pic", "hanya_dapat: menjawab Isu Publik");
    expect(codes(only, owes("wajib", "admin", "menjawab Isu Publik"))).toEqual(["duty-forbidden"]);
    expect(codes(only, owes("wajib", "pic", "menjawab Isu Publik"))).toEqual([]);
    expect(codes(only, may("boleh", "admin", "menjawab Isu Publik"))).toEqual(["grant-never"]);
    expect(codes(only, may("boleh", "admin", "menjawab Isu Publik", "mengecualikan: [hanya]"))).toEqual([]);
  });

  it("«hanya dapat» of one level does not shut what that of another level opens", () => {
    const only = rule(
      "hanya",
      "hanya_dapat: menjawab Isu Publik",
      "menurut: isu.tingkat",
      "pelaku: { rutin: pic, serius: admin, krisis: sekda }",
    );
    const owed = (level: string) => owes("wajib", "admin", "menjawab Isu Publik", `bila: isu.tingkat = ${level}`);
    expect(codes(only, owed("serius"))).toEqual([]);
    expect(codes(only, owed("krisis"))).toEqual(["duty-forbidden"]);
  });
});

describe("an act that must be done and is never open", () => {
  const condition = (id: string, words: string, ...lines: readonly string[]) =>
    rule(id, "pelaku: admin", "harus: memenuhi syarat", `untuk: ${words}`, ...lines);

  it("is shut by a requirement that is never met where it is owed", () => {
    const duty = owes("wajib", "admin", "menjawab Isu Publik", "bila: isu.tingkat = krisis");
    const apart = condition("syarat", "menjawab Isu Publik", "unsur: { a: isu.tingkat <= serius, b: isu.lintas }");
    const all = found([duty, apart]);
    expect(all.map(({ code }) => code)).toEqual(["conflict/never-open"]);
    expect(all[0]?.message.id).toMatch(
      /^Pasal 1 \(`wajib`\) mewajibkan Admin menjawab Isu Publik, tetapi dalam setiap keadaan itu tindakannya tertutup oleh Pasal 2 \(`syarat`\) \(ditelusuri habis: \d+ keadaan\)\.$/,
    );
    const meeting = condition("syarat", "menjawab Isu Publik", "unsur: { a: isu.tingkat >= serius, b: isu.lintas }");
    expect(codes(duty, meeting)).toEqual([]);
  });

  it("is shut by several prohibitions together, one of which only waits", () => {
    const duty = owes("wajib", "admin", "menjawab Isu Publik", "bila: bukan sudah isu.terdeteksi");
    const waits = bans("tunggu", "pegawai", "menjawab Isu Publik", "sebelum: isu.terdeteksi");
    expect(codes(duty, waits)).toEqual(["never-open"]);
    expect(codes(owes("wajib", "admin", "menjawab Isu Publik"), waits)).toEqual([]);
    expect(codes(duty, bans("tunggu", "pic", "menjawab Isu Publik", "sebelum: isu.terdeteksi"))).toEqual([]);
    expect(codes(duty, bans("tunggu", "pegawai", "menjawab Isu Publik", "persetujuan: pic"))).toEqual([]);
  });

  it("needs a grant where the vocabulary forbids the act", () => {
    const duty = owes("wajib", "admin", "menyiarkan pernyataan", "bila: isu.lintas");
    expect(codes(duty)).toEqual(["never-open"]);
    expect(codes(duty, may("boleh", "pegawai", "menyiarkan pernyataan"))).toEqual([]);
    expect(codes(duty, may("boleh", "admin", "menyiarkan pernyataan", "bila: bukan isu.lintas"))).toEqual([
      "never-open",
    ]);
    expect(codes(duty, may("boleh", "sekda", "menyiarkan pernyataan"))).toEqual(["never-open"]);
  });

  it("is said once, by the plainer finding", () => {
    const duty = owes("wajib", "admin", "menjawab Isu Publik");
    expect(codes(duty, bans("larangan", "admin", "menjawab Isu Publik"))).toEqual(["duty-forbidden"]);
  });
});

describe("two duties", () => {
  it("conflict where the vocabulary calls their acts opposed", () => {
    const keep = owes("simpan", "admin", "menyimpan arsip", "bila: isu.lintas");
    expect(codes(keep, owes("hapus", "admin", "menghapus arsip"))).toEqual(["duties-opposed"]);
    expect(codes(keep, owes("hapus", "admin", "menghapus arsip", "bila: bukan isu.lintas"))).toEqual([]);
    expect(codes(keep, owes("hapus", "pic", "menghapus arsip"))).toEqual([]);
  });
});

describe("a grant and a prohibition", () => {
  it("are no conflict while the grant can be used at all", () => {
    const grant = may("boleh", "admin", "menjawab Isu Publik", "bila: isu.tingkat = rutin");
    expect(codes(grant, bans("larangan", "admin", "menjawab Isu Publik", "bila: isu.lintas"))).toEqual([]);
  });

  it("are one where it never can", () => {
    const grant = may("boleh", "admin", "menjawab Isu Publik", "bila: isu.tingkat = rutin dan isu.lintas");
    expect(codes(grant, bans("larangan", "pegawai", "menjawab Isu Publik", "bila: isu.lintas"))).toEqual([
      "grant-never",
    ]);
    const half = bans("separuh", "admin", "menjawab Isu Publik", "bila: isu.lintas");
    const rest = bans("sisanya", "admin", "menjawab Isu Publik", "bila: bukan isu.lintas");
    expect(codes(may("boleh", "admin", "menjawab Isu Publik"), half, rest)).toEqual(["grant-never"]);
  });

  it("are none where the grant is the declared exception", () => {
    const grant = may("boleh", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]");
    expect(codes(grant, bans("larangan", "pegawai", "menjawab Isu Publik"))).toEqual([]);
  });
});

describe("exceptions", () => {
  it("that cover neither the actor nor the act set nothing aside", () => {
    const ban = bans("larangan", "admin", "menjawab Isu Publik");
    expect(codes(may("boleh", "pic", "menjawab Isu Publik", "mengecualikan: [larangan]"), ban)).toEqual([
      "exception-empty",
    ]);
    expect(codes(may("boleh", "admin", "menyimpan arsip", "mengecualikan: [Pasal 2]"), ban)).toEqual([
      "exception-empty",
    ]);
  });

  it("in a circle set nothing aside; that they wait for themselves is said elsewhere", () => {
    const { value, diagnostics } = compileRules([
      may("satu", "admin", "menjawab Isu Publik", "mengecualikan: [dua]"),
      bans("dua", "admin", "menjawab Isu Publik", "bila: isu.lintas", "mengecualikan: [satu]"),
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("derived/circle");
    const settlement = settleEdges(value);
    expect(settlement.circles).toEqual([{ rules: ["satu", "dua"], written: true }]);
    expect(edgeIds(settlement)).toEqual(new Map());
  });

  it("and later texts in a circle are all named", () => {
    const dated = (id: string, from: string, text: string): string =>
      guideline("pedoman", text, "", id).replace("mulai: 2026-07-01", `mulai: ${from}`);
    const block = (text: string): string => `## Bagian {#bagian}\n\nIsi.\n\n\`\`\`aturan\n${text}\n\`\`\``;
    const all = found([], {
      "a.md": dated("a", "2026-07-01", block(owes("satu", "admin", "menjawab Isu Publik", "mengecualikan: [tiga]"))),
      "b.md": dated("b", "2026-07-02", block(bans("dua", "admin", "menjawab Isu Publik"))),
      "c.md": dated("c", "2026-07-03", block(owes("tiga", "admin", "menjawab Isu Publik"))),
    });
    const circle = all.filter(({ code }) => code === "conflict/exception-circle");
    expect(circle).toHaveLength(1);
    for (const id of ["satu", "dua", "tiga"]) expect(circle[0]?.message.id).toContain(`\`${id}\``);
  });

  const lower = (text: string): Readonly<Record<string, string>> => ({
    "pedoman.md": guideline("pedoman", text),
  });

  it("of lower rank than what they defeat are errors, and set nothing aside", () => {
    const rules = [bans("larangan", "admin", "menjawab Isu Publik", "bila: isu.lintas")];
    const others = lower(
      `## Bagian {#bagian}\n\nIsi.\n\n\`\`\`aturan\n${may("boleh", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]")}\n\`\`\``,
    );
    expect(found(rules, others).map(({ code }) => code)).toEqual(["conflict/exception-inferior"]);
    expect(edgeIds(settleEdges(compiledRules(rules, others)))).toEqual(new Map());
  });

  it("that nobody wrote follow from rank, and are printed", () => {
    const rules = [bans("larangan", "admin", "menjawab Isu Publik", "bila: isu.lintas")];
    const others = lower(
      `## Bagian {#bagian}\n\nIsi.\n\n\`\`\`aturan\n${owes("wajib", "admin", "menjawab Isu Publik")}\n\`\`\``,
    );
    const all = found(rules, others);
    expect(all.map(({ code, severity }) => [code, severity])).toEqual([["conflict/settled-unwritten", "info"]]);
    expect(settleEdges(compiledRules(rules, others)).edges).toEqual(
      new Map([["wajib", [{ by: "larangan", why: "rank", written: false }]]]),
    );
  });
});
