import { describe, expect, it } from "vitest";
import type { Fact, FactType, Register, Vocabulary } from "../model/vocabulary.js";
import { bareRegister } from "../testing/bare-register.js";
import { marked } from "../testing/marked.js";
import { checkNames } from "./check-names.js";
import { parseCondition } from "./parse-condition.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const types: Readonly<Record<string, FactType>> = {
  "isu.tingkat": {
    kind: "derived",
    by: "tingkat-isu",
    choices: ["rutin", "perhatian", "serius", "krisis"],
    ordered: true,
  },
  "isu.dampak": { kind: "choice", choices: ["kecil", "perhatian", "serius", "krisis"], ordered: true },
  "isu.kategori": { kind: "choice", choices: ["pertanyaan", "aduan", "kritik", "belum"], ordered: false },
  "isu.lintas": { kind: "boolean" },
  "isu.jangkauan": { kind: "number", unit: "tayangan" },
  "isu.laporan": { kind: "number", unit: "laporan" },
  "isu.perangkat_daerah": { kind: "number", unit: "perangkat daerah" },
  "isu.sumber": { kind: "number", unit: "sumber", minimum: 1, maximum: 1000 },
  "rapat.mulai": { kind: "time" },
  "rapat.selesai": { kind: "time" },
  "isu.umur": { kind: "number", unit: "jam" },
  "isu.terdeteksi": { kind: "event" },
  "isu.diterima": { kind: "event" },
  "isu.pemicu": { kind: "list", choices: ["bencana", "sara", "data_pribadi"], register: undefined },
  "isu.pihak": { kind: "list", choices: [], register: "pihak" },
  "isu.saksi": { kind: "list", choices: [], register: "saksi" },
  "pihak.waktu": { kind: "event" },
  "admin.pelanggaran": { kind: "list", choices: [], register: "pelanggaran" },
  "pelanggaran.waktu": { kind: "event" },
  "pic.lama": { kind: "duration", unit: "hari kerja" },
  "akun.lama": { kind: "duration", unit: "hari" },
  "akun.jeda": { kind: "duration", unit: "menit" },
  "akun.umur": { kind: "duration", unit: undefined },
  "akun.dibuat": { kind: "date" },
  "akun.nama": { kind: "text" },
  "tanggapan.pembuat": { kind: "reference" },
  "tanggapan.disetujui": { kind: "derived", by: "diam-bukan-setuju", choices: ["ya", "tidak"], ordered: false },
  "kesalahan.teknis": { kind: "derived", by: "unsur-kesalahan-teknis", choices: [], ordered: false },
  "pelaku.identitas": { kind: "reference" },
};
const register = (id: string, columns: readonly string[]): [string, Register] => [id, bareRegister(id, columns)];
const vocabulary: Vocabulary = {
  facts: new Map(
    Object.entries(types).map(([name, type]): [string, Fact] => [
      name,
      { name, type, phrases: [], meaning: "", default: undefined, span },
    ]),
  ),
  acts: new Map(),
  registers: new Map([register("pihak", ["anak", "korban", "usia"]), register("saksi", [])]),
};
const context = {
  vocabulary,
  rules: new Set(["batas-memutus", "tangga-persetujuan"]),
  calendars: new Set(["jam_layanan"]),
};

function check(text: string) {
  const { source, spans } = marked(text);
  const { value, diagnostics } = parseCondition(source.text, (start, end) => ({ file: "test.md", start, end }));
  expect(diagnostics).toEqual([]);
  const found = value ? checkNames(value, context) : [];
  return {
    spans,
    found,
    codes: found.map(({ code }) => code.replace("condition/", "")),
    places: found.map((one) => one.span),
  };
}

