import { describe, expect, it } from "vitest";
import { factsOfTypes, lowerText } from "../testing/lower-text.js";

const levels = ["rutin", "perhatian", "serius", "krisis"];
const scale = (length: number) => Array.from({ length }, (_, i) => `tingkat_${i}`);
const vocabulary = factsOfTypes({
  "isu.tingkat": { kind: "derived", by: "tingkat-isu", choices: levels, ordered: true },
  "isu.sebelumnya": { kind: "choice", choices: levels, ordered: true },
  "isu.derajat": { kind: "choice", choices: levels.slice(1), ordered: true },
  "isu.urutan": { kind: "choice", choices: levels.toReversed(), ordered: true },
  "isu.peringkat": { kind: "choice", choices: scale(51), ordered: true },
  "isu.pangkat": { kind: "choice", choices: scale(51), ordered: true },
  "isu.golongan": { kind: "choice", choices: scale(50), ordered: true },
  "isu.kelas": { kind: "choice", choices: scale(50), ordered: true },
  "isu.putaran": { kind: "number", unit: "jam" },
  "isu.jangkauan": { kind: "number", unit: "tayangan" },
  "isu.ambang": { kind: "number", unit: "tayangan" },
  "isu.kategori": { kind: "choice", choices: ["kritik", "klaim", "aduan"], ordered: false },
  "isu.pemicu": { kind: "list", choices: ["bencana", "sara"], register: undefined },
  "isu.terdeteksi": { kind: "event" },
  "isu.dijawab": { kind: "event" },
  "arsip.tanggal": { kind: "date" },
  "pic.lama": { kind: "duration", unit: "jam" },
  "pic.sela": { kind: "duration", unit: "menit" },
  "pic.cuti": { kind: "duration", unit: "hari kerja" },
  "tanggapan.pembuat": { kind: "reference" },
  "pelaku.identitas": { kind: "reference" },
  "admin.aktif": { kind: "boolean" },
  "admin.pelanggaran": { kind: "list", choices: [], register: "pelanggaran" },
  "pelanggaran.waktu": { kind: "event" },
  "pelanggaran.berat": { kind: "boolean" },
  "pelanggaran.poin": { kind: "number", unit: "poin" },
});

const lowered = (text: string) => lowerText(text, vocabulary);
const known = (name: string) => ({ "!": [{ "===": [{ var: name }, null] }] });
const is = (name: string, value: unknown) => ({ "===": [{ var: name }, value] });

