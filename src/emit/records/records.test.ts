import { expect, it } from "vitest";
import type { Handbook } from "../../model/handbook.js";
import type { Instrument } from "../../model/law.js";
import { plainSettings } from "../../model/settings.js";
import { validators } from "../../schema/generated/output-validators.js";
import { complaintsAbout, fileNamed, wordsOn } from "../../testing/html-pages.js";
import { poison } from "../../testing/poison.js";
import { readXml } from "../../testing/read-xml.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { handbookEmitter } from "../handbook/handbook.js";
import { recordsEmitter } from "./records.js";
import { sitemapFiles } from "./sitemap.js";

const site = { ...plainSettings, baseUrl: "https://jdih.example.go.id/pedoman/" };
const print = { path: "handbook/kepbup-admin.pdf", contents: "" };
const files = recordsEmitter.emit(sampleHandbook, undefined, [print], site).value;
const plain = recordsEmitter.emit(sampleHandbook).value;
const poisoned: Handbook = poison(sampleHandbook);
const unread: Instrument = {
  document: "x",
  id: "x",
  name: "Undang-Undang Nomor 23 Tahun 2014",
  aliases: [],
  title: undefined,
  gazette: undefined,
  state: "in-force",
  validity: { from: undefined, to: undefined },
  certainty: "secondary",
  lastAmendment: undefined,
  question: undefined,
  span: { file: "x.md", start: 0, end: 0 },
};
const json = (name: string, from = files) => JSON.parse(fileNamed(from, `records/${name}`));

it("gives each act one JDIH record, in the fields and forms the centre reads", () => {
  const validate = validators["outputs/jdih"];
  for (const from of [files, plain, recordsEmitter.emit(poisoned).value]) {
    expect([validate(json("jdih.json", from)), validate.errors ?? []]).toEqual([true, []]);
  }
  const [regulation, decree, ...others] = json("jdih.json");
  expect(others).toEqual([]);
  expect(regulation).toMatchObject({
    idData: "perbup-kanal-warga",
    tahun_pengundangan: "2026",
    tanggal_pengundangan: "",
    jenis: "PERATURAN BUPATI",
    noPeraturan: "",
    judul: "Rancangan Peraturan Bupati Samudra tentang Pengelolaan Kanal Warga Pemerintah Daerah",
    singkatanJenis: "PERBUP",
    status: "RANCANGAN",
    fileDownload: "",
    urlDownload: "",
  });
  expect(decree).toMatchObject({
    tanggal_pengundangan: "2026-08-03",
    noPeraturan: "12",
    judul: "Keputusan Bupati Samudra Nomor 12 Tahun 2026 tentang Penetapan Admin Kanal Warga",
    singkatanJenis: "KEPBUP",
    status: "BERLAKU",
    teuBadan: "Kabupaten Samudra",
    fileDownload: "kepbup-admin.pdf",
    urlDownload: "https://jdih.example.go.id/pedoman/handbook/kepbup-admin.pdf",
    abstrak: "kepbup-admin.html",
    urlAbstrak: "https://jdih.example.go.id/pedoman/records/abstrak/kepbup-admin.html",
    urlDetailPeraturan: "https://jdih.example.go.id/pedoman/handbook/kepbup-admin.html",
  });
});

it("promises no address where the site has none", () => {
  for (const record of json("jdih.json", plain)) {
    expect([record.urlDownload, record.urlAbstrak, record.urlDetailPeraturan]).toEqual(["", "", ""]);
  }
});

it("names the gazette of a promulgated act, and says of a repealed one that it does not hold", () => {
  const [regulation] = sampleHandbook.documents;
  const promulgation = { place: "Samudra", date: "2026-09-01", name: "Siti Aminah", number: "31" };
  const head = { ...regulation?.head, status: "dicabut", number: "7", promulgation };
  const documents = [{ ...regulation, head }] as Handbook["documents"];
  const [record] = json("jdih.json", recordsEmitter.emit({ ...sampleHandbook, documents }).value);
  expect(record).toMatchObject({ sumber: "BD 2026 (31)", status: "TIDAK BERLAKU", tanggal_pengundangan: "2026-09-01" });
});

