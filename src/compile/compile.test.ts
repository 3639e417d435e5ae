import { describe, expect, it } from "vitest";
import { compileMarked } from "../testing/compile-marked.js";
import { compileTexts } from "../testing/compile-texts.js";
import { foundations, guideline, organisation, regulation, vocabulary } from "../testing/sample-texts.js";

const act = regulation("## Pasal 1 {#satu}\n\nSatu.");

describe("the documents together", () => {
  it("stand by kind as the law ranks them, then by id, whatever the order of the files", () => {
    const files = {
      "z.md": guideline("pedoman", "A.", "", "b"),
      "y.md": guideline("pedoman", "B.", "", "a"),
      "x.md": act,
      ...foundations,
    };
    const order = ["perbup-contoh", "a", "b", "kosakata-contoh", "organisasi-contoh"];
    expect(compileTexts(files).value.documents.map(({ head }) => head.id)).toEqual(order);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(compileTexts(turned).value).toEqual(compileTexts(files).value);
  });

  it("have the sum of their editions, and the region of the organisation", () => {
    const { policy, region } = compileTexts({
      ...foundations,
      "a.md": guideline("pedoman", "A.", "edisi: 5\n"),
    }).value;
    expect(policy).toEqual({ edition: 7, contentHash: "0".repeat(64) });
    expect(region?.name).toBe("Contoh");
  });

  it("are clean where nothing is wrong", () => {
    expect(compileMarked({ ...foundations, "a.md": act }).found).toEqual([]);
  });
});

describe("points out", () => {
  it.each([
    [
      "an id used twice, at the later document",
      "document/duplicate-id",
      { "a.md": act, "b.md": guideline("pedoman", "A.").replace("id: pedoman-contoh", "id: ⟦perbup-contoh⟧") },
    ],
    [
      "a basis that does not exist",
      "document/unknown-document",
      { "a.md": act, "b.md": guideline("pedoman", "A.", "dasar: ⟦perbup-conto⟧\n") },
    ],
    [
      "a related document that does not exist",
      "document/unknown-document",
      {
        "a.md": guideline(
          "sop",
          "A.",
          "edisi: 1\nunit: sekda\ndisahkan_oleh: bupati\npelaksana: [admin]\nketerkaitan: [kosakata-contoh, ⟦lain⟧]\n",
        ),
      },
    ],
    [
      "roles nobody has, key by key",
      "document/unknown-role",
      {
        "a.md": guideline("sop", "A.", "edisi: 1\nunit: ⟦dinas⟧\ndisahkan_oleh: ⟦wali⟧\npelaksana: [admin, ⟦tim⟧]\n"),
        "b.md": guideline("pedoman", "A.", "penyusun: ⟦penulis⟧\n"),
        "c.md": guideline("daftar-periksa", "- [ ] Periksa. (tanpa pasal: b) {#a}", "untuk: ⟦amdin⟧\nsaat: nanti\n"),
      },
    ],
    [
      "a kind nobody knows",
      "document/unknown-kind",
      { "a.md": guideline("pedoman", "A.").replace("jenis: pedoman", "jenis: ⟦pedomann⟧") },
    ],
    ["a kind that is missing", "document/unknown-kind", { "a.md": "---\n⟦⟧id: x\n---\n\nA.\n" }],
    [
      "a second organisation",
      "document/organisation-twice",
      {
        "z.md": organisation
          .replace("id: organisasi-contoh", "id: ⟦organisasi-dua⟧")
          .replace(/\| \S+ \| .*\n?/g, (row) => (row.startsWith("| Peran") ? row : "")),
      },
    ],
    [
      "a fact derived by nothing, at its row",
      "document/derived-without-source",
      {
        "k2.md": guideline(
          "kosakata",
          "## Fakta\n\n| Fakta | Jenis |\n|---|---|\n| ⟦x.y | turunan tabel-x⟧ |",
          "",
          "kosakata-dua",
        ),
      },
    ],
  ])("%s", (_case, code, files) => {
    const { found, expected } = compileMarked({ ...foundations, ...files });
    // These texts are bare on purpose: a head that lacks keys, a SOP without steps.
    const beside = /^(?:schema\/|procedure\/no-steps )/;
    expect(found.filter((line) => !beside.test(line))).toEqual(expected(code));
  });

  it("a decree without any organisation", () => {
    const decree = regulation("# KESATU\n\nSatu.").replace("jenis: peraturan-bupati", "jenis: keputusan-bupati");
    const { found } = compileMarked({ "a.md": decree, "kosakata.md": vocabulary });
    expect(found.filter((line) => line.startsWith("document/"))).toEqual([
      "document/organisation-missing at a.md:0 «»",
    ]);
  });

  it("a second calendar of a year, and a second organisation, with the first", () => {
    const calendar = (id: string) =>
      guideline(
        "kalender",
        "## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n| Senin | 08.00–16.00 |\n\n## Hari libur\n\n| Tanggal | Libur | Dasar |\n|---|---|---|\n| 2026-01-01 | Tahun Baru | SKB |",
        "tahun: 2026\nzona: Asia/Makassar\n",
        id,
      );
    const { diagnostics } = compileMarked({
      ...foundations,
      "k1.md": calendar("kalender-a"),
      "k2.md": calendar("kalender-b"),
      "o2.md": organisation.replace("id: organisasi-contoh", "id: organisasi-lain"),
    });
    const first = (code: string) =>
      diagnostics.flatMap((one) =>
        one.code === code ? [one.span.file, ...one.related.map(({ span }) => span.file)] : [],
      );
    expect(first("document/calendar-year-twice")).toEqual(["k2.md", "k1.md"]);
    expect(first("document/organisation-twice")).toEqual(["o2.md", "organisasi.md"]);
  });

  it("a regulation without any organisation", () => {
    const { found } = compileMarked({ "a.md": act, "kosakata.md": vocabulary });
    expect(found).toEqual(["document/organisation-missing at a.md:0 «»"]);
  });

  it("no organisation missing where there is only prose", () => {
    expect(compileMarked({ "a.md": guideline("pedoman", "A.") }).found).toEqual([]);
  });
});