describe("what fits", () => {
  it.each([
    "isu.lintas",
    "isu.lintas = ya",
    "kesalahan.teknis dan bukan tanggapan.disetujui",
    "tanggapan.disetujui = tidak",
    "isu.tingkat >= serius",
    "isu.kategori = belum",
    "isu.kategori != kritik",
    "isu.tingkat dalam {serius, krisis}",
    "isu.tingkat = isu.dampak",
    "isu.jangkauan >= 10.000 tayangan",
    "isu.jangkauan >= 10.000",
    "isu.perangkat_daerah > 1 perangkat daerah",
    "isu.umur > 3 jam",
    "isu.sumber >= 1 atau isu.sumber = 1.000 sumber",
    "rapat.mulai < rapat.selesai dan rapat.mulai != rapat.selesai",
    "isu.jangkauan dalam {1, 5}",
    "pic.lama > 3 hari kerja",
    "akun.jeda < 2 jam",
    "akun.umur > 1 bulan",
    "akun.dibuat >= 2026-08-17",
    "tanggapan.pembuat = pelaku.identitas",
    "sudah isu.terdeteksi dan belum isu.diterima",
    "diketahui isu.tingkat",
    "isu.diterima paling lambat 1 jam sejak isu.terdeteksi",
    "sekarang antara akun.dibuat sampai dengan 24 jam sejak isu.terdeteksi",
    "isu.terdeteksi sebelum 2026-08-17 pukul 07.30",
    "isu.terdeteksi dalam 7 hari terakhir",
    "isu.terdeteksi dalam jam kerja",
    "isu.terdeteksi dalam hari kerja",
    "isu.terdeteksi dalam jam_layanan",
    "terlampaui batas-memutus atau dipenuhi tangga-persetujuan",
    "isu.pemicu memuat {bencana, sara}",
    "ada p dari isu.pemicu yang p = bencana",
    "setiap p dari isu.pihak yang (p.anak dan p.usia < 18)",
    "ada p dari isu.pihak yang p.waktu sebelum sekarang",
    "ada p dari isu.saksi yang p.apa_saja",
    "jumlah p dari admin.pelanggaran yang p.waktu dalam 1 bulan terakhir >= 3",
    "jumlah p dari isu.pihak yang p.anak > isu.laporan",
  ])("%s", (text) => {
    expect(check(text).codes).toEqual([]);
  });
});