it("abstracts an act from its own words: grounds, basis, matter, force and attachments", () => {
  const words = wordsOn(fileNamed(files, "records/abstrak/perbup-kanal-warga.html"));
  const order = [
    "Rancangan Peraturan Bupati Samudra tentang Pengelolaan Kanal Warga Pemerintah Daerah",
    "Pertimbangan bahwa masyarakat berhak",
    "Dasar hukum Pasal 18 ayat (6) Undang-Undang Dasar",
    "Materi yang diatur BAB I KETENTUAN UMUM (2 pasal)",
    "BAB IIA SANKSI ADMINISTRATIF (1 pasal)",
    "Catatan Rancangan. Belum berlaku.",
    "LAMPIRAN: TABEL TINGKAT ISU PUBLIK",
  ];
  const places = order.map((part) => words.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(wordsOn(fileNamed(files, "records/abstrak/kepbup-admin.html"))).toContain(
    "KESATU: Menetapkan Admin Kanal Warga",
  );
});

it.each([
  ["", sampleHandbook],
  [" of hostile text", poisoned],
] as const)("abstracts%s are valid pages that load and run nothing", async (_, handbook) => {
  const pages = recordsEmitter.emit(handbook).value.filter(({ path }) => path.startsWith("records/abstrak/"));
  expect(pages).toHaveLength(2);
  for (const { contents } of pages) {
    expect(await complaintsAbout(String(contents))).toEqual([]);
    expect(String(contents)).not.toMatch(/<(?:script|img|a|link)\b/);
  }
});

it("describes acts as schema.org Legislation: a draft is not in force, and no file is the official text", () => {
  const [regulation, decree] = json("legislation.jsonld");
  expect(regulation).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Legislation",
    legislationIdentifier: "/akn/id-kabupaten-samudra/bill/perbup/2026/perbup-kanal-warga",
    legislationLegalForce: "https://schema.org/NotInForce",
    creativeWorkStatus: "Draft",
    inLanguage: "id",
  });
  expect(regulation.legislationDate).toBeUndefined();
  expect(decree).toMatchObject({
    legislationLegalForce: "https://schema.org/InForce",
    legislationDate: "2026-08-03",
    temporalCoverage: "2026-08-03/2028-08-02",
    encoding: [
      { encodingFormat: "application/pdf", contentUrl: `${site.baseUrl}handbook/kepbup-admin.pdf` },
      { encodingFormat: "application/akn+xml", contentUrl: `${site.baseUrl}records/akn/kepbup-admin.xml` },
    ],
  });
  expect(new Set(decree.encoding.map((one: Record<string, string>) => one.legislationLegalValue))).toEqual(
    new Set(["https://schema.org/UnofficialLegalValue"]),
  );
});

it("puts the same data into the act's page, from which no text of it breaks out", () => {
  for (const handbook of [sampleHandbook, poisoned]) {
    const pages = handbookEmitter.emit(handbook).value;
    const page = fileNamed(pages, "handbook/perbup-kanal-warga.html");
    const scripts = [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const [linked] = json("legislation.jsonld", recordsEmitter.emit(handbook).value);
    expect(JSON.parse(scripts[0]?.[1] as string)).toEqual(linked);
    expect(fileNamed(pages, "handbook/pedoman-menjawab.html")).not.toContain("ld+json");
  }
});

it("maps the pages of a site whose address is known, and no others", () => {
  const made = ["handbook/a.html", "handbook/a&b.html", "rules/rules.json"].map((path) => ({ path, contents: "" }));
  const [map] = sitemapFiles(made, site);
  expect(map?.path).toBe("sitemap.xml");
  const urls = readXml(String(map?.contents)).children.filter((child) => typeof child !== "string");
  expect(urls.map((url) => JSON.stringify(url)).join()).toContain(`${site.baseUrl}handbook/a&b.html`);
  expect(urls).toHaveLength(2);
  expect(sitemapFiles(made, plainSettings)).toEqual([]);
});

it("a handbook without acts has no records of acts", () => {
  const documents = sampleHandbook.documents.filter(({ head }) => head.kind === "pedoman");
  expect(recordsEmitter.emit({ ...sampleHandbook, documents }).value.map(({ path }) => path)).toEqual([
    "records/akn/pedoman-menjawab.xml",
  ]);
});

it("notes in the abstract which of the cited law nobody has read", () => {
  const laws = { ...sampleHandbook.laws, instruments: [{ ...unread, id: "uu-23-2014" }] };
  const [regulation] = JSON.parse(
    JSON.stringify([sampleHandbook.documents[0]]).replace(
      '"instrument":"Undang-Undang Nomor 23',
      '"law":"uu-23-2014",$&',
    ),
  );
  const made = recordsEmitter.emit({ ...sampleHandbook, laws, documents: [regulation] }).value;
  const words = wordsOn(fileNamed(made, "records/abstrak/perbup-kanal-warga.html"));
  expect(words.match(/\(perlu verifikasi Bagian Hukum\)/g)).toHaveLength(1);
  expect(words).toContain("Nomor 5587); (perlu verifikasi Bagian Hukum)");
});