describe("status, dates and number of an act", () => {
  const decree = (head: string) =>
    regulation("# KESATU\n\nSatu.")
      .replace("jenis: peraturan-bupati", "jenis: keputusan-bupati")
      .replace("status: rancangan", head);
  const told = (text: string) =>
    compileMarked({ ...foundations, "a.md": text })
      .diagnostics.filter(({ code }) => code.startsWith("document/"))
      .map(({ message }) => message.id);

  it("are complete once it is in force", () => {
    const inForce = act.replace("status: rancangan", "status: berlaku");
    expect(told(inForce)).toEqual([
      "Status bukan rancangan, tetapi `nomor` belum diisi.",
      "Status bukan rancangan, tetapi `penetapan.tanggal` belum diisi.",
      "Status bukan rancangan, tetapi `pengundangan.tanggal` belum diisi.",
    ]);
    const { found, expected } = compileMarked({
      ...foundations,
      "a.md": inForce
        .replace("status: berlaku", "status: ⟦berlaku⟧")
        .replace("nomor: null", "nomor: 5")
        .replace("edisi: 1", "edisi: 1\npenetapan: { tanggal: 2026-06-01 }"),
    });
    expect(found.filter((line) => line.startsWith("document/"))).toEqual(expected("document/in-force-incomplete"));
  });

  it("of a decree need no promulgation", () => {
    expect(told(decree("status: berlaku")).filter((line) => line.includes("pengundangan"))).toEqual([]);
    expect(told(decree("status: berlaku"))).toHaveLength(2);
    expect(told(decree("status: rancangan"))).toEqual([]);
  });

  it("are not asked of prose", () => {
    expect(told(guideline("pedoman", "A.").replace("status: rancangan", "status: berlaku"))).toEqual([]);
  });

  it("end after they begin, in every kind of document", () => {
    const reversed = "berlaku: { mulai: 2026-07-01, sampai: 2026-06-30 }";
    for (const text of [act, guideline("pedoman", "A.")]) {
      const { found, expected } = compileMarked({
        ...foundations,
        "a.md": text.replace("berlaku: { mulai: 2026-07-01 }", `berlaku: ⟦${reversed.slice("berlaku: ".length)}⟧`),
      });
      expect(found).toEqual(expected("document/validity-reversed"));
    }
    expect(told(act.replace("{ mulai: 2026-07-01 }", "{ mulai: 2026-07-01, sampai: 2026-07-01 }"))).toEqual([]);
    expect(told(act.replace("{ mulai: 2026-07-01 }", "{ mulai: 2026-07-01, sampai: 2026-06-30 }"))).toEqual([
      "Berlaku sampai 2026-06-30, sebelum mulainya, 2026-07-01.",
    ]);
  });
});