describe("what does not, each at its place", () => {
  it.each([
    ["⟦isu.tingkt⟧ = krisis", "unknown-fact"],
    ["isu.lintas dan ⟦pelaku.sk⟧", "unknown-fact"],
    ["isu.lintas dan ⟦krisis⟧", "unknown-fact"],
    ["isu.tingkat = ⟦kritis⟧", "unknown-choice"],
    ["isu.tingkat >= ⟦kecil⟧", "unknown-choice"],
    ["isu.kategori dalam {aduan, ⟦krtik⟧}", "unknown-choice"],
    ["isu.pemicu memuat {⟦banjir⟧, sara}", "unknown-choice"],
    ["ada p dari isu.pemicu yang p = ⟦banjir⟧", "unknown-choice"],
    ["terlampaui ⟦batas-memutuskan⟧", "unknown-rule"],
    ["⟦isu.terdeteksi dalam jam_layan⟧", "unknown-calendar"],
    ["⟦isu.tingkat dalam krisis⟧", "choice-without-braces"],
    ["isu.lintas = ⟦benar⟧", "not-a-choice"],
    ["akun.nama = ⟦instagram⟧", "not-a-choice"],
    ["isu.jangkauan > ⟦tiga⟧", "not-a-choice"],
    ["⟦isu.kategori >= kritik⟧", "operator-misfit"],
    ["⟦isu.lintas > 3⟧", "operator-misfit"],
    ["⟦tanggapan.disetujui < ya⟧", "operator-misfit"],
    ["⟦akun.nama < akun.nama⟧", "operator-misfit"],
    ["⟦isu.terdeteksi = isu.diterima⟧", "operator-misfit"],
    ["⟦isu.pemicu = bencana⟧", "operator-misfit"],
    ["⟦isu.pihak = warga⟧", "operator-misfit"],
    ["isu.pihak memuat {⟦warga⟧}", "not-a-choice"],
    ["⟦isu.pemicu dalam {bencana, sara}⟧", "operator-misfit"],
    ["isu.jangkauan > ⟦3 hari⟧", "kinds-differ"],
    ["isu.lintas = ⟦3⟧", "kinds-differ"],
    ["isu.jangkauan = ⟦ya⟧", "kinds-differ"],
    ["isu.tingkat = ⟦3⟧", "kinds-differ"],
    ["isu.tingkat = ⟦isu.kategori⟧", "kinds-differ"],
    ["isu.tingkat >= ⟦isu.dampak⟧", "kinds-differ"],
    ["isu.lintas = ⟦isu.jangkauan⟧", "kinds-differ"],
    ["akun.nama = ⟦tanggapan.pembuat⟧", "kinds-differ"],
    ["akun.dibuat = ⟦2026-08-17 pukul 07.30⟧", "kinds-differ"],
    ["akun.dibuat < ⟦sekarang⟧", "kinds-differ"],
    ["isu.kategori dalam {aduan, ⟦3⟧}", "kinds-differ"],
    ["jumlah p dari isu.pihak yang p.anak > ⟦3 hari⟧", "kinds-differ"],
    ["jumlah p dari isu.pihak yang p.anak > ⟦isu.tingkat⟧", "kinds-differ"],
    ["pic.lama > ⟦3 hari⟧", "units-differ"],
    ["pic.lama > ⟦8 jam kerja⟧", "units-differ"],
    ["akun.lama > ⟦1 bulan⟧", "units-differ"],
    ["akun.lama > ⟦1 minggu⟧", "units-differ"],
    ["akun.lama > ⟦pic.lama⟧", "units-differ"],
    ["isu.jangkauan > ⟦3 laporan⟧", "units-differ"],
    ["isu.jangkauan > ⟦isu.laporan⟧", "units-differ"],
    ["isu.umur > ⟦3 hari⟧", "units-differ"],
    ["pic.lama > ⟦3⟧", "unit-missing"],
    ["pic.lama > ⟦3 kali⟧", "unit-missing"],
    ["isu.sumber < ⟦0 sumber⟧", "number-outside-range"],
    ["isu.sumber dalam {3, ⟦1.001⟧}", "number-outside-range"],
    ["rapat.mulai < ⟦8⟧", "kinds-differ"],
    ["rapat.mulai < ⟦akun.dibuat⟧", "kinds-differ"],
    ["isu.jangkauan > ⟦1,5⟧", "number-not-whole"],
    ["isu.jangkauan dalam {⟦1,5⟧}", "number-not-whole"],
    ["⟦isu.tingkat⟧ dan isu.lintas", "not-yes-no"],
    ["bukan ⟦isu.terdeteksi⟧", "not-yes-no"],
    ["ada p dari isu.pihak yang ⟦p⟧", "not-yes-no"],
    ["ada p dari isu.pihak yang ⟦p.waktu⟧", "not-yes-no"],
    ["sudah ⟦isu.lintas⟧", "not-a-time"],
    ["belum ⟦akun.dibuat⟧", "not-a-time"],
    ["⟦isu.lintas⟧ sebelum sekarang", "not-a-time"],
    ["sekarang sesudah ⟦isu.tingkat⟧", "not-a-time"],
    ["isu.terdeteksi paling lambat 1 jam sejak ⟦pic.lama⟧", "not-a-time"],
    ["⟦isu.jangkauan⟧ dalam 7 hari terakhir", "not-a-time"],
    ["⟦isu.jangkauan⟧ dalam jam kerja", "not-a-time"],
    ["sekarang antara ⟦isu.lintas⟧ sampai dengan isu.terdeteksi", "not-a-time"],
    ["ada p dari ⟦isu.tingkat⟧ yang p.anak", "not-a-list"],
    ["⟦isu.kategori⟧ memuat {aduan}", "not-a-list"],
    ["ada p dari ⟦isu.phak⟧ yang p.anak", "unknown-fact"],
    ["ada p dari isu.pihak yang ⟦p.ank⟧", "unknown-column"],
    ["ada p dari admin.pelanggaran yang sudah ⟦p.wktu⟧", "unknown-column"],
    ["ada p dari isu.pemicu yang ⟦p.anak⟧", "element-without-columns"],
    ["ada p dari isu.pihak yang p.anak dan ⟦p.korban⟧", "variable-outside"],
    ["ada p dari isu.pihak yang (p.anak dan ⟦isu.lintas⟧)", "outer-fact"],
    ["ada p dari isu.pihak yang p.usia > ⟦isu.laporan⟧", "outer-fact"],
    ["ada p dari isu.pihak yang terlampaui ⟦batas-memutus⟧", "outer-fact"],
    ["⟦ada isu dari isu.pihak⟧ yang isu.anak", "variable-taken"],
    ["ada p dari isu.pihak yang ⟦ada p dari p.saksi⟧ yang p.anak", ["unknown-column", "variable-taken"]],
  ] as const)("%s", (text, code) => {
    const { codes, places, spans } = check(text);
    expect(codes.at(-1)).toBe(typeof code === "string" ? code : code.at(-1));
    expect(codes).toHaveLength(typeof code === "string" ? 1 : code.length);
    expect(places.at(-1)).toEqual(spans[0]);
  });

  it("reports every mistake of a condition", () => {
    const { codes, places, spans } = check(
      "⟦isu.tinkat⟧ = krisis dan isu.tingkat = ⟦krisi⟧ dan terlampaui ⟦batas⟧ dan pic.lama > ⟦3 hari⟧ dan sudah ⟦isu.lintas⟧",
    );
    expect(codes).toEqual(["unknown-fact", "unknown-choice", "unknown-rule", "units-differ", "not-a-time"]);
    expect(places).toEqual(spans);
  });
});

