import { describe, expect, it } from "vitest";
import type { DocumentHead, DocumentKind } from "../model/document.js";
import type { YamlMap } from "../model/yaml.js";
import { parseYaml } from "../syntax/yaml.js";
import { readHead, readKind } from "./read-head.js";

function frontmatter(text: string): YamlMap {
  const { value } = parseYaml(text, (start, end) => ({ file: "x.md", start, end }));
  return value as YamlMap;
}

const read = (kind: DocumentKind, text: string): DocumentHead =>
  readHead(kind, frontmatter(`id: x\n${text}`), "guidelines/naskah.md");

describe("a kind", () => {
  it("is one we know, or none", () => {
    expect(readKind(frontmatter("jenis: sop"))).toBe("sop");
    expect(readKind(frontmatter("jenis: SOP"))).toBeUndefined();
    expect(readKind(frontmatter("id: x"))).toBeUndefined();
    expect(readKind(undefined)).toBeUndefined();
  });
});

describe("what every document says of itself", () => {
  it("is typed", () => {
    const head = read(
      "pedoman",
      "judul: Judul\nstatus: berlaku\nberlaku: { mulai: 2026-07-01, sampai: 2027-01-01 }\nedisi: 12\ndasar: perbup\nsebutan: Pedoman Kita\npenyusun: dinas",
    );
    expect(head).toEqual({
      kind: "pedoman",
      id: "x",
      title: "Judul",
      status: "berlaku",
      validity: { from: "2026-07-01", to: "2027-01-01" },
      edition: 12,
      basis: "perbup",
      shortTitle: "Pedoman Kita",
      author: "dinas",
    });
  });

  it("falls back to the plainest value where nothing is said, and to the file's name for id and title", () => {
    expect(readHead("kosakata", frontmatter("jenis: kosakata"), "guidelines/kata/kosakata-kita.md")).toEqual({
      kind: "kosakata",
      id: "kosakata-kita",
      title: "kosakata-kita",
      status: "rancangan",
      validity: { from: "", to: undefined },
      edition: 1,
      basis: undefined,
      shortTitle: undefined,
    });
  });

  it.each(["disahkan", "constructor", ""])("a status «%s» that is none counts as a draft", (status) => {
    expect(read("pedoman", `status: ${status}`).status).toBe("rancangan");
  });

  it.each(["satu", "-1", "1.5", "1e3", ""])(
    "an edition «%s» that is no whole number counts as the first",
    (edition) => {
      expect(read("pedoman", `edisi: ${edition}`).edition).toBe(1);
    },
  );
});

it("a regulation has number, year, enactment, promulgation and what it repeals and amends", () => {
  const head = read(
    "peraturan-bupati",
    "nomor: 12\ntahun: 2026\npenetapan: { tempat: Kota, tanggal: 2026-06-30, nama: A }\npengundangan: { tempat: Kota, tanggal: 2026-07-01, nama: B, nomor: 12 }\nmencabut: [Perbup 1/2020]\nmengubah: Perbup 2/2021",
  );
  expect(head).toMatchObject({
    number: "12",
    year: 2026,
    enactment: { place: "Kota", date: "2026-06-30", name: "A", number: undefined },
    promulgation: { place: "Kota", date: "2026-07-01", name: "B", number: "12" },
    repeals: ["Perbup 1/2020"],
    amends: ["Perbup 2/2021"],
  });
});

it("a draft has no number yet", () => {
  expect(read("peraturan-bupati", "nomor: null\ntahun: 2026")).toMatchObject({ number: undefined, repeals: [] });
  expect(read("keputusan-bupati", "nomor:\ntahun: 2026\ntembusan: [Inspektur, Arsip]")).toMatchObject({
    number: undefined,
    year: 2026,
    copies: ["Inspektur", "Arsip"],
  });
});

it("a SOP names unit, approver and performers", () => {
  const head = read(
    "sop",
    "nomor: 1.10\nunit: dinas\ndisahkan_oleh: bupati\npelaksana: [admin, pic]\nkualifikasi: [teliti]\nketerkaitan: [perbup]\nperalatan: [gawai]\nperingatan: awas\npencatatan: log",
  );
  expect(head).toMatchObject({
    number: "1.10",
    unit: "dinas",
    approver: "bupati",
    performers: ["admin", "pic"],
    qualifications: ["teliti"],
    related: ["perbup"],
    equipment: ["gawai"],
    warning: "awas",
    records: "log",
  });
});