it("a second use shows the first, and names what resembles what is not there", () => {
  const files = {
    "a.md": act,
    "b.md": guideline("pedoman", "A.", "dasar: perbup-conto\npenyusun: sekdaa\n").replace(
      "id: pedoman-contoh",
      "id: perbup-contoh",
    ),
  };
  const { diagnostics } = compileMarked({ ...foundations, ...files });
  expect(diagnostics.map(({ code, help, related }) => [code, help.id, related.map(({ span }) => span.file)])).toEqual([
    ["document/duplicate-id", expect.any(String), ["a.md"]],
    ["document/unknown-document", expect.stringContaining("`perbup-contoh`"), []],
    ["document/unknown-role", expect.stringContaining("`sekda`"), []],
  ]);
});

it.each([
  ["unit", "sop", "edisi: 1\nunit: ⟦x⟧\ndisahkan_oleh: bupati\npelaksana: [admin]\n"],
  ["ditandatangani_oleh", "peraturan-bupati", "ditandatangani_oleh: ⟦x⟧\n"],
])("a role under `%s` must be one", (_key, kind, extra) => {
  const text = kind === "sop" ? guideline("sop", "A.", extra) : regulation("## Pasal 1\n\nSatu.", extra);
  const { found, expected } = compileMarked({ ...foundations, "a.md": text });
  expect(found.filter((line) => line.startsWith("document/"))).toEqual(expected("document/unknown-role"));
});

it("who heads the region, and its secretary, must be roles", () => {
  const { found, expected } = compileMarked({
    "o.md": organisation
      .replace("kepala_daerah: bupati", "kepala_daerah: ⟦x⟧")
      .replace("sekretaris_daerah: sekda", "sekretaris_daerah: ⟦y⟧"),
  });
  expect(found).toEqual(expected("document/unknown-role"));
});

it("a kind that broken YAML has swallowed is not missing", () => {
  const { found } = compileMarked({ ...foundations, "a.md": "---\nid: x\njudul: a: b\n---\n\nA.\n" });
  expect(found.map((line) => line.split(" ")[0])).toEqual(["syntax/yaml-broken"]);
});

it("keys that broken YAML has swallowed are not missing", () => {
  const { found } = compileMarked({ ...foundations, "a.md": "---\njenis: pedoman\nid: x\njudul: a: b\n---\n\nA.\n" });
  expect(found.map((line) => line.split(" ")[0])).toEqual(["syntax/yaml-broken"]);
});

it("a document that cannot be read leaves the others alone", () => {
  const { handbook } = compileMarked({
    ...foundations,
    "a.md": "",
    "b.md": "# Judul",
    "c.md": "---\nx: [\n---",
    "d.md": act,
  });
  expect(handbook.documents.map(({ head }) => head.id)).toEqual([
    "perbup-contoh",
    "kosakata-contoh",
    "organisasi-contoh",
  ]);
});