describe("a condition as two formulas", () => {
  it("is true and false of a ya/tidak fact only where the fact says so", () => {
    expect(lowered("admin.aktif")).toMatchObject({
      holds: is("admin.aktif", true),
      fails: is("admin.aktif", false),
      reads: ["admin.aktif"],
      faults: [],
    });
    expect(lowered("bukan admin.aktif")).toMatchObject({
      holds: is("admin.aktif", false),
      fails: is("admin.aktif", true),
    });
    expect(lowered("admin.aktif = tidak")).toMatchObject({
      holds: is("admin.aktif", false),
      fails: is("admin.aktif", true),
    });
  });

  it("orders numbers only where they are given", () => {
    const x = "isu.jangkauan";
    expect(lowered(`${x} >= 10.000 tayangan`)).toMatchObject({
      holds: { and: [known(x), { ">=": [{ var: x }, 10_000] }] },
      fails: { and: [known(x), { "<": [{ var: x }, 10_000] }] },
    });
    expect(lowered(`${x} = 3`)).toMatchObject({
      holds: { and: [known(x), { "<=": [{ var: x }, 3] }, { ">=": [{ var: x }, 3] }] },
      fails: { and: [known(x), { or: [{ "<": [{ var: x }, 3] }, { ">": [{ var: x }, 3] }] }] },
    });
    expect(lowered(`${x} < isu.ambang`).holds).toEqual({
      and: [known(x), known("isu.ambang"), { "<": [{ var: x }, { var: "isu.ambang" }] }],
    });
  });

  it("guards a fact once where several parts of one conjunction order it", () => {
    expect(lowered("isu.jangkauan >= 3 dan isu.jangkauan <= 5").holds).toEqual({
      and: [known("isu.jangkauan"), { ">=": [{ var: "isu.jangkauan" }, 3] }, { "<=": [{ var: "isu.jangkauan" }, 5] }],
    });
  });

  it("puts levels as the set of what stands above or below", () => {
    expect(lowered("isu.tingkat >= serius")).toMatchObject({
      holds: { in: [{ var: "isu.tingkat" }, ["serius", "krisis"]] },
      fails: { in: [{ var: "isu.tingkat" }, ["rutin", "perhatian"]] },
    });
    expect(lowered("isu.tingkat > krisis")).toMatchObject({
      holds: false,
      fails: { in: [{ var: "isu.tingkat" }, levels] },
    });
    expect(lowered("isu.tingkat > isu.sebelumnya").holds).toEqual({
      or: [
        { and: [is("isu.sebelumnya", "rutin"), { in: [{ var: "isu.tingkat" }, ["perhatian", "serius", "krisis"]] }] },
        { and: [is("isu.sebelumnya", "perhatian"), { in: [{ var: "isu.tingkat" }, ["serius", "krisis"]] }] },
        { and: [is("isu.sebelumnya", "serius"), is("isu.tingkat", "krisis")] },
      ],
    });
  });

  it("compares references and choices by equality, both given", () => {
    expect(lowered("tanggapan.pembuat = pelaku.identitas")).toMatchObject({
      holds: {
        and: [
          known("tanggapan.pembuat"),
          known("pelaku.identitas"),
          { "===": [{ var: "tanggapan.pembuat" }, { var: "pelaku.identitas" }] },
        ],
      },
    });
    expect(lowered("isu.kategori != klaim")).toMatchObject({
      holds: { and: [known("isu.kategori"), { "!": [is("isu.kategori", "klaim")] }] },
      fails: { and: [known("isu.kategori"), is("isu.kategori", "klaim")] },
    });
    expect(lowered("isu.kategori dalam {kritik, klaim}")).toMatchObject({
      holds: { in: [{ var: "isu.kategori" }, ["kritik", "klaim"]] },
      fails: is("isu.kategori", "aduan"),
    });
  });

  it("keeps the exact meaning of minutes against hours", () => {
    const bounds = (operator: string, period: string) => {
      const { holds } = lowered(`pic.lama ${operator} ${period}`);
      return (holds as { and: readonly unknown[] }).and[1];
    };
    expect(bounds("<", "30 menit")).toEqual({ "<": [{ var: "pic.lama" }, 1] });
    expect(bounds("<=", "90 menit")).toEqual({ "<=": [{ var: "pic.lama" }, 1] });
    expect(bounds(">", "90 menit")).toEqual({ ">": [{ var: "pic.lama" }, 1] });
    expect(bounds(">=", "90 menit")).toEqual({ ">=": [{ var: "pic.lama" }, 2] });
    expect(bounds(">=", "3 x 24 jam")).toEqual({ ">=": [{ var: "pic.lama" }, 72] });
    expect(lowered("pic.lama = 90 menit")).toMatchObject({ holds: false, fails: known("pic.lama") });
    expect(lowered("pic.sela >= 2 jam").holds).toEqual({
      and: [known("pic.sela"), { ">=": [{ var: "pic.sela" }, 120] }],
    });
    expect(lowered("pic.cuti > 3 hari").faults).toMatchObject([{ kind: "no-formula" }]);
    expect(lowered("pic.lama > pic.sela").faults).toMatchObject([{ kind: "no-formula" }]);
  });

  it("counts dates in days", () => {
    expect(lowered("arsip.tanggal >= 1970-01-02").holds).toEqual({
      and: [known("arsip.tanggal"), { ">=": [{ var: "arsip.tanggal" }, 1] }],
    });
    expect(lowered("arsip.tanggal < 0001-01-01").fails).toMatchObject({ and: [{}, { ">=": [{}, -719_162] }] });
  });

  it("tells an event that has not happened from one nothing is known of", () => {
    const x = "isu.dijawab";
    expect(lowered(`sudah ${x}`)).toMatchObject({
      holds: { and: [known(x), { "!": [is(x, false)] }] },
      fails: is(x, false),
    });
    expect(lowered(`belum ${x}`)).toMatchObject({ holds: is(x, false) });
    expect(lowered(`diketahui ${x}`)).toMatchObject({ holds: known(x), fails: false });
  });

  it("speaks of the elements of a list only where the list is given", () => {
    const list = "isu.pemicu";
    expect(lowered(`${list} memuat {bencana, sara}`)).toMatchObject({
      holds: { and: [known(list), { or: [{ in: ["bencana", { var: list }] }, { in: ["sara", { var: list }] }] }] },
      fails: {
        and: [known(list), { "!": [{ in: ["bencana", { var: list }] }] }, { "!": [{ in: ["sara", { var: list }] }] }],
      },
    });
    const rows = "admin.pelanggaran";
    expect(lowered(`ada p dari ${rows} yang p.berat`)).toMatchObject({
      holds: { and: [known(rows), { some: [{ var: rows }, is("berat", true)] }] },
      fails: { and: [known(rows), { none: [{ var: rows }, { "!": [is("berat", false)] }] }] },
      reads: [rows],
    });
    expect(lowered(`setiap p dari ${rows} yang p.berat`)).toMatchObject({
      holds: { and: [known(rows), { none: [{ var: rows }, { "!": [is("berat", true)] }] }] },
      fails: { and: [known(rows), { some: [{ var: rows }, is("berat", false)] }] },
    });
    expect(lowered(`ada p dari ${list} yang p = sara`).holds).toMatchObject({
      and: [{}, { some: [{ var: list }, { and: [known(""), is("", "sara")] }] }],
    });
  });
});