it("a checklist is for a role at a moment", () => {
  expect(read("daftar-periksa", "untuk: admin\nsaat: sebelum terbit")).toMatchObject({
    role: "admin",
    moment: "sebelum terbit",
  });
});

it("an organisation names the region and its two offices", () => {
  const wilayah = "wilayah: { jenis: Kabupaten, nama: Contoh, provinsi: P, ibu_kota: K }";
  expect(read("organisasi", `${wilayah}\nkepala_daerah: bupati\nsekretaris_daerah: sekda`)).toMatchObject({
    region: { type: "Kabupaten", name: "Contoh", province: "P", capital: "K" },
    headOfRegion: "bupati",
    regionalSecretary: "sekda",
  });
});

it.each([
  ["ya", true],
  ["tidak", false],
  ["mungkin", undefined],
  ["toString", undefined],
])("a calendar counts the day of the event: %s", (written, counts) => {
  const head = read("kalender", `tahun: 2026\nzona: Asia/Makassar\nhari_peristiwa_dihitung: ${written}`);
  expect(head).toMatchObject({ year: 2026, zone: "Asia/Makassar", eventDayCounts: counts });
});

it.each([
  ["24.00", "24.00"],
  ["pukul 16.30", "16.30"],
])("a calendar ends its day at %s", (written, time) => {
  expect(read("kalender", `akhir_hari: ${written}\ndasar_hitung: Pasal 6`)).toMatchObject({
    endOfDay: time,
    countingBasis: "Pasal 6",
  });
});

it("a form is signed at a moment by roles", () => {
  expect(read("formulir", "ditandatangani_oleh: [admin, pic]\nsaat: sebelum bertugas")).toMatchObject({
    signedBy: ["admin", "pic"],
    moment: "sebelum bertugas",
  });
});

it("limits of platforms were looked up on a day", () => {
  expect(read("batas-platform", "diperiksa: 2026-07-01")).toMatchObject({ checked: "2026-07-01" });
});

it("a time of day is all that is read of the day's end", () => {
  expect(read("kalender", "akhir_hari: sampai pukul 16.30")).toMatchObject({ endOfDay: "sampai pukul 16.30" });
});

it("the name of a file is all before its last ending", () => {
  expect(readHead("pedoman", frontmatter("jenis: pedoman"), "a/b.md/lama.md.baru.md").id).toBe("lama.md.baru");
});

const unsigned = { place: undefined, date: undefined, name: undefined, number: undefined };

it.each([
  [
    "peraturan-bupati",
    { number: undefined, year: 0, enactment: unsigned, promulgation: unsigned, repeals: [], amends: [] },
  ],
  ["keputusan-bupati", { number: undefined, year: 0, enactment: unsigned, copies: [] }],
  ["pedoman", { author: undefined }],
  [
    "sop",
    {
      number: undefined,
      unit: "",
      approver: "",
      performers: [],
      qualifications: [],
      related: [],
      equipment: [],
      warning: undefined,
      records: undefined,
    },
  ],
  ["daftar-periksa", { role: "", moment: undefined }],
  ["formulir", { signedBy: [], moment: undefined }],
  ["kosakata", {}],
  ["penelusuran", {}],
  ["dasar-hukum", {}],
  ["batas-platform", { checked: "" }],
  [
    "organisasi",
    {
      region: { type: "", name: "", province: "", capital: "" },
      headOfRegion: "",
      regionalSecretary: "",
    },
  ],
  ["kalender", { year: 0, zone: "", countingBasis: undefined, endOfDay: undefined, eventDayCounts: undefined }],
] as const)("a %s of which nothing is said is read all the same", (kind, own) => {
  expect(read(kind, "judul: J")).toEqual({
    kind,
    id: "x",
    title: "J",
    status: "rancangan",
    validity: { from: "", to: undefined },
    edition: 1,
    basis: undefined,
    shortTitle: undefined,
    ...own,
  });
});
