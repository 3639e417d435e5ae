import { describe, expect, it } from "vitest";
import type { DecreeHead, RegulationHead } from "../model/document.js";
import { sampleHandbook } from "../testing/sample-handbook.js";
import { annexHeading, elucidationHeading, formulaeOf, type RegionNames, regionNames } from "./formulae.js";

const kotabaru: RegionNames = {
  type: "Kabupaten",
  name: "Kotabaru",
  capital: "Kotabaru",
  province: "Kalimantan Selatan",
  headOfRegion: "Bupati",
  regionalSecretary: "Sekretaris Daerah",
};
const unsigned = { place: undefined, date: undefined, name: undefined, number: undefined };
const draft: RegulationHead = {
  kind: "peraturan-bupati",
  id: "perbup",
  title: "Pengelolaan Media Sosial Pemerintah Daerah",
  status: "rancangan",
  validity: { from: "2026-07-01", to: undefined },
  edition: 1,
  basis: undefined,
  shortTitle: undefined,
  number: undefined,
  year: 2026,
  enactment: unsigned,
  promulgation: unsigned,
  repeals: [],
  amends: [],
};
const enacted: RegulationHead = {
  ...draft,
  status: "berlaku",
  number: "17",
  enactment: { place: "Kotabaru", date: "2026-06-05", name: "Siti Aminah", number: undefined },
  promulgation: { place: "Kotabaru", date: "2026-06-09", name: "Ahmad Yani", number: "18" },
};
const decree: DecreeHead = {
  kind: "keputusan-bupati",
  id: "kepbup",
  title: "Penetapan Admin",
  status: "berlaku",
  validity: { from: "2026-08-03", to: undefined },
  edition: 1,
  basis: undefined,
  shortTitle: undefined,
  number: "12",
  year: 2026,
  enactment: { place: "Kotabaru", date: "2026-08-03", name: "Siti Aminah", number: undefined },
  copies: [],
};

describe("a draft regulation", () => {
  const formulae = formulaeOf(draft, kotabaru);

  it("is called a draft, its number and year three dots (DR-01, DR-04, DR-05)", () => {
    expect(formulae.draft).toBe("RANCANGAN");
    expect(formulae.title).toEqual([
      "PERATURAN BUPATI KOTABARU",
      "NOMOR ... TAHUN ...",
      "TENTANG",
      "PENGELOLAAN MEDIA SOSIAL PEMERINTAH DAERAH",
    ]);
  });

  it("keeps its dots even if a number is already written", () => {
    expect(formulaeOf({ ...draft, number: "17" }, kotabaru).title[1]).toBe("NOMOR ... TAHUN ...");
  });

  it("opens with the phrase of grace without a comma and the office with one (DR-09, DR-10)", () => {
    expect(formulae.grace).toBe("DENGAN RAHMAT TUHAN YANG MAHA ESA");
    expect(formulae.office).toBe("BUPATI KOTABARU,");
  });

  it("stands under the names of office and province", () => {
    expect(formulae.letterhead).toEqual(["BUPATI KOTABARU", "PROVINSI KALIMANTAN SELATAN"]);
  });

  it("decides and enacts without the region's name, with a full stop (DR-29 to DR-31)", () => {
    expect(formulae.decides).toBe("MEMUTUSKAN:");
    expect(formulae.enacts).toEqual({
      label: "Menetapkan",
      text: "PERATURAN BUPATI TENTANG PENGELOLAAN MEDIA SOSIAL PEMERINTAH DAERAH.",
    });
  });

  it("orders its promulgation and leaves open what is not known yet (DR-98 to DR-101)", () => {
    expect(formulae.order).toBe(
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Kotabaru.",
    );
    expect(formulae.enactment).toEqual({
      lines: ["Ditetapkan di Kotabaru", "pada tanggal ..."],
      office: "BUPATI KOTABARU,",
      name: "...",
    });
    expect(formulae.promulgation).toEqual({
      lines: ["Diundangkan di Kotabaru", "pada tanggal ..."],
      office: "SEKRETARIS DAERAH KABUPATEN KOTABARU,",
      name: "...",
    });
    expect(formulae.gazette).toBe("BERITA DAERAH KABUPATEN KOTABARU TAHUN ... NOMOR ...");
  });
});

describe("a regulation in force", () => {
  const formulae = formulaeOf(enacted, kotabaru);

  it("carries number and year and is no draft", () => {
    expect(formulae.draft).toBeUndefined();
    expect(formulae.title[1]).toBe("NOMOR 17 TAHUN 2026");
  });

  it("is signed with dates in words and names in capitals", () => {
    expect(formulae.enactment.lines).toEqual(["Ditetapkan di Kotabaru", "pada tanggal 5 Juni 2026"]);
    expect(formulae.enactment.name).toBe("SITI AMINAH");
    expect(formulae.promulgation?.lines).toEqual(["Diundangkan di Kotabaru", "pada tanggal 9 Juni 2026"]);
    expect(formulae.promulgation?.name).toBe("AHMAD YANI");
    expect(formulae.gazette).toBe("BERITA DAERAH KABUPATEN KOTABARU TAHUN 2026 NOMOR 18");
  });

  it("heads an annex and the elucidation with its title", () => {
    expect(annexHeading("LAMPIRAN I", formulae)).toEqual(["LAMPIRAN I", ...formulae.title]);
    expect(elucidationHeading(formulae)).toEqual(["PENJELASAN", "ATAS", ...formulae.title]);
  });
});

describe("a decree", () => {
  const formulae = formulaeOf(decree, kotabaru);

  it("has neither the phrase of grace nor a promulgation", () => {
    expect(formulae.title[0]).toBe("KEPUTUSAN BUPATI KOTABARU");
    expect(formulae.enacts.text).toBe("KEPUTUSAN BUPATI TENTANG PENETAPAN ADMIN.");
    expect([formulae.grace, formulae.order, formulae.promulgation, formulae.gazette]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the names", () => {
  it("come from the organisasi document", () => {
    expect(regionNames(sampleHandbook)).toEqual({
      type: "Kabupaten",
      name: "Samudra",
      capital: "Tanjung Samudra",
      province: "Nusantara",
      headOfRegion: "Bupati",
      regionalSecretary: "Sekretaris Daerah",
    });
  });

  it("suit a city as well", () => {
    const city = { ...kotabaru, type: "Kota", name: "Banjarbaru", headOfRegion: "Wali Kota" };
    expect(formulaeOf(draft, city).title[0]).toBe("PERATURAN WALI KOTA BANJARBARU");
    expect(formulaeOf(draft, city).promulgation?.office).toBe("SEKRETARIS DAERAH KOTA BANJARBARU,");
    expect(formulaeOf(draft, city).order).toContain("pengundangan Peraturan Wali Kota ini");
  });

  it("are dots where no organisasi document says them", () => {
    expect(regionNames({ ...sampleHandbook, documents: [] }).headOfRegion).toBe("...");
  });
});