describe("what no formula can say", () => {
  it("becomes a step, read as true or false", () => {
    const { holds, fails, reads, steps } = lowered("isu.dijawab paling lambat 1 hari kerja sejak isu.terdeteksi");
    expect({ holds, fails, reads }).toEqual({ holds: is("_.1", true), fails: is("_.1", false), reads: ["_.1"] });
    expect(steps).toEqual([
      {
        kind: "bound",
        name: "_.1",
        relation: "at-latest",
        point: { kind: "fact", fact: "isu.dijawab" },
        moment: {
          point: { kind: "fact", fact: "isu.terdeteksi" },
          period: { count: 1, unit: "working-day" },
          direction: "since",
        },
      },
    ]);
  });

  it("keeps on which side of a point a moment lies, and which point comes first", () => {
    const first = (text: string) => lowered(text).steps[0];
    expect(first("isu.dijawab paling cepat 3 x 24 jam sebelum arsip.tanggal")).toMatchObject({
      relation: "at-earliest",
      moment: {
        point: { kind: "fact", fact: "arsip.tanggal" },
        period: { times: 3, count: 24, unit: "hour" },
        direction: "before",
      },
    });
    expect(first("isu.dijawab sesudah isu.terdeteksi")).toMatchObject({
      relation: "after",
      left: { fact: "isu.dijawab" },
      right: { fact: "isu.terdeteksi" },
    });
  });

  it("is computed once, whatever reads it", () => {
    const { holds, steps } = lowered("terlampaui batas-memutus atau (admin.aktif dan terlampaui batas-memutus)");
    expect(holds).toEqual({ or: [is("_.1", true), { and: [is("admin.aktif", true), is("_.1", true)] }] });
    expect(steps).toEqual([{ kind: "state", name: "_.1", state: "overdue", norms: ["batas-memutus"] }]);
  });

  it("is two bounds for what lies between", () => {
    const { holds, steps } = lowered("isu.dijawab antara 2026-08-14 pukul 07.30 sampai dengan sekarang");
    expect(holds).toEqual({ and: [is("_.1", true), is("_.2", true)] });
    expect(steps).toMatchObject([
      { relation: "at-earliest", moment: { point: { kind: "instant", date: "2026-08-14", time: "07:30" } } },
      { relation: "at-latest", moment: { point: { kind: "now" } } },
    ]);
  });

  it("is computed inside the element where it speaks of one, and counted", () => {
    const { holds, reads, steps } = lowered(
      "jumlah p dari admin.pelanggaran yang (p.waktu dalam 1 bulan terakhir dan p.poin > 2) >= 3",
    );
    expect(holds).toEqual({ and: [known("_.1"), { ">=": [{ var: "_.1" }, 3] }] });
    expect(reads).toEqual(["_.1"]);
    expect(steps).toEqual([
      {
        kind: "within-last",
        name: "_1",
        of: "admin.pelanggaran",
        point: { kind: "element", attribute: "waktu", type: "event" },
        period: { count: 1, unit: "month" },
      },
      {
        kind: "count",
        name: "_.1",
        list: "admin.pelanggaran",
        holds: { and: [is("_1", true), known("poin"), { ">": [{ var: "poin" }, 2] }] },
        fails: { or: [is("_1", false), { and: [known("poin"), { "<=": [{ var: "poin" }, 2] }] }] },
      },
    ]);
    expect(lowered("ada p dari admin.pelanggaran yang p.waktu dalam jam kerja").reads).toEqual([
      "_1",
      "admin.pelanggaran",
    ]);
  });
});

