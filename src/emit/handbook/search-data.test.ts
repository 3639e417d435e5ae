import { beforeAll, describe, expect, it } from "vitest";
import { type Found, type Search, searchIn } from "../../browser/search/find.js";
import type { SearchData } from "../../browser/search/search-index.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { searchData } from "./search-data.js";

const perbup = `---
jenis: peraturan-bupati
id: perbup
judul: Kanal Warga
nomor: null
tahun: 2026
edisi: 1
status: rancangan
berlaku: { mulai: 2026-07-01 }
---

# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Admin adalah pegawai yang mengelola kanal.

2. Kanal adalah akun resmi milik daerah.

## Pasal 2 {#tugas}

(1) Admin dilarang menerbitkan kabar bohong.

(2) Kepala dinas:

a. menetapkan Admin; dan

b. memublikasikan daftar kanal.

## Pasal 3

Larangan sebagaimana dimaksud dalam Pasal 2 ayat (1) berlaku juga bagi kepala dinas.
`;

const pedoman = `---
jenis: pedoman
id: pedoman
judul: Cara Menjawab
edisi: 1
status: rancangan
berlaku: { mulai: 2026-07-01 }
dasar: perbup
---

## Nada jawaban

Siapa pun yang melarang warga bertanya keliru. Daftar kanal ada di Pasal 2.
`;

let data: SearchData;
let search: Search;
beforeAll(() => {
  const { value: handbook } = compileTexts({ "perbup.md": perbup, "pedoman.md": pedoman });
  data = searchData(siteOf(handbook, wordsIn("id")), [], []).site;
  search = searchIn(data);
});
const placesOf = ({ groups }: Found): readonly string[] =>
  groups.flatMap(({ document, hits }) => hits.map(({ record }) => `${document?.id}#${record.anchor}`));

describe("words", () => {
  it.each(["melarang", "dilarang", "larangan", "LARANGAN"])("%s finds the other forms as well", (query) => {
    expect([...placesOf(search(query))].sort()).toEqual([
      "pedoman#nada-jawaban",
      "perbup#pasal-3",
      "perbup#tugas-ayat-1",
    ]);
  });

  it("in quotes are found as they are written only, one behind the other", () => {
    expect(placesOf(search('"larangan"'))).toEqual(["perbup#pasal-3"]);
    expect([...placesOf(search('"daftar kanal"'))].sort()).toEqual(["pedoman#nada-jawaban", "perbup#tugas-ayat-2"]);
    expect(placesOf(search('"kanal daftar"'))).toEqual([]);
  });

  it("must all be there; only where no place has all, places with some of them are shown", () => {
    expect(placesOf(search("admin bohong"))).toEqual(["perbup#tugas-ayat-1"]);
    expect(search("admin bohong").some).toBe(false);
    expect(search("bohong jawaban").some).toBe(true);
    expect(placesOf(search("xyzzy"))).toEqual([]);
  });

  it("are found while they are typed", () => {
    expect(placesOf(search("publik"))).toContain("perbup#tugas-ayat-2");
    expect(placesOf(search("memubl"))).toContain("perbup#tugas-ayat-2");
  });

  it("of a definition lead to the definition", () => {
    expect(search("admin").groups[0]?.hits[0]?.record.heading).toBe("Admin – Pasal 1 angka 1");
  });

  it("of a question that mean nothing by themselves are not looked for", () => {
    expect(placesOf(search("apakah yang dilarang"))).toEqual(placesOf(search("dilarang ")));
    expect(placesOf(search("yang"))).toEqual([]);
  });
});

describe("a citation", () => {
  it.each(["pasal 2 ayat 2 huruf b", "Ps 2(2)b", "2 (2) b"])(
    "%s leads to the place itself, whatever its id is",
    (query) => {
      const [jump] = search(query).jumps;
      expect([jump?.document.id, jump?.anchor, jump?.citation]).toEqual([
        "perbup",
        "tugas-ayat-2-huruf-b",
        "Pasal 2 ayat (2) huruf b",
      ]);
      expect(jump?.text).toContain("memublikasikan daftar kanal");
      expect(search(query).count).toBe(0);
    },
  );

  it("of a place that is not there leads to the nearest above it, and says so", () => {
    expect(search("pasal 3 ayat 9").jumps).toMatchObject([{ anchor: "pasal-3", citation: "Pasal 3", nearest: true }]);
    expect(search("pasal 99").jumps).toEqual([]);
  });

  it("of a definition, of a BAB", () => {
    expect(search("pasal 1 angka 2").jumps[0]?.anchor).toBe("pasal-1-angka-2");
    expect(search("bab 1").jumps[0]?.anchor).toBe("bab-i");
  });

  it("keeps to the document that is named beside it", () => {
    expect(search("pasal 2 kanal").jumps.map(({ document }) => document.id)).toEqual(["perbup"]);
    expect(search("pasal 2 keputusan").jumps).toEqual([]);
  });
});

it("the index is the same bytes each time, and every place in it is one of a document", () => {
  const { value: handbook } = compileTexts({ "perbup.md": perbup, "pedoman.md": pedoman });
  expect(JSON.stringify(searchData(siteOf(handbook, wordsIn("id")), [], []).site)).toBe(JSON.stringify(data));
  for (const record of data.records) expect(data.documents[record.document]).toBeDefined();
});

it("the handbook in one file has an index of its own places, the site one of all, each as if it were made alone", () => {
  const { value: handbook } = compileTexts({ "perbup.md": perbup, "pedoman.md": pedoman });
  const site = siteOf(handbook, wordsIn("id"));
  const sheet = { anchor: "peran-admin.html", heading: "Ringkas: Admin", text: "Menjawab warga sebelum tenggat." };
  const checklist = {
    anchor: "../checklists/admin.html",
    heading: "Daftar periksa Admin",
    text: "Kewajiban dan larangan",
  };
  const both = searchData(site, [sheet], [checklist]);
  expect(JSON.stringify(both.oneFile)).toBe(JSON.stringify(searchData(site, [], [sheet]).site));
  expect(JSON.stringify(both.site)).toBe(JSON.stringify(searchData(site, [sheet, checklist], []).oneFile));
  const anchors = (found: Found) => found.groups.flatMap(({ hits }) => hits.map(({ record }) => record.anchor));
  expect(anchors(searchIn(both.oneFile)("daftar periksa"))).not.toContain("../checklists/admin.html");
  expect(anchors(searchIn(both.site)("daftar periksa"))).toContain("../checklists/admin.html");
});