describe("help", () => {
  const help = (text: string) => check(text).found.map((one) => one.help.id)[0];

  it.each([
    ["isu.tingkt = krisis", "Mungkin yang dimaksud `isu.tingkat`?"],
    ["isu.tingkat = krisi", "Mungkin yang dimaksud `krisis`? Pilihannya: rutin, perhatian, serius, krisis."],
    ["isu.tingkat = darurat", "Pilihannya: rutin, perhatian, serius, krisis."],
    ["terlampaui batas-memutuskan", "Mungkin yang dimaksud `batas-memutus`?"],
    ["isu.terdeteksi dalam jam_layan", "Mungkin yang dimaksud `jam_layanan`?"],
    ["isu.terdeteksi dalam malam", "Kalender yang dikenal: hari kerja, jam kerja, jam_layanan."],
    ["isu.tingkat dalam krisis", "Tulis `isu.tingkat = krisis` atau `isu.tingkat dalam {krisis}`."],
    ["sudah isu.lintas", "Tulis `isu.lintas`."],
    ["belum isu.lintas", "Tulis `bukan isu.lintas`."],
    ["isu.pemicu = bencana", "Tulis `isu.pemicu memuat {bencana}`."],
    ["ada p dari isu.pihak yang p.ank", "Mungkin yang dimaksud `anak`?"],
    ["ada p dari isu.pihak yang p.alamat", "Kolomnya: anak, korban, usia, waktu."],
  ])("%s", (text, expected) => {
    expect(help(text)).toBe(expected);
  });

  it("speaks English too", () => {
    expect(check("pic.lama > 3 hari").found[0]?.message.en).toBe("`pic.lama` is counted in hari kerja, not in hari.");
  });
});