describe("what cannot be lowered", () => {
  it.each([
    "isu.tidak_ada",
    "isu.tidak_ada = 3",
    "isu.kategori = banjir",
    "isu.kategori > klaim",
    "isu.jangkauan",
    "isu.jangkauan >= 3 jam",
    "isu.jangkauan = 3 laporan",
    "isu.terdeteksi = isu.dijawab",
    "isu.pemicu dalam {bencana}",
    "isu.terdeteksi dalam kalender_lain",
    "admin.aktif sebelum sekarang",
    "sudah admin.aktif",
    "ada p dari admin.aktif yang p.berat",
    "admin.pelanggaran memuat pelaku.identitas",
    "admin.pelanggaran memuat {bencana}",
    "admin.aktif memuat {bencana}",
    "isu.pemicu memuat {bencana, pelaku.tidak_ada}",
    "admin.aktif dalam {admin.pelanggaran}",
    "isu.tingkat dalam {rutin, banjir}",
    "isu.jangkauan dalam {3, isu.tidak_ada}",
    "isu.jangkauan = banjir",
    "isu.jangkauan = ya",
    "isu.kategori = ya",
    "isu.kategori = 3",
    "isu.kategori = isu.jangkauan",
    "isu.tingkat > 3",
    "isu.tingkat > isu.jangkauan",
    "isu.tingkat > banjir",
    // Levels of two facts compare only where they are the same, and not too many.
    "isu.tingkat > isu.derajat",
    "isu.tingkat > isu.urutan",
    "isu.peringkat > isu.pangkat",
    "isu.jangkauan > ya",
    "isu.jangkauan > isu.kategori",
    "admin.aktif > ya",
    "isu.putaran >= 60 menit",
    "isu.jangkauan > 2 jam",
    "arsip.tanggal > 2 hari",
    "arsip.tanggal = 2026-08-17 pukul 07.30",
    "isu.terdeteksi = 2026-08-17",
    "arsip.tanggal = sekarang",
    "isu.terdeteksi > isu.dijawab",
    "isu.pemicu = isu.pemicu",
    "tanggapan.pembuat > pelaku.identitas",
    "tanggapan.pembuat dalam kalender_lain",
    "sekarang sebelum admin.aktif",
    "isu.dijawab paling lambat 1 jam sejak admin.aktif",
    "isu.dijawab antara admin.aktif sampai dengan sekarang",
    "isu.dijawab antara sekarang sampai dengan admin.aktif",
  ])("%s is unknown, and a fault", (text) => {
    expect(lowered(text)).toMatchObject({ holds: false, fails: false, faults: [{ kind: "no-formula" }] });
  });

  it.each([
    "ada p dari admin.pelanggaran yang admin.aktif",
    "ada p dari admin.pelanggaran yang p = tanggapan",
    "ada p dari admin.pelanggaran yang p.kolom >= 3",
    "ada p dari admin.pelanggaran yang terlampaui batas-memutus",
    "ada p dari admin.pelanggaran yang jumlah q dari p.rincian yang q.berat >= 2",
    "ada p dari admin.pelanggaran yang p.waktu sebelum p.kolom",
  ])("%s is unknown unless the list is empty", (text) => {
    expect(lowered(text)).toMatchObject({
      holds: false,
      fails: { and: [known("admin.pelanggaran"), { none: [{ var: "admin.pelanggaran" }, true] }] },
      faults: [{ kind: "no-formula" }],
    });
  });

  it("includes what would have to be computed for a choice, or inside a list of a row", () => {
    expect(lowered("ada p dari isu.pemicu yang sekarang sebelum 2026-08-17").faults).toMatchObject([
      { kind: "no-formula" },
    ]);
    const nested = "ada p dari admin.pelanggaran yang (ada q dari p.rincian yang sekarang sebelum 2026-08-17)";
    expect(lowered(nested).faults).toMatchObject([{ kind: "no-formula" }]);
  });

  it("does not include the levels of two facts where they are few enough", () => {
    expect(lowered("isu.golongan > isu.kelas").faults).toEqual([]);
  });

  it("spoils no more than its own part", () => {
    expect(lowered("admin.aktif dan isu.tidak_ada")).toMatchObject({ holds: false, fails: is("admin.aktif", false) });
  });

  it("includes formulas beyond the limits", () => {
    const many = Array.from({ length: 200 }, (_, i) => `isu.jangkauan = ${i}`).join(" atau ");
    expect(lowered(many)).toMatchObject({ holds: false, fails: false, faults: [{ kind: "too-large" }] });
    const deep = Array.from({ length: 14 }, () => "admin.aktif dan (admin.aktif atau (").join("");
    const text = `${deep}admin.aktif${"))".repeat(14)}`;
    expect(lowered(text).faults).toEqual([]);
    expect(lowered(`bukan (${text} dan isu.jangkauan = 3)`).faults).toEqual([]);
  });
});
